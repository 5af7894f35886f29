/**
 * What a warning says that nothing stands behind. The approver sees each one before putting a name to it.
 * Only what is claimed about calls is looked at: title, act and "What is happening". Advice and a quote are someone's own word.
 */
import { MONTHS, WEEKDAYS } from "../base/day.ts";
import type { Span } from "../base/span.ts";
import { type Finding, partsOf, sentencesOf, spansOf } from "./content-parts.ts";
import type { Claim, WarningContent } from "./warning.ts";

export type Unsupported = Finding & { kind: "count" | "place" | "date" | "increase" | "statement" };

export function unsupported(content: WarningContent): Unsupported[] {
  const found: Unsupported[] = [];
  for (const part of partsOf(content)) {
    if (part.part !== "title" && part.part !== "act" && part.part !== "happening") continue;
    const backed = backedSpans(part.text, content.claims);
    const bare = (span: Span, kind: Unsupported["kind"]): boolean =>
      !backed.some(({ start, end, claim }) => start <= span.start && span.end <= end && supports(claim, kind));
    const facts = [
      ...spansOf(COUNT, part.text).map((span) => ({ ...span, kind: "count" as const })),
      ...spansOf(DATE, part.text).map((span) => ({ ...span, kind: "date" as const })),
      ...spansOf(INCREASE, part.text).map((span) => ({ ...span, kind: "increase" as const })),
      ...placeSpans(part.text, content).map((span) => ({ ...span, kind: "place" as const })),
    ].filter((fact) => bare(fact, fact.kind));
    // A sentence about the calls with no claim and no single fact to point at is pointed at whole.
    const statements = (part.part === "happening" ? sentencesOf(part.text) : [])
      .filter((sentence) => !backed.some((claim) => overlaps(claim, sentence)))
      .filter((sentence) => !facts.some((fact) => overlaps(fact, sentence)))
      .map((sentence) => ({ ...sentence, kind: "statement" as const }));
    for (const { start, end, text, kind } of [...facts, ...statements].sort((a, b) => a.start - b.start)) {
      found.push({ part: part.part, at: part.at, start, end, text, kind });
    }
  }
  return found;
}

/** Claims whose words are still somewhere in the warning. An edited sentence loses its claim, and must be bound anew. */
export function dropStaleClaims(content: WarningContent): WarningContent {
  const texts = [content.title, content.act, ...content.happening];
  return {
    ...content,
    claims: content.claims.filter(({ text }) => text !== "" && texts.some((words) => words.includes(text))),
  };
}

/** A rise is only known from a surge; everything else from reports, or from a surge that counted them. */
const supports = (claim: Claim, kind: Unsupported["kind"]): boolean =>
  kind === "increase" ? claim.surge !== null : claim.reports.length > 0 || claim.surge !== null;

function backedSpans(text: string, claims: readonly Claim[]): (Span & { claim: Claim })[] {
  return claims.flatMap((claim) => {
    const spans: (Span & { claim: Claim })[] = [];
    if (claim.text === "") return spans;
    for (let start = text.indexOf(claim.text); start !== -1; start = text.indexOf(claim.text, start + 1)) {
      spans.push({ start, end: start + claim.text.length, claim });
    }
    return spans;
  });
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const NUMBER_WORDS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens|twenty|thirty|forty|fifty|hundreds|thousands|several|many|most|some|few";
const COUNTED =
  "people|persons?|residents?|reports?|calls?|cases|homes|households|victims|times|incidents|messages|texts|of (?:us|them|you)|older people|women|men|pounds|per cent|%";
/** Numbers of people, calls or pounds; "about 3" and "of about 3" at a sentence's end count too. */
const COUNT = new RegExp(
  `\\b(?:\\d[\\d,]*|${NUMBER_WORDS}) (?:more |other |different )?(?:${COUNTED})\\b|£\\d[\\d,]*(?:\\.\\d+)?|\\b\\d[\\d,]*%|\\babout \\d[\\d,]*\\b`,
  "gi",
);
const MONTH = MONTHS.join("|");
const DATE = new RegExp(
  `\\b(?:(?:${WEEKDAYS.join("|")}) )?\\d{1,2}(?:st|nd|rd|th)? (?:to \\d{1,2} )?(?:${MONTH})(?: \\d{4})?\\b|\\b(?:${WEEKDAYS.join("|")})\\b|\\b(?:the )?(?:same|next|following|previous) (?:day|morning|week)\\b|\\b(?:yesterday|last (?:week|month|night)|this (?:week|morning))\\b|\\b(?:in|since|during) (?:${MONTH})\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b`,
  "gi",
);
const INCREASE =
  /\b(?:(?:an|the|sharp|big|recent|sudden|significant) )?(?:increase|increased|increasing|rise|surge|spike|spate|wave|flurry|upsurge)\b|\bon the rise\b|\bmore and more\b|\bgrowing number\b|\bmore (?:calls|reports) than (?:usual|normal)\b/gi;

/** Towns of the warning wherever they stand, and names after "in", "near" and the like that it does not list. */
function placeSpans(text: string, { places, areaName }: WarningContent): (Span & { text: string })[] {
  const named = [...places, areaName]
    .filter((place) => place !== "")
    .flatMap((place) => spansOf(new RegExp(`(?<![\\w’'-])${quote(place)}(?![\\w-])`, "g"), text));
  const others = [
    ...text.matchAll(
      /\b(?:in|near|around|across|at|outside) (?:the )?((?:north|south|east|west|mid|central) )?([A-Z][\w’'-]+(?: (?:on|upon|under|le|St|[A-Z])[\w’'-]*)*)/g,
    ),
  ]
    .map((match) => {
      const text = `${match[1] ?? ""}${match[2] ?? ""}`;
      const end = match.index + match[0].length;
      return { start: end - text.length, end, text };
    })
    .filter(({ text }) => !NOT_PLACES.test(text))
    .filter((other) => !named.some((place) => overlaps(place, other)));
  return [...named, ...others];
}

/** Capital words that follow "in" without being places. */
const NOT_PLACES = new RegExp(
  `^(?:${MONTH}|${WEEKDAYS.join("|")}|English|Welsh|National|Department|PIN|HM|NHS|Christmas|Easter)\\b`,
);

const quote = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
