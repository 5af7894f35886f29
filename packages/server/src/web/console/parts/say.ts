import {
  addDays,
  type Ask,
  type Channel,
  type Day,
  type ImpersonatedKind,
  instantOf,
  type Outcome,
  sayDay,
  sayInstant,
  sayTime,
} from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import type { CorrectionRow } from "../../../store/corrections.ts";
import type { Role } from "../../../store/officers.ts";
import type { ReportSource, ReportState } from "../../../store/reports.ts";

/** The fixed words of the vocabulary as officers read them. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  live_call: "Live caller",
  automated_message: "Recorded message",
  voicemail: "Voicemail",
  text: "Text message",
  in_person_follow_up: "At the door",
  unknown: "Not said",
};

export const KIND_WORDS: Record<ImpersonatedKind, string> = {
  bank: "Bank",
  police: "Police",
  government_benefits: "Benefits office",
  tax: "Tax office",
  telecom_provider: "Phone or broadband company",
  tech_support: "Computer support",
  courier: "Parcel company",
  retailer: "Shop",
  energy: "Energy company",
  health: "Health service",
  family_member: "Family member",
  investment: "Investment company",
  other: "Somebody else",
  unknown: "Not said",
};

/** The same in a word, for the lines of a queue. */
export const KIND_SHORT: Record<ImpersonatedKind, string> = {
  bank: "bank",
  police: "police",
  government_benefits: "benefits",
  tax: "tax",
  telecom_provider: "broadband",
  tech_support: "computer",
  courier: "parcel",
  retailer: "shop",
  energy: "energy",
  health: "health",
  family_member: "family",
  investment: "investment",
  other: "somebody else",
  unknown: "not said",
};

export const ASK_WORDS: Record<Ask, string> = {
  bank_details: "Bank details",
  card_details: "Card details",
  pin_or_password: "PIN or password",
  personal_details: "Personal details",
  money_transfer: "Move money",
  cash_to_courier: "Cash to a courier",
  gift_cards_or_vouchers: "Gift cards or vouchers",
  remote_access: "Access to the computer",
  press_key: "Press a key",
  buy_goods: "Buy something",
  card_handover: "Hand over a card",
  none_stated: "Nothing said",
};

export const OUTCOME_WORDS: Record<Outcome, string> = {
  no_loss: "No loss",
  details_given: "Details given",
  money_lost: "Money lost",
  unknown: "Not said",
};

export const SOURCE_WORDS: Record<ReportSource, string> = {
  web: "From the web",
  handler: "Told to a call handler",
  api: "From another system",
  import: "From an import",
  demo: "Made up, for the demonstration",
  tip: "From a sealed tip",
};

export const STATE_WORDS: Record<ReportState, string> = {
  received: "Waiting to be read",
  read: "Waiting for an officer",
  confirmed: "Facts confirmed",
  "set-aside": "Set aside",
};

export const ROLE_WORDS: Record<Role, string> = {
  officer: "Officer: handles reports and drafts warnings",
  approver: "Approver: also approves other people’s warnings",
  admin: "Admin: also gives out accounts and keys, and cannot approve",
};

export const pounds = (pence: number): string =>
  `£${(pence / 100).toLocaleString("en-GB", pence % 100 === 0 ? {} : { minimumFractionDigits: 2 })}`;

export const count = (n: number, thing: string, things = `${thing}s`): string =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? thing : things}`;

export const listOf = (words: readonly string[], last = "and"): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;

const LONDON = "Europe/London";

/** `19 November 2026, 9:15am`. */
export const moment = (at: Date): string => sayInstant(instantOf(at), LONDON);

/** When a report was read. Of one without a name only the day is kept, and midnight would be no truth. */
export const readOn = ({ anonymous }: { anonymous: boolean }, at: Date): string =>
  anonymous ? sayDay(londonDay(at)) : moment(at);

/** What follows a correction that no longer counts; nothing where it does. */
export const putAside = ({ aside_by, aside_at }: CorrectionRow): string =>
  aside_at === null ? "" : `; put aside by ${aside_by ?? ""}, ${moment(aside_at)}`;

/** `today at 6:24am`, `yesterday at 5:40pm` or the whole date. */
export function recently(at: Date, now: Date): string {
  const day = londonDay(at);
  const time = sayTime(instantOf(at), LONDON);
  if (day === londonDay(now)) return `today at ${time}`;
  if (day === londonDay(new Date(now.getTime() - 86_400_000))) return `yesterday at ${time}`;
  return `${sayDay(day)} at ${time}`;
}

/** By when a report is to be looked at: `look at it by 3:10pm`, `was to be looked at by 10am on 10 November`. */
export function sayBy(by: Date, now: Date): string {
  const [day, today] = [londonDay(by), londonDay(now)];
  const tomorrow = addDays(today, 1);
  const on = day === today ? "" : day === tomorrow ? " tomorrow" : ` on ${shortDay(day, today)}`;
  return `${now > by ? "was to be looked at" : "look at it"} by ${sayTime(instantOf(by), LONDON)}${on}`;
}

/** `18 November`, with the year where it is not this one. */
export const shortDay = (day: Day, today: Day): string => sayDay(day, { year: day.slice(0, 4) !== today.slice(0, 4) });

/** `16 to 18 November`. */
export function days(from: Day, to: Day, today: Day): string {
  if (from === to) return shortDay(from, today);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? String(Number(from.slice(8))) : shortDay(from, today)} to ${shortDay(to, today)}`;
}

/** How long somebody has waited: `2 h 51 min`. Whole days for anonymous reports, whose hour is not kept. */
export function waited(since: Date | null, sinceDay: Day, now: Date): string {
  if (since === null) {
    const gone = Math.round((Date.parse(londonDay(now)) - Date.parse(sinceDay)) / 86_400_000);
    return gone === 0 ? "today" : count(gone, "day");
  }
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
  return count(Math.floor(minutes / 1440), "day");
}

/** A setting of false alarms: `a year`, `in about 6 weeks`. */
export function everySo(daysApart: number): string {
  if (daysApart > 345 && daysApart < 385) return "a year";
  if (daysApart < 14) return `in about ${count(Math.round(daysApart), "day")}`;
  if (daysApart < 60) return `in about ${Math.round(daysApart / 7)} weeks`;
  if (daysApart < 700) return `in about ${Math.round(daysApart / 30.44)} months`;
  return `in about ${Math.round(daysApart / 365.25)} years`;
}

/** A recurrence interval is good to about twice as much or half: finer words would say more than is known. */
const ROUGHLY: readonly (readonly [days: number, words: string])[] = [
  [1, "every day"],
  [2, "about once in 2 days"],
  [3, "about once in 3 days"],
  [7, "about once a week"],
  [14, "about once in 2 weeks"],
  [30, "about once a month"],
  [61, "about once in 2 months"],
  [91, "about once in 3 months"],
  [183, "about once in 6 months"],
  [365, "about once a year"],
  [731, "about once in 2 years"],
  [1096, "about once in 3 years"],
  [1826, "about once in 5 years"],
  [3653, "about once in 10 years"],
  [7305, "about once in 20 years"],
  [10958, "about once in 30 years"],
  [18263, "about once in 50 years"],
  [36525, "once in 100 years or more rarely"],
];

/** A recurrence interval in words a duty officer can weigh, rounded to the nearest step: `about once in 5 years`. */
export function onceIn(daysApart: number): string {
  const off = (days: number): number => Math.abs(Math.log(Math.max(1, daysApart) / days));
  return ROUGHLY.reduce((best, step) => (off(step[0]) < off(best[0]) ? step : best))[1];
}
