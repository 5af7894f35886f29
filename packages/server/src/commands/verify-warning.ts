/** `clearline verify-warning`: whether a copy of a warning says what a force signed. Offline, from two files. */
import { createPublicKey, verify } from "node:crypto";
import { actIn, decodeEntities, type Language, sayDay, parseDay, stepAsRead } from "@clearline/engine";
import { BAD_LINES, BadCall, DONE, guarded, type Io, openInput, textOf } from "./io.ts";
import { readOptions } from "./options.ts";

const HELP = `clearline verify-warning [COPY] --signed SIGNED.json --keys KEYS.json

Whether a warning is the force's own, without asking anybody: SIGNED.json is what its address gave with /signed.json at
the end, KEYS.json what /.well-known/clearline-keys.json gave, kept from a day when you trusted it. COPY is a page, feed,
CAP alert, plain text or mail that carries the warning; - is standard input. Without it the signature alone is checked.

Of a copy it is asked that every word that was signed stands in it: title, act, area, what is happening, each step. A copy
in the other language, English or Welsh, has our act and steps in that language, and the rest as it was signed. Words
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

type Step = { act: string; more: string };
type Words = {
  title: string;
  publisher: string;
  standing: string;
  issued: string;
  note: string | null;
  area: string;
  act: string;
  happening: readonly string[];
  steps: readonly Step[];
};

function wordsOf(statement: string): Words {
  const said: unknown = JSON.parse(statement);
  return {
    title: textIn(said, "title"),
    publisher: textIn(said, "publisher"),
    standing: textIn(said, "standing"),
    issued: textIn(said, "issued"),
    note: textIn(said, "note") || null,
    area: textIn(said, "areaName"),
    act: textIn(said, "act"),
    happening: listIn(said, "happening").filter((words): words is string => typeof words === "string"),
    steps: listIn(said, "steps").map((step) => ({ act: textIn(step, "act"), more: textIn(step, "more") })),
  };
}

/** What must stand in a copy for readers of this language. Our own act and steps are known in both. */
function wanted(words: Words, language: Language | null): string[] {
  const { title, area, happening, standing } = words;
  const act = language === null ? words.act : (actIn(words.act, language) ?? words.act);
  const steps = words.steps.map((step) => (language === null ? step : (stepAsRead(step, language) ?? step)));
  // A withdrawn warning's copies give no act to follow.
  const acts = standing === "withdrawn" ? [] : [act];
  return [title, area, ...happening, ...steps.flatMap((step) => [step.act, step.more]), ...acts].filter(Boolean);
}

/** As it was signed, or all of it as readers of one language get it: whichever the copy is nearest to. */
function missingFrom(copy: string, { statement }: Issue): string[] {
  const read = plain(copy);
  const words = wordsOf(statement);
  const readings: readonly (Language | null)[] = [null, "cy", "en"];
  return readings
    .map((language) => wanted(words, language).filter((one) => !read.includes(plain(one))))
    .reduce((fewest, missing) => (missing.length < fewest.length ? missing : fewest));
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

function textIn(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === "string" ? found : "";
}

function listIn(value: unknown, name: string): unknown[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}
