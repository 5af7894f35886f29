import { draftWarning as draftFrom, fail, ok, type Result, slugOf, type ToldCall } from "@clearline/engine";
import type { SurgeRow } from "../store/surges.ts";
import type { Tables } from "../store/store.ts";
import { beginWarning } from "./begin-warning.ts";
import { callsIn, placeHere } from "./case-of.ts";
import { londonDay } from "./days.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { surgeOf } from "./surge-of.ts";
import { toldOf } from "./told-of.ts";

/** What the draft is made from: a surge, a series, or both. */
export type DraftFrom = { seriesId?: string; surgeId?: string };
export type DraftError = NotAllowed | NotFound | { code: "nothing-to-draft-from" };

/** Opens a draft with its evidence: every count, place and day in it names the reports behind it. */
export async function draftWarning(
  deps: Deps,
  officer: Officer,
  { seriesId, surgeId }: DraftFrom,
): Promise<Result<{ id: string }, DraftError>> {
  if (!can(officer, "draft-warnings")) return fail({ code: "not-allowed" });
  const { clock, site, store } = deps;
  const today = londonDay(clock());
  return store.inTransaction(async (tx) => {
    const surge = surgeId === undefined ? null : await tx.surges.byId(surgeId);
    if (surgeId !== undefined && !surge) return fail({ code: "not-found" });
    if (seriesId !== undefined && !(await tx.series.byId(seriesId))) return fail({ code: "not-found" });
    const reportIds = await reportsBehind(tx, surge, seriesId);
    if (reportIds.length === 0) return fail({ code: "nothing-to-draft-from" });
    const content = draftFrom({
      calls: await callsOf(tx, deps, reportIds),
      surge: surge && {
        id: surge.id,
        surge: surgeOf(surge),
        reports: surge.reports,
        usual: surge.usual,
      },
      area: null,
      force: site.force,
      advice: site.warningAdvice,
      today,
    });
    const { id, hash } = await beginWarning(deps, tx, officer, {
      slug: await freeSlug(tx, slugOf(content.title, today)),
      content,
      today,
      series_id: seriesId ?? null,
      surge_id: surgeId ?? null,
    });
    const detail = { series: seriesId ?? null, surge: surgeId ?? null, reports: reportIds.length, hash };
    await tx.audit.add({ who: whoOfficer(officer), did: "draft-warning", toKind: "warning", toId: id, detail });
    return ok({ id });
  });
}

async function reportsBehind(tx: Tables, surge: SurgeRow | null, seriesId: string | undefined): Promise<string[]> {
  const ofSeries = seriesId === undefined ? [] : (await tx.series.members(seriesId)).map(({ report_id }) => report_id);
  const cases = await tx.cases.ofReports([...new Set([...(surge?.reports ?? []), ...ofSeries])]);
  return cases.filter(({ counts }) => counts).map(({ report_id }) => report_id);
}

/** Every call these reports tell, with what people corrected. */
export async function callsOf(tx: Tables, deps: Deps, reportIds: readonly string[]): Promise<ToldCall[]> {
  const calls: ToldCall[] = [];
  for (const id of reportIds) {
    const report = await tx.reports.byId(id);
    if (!report) continue;
    for (const { incident } of callsIn(deps, await toldOf(tx, report)))
      calls.push({ report: id, ...incident, place: placeHere(deps, incident.place) });
  }
  return calls;
}

async function freeSlug(tx: Tables, wanted: string): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!(await tx.warnings.slugTaken(slug))) return slug;
  }
}
