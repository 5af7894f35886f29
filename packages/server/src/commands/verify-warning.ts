/** `clearline verify-warning`: whether a copy of a warning says what a force signed. Offline, from two files. */
import { createPublicKey, verify } from "node:crypto";
import { decodeEntities, sayDay, parseDay } from "@clearline/engine";
import { BAD_LINES, BadCall, DONE, guarded, type Io, openInput, textOf } from "./io.ts";
import { readOptions } from "./options.ts";

const HELP = `clearline verify-warning [COPY] --signed SIGNED.json --keys KEYS.json

Whether a warning is the force's own, without asking anybody: SIGNED.json is what its address gave with /signed.json at
the end, KEYS.json what /.well-known/clearline-keys.json gave, kept from a day when you trusted it. COPY is a page, feed,
CAP alert, plain text or mail that carries the warning; - is standard input. Without it the signature alone is checked.

Of a copy it is asked that every word that was signed stands in it: title, act, area, what is happening, each step. Words
that somebody added are not seen by this: read the copy beside the title that is printed.

Exit 0 when all is well, 1 when it is not, 2 when the command was called wrongly or a file cannot be used.

  clearline verify-warning alert.xml --signed signed.json --keys clearline-keys.json
`;

type Issue = { statement: string; signature: string; key: string };

export const verifyWarning = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const { values, files } = readOptions(
      argv,
      {
        signed: { type: "string" },
        keys: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
      { command: "clearline verify-warning" },
    );
    if (values.help) {
      io.stdout.write(HELP);
      return DONE;
    }
    if (values.signed === undefined || values.keys === undefined)
      throw new BadCall("clearline verify-warning needs --signed SIGNED.json and --keys KEYS.json; see --help.");
    const issue = newestIn(await jsonIn(values.signed, io), values.signed);
    const keys = await jsonIn(values.keys, io);
    const wrong = signatureFault(issue, keys);
    const [copy] = files;
    const missing = wrong !== null || copy === undefined ? [] : missingFrom(await textOf(openInput(copy, io)), issue);
    io.stdout.write(`${verdict(issue, wrong, missing, copy !== undefined)}\n`);
    return wrong === null && missing.length === 0 ? DONE : BAD_LINES;
  });

function verdict(issue: Issue, wrong: string | null, missing: readonly string[], hasCopy: boolean): string {
  if (wrong !== null) return `NOT SIGNED: ${wrong} Do nothing that it says.`;
  const { title, publisher, standing, issued, note } = wordsOf(issue.statement);
  const day = parseDay(issued.slice(0, 10));
  const signed = `${publisher} signed “${title}”${day === null ? "" : ` on ${sayDay(day)}`}`;
  if (missing.length > 0) return `CHANGED: ${signed}, but this copy lacks: “${missing[0]}”. Do nothing that it says.`;
  if (standing === "withdrawn") return `WITHDRAWN: ${signed}, and took it back: ${note ?? "no reason given"}`;
  return `GENUINE: ${signed}.${hasCopy ? " Every word that was signed is in this copy." : ""}`;
}

async function jsonIn(path: string, io: Io): Promise<unknown> {
  try {
    return JSON.parse(await textOf(openInput(path, io)));
  } catch (error) {
    if (error instanceof BadCall) throw error;
    throw new BadCall(`${path} is not JSON.`);
  }
}

/** What stands is the first: its list is newest first. */
function newestIn(signed: unknown, path: string): Issue {
  const issues: unknown = fieldOf(signed, "issues");
  const first: unknown = Array.isArray(issues) ? issues[0] : undefined;
  const [statement, signature, key] = ["statement", "signature", "key"].map((name) => fieldOf(first, name));
  if (typeof statement !== "string" || typeof signature !== "string" || typeof key !== "string")
    throw new BadCall(`${path} holds no signed warning: it must be what a warning's /signed.json gave.`);
  return { statement, signature, key };
}

/** Null where one of the keys signed it. */
function signatureFault({ statement, signature, key }: Issue, keySet: unknown): string | null {
  const keys: unknown = fieldOf(keySet, "keys");
  if (!Array.isArray(keys))
    throw new BadCall("The keys must be a JWK set, as /.well-known/clearline-keys.json gives it.");
  const named: unknown = keys.find((one) => fieldOf(one, "kid") === key);
  const x = fieldOf(named, "x");
  if (typeof x !== "string") return "none of these keys is the one it names.";
  try {
    const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    const isSigned = verify(null, Buffer.from(statement, "utf8"), publicKey, Buffer.from(signature, "base64url"));
    return isSigned ? null : "the signature is not over these words.";
  } catch {
    return "the key cannot be used.";
  }
}

type Words = { title: string; publisher: string; standing: string; issued: string; note: string | null; all: string[] };

function wordsOf(statement: string): Words {
  const said: unknown = JSON.parse(statement);
  const text = (name: string): string => {
    const value = fieldOf(said, name);
    return typeof value === "string" ? value : "";
  };
  const list = (name: string): unknown[] => {
    const value = fieldOf(said, name);
    return Array.isArray(value) ? value : [];
  };
  const steps = list("steps").flatMap((step) => [fieldOf(step, "act"), fieldOf(step, "more")]);
  const standing = text("standing");
  const all = [text("title"), text("areaName"), ...list("happening"), ...steps];
  return {
    title: text("title"),
    publisher: text("publisher"),
    standing,
    issued: text("issued"),
    note: text("note") || null,
    // A withdrawn warning's copies give no act to follow.
    all: [...all, ...(standing === "withdrawn" ? [] : [text("act")])].filter(
      (words): words is string => typeof words === "string" && words !== "",
    ),
  };
}

function missingFrom(copy: string, { statement }: Issue): string[] {
  const read = plain(copy);
  return wordsOf(statement).all.filter((words) => !read.includes(plain(words)));
}

/** Letters and figures alone: what marks, spaces and escapes stand between them differs from form to form. */
const plain = (text: string): string =>
  decodeEntities(decodeEntities(text.replace(/\\u003c/g, "<").replace(/\\n/g, " ")).replace(/<[^>]*>/g, " "))
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ");

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
