/** Names and trades in an account that are not whom the caller claimed to be: where somebody went, turned or lives. */
import type { Facts, Range } from "./annotate.ts";
import type { OrganisationSeen } from "./organisations.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, nextOf } from "./vocabulary.ts";

/** "rang my brother-in-law": who was rung. */
export const isInLaw = (words: Words, { to }: Range): boolean =>
  words.word[to] === "in" && words.word[to + 1] === "law";

/** "On the phone, people are told": two things of a list, and no trade. "Nan, it's me" has its comma. */
export const isAcrossComma = (words: Words, { from, to, means }: Facts["identities"][number]): boolean => {
  if (means === "family_member") return false;
  for (let at = from + 1; at < to; at++) if ((words.marks[at] ?? 0) & BREAKS) return true;
  return false;
};
const BREAKS = Mark.comma | Mark.stop | Mark.colon;

/** "Or the police would be at the door": who is still to come, and not who rang. */
export const isThreat = (words: Words, { from, to, means }: Facts["identities"][number]): boolean =>
  means === "police" &&
  (words.marks[to] ?? 0) === 0 &&
  /^(?:would|wid|will|'ll|wad)$/.test(words.word[to] ?? "") &&
  !hasOneOf(words, RANG, Math.max(0, from - 3), from);

/** "Thanks to the young man at the Nationwide": whoever helped. */
export function isThanked(words: Words, at: number, from: number): boolean {
  for (let i = nextOf(words, THANKS, Math.max(from, at - 6), at); i >= 0; i = nextOf(words, THANKS, i + 1, at)) {
    const whom = words.word[i + 1] === "you" ? i + 2 : i + 1;
    if (whom < at && isOneOf(words, whom, TO)) return true;
  }
  return false;
}
const THANKS = listOf("thank thanks grateful praised");
const TO = listOf("to the a an that this");

/** "A caller who never said whom he worked for", "wouldn't say who from". */
export function isLeftUnsaid(words: Words, { from, to }: Range): boolean {
  for (let at = from + 2; at < to; at++) {
    if (!isOneOf(words, at, WHO) || !isOneOf(words, at - 1, SAID)) continue;
    if (hasOneOf(words, NOT, Math.max(from, at - 4), at - 1)) return true;
  }
  return false;
}
const SAID = listOf("say said saying says state stated name named disclose disclosed");
const NOT = listOf("not never no without refused declined wouldn't didn't doesn't won't didnt wouldnt");

/** "A retired nurse was rung": what the person rung once did. */
export const isOnceOf = (words: Words, { from }: Range): boolean => isOneOf(words, from - 1, ONCE);
const ONCE = listOf("retired former ex trainee student");

/** "Wanted the name of my bank": what was asked for. */
export const isNameOfOwn = (words: Words, { from }: Range): boolean =>
  isOneOf(words, from - 1, OWNERS) &&
  words.word[from - 2] === "of" &&
  words.word[from - 3] === "name" &&
  words.word[from - 4] === "the";

/** "They had shifted banks", "through my bank": the person's own, whoever rang. */
export const isOwnBank = (words: Words, { from, to, means }: Facts["identities"][number]): boolean =>
  means === "bank" && (to === from + 1 ? isBankOfOwn(words, from, to) : isManagersOfOwn(words, from, to));
const isBankOfOwn = (words: Words, from: number, to: number): boolean =>
  words.word[from] === "banks" ||
  words.word[from] === "banking" ||
  // "Where I bank", "been to the bank", "gave him the bank".
  isOneOf(words, from - 1, BANKERS) ||
  (isOneOf(words, from - 1, THE) && (isOneOf(words, from - 2, TOWARDS) || isOneOf(words, from - 2, GIVEN_TO))) ||
  isOneOf(words, to, MANAGER) ||
  (isOneOf(words, from - 1, OWN_OR_OUR) && (isOneOf(words, from - 2, OF) || isOneOf(words, to, OWN_BANK_DID))) ||
  isKeptFrom(words, from, to);

/** "Not to trust my bank", "keep it secret from her bank", "the bank could not be trusted": kept in the dark by a caller from elsewhere. */
const isKeptFrom = (words: Words, from: number, to: number): boolean => {
  const owner = isOneOf(words, from - 1, OWN_BEFORE) ? from - 2 : from - 1;
  if (!isOneOf(words, owner, THE)) return false;
  return (
    isOneOf(words, owner - 1, TRUSTS) ||
    hasOneOf(words, TRUSTED, to, to + TRUST_REACH) ||
    (words.word[owner - 1] === "from" && hasOneOf(words, SECRETS, Math.max(0, owner - SECRET_REACH), owner - 1))
  );
};
const OWN_BEFORE = listOf("own");
const TRUSTS = listOf("trust trusting trusted distrust tell telling inform involve involving mislead deceive");
const TRUSTED = listOf("trusted involved told");
const TRUST_REACH = 5;
const SECRETS = listOf("secret quiet hide hidden keep kept keeping hush");
const SECRET_REACH = 5;
/** "His bank manager said no". */
const BANKERS = listOf("i we you people they");
const THE = listOf("the a my his her your their");
const TOWARDS = listOf("to into");
const GIVEN_TO = listOf("him her them learned gave and what's");
const isManagersOfOwn = (words: Words, from: number, to: number): boolean =>
  isOneOf(words, to - 1, MANAGER) && isOneOf(words, from - 1, OWN_OR_OUR);

/** "Suspicious activity on your National Insurance": it is of the number, and names no sender. */
export const isOwnInsurance = (words: Words, { from, to, organisation }: OrganisationSeen): boolean =>
  organisation.name === "National Insurance" &&
  to === from + 2 &&
  isOneOf(words, from - 1, OWNERS) &&
  !isOneOf(words, to, PEOPLE);

/** "From a flat above a betting shop": where somebody rang from. */
export const isLandmark = (words: Words, from: number, at: number): boolean =>
  hasOneOf(words, BESIDE, Math.max(from, at - 3), at);
const BESIDE = listOf("above behind beside opposite near outside below");

/** "Press 1 to speak to an officer": a post that any office has, and no claim to be of one. */
export const isPutThroughTo = (words: Words, { from, to }: Range): boolean =>
  hasOneOf(words, PUT_THROUGH, Math.max(0, from - 4), from) &&
  words.word.slice(from, to).every((word) => word === "officer" || word === "officers");
const PUT_THROUGH = listOf("speak talk connect connected through transferred");

/** "A thief inside her own bank", "my friend is in hospital": where somebody or something is. */
export const isWithin = (words: Words, { from, means }: Facts["identities"][number], loose: boolean): boolean => {
  const own = words.word[from - 1] === "own" ? from - 2 : from - 1;
  if (means === "bank") return isOneOf(words, own, OWN) && isOneOf(words, own - 1, INSIDE);
  return loose && means === "health" && isOneOf(words, from - 1, IN);
};
const INSIDE = listOf("inside within against");

/** "He could not get into his bank". */
export const isGotInto = (words: Words, at: number): boolean =>
  isOneOf(words, at - 1, OWN) && isOneOf(words, at - 2, INTO);

const GONE_TO = new Set(["bank", "retailer", "tech_support", "courier"]);
const WENT_THERE = listOf(
  "at in into inside outside near via onto through using installed downloaded install download bought buy",
);

const OFFICE = listOf("department team desk unit section security fraud");

/** "At John Lewis", "out of Morrisons", "installed TeamViewer", "Nationwide blocked it": named, and not who rang. */
export function isOnlyNamed(words: Words, { from, to, organisation }: OrganisationSeen): boolean {
  const first = words.word[from - 1] === "the" ? from - 2 : from - 1;
  if (words.word[from] === "three") return isCount(words, to);
  if (!GONE_TO.has(organisation.kind)) return false;
  // "The fraud department at Barclays".
  if (words.word[first] === "at" && isOneOf(words, first - 1, OFFICE)) return false;
  if (words.word[first] === "on" && isOneOf(words, from, POSTED_ON)) return true;
  if (isOneOf(words, first, WENT_THERE) || (words.word[first] === "of" && words.word[first - 1] === "out")) return true;
  // "Top-ups".
  if (words.word[from] === "ups" && isOneOf(words, from - 1, TOPPED)) return true;
  if (isBoughtOrPaid(words, first, from)) return true;
  // "With his Visa debit": how it was paid.
  const isPaidWith = isOneOf(words, from - 2, WITH) && isOneOf(words, from - 1, OWN) && isOneOf(words, to, DEBIT);
  return organisation.kind === "bank" && (isPaidWith || isOneOf(words, to, BANK_DID));
}
const TOPPED = listOf("top check pop start sign set follow catch mock press");
const DEBIT = listOf("debit credit");
const WITH = listOf("with by on using of");

/** "Cards from Asda", "a payment to Currys", "went to Tesco", "into Tesco and then Boots": where things are bought or paid. */
const isBoughtOrPaid = (words: Words, first: number, from: number): boolean =>
  (words.word[first] === "from" && isOneOf(words, first - 1, BOUGHT)) ||
  (words.word[first] === "to" && !hasOneOf(words, ON_LINE, Math.max(0, first - 3), first)) ||
  (words.word[from - 1] === "then" && words.word[from - 2] === "and");
const ON_LINE = listOf(
  "speak talk connect connected through transferred phone line hours talking speaking listening chatting belong belonged",
);
const BOUGHT = listOf("cards vouchers card voucher iphone phone phones laptop goods them it got bought");

/** "Three bank cards": a number, where "Three rang" is who rang. */
const isCount = (words: Words, to: number): boolean =>
  (words.marks[to] ?? 0) === 0 && words.capital[to] !== true && to < words.word.length && !isOneOf(words, to, OF_THREE);
const OF_THREE = listOf(
  "rang phoned called ringing phoning calling mobile network said says uk upgrade upgrades fraud customer customers services service team about or text texts message messages here on again it's wanting offering",
);

/** "Police Scotland say", "officers would like to hear", "students have alerted police": whoever tells of it, or was told. */
export const isReporting = (words: Words, from: number, to: number): boolean => {
  if (isOneOf(words, from - 1, ALERTS)) return true;
  if (!isOneOf(words, to - 1, FORCES)) return false;
  let at = to;
  // "Police in Dumfries say".
  if (words.word[at] === "in" || words.capital[at]) at++;
  while (at < to + FORCE_REACH && words.capital[at]) at++;
  if (isOneOf(words, at, REPORTS)) return true;
  if (isOneOf(words, at, ARE)) return (words.word[at + 1] ?? "").endsWith("ing");
  return isOneOf(words, at, HAVE) && isOneOf(words, at + 1, HEARD);
};
const FORCE_REACH = 4;
const ALERTS = listOf("alerted alert prevent notified stop before until");
const FORCES = listOf(
  "police officers detectives deputies gardai constabulary scotland council watch standards cadets",
);
const REPORTS = listOf(
  "say says stress stressed confirm confirmed report reports reported believe believes think warn warns warned would want know tells arriving arrive appeal appealed will",
);
const ARE = listOf("are is were was");
const HAVE = listOf("have has had");
const HEARD = listOf("the heard had been asked appealed praised issued traced no");

/** "rang the bank", "told the police": where the person turned, not who rang. */
export function isTurnedTo(words: Words, { from }: Facts, at: number): boolean {
  for (let i = nextOf(words, TURNED_TO, Math.max(from, at - 4), at); i >= 0; i = nextOf(words, TURNED_TO, i + 1, at))
    // "A lad rang about a grant": what the call was about.
    if (!isOneOf(words, i + 1, ABOUT)) return true;
  return false;
}
const TURNED_TO = listOf(
  "rang told contacted called phoned checked reported spoke ring tell informed real actual proper dialled spoken through via using",
);

/** "bank account", "police number", "bank details": a thing of the person's own. */
export const isOwnThing = (words: Words, at: number): boolean =>
  (isOneOf(words, at + 1, OWN_THING) && !isOneOf(words, at + 2, OFFICE_AFTER)) || isBesideCard(words, at);
/** "Bank or card details". */
const isBesideCard = (words: Words, at: number): boolean =>
  isOneOf(words, at + 1, AND_OR) &&
  isOneOf(words, at + 2, CARD_KINDS) &&
  hasOneOf(words, DETAILS, at + 3, at + 3 + DETAILS_REACH);
const AND_OR = listOf("and or");
const CARD_KINDS = listOf("card cards credit debit my her his their");
const DETAILS = listOf("details detail number numbers information cards");
const DETAILS_REACH = 3;
const OWN_THING = listOf(
  "tax charges account accounts details card cards branch particulars statement transfer balance staff's id number numbers",
);
const OFFICE_AFTER = listOf(
  "centre center services service fraud team department security protection rebate refund band line officer",
);
/** "National Insurance number" names no sender; "BT, number withheld" does. */
export const isNumberOf = (words: Words, to: number): boolean =>
  ((words.marks[to] ?? 0) & BREAKS) === 0 && isOneOf(words, to, NUMBERED);
const NUMBERED = listOf(
  "number numbers account gift voucher vouchers details play card cards share shares shareholding email emails e-mail e-mails letter letters website invoice",
);

/** Words that are asked for above. */
const WHO = listOf("who whom where");
const OWNERS = listOf("my his her their our your");
const OWN = listOf("my his her their");
const OWN_OR_OUR = listOf("my his her their our");
const OF = listOf("of with to into at which in");
const MANAGER = listOf("manager manager's");
const PEOPLE = listOf("office people department team");
const INTO = listOf("into onto access");
const IN = listOf("in into to");
const BANK_DID = listOf("froze blocked stopped refunded confirmed staff cashier branch");
const RANG = listOf("from rang phoned called");
const ABOUT = listOf("about re regarding");
const OWN_BANK_DID = listOf("had refused refunded won't wouldn't says stopped spotted knew knows");
const POSTED_ON = listOf("facebook instagram snapchat linkedin whatsapp telegram");
