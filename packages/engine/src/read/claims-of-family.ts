/** Callers who claim to be of the family: they greet, and let the other guess, or are given out for one who never rang. */
import type { Facts, Range } from "./annotate.ts";
import type { Claim } from "./claim.ts";
import { Mark, type Words } from "./sentences.ts";
import { isOneOf, listOf } from "./vocabulary.ts";

const ELDERS = listOf("nan nana nanny nanna gran granny grandma grandad granddad grandpa mum mam mom dad auntie uncle");

/** "Hello Nan, it's me", "Nan? It's me.": whoever rings so lets the other guess which of the family it is. */
export function greetingIn(words: Words, { from: start, identities }: Facts): Claim | null {
  if (isOneOf(words, start, ELDERS) && words.word[start + 1] === "it's" && words.word[start + 2] === "me")
    return claimOf({ from: start, to: start + 1 }, "claim/greeting", 0.8);
  // "My mum, it's me who looks after her" greets nobody.
  const greeting = identities.find(
    ({ from, to, means }) =>
      means === "family_member" &&
      (words.word.slice(from, to).includes("me") ||
        /^(?:hi|hello|hey|hiya)$/.test(words.word[from] ?? "") ||
        isCalledInQuotes(words, from) ||
        /^(?:phone|number)$/.test(words.word[to - 1] ?? "")) &&
      !/^(?:my|our)$/.test(words.word[from - 1] ?? ""),
  );
  return greeting ? claimOf(greeting, "claim/greeting", 0.8) : null;
}

/** "'Nan, I've had a crash'": what a quotation opens with, as only the family speaks. */
const isCalledInQuotes = (words: Words, at: number): boolean =>
  isOneOf(words, at, ELDERS) &&
  ((words.marks[at] ?? 0) & Mark.quote) !== 0 &&
  ((words.marks[at + 1] ?? 0) & Mark.comma) !== 0;

/** 'The voice said "Gran?"': a greeting, quoted. */
export const isElder = (words: Words, from: number, to: number): boolean =>
  to === from + 1 && isOneOf(words, from, ELDERS);

const RANG = /^(?:rang|phoned|called|texted|messaged|ringing|calling|phoning|wanted|needed)$/;

/** "My grandson Jamie rang … It was not Jamie": who it was taken for. */
export function takenForFamily(words: Words, parts: readonly Facts[]): Claim | null {
  for (const { identities } of parts) {
    for (const one of identities) {
      if (one.means !== "family_member" || !/^(?:my|our|her|his)$/.test(words.word[one.from] ?? "")) continue;
      const name = words.capital[one.to] && (words.marks[one.to] ?? 0) === 0 ? one.to : null;
      const rang = words.word.slice(one.to, one.to + 3).some((word) => RANG.test(word));
      if (!rang || !parts.some((facts) => isDenied(words, facts, one, name))) continue;
      const claim = claimOf(one, "claim/taken-for", 0.7);
      return name === null ? claim : { ...claim, name: { from: name, to: name + 1 } };
    }
  }
  return null;
}

/** "It was not Jamie", "it wasn't him", "it was never my son". */
function isDenied(words: Words, { from, to }: Range, one: Range, name: number | null): boolean {
  const kin = words.word[one.to - 1];
  for (let at = from; at < to - 1; at++) {
    if (!/^(?:not|never|wasn't|weren't|wasnt)$/.test(words.word[at] ?? "")) continue;
    if (!/^(?:it|was|that|he|she)$/.test(words.word[at - 1] ?? "")) continue;
    for (let i = at + 1; i < Math.min(to, at + 4); i++) {
      const word = words.word[i];
      if (word === "him" || word === "her" || word === kin) return true;
      if (name !== null && word === words.word[name]) return true;
    }
  }
  return false;
}

/** "It's me, it's Toby", "Is that our Lewis?": the name given, or guessed. */
export function nameOfFamily(words: Words, parts: readonly Facts[]): Range | null {
  for (const { from, to } of parts) {
    for (let at = from + 1; at < to; at++) {
      if (!words.capital[at] || isOneOf(words, at, ELDERS) || NO_NAME.test(words.word[at] ?? "")) continue;
      if ((words.marks[at] ?? 0) & ~Mark.quote) continue;
      const before = words.word[at - 1] ?? "";
      const isSaid =
        /^(?:it's|its|that)$/.test(before) || (before === "our" && /^(?:that|it's|is)$/.test(words.word[at - 2] ?? ""));
      if (isSaid && !(words.capital[at + 1] && (words.marks[at + 1] ?? 0) === 0)) return { from: at, to: at + 1 };
    }
  }
  return null;
}
const NO_NAME = /^(?:i|i'm|i've|me|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas)$/;

const claimOf = ({ from, to }: Range, rule: string, confidence: number): Claim => ({
  from,
  to,
  kind: "family_member",
  name: null,
  rule,
  confidence,
});
