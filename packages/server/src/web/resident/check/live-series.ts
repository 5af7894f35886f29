import { addDays, type Ask, type Day, type ImpersonatedKind } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import type { LiveRow } from "../../../store/series.ts";
import type { Services } from "../../services.ts";
import { FEWEST_TO_COUNT } from "../fewest.ts";
import { kmBetween } from "../near/counts.ts";
import { isDatabaseAway } from "../../../store/db.ts";

/** What the person says of the call: who, and what is wanted. Either may be empty. */
export type Heard = { kinds: readonly ImpersonatedKind[]; asks: readonly Ask[] };
export type Around = { name: string; lat: number; lon: number };

/** How many told us of calls like it. @property near the place they asked for; null: the whole area */
export type LikeIt = { count: number; since: Day; near: string | null };

/** Today and the six days before it, so that "since Friday" names one day only. */
export const LIVE_DAYS = 7;
/** As on the page "near me". */
const NEAR_KM = 15;
/** How long one look at the database serves every check: a check must cost no query. */
const KEPT_MS = 30_000;
/** Whoever has a caller on the line does not wait for a count. */
const PATIENCE_MS = 700;

/**
 * The live local series that a call fits. A series is claimed by who most of its callers say they are and by what they
 * want. What is added up is always a whole cell, one series in one place with five reports or more, or all that is left
 * of a series together where that is five or more. Cells do not overlap, so no smaller number can be worked out from
 * two answers.
 */
export function liveSeries({ store, clock }: Pick<Services, "store" | "clock">) {
  let kept: { at: number; since: Day; rows: readonly LiveRow[] } | null = null;
  let loading: Promise<void> | null = null;
  const load = async (since: Day, at: number): Promise<void> => {
    try {
      kept = { at, since, rows: await store.series.live(since) };
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
    } finally {
      loading = null;
    }
  };

  return async (heard: Heard, around: Around | null): Promise<LikeIt | null> => {
    const now = clock();
    const since = addDays(londonDay(now), 1 - LIVE_DAYS);
    if (kept?.since !== since || Math.abs(now.getTime() - kept.at) > KEPT_MS) {
      await soon((loading ??= load(since, now.getTime())));
    }
    return kept === null || kept.since !== since ? null : countLike(kept.rows, since, heard, around);
  };
}

async function soon(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((done) => {
    timer = setTimeout(done, PATIENCE_MS);
  });
  await Promise.race([work, enough]).finally(() => clearTimeout(timer));
}

export function countLike(rows: readonly LiveRow[], since: Day, heard: Heard, around: Around | null): LikeIt | null {
  const fitting = [...Map.groupBy(rows, ({ series_id }) => series_id).values()].filter((series) => fits(series, heard));
  const cells = fitting.flatMap(cellsOf);
  const near = around === null ? 0 : sum(cells.filter(({ at }) => at !== null && kmBetween(at, around) <= NEAR_KM));
  if (around !== null && near > 0) return { count: near, since, near: around.name };
  const all = sum(cells);
  return all > 0 ? { count: all, since, near: null } : null;
}

const MAJORITY = 1 / 2;
/** Where who they say they are fits, what they want need not have been told by most. */
const SOME = 1 / 4;

function fits(series: readonly LiveRow[], { kinds, asks }: Heard): boolean {
  if (kinds.length === 0 && asks.length === 0) return false;
  const share = (holds: (row: LiveRow) => boolean): number => series.filter(holds).length / series.length;
  const ofKind = kinds.length === 0 || share((row) => kinds.includes(row.impersonated_kind)) > MAJORITY;
  const ofAsk =
    asks.length === 0 ||
    share((row) => row.asked_for.some((ask) => asks.includes(ask))) > (kinds.length === 0 ? MAJORITY : SOME);
  return ofKind && ofAsk;
}

type Cell = { at: { lat: number; lon: number } | null; n: number };

/** The places of one series with five reports or more, and the rest as one where the rest is five or more. */
function cellsOf(series: readonly LiveRow[]): Cell[] {
  const places = Map.groupBy(
    series.filter(({ place, lat, lon }) => place !== null && lat !== null && lon !== null),
    ({ place, lat, lon }) => `${place}\n${lat}\n${lon}`,
  );
  const cells = [...places.values()].map(
    (rows): Cell => ({ at: { lat: rows[0]?.lat ?? 0, lon: rows[0]?.lon ?? 0 }, n: rows.length }),
  );
  const shown = cells.filter(({ n }) => n >= FEWEST_TO_COUNT);
  const rest = series.length - sum(shown);
  return rest >= FEWEST_TO_COUNT ? [...shown, { at: null, n: rest }] : shown;
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { n }) => total + n, 0);
