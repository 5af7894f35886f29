/** Made-up calls, force and warning for the tests. Nobody here exists, and every number is a drama number or a short code. */
import { type Day, parseDay } from "../../base/day.ts";
import { type Instant, parseInstant } from "../../base/instant.ts";
import { STANDARD_ADVICE } from "../advice.ts";
import { draftWarning } from "../draft-warning.ts";
import type { DraftEvidence, ToldCall } from "../evidence.ts";
import type { Force } from "../force.ts";
import type { PublishedWarning } from "../published.ts";
import type { WarningContent } from "../warning.ts";

export function day(given: string): Day {
  const parsed = parseDay(given);
  if (parsed === null) throw new Error(`not a day: ${given}`);
  return parsed;
}

export function instant(given: string): Instant {
  const parsed = parseInstant(given);
  if (parsed === null) throw new Error(`not an instant: ${given}`);
  return parsed;
}

export const wealdPolice: Force = {
  name: "Weald Police",
  areaName: "west Kent",
  areaCode: "E07000111",
  polygon: [
    [51.1, 0.0],
    [51.42, 0.02],
    [51.4, 0.35],
    [51.12, 0.3],
    [51.1, 0.0],
  ],
  email: "warnings@clearline.example",
  phone: "101",
  domain: "clearline.example",
  codePrefix: "WK",
  timeZone: "Europe/London",
};

const quiet = { impersonatedName: null, lure: null, followUp: null, askedFor: [], outcome: "no_loss" } as const;

const times = (count: number, from: number, call: Omit<ToldCall, "report">): ToldCall[] =>
  Array.from({ length: count }, (_, i) => ({ ...call, report: `r${from + i}` }));

/** Fifteen reports of four kinds of call, as in three days of November. */
export const fifteenCalls: readonly ToldCall[] = [
  ...times(5, 1, {
    ...quiet,
    date: day("2026-11-17"),
    place: "Swanley",
    channel: "automated_message",
    impersonatedKind: "unknown",
    lure: "NI number linked to a crime: my Dilys heard press 1 for an officer",
    askedFor: ["press_key"],
  }),
  ...times(3, 6, {
    ...quiet,
    date: day("2026-11-17"),
    place: "Sevenoaks",
    channel: "live_call",
    impersonatedKind: "bank",
    askedFor: ["none_stated"],
    followUp: "left aggressive messages on Mr Whitlock's phone",
  }),
  ...times(5, 9, {
    ...quiet,
    date: day("2026-11-18"),
    place: "Sevenoaks",
    channel: "live_call",
    impersonatedKind: "telecom_provider",
    impersonatedName: "Bob Harker of Harker Cables",
    lure: "router hacked",
    askedFor: ["bank_details"],
  }),
  ...times(2, 14, {
    ...quiet,
    date: null,
    place: "Swanley",
    channel: "live_call",
    impersonatedKind: "government_benefits",
    impersonatedName: "DWP",
    lure: "national insurance number will be terminated",
    askedFor: ["personal_details"],
  }),
];

export const surgeOfFifteen: NonNullable<DraftEvidence["surge"]> = {
  id: "31",
  reports: fifteenCalls.map(({ report }) => report),
  surge: {
    rank: 1,
    locations: ["Sevenoaks", "Swanley"],
    centre: "Sevenoaks",
    radiusKm: 12,
    start: day("2026-11-16"),
    end: day("2026-11-18"),
    observed: 15,
    expected: 3.1,
    ratio: 4.84,
    llr: 9.4,
    p: 0.001,
    pGumbel: 0.0002,
    recurrenceDays: 820,
  },
};

export const draftFrom = (given: Partial<DraftEvidence> = {}): WarningContent =>
  draftWarning({
    calls: fifteenCalls,
    surge: surgeOfFifteen,
    area: null,
    force: wealdPolice,
    advice: STANDARD_ADVICE,
    today: day("2026-11-19"),
    ...given,
  });

export const OWN_LIST = {
  numbers: ["101", "999", "159", "7726", "0300 123 2040"],
  domains: ["clearline.example"],
} as const;

export const published: PublishedWarning = {
  slug: "press-1-calls-2026-11-19",
  code: "WK-19-K4TD",
  state: "published",
  content: draftFrom(),
  signature: null,
  publishedAt: instant("2026-11-19T09:15:00Z"),
  updatedAt: instant("2026-11-19T09:15:00Z"),
  corrections: [],
  withdrawn: null,
  force: wealdPolice,
  publicUrl: "https://clearline.example",
};

export const corrected: PublishedWarning = {
  ...published,
  updatedAt: instant("2026-11-19T11:40:00Z"),
  corrections: [
    { at: instant("2026-11-19T11:40:00Z"), what: "We first said one call came on 17 November. It was 18 November." },
  ],
};

export const withdrawn: PublishedWarning = {
  ...corrected,
  state: "withdrawn",
  updatedAt: instant("2026-11-20T08:00:00Z"),
  withdrawn: { at: instant("2026-11-20T08:00:00Z"), why: "The calls were a bank's own survey." },
};

/** Words that would break a page, a feed or a message if anything forgot to escape them. */
export const HOSTILE = `</script><script>alert("1")</script> & 'quoted' ]]> --> <b onmouseover=x>`;

export const hostile: PublishedWarning = {
  ...corrected,
  corrections: [{ at: instant("2026-11-19T11:40:00Z"), what: HOSTILE }],
  content: {
    ...corrected.content,
    title: HOSTILE,
    act: HOSTILE,
    areaName: HOSTILE,
    places: [HOSTILE],
    happening: [HOSTILE],
    quote: { words: HOSTILE, by: HOSTILE },
    steps: [{ act: HOSTILE, more: HOSTILE }],
  },
  force: { ...wealdPolice, name: HOSTILE },
};
