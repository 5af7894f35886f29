import { fail, ok, type Reading, type Result } from "@clearline/engine";
import type { InHand } from "../store/assignments.ts";
import type { Tables } from "../store/store.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { maskedText, secretWords } from "./hidden-words.ts";
import { can } from "./permissions.ts";

export type NoteError =
  | NotAllowed
  | NotFound
  | { code: "note-missing" }
  | { code: "note-too-long" }
  | { code: "erased-report" };

const MAX_NOTE_CHARS = 4000;

/**
 * A note on a report or a series. It stays as it is written. In one on a series, what the pages of its reports hide is
 * covered before it is kept, for nobody can ask to see it there; in one on a report it is covered as the words are.
 */
export async function writeNote(
  deps: Deps,
  officer: Officer,
  { kind, id, words }: InHand & { words: string },
): Promise<Result<null, NoteError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  const tidied = words.replace(/\r\n?/g, "\n").trim();
  if (tidied === "") return fail({ code: "note-missing" });
  if (tidied.length > MAX_NOTE_CHARS) return fail({ code: "note-too-long" });
  return deps.store.inTransaction(async (tx) => {
    // Held, so that none is added to a report while it is erased.
    const report = kind === "report" ? await tx.reports.lock(id) : null;
    if (kind === "report" ? !report : !(await tx.series.byId(id))) return fail({ code: "not-found" });
    if (report && report.erased_on !== null) return fail({ code: "erased-report" });
    const kept = kind === "report" ? tidied : (await coveredForSeries(tx, id, tidied)).slice(0, MAX_NOTE_CHARS);
    await tx.notes.add({ kind, id }, officer.id, kept, deps.clock());
    await tx.audit.add({ who: whoOfficer(officer), did: "write-note", toKind: kind, toId: id });
    return ok(null);
  });
}

async function coveredForSeries(tx: Tables, seriesId: string, words: string): Promise<string> {
  const ids = (await tx.series.members(seriesId)).map(({ report_id }) => report_id);
  const [cases, readings] = [await tx.cases.ofReports(ids), await tx.readings.latestOf(ids)];
  const readingOf = new Map<string, Reading>(readings.map((one) => [one.report_id, one.reading]));
  const secrets = cases.flatMap((one) => [...secretWords(one.words, readingOf.get(one.report_id) ?? null)]);
  return maskedText(words, new Map(secrets));
}
