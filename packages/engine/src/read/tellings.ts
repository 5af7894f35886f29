/**
 * Tells the calls of a text apart. A reader of a news story keeps in mind who is being told of and when; so does this:
 * it goes through the sentences once, begins a new telling where somebody new was rung ("another resident", "a second
 * victim", a woman after a man), and gives every other sentence to the telling that is open. What is said of such calls
 * in general is kept apart, and counts only where no particular call is told.
 */
import { type Annotated, type Facts, part } from "./annotate.ts";
import { callList } from "./call-list.ts";
import { beginsAgain, isLabel } from "./call-openers.ts";
import { caseHead, countsSeveral, furtherCalls, isOfSeveral, ofHowMany, tellsChannel } from "./case-heads.ts";
import { callLines, isBareLine, leavesList } from "./list-lines.ts";
import { moreLike } from "./more-told.ts";
import { namedTarget } from "./named-target.ts";
import {
  addsUp,
  anotherCaller,
  isCountedIn,
  isFollowUp,
  isHead,
  isRespectively,
  isTold,
  ordinalTold,
  refersBack,
  saysSimilar,
  tellTownOfFirst,
} from "./of-open-telling.ts";
import type { Party } from "./party.ts";
import { datesOf, fullerParty, sameAs } from "./same-telling.ts";
import { isAdvice, isGeneral, isHeading } from "./sentence-kind.ts";
import { settleTellings } from "./settle-tellings.ts";
import { titledStory } from "./story-titles.ts";
import { beginsAnother, endOfTelling, knownTarget, newTargets, totalIn } from "./targets.ts";
import type { Telling, Told } from "./telling.ts";
import { opensOtherDay, toldElsewhere, untoldStory } from "./told-elsewhere.ts";
import { goesOnOfGroup, isOneOfTwo, ofOtherAge, refersTo, tellsOneAndOther } from "./told-together.ts";
import { untoldPerson } from "./untold-person.ts";

const LEAD_SENTENCES = 3;

/** A published text: any number of tellings. */
export function tellCalls({ words, sentences }: Annotated): Told {
  const tellings = callList();
  const general: Facts[] = [];
  let open: Telling | null = null;
  let aside = 0;
  // Only the lead is told over again in full.
  const lead = sentences[LEAD_SENTENCES]?.from ?? 0;
  const begin = (
    kind: Telling["kind"],
    first: Facts,
    party: Party | null,
    ofGroup: Telling | null = null,
    dated: Facts | null = null,
  ): Telling => {
    const isOther = party !== null && party.isOther && !party.plural && party.what === "people";
    const untold =
      tellings.all.length === 0 ? untoldStory(words, general, dated ? [dated, first] : [first], isOther) : null;
    if (untold)
      tellings.add({ kind: "one", parts: untold, party: untoldPerson(words, untold), ofGroup: null, similar: false });
    const similar = saysSimilar(words, first);
    const telling: Telling = { kind, parts: dated ? [dated, first] : [first], party, ofGroup, similar };
    tellings.add(telling);
    aside = 0;
    return telling;
  };
  let day: Facts | null = null;
  const lines = callLines(words, sentences);
  let title: ReturnType<typeof titledStory> = null;
  const names = new Map<Telling, string>();
  let paragraph = -1;
  let severalTold = false;
  let isRung = false;
  let together: Telling | null = null;
  for (const sentence of sentences) {
    const opens = paragraph !== sentence.paragraph;
    paragraph = sentence.paragraph;
    if (lines.has(sentence)) {
      const [target = null] = newTargets(words, sentence);
      open = begin("one", sentence, target);
      continue;
    }
    if (open && leavesList(words, sentence, open, lines)) aside = 2;
    const titled = titledStory(words, sentence);
    if (titled) title = titled;
    if (titled || isHeading(words, sentence)) continue;
    if (title) {
      open = begin("one", sentence, title.party);
      names.set(open, title.name);
      title = null;
      continue;
    }
    if (isLabel(words, sentence)) {
      day = sentence;
      continue;
    }
    const dated = day;
    day = null;
    isRung ||= tellsChannel(sentence);
    const head = caseHead(words, sentence, isRung);
    const another = beginsAnother(words, sentence) || (head?.isOther ?? false);
    const targets = newTargets(words, sentence).map((target, i) =>
      i === 0 && another ? { ...target, isOther: true } : target,
    );
    const total = totalIn(words, sentence);
    const advice = isAdvice(words, sentence);
    const group = tellings.lastGroup();
    const ofMore = head !== null && group?.party?.isOther === true;
    const opened: Party | null = !advice && severalTold ? (ofMore ? { ...head, isOther: true } : head) : null;
    severalTold ||= opened !== null || countsSeveral(sentence) || isOfSeveral(sentence, targets);
    if (group && !advice && tellsOneAndOther(words, sentence)) together = group;
    const isOfTwo = together === group && targets.length > 0 && targets.every(isOneOfTwo);
    if (together && (isOfTwo || (together === group && tellsOneAndOther(words, sentence)))) {
      together.parts.push(sentence);
      open = together;
      aside = 0;
      continue;
    }
    if (total && (!advice || isTold(words, total)) && addsUp(total, targets)) {
      const same = group && isCountedIn(sentence, total, group, open) ? group : null;
      if (same) same.parts.push(sentence);
      // "Four incidents in Deal on Thursday": calls of their own, whatever else is counted.
      open = same ?? begin(isHead(sentence) ? "group" : "total", sentence, total);
      aside = 0;
      continue;
    }
    if (open && !advice && isFollowUp(words, sentence, targets, open)) {
      open.parts.push(sentence);
      continue;
    }
    if (
      targets.length > 0 &&
      !(advice && targets.every((target) => !isTold(words, target) && !datesOf(sentence).length))
    ) {
      for (const [i, target] of targets.entries()) {
        const from = i === 0 ? sentence.from : target.from;
        const to = endOfTelling(words, sentence, target, targets[i + 1]);
        const piece = part(sentence, from, to);
        const kind =
          target.count === null ||
          target.count > 2 ||
          (target.count === 2 && target.plural && !(dated && i === 0 && isHead(dated)))
            ? "group"
            : "one";
        // "25 Feb, Shepton Mallet. Male 66.": who was rung, after the line that says when and where.
        if (open && isBareLine(open, lines) && i === 0) {
          open.parts.push(piece);
          open.party = target;
          aside = 0;
          continue;
        }
        const group: Telling | null = target.ofGroup ? tellings.lastGroup() : null;
        // "Three of the victims handed over cash": of those told together.
        if (group && target.plural) {
          group.parts.push(piece);
          open = group;
          aside = 0;
          continue;
        }
        const told = ordinalTold(words, tellings, target);
        if (told) {
          told.parts.push(piece);
          open = told;
          aside = 0;
          continue;
        }
        const same: Telling | null = group ? null : sameAs(words, tellings.ofPeople, open, target, piece, lead);
        if (same && i === 0) {
          same.parts.push(piece);
          if (same.kind === "group" && kind === "one" && same.party?.count === null) tellings.becomesOne(same);
          same.party = fullerParty(same.party, target);
          open = same;
          aside = 0;
        } else {
          tellTownOfFirst(words, sentence, target, tellings);
          if (isRespectively(words, piece, target)) {
            const each = { ...target, count: 1, plural: false };
            begin("one", piece, each, null, dated);
            open = begin("one", piece, each);
            continue;
          }
          open = begin(kind, piece, target, group, i === 0 ? dated : null);
        }
      }
      continue;
    }
    // "The first took place in …", "In the other, the caller said …": a case, whoever was rung.
    if (opened) {
      const told =
        ordinalTold(words, tellings, opened) ??
        (opened.isOther ? null : sameAs(words, tellings.ofPeople, open, opened, sentence, lead));
      if (told) told.parts.push(sentence);
      open = told ?? begin("one", sentence, opened, tellings.lastGroup(), dated);
      aside = 0;
      continue;
    }
    const further = advice ? null : furtherCalls(words, sentence, open);
    if (further) {
      open = begin("one", sentence, further, null, dated);
      continue;
    }
    const more = advice ? null : moreLike(words, sentence);
    if (more) {
      severalTold = true;
      open = begin("group", sentence, more, null, dated);
      continue;
    }
    if (!advice && open && open.kind !== "one" && goesOnOfGroup(words, sentence, open)) {
      open.parts.push(sentence);
      aside = 0;
      continue;
    }
    const before = advice ? null : refersTo(words, sentence, tellings.ofPeople, open);
    if (before) {
      before.parts.push(sentence);
      open = before;
      aside = 0;
      continue;
    }
    const aged = advice || !open ? null : ofOtherAge(words, sentence, open);
    if (aged) {
      open = begin("one", sentence, aged, null, dated);
      continue;
    }
    const named = advice ? null : namedTarget(words, sentence);
    if (named) {
      // Whoever was told of without a name is named now; somebody of another name is somebody else.
      const known = open === null || open.kind !== "one" ? undefined : (names.get(open) ?? named.name);
      if (known !== named.name || open === null) {
        const told = [...names].find(([, name]) => name === named.name)?.[0];
        if (told) told.parts.push(sentence);
        open = told ?? begin("one", sentence, named.party, null, dated);
      } else open.parts.push(sentence);
      names.set(open, named.name);
      continue;
    }
    const elsewhere = advice ? null : toldElsewhere(words, sentence, open, opens);
    if (elsewhere) {
      if (open && isBareLine(open, lines)) {
        open.parts.push(sentence);
        open.party = elsewhere.party;
        continue;
      }
      open = begin("one", sentence, elsewhere.party, null, dated);
      continue;
    }
    if (!advice && opensOtherDay(words, sentence, open)) {
      open = begin("one", sentence, untoldPerson(words, [sentence]), null, dated);
      continue;
    }
    // Somebody rang the same person again.
    if (open?.kind === "one" && beginsAgain(words, sentence, open)) {
      const { party } = open;
      open = begin("one", sentence, party, open);
      continue;
    }
    // Somebody else rang the same person.
    if (open?.kind === "one" && anotherCaller(words, sentence)) {
      const { party } = open;
      open = begin("one", sentence, party);
      continue;
    }
    // "SWANAGE, Thursday 7 March. Two friends …": a line of a day and a town opens a call, whoever it is of.
    if (dated && !advice && isHead(dated) && sentence.cues.length > 0) {
      open = begin("one", sentence, null, null, dated);
      continue;
    }
    if (dated) (open?.parts ?? general).push(dated);
    const both: readonly Telling[] =
      advice || open?.kind !== "one" ? [] : tellings.lastSingles(ofHowMany(words, sentence));
    if (both.length > 1) {
      for (const one of both) one.parts.push(sentence);
      continue;
    }
    if (advice) {
      aside++;
      continue;
    }
    const known =
      open?.kind === "one" || (open?.party?.count ?? 0) > 0 || isGeneral(words, sentence)
        ? null
        : knownTarget(words, sentence);
    if (known) {
      const told = open?.kind === "group" ? open : null;
      open = begin("one", sentence, known);
      // The lead told of the same person, too briefly to be seen.
      if (told) open.parts = [...told.parts, ...open.parts];
      if (told) tellings.remove(told);
      continue;
    }
    if (isGeneral(words, sentence)) {
      general.push(sentence);
      // The present tense inside a telling is the caller's story; after advice it is about such calls at large.
      if (open && aside === 0 && refersBack(words, sentence)) open.parts.push(sentence);
      continue;
    }
    if (open && (aside < 2 || refersBack(words, sentence))) open.parts.push(sentence);
    else general.push(sentence);
  }
  return settleTellings(words, tellings.all, general);
}
