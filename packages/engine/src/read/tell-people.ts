/** Sentences that tell who was rung, newly or once more: each takes its sentence, or leaves it to what comes after. */
import { type Facts, part } from "./annotate.ts";
import { isBareLine } from "./list-lines.ts";
import {
  addsUp,
  isCountedIn,
  isFollowUp,
  isHead,
  isRespectively,
  isTold,
  ordinalTold,
  tellTownOfFirst,
} from "./of-open-telling.ts";
import type { Party } from "./party.ts";
import { datesOf, fullerParty, sameAs } from "./same-telling.ts";
import type { Words } from "./sentences.ts";
import type { Seen } from "./sentence-seen.ts";
import { endOfTelling, startOfTelling } from "./targets.ts";
import type { Telling } from "./telling.ts";
import { isOneOfTwo, tellsOneAndOther } from "./told-together.ts";
import { begin, goOn, type SoFar } from "./told-so-far.ts";

/** "One … the other": of two who are told together. */
export function tellOfTwo(soFar: SoFar, { sentence, advice, targets, group }: Seen): boolean {
  const { words } = soFar;
  const tellsBoth = group !== null && !advice && tellsOneAndOther(words, sentence);
  if (tellsBoth) soFar.together = group;
  const { together } = soFar;
  if (together === null || together !== group) return false;
  const isOfTwo = targets.length > 0 && targets.every(isOneOfTwo);
  if (!isOfTwo && !tellsOneAndOther(words, sentence)) return false;
  goOn(soFar, together, sentence);
  return true;
}

/** "Four incidents in Deal on Thursday": calls of their own, whatever else is counted. */
export function tellTotal(soFar: SoFar, { sentence, advice, targets, total, group }: Seen): boolean {
  if (
    !total ||
    (advice && !isTold(soFar.words, total) && !isReported(soFar.words, sentence, total)) ||
    !addsUp(total, targets)
  )
    return false;
  if (group && isCountedIn(sentence, total, group, soFar.open)) goOn(soFar, group, sentence);
  else begin(soFar, isHead(sentence) || total.isOther ? "group" : "total", sentence, { party: total });
  return true;
}

const REPORT_REACH = 6;
const HAD = /^(?:was|were|been|has|have|had)$/;
const REPORTED = /^(?:reported|received|recorded|logged|taken|made|had)$/;
/** "Eight incidents were reported in a day, and people are urged to take care": told, with advice beside it. */
const isReported = ({ word }: Words, { to }: Facts, { what, to: at }: Party): boolean =>
  what === "calls" &&
  word
    .slice(at, Math.min(to, at + REPORT_REACH))
    .some((one, i, told) => REPORTED.test(one) && HAD.test(told[i - 1] ?? ""));

export function tellFollowUp({ words, open }: SoFar, { sentence, advice, targets }: Seen): boolean {
  if (!open || advice || !isFollowUp(words, sentence, targets, open)) return false;
  open.parts.push(sentence);
  return true;
}

export function tellTargets(soFar: SoFar, seen: Seen): boolean {
  const { sentence, advice, targets } = seen;
  const isAdviceAlone = advice && targets.every((target) => !isTold(soFar.words, target) && !datesOf(sentence).length);
  if (targets.length === 0 || isAdviceAlone) return false;
  const { open } = soFar;
  // "More than 20 people were rung. 19 of the calls were to homes in Deal."
  if (open && open.kind !== "one" && targets.every(({ plural }) => plural) && isSomeOf(soFar.words, sentence)) {
    goOn(soFar, open, sentence);
    return true;
  }
  // "£4,000 was got out of one woman, and there were seven other attempts".
  const others = seen.total?.isOther && (targets.at(-1)?.to ?? Infinity) < seen.total.from ? seen.total : null;
  const told = others ? { ...seen, sentence: part(sentence, sentence.from, others.from) } : seen;
  const firsts: (Telling | null)[] = [];
  for (const i of targets.keys()) {
    tellTarget(soFar, told, i);
    firsts.push(soFar.open);
  }
  // "A man has lost £900, and four more people have been rung": the story goes on with him.
  const last = targets.at(-1);
  if (last?.plural && last.isOther && targets[0]?.plural === false) soFar.open = firsts[0] ?? soFar.open;
  if (others) begin(soFar, "group", part(sentence, others.from, sentence.to), { party: others });
  return true;
}

const SOME = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|most|many|some|several)$/;
const HEAD_REACH = 10;
function isSomeOf({ word }: Words, { from, to }: Facts): boolean {
  for (let at = from; at < Math.min(to, from + HEAD_REACH); at++)
    if (SOME.test(word[at] ?? "") && word[at + 1] === "of" && /^(?:the|these|those|them)$/.test(word[at + 2] ?? ""))
      return true;
  return false;
}

function tellTarget(soFar: SoFar, { sentence, targets, label }: Seen, i: number): void {
  const { words, tellings, open } = soFar;
  const target = targets[i];
  if (!target) return;
  const isFirst = i === 0;
  const piece = part(
    sentence,
    isFirst ? sentence.from : startOfTelling(words, sentence, target, targets[i - 1]?.to ?? sentence.from),
    endOfTelling(words, sentence, target, targets[i + 1]),
  );
  // "25 Feb, Shepton Mallet. Male 66.": who was rung, after the line that says when and where.
  if (open && isFirst && isBareLine(open, soFar.lines)) {
    goOn(soFar, open, piece);
    open.party = target;
    return;
  }
  const group = target.ofGroup ? tellings.lastGroup() : null;
  // "Three of the victims handed over cash": of those told together.
  const told = group && target.plural ? group : ordinalTold(words, tellings, target);
  if (told) return goOn(soFar, told, piece);
  const kind = isTogether(target, isFirst && label !== null && isHead(label)) ? "group" : "one";
  const same: Telling | null = group ? null : sameAs(words, tellings.ofPeople, open, target, piece, soFar.lead);
  if (same && isFirst) {
    goOn(soFar, same, piece);
    if (same.kind === "group" && kind === "one" && same.party?.count === null) tellings.becomesOne(same);
    same.party = fullerParty(same.party, target);
    return;
  }
  tellTownOfFirst(words, sentence, target, tellings);
  if (isRespectively(words, piece, target)) {
    const party = { ...target, count: 1, plural: false };
    begin(soFar, "one", piece, { party, label });
    begin(soFar, "one", piece, { party });
    return;
  }
  begin(soFar, kind, piece, { party: target, ofGroup: group, label: isFirst ? label : null });
}

/** Two friends under a line of a day and a town are one call. */
const isTogether = ({ count, plural }: Party, isHeaded: boolean): boolean =>
  count === null || count > 2 || (count === 2 && plural && !isHeaded);
