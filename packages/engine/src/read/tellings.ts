/**
 * Tells the calls of a text apart. A reader of a news story keeps in mind who is being told of and when; so does this:
 * it goes through the sentences once, begins a new telling where somebody new was rung ("another resident", "a second
 * victim", a woman after a man), and gives every other sentence to the telling that is open. What is said of such calls
 * in general is kept apart, and counts only where no particular call is told.
 */
import type { Annotated, Facts } from "./annotate.ts";
import { isLabel } from "./call-openers.ts";
import { ofHowMany } from "./case-heads.ts";
import { leavesList } from "./list-lines.ts";
import { refersBack } from "./of-open-telling.ts";
import { isGeneral, isHeading } from "./sentence-kind.ts";
import { type Seen, seenIn } from "./sentence-seen.ts";
import { settleTellings } from "./settle-tellings.ts";
import { titledStory } from "./story-titles.ts";
import { knownTarget, newTargets } from "./targets.ts";
import {
  tellCase,
  tellElsewhere,
  tellFurther,
  tellHeaded,
  tellMore,
  tellNamed,
  tellOfEarlier,
  tellOfOpenGroup,
  tellOfOtherAge,
  tellOtherDay,
  tellRungAgain,
} from "./tell-cases.ts";
import { tellFollowUp, tellOfTwo, tellTargets, tellTotal } from "./tell-people.ts";
import type { Telling, Told } from "./telling.ts";
import { begin, nothingTold, type SoFar } from "./told-so-far.ts";

/** Whether it takes the sentence. */
type Step = (soFar: SoFar, seen: Seen) => boolean;

/** Asked in turn: the first that takes a sentence settles what it tells. */
const OF_PEOPLE: readonly Step[] = [tellOfTwo, tellTotal, tellFollowUp, tellTargets, tellCase];
/** Asked only of what is no advice. */
const OF_CASES: readonly Step[] = [
  tellFurther,
  tellMore,
  tellOfOpenGroup,
  tellOfEarlier,
  tellOfOtherAge,
  tellNamed,
  tellElsewhere,
  tellOtherDay,
];
const OF_ANY: readonly Step[] = [tellRungAgain, tellHeaded];

/** A published text: any number of tellings. */
export function tellCalls({ words, sentences }: Annotated): Told {
  const soFar = nothingTold(words, sentences);
  for (const sentence of sentences) {
    const opens = soFar.paragraph !== sentence.paragraph;
    soFar.paragraph = sentence.paragraph;
    if (isOfLayout(soFar, sentence)) continue;
    const seen = seenIn(soFar, sentence, opens);
    const takes = (step: Step): boolean => step(soFar, seen);
    if (OF_PEOPLE.some(takes) || (!seen.advice && OF_CASES.some(takes)) || OF_ANY.some(takes)) continue;
    giveToOpen(soFar, seen);
  }
  return settleTellings(words, soFar.tellings.all, soFar.general);
}

/** Lines of lists, titles, headings and labels; and what a title names is told next. */
function isOfLayout(soFar: SoFar, sentence: Facts): boolean {
  const { words, lines, open, names } = soFar;
  if (lines.has(sentence)) {
    const [party = null] = newTargets(words, sentence);
    begin(soFar, "one", sentence, { party });
    return true;
  }
  if (open && leavesList(words, sentence, open, lines)) soFar.aside = LEFT;
  const titled = titledStory(words, sentence);
  if (titled) soFar.title = titled;
  if (titled || isHeading(words, sentence)) return true;
  const { title } = soFar;
  if (title) {
    names.set(begin(soFar, "one", sentence, { party: title.party }), title.name);
    soFar.title = null;
    return true;
  }
  const isOfDay = isLabel(words, sentence);
  if (isOfDay) soFar.label = sentence;
  return isOfDay;
}

/** After so much advice, what is said of no call in particular is said of such calls at large. */
const LEFT = 2;

/** A sentence that nothing else is known of goes to the telling that is open, or is said in general. */
function giveToOpen(soFar: SoFar, { sentence, label, advice }: Seen): void {
  const { words, tellings, general, open } = soFar;
  if (label) (open?.parts ?? general).push(label);
  const both: readonly Telling[] =
    advice || open?.kind !== "one" ? [] : tellings.lastSingles(ofHowMany(words, sentence));
  if (both.length > 1) {
    for (const one of both) one.parts.push(sentence);
    return;
  }
  if (advice) {
    soFar.aside++;
    return;
  }
  const isOfAll = isGeneral(words, sentence);
  if (!isOfAll && tellKnown(soFar, sentence)) return;
  const goesBack = refersBack(words, sentence);
  if (isOfAll) general.push(sentence);
  // The present tense inside a telling is the caller's story; after advice it is about such calls at large.
  if (open && (isOfAll ? soFar.aside === 0 && goesBack : soFar.aside < LEFT || goesBack)) open.parts.push(sentence);
  else if (!isOfAll) general.push(sentence);
}

/** "The woman …" where nobody was told of singly yet. */
function tellKnown(soFar: SoFar, sentence: Facts): boolean {
  const { words, open, tellings } = soFar;
  const party = open?.kind === "one" || (open?.party?.count ?? 0) > 0 ? null : knownTarget(words, sentence);
  if (!party) return false;
  const telling = begin(soFar, "one", sentence, { party });
  // The lead told of the same person, too briefly to be seen.
  if (open?.kind === "group") {
    telling.parts = [...open.parts, ...telling.parts];
    tellings.remove(open);
  }
  return true;
}
