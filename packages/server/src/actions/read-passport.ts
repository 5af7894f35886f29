import { fail, ok, parsePhone, type Phone, type Result } from "@clearline/engine";

/** A token taken apart. Nothing in it is believed yet. */
export type ReadPassport = {
  x5u: string;
  payload: Record<string, unknown>;
  signed: Buffer;
  signature: Buffer;
  extension: string | null;
};

/** What it says of a call. `madeAt` in seconds of Unix time; `name` and `reason` are rich call data, as the signer wrote them. */
export type PassportClaims = {
  madeAt: number;
  orig: Phone;
  dest: readonly Phone[];
  attest: string | null;
  name: string | null;
  reason: string | null;
};

export type PassportFault = {
  code:
    | "passport-not-a-token"
    | "passport-not-es256"
    | "passport-extension"
    | "passport-no-address"
    | "passport-claims-wrong";
};

const LONGEST = 8000;
const MOST_DESTINATIONS = 20;
const MAX_NAME = 200;
/** RFC 8588 and RFC 9795. Another extension may change what the rest means, so it is not read. */
const EXTENSIONS = new Set(["shaken", "rcd"]);
const ES256_BYTES = 64;

/** The full form of RFC 8225 section 4; the compact one without its own header needs the SIP request around it. */
export function readPassport(token: string): Result<ReadPassport, PassportFault> {
  const parts = bareToken(token).split(".");
  const [head = "", body = "", sign = ""] = parts;
  if (parts.length !== 3 || token.length > LONGEST || !parts.every((part) => /^[A-Za-z0-9_-]+$/.test(part)))
    return fail({ code: "passport-not-a-token" });
  const [header, payload] = [objectIn(head), objectIn(body)];
  const signature = Buffer.from(sign, "base64url");
  if (header === null || payload === null) return fail({ code: "passport-not-a-token" });
  if (header["alg"] !== "ES256" || header["typ"] !== "passport" || signature.length !== ES256_BYTES)
    return fail({ code: "passport-not-es256" });
  const ppt = header["ppt"];
  const isKnown = ppt === undefined || (typeof ppt === "string" && EXTENSIONS.has(ppt));
  if (!isKnown || header["crit"] !== undefined) return fail({ code: "passport-extension" });
  const address = typeof header["x5u"] === "string" ? URL.parse(header["x5u"]) : null;
  if (address?.protocol !== "https:") return fail({ code: "passport-no-address" });
  const signed = Buffer.from(`${head}.${body}`);
  return ok({ x5u: address.href, payload, signed, signature, extension: ppt ?? null });
}

/** As people copy it: with line breaks in it, in quotes, or as the whole Identity header (RFC 8224 section 4). */
const bareToken = (given: string): string =>
  (
    given
      .replace(/\s/g, "")
      .replace(/^identity:/i, "")
      .split(";")[0] ?? ""
  ).replace(/^"|"$/g, "");

export function claimsOf({ payload, extension }: ReadPassport): Result<PassportClaims, PassportFault> {
  const wrong = fail<PassportFault>({ code: "passport-claims-wrong" });
  const { iat, orig, dest, attest, rcd } = payload;
  const from = isObject(orig) ? numberOf(orig["tn"]) : null;
  const given = isObject(dest) ? dest["tn"] : null;
  if (typeof iat !== "number" || !Number.isInteger(iat) || from === null || !Array.isArray(given)) return wrong;
  if (given.length === 0 || given.length > MOST_DESTINATIONS) return wrong;
  const to = given.map(numberOf);
  if (to.includes(null)) return wrong;
  if (extension === "shaken" && typeof attest !== "string") return wrong;
  const rich = isObject(rcd) ? rcd : {};
  return ok({
    madeAt: iat,
    orig: from,
    dest: to.filter((one) => one !== null),
    attest: extension === "shaken" ? String(attest) : null,
    name: textOf(rich["nam"]),
    reason: textOf(payload["crn"]),
  });
}

/** Digits with their country code and no plus (RFC 8225 section 5.2.1); a short code as it is dialled. */
function numberOf(given: unknown): Phone | null {
  if (typeof given !== "string" || !/^\d{3,15}$/.test(given)) return null;
  const parsed = parsePhone(given.length > 6 ? `+${given}` : given);
  return parsed.ok ? parsed.value : null;
}

const textOf = (given: unknown): string | null =>
  typeof given === "string" && given.trim() !== "" ? given.slice(0, MAX_NAME) : null;

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === "object" && given !== null && !Array.isArray(given);

function objectIn(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
