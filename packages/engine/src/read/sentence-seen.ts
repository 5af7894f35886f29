/** What is seen in a sentence of a published text before it is given to a telling. */
import type { Facts } from "./annotate.ts";
import { caseHead, countsSeveral, isOfSeveral, tellsChannel } from "./case-heads.ts";
import type { Party } from "./party.ts";
import { isAdvice } from "./sentence-kind.ts";
import { beginsAnother, beginsLater, newTargets, totalIn } from "./targets.ts";
import type { Telling } from "./telling.ts";
import type { SoFar } from "./told-so-far.ts";

export type Seen = {
  readonly sentence: Facts;
  /** It begins a paragraph. */
  readonly opens: boolean;
  /** The line that heads it. */
  readonly label: Facts | null;
  readonly advice: boolean;
  /** Who was newly rung. */
  readonly targets: readonly Party[];
  /** A number of reports. */
  readonly total: Party | null;
  /** The last that is not told singly. */
  readonly group: Telling | null;
  /** "The first took place in …": one of several calls spoken of before. */
  readonly oneCase: Party | null;
};

export function seenIn(soFar: SoFar, sentence: Facts, opens: boolean): Seen {
  const { words, label } = soFar;
  soFar.label = null;
  soFar.isRung ||= tellsChannel(sentence);
  const head = caseHead(words, sentence, soFar.isRung);
  const another =
    beginsAnother(words, sentence) ||
    (head?.isOther ?? false) ||
    (soFar.open?.kind === "one" && beginsLater(words, sentence));
  const targets = newTargets(words, sentence).map((target, i) =>
    i === 0 && another ? { ...target, isOther: true } : target,
  );
  const total = totalIn(words, sentence);
  const advice = isAdvice(words, sentence);
  const group = soFar.tellings.lastGroup();
  const ofMore = head !== null && group?.party?.isOther === true;
  const oneCase: Party | null = !advice && soFar.severalTold ? (ofMore ? { ...head, isOther: true } : head) : null;
  const isFurther = targets.some(({ isOther, what }) => isOther && what === "calls");
  soFar.severalTold ||= oneCase !== null || isFurther || countsSeveral(sentence) || isOfSeveral(sentence, targets);
  return { sentence, opens, label, advice, targets, total, group, oneCase };
}
