/**
 * From evidence to a draft that an officer can put their name to: every count, place and date in it is bound to the
 * reports behind it, "people told us" has a surge behind it, and nothing in it can point to the person who told us.
 */
import { addDays, type Day, daysBetween, sayDay } from "../base/day.ts";
import { type Ask, ASKS } from "../base/vocabulary.ts";
import { ACTS, PLAIN_ACT, PRESS_NOTHING } from "./acts.ts";
import { stepsFor } from "./advice.ts";
import { type DraftEvidence, FEWEST_TO_NAME, nameablePlaces, reportsOf, type ToldCall } from "./evidence.ts";
import type { Force, WarningAdvice } from "./force.ts";
import { kindsOf } from "./kinds.ts";
import { CONTACT, listOf, storyOf, WHO } from "./phrases.ts";
import { tellCalls } from "./tell-calls.ts";
import type { Claim, WarningContent } from "./warning.ts";

/** Two weeks: long enough for a wave of calls, short enough that a stale warning does not stand. */
const LOOK_AGAIN_DAYS = 14;

export type DraftInput = DraftEvidence & { force: Force; advice: WarningAdvice; today: Day };

export function draftWarning({ calls, surge, area, force, advice, today }: DraftInput): WarningContent {
  const areaName = area?.name ?? force.areaName;
  // Who said where they were rung, told us of this area; where nobody did, the draft does not say it for them.
  const isPlaced = calls.some(({ place }) => place !== null && place.trim() !== "");
  const told = tellCalls(calls, { areaName: isPlaced ? areaName : null, today });
  const opening = whoIsRinging(calls, isPlaced ? areaName : null);
  const figure = figures(calls, surge);
  const asks = commonAsks(calls);
  // "In four days" is of the days counted, so those stand above it too: the first or the last may have brought nothing.
  const counted = surge !== null && figure.some((claim) => claim.surge === surge.id) ? surge.surge : null;
  const days = [...calls.map(({ date }) => date), counted?.start, counted?.end].filter((date) => date != null).sort();
  return {
    title: titleFor(calls),
    act: actFor(calls),
    areaName,
    areaCode: area ? area.code : force.areaCode,
    places: nameablePlaces(calls),
    polygon: area ? area.polygon : force.polygon,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    lookAgainBy: addDays(today, LOOK_AGAIN_DAYS),
    happening: [opening.text, ...told.paragraphs, figure.map(({ text }) => text).join(" ")].filter(
      (words) => words !== "",
    ),
    quote: null,
    steps: stepsFor(asks, advice),
    claims: mergeClaims([opening, ...told.claims, ...figure].filter(({ text }) => text !== "")),
    kinds: kindsOf(calls),
  };
}

/** An ask that fewer than one report in ten tells of is another call's: it must not make this warning's advice. */
const SHARE_TO_ADVISE = 0.1;

/** Asks in the order of the vocabulary, for the advice that fits them. */
const commonAsks = (calls: readonly ToldCall[]): Ask[] =>
  ASKS.filter((ask) => {
    const asked = countOf(calls, ({ askedFor }) => askedFor.includes(ask));
    return asked > 0 && asked >= reportsOf(calls).length * SHARE_TO_ADVISE;
  });

/** How many different reports have this to say. */
const countOf = (calls: readonly ToldCall[], fits: (call: ToldCall) => boolean): number =>
  reportsOf(calls.filter(fits)).length;

/** Borrowed identities, the most reported first. */
function identities(calls: readonly ToldCall[]) {
  const kinds = [...new Set(calls.map(({ impersonatedKind }) => impersonatedKind))];
  return kinds
    .flatMap((kind) => {
      const who = WHO[kind];
      return who === null ? [] : [{ who, reports: countOf(calls, (call) => call.impersonatedKind === kind) }];
    })
    .sort((a, b) => b.reports - a.reports);
}

function titleFor(calls: readonly ToldCall[]): string {
  const things = [...new Set(calls.map(({ channel }) => CONTACT[channel].thing))];
  const thing = things.length === 1 ? (things[0] ?? "calls") : "calls";
  const pressed = countOf(calls, ({ askedFor }) => askedFor.includes("press_key"));
  const all = reportsOf(calls).length;
  const about = calls.map((call) => storyOf(call.lure)?.about ?? null);
  const shared = about[0] ?? null;
  if (shared !== null && about.every((topic) => topic === shared)) {
    return pressed * 2 > all ? `“Press a key” calls about ${shared}` : `${capital(thing)} about ${shared}`;
  }
  const who = identities(calls).map(({ who }) => who);
  const [only] = who;
  if (only === undefined)
    return pressed * 2 > all ? "Calls that tell you to press a key" : `Fraud ${thing} to watch for`;
  // Where most only heard a recording that names nobody, the few who heard a name must not make the title.
  if (pressed * 2 > all) return "“Press a key” calls, and callers who are not who they say they are";
  if (who.length === 1) return `${capital(thing)} that pretend to be from ${only.yours}`;
  if (who.length <= 3)
    return `${capital(thing)} that pretend to be from ${listOf(
      who.map(({ noun }) => noun),
      "or",
    )}`;
  return "Callers who are not who they say they are";
}

function actFor(calls: readonly ToldCall[]): string {
  const wanted = commonAsks(calls);
  const gravest = ACTS.find(({ ask }) => wanted.includes(ask));
  if (wanted.includes("press_key")) {
    // Pressing comes first in the call, so it comes first in the act; the rest is in the steps.
    const most = countOf(calls, ({ askedFor }) => askedFor.includes("press_key")) * 2 > reportsOf(calls).length;
    if (most || gravest === undefined) return PRESS_NOTHING;
  }
  return gravest?.act ?? PLAIN_ACT;
}

function whoIsRinging(calls: readonly ToldCall[], areaName: string | null): Claim {
  const channels = [...new Set(calls.map(({ channel }) => channel))];
  const [only] = channels;
  const many = channels.length === 1 && only !== undefined ? CONTACT[only].many : CONTACT.live_call.many;
  const who = identities(calls)
    .slice(0, 4)
    .map(({ who }) => who);
  const [first] = who;
  let claim = "";
  if (who.length === 1 && first !== undefined) claim = ` who ${first.now}`;
  else if (who.length > 1)
    claim = ` who say they are from ${listOf(
      who.map(({ noun }) => noun),
      "or",
    )}`;
  const reports = reportsOf(calls);
  return {
    text: reports.length === 0 ? "" : `People${areaName === null ? "" : ` in ${areaName}`} ${many}${claim}.`,
    reports,
    surge: null,
    say: `All ${reports.length} reports behind this draft`,
  };
}

/** The one big figure, its usual level, and whether anyone lost money. Nothing without a surge, and no count under five. */
function figures(calls: readonly ToldCall[], behind: DraftEvidence["surge"]): Claim[] {
  const claims: Claim[] = [];
  if (behind !== null && behind.surge.observed >= FEWEST_TO_NAME) {
    const { observed, expected, start, end } = behind.surge;
    // The scan's expectation holds the wave itself, which swells it while our history is short. The weeks before do not.
    const usual = behind.usual ?? expected;
    const days = daysBetween(start, end) + 1;
    const evidence = {
      reports: behind.reports,
      surge: behind.id,
      say: `Surge ${behind.id}: ${observed} seen, ${expected.toFixed(1)} expected, ${usual.toFixed(1)} usual, ${sayDays(start, end)}`,
    };
    claims.push({ text: `${observed} people told us about calls like this in ${daysInWords(days)}.`, ...evidence });
    claims.push({ text: `In as many days we would usually hear of ${usually(usual)}.`, ...evidence });
  }
  const lost = calls.filter(({ outcome }) => outcome === "money_lost");
  if (lost.length > 0) {
    claims.push({ text: "Money has been lost.", reports: reportsOf(lost), surge: null, say: outcomeRead(lost, calls) });
  } else if (calls.length > 0 && calls.every(({ outcome }) => outcome === "no_loss" || outcome === "details_given")) {
    claims.push({ text: "No one lost money.", reports: reportsOf(calls), surge: null, say: outcomeRead(calls, calls) });
  }
  return claims;
}

const outcomeRead = (these: readonly ToldCall[], all: readonly ToldCall[]): string =>
  `Outcome read in ${reportsOf(these).length} of ${reportsOf(all).length} reports`;

const sayDays = (start: Day, end: Day): string =>
  start === end ? sayDay(start) : `${sayDay(start)} to ${sayDay(end)}`;

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const daysInWords = (days: number): string => (days === 1 ? "one day" : `${SMALL[days] ?? days} days`);
const usually = (count: number): string => (count < 0.5 ? "none" : `about ${Math.round(count)}`);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The same sentence told twice rests on the reports of both tellings. */
function mergeClaims(claims: readonly Claim[]): Claim[] {
  const byText = new Map<string, Claim>();
  for (const claim of claims) {
    const known = byText.get(claim.text);
    const reports = [...new Set([...(known?.reports ?? []), ...claim.reports])];
    byText.set(
      claim.text,
      known ? { ...known, reports, say: `${reports.length} reports of more than one kind of call` } : claim,
    );
  }
  return [...byText.values()];
}
