import { createHash, verify, X509Certificate } from "node:crypto";
import { fail, ok, parsePhone, type Phone, type Result } from "@clearline/engine";
import type { WorkingAccess } from "../store/organisations.ts";
import type { Deps, Officer } from "./deps.ts";
import { whoOfficer } from "./deps.ts";
import { isValidAt } from "./organisation-access.ts";
import { claimsOf, type PassportClaims, type PassportFault, readPassport } from "./read-passport.ts";

/** A token as it was presented, and the number that was called, as the person gave it. */
export type Presented = { token: string; called: string };
export type PassportError =
  | PassportFault
  | {
      code:
        | "called-number-wrong"
        | "passport-signer-unknown"
        | "passport-certificate-over"
        | "passport-signature-wrong"
        | "passport-old"
        | "passport-ahead"
        | "passport-other-called"
        | "passport-number-not-theirs"
        | "passport-not-vouched"
        | "passport-seen";
    };
export type VouchedCall = {
  organisationId: string;
  organisation: string;
  number: Phone;
  name: string | null;
  reason: string | null;
};

/** RFC 8224 section 5.2 (verifier behaviour) recommends a minute; a person who pastes needs longer. */
export const FRESH_SECONDS = 60;
export const FRESH_PASTED_SECONDS = 300;

/**
 * Does a PASSporT (RFC 8225, rich call data RFC 9795) vouch for this call? Signed with ES256 by a certificate that two
 * officers confirmed with its organisation: the address in `x5u` is looked up among those and never fetched. Made just
 * now, for the number that was called, from a number that the organisation's calls show, and presented once.
 */
export async function checkPassport(
  deps: Deps,
  { token, called }: Presented,
  { officer, freshSeconds = FRESH_SECONDS }: { officer?: Officer; freshSeconds?: number } = {},
): Promise<Result<VouchedCall, PassportError>> {
  const result = await judge(deps, { token, called }, freshSeconds);
  if (officer) {
    const detail = result.ok ? { vouched: true } : { vouched: false, code: result.error.code };
    const toId = result.ok ? result.value.organisationId : "unknown";
    const who = whoOfficer(officer);
    await deps.store.inTransaction((tx) =>
      tx.audit.add({ who, did: "check-passport", toKind: "organisation", toId, detail }),
    );
  }
  return result;
}

async function judge(
  deps: Deps,
  { token, called }: Presented,
  freshSeconds: number,
): Promise<Result<VouchedCall, PassportError>> {
  const number = parsePhone(called);
  if (!number.ok) return fail({ code: "called-number-wrong" });
  const read = readPassport(token);
  if (!read.ok) return read;
  const signers = await deps.store.organisations.workingSigners(read.value.x5u);
  if (signers.length === 0) return fail({ code: "passport-signer-unknown" });
  const now = deps.clock();
  const valid = signers.flatMap((one) => {
    const certificate = one.public_key && new X509Certificate(one.public_key);
    return certificate && isValidAt(certificate, now) ? [{ one, key: certificate.publicKey }] : [];
  });
  if (valid.length === 0) return fail({ code: "passport-certificate-over" });
  const { signed, signature } = read.value;
  const signer = valid.find(({ key }) => verify("sha256", signed, { key, dsaEncoding: "ieee-p1363" }, signature))?.one;
  if (!signer) return fail({ code: "passport-signature-wrong" });
  // Only now is what it says of any weight.
  const claims = claimsOf(read.value);
  if (!claims.ok) return claims;
  const fault = faultOf(claims.value, { signer, called: number.value, now, freshSeconds });
  if (fault !== null) return fail({ code: fault });
  const seen = createHash("sha256").update(signed).digest("base64url");
  const isNew = await deps.store.inTransaction((tx) => tx.calls.takeNonce(signer.id, seen, now));
  if (!isNew) return fail({ code: "passport-seen" });
  const { orig, name, reason } = claims.value;
  return ok({ organisationId: signer.organisation_id, organisation: signer.name, number: orig, name, reason });
}

type Against = { signer: WorkingAccess; called: Phone; now: Date; freshSeconds: number };

function faultOf(claims: PassportClaims, { signer, called, now, freshSeconds }: Against): PassportError["code"] | null {
  const age = now.getTime() / 1000 - claims.madeAt;
  if (age > freshSeconds) return "passport-old";
  if (age < -freshSeconds) return "passport-ahead";
  if (!claims.dest.includes(called)) return "passport-other-called";
  if (!signer.shows.includes(claims.orig)) return "passport-number-not-theirs";
  // "B" and "C" say that the network knows its customer, or nothing, but not that the number is theirs (RFC 8588).
  return claims.attest === null || claims.attest === "A" ? null : "passport-not-vouched";
}
