import { type Day, weekdayOf } from "../base/day.ts";

export type Nation = "england-and-wales" | "scotland" | "northern-ireland";

/** Where the days come from, and when they were last laid beside it. */
export const HOLIDAYS_SOURCE = {
  source:
    "Banking and Financial Dealings Act 1971, Schedule 1, with the substitute days proclaimed each year; for Scotland also the proclamation of 4 February 2026 for 15 June 2026",
  checked: "2026-11-27",
  /** Beyond this day the list ends and no day is known as a holiday. */
  until: "2028-12-31",
} as const;

const HOLIDAYS: Readonly<Record<Nation, ReadonlySet<string>>> = {
  "england-and-wales": new Set(
    `
      2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26
      2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26
      2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
      2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
      2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26
    `
      .trim()
      .split(/\s+/),
  ),
  scotland: new Set(
    `
      2024-01-01 2024-01-02 2024-03-29 2024-05-06 2024-05-27 2024-08-05 2024-12-02 2024-12-25 2024-12-26
      2025-01-01 2025-01-02 2025-04-18 2025-05-05 2025-05-26 2025-08-04 2025-12-01 2025-12-25 2025-12-26
      2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-06-15 2026-08-03 2026-11-30 2026-12-25 2026-12-28
      2027-01-01 2027-01-04 2027-03-26 2027-05-03 2027-05-31 2027-08-02 2027-11-30 2027-12-27 2027-12-28
      2028-01-03 2028-01-04 2028-04-14 2028-05-01 2028-05-29 2028-08-07 2028-11-30 2028-12-25 2028-12-26
    `
      .trim()
      .split(/\s+/),
  ),
  "northern-ireland": new Set(
    `
      2024-01-01 2024-03-18 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-07-12 2024-08-26 2024-12-25 2024-12-26
      2025-01-01 2025-03-17 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-07-14 2025-08-25 2025-12-25 2025-12-26
      2026-01-01 2026-03-17 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-07-13 2026-08-31 2026-12-25 2026-12-28
      2027-01-01 2027-03-17 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-07-12 2027-08-30 2027-12-27 2027-12-28
      2028-01-03 2028-03-17 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-07-12 2028-08-28 2028-12-25 2028-12-26
    `
      .trim()
      .split(/\s+/),
  ),
};

/** Bank holidays of the nation whose ONS codes begin with this letter; England and Wales where it is not known. */
export const nationOf = (areaCode: string | null): Nation =>
  areaCode?.startsWith("S") ? "scotland" : areaCode?.startsWith("N") ? "northern-ireland" : "england-and-wales";

export const isBankHoliday = (day: Day, nation: Nation): boolean => HOLIDAYS[nation].has(day);

/** What kind of day it is for how much is told: 0 Sunday and bank holidays, to 6 Saturday. */
export const dayKind = (day: Day, nation: Nation): number => (isBankHoliday(day, nation) ? 0 : weekdayOf(day));
