import type { Annotated } from "./annotate.ts";
import { callLines, isCounted } from "./list-lines.ts";
import { isAdvice } from "./sentence-kind.ts";
import { Mark, onceFor, type Words } from "./sentences.ts";
import { tellCalls } from "./tellings.ts";
import { setOf } from "./vocabulary.ts";
import { hasKind, kindOfWords, ofKind, type WordKind } from "./word-kinds.ts";

const FIRST_PERSON = kindOfWords("i i'm i've i'd i'll my me mine myself we we've us our".split(" "));
const SECOND_PERSON = kindOfWords(["you", "your"]);
// Warnings tell of several people and advise at length; what a resident writes about one call is shorter.
const SHORT = 110;

/**
 * Whether somebody tells of a call they had themselves, or tells briefly of one call, rather than warning others. A body may
 * tell of those to its customers in the same words as people do of their own.
 */
export function tellerOf(annotated: Annotated): "oneself" | "body" | "others" {
  const { words } = annotated;
  if (!isAccount(annotated)) return "others";
  const isQuoted = onceFor(words, quotedIn);
  const tellsOfSelf = ofKind(words, SINGULAR).some((at) => isQuoted[at] === 0);
  return !tellsOfSelf && speaksAsBody(annotated) ? "body" : "oneself";
}

function isAccount(annotated: Annotated): boolean {
  const { words, sentences } = annotated;
  const isQuoted = onceFor(words, quotedIn);
  const outside = (kind: WordKind): number => ofKind(words, kind).filter((at) => isQuoted[at] === 0).length;
  // "No. 4, 9.20am: … No. 11": of several houses, whoever writes it.
  if (sentences.filter((sentence) => isCounted(words, sentence)).length > 1) return false;
  const own = outside(FIRST_PERSON);
  const addressed = outside(SECOND_PERSON);
  const counted = isQuoted.reduce((count, quoted) => count + 1 - quoted, 0);
  // "Trading Standards is warning … rang us": of itself as "us", as a notice does.
  const warns = (): boolean => outside(SINGULAR) === 0 && PUBLISHER.test(words.folded);
  if (own > 0 && own * 40 >= counted && own > addressed && !warns()) return true;
  if (words.word.length > SHORT || (own === 0 && tellsSeveral(annotated))) return false;
  const asides = sentences.filter((sentence) => isAdvice(words, sentence)).length;
  // A body that speaks, or calls on several days: somebody warns others, however shortly.
  // A notice speaks to its readers, of itself as "us" at most.
  if (addressed > 2 && own < addressed / 2) return false;
  if (own === 0 && (PUBLISHER.test(words.folded) || daysTold(sentences) > 1)) return false;
  return sentences.length <= 8 && asides < 2 && new Set(sentences.map(({ paragraph }) => paragraph)).size <= 2;
}

/** "We will never ask", "more of our customers": of a bank, a council or a watch, which lists calls or speaks of its people. */
function speaksAsBody({ words, sentences }: Annotated): boolean {
  if (!hasKind(words, PLURAL)) return false;
  if (callLines(words, sentences).size > 0) return true;
  const { word } = words;
  return ofKind(words, PLURAL).some(
    (at) =>
      (word[at] === "our" && OURS.has(word[at + 1] ?? "")) ||
      (word[at] === "we" && WILL.has(word[at + 1] ?? "") && word[at + 2] === "never") ||
      (word[at] === "us" && word[at - 1] === "told") ||
      (HEARS.has(word[at + 1] ?? "") && word.slice(at + 2, at + HEARS_REACH).some((one) => OURS.has(one))),
  );
}
const SINGULAR = kindOfWords("i i'm i've i'd i'll my me mine myself mum dad".split(" "));
const PLURAL = kindOfWords("we we've we're our us".split(" "));
const WILL = setOf("will would shall");
const OURS = setOf("customers members clients residents readers parishioners tenants");
const HEARS = setOf("hearing heard had taken received spoken know have been");
const HEARS_REACH = 7;

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
  /\b(?:police|officers|detectives)(?: in [a-z]+)? (?:are|were) (?:looking|searching|hunting|seeking)\b|\b(?:police|officers|detectives|trading standards|council|residents|people|shop staff) (?:are|have|has|is|say|said|were) (?:being )?(?:warn|investigat|appeal|ask|urg|put out|had|telephoned|called|remind|stopped|been)/;

/** Sentences that open with a day of their own. */
const daysTold = (sentences: Annotated["sentences"]): number =>
  sentences.filter(({ from, dates, cues }) => cues.length > 0 && dates.some((date) => date.from - from < 3)).length;

/** More people rung than one, told apart. */
const tellsSeveral = (annotated: Annotated): boolean =>
  tellCalls(annotated).tellings.filter(({ kind, party }) => kind === "one" || (party?.count ?? 0) > 1).length > 1;
