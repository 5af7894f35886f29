/** A name on its own at the end of a short text, or at its head: where it was written, unless it is a cry or a person. */
import type { Words } from "./sentences.ts";
import { setOf } from "./vocabulary.ts";

const MOST_WORDS_OF_TEXT = 150;
const MOST_WORDS = 3;

/** Words that people end an account with. */
const NO_NAME = setOf(
  "silence courier bogus telephone click hooray whoopee phew blimey cheerio goodness heavens honestly result magic lovely hardly scam scams scammer scammers scum fraud fraudster fraudsters fake spam hoax con conman conmen crook crooks thief thieves liar liars cheat cheats cheek beware warning alert avoid block blocked ignore ignored report reported thanks thank ta cheers regards sincerely faithfully anon anonymous hmm grr ugh wow lol omg ha haha oh well done end ends no yes never nothing none nobody please help sorry sad shame shameful idiot idiots rubbish nonsense nuisance pest pests enough again twice always still silly stupid horrible awful terrible evil vile nasty sick bye goodbye hello hi ok okay right wrong so there what why who how ps nb dead gone lost call calls caller callers phone telephone mobile landline text voicemail recording message bank police council male female man woman customer pensioner widow widower mum dad caller's unreal unbelievable genuine real true false safe dodgy suspicious persistent rude aggressive polite friendly convincing silent missed withheld unknown international private sales survey energy insurance pension broadband internet computer solar tax refund money cash gone elderly vulnerable british english scottish welsh irish indian asian american chinese polish african robot robotic automated human",
);
const FIRST_NAMES = setOf(
  "alan alice alison amanda amy andrea andrew andy angela ann anna anne annie anthony arthur audrey barbara barry ben bernard beryl bill bob brenda brian carol caroline catherine charles charlie chris christina christine christopher claire clare clive colin dan daniel dave david dawn deborah debbie denis dennis derek diana diane don donald doreen doris dorothy edith edward eileen elaine eleanor elizabeth ellen emily emma eric ernest ethel eve evelyn fiona frances frank fred gary geoff geoffrey george gerald gill gillian glenys gordon graham grace harold harry hazel heather helen henry hilary howard hugh ian irene iris ivan ivy jack jackie jacqueline james jan jane janet janice jason jean jeff jennifer jenny jeremy jill jim joan joanna joe john jon joseph josephine joy joyce judith judy julia julian julie june karen kate katherine kathleen keith ken kenneth kevin laura len leonard leslie linda lisa liz louise lynn maggie malcolm margaret maria marian marie marion marjorie mark martin mary matthew maureen mavis michael mick mike moira monica muriel nancy neil nicholas nick nicola nigel nora norma norman olive oliver pam pamela pat patricia patrick paul paula pauline peggy penny pete peter phil philip phyllis rachel ray raymond rebecca richard rita rob robert robin roger ron ronald rosemary roy ruth sally sam samantha sandra sarah sharon sheila shirley simon sophie stan stanley stella stephen steve steven stuart sue susan suzanne sylvia ted teresa terry thelma theresa thomas tim timothy tina tom tony tracey tracy trevor val valerie vera veronica vic victor victoria vincent violet walter wendy wilfred will william winifred yvonne zoe mr mrs ms miss dr dc pc ds sgt",
);
/** Endings of words that say what somebody thinks of it. */
const NO_ENDING = /(?:ing|ful|ous|less|able|ible|ed|ly|ive|ent|ic|'s|ists?|ness|tion)$/;

/** Whether the words from `at` to `to`, which are a sentence of their own, are the name of a place. */
export function isSignature(words: Words, at: number, to: number): boolean {
  if (words.word.length > MOST_WORDS_OF_TEXT || to - at > MOST_WORDS || to - at === words.word.length) return false;
  for (let i = at; i < to; i++) {
    const word = words.word[i] ?? "";
    const written = words.text.slice(words.start[i], words.end[i]);
    if (!words.capital[i] || word.length < 3 || /[^a-z'-]/.test(word) || written === written.toUpperCase())
      return false;
    if ((i === at && NO_NAME.has(word)) || FIRST_NAMES.has(word)) return false;
  }
  // "Repeat.", "Click.": at the head of a text, or as short as that, one word is rarely a place that nobody lists.
  const [only = ""] = words.word.slice(at, to);
  return to - at > 1 || (at > 0 && couldBeName(only));
}

/** Whether a word on its own is likelier to be a name than what somebody thinks. */
export const couldBeName = (word: string): boolean =>
  word.length > 4 && /[aeiouy]/.test(word) && !NO_ENDING.test(word) && !NO_NAME.has(word) && !ADJECTIVES.has(word);
const ADJECTIVES = setOf(
  "older younger several other another these those nearby rural coastal village island affected anxious angry happy lucky unlucky alert sharp-eyed canny savvy innocent isolated lonely housebound frail poorly caring local fellow various three seven eight some many most former current senior town county",
);
