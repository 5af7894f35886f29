/** Whoever a newsletter tells of by name: "Jean was telephoned by", "Geoffrey's telephone rang", "Sheila, 68, had a call". */
import type { Facts } from "./annotate.ts";
import { newPerson, type Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, listOf, listOfWords, nextOf } from "./vocabulary.ts";

const RUNG = new Set(
  "phoned telephoned rung contacted called targeted approached conned tricked scammed duped".split(" "),
);
const BE = new Set("was were been".split(" "));
const FOLLOWS = new Set("not so less luckier next also then".split(" "));
const GETS = new Set("had got received took answered".split(" "));
const CALL = listOf("call calls message voicemail text whatsapp");
const LINE = new Set("phone telephone landline mobile".split(" "));
/** The words that such a call is told by. */
const TELLING = listOfWords([...BE, "is", "told", ...LINE, ...GETS]);
const YOUNGEST = 18;
const NAME_REACH = 22;
const CALL_REACH = 4;

/** The person named in a sentence as having been rung, or null. */
export function namedTarget(words: Words, sentence: Facts): { name: string; party: Party } | null {
  const { from, to } = sentence;
  for (let at = nextOf(words, TELLING, from, to); at >= 0; at = nextOf(words, TELLING, at + 1, to)) {
    if (!tellsCall(words, at, sentence.to)) continue;
    const named = nameBefore(words, sentence, at);
    if (named !== null) return { name: bareName(words, named), party: partyOf(words, named, sentence.to) };
  }
  return null;
}

/** "was telephoned", "was not so lucky", "had a call", "telephone rang". */
function tellsCall(words: Words, at: number, to: number): boolean {
  const word = words.word[at] ?? "";
  const next = words.word[at + 1] ?? "";
  if (BE.has(word)) {
    if (RUNG.has(next)) return true;
    return FOLLOWS.has(next) && words.word.slice(at + 2, at + 4).some((one) => /^(?:lucky|fortunate)$/.test(one));
  }
  // "Sheila is 68, lives in Ayr".
  if (word === "is") return /^\d{2}$/.test(next) && Number(next) >= YOUNGEST;
  // "Jean from Ayr told us".
  if (word === "told") return next === "us";
  if (LINE.has(word)) return next === "rang" || next === "went";
  return GETS.has(word) && hasOneOf(words, CALL, at + 1, Math.min(to, at + 1 + CALL_REACH));
}

/** The capitalised word that the verb is told of: no place, body, officer or month. */
function nameBefore(words: Words, { from, places, organisations, ranked, dates }: Facts, verb: number): number | null {
  const isOther = (at: number): boolean =>
    [places, organisations, ranked, dates].some((all) => all.some((one) => one.from <= at && at < one.to));
  for (let at = verb - 1; at >= Math.max(from, verb - NAME_REACH); at--) {
    const word = words.word[at] ?? "";
    if (BY.has(word) || CONNECTS.has(word)) return null;
    if (!words.capital[at] || NO_NAME.has(word) || word.length < 3 || !/^[a-zà-ÿ'-]+$/.test(word) || isOther(at))
      continue;
    // "The Watch was contacted", "the pair, from Malvern, were phoned": a body, and a place that is not known.
    if (/^(?:from|in|at|near|of|to|outside)$/.test(words.word[at - 1] ?? "")) continue;
    if (words.word[at - 1] === "the" || isInCapitals(words, at)) return null;
    return at;
  }
  return null;
}
const BY = new Set("by they it i we police officers".split(" "));
const CONNECTS = new Set("and but".split(" "));
const NO_NAME = new Set(
  "more further fresh recent dozens scores hundreds folk families islanders villagers householders households pensioners listeners customers the a an this that these those then now meanwhile later earlier another one two three on in at when while after before last next some several many people residents members everyone anyone anybody everybody somebody someone whoever nobody if as for to also and but so our your his her their its there here neighbours neighbourhood watch council county police force bank line number call calls scam fraud mrs mr ms miss day week month year yesterday today tonight sadly luckily fortunately both most all none each every what which whose how why where he she they it you we i".split(
    " ",
  ),
);

const isInCapitals = (words: Words, at: number): boolean => {
  const written = words.text.slice(words.start[at], words.end[at]);
  return written === written.toUpperCase();
};

const bareName = (words: Words, at: number): string => (words.word[at] ?? "").replace(/'s$/, "");

function partyOf(words: Words, at: number, to: number): Party {
  const next = at + 1 < to && (words.marks[at + 1] ?? 0) & Mark.comma ? (words.word[at + 1] ?? "") : "";
  return newPerson({ from: at, to: at + 1, noun: "resident", age: /^\d{2}$/.test(next) ? next : null });
}
