/** The engine's public door, in the order of a report's path. */
export * from "./base/csv.ts";
export * from "./base/day.ts";
export * from "./base/escape.ts";
export * from "./base/random.ts";
export * from "./base/result.ts";
export * from "./base/span.ts";
export * from "./base/vocabulary.ts";
export * from "./report/receipt.ts";
export * from "./report/report.ts";
export * from "./read/incident.ts";
export * from "./link/link.ts";
export * from "./check/check.ts";
export * from "./surge/scan.ts";
export * from "./surge/surge.ts";
export * from "./warning/warning.ts";
