import { parsePhone, sayPhone } from "../base/phone.ts";
import { never } from "../base/result.ts";
import type { Ask, ImpersonatedKind } from "../base/vocabulary.ts";
import { daysApart, sharedTrace } from "./levels.ts";
import type { Profile } from "./profile.ts";
import { type Part, partsOf, type Scale } from "./score.ts";
import { longestShared, sharedRareWords } from "./shared-words.ts";

/** Below this a part is not worth a person's time. */
const WORTH_SAYING = 0.5;
const AGAINST = -1.5;

/**
 * Why two records may belong together, in one plain sentence with the values compared, the strongest first; what
 * speaks against it is said too.
 */
export function sayWhy(scale: Scale, a: number, b: number): string {
  const parts = partsOf(scale, a, b).sort((x, y) => y.bits - x.bits);
  const told = (part: Part): string | null => sayPart(scale, part, a, b);
  const reasons = parts
    .filter(({ bits }) => bits >= WORTH_SAYING)
    .map(told)
    .filter((said) => said !== null);
  const against = parts
    .filter(({ bits }) => bits <= AGAINST)
    .map(told)
    .filter((said) => said !== null);
  const whole = reasons.length > 0 ? reasons.join(", ") : "a little alike in several things";
  return capital(against.length > 0 ? `${whole}; against it: ${against.join(", ")}` : whole);
}

function sayPart(scale: Scale, { comparison, level, bits }: Part, i: number, j: number): string | null {
  const [a, b] = [scale.rows.profiles[i]!, scale.rows.profiles[j]!];
  switch (comparison) {
    case "number":
      return sayNumber(level, a, b);
    case "identity":
      return sayIdentity(level, a, b);
    case "when":
      return sayDays(daysApart(scale.rows, i, j));
    case "where":
      return sayWhere(level, a, b);
    case "channel":
      if (level !== "same channel") return "one was a person and the other a message or text";
      return a.record.channel === "live_call" ? null : `both were ${CHANNEL_WORDS[a.record.channel] ?? "alike"}`;
    case "asked":
      return sayAsked(level, a, b);
    case "words":
      return bits < 0 ? "the words are not alike" : sayWords(scale, level, a, b);
    default:
      return level;
  }
}

const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  automated_message: "automated messages",
  voicemail: "voicemail",
  text: "texts",
  in_person_follow_up: "visits in person",
};

function sayNumber(level: string, a: Profile, b: Profile): string {
  const trace = sharedTrace(a, b);
  if (level === "same number shown" && a.shown !== null) return `same number shown, ${sayNumberOf(a.shown)}`;
  if (trace)
    return trace.kind === "number" ? `both gave the number ${sayNumberOf(trace.value)}` : `both gave ${trace.value}`;
  if (a.shown === null || b.shown === null) return level;
  const both = `${sayNumberOf(a.shown)} and ${sayNumberOf(b.shown)}`;
  return level === "same block of numbers" ? `numbers shown in one block, ${both}` : `different numbers shown, ${both}`;
}

/** `#` and ten digits where the number could not be read as one. */
function sayNumberOf(number: string): string {
  const parsed = parsePhone(number);
  return parsed.ok ? sayPhone(parsed.value) : number.replace("#", "");
}

function sayIdentity(level: string, a: Profile, b: Profile): string {
  const mine = a.record.impersonatedName ?? sayKind(a.record.impersonatedKind);
  const theirs = b.record.impersonatedName ?? sayKind(b.record.impersonatedKind);
  if (level === "different kinds") return `one claimed to be ${mine}, the other ${theirs}`;
  if (level === "same kind, other name")
    return `both claimed to be ${sayKind(a.record.impersonatedKind)} under other names`;
  return `both claimed to be ${level === "same name claimed" ? mine : sayKind(a.record.impersonatedKind)}`;
}

/** Whom a caller claimed to be, after "claimed to be". */
export function sayKind(kind: ImpersonatedKind): string {
  switch (kind) {
    case "bank":
      return "the bank";
    case "police":
      return "the police";
    case "government_benefits":
      return "a benefits office";
    case "tax":
      return "the tax office";
    case "telecom_provider":
      return "the phone or broadband company";
    case "tech_support":
      return "computer support";
    case "courier":
      return "a delivery company";
    case "retailer":
      return "a shop";
    case "energy":
      return "the energy company";
    case "health":
      return "a health service";
    case "family_member":
      return "a relative";
    case "investment":
      return "an investment firm";
    case "other":
      return "another organisation";
    case "unknown":
      return "someone not named";
    default:
      return never(kind);
  }
}

function sayDays(apart: number | null): string {
  if (apart === 0) return "on the same day";
  if (apart === 1) return "1 day apart";
  return apart === null ? "days not known" : `${apart} days apart`;
}

function sayWhere(level: string, a: Profile, b: Profile): string {
  const shared = a.calls.findIndex(({ place }) => place !== null && b.calls.some((other) => other.place === place));
  const placeAt = (i: number): string | null => (i <= 0 ? a.record.place : (a.record.also?.[i - 1]?.place ?? null));
  if (level === "same place") return `both in ${placeAt(shared) ?? "one place"}`;
  const places = `${a.record.place ?? "a place not said"} and ${b.record.place ?? "a place not said"}`;
  if (level === "different places") return `one in ${places.replace(" and ", ", one in ")}`;
  return level === "farther apart" ? `${places} far apart` : `${places} ${level} of each other`;
}

function sayWords({ background }: Scale, level: string, a: Profile, b: Profile): string | null {
  const phrase = longestShared(a.record.text, b.record.text);
  if (phrase !== null) return `both said “${phrase}”`;
  const rare = sharedRareWords(a, b, background);
  if (rare.length > 0) return `both speak of ${list(rare)}`;
  return level === "unlike" || level === "hardly alike" ? null : `words ${level}`;
}

function sayAsked(level: string, a: Profile, b: Profile): string {
  if (level === "asked for different things") return level;
  const both = a.record.askedFor.filter((ask) => ask !== "none_stated" && b.record.askedFor.includes(ask));
  return `both asked for ${list(both.map((ask) => ASK_NAMES[ask]))}`;
}

const ASK_NAMES: Readonly<Record<Ask, string>> = {
  bank_details: "bank details",
  card_details: "card details",
  pin_or_password: "a PIN or password",
  personal_details: "personal details",
  money_transfer: "money to be sent",
  cash_to_courier: "cash for a courier",
  gift_cards_or_vouchers: "gift cards or vouchers",
  remote_access: "access to the computer",
  press_key: "a key to be pressed",
  buy_goods: "things to be bought",
  card_handover: "the card to be handed over",
  none_stated: "nothing",
};

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
