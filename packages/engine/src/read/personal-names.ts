/** Names of private people: whoever tells of themselves, their family, or is called by a title. */
import type { Span } from "../base/span.ts";
import { Mark, splitWords, type Words } from "./sentences.ts";
import { kindOfWords, ofKind } from "./word-kinds.ts";

export function findPersonalNames(text: string, words: Words = splitWords(text)): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const at of ofKind(words, LEAD)) {
    const lead = at < next ? null : leadAt(words, at);
    if (lead === null) continue;
    const to = nameEnd(words, lead.name);
    if (to === null || to - lead.name < lead.least || isCallers(words, lead.says, to)) continue;
    found.push({ start: words.start[lead.from] ?? 0, end: words.end[to - 1] ?? 0 });
    next = to;
  }
  return found;
}

/** `from` is the first word that is covered, `name` the first of the name itself, `says` the first of what leads to it. */
type Lead = { says: number; from: number; name: number; least: number };

const TITLES = new Set("mr mrs ms miss mx".split(" "));
const FAMILY = new Set(
  "mum mam mother dad father husband wife son daughter sister brother nan gran grandmother grandfather aunt uncle neighbour partner friend niece nephew cousin carer".split(
    " ",
  ),
);

const LEAD = kindOfWords([...TITLES, ..."my our i i'm name regards sincerely faithfully thanks signed".split(" ")]);

function leadAt(words: Words, at: number): Lead | null {
  const w = (i: number): string => words.word[at + i] ?? "";
  // Of all these words the commonest.
  if (w(0) === "i" && w(1) !== "am") return null;
  const joined = (i: number): boolean => ((words.marks[at + i] ?? 0) & ~(Mark.comma | Mark.colon)) === 0;
  if (TITLES.has(w(0)) && words.capital[at]) return { says: at, from: at, name: at + 1, least: 1 };
  if (w(0) === "my" && w(1) === "name" && (w(2) === "is" || w(2) === "was"))
    return { says: at, from: at + 3, name: at + 3, least: 1 };
  // "Knew my name, Joan Hale".
  if (w(0) === "my" && w(1) === "name" && (words.marks[at + 2] ?? 0) === Mark.comma)
    return { says: at, from: at + 2, name: at + 2, least: 2 };
  if (w(0) === "my" && w(1) === "name's") return { says: at, from: at + 2, name: at + 2, least: 1 };
  if (w(0) === "i" && w(1) === "am") return { says: at, from: at + 2, name: at + 2, least: 2 };
  if (w(0) === "i'm") return { says: at, from: at + 1, name: at + 1, least: 2 };
  if (w(0) === "i" && w(1) === "am" && w(2) === "called") return { says: at, from: at + 3, name: at + 3, least: 1 };
  if (w(0) === "name" && (words.marks[at + 1] ?? 0) & Mark.colon)
    return { says: at, from: at + 1, name: at + 1, least: 1 };
  if ((w(0) === "my" || w(0) === "our") && FAMILY.has(w(1)) && joined(2))
    return { says: at, from: at + 2, name: at + 2, least: 1 };
  // A letter's end: "Regards, Joan Hale".
  if (
    /^(?:regards|sincerely|faithfully|thanks|signed)$/.test(w(0)) &&
    (words.marks[at + 1] ?? 0) & (Mark.line | Mark.comma | Mark.blankLine)
  ) {
    return { says: at, from: at + 1, name: at + 1, least: 2 };
  }
  return null;
}

const NOT_A_NAME = new Set(
  "i the a an and but or so he she it they we you my his her from at in on of to is was said who that this police bank barclays hsbc natwest lloyds santander halifax bt sky amazon microsoft hmrc visa monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december kent uk english british scottish welsh irish polish not very also just sorry calling ringing writing retired officer agent inspector detective sergeant constable dc pc ds i'd i'll i'm i've office windows".split(
    " ",
  ),
);
const MOST_WORDS = 3;

/** Up to three capitalised words; "Mrs. Hale" and "J. Hale" keep their stops. */
function nameEnd(words: Words, from: number): number | null {
  let to = from;
  while (to < words.word.length && to - from < MOST_WORDS) {
    const word = words.word[to] ?? "";
    const mark = words.marks[to] ?? 0;
    if (!words.capital[to] || NOT_A_NAME.has(word) || !/^[a-zà-ÿ'-]+$/.test(word)) break;
    const isInitial = to > from && (words.word[to - 1] ?? "").length === 1;
    if (to > from && mark !== 0 && !(isInitial && mark === Mark.stop)) break;
    to++;
  }
  return to === from ? null : to;
}

const CLAIMS = new Set(
  "called calling named himself herself claimed claiming pretended pretending impersonating posing purporting caller man saying name as".split(
    " ",
  ),
);

/** The name that a caller gave, which is a lead: "said he was Mr Hall", "Mr Hall from the bank rang", "My name is Hall from". */
function isCallers(words: Words, says: number, to: number): boolean {
  const next = words.word[to] ?? "";
  const after = words.word[to + 1] ?? "";
  if (/^(?:calling|ringing|phoning)$/.test(next)) return true;
  if (
    next === "from" &&
    !(words.capital[to + 1] && words.marks[to + 1] === 0 && !NOT_A_NAME.has(after) && !BODY.test(after))
  )
    return true;
  if (/^(?:caller|scammer|fraudster|agent|operator)$/.test(words.word[says - 1] ?? "")) return true;
  for (let i = says - 1; i >= Math.max(0, says - 4); i--) {
    if ((words.marks[i + 1] ?? 0) & (Mark.stop | Mark.blankLine)) return false;
    const word = words.word[i] ?? "";
    if (CLAIMS.has(word) || (word === "was" && /^(?:he|she|it|name)$/.test(words.word[i - 1] ?? ""))) return true;
  }
  return false;
}

const BODY =
  /^(?:the|your|our|head|trading|royal|virgin|talktalk|vodafone|action|national|paypal|apple|google|british|edf|eon|customer|technical|fraud|security)$/;
