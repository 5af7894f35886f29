/**
 * Sentences that tell of a call without saying that somebody was newly rung: each takes its sentence, or leaves it to what
 * comes after. None of them takes advice.
 */
import { beginsAgain } from "./call-openers.ts";
import { furtherCalls } from "./case-heads.ts";
import { isBareLine } from "./list-lines.ts";
import { moreLike, otherCases } from "./more-told.ts";
import { namedTarget } from "./named-target.ts";
import { anotherCaller, isHead, ordinalTold } from "./of-open-telling.ts";
import { sameAs } from "./same-telling.ts";
import type { Seen } from "./sentence-seen.ts";
import { opensOtherDay, toldElsewhere } from "./told-elsewhere.ts";
import { goesOnOfGroup, ofOtherAge, refersTo } from "./told-together.ts";
import { begin, goOn, type SoFar } from "./told-so-far.ts";
import { untoldPerson } from "./untold-person.ts";

/** "The first took place in …", "In the other, the caller said …": a case, whoever was rung. */
export function tellCase(soFar: SoFar, { sentence, oneCase, label }: Seen): boolean {
  if (!oneCase) return false;
  const { words, tellings, open, lead } = soFar;
  const told =
    ordinalTold(words, tellings, oneCase) ??
    (oneCase.isOther ? null : sameAs(words, tellings.ofPeople, open, oneCase, sentence, lead));
  if (told) goOn(soFar, told, sentence);
  else begin(soFar, "one", sentence, { party: oneCase, ofGroup: tellings.lastGroup(), label });
  return true;
}

export function tellFurther(soFar: SoFar, { sentence, label }: Seen): boolean {
  const party = furtherCalls(soFar.words, sentence, soFar.open);
  if (party) begin(soFar, "one", sentence, { party, label });
  return party !== null;
}

export function tellMore(soFar: SoFar, { sentence, label }: Seen): boolean {
  const party = moreLike(soFar.words, sentence) ?? (isOfPeople(soFar.open) ? otherCases(soFar.words, sentence) : null);
  if (!party) return false;
  soFar.severalTold = true;
  begin(soFar, "group", sentence, { party, label });
  return true;
}

const isOfPeople = (open: SoFar["open"]): boolean => open?.party?.count != null;

export function tellOfOpenGroup(soFar: SoFar, { sentence }: Seen): boolean {
  const { words, open } = soFar;
  if (!open || open.kind === "one" || !goesOnOfGroup(words, sentence, open)) return false;
  goOn(soFar, open, sentence);
  return true;
}

export function tellOfEarlier(soFar: SoFar, { sentence }: Seen): boolean {
  const before = refersTo(soFar.words, sentence, soFar.tellings.ofPeople, soFar.open);
  if (before) goOn(soFar, before, sentence);
  return before !== null;
}

export function tellOfOtherAge(soFar: SoFar, { sentence, label }: Seen): boolean {
  const { words, open } = soFar;
  const party = open && ofOtherAge(words, sentence, open);
  if (party) begin(soFar, "one", sentence, { party, label });
  return party !== null;
}

/** Whoever was told of without a name is named now; somebody of another name is somebody else. */
export function tellNamed(soFar: SoFar, { sentence, label }: Seen): boolean {
  const named = namedTarget(soFar.words, sentence);
  if (!named) return false;
  const { names, open } = soFar;
  const known = open?.kind === "one" ? (names.get(open) ?? named.name) : null;
  const told = known === named.name ? open : [...names].find(([, name]) => name === named.name)?.[0];
  if (told) {
    told.parts.push(sentence);
    soFar.open = told;
    names.set(told, named.name);
  } else names.set(begin(soFar, "one", sentence, { party: named.party, label }), named.name);
  return true;
}

export function tellElsewhere(soFar: SoFar, { sentence, opens, label }: Seen): boolean {
  const { words, open, lines } = soFar;
  const elsewhere = toldElsewhere(words, sentence, open, opens);
  if (!elsewhere) return false;
  const { party } = elsewhere;
  if (open && isBareLine(open, lines)) {
    open.parts.push(sentence);
    open.party = party;
  } else begin(soFar, "one", sentence, { party, label });
  return true;
}

export function tellOtherDay(soFar: SoFar, { sentence, label }: Seen): boolean {
  const { words, open } = soFar;
  if (!opensOtherDay(words, sentence, open)) return false;
  begin(soFar, "one", sentence, { party: untoldPerson(words, [sentence]), label });
  return true;
}

/** Somebody rang the same person again, or somebody else did. */
export function tellRungAgain(soFar: SoFar, { sentence }: Seen): boolean {
  const { words, open } = soFar;
  if (open?.kind !== "one") return false;
  const again = beginsAgain(words, sentence, open);
  if (!again && !anotherCaller(words, sentence)) return false;
  begin(soFar, "one", sentence, { party: open.party, ofGroup: again ? open : null });
  return true;
}

/** "SWANAGE, Thursday 7 March. Two friends …": a line of a day and a town opens a call, whoever it is of. */
export function tellHeaded(soFar: SoFar, { sentence, label, advice }: Seen): boolean {
  if (!label || advice || !isHead(label) || sentence.cues.length === 0) return false;
  begin(soFar, "one", sentence, { party: null, label });
  return true;
}
