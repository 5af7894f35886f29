/** What rules find in a sentence, and whose words it is, as signs that are weighed beside its words. */
import type { Facts } from "./annotate.ts";
import { endOf } from "./end-of.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Spoken } from "./lexicon/spoken.ts";
import { isAllWanted } from "./only-wanted.ts";
import { readAsks } from "./read-asks.ts";
import { saidIn, type Weighed } from "./sentence-weights.ts";
import type { Words } from "./sentences.ts";
import { addOnce, signNumber, signNumbered, signOf } from "./sign-numbers.ts";

/** Whose words they are: an account's, something published, one side of a call, or a call whose sides are not labelled. */
export type Voice = "account" | "published" | "caller" | "resident" | "call";

/** A sentence, or a stretch of a call, with whose words it is and what of direct speech is in it. */
export type Piece = {
  facts: Facts;
  voice: Voice;
  /** By their numbers: what is seen without asking what any phrase is meant for. */
  plain: readonly number[];
  /** Found when they are first asked for, which takes longer: a piece is weighed for several questions. */
  found: readonly number[] | null;
};

export const pieceOf = (facts: Facts, voice: Voice, spoken: readonly Spoken[]): Piece => ({
  facts,
  voice,
  plain: plainSigns(facts, voice, spoken),
  found: null,
});

export const piecesOf = (parts: readonly Facts[], voice: Voice): Piece[] =>
  parts.filter(({ from, to }) => to > from).map((facts) => pieceOf(facts, voice, []));

export const weighedOf = (words: Words, piece: Piece): Weighed => ({
  said: saidIn(words, piece.facts.from, piece.facts.to),
  signs: [...piece.plain, ...foundIn(words, piece)].map(signNumbered),
});

/** What the phrases of a piece are meant for, and what they ask. */
export const foundIn = (words: Words, piece: Piece): readonly number[] => (piece.found ??= findSigns(words, piece));

/** Whose words they are, and whether they were said in a call. */
const SIGNS_OF_VOICE: Readonly<Record<Voice, readonly number[]>> = {
  account: ["account"].map(signNumber),
  published: ["published"].map(signNumber),
  caller: ["caller", "spoken"].map(signNumber),
  resident: ["resident", "spoken"].map(signNumber),
  call: ["call", "spoken"].map(signNumber),
};
export const VOICES = Object.keys(SIGNS_OF_VOICE) as readonly Voice[];
const AMOUNT = signNumber("amount");
export const ONLY_WANTED = signNumber("only wanted");

function plainSigns({ cues, amounts }: Facts, voice: Voice, spoken: readonly Spoken[]): readonly number[] {
  const signs = [...SIGNS_OF_VOICE[voice]];
  for (const { means } of cues) addOnce(signs, isAsk(means) ? signOf(means.cue, means.ask) : signNumber(means.cue));
  if (amounts.length > 0) signs.push(AMOUNT);
  for (const means of spoken) addOnce(signs, signOf("said", means));
  return signs;
}

function findSigns(words: Words, { facts, voice }: Piece): readonly number[] {
  const signs: number[] = [];
  for (const cue of facts.cues) {
    const no = ENDS_NOT.get(cue.means.cue);
    if (no === undefined) continue;
    const end = endOf(words, facts, cue) ?? no;
    addOnce(signs, signOf("meant", end));
    if (isSpoken(voice)) addOnce(signs, signOf(voice, end));
  }
  if (facts.cues.some(({ means }) => isAsk(means)))
    for (const ask of readAsks(words, [facts]).value) signs.push(signOf("asked", ask));
  if (isAllWanted(words, facts.from, facts.to)) signs.push(ONLY_WANTED);
  return signs;
}

const isSpoken = (voice: Voice): boolean => SIGNS_OF_VOICE[voice].length > 1;

export const isAsk = (means: Cue): means is Extract<Cue, { cue: "ask" | "ask-if" }> =>
  means.cue === "ask" || means.cue === "ask-if";

/** What a phrase tells of an end, by what it is called where it is not meant so. */
export const ENDS_NOT: ReadonlyMap<Cue["cue"], string> = new Map(
  (["lost", "lost-unless", "gone", "returned", "stopped", "ended", "gave", "had"] as const).map((cue) => [
    cue,
    `no ${cue}`,
  ]),
);
