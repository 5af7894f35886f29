/** A second scheme in a text that tells only how such calls go: "There is a second scam", "In other cases the caller says …". */
import type { Facts } from "./annotate.ts";
import type { Words } from "./sentences.ts";
import { isOneOf, listOf } from "./vocabulary.ts";

const LEADS = listOf("and but then meanwhile also there is are was were has been");
const MOST_LEADS = 4;
const SCHEMES = listOf(
  "scam scams fraud frauds version variant variation ruse trick ploy con hoax call calls callers text texts message messages emails",
);
const CASES = listOf("cases circumstances calls instances versions variations");
const SCHEME_REACH = 3;
const OTHER = listOf("another other");
const SECOND = listOf("second different further separate third");
const ARTICLE = listOf("a the");
const OF_SCHEME = new Set<string>(["ask", "channel", "caller-noun"]);

/** The sentences that each scheme is told by, in order; one list where there is but one. */
export function schemesOf(words: Words, told: readonly Facts[]): Facts[][] {
  const schemes: Facts[][] = [[]];
  const inOrder = told.toSorted((a, b) => a.from - b.from);
  for (const [i, one] of inOrder.entries()) {
    const isOfCalls = tellsCall(one) || tellsCall(inOrder[i + 1]);
    if (schemes[0]?.length && isOfCalls && beginsScheme(words, one)) schemes.push([]);
    schemes.at(-1)?.push(one);
  }
  return schemes;
}

/** Who calls, by what or for what: the sentence that begins a scheme says it, or the next. */
const tellsCall = (one: Facts | undefined): boolean =>
  one !== undefined && (one.identities.length > 0 || one.cues.some(({ means }) => OF_SCHEME.has(means.cue)));

function beginsScheme(words: Words, { from, to }: Facts): boolean {
  let at = from;
  while (at < Math.min(to, from + MOST_LEADS) && isOneOf(words, at, LEADS)) at++;
  const word = words.word[at];
  if (word === "besides" && words.word[at + 1] === "that") return true;
  if (word === "in" && words.word[at + 1] === "other") return isOneOf(words, at + 2, CASES);
  const isOther = isOneOf(words, at, OTHER);
  const isSecond = isOneOf(words, at, ARTICLE) && isOneOf(words, at + 1, SECOND);
  if (!isOther && !isSecond) return false;
  for (let i = at + 1; i <= at + SCHEME_REACH; i++) if (isOneOf(words, i, SCHEMES)) return true;
  return false;
}
