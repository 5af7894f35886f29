/** `clearline tip open`: opens a sealed tip with a private key. Offline, from two files. */
import { Decrypter } from "age-encryption";
import { tidyWords, tipPrivateKeysIn } from "@clearline/engine";
import { BAD_CALL, BAD_LINES, BadCall, DONE, guarded, type Io, openInput, textOf } from "./io.ts";
import { readOptions } from "./options.ts";

const HELP = `clearline tip open FILE --identity KEYFILE

Opens a sealed tip that was taken from the console (Sealed tips, one tip, "Open it on a machine without a network"), and
prints its words. KEYFILE holds the private key, as the console or age-keygen wrote it. Nothing is asked of any network
or database, and nothing is written. Blanks at the end, which hide how long a tip is, are left out.

Exit 0; 1 when none of these keys opens it; 2 when the command was called wrongly or a file cannot be used.

  clearline tip open tip-3.age --identity clearline-tip-key.txt
`;

export const tip = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const { values, files } = readOptions(
      argv,
      { identity: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
      { command: "clearline tip", files: 2 },
    );
    if (values.help) {
      io.stdout.write(HELP);
      return DONE;
    }
    const [what, file] = files;
    if (what !== "open" || file === undefined) {
      io.stderr.write(HELP);
      return BAD_CALL;
    }
    if (values.identity === undefined) throw new BadCall("clearline tip open needs --identity KEYFILE; see --help.");
    const keys = tipPrivateKeysIn(await textOf(openInput(values.identity, io)));
    if (keys.length === 0)
      throw new BadCall(`${values.identity} holds no private key: a line that begins with AGE-SECRET-KEY-1.`);
    const words = await opened(await bytesIn(file, io), keys);
    if (words === null) {
      io.stderr.write("None of these keys opens it.\n");
      return BAD_LINES;
    }
    io.stdout.write(`${words}\n`);
    return DONE;
  });

/** Tidied: a stranger's control characters have no business in a terminal. */
async function opened(sealed: Uint8Array, keys: readonly string[]): Promise<string | null> {
  const decrypter = new Decrypter();
  try {
    for (const key of keys) decrypter.addIdentity(key);
    return tidyWords(await decrypter.decrypt(sealed, "text"));
  } catch {
    return null;
  }
}

async function bytesIn(path: string, io: Io): Promise<Uint8Array> {
  try {
    const chunks: Uint8Array[] = [];
    const given = await io.readFile(path);
    if (typeof given === "string") return Buffer.from(given, "latin1");
    for await (const chunk of given) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    throw new BadCall(`Cannot read ${path}.`);
  }
}
