import { BAD_LINES, DONE, type Io } from "./io.ts";

/** One line read: a record, or what is wrong with it. Lines count from 1; blank ones are passed over. */
export type Line =
  | { kind: "record"; line: number; record: Record<string, unknown> }
  | { kind: "bad"; line: number; error: LineError };

/** Thrown by a handler for a record that it cannot take; its line becomes an error line and the run goes on. */
export class LineError extends Error {
  override name = "LineError";
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A line longer than this is no record of ours, and holding it would let one file fill the memory. */
const MAX_LINE_CHARS = 32 * 1024 * 1024;

/** Reads JSON Lines as they arrive. A broken line is yielded as `bad`, never thrown. */
export async function* readJsonl(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let line = 0;
  for await (const text of linesOf(input)) {
    line += 1;
    if (text.kind === "too-long")
      yield bad(line, "line-too-long", `The line is longer than ${MAX_LINE_CHARS} characters`);
    else if (text.value.trim() !== "") yield parseLine(text.value, line);
  }
}

export type RunOptions = {
  /** How one answer is laid out for a person; without it, JSON is printed. What is wrong is told in the same way. */
  layOut?: ((answer: Record<string, unknown>) => string) | undefined;
};

/**
 * One answer a line, in input order, written as soon as it is known.
 *
 * @param handle gives the answer's fields; `id` is carried through from the record. May throw `LineError`
 * @returns the exit status: 0, or 1 when a line was bad
 */
export async function runJsonl(
  input: AsyncIterable<Uint8Array | string>,
  io: Pick<Io, "stdout" | "stderr">,
  handle: (record: Record<string, unknown>, line: number) => object | Promise<object>,
  { layOut }: RunOptions = {},
): Promise<number> {
  let status = DONE;
  const wrong = new WrongLines();
  const reading = new LinesRead(io);
  for await (const item of readJsonl(input)) {
    const id = item.kind === "record" ? idOf(item.record) : null;
    try {
      if (item.kind === "bad") throw item.error;
      // `id` leads the line and is the record's own, whatever the handler returns.
      const whole = { id, ...(await handle(item.record, item.line)) };
      whole.id = id;
      io.stdout.write(layOut ? `${layOut(whole)}\n` : writeLine(whole));
    } catch (error) {
      status = BAD_LINES;
      io.stdout.write(layOut ? wrong.say(error, item.line) : errorLine(id, error, item.line));
    }
    reading.count();
  }
  reading.end();
  if (layOut) io.stdout.write(wrong.rest());
  return status;
}

/** How many lines were answered, on standard error, for a person whose answers go elsewhere. */
export class LinesRead {
  readonly #io: Pick<Io, "stdout" | "stderr">;
  readonly #now: () => number;
  #lines = 0;
  #next: number;
  #isTold = false;
  /** @param now milliseconds that only grow */
  constructor(io: Pick<Io, "stdout" | "stderr">, now = () => performance.now()) {
    this.#io = io;
    this.#now = now;
    this.#next = now() + TELL_MS;
  }

  count(): void {
    this.#lines += 1;
    if (!this.#isWatched() || this.#now() < this.#next) return;
    this.#next = this.#now() + TELL_MS;
    this.#isTold = true;
    this.#io.stderr.write(`\r\u001B[K${this.#lines} lines read`);
  }

  end(): void {
    if (this.#isTold) this.#io.stderr.write("\r\u001B[K");
    if (this.#lines === 0 && this.#io.stderr.isTTY === true)
      this.#io.stderr.write("There was nothing in it to read.\n");
  }

  /** Where the answers come on the same screen, they show by themselves how far it is. */
  #isWatched(): boolean {
    return this.#io.stderr.isTTY === true && this.#io.stdout.isTTY !== true;
  }
}

const TELL_MS = 1000;

/** What is wrong with lines, for a person: a file of another kind has one mistake, thousands of times. */
export class WrongLines {
  #wrong = 0;

  say(error: unknown, line: number): string {
    this.#wrong += 1;
    return this.#wrong > MOST_TOLD ? "" : errorSentence(error, line);
  }

  /** Those that were not told. */
  rest(): string {
    const more = this.#wrong - MOST_TOLD;
    return more > 0 ? `${more} more ${more === 1 ? "line is" : "lines are"} wrong.\n` : "";
  }
}

const MOST_TOLD = 5;

export const writeLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The contract's error line. What is not a `LineError` is our fault, and says so without a stack. */
export function errorLine(id: unknown, error: unknown, line: number): string {
  const code = error instanceof LineError ? error.code : "internal-error";
  return writeLine({ id: id ?? null, error: { code, message: messageOf(error), line } });
}

/** The same for a person at a terminal: where, what is wrong, and for a line that is no record, what one looks like. */
export function errorSentence(error: unknown, line: number): string {
  if (!(error instanceof LineError))
    return `Line ${line}: this one failed, and it is our fault. ${messageOf(error)}.\n`;
  const isRecord = error.code !== "not-json" && error.code !== "not-an-object";
  return `Line ${line}: ${error.message}.${isRecord ? "" : ` Write each as {"text": "..."}, on a line of its own.`}\n`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A record's `id` as given, null when there is none. */
export const idOf = (record: Record<string, unknown>): unknown => record["id"] ?? null;

/** A text field. @throws LineError when it is there but is not text, or when it is `required` and missing */
export function textField(record: Record<string, unknown>, name: string, required: "required"): string;
export function textField(record: Record<string, unknown>, name: string): string | null;
export function textField(record: Record<string, unknown>, name: string, required?: "required"): string | null {
  const value = record[name] ?? null;
  if (value === null && required) throw new LineError(`${name}-missing`, `The record has no "${name}"`);
  if (value !== null && typeof value !== "string") throw new LineError(`${name}-not-text`, `"${name}" must be text`);
  return value;
}

function parseLine(text: string, line: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad(line, "not-json", "The line is not JSON");
  }
  if (!isObject(value)) return bad(line, "not-an-object", "The line is JSON but not an object");
  return { kind: "record", line, record: value };
}

const bad = (line: number, code: string, message: string): Line => ({
  kind: "bad",
  line,
  error: new LineError(code, message),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Text = { kind: "text"; value: string } | { kind: "too-long" };

/** Lines as they come, without their ends. A byte order mark is passed over; a line too long to be one is told. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Text> {
  const decoder = new TextDecoder("utf-8");
  let held = "";
  let dropping = false; // inside a line already known to be too long
  const take = function* (text: string): Generator<Text> {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      const value = held + text.slice(start, end);
      yield dropping || value.length > MAX_LINE_CHARS ? { kind: "too-long" } : { kind: "text", value };
      held = "";
      dropping = false;
      start = end + 1;
    }
    if (!dropping) held += text.slice(start);
    if (held.length > MAX_LINE_CHARS) {
      held = "";
      dropping = true;
    }
  };
  let first = true;
  for await (const chunk of input) {
    let text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (first && text.startsWith("\uFEFF")) text = text.slice(1);
    if (text !== "") first = false;
    yield* take(text);
  }
  yield* take(decoder.decode());
  if (dropping) yield { kind: "too-long" };
  else if (held !== "") yield { kind: "text", value: held };
}
