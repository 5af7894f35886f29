/**
 * "Reported in Little Marden", "in the Marden area", "Mill Lane, Marden": names on no list that stand where that of a
 * place does, with nothing after them that would make them something else's.
 */
import { STREET_AFTER } from "./lexicon/place-words.ts";
import { Mark, type Words } from "./sentences.ts";
import { setOf } from "./vocabulary.ts";

/** What is said to be "in" something that has a capital and is no place: money, languages, seasons, bodies, far countries. */
const NOT_IN = setOf(
  "bitcoin bitcoins ethereum crypto sterling euros dollars rupees itunes steam google apple amazon ebay paypal tesco asda argos boots rolex windows facebook whatsapp instagram telegram youtube zoom teams skype internet teamviewer anydesk covid coronavirus brexit christmas easter lent ramadan diwali advent spring summer autumn winter january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday english welsh gaelic french german spanish polish hindi urdu punjabi arabic chinese court parliament westminster whitehall hospital prison custody operation action trading fraud detective inspector sergeant constable chief superintendent pc dc ds di mr mrs ms miss dr sir lord lady god jesus india pakistan bangladesh china nigeria ghana spain france germany italy portugal greece turkey cyprus malta dubai america usa us canada australia asia africa europe poland romania russia ukraine jamaica thailand malaysia philippines vietnam japan singapore israel iraq iran syria afghanistan tunisia algeria libya sudan ethiopia uganda zimbabwe zambia cameroon senegal gambia togo benin mauritius nepal lanka indonesia bali taiwan korea hong mexico brazil argentina chile peru colombia venezuela cuba barbados trinidad bahamas hungary bulgaria serbia croatia slovakia slovenia czechia latvia lithuania estonia moldova albania kosovo iceland luxembourg tenerife majorca ibiza gibraltar qatar verde accra texas florida california nevada ohio arizona panama seychelles maldives kuwait oman bahrain saudi lebanon jordan yemen mumbai delhi kolkata calcutta lagos egypt morocco kenya holland belgium switzerland austria sweden norway denmark finland uk gb britain year years section part phase stage act the a an this that her his their my our your i he she they it we you interpol gchq mi5 parcels recorded",
);
/** How a sentence goes on after a place. */
const AFTER = setOf(
  "was were is are has have had on at by between after before when while who where whose and or but to with received reported told lost yesterday today last this earlier recently again near during over for since until as said says told claiming involved saw because so until from just only also then",
);

/** Whether the words from `at` to `to` are a place by what stands around them. */
export function standsWherePlacesDo(words: Words, at: number, to: number, from: number, limit: number): boolean {
  if (at === from) return false;
  const before = words.word[at - 1] ?? "";
  // Words are looked into only where something before them could say that they are a place.
  if ((before !== "in" && before !== "the" && words.marks[at] !== Mark.comma) || !couldStand(words, at, to))
    return false;
  const mark = to < limit ? (words.marks[to] ?? 0) : Mark.stop;
  const after = to < limit ? (words.word[to] ?? "") : "";
  const ends = (mark & (Mark.comma | Mark.stop | Mark.colon | Mark.bracket | Mark.dash)) !== 0;
  if (before === "in" && (words.marks[at] ?? 0) === 0) return (ends || AFTER.has(after)) && !isOfWork(words, at, from);
  // "Mill Lane, Marden": after a street.
  if (words.marks[at] === Mark.comma && STREET_AFTER.has(before) && words.capital[at - 1])
    return ends || AFTER.has(after);
  return before === "the" && SURE.test(words.word[at - 2] ?? "") && mark === 0 && isOfArea(words, to, limit);
}

export const isFarAway = (word: string): boolean => NOT_IN.has(word);

/** Whether the words are like the name of a place at all. */
export const couldStand = (words: Words, at: number, to: number): boolean =>
  !NOT_IN.has(words.word[at] ?? "") && !NOT_IN.has(words.word[to - 1] ?? "") && isName(words, at, to);

const SURE = /^(?:in|from|across|around|near|of|at|throughout|within)$/;

/** "the Marden area", "the Marden and Hythe areas". */
function isOfArea(words: Words, to: number, limit: number): boolean {
  let at = to;
  if (words.word[at] === "and") for (at++; at < limit && words.capital[at]; ) at++;
  return /^(?:area|areas|neighbourhood|neighbourhoods|postcode|postcodes)$/.test(words.word[at] ?? "");
}

/** "Invested in Marden Capital", "an account in Marden's name", "who works in Marden": no place of a call. */
const isOfWork = ({ word }: Words, at: number, from: number): boolean =>
  word
    .slice(Math.max(from, at - 4), at - 1)
    .some((one) =>
      /^(?:vault|wallet|custodian|bullion|invest|invested|investing|investment|investments|paid|pay|payment|shares|worth|buy|bought|work|works|worked|working|based|officer|officers|station|office|branch|bank|believe|interested|trade|trading|son|daughter|niece|nephew|grandson|granddaughter|accident|arrested|custody)$/.test(
        one,
      ),
    );

/** Up to three words with a capital each, in letters only, and not in capitals throughout as a firm's initials are. */
function isName(words: Words, at: number, to: number): boolean {
  if (to - at > 3) return false;
  for (let i = at; i < to; i++) {
    const word = words.word[i] ?? "";
    const written = words.text.slice(words.start[i], words.end[i]);
    if (!/^[a-z'-]{3,}$/.test(word) && !/^(?:on|le|by|of)$/.test(word)) return false;
    if (written.length < 6 && written === written.toUpperCase()) return false;
  }
  return !(words.word[to - 1] ?? "").endsWith("'s");
}
