import { type Day, sayDay } from "../base/day.ts";
import type { Ask, ImpersonatedKind } from "../base/vocabulary.ts";
import type { LinkRecord } from "./link.ts";

/**
 * A name that a person would give: what the calls are about, where, and since when.
 * "Press 1, National Insurance: Sevenoaks and Swanley, from 10 February".
 */
export function nameSeries(records: readonly LinkRecord[]): string {
  const about = [leadOf(records), topicOf(records)].filter((part) => part !== null);
  const [only] = about;
  const what =
    about.length === 1 && only !== undefined && !/call|message|text|^Press/i.test(only)
      ? `${only} calls`
      : about.join(", ");
  const from = firstDay(records);
  const where = [placesOf(records), from && `from ${sayDay(from, { year: false })}`].filter(Boolean).join(", ");
  const name = where ? `${what}: ${where}` : what;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** At least half of the records that say anything say this. */
const MOST = 0.5;

function leadOf(records: readonly LinkRecord[]): string | null {
  const key = mostCommon(records.map(({ text }) => keyPressed(text)));
  const ask = mostCommon(records.flatMap(({ askedFor }) => askedFor.filter((one) => one in ASK_WORDS)));
  if (key && key.count >= MOST * records.length) return `Press ${key.value}`;
  if (ask && ask.count >= MOST * records.length) return ASK_WORDS[ask.value] ?? null;
  const channel = mostCommon(records.map(({ channel }) => (channel in CHANNEL_NAMES ? channel : null)));
  return channel && channel.count > MOST * records.length ? (CHANNEL_NAMES[channel.value] ?? null) : null;
}

const ASK_WORDS: Readonly<Partial<Record<Ask, string>>> = {
  cash_to_courier: "Cash by courier",
  card_handover: "Card collected",
  gift_cards_or_vouchers: "Gift cards",
  remote_access: "Computer access",
  buy_goods: "Buy and hand over",
  money_transfer: "Safe account",
};

const CHANNEL_NAMES: Readonly<Record<string, string>> = {
  automated_message: "Recorded message",
  voicemail: "Voicemail",
  text: "Text message",
};

const SAID_KEYS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** The key a message tells people to press: "press 1", "press the number one". */
function keyPressed(text: string): string | null {
  const said = /\bpress(?:ed|ing)? (?:the )?(?:number |key |button |digit )?(\d|[a-z]{3,5})\b/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (said === undefined) return null;
  if (/^\d$/.test(said)) return said;
  const key = SAID_KEYS.indexOf(said);
  return key < 0 ? null : String(key);
}

function topicOf(records: readonly LinkRecord[]): string | null {
  const topics = records.map(({ text }) => TOPICS.find(([, words]) => words.test(text))?.[0] ?? null);
  const topic = mostCommon(topics);
  if (topic && topic.count >= MOST * records.length) return topic.value;
  const name = mostCommon(records.map(({ impersonatedName }) => impersonatedName));
  if (name && name.count >= MOST * records.length) return name.value;
  const kind = mostCommon(records.map(({ impersonatedKind }) => KIND_NAMES[impersonatedKind] ?? null));
  return kind?.value ?? topic?.value ?? "Calls alike";
}

/** What a story is about, in a word or two; the more particular first. */
const TOPICS: readonly (readonly [string, RegExp])[] = [
  ["National Insurance", /\bnational insurance\b/i],
  ["arrest warrant", /\bwarrant\b/i],
  ["Amazon Prime", /\bamazon prime\b/i],
  ["council tax", /\bcouncil tax\b/i],
  ["winter fuel", /\bwinter fuel\b/i],
  ["loft insulation", /\binsulation\b/i],
  ["parcel", /\b(?:parcel|missed delivery)\b/i],
  ["car warranty", /\b(?:car|auto|vehicle)\S{0,3} (?:extended )?warranty\b/i],
  ["broadband", /\b(?:broadband|router|internet)\b/i],
];

const KIND_NAMES: Readonly<Partial<Record<ImpersonatedKind, string>>> = {
  bank: "Bank",
  police: "Police",
  government_benefits: "Benefits office",
  tax: "Tax office",
  telecom_provider: "Broadband or phone company",
  tech_support: "Computer support",
  courier: "Delivery company",
  retailer: "Shop",
  energy: "Energy company",
  health: "Health service",
  family_member: "Relative in trouble",
  investment: "Investment",
};

const MOST_PLACES = 3;

function placesOf(records: readonly LinkRecord[]): string | null {
  const counts = countsOf(records.flatMap(({ place, also = [] }) => [place, ...also.map((call) => call.place)]));
  const names = counts.map(({ value }) => value);
  if (names.length <= MOST_PLACES) return list(names);
  // Not how many: a name is made now and then, and must not disagree with what is counted beside it.
  return `${names.slice(0, MOST_PLACES - 1).join(", ")} and other places`;
}

const list = (names: readonly string[]): string | null =>
  names.length < 2 ? (names[0] ?? null) : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const firstDay = (records: readonly LinkRecord[]): Day | null =>
  records.reduce<Day | null>(
    (first, { date }) => (date !== null && (first === null || date < first) ? date : first),
    null,
  );

type Counted<T> = { value: T; count: number };

const mostCommon = <T extends string>(values: readonly (T | null)[]): Counted<T> | null => countsOf(values)[0] ?? null;

/** Most often first; of equals the one met first. */
function countsOf<T extends string>(values: readonly (T | null)[]): Counted<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
