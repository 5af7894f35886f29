/** Places of what callers say, and of what somebody was sent to do: not where the telephone rang. */
import { quotedIn } from "./account.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { PlaceSeen } from "./place-seen.ts";
import { Mark, onceFor, type Words } from "./sentences.ts";

const STORY =
  /^(?:payment|payments|spent|spend|spending|bought|buy|buying|order|ordered|transaction|transactions|used|using|trying|tried|centre|branch|works|office|college|university|library|server|driver|machines|real|arrested|custody|headquarters|account|accounts|purchase|cloned|withdrawn|withdrawals|jewellers|shop|shops|store|crash|accident|son|daughter|niece|nephew|friend|purchases)$/;
const STORY_REACH = 9;
const TOLD_STORY =
  /^(?:number|company|firm|store|shop|supermarket|jeweller|jewellers|park|warehouse|crash|accident|cell|cells|custody|stranded|prison|jail|jailed|arrested|holiday|work|payment|payments|purchase|purchases|transaction|transactions|cloned|drawn|withdrawn|spent|used|warrants|raids|raided)$/;
const TOLD_REACH = 4;
/** "a payment in Leeds", "my niece works in Ipswich": not where the call was taken. */
export function isInStory(words: Words, from: number, at: number, account: boolean): boolean {
  if (account && (isOfCallerOrTrip(words, from, at) || isOfCallerSaid(words, at))) return true;
  const start = account ? Math.max(from, at - STORY_REACH) : sinceBracket(words, Math.max(from, at - TOLD_REACH), at);
  const story = account ? STORY : TOLD_STORY;
  return words.word
    .slice(start, at)
    .some(
      (word, i, all) => story.test(word) && !isOfPlaceItself(all, i) && !(!account && isOfRung(all, i, start === from)),
    );
}

/** "A passport number (given, student, Hythe)": what stands in brackets is told anew. */
function sinceBracket({ marks }: Words, from: number, at: number): number {
  for (let i = at; i > from; i--) if ((marks[i] ?? 0) & Mark.bracket) return i;
  return from;
}

/** "In the centre of Lincoln" is no call centre, "a number of people in Lincoln" none that is rung, and "the trick was used in Lincoln" says where somebody was rung. */
const isOfPlaceItself = (before: readonly string[], i: number): boolean =>
  (/^(?:centre|number)$/.test(before[i] ?? "") && before[i + 1] === "of") ||
  (before[i] === "used" &&
    /^(?:been|was|is|being)$/.test(before[i - 1] ?? "") &&
    !before.some((word) => /^(?:cards?|card's|details|accounts?|account's|it|it's|they)$/.test(word)));

const PREMISES = /^(?:company|firm|store|shop|supermarket|jeweller|jewellers|warehouse)$/;
/** "A firm in Lincoln lost", "the keeper of a shop in Lincoln", "a caravan park in Lincoln": who was rung there. */
const isOfRung = (before: readonly string[], i: number, opens: boolean): boolean =>
  (PREMISES.test(before[i] ?? "") && (before[i - 2] === "of" || (opens && i <= 1))) ||
  (before[i] === "park" && before[i - 1] !== "car");

/** "PC Hurst, Hammersmith", "a detective from Croydon", "somebody in Texas", "a parcel at Dover": others' places, and things'. */
export function isOfOthers({ word, capital }: Words, from: number, at: number): boolean {
  const joint = /^(?:in|at|from|of)$/.test(word[at - 1] ?? "") ? at - 1 : at;
  if (joint < at && (OTHERS.test(word[joint - 1] ?? "") || word[joint - 2] === "another"))
    // "A call to an address in Hythe".
    return !(
      word[joint - 1] === "address" && word.slice(Math.max(from, joint - 5), joint).some((one) => CALL.test(one))
    );
  for (let i = joint - 1; i >= Math.max(from, joint - MOST_OF_NAME); i--) {
    if (RANKS.test(word[i] ?? "")) return true;
    if (!capital[i]) return false;
  }
  return false;
}
const CALL = /^(?:call|calls|called|rung|phoned)$/;
const OTHERS =
  /^(?:someone|somebody|address|number|numbers|parcel|parcels|package|packages|vault|wallet|server|warehouse|depot|embassy|custody|cell|cells)$/;
const RANKS = /^(?:pc|dc|ds|di|dci|wpc|sgt|sergeant|inspector|detective|constable|superintendent|officer)$/;
const MOST_OF_NAME = 3;

/** "He said he was ringing from Leeds", "about to drive to Leeds": the caller's, or somebody's on the way. */
function isOfCallerOrTrip({ word }: Words, from: number, at: number): boolean {
  const [before, earlier] = [word[at - 1] ?? "", word[at - 2] ?? ""];
  if (before === "to") return TRIP.test(earlier);
  return (
    before === "from" &&
    RINGS.test(earlier) &&
    !word.slice(Math.max(from, at - CALLER_REACH), at - 2).some((one) => /^(?:i|i'm|we|we're|am)$/.test(one))
  );
}
/** "He said he was in Leeds", "one payment to a garage, in Leeds supposedly": where callers say that they or things are. */
const isOfCallerSaid = ({ word }: Words, at: number): boolean =>
  SUPPOSED.test(word[at + 1] ?? "") ||
  (/^(?:in|at|from)$/.test(word[at - 1] ?? "") &&
    /^(?:was|were|is|'s)$/.test(word[at - 2] ?? "") &&
    /^(?:he|she|they|it)$/.test(word[at - 3] ?? "") &&
    word.slice(Math.max(0, at - 6), at - 3).some((one) => /^(?:said|says|claimed|claims|saying|told)$/.test(one)));
const SUPPOSED = /^(?:supposedly|apparently|allegedly)$/;
const TRIP = /^(?:drive|driving|drove|go|going|travel|travelling|train|bus|coach|flight|trip|move|moving|moved|way)$/;
const RINGS = /^(?:ringing|calling|phoning|speaking)$/;
const CALLER_REACH = 6;

const BOUGHT =
  /^(?:buy|buying|bought|shop|shops|store|branch|jewellers|withdraw|withdrew|asda|tesco|argos|sainsbury's|morrisons)$/;
const BY_OTHERS =
  /^(?:payment|payments|spent|spend|spending|order|ordered|transaction|transactions|used|using|trying|tried|someone|somebody|suspect|crooks|thief|thieves|cloned|arrested|custody|account|accounts|purchase|purchases|they|he|supposedly|apparently|allegedly|really|i'd|whether|if)$/;
/** "£900 of vouchers she bought, in the Asda in Taunton": where a person was sent for it, for whoever tells of no other place. */
export function shoppedIn(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { places, from: start } of parts) {
    const seen = places.find(({ kind, ofBody, from }) => {
      const before = words.word.slice(Math.max(start, from - STORY_REACH), from);
      return (
        kind === "town" &&
        !ofBody &&
        /^(?:in|at)$/.test(before.at(-1) ?? "") &&
        before.some((word) => BOUGHT.test(word)) &&
        !before.some((word) => BY_OTHERS.test(word))
      );
    });
    if (seen && !isQuoted(words, seen))
      return { value: seen.name, evidence: [evidenceOf(words, "place", seen.from, seen.to, "place/shopped-in", 0.6)] };
  }
  return null;
}

/** "Said to be ringing from \"support in London\"": what others said, in somebody's own account. */
export const isQuoted = (words: Words, { from }: PlaceSeen): boolean => onceFor(words, quotedIn)[from] === 1;
