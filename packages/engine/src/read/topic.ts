/**
 * Whether a document is about telephone fraud at all. Burglaries, lost people, dead lines, real helplines and doorstep
 * traders use many of the same words, so no word decides: what is said of telephones, of deceit and of what else is
 * going on is weighed.
 */
import type { Incident } from "./incident.ts";
import { BAIT, DECEIT, GENUINE, NAMED, OTHER, PHONE, type Phrases } from "./lexicon/topic.ts";
import { splitWords, type Words } from "./sentences.ts";

/** @param title counts as the first sentence, where there is one */
export function isPhoneFraud(text: string, title?: string | null): boolean {
  const words = splitWords(title ? `${title}\n\n${text}` : text);
  const named = count(words, NAMED);
  const { together, phone, deceit, other } = weigh(words);
  if (deceit === 0 || phone + named === 0) return false;
  return together * 2 + named + Math.min(phone, deceit) > other;
}

/**
 * The same of what somebody tells of a call they had. They say no "fraud" and often no "phone": what the caller claimed
 * to be, or wanted, or got, says it; unless it turned out to be the real one.
 */
export function isFraudAccount(text: string, incidents: readonly Incident[]): boolean {
  const words = splitWords(text);
  const lost = incidents.some(({ outcome }) => outcome === "money_lost" || outcome === "details_given");
  if (!lost && count(words, GENUINE) > 0) return false;
  const isClaimed = incidents.some(
    ({ impersonatedKind }) => impersonatedKind !== "unknown" && impersonatedKind !== "other",
  );
  const isAsked = incidents.some(({ askedFor }) => askedFor.some((ask) => ask !== "none_stated"));
  if (!lost && !isClaimed && !isAsked && count(words, BAIT) === 0) return false;
  const { together, phone, deceit, other } = weigh(words);
  const strength = together * 2 + Math.min(phone, deceit) + WEIGHT_OF_CLAIM;
  // News of something else has no teller; whoever tells of their own call may mention e-mails or doorsteps too.
  return isFirstPerson(words) ? strength >= other : strength > other;
}

/** Whether a text without any sign of fraud may still be about a call that somebody had, rather than other news. */
export function couldBeCall(text: string): boolean {
  const words = splitWords(text);
  const { together, phone, deceit, other } = weigh(words);
  return isFirstPerson(words) || together * 2 + Math.min(phone, deceit) >= other;
}

const isFirstPerson = ({ word }: Words): boolean => word.some((one) => OWN_WORDS.has(one));

const OWN_WORDS = new Set("i i'm i've i'd i'll my me mine myself we we've us our mum dad".split(" "));

/** As much as the strongest sign of another subject, told once. */
const WEIGHT_OF_CLAIM = 3;

/** How strongly each is spoken of; `together` counts the sentences, or neighbours, that hold a telephone and deceit. */
function weigh(words: Words): { together: number; phone: number; deceit: number; other: number } {
  let together = 0;
  let phone = 0;
  let deceit = 0;
  let other = 0;
  let phoneBefore = false;
  let deceitBefore = false;
  for (const { from, to } of words.sentences) {
    const advice = isAdvice(words, from);
    const hasPhone = !advice && has(words, from, to, PHONE);
    const hasDeceit = !isElsewhere(words, from, to) && has(words, from, to, DECEIT);
    if (hasPhone) phone++;
    if (hasDeceit) deceit++;
    if ((hasPhone && (hasDeceit || deceitBefore)) || (hasDeceit && phoneBefore && !advice)) together++;
    for (const [weight, list] of OTHER) if (has(words, from, to, list)) other += weight;
    phoneBefore = hasPhone;
    deceitBefore = hasDeceit;
  }
  return { together, phone, deceit, other };
}

/** "Anyone with information should call 101", "Hang up and ring your bank": what to do, not what happened. */
const isAdvice = (words: Words, from: number): boolean =>
  /^(?:anyone|anybody|please|contact|report|visit)$/.test(words.word[from] ?? "");

/** Fraud that is only an office's or a line's name: "Action Fraud", "the Economic Crime Unit". */
const isElsewhere = (words: Words, from: number, to: number): boolean => {
  for (let i = from; i < to - 1; i++) {
    if (/^(?:action|report)$/.test(words.word[i] ?? "") && words.word[i + 1] === "fraud" && to - from < 16) return true;
  }
  return false;
};

const count = (words: Words, list: Phrases): number =>
  words.sentences.filter(({ from, to }) => has(words, from, to, list)).length;

function has(words: Words, from: number, to: number, list: Phrases): boolean {
  const index = indexOf(list);
  for (let i = from; i < to; i++) {
    const word = words.word[i] ?? "";
    for (const phrase of index.whole.get(word) ?? []) if (follows(words, i, to, phrase)) return true;
    for (const phrase of index.open.get(word.slice(0, STEM)) ?? []) if (follows(words, i, to, phrase)) return true;
  }
  return false;
}

const STEM = 3;
type Index = { whole: ReadonlyMap<string, Phrases>; open: ReadonlyMap<string, Phrases> };
const indexes = new Map<Phrases, Index>();

/** Phrases by their first word, or by its first letters where it is open. */
function indexOf(list: Phrases): Index {
  const known = indexes.get(list);
  if (known) return known;
  const whole = new Map<string, Phrases>();
  const open = new Map<string, Phrases>();
  for (const phrase of list) {
    const first = phrase[0] ?? "";
    const into = first.endsWith("*") ? open : whole;
    const key = first.endsWith("*") ? first.slice(0, STEM) : first;
    into.set(key, [...(into.get(key) ?? []), phrase]);
  }
  const index = { whole, open };
  indexes.set(list, index);
  return index;
}

const follows = (words: Words, at: number, to: number, phrase: readonly string[]): boolean =>
  at + phrase.length <= to &&
  phrase.every((part, i) => {
    const word = words.word[at + i] ?? "";
    return part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part || word === `${part}'s`;
  });
