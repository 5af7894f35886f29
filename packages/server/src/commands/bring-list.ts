/** What `clearline places` and `clearline organisations` share: how a list is brought in, shown and removed. */
import { type BringError, type Brought, bringList, type Entries, removeList } from "../actions/bring-list.ts";
import type { Deps } from "../actions/deps.ts";
import type { ListKind } from "../store/lists.ts";
import { BAD_LINES, BadCall, DONE, type Io } from "./io.ts";

const MOST_TOLD = 50;
const TELL_MS = 500;
/** Without a terminal a line now and then is enough. */
const TELL_LOG_MS = 15_000;

/** Bad lines as they are met, and how far it is, on standard error. */
export class Telling {
  bad = 0;
  lines = 0;
  readonly #io: Pick<Io, "stderr">;
  #next: number;
  readonly #now: () => number;
  /** @param now milliseconds that only grow */
  constructor(io: Pick<Io, "stderr">, now = () => performance.now()) {
    this.#io = io;
    this.#now = now;
    this.#next = now() + this.#every();
  }

  /** @param at such as `TQ55.csv line 12` */
  wrong(at: string, say: string): void {
    this.bad += 1;
    this.#clear();
    if (this.bad <= MOST_TOLD) this.#io.stderr.write(`${at}: ${say}\n`);
    else if (this.bad === MOST_TOLD + 1) this.#io.stderr.write("More lines are bad; they are counted, not told.\n");
  }

  line(say: () => string): void {
    this.lines += 1;
    if (this.lines % 1000 !== 0 || this.#now() < this.#next) return;
    this.#next = this.#now() + this.#every();
    this.#clear();
    this.#io.stderr.write(this.#io.stderr.isTTY === true ? say() : `${say()}\n`);
  }

  end(): void {
    this.#clear();
  }

  #every(): number {
    return this.#io.stderr.isTTY === true ? TELL_MS : TELL_LOG_MS;
  }
  #clear(): void {
    if (this.#io.stderr.isTTY === true) this.#io.stderr.write("\r\u001B[K");
  }
}

/** Brings a list in and says what came of it. @returns the exit status */
export async function bring(
  deps: Deps,
  io: Io,
  { name, file, thing, telling }: { name: string; file: string; thing: string; telling: Telling },
  entries: Entries,
): Promise<number> {
  const brought = await bringList(deps, { name, file }, entries);
  telling.end();
  if (!brought.ok)
    throw new BadCall(`${sayError(brought.error, name)}${telling.bad > 0 ? ` ${sayBad(telling.bad)}` : ""}`);
  io.stdout.write(`${sayBrought(brought.value, name, thing)}\n`);
  if (telling.bad > 0) io.stderr.write(`${sayBad(telling.bad)} The others were taken.\n`);
  await sayWhatNext(deps, io, brought.value.was !== "same");
  return telling.bad > 0 ? BAD_LINES : DONE;
}

export async function showLists(deps: Deps, io: Io, kinds: readonly ListKind[]): Promise<number> {
  const lists = (await deps.store.lists.all()).filter(({ kind }) => kinds.includes(kind));
  // Not on standard output: programs that read the table get no line.
  if (lists.length === 0) io.stderr.write("No list was brought yet.\n");
  for (const { name, kind, entries, imported_at, file } of lists)
    io.stdout.write(`${name}\t${kind}\t${entries}\t${imported_at.toISOString().slice(0, 10)}\t${file}\n`);
  return DONE;
}

export async function remove(deps: Deps, io: Io, name: string, kinds: readonly ListKind[]): Promise<number> {
  const list = await deps.store.lists.byName(name);
  const removed = list && kinds.includes(list.kind) ? await removeList(deps, name) : null;
  if (!removed?.ok) {
    io.stderr.write(`There is no list ${name}.\n`);
    return BAD_LINES;
  }
  io.stdout.write(`${name} is gone: ${sayCount(removed.value.entries, "entry", "entries")}.\n`);
  await sayWhatNext(deps, io, true);
  return DONE;
}

async function sayWhatNext(deps: Deps, io: Io, changed: boolean): Promise<void> {
  await deps.context.renew();
  const behind = await deps.store.rereadings.behind(deps.context.reader);
  if (changed) io.stdout.write("A running server takes it up by itself, from the next report on.\n");
  if (behind > 0)
    io.stdout.write(
      `${sayCount(behind, "report was", "reports were")} read with other lists. To read again: clearline reread\n`,
    );
}

const sayCount = (n: number, thing: string, things = `${thing}s`): string => `${n} ${n === 1 ? thing : things}`;

const sayBrought = ({ entries, was }: Brought, name: string, thing: string): string =>
  was === "same"
    ? `${name} says what it said before: ${sayCount(entries, thing)}.`
    : `${name}: ${sayCount(entries, thing)}${was === "replaced" ? ", in the place of the earlier list" : ""}.`;

const sayBad = (bad: number): string => `${sayCount(bad, "line was", "lines were")} bad.`;

function sayError(error: BringError, name: string): string {
  switch (error.code) {
    case "list-name-wrong":
      return `--source must be of a to z, 0 to 9, - and _, such as os-open-names, not "${name}".`;
    case "list-of-another-kind":
      return `There is a list of ${error.kind} called ${name}. Give --source another name, or remove that list first.`;
    case "nothing-in-list":
      return "Nothing was found in it, so nothing was changed.";
  }
}
