import { setImmediate as breathe } from "node:timers/promises";
import {
  addDays,
  type CaseCount,
  type Day,
  daysBetween,
  IMPERSONATED_KINDS,
  type Location,
  scan,
  toNumber,
} from "@clearline/engine";
import type { CaseRow } from "../store/cases.ts";
import type { NewSurge, SurgeRow } from "../store/surges.ts";
import type { Tables } from "../store/store.ts";
import { londonDay } from "./days.ts";
import { type Deps, whoIs } from "./deps.ts";

/** How far back the usual level is taken from, and the longest rise that is looked for. */
const STUDY_DAYS = 90;
const MAX_WINDOW_DAYS = 14;
/** Fewer reports than this alarm nobody, however unusual. */
const FEWEST_CASES = 4;
const REPLICAS = 999;
/** How far back tells what is usual, and with how much less it would be a guess. */
const USUAL_DAYS = 28;
const FEWEST_USUAL_DAYS = 14;
/** A surge that no run has seen for so long is over. */
const QUIET_DAYS = 3;

/** What is counted apart: everything, and each claimed identity, so that a wave of one kind is not lost in the rest. */
const STREAMS: readonly { name: string; takes: (row: CaseRow) => boolean }[] = [
  { name: "all", takes: () => true },
  ...IMPERSONATED_KINDS.filter((kind) => kind !== "unknown" && kind !== "other").map((kind) => ({
    name: kind,
    takes: (row: CaseRow) => row.impersonated_kind === kind,
  })),
];

type Found = NewSurge;
type Looked = { cases: number; looked: boolean; found: Found[] };

/**
 * Looks for surges in the reports of the last 90 days, keeps what stands out and ends what is over. Every stream's run
 * is written down, also where it found nothing: "why was there no alarm?" has an answer.
 *
 * The yardstick is for all streams together: looking at many raises the odds that one stands out by chance.
 */
export async function scanSurges(deps: Deps): Promise<void> {
  const today = londonDay(deps.clock());
  const start = addDays(today, 1 - STUDY_DAYS);
  const cases = await deps.store.cases.placedBetween(start, today);
  const runs: (Looked & { stream: string })[] = [];
  for (const { name, takes } of STREAMS) {
    runs.push({ stream: name, ...lookInto(name, cases.filter(takes), start, today) });
    // A scan is all arithmetic: whoever waits for a page meanwhile gets it between two of them.
    await breathe();
  }
  // A stream with too few reports to be looked at raised no odds.
  const looks = runs.filter((run) => run.looked).length;
  const found = strongestApart(runs.flatMap((run) => run.found))
    .map((one) => ({ ...one, recurrence_days: one.recurrence_days / looks }))
    .filter(({ recurrence_days }) => recurrence_days >= deps.site.surgeRecurrenceDays);
  await deps.store.inTransaction(async (tx) => {
    await tx.surges.lock();
    for (const { stream, cases: n, found: all } of runs) {
      const kept = found.filter((one) => one.stream === stream).length;
      const top = all[0] ?? null;
      await tx.surges.logRun(
        stream,
        n,
        kept,
        top && { observed: top.observed, expected: top.expected, llr: top.llr, p: top.p },
      );
    }
    await keep(tx, found, today);
  });
}

/** `found` has each stream's own recurrence: as if it were the only one. */
function lookInto(stream: string, cases: readonly CaseRow[], start: Day, until: Day): Looked {
  const places = new Map<string, Location>();
  const counts = new Map<string, CaseCount>();
  const placeId = namesOf(cases);
  for (const row of cases) {
    const id = placeId(row);
    if (row.lat === null || row.lon === null) continue;
    if (!places.has(id)) places.set(id, { id, lat: row.lat, lon: row.lon });
    const key = `${id} ${row.call_date}`;
    counts.set(key, { location: id, date: row.call_date, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const scanned = scan([...counts.values()], [...places.values()], {
    start,
    until,
    maxDays: MAX_WINDOW_DAYS,
    minCases: FEWEST_CASES,
    // One household that tells us five times is no wave.
    nullModel: "dispersed",
    replicas: REPLICAS,
    // The same cases on the same day give the same alarm, whoever looks again.
    seed: toNumber(until),
  });
  // Too few places or reports to say anything: an ordinary quiet day, written down as such.
  if (!scanned.ok) return { cases: cases.length, looked: false, found: [] };
  const found = scanned.value.clusters.map((surge) => {
    const within = cases.filter(
      (row) => surge.locations.includes(placeId(row)) && row.call_date >= surge.start && row.call_date <= surge.end,
    );
    return {
      stream,
      places: [...surge.locations],
      centre: surge.centre,
      radius_km: surge.radiusKm,
      starts_on: surge.start,
      ends_on: surge.end,
      observed: surge.observed,
      expected: surge.expected,
      usual: usualBefore(cases, surge.locations, placeId, surge),
      ratio: surge.ratio,
      llr: surge.llr,
      p: surge.p,
      p_gumbel: surge.pGumbel,
      recurrence_days: 1 / surge.pGumbel,
      replicas: scanned.value.replicas,
      null_model: "dispersed",
      reports: within.map((row) => row.report_id),
    };
  });
  return { cases: cases.length, looked: true, found };
}

/**
 * How many calls these places had, on average, in as many days over the weeks before; null without two weeks of history.
 * The scan's own expectation holds the wave itself, which swells it while our history is short: right for the odds,
 * but not what people mean by "usual".
 */
function usualBefore(
  cases: readonly CaseRow[],
  locations: readonly string[],
  placeId: (row: CaseRow) => string,
  window: { start: Day; end: Day },
): number | null {
  const from = addDays(window.start, -USUAL_DAYS);
  const before = cases.filter(({ call_date }) => call_date < window.start && call_date >= from);
  const first = before.map(({ call_date }) => call_date).sort()[0];
  const days = first === undefined ? 0 : daysBetween(first, window.start);
  if (days < FEWEST_USUAL_DAYS) return null;
  const here = before.filter((row) => locations.includes(placeId(row))).length;
  return (here / days) * (daysBetween(window.start, window.end) + 1);
}

/** Rarest first, without those that mostly count the same reports again. */
function strongestApart(found: readonly Found[]): Found[] {
  const apart: Found[] = [];
  for (const one of [...found].sort((a, b) => b.recurrence_days - a.recurrence_days || b.observed - a.observed)) {
    if (!apart.some((other) => shared(one.reports, other.reports) * 2 > one.reports.length)) apart.push(one);
  }
  return apart;
}

async function keep(tx: Tables, found: readonly Found[], today: Day): Promise<void> {
  const recent = await tx.surges.since(addDays(today, -MAX_WINDOW_DAYS));
  const seen = new Set<string>();
  const raised: string[] = [];
  const raise = (id: string): string => {
    raised.push(id);
    return id;
  };
  for (const one of found) {
    const same = recent.find((known) => !seen.has(known.id) && isSame(known, one));
    if (same === undefined) {
      seen.add(raise(await tx.surges.add(one)));
    } else {
      seen.add(same.id);
      // Dismissed by a person: it stays so until it is half as large again.
      if (same.dismissed_by === null) await tx.surges.update(same.id, one);
      else if (one.observed >= 1.5 * same.observed) seen.add(raise(await tx.surges.add(one)));
    }
  }
  for (const open of await tx.surges.open()) {
    if (!seen.has(open.id) && daysBetween(open.ends_on, today) >= QUIET_DAYS) await tx.surges.end(open.id);
  }
  // Last: the log is one queue, and whoever stands in it must not go back for a row that another in it holds.
  for (const id of raised) {
    await tx.audit.add({ who: whoIs({ kind: "program" }), did: "raise-surge", toKind: "surge", toId: id });
  }
}

/** The same wave as before: a third of the fewer reports are in both. */
const isSame = (known: SurgeRow, found: Found): boolean =>
  shared(known.reports, found.reports) * 3 >= Math.min(known.reports.length, found.reports.length);

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((id) => b.includes(id)).length;

/** What a place is called: its name, with its county where the cases hold two of one name. */
function namesOf(cases: readonly CaseRow[]): (row: CaseRow) => string {
  const areas = new Map<string | null, Set<string | null>>();
  for (const { place, place_area } of cases) areas.set(place, (areas.get(place) ?? new Set()).add(place_area));
  return ({ place, place_area }) =>
    place_area !== null && (areas.get(place)?.size ?? 0) > 1 ? `${place}, ${place_area}` : `${place}`;
}
