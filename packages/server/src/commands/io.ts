import { TextDecoder } from "node:util";

/** What a command is given of the world, so that a test can run one without a process. */
export type Writable = { write(chunk: string): unknown; isTTY?: boolean };
export type Io = {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable;
  /** All of it, or as it comes: a file of records may be larger than memory. */
  readFile(path: string): Promise<string | AsyncIterable<Uint8Array>>;
};

/** Exit statuses fixed by the contract: all well, some lines were bad, the command was called wrongly. */
export const DONE = 0;
export const BAD_LINES = 1;
export const BAD_CALL = 2;

/** One sentence for the person who typed the command. */
export class BadCall extends Error {
  override name = "BadCall";
}

/** The file named on the command line; `-` or nothing is standard input. As text, whatever form of Unicode it is in. */
export async function* openInput(path: string | undefined, io: Io): AsyncGenerator<string> {
  if (path === undefined || path === "-") {
    // Somebody who forgot the file would wait for an answer, as we would for them.
    if (io.stdin.isTTY === true) io.stderr.write("Type or paste what is to be read, then Enter and Ctrl-D.\n");
    yield* asText(io.stdin, io);
    return;
  }
  try {
    const file = await io.readFile(path);
    if (typeof file === "string") yield file;
    else yield* asText(file, io);
  } catch (error) {
    throw new BadCall(`Cannot read ${path}: ${reasonOf(error)}.`);
  }
}

/** UTF-8, or UTF-16 with its mark, as Windows' own programs write it. Says once where letters could not be read. */
export async function* asText(
  input: AsyncIterable<Uint8Array | string>,
  { stderr }: Pick<Io, "stderr">,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let isTold = false;
  const tell = (text: string): string => {
    if (!isTold && text.includes("\uFFFD")) {
      isTold = true;
      stderr.write("Some letters could not be read: the input is not UTF-8. Save it as UTF-8 and try again.\n");
    }
    return text;
  };
  for await (const chunk of input) {
    if (typeof chunk !== "string") decoder ??= new TextDecoder(encodingOf(chunk));
    yield typeof chunk === "string" || decoder === null ? String(chunk) : tell(decoder.decode(chunk, { stream: true }));
  }
  if (decoder !== null) yield tell(decoder.decode());
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";

/** All of an input as text, for commands that take one document. */
export async function textOf(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  for await (const chunk of input) text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** Runs a command body; a wrong call becomes one sentence and exit 2. */
export async function guarded(io: Io, body: () => Promise<number>): Promise<number> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof BadCall)) throw error;
    io.stderr.write(`${error.message}\n`);
    return BAD_CALL;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "reading it is not allowed";
  if (code === "EISDIR") return "it is a folder";
  return error instanceof Error ? error.message : String(error);
}
