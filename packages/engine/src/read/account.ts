import type { Annotated } from "./annotate.ts";
import { isAdvice } from "./targets.ts";
import { tellCalls } from "./tellings.ts";

const FIRST_PERSON = new Set("i i'm i've i'd i'll my me mine myself we we've us our".split(" "));
// Warnings tell of several people and advise at length; what a resident writes about one call is shorter.
const SHORT = 110;

/** Whether somebody tells of a call they had themselves, or tells briefly of one call, rather than warning others. */
export function isAccount({ words, sentences }: Annotated): boolean {
  let own = 0;
  let addressed = 0;
  let counted = 0;
  let quoted = false;
  for (let at = 0; at < words.word.length; at++) {
    const word = words.word[at] ?? "";
    const before = words.text.charAt((words.start[at] ?? 0) - 1);
    const after = words.text.charAt(words.end[at] ?? 0);
    if (before === '"' || before === "“") quoted = true;
    if (!quoted) {
      counted++;
      if (FIRST_PERSON.has(word)) own++;
      if (word === "you" || word === "your") addressed++;
    }
    if (/["”]/.test(words.text.slice(words.end[at] ?? 0, (words.end[at] ?? 0) + 2)) || after === "”") quoted = false;
  }
  if (own === 0 && tellsSeveral({ words, sentences })) return false;
  const asides = sentences.filter((sentence) => isAdvice(words, sentence)).length;
  if (own > 0 && own * 40 >= counted && own > addressed) return true;
  // A body that speaks, or calls on several days: somebody warns others, however shortly.
  // A notice speaks to its readers, of itself as "us" at most.
  if (addressed > 2 && own < addressed / 2) return false;
  if (own === 0 && (PUBLISHER.test(words.folded) || daysTold(sentences) > 1)) return false;
  return (
    words.word.length <= SHORT &&
    sentences.length <= 8 &&
    asides < 2 &&
    new Set(sentences.map(({ paragraph }) => paragraph)).size <= 2
  );
}

const PUBLISHER =
  /\b(?:police|officers|detectives|trading standards|council|residents|people|shop staff) (?:are|have|has|is|say|said|were) (?:being )?(?:warn|investigat|appeal|ask|urg|put out|had|telephoned|called|remind|stopped|been)/;

/** Sentences that open with a day of their own. */
const daysTold = (sentences: Annotated["sentences"]): number =>
  sentences.filter(({ from, dates, cues }) => cues.length > 0 && dates.some((date) => date.from - from < 3)).length;

/** More people rung than one, told apart. */
const tellsSeveral = (annotated: Annotated): boolean =>
  tellCalls(annotated).tellings.filter(({ kind, party }) => kind === "one" || (party?.count ?? 0) > 1).length > 1;
