import { setting, whole } from "./setting.ts";

/** Hours within which a waiting report is to be looked at, by its harm: the rest, likely fraud, money or details gone. */
export type LookHours = readonly [rest: number, likely: number, grave: number];

const MOST_HOURS = 720;

/**
 * An hour, while a bank can still stop a payment; half a shift, while others may be rung; a day, so that none is left
 * over a night and a morning.
 */
export const LOOK_SETTINGS = {
  lookGrave: setting(
    "CLEARLINE_LOOK_GRAVE_HOURS",
    "Hours within which a report of money or details gone is to be looked at",
    "1",
    whole(1, 1, MOST_HOURS),
  ),
  lookLikely: setting(
    "CLEARLINE_LOOK_LIKELY_HOURS",
    "The same for likely fraud with nothing lost",
    "4",
    whole(4, 1, MOST_HOURS),
  ),
  lookRest: setting("CLEARLINE_LOOK_REST_HOURS", "The same for every other report", "24", whole(24, 1, MOST_HOURS)),
} as const;

export const lookHoursIn = (values: { lookGrave: number; lookLikely: number; lookRest: number }): LookHours => [
  values.lookRest,
  values.lookLikely,
  values.lookGrave,
];
