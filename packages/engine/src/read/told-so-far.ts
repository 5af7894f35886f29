/** What a reader of a published text keeps in mind from sentence to sentence: what was told of whom, and what is told now. */
import type { Facts } from "./annotate.ts";
import { type CallList, callList } from "./call-list.ts";
import { callLines } from "./list-lines.ts";
import { saysSimilar } from "./of-open-telling.ts";
import type { Party } from "./party.ts";
import type { Words } from "./sentences.ts";
import type { Telling } from "./telling.ts";
import { untoldStory } from "./told-elsewhere.ts";
import { untoldPerson } from "./untold-person.ts";

export type SoFar = {
  readonly words: Words;
  readonly tellings: CallList;
  /** What is said of such calls in general. */
  readonly general: Facts[];
  /** Sentences that are lines of a list of calls. */
  readonly lines: ReadonlySet<Facts>;
  /** By whom a story names, where it does. */
  readonly names: Map<Telling, string>;
  /** Where the lead ends: only that is told over again in full. */
  readonly lead: number;
  /** What is told now. */
  open: Telling | null;
  /** How many sentences of advice stand between; after two, a list ends as well. */
  aside: number;
  /** A line of a day, a town or both, which heads what comes next. */
  label: Facts | null;
  /** A title that names somebody, whose story comes next. */
  title: { name: string; party: Party } | null;
  paragraph: number;
  /** Whether several calls were spoken of, so that "the first" is one of them. */
  severalTold: boolean;
  /** Whether it was told how people were reached. */
  isRung: boolean;
  /** People told of as "one" and "the other". */
  together: Telling | null;
};

const LEAD_SENTENCES = 3;

export const nothingTold = (words: Words, sentences: readonly Facts[]): SoFar => ({
  words,
  tellings: callList(),
  general: [],
  lines: callLines(words, sentences),
  names: new Map(),
  lead: sentences[LEAD_SENTENCES]?.from ?? 0,
  open: null,
  aside: 0,
  label: null,
  title: null,
  paragraph: -1,
  severalTold: false,
  isRung: false,
  together: null,
});

/** `label`: the line that heads its first sentence. */
type Beginning = { party: Party | null; ofGroup?: Telling | null; label?: Facts | null };

/** A telling of its own, which is then open. */
export function begin(
  soFar: SoFar,
  kind: Telling["kind"],
  first: Facts,
  { party, ofGroup = null, label = null }: Beginning,
): Telling {
  const { words, tellings, general } = soFar;
  const parts = label ? [label, first] : [first];
  const isOther = party !== null && party.isOther && !party.plural && party.what === "people";
  const untold = tellings.all.length === 0 ? untoldStory(words, general, parts, isOther) : null;
  if (untold)
    tellings.add({ kind: "one", parts: untold, party: untoldPerson(words, untold), ofGroup: null, similar: false });
  const telling: Telling = { kind, parts, party, ofGroup, similar: saysSimilar(words, first) };
  tellings.add(telling);
  soFar.open = telling;
  soFar.aside = 0;
  return telling;
}

/** What is told before goes on. */
export function goOn(soFar: SoFar, telling: Telling, sentence: Facts): void {
  telling.parts.push(sentence);
  soFar.open = telling;
  soFar.aside = 0;
}
