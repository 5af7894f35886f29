/** What a command is given of the world, so that a test can run one without a process. */
export type Writable = { write(chunk: string): unknown; isTTY?: boolean };
export type Io = {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: Writable;
  stderr: Writable;
  readFile(path: string): Promise<string>;
};

/** Exit statuses fixed by the contract: all well, some lines were bad, the command was called wrongly. */
export const DONE = 0;
export const BAD_LINES = 1;
export const BAD_CALL = 2;

/** One sentence for the person who typed the command. */
export class BadCall extends Error {
  override name = "BadCall";
}

/** The file named on the command line; `-` or nothing is standard input. */
export async function* openInput(path: string | undefined, io: Io): AsyncGenerator<Uint8Array | string> {
  if (path === undefined || path === "-") {
    yield* io.stdin;
    return;
  }
  let text: string;
  try {
    text = await io.readFile(path);
  } catch (error) {
    throw new BadCall(`Cannot read ${path}: ${reasonOf(error)}.`);
  }
  yield text;
}

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
