import type { Surge } from "@clearline/engine";
import type { SurgeRow } from "../store/surges.ts";

/** A stored surge in the engine's shape. */
export const surgeOf = (row: SurgeRow): Surge => ({
  rank: 1,
  locations: row.places,
  centre: row.centre,
  radiusKm: row.radius_km,
  start: row.starts_on,
  end: row.ends_on,
  observed: row.observed,
  expected: row.expected,
  ratio: row.ratio,
  llr: row.llr,
  p: row.p,
  pGumbel: row.p_gumbel,
  recurrenceDays: row.recurrence_days,
});
