/**
 * A side door to SURGE and what its callers need of the base. The whole engine takes a fifth of a second to load, which is
 * longer than many a scan; the main door leads here too.
 */
export * from "./base/csv.ts";
export * from "./base/day.ts";
export * from "./base/random.ts";
export * from "./base/result.ts";
export * from "./base/vocabulary.ts";
export { tailError } from "./surge/chance.ts";
export * from "./surge/ears.ts";
export * from "./surge/expectation.ts";
export * from "./surge/farrington.ts";
export { harmOf } from "./surge/harm.ts";
export { dayKind, type Nation, nationOf } from "./surge/holidays.ts";
export * from "./surge/life.ts";
export * from "./surge/nowcast.ts";
export * from "./surge/replay.ts";
export * from "./surge/scan.ts";
export * from "./surge/series.ts";
export { MOST_IN_ROW } from "./surge/study.ts";
export * from "./surge/surge.ts";
export * from "./surge/tail.ts";
export * from "./surge/watch.ts";
export * from "./surge/watched.ts";
