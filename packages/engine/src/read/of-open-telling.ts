/** What a sentence of a published text says of the call that is being told, and of those told before it. */
import { type Facts, part } from "./annotate.ts";
import type { CallList } from "./call-list.ts";
import type { Party } from "./party.ts";
import { datesOf } from "./same-telling.ts";
import type { Words } from "./sentences.ts";
import { type Telling, townsOf } from "./telling.ts";
import { setOf } from "./vocabulary.ts";

/** "In August another caller told the man": not the one who rang before. */
export const anotherCaller = (words: Words, { from, to, cues }: Facts): boolean =>
  cues.some(
    ({ means, from: at }) =>
      means.cue === "caller-noun" &&
      at - from < 7 &&
      at < to &&
      /^(?:another|second|different|further)$/.test(words.word[at - 1] ?? ""),
  );

/** "Four incidents were reported, and two victims lost £9,000 each": the people are among those counted. */
export const addsUp = (total: Party, targets: readonly Party[]): boolean =>
  targets.every(
    ({ plural, count }) => plural && (count === null || (total.what === "calls" && count <= (total.count ?? 0))),
  ) &&
  (total.what === "calls" || targets.length === 0);

/** "Eight people were rung … Five offences were reported in Deal, three in Hythe": of the number told before. */
export function isCountedIn(sentence: Facts, total: Party, group: Telling, open: Telling | null): boolean {
  const count = group.party?.count ?? 0;
  if (count === total.count) return true;
  return count > (total.count ?? 0) && open === group && !total.isOther && datesOf(sentence).length === 0;
}

/** "A second call was received a short time later": to the same person, unless somebody or some body else is named. */
export const isFollowUp = (words: Words, sentence: Facts, targets: readonly Party[], open: Telling): boolean =>
  open.kind === "one" &&
  open.party?.what !== "calls" &&
  targets.length === 1 &&
  targets.every(({ noun, from }) => noun === "call" && words.word[from - 1] !== "in" && words.word[from] !== "the") &&
  townsOf(sentence).length === 0 &&
  sentence.organisations.length === 0 &&
  sentence.identities.every(({ means }) => means === "courier");

/** "Two residents lost £900 and £400 respectively": each of the two is told of singly. */
export const isRespectively = (words: Words, { from, to }: Facts, { count, plural }: Party): boolean =>
  plural && count === 2 && words.word.slice(from, to).includes("respectively");

/** "A second Hythe resident": the first, of whom no town was told, is of Hythe as well. */
export function tellTownOfFirst(words: Words, sentence: Facts, { from, to }: Party, { ofPeople }: CallList): void {
  const isSaid =
    words.word.slice(from, from + 2).includes("second") &&
    sentence.places.some((one) => one.kind === "town" && one.from > from && one.to < to);
  if (!isSaid) return;
  const first = ofPeople.findLast((one) => one.kind === "one");
  if (first?.parts.every((told) => townsOf(told).length === 0)) first.parts.push(part(sentence, from, to));
}

/** A line that says both when and where. */
export const isHead = (label: Facts): boolean => datesOf(label).length > 0 && townsOf(label).length > 0;

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
/** "The first", "the second victim": of those already told one by one. */
export function ordinalTold(words: Words, tellings: CallList, { from, ofGroup }: Party): Telling | null {
  if (!ofGroup) return null;
  const ordinal = ORDINALS.findIndex((word) => word === words.word[from] || word === words.word[from + 1]);
  return tellings.single(ordinal);
}

/** "Beware, say police, after a woman was rung": advice on account of a call that is told. */
export const isTold = (words: Words, { from, isOther, count }: Party): boolean =>
  isOther || (count !== null && /^(?:after|when|following|because|as)$/.test(words.word[from - 1] ?? ""));

const BACK = new Set("he she they his her their him them the".split(" "));
/** "She was told", "The victim": goes on about somebody told of before. */
export const refersBack = (words: Words, { from, to }: Facts): boolean => {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const word = words.word[at] ?? "";
    if (
      BACK.has(word) &&
      (word !== "the" ||
        /^(?:victim|woman|man|caller|message|couple|resident|pensioner|pair|offender|fraudster|call|person|suspect)/.test(
          words.word[at + 1] ?? "",
        ))
    )
      return true;
  }
  return false;
};

const SAME_THINGS =
  /^(?:call|calls|scam|scams|circumstances|manner|fashion|story|message|trick|fraud|way|phone|telephone|ploy|incident|report|tale|patter|line|caller|engineer|agency|voice|kind|sort|thing|yarn|pretext|spiel|fraudster|treatment|request|method|tactic|approach|script|gang|people|officer|recording|con|demand|firm|company|outfit)$/;
/** "a similar call", "the same scam", "as above": not "the same day". */
export const saysSimilar = (words: Words, facts: Facts): boolean => saysLike(words, facts, SIMILAR);
const SIMILAR = setOf("similar same identical");

/** "The same call", and not "a similar one", which may have gone another way. */
export const saysSame = (words: Words, facts: Facts | undefined): boolean =>
  facts !== undefined && saysLike(words, facts, SAME);
const SAME = setOf("same identical");

function saysLike(words: Words, { from, to }: Facts, like: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) {
    const word = words.word[at] ?? "";
    if (word === "as" && words.word[at + 1] === "above") return true;
    if (!like.has(word)) continue;
    if (SAME_THINGS.test(words.word[at + 1] ?? "") || SAME_THINGS.test(words.word[at + 2] ?? "")) return true;
  }
  return false;
}
