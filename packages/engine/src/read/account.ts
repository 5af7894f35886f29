import type { Annotated } from "./annotate.ts";
import { isCounted } from "./list-lines.ts";
import { isAdvice } from "./sentence-kind.ts";
import { Mark, onceFor, type Words } from "./sentences.ts";
import { tellCalls } from "./tellings.ts";
import { kindOfWords, ofKind, type WordKind } from "./word-kinds.ts";

const FIRST_PERSON = kindOfWords("i i'm i've i'd i'll my me mine myself we we've us our".split(" "));
const SECOND_PERSON = kindOfWords(["you", "your"]);
// Warnings tell of several people and advise at length; what a resident writes about one call is shorter.
const SHORT = 110;

/** Whether somebody tells of a call they had themselves, or tells briefly of one call, rather than warning others. */
export function isAccount(annotated: Annotated): boolean {
  const { words, sentences } = annotated;
  const isQuoted = onceFor(words, quotedIn);
  const outside = (kind: WordKind): number => ofKind(words, kind).filter((at) => isQuoted[at] === 0).length;
  // "No. 4, 9.20am: … No. 11": of several houses, whoever writes it.
  if (sentences.filter((sentence) => isCounted(words, sentence)).length > 1) return false;
  const own = outside(FIRST_PERSON);
  const addressed = outside(SECOND_PERSON);
  const counted = isQuoted.reduce((count, quoted) => count + 1 - quoted, 0);
  if (own > 0 && own * 40 >= counted && own > addressed) return true;
  if (words.word.length > SHORT || (own === 0 && tellsSeveral(annotated))) return false;
  const asides = sentences.filter((sentence) => isAdvice(words, sentence)).length;
  // A body that speaks, or calls on several days: somebody warns others, however shortly.
  // A notice speaks to its readers, of itself as "us" at most.
  if (addressed > 2 && own < addressed / 2) return false;
  if (own === 0 && (PUBLISHER.test(words.folded) || daysTold(sentences) > 1)) return false;
  return sentences.length <= 8 && asides < 2 && new Set(sentences.map(({ paragraph }) => paragraph)).size <= 2;
}

/** For each word, 1 inside double quotation marks: what others said. A mark may follow a stop. */
export function quotedIn({ text, folded, start, end, marks }: Words): Uint8Array {
  const isQuoted = new Uint8Array(start.length);
  if (!folded.includes('"')) return isQuoted;
  let inside = false;
  for (let at = 0; at < start.length; at++) {
    if ((marks[at] ?? 0) & Mark.quote && opens(text.charCodeAt((start[at] ?? 0) - 1))) inside = true;
    if (!inside) continue;
    isQuoted[at] = 1;
    const after = end[at] ?? 0;
    if (closes(text.charCodeAt(after)) || closes(text.charCodeAt(after + 1))) inside = false;
  }
  return isQuoted;
}

const [STRAIGHT, OPENING, CLOSING] = [0x22, 0x201c, 0x201d];
const opens = (code: number): boolean => code === STRAIGHT || code === OPENING;
const closes = (code: number): boolean => code === STRAIGHT || code === CLOSING;

const PUBLISHER =
  /\b(?:police|officers|detectives|trading standards|council|residents|people|shop staff) (?:are|have|has|is|say|said|were) (?:being )?(?:warn|investigat|appeal|ask|urg|put out|had|telephoned|called|remind|stopped|been)/;

/** Sentences that open with a day of their own. */
const daysTold = (sentences: Annotated["sentences"]): number =>
  sentences.filter(({ from, dates, cues }) => cues.length > 0 && dates.some((date) => date.from - from < 3)).length;

/** More people rung than one, told apart. */
const tellsSeveral = (annotated: Annotated): boolean =>
  tellCalls(annotated).tellings.filter(({ kind, party }) => kind === "one" || (party?.count ?? 0) > 1).length > 1;
