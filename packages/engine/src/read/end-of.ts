/**
 * How one phrase about the end of a call is meant where it stands: done, wanted or denied (end-not-done.ts), only the
 * caller's story (end-in-story.ts), or of something else than was lost (end-what.ts).
 */
import type { Facts } from "./annotate.ts";
import { isClaimed, isFailureTold, isStoryOf, isTheirs, isToldOf, isToldSafe } from "./end-in-story.ts";
import {
  isAskedOf,
  isBidden,
  isBidding,
  isDenied,
  isHoped,
  isIfYou,
  isNotStopped,
  isOfferedBack,
  isOfWhoever,
  isOnlyIf,
  isOnlyPossible,
  isPassive,
  isPromised,
  isSought,
  isWanted,
} from "./end-not-done.ts";
import {
  isNoAnswer,
  isNoneBack,
  isPartBack,
  isSentBack,
  isTakenFor,
  isThreatened,
  isWordOfItsOwn,
} from "./end-turned.ts";
import {
  isAcrossClause,
  isCallers,
  isCardsNumber,
  isCardStopped,
  isCondoled,
  isGivenByOthers,
  isGivenTo,
  isHeldAlready,
  isNeverDone,
  isNewCard,
  isNoneNamed,
  isNotGiven,
  isOfDesk,
  isOfBanksCard,
  isOfFault,
  isOnlyNamed,
  isOnlyToBeSure,
  isRefundRefused,
  isRingingBack,
  isTellingThat,
  isTheirDetail,
  isUnable,
  isUntold,
  saysNone,
} from "./end-what.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { isNearly, isSupposed } from "./only-wanted.ts";
import { opensItem, type Words } from "./sentences.ts";

export type End = "lost" | "lostUnless" | "stopped" | "ended" | "gave";

/** What a cue comes to in its sentence: "lost" after "never" is the contrary. */
export function endOf(words: Words, facts: Facts, cue: Hit<Cue>): End | null {
  const { cue: kind } = cue.means;
  // "I asked what it was for?" is an answer that a question holds.
  if (kind !== "ended" && kind !== "mocked" && isAskedOf(words, facts)) return null;
  if (kind === "stopped") {
    // "The bank has stopped my card": the card's details are out.
    if (isCardStopped(words, cue)) return isThreatened(words, cue) ? null : "gave";
    // "Do not hand over money": what to do. "If I did not pay": a threat.
    if (isOfBanksCard(words, cue) || isRefundRefused(words, cue) || isNoneNamed(words, cue)) return null;
    if (isOnlyToBeSure(words, cue)) return null;
    const isNotSo = isBidding(words, cue) || isOnlyIf(words, facts, cue.from) || isNotStopped(words, facts, cue);
    return isNotSo || isToldSafe(words, facts, cue) || isFailureTold(words, facts, cue) ? null : "stopped";
  }
  if (kind === "returned") {
    // "They can't get it back": gone for good, as it is for who asks how to get it back.
    if (isStoryOf(words, facts, cue) || isOfferedBack(words, cue) || isRingingBack(words, cue)) return null;
    if (isPartBack(words, cue) || isSentBack(words, cue)) return null;
    const isOut =
      isNoneBack(words, cue) ||
      isDenied(words, facts, cue.from) ||
      isHoped(words, facts, cue) ||
      isSought(words, facts, cue);
    return isOut ? "lost" : "stopped";
  }
  if (kind === "mocked") return isBidden(words, facts, cue.from) ? null : "ended";
  if (kind === "ended") {
    const isNotTheirs = isBidden(words, facts, cue.from) || isTheirs(words, facts, cue);
    return isNotTheirs ||
      isNoAnswer(words, facts, cue) ||
      isOnlyIf(words, facts, cue.from) ||
      isUntold(words, cue) ||
      isOnlyNamed(words, cue)
      ? null
      : "ended";
  }
  if (kind === "gave" || kind === "had") return givenIn(words, facts, cue);
  return kind === "lost" || kind === "gone" || kind === "lost-unless" ? lostIn(words, facts, cue) : null;
}

function givenIn(words: Words, facts: Facts, cue: Hit<Cue>): End | null {
  if (saysNone(words, facts, cue) || isNotGiven(words, cue) || isNearly(words, facts, cue)) return "ended";
  if (isIfYou(words, facts)) return null;
  if (
    isOfFault(words, cue) ||
    isAcrossClause(words, cue) ||
    isNeverDone(words, cue) ||
    isHeldAlready(words, cue) ||
    isThreatened(words, cue) ||
    isGivenTo(words, cue) ||
    isGivenByOthers(words, cue) ||
    isTellingThat(words, cue) ||
    (isNewCard(words, cue) && isStoryOf(words, facts, cue)) ||
    isSupposed(words, facts, cue) ||
    isWanted(words, facts, cue.from) ||
    isUnable(words, cue) ||
    (cue.pattern.startsWith("$WHO") && words.word[cue.from + 1] === "to") ||
    isToldOf(words, facts, cue) ||
    isPassive(words, cue) ||
    (cue.means.cue === "had" && isStoryOf(words, facts, cue))
  )
    return null;
  if (isDenied(words, facts, cue.from)) return "ended";
  return isHoped(words, facts, cue) || isCallers(words, cue) ? null : "gave";
}

function lostIn(words: Words, facts: Facts, cue: Hit<Cue>): End | null {
  const { cue: kind } = cue.means;
  if (isWordOfItsOwn(cue) && cue.to < facts.to) return null;
  // "- £1,500 by Western Union (not paid)": what was wanted.
  if (cue.pattern.startsWith("^ <money> by") && opensItem(words, facts.from)) return null;
  // "Parted with the card number", "took his date of birth".
  if (isCardsNumber(words, cue) || isTheirDetail(words, cue)) return givenIn(words, facts, cue);
  if (isDenied(words, facts, cue.from) || saysNone(words, facts, cue)) return kind === "lost-unless" ? null : "stopped";
  if (isNearly(words, facts, cue)) return "stopped";
  // "Before any money was lost", "the bank's stolen cards section".
  if (words.word[cue.from - 1] === "any" && words.word[cue.from - 2] === "before") return "stopped";
  if (isOfDesk(words, cue)) return null;
  // "I see £449 has been paid to a firm": money is not told to do a thing.
  const isTold = kind !== "gone" && !OF_MONEY.test(cue.pattern) && isPassive(words, cue);
  // "The money was paid back in".
  if (words.word[cue.to] === "back" || isTakenFor(words, cue)) return null;
  if (isHoped(words, facts, cue) || isTold || isSupposed(words, facts, cue)) return null;
  if (
    isOfWhoever(words, facts, cue) ||
    isPromised(words, cue) ||
    isOnlyPossible(words, cue) ||
    isCondoled(words, facts, cue)
  )
    return null;
  if (kind === "gone" ? isStoryOf(words, facts, cue) : isClaimed(words, facts, cue)) return null;
  return kind === "lost-unless" ? "lostUnless" : "lost";
}
const OF_MONEY = /^(?:<money>|\((?:sums?|money)\|)/;
