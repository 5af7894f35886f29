/**
 * What sort of text it is, recognised rather than asked for: somebody's account of a call, the words of the call itself,
 * or something published.
 */
import type { Ask } from "../base/vocabulary.ts";
import { tellerOf } from "./account.ts";
import type { Annotated } from "./annotate.ts";
import { SPOKEN_ASKS, type Spoken } from "./lexicon/spoken.ts";
import { compilePhrases, type Phrasebook } from "./phrasebook.ts";
import { type Classes, findPhrases, type Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";
import { quotedTurns, type Turn, turnsOf } from "./turns.ts";
import { kindOfWords, ofKind } from "./word-kinds.ts";

/** Signs of direct speech, and what is asked for in it. */
export type Heard = { spoken: readonly Hit<Spoken>[]; asks: readonly Hit<Ask>[] };

export type TextKind =
  | { kind: "account" }
  /** `ofBody`: somebody speaks of themselves as "we", as in an account. */
  | { kind: "published"; ofBody: boolean }
  | ({ kind: "transcript"; turns: readonly Turn[] | null } & Heard);

export function textKind(annotated: Annotated): TextKind {
  const { words, spoken } = annotated;
  const turns = turnsOf(words);
  if (turns !== null || isSpoken(words, spoken))
    return { kind: "transcript", turns: turns ?? quotedTurns(words), spoken, asks: askedIn(annotated) };
  const quoted = mostlyQuoted(words, spoken);
  if (quoted !== null) return { kind: "transcript", turns: quoted, spoken, asks: askedIn(annotated) };
  const teller = tellerOf(annotated);
  return teller === "oneself" ? { kind: "account" } : { kind: "published", ofBody: teller === "body" };
}

/** Of words that are known to be those of a call, however few they are. */
export const heardIn = (annotated: Annotated): Heard => ({
  spoken: annotated.spoken,
  asks: askedIn(annotated),
});

let asks: Phrasebook<[Ask]> | undefined;
const askedIn = (annotated: Annotated): Hit<Ask>[] =>
  findPhrases(annotated.words, (asks ??= compilePhrases([SPOKEN_ASKS])), moneyIn(annotated));

function moneyIn({ sentences }: Annotated): Classes {
  const ends = new Map<number, number>();
  for (const { amounts } of sentences) for (const { from, to } of amounts) ends.set(from, to);
  return new Map([["money", ends]]);
}

const MOSTLY = 0.45;
/** One recording in quotation marks with a few words around it. */
function mostlyQuoted(words: Words, spoken: readonly Hit<Spoken>[]): Turn[] | null {
  const turns = quotedTurns(words);
  const [turn] = turns ?? [];
  if (!turn) return null;
  if ((turn.to - turn.from) / words.word.length < MOSTLY) return null;
  const direct = spoken.filter(({ means, from }) => DIRECT.has(means) && from >= turn.from && from < turn.to).length;
  return direct >= 2 ? [turn] : null;
}

/** Signs of direct speech for each hundred words that make a text the words of a call. */
const DENSE = 5;
/** How much one sign that somebody tells of a call afterwards takes away; less where the text opens as calls do. */
const TOLD_WEIGHS = 1.5;
const TOLD_WEIGHS_AFTER_GREETING = 0.5;
const OPENING_WORDS = 6;
const GREETING_WEIGHS = 2;
const FEWEST_WORDS = 8;

/** Somebody speaks to the person at the other end, and nobody tells of it. */
function isSpoken(words: Words, spoken: readonly Hit<Spoken>[]): boolean {
  const count = words.word.length;
  const you = ofKind(words, ADDRESSED).length;
  if (count < FEWEST_WORDS || you === 0) return false;
  let direct = 0;
  let told = 0;
  let last = -1;
  let greets = false;
  let opens = 0;
  for (const { means, from, pattern } of spoken) {
    if (means === "told") told++;
    if (OPENS.has(means)) opens++;
    if (means === "told") continue;
    if (DIRECT.has(means) && from > last) {
      direct++;
      last = from;
      greets ||= from < OPENING_WORDS && (pattern.startsWith("(hello") || means === "hails");
    }
  }
  const against = told * (greets ? TOLD_WEIGHS_AFTER_GREETING : TOLD_WEIGHS);
  const weight = direct + (greets ? GREETING_WEIGHS : 0) + you / 2 - against;
  // A council's notice says "please contact us" and "your"; only a call opens, answers or asks for a key.
  return direct >= 2 && (greets || opens > 0) && weight * 100 >= DENSE * count;
}

const DIRECT: ReadonlySet<Spoken> = new Set<Spoken>(["address", "recording", "left", "hails"]);
const OPENS: ReadonlySet<Spoken> = new Set<Spoken>(["hails", "recording", "left"]);
const ADDRESSED = kindOfWords("you your you're you've you'll".split(" "));
