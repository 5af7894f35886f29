import { type Day, DIRECTORY, fail, ok, parsePhone, type Result } from "@clearline/engine";
import type { AuditAct } from "../store/audit-acts.ts";
import type { DirectoryNumberRow, NumberSaid } from "../store/directory-numbers.ts";
import type { Tables } from "../store/store.ts";
import { londonDay } from "./days.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, type ReasonMissing, whoOfficer } from "./deps.ts";
import { directoryEntries } from "./directory-entries.ts";
import { can } from "./permissions.ts";
import { tidyLine } from "./tidy-line.ts";

/** As an officer typed it. */
export type NumberGiven = { number: string; says: string; source: string; looked: Day | null };
export type NumberWrong = {
  code: "published-number-wrong" | "number-source-missing" | "number-day-wrong" | "beside-too-long" | "same-details";
};
export type AskNumberError = NotAllowed | NotFound | NumberWrong | { code: "change-waits" };
export type NumberError =
  | NotAllowed
  | NotFound
  | ReasonMissing
  | { code: "change-moved-on" }
  | { code: "own-number" }
  | { code: "not-looked-up" };

const MAX_SOURCE = 200;
const MAX_SAYS = 300;

/** What ships under this key; null for what an operator brought or officers enrolled, which is put right elsewhere. */
export const isShipped = (entry: string): boolean => DIRECTORY.some(({ key }) => key === entry);

/** The first of two people says which number is right, and where that is published. The page has what it had. */
export async function askForNumber(
  deps: Deps,
  officer: Officer,
  entry: string,
  given: NumberGiven,
): Promise<Result<null, readonly AskNumberError[]>> {
  if (!can(officer, "propose-organisations")) return fail([{ code: "not-allowed" }]);
  const is = isShipped(entry) ? (await directoryEntries(deps)).find(({ key }) => key === entry) : undefined;
  if (!is) return fail([{ code: "not-found" }]);
  const read = readNumber(deps, given);
  if (!read.ok) return read;
  const said = read.value;
  // The day alone is news too: somebody has looked again.
  if (is.number === said.number && is.says === said.says && is.source === said.source && is.looked === said.looked)
    return fail([{ code: "same-details" }]);
  return deps.store.inTransaction(async (tx) => {
    await tx.directoryNumbers.lockEntry(entry);
    if ((await tx.directoryNumbers.openOf(entry)) !== null) return fail([{ code: "change-waits" }]);
    const id = await tx.directoryNumbers.ask({
      entry,
      was_number: is.number,
      ...said,
      asked_by: officer.id,
      asked_at: deps.clock(),
    });
    await note(tx, officer, "ask-for-number", { entry, detail: { id } });
    return ok(null);
  });
}

/**
 * The second person, who found the number themselves. From now on the page has it, with its source and day; if the
 * number before was down, this one is up.
 *
 * @param found that they looked it up, ticked
 */
export async function confirmNumber(
  deps: Deps,
  officer: Officer,
  { entry, id, found }: { entry: string; id: string; found: boolean },
): Promise<Result<null, NumberError>> {
  if (!can(officer, "confirm-organisations")) return fail({ code: "not-allowed" });
  if (!found) return fail({ code: "not-looked-up" });
  return decide(deps, { entry, id }, async (tx, row) => {
    if (row.asked_by === officer.id) return { code: "own-number" };
    await tx.directoryNumbers.confirm(id, officer.id, deps.clock());
    const isUpAgain = await tx.directory.show(entry);
    const detail = { id, askedBy: `officer:${row.asked_by}`, ...(isUpAgain && { isUpAgain }) };
    await note(tx, officer, "confirm-number", { entry, detail });
    return null;
  });
}

/** Any officer may, alone: the page has what it had. */
export async function dropNumber(
  deps: Deps,
  officer: Officer,
  { entry, id, why }: { entry: string; id: string; why: string },
): Promise<Result<null, NumberError>> {
  if (!can(officer, "stop-organisations")) return fail({ code: "not-allowed" });
  const said = tidyLine(why);
  if (said === "") return fail({ code: "reason-missing" });
  return decide(deps, { entry, id }, async (tx) => {
    await tx.directoryNumbers.drop(id, officer.id, said, deps.clock());
    await note(tx, officer, "drop-number", { entry, why: said, detail: { id } });
    return null;
  });
}

function readNumber({ clock }: Pick<Deps, "clock">, given: NumberGiven): Result<NumberSaid, readonly NumberWrong[]> {
  const number = parsePhone(given.number);
  const [source, says] = [tidyLine(given.source), tidyLine(given.says)];
  const { looked } = given;
  const errors: NumberWrong[] = [];
  if (!number.ok) errors.push({ code: "published-number-wrong" });
  if (says.length > MAX_SAYS) errors.push({ code: "beside-too-long" });
  if (source === "" || source.length > MAX_SOURCE) errors.push({ code: "number-source-missing" });
  if (looked === null || looked > londonDay(clock())) errors.push({ code: "number-day-wrong" });
  if (errors.length > 0 || !number.ok || looked === null) return fail(errors);
  return ok({ number: number.value, says, source, looked });
}

async function decide(
  { store }: Deps,
  { entry, id }: { entry: string; id: string },
  change: (tx: Tables, row: DirectoryNumberRow) => Promise<NumberError | null>,
): Promise<Result<null, NumberError>> {
  if (!isShipped(entry)) return fail({ code: "not-found" });
  return store.inTransaction(async (tx) => {
    await tx.directoryNumbers.lockEntry(entry);
    const row = await tx.directoryNumbers.openOf(entry);
    if (row?.id !== id) return fail({ code: "change-moved-on" });
    const refused = await change(tx, row);
    return refused ? fail(refused) : ok(null);
  });
}

const note = (
  tx: Tables,
  officer: Officer,
  did: AuditAct,
  { entry, ...line }: { entry: string; why?: string; detail: Record<string, unknown> },
): Promise<void> => tx.audit.add({ who: whoOfficer(officer), did, toKind: "directory", toId: entry, ...line });
