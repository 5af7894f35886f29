/** What rules find in a sentence, and whose words it is, as signs that are weighed beside its words. */
import type { Facts } from "./annotate.ts";
import { endOf } from "./end-of.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Spoken } from "./lexicon/spoken.ts";
import { isAllWanted } from "./only-wanted.ts";
import { readAsks } from "./read-asks.ts";
import { saidIn, type Weighed } from "./sentence-weights.ts";
import type { Words } from "./sentences.ts";

/** Whose words they are: an account's, something published, one side of a call, or a call whose sides are not labelled. */
export type Voice = "account" | "published" | "caller" | "resident" | "call";

/** A sentence, or a stretch of a call, with whose words it is and what of direct speech is in it. */
export type Piece = {
  facts: Facts;
  voice: Voice;
  spoken: readonly Spoken[];
  /** Found when they are first asked for: a piece is weighed for several questions. */
  signs: readonly string[] | null;
};

export const piecesOf = (parts: readonly Facts[], voice: Voice): Piece[] =>
  parts.filter(({ from, to }) => to > from).map((facts) => ({ facts, voice, spoken: [], signs: null }));

export const weighedOf = (words: Words, piece: Piece): Weighed => ({
  said: saidIn(words, piece.facts.from, piece.facts.to),
  signs: signsOf(words, piece),
});

export const signsOf = (words: Words, piece: Piece): readonly string[] => (piece.signs ??= findSigns(words, piece));

/** Whose words they are, and whether they were said in a call. */
export const SIGNS_OF_VOICE: ReadonlyMap<Voice, readonly string[]> = new Map([
  ["account", ["account"]],
  ["published", ["published"]],
  ["caller", ["caller", "spoken"]],
  ["resident", ["resident", "spoken"]],
  ["call", ["call", "spoken"]],
]);
export const AMOUNT = "amount";
export const ONLY_WANTED = "only wanted";

function findSigns(words: Words, { facts, voice, spoken }: Piece): readonly string[] {
  const ofVoice = SIGNS_OF_VOICE.get(voice) ?? [];
  const signs = new Set<string>(ofVoice);
  for (const cue of facts.cues) {
    const { means } = cue;
    signs.add(signOfCue(means));
    if (!ENDINGS.has(means.cue)) continue;
    const end = endOf(words, facts, cue) ?? sign("no", means.cue);
    signs.add(sign("meant", end));
    if (ofVoice.length > 1) signs.add(sign(voice, end));
  }
  if (facts.cues.some(({ means }) => means.cue === "ask" || means.cue === "ask-if"))
    for (const ask of readAsks(words, [facts]).value) signs.add(sign("asked", ask));
  if (facts.amounts.length > 0) signs.add(AMOUNT);
  if (isAllWanted(words, facts.from, facts.to)) signs.add(ONLY_WANTED);
  for (const means of spoken) signs.add(signOfSpoken(means));
  return [...signs];
}

export const signOfCue = (means: Cue): string =>
  means.cue === "ask" || means.cue === "ask-if" ? sign(means.cue, means.ask) : means.cue;
export const signOfSpoken = (means: Spoken): string => sign("said", means);

const made = new Map<string, Map<string, string>>();
/** The same few signs are put together again and again: each is made once, for a string that is new is slow to look up. */
function sign(what: string, which: string): string {
  const known = made.get(what);
  const one = known?.get(which);
  if (one !== undefined) return one;
  const put = `${what} ${which}`;
  made.set(what, (known ?? new Map<string, string>()).set(which, put));
  return put;
}

const ENDINGS = new Set("lost lost-unless gone returned stopped ended gave had".split(" "));
