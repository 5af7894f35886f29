/**
 * People in a text: those with a rank or a title (who are quoted, or whom a caller pretended to be) and, by their
 * number, age or home, those who were rung.
 *
 * Longer than most files: its word lists stand beside the small grammar that they are for.
 */
import { countAt } from "./amounts.ts";
import { Mark, textOf, type Words } from "./sentences.ts";
import { listOfWords, wordsIn } from "./vocabulary.ts";

/** Someone named: words `from` to `to` (exclusive), rank included. */
export type PersonSeen = { from: number; to: number; name: string; ranked: boolean };

const RANKS = new Set(
  "pc dc ds di dci dcs wpc pcso sgt insp supt det detective constable sergeant inspector superintendent chief acting temporary temp commissioner assistant deputy commander officer det. maj major captain capt sheriff lieutenant lt cllr councillor dr mr mrs ms miss sir professor prof prosecutor investigator garda special agent director manager spokesman spokeswoman spokesperson".split(
    " ",
  ),
);
const RANK_LIST = listOfWords(RANKS);
const JOINS_RANK = new Set("of and the".split(" "));
const RANK_NEEDED = new Set(
  "pc dc ds di dci dcs wpc pcso sgt insp supt det detective constable sergeant inspector superintendent commissioner commander maj major captain capt sheriff lieutenant lt cllr councillor garda".split(
    " ",
  ),
);
const TITLES = new Set("mr mrs ms miss dr sir".split(" "));
/** Capitalised words that are no part of a person's name. */
const NOT_A_NAME = new Set(
  "police constabulary the a an on in at of from said and or for to by with fraud crime unit team department bank council county borough city town street road monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december action report kent i he she they it we you this that when if but who her his their him them customer services economic met metropolitan scotland yard trading standards".split(
    " ",
  ),
);

/** "Temporary Acting Detective Chief Superintendent" has five; "Mr Mr Mr …" without end is walked once. */
const MOST_RANK_WORDS = 8;

/** People with a rank or title, and names of two or three words where `speaking` says that a name stands there. */
export function findRanked(words: Words): PersonSeen[] {
  const found: PersonSeen[] = [];
  let next = 0;
  for (const at of wordsIn(words, RANK_LIST)) {
    if (at < next || !(words.capital[at] || RANK_NEEDED.has(words.word[at] ?? ""))) continue;
    let i = at;
    let strong = false;
    while (
      i < words.word.length &&
      i - at < MOST_RANK_WORDS &&
      (RANKS.has(words.word[i] ?? "") ||
        (i > at && JOINS_RANK.has(words.word[i] ?? "") && RANKS.has(words.word[i + 1] ?? "")))
    ) {
      if (i > at && breaks(words, i) && (words.marks[i] ?? 0) !== Mark.stop) break;
      if (RANK_NEEDED.has(words.word[i] ?? "") || TITLES.has(words.word[i] ?? "")) strong = true;
      i++;
    }
    // "DC 4144 Alex Hunter", "Fraud Protect Officer, Charlotte Platts".
    if (/^\d{2,5}$/.test(words.word[i] ?? "")) i++;
    const name = nameFrom(words, i, strong ? 1 : 2, strong);
    if (name === null) continue;
    found.push({ from: at, to: name, name: textOf(words, at, name), ranked: strong });
    next = name;
  }
  return found;
}

/** The word after a name of at least `least` capitalised words beginning at `from`, or null. */
export function nameFrom(words: Words, from: number, least: number, afterComma = false): number | null {
  let to = from;
  while (to < words.word.length && to - from < 4 && isNameWord(words, to)) {
    if (to > from && (words.marks[to] ?? 0) & ~Mark.dash) break;
    if (to === from && breaks(words, to) && !(afterComma && (words.marks[to] ?? 0) === Mark.comma)) {
      if ((words.marks[to] ?? 0) & (Mark.line | Mark.blankLine)) break;
      // "Insp. Ballard": the stop belongs to the rank.
      if (!((words.marks[to] ?? 0) & Mark.stop) || !afterComma) break;
    }
    to++;
  }
  return to - from >= least ? to : null;
}

const isNameWord = (words: Words, at: number): boolean =>
  words.capital[at] === true && !NOT_A_NAME.has(words.word[at] ?? "") && /^[a-zà-ÿ'-]+$/.test(words.word[at] ?? "");

const breaks = (words: Words, at: number): boolean => (words.marks[at] ?? 0) !== 0;

/** Someone who was rung, or a number of calls: the noun and what is said of it. */
export type Party = {
  from: number;
  to: number;
  /** How many people; null where it is open ("residents"). */
  count: number | null;
  /** Not told of before: "a", "another", "two". */
  isNew: boolean;
  /** "another", "a second", "the other": certainly not the one told before. */
  isOther: boolean;
  /** "one of them", "the first": one of a group told before. */
  ofGroup: boolean;
  noun: string;
  plural: boolean;
  gender: "man" | "woman" | null;
  age: string | null;
  what: "people" | "calls";
};

/** One person who is told of for the first time. */
export const newPerson = (
  told: Pick<Party, "from" | "to" | "noun" | "age"> & Partial<Pick<Party, "gender">>,
): Party => ({
  count: 1,
  isNew: true,
  isOther: false,
  ofGroup: false,
  plural: false,
  gender: null,
  what: "people",
  ...told,
});

const ONE = new Map<string, "man" | "woman" | null>(
  Object.entries({
    resident: null, person: null, pensioner: null, victim: null, householder: null, customer: null, man: "man", woman: "woman",
    lady: "woman", gentleman: "man", grandmother: "woman", grandfather: "man", widow: "woman", widower: "man", student: null,
    villager: null, someone: null, somebody: null, couple: null, pair: null, mother: "woman", father: "man", octogenarian: null,
    homeowner: null, shopper: null, farmer: null, teacher: null, teenager: null, local: null, member: null, businessman: "man",
    businesswoman: "woman", grandad: "man", gran: "woman", "great-grandmother": "woman", nurse: null, individual: null,
    male: "man", female: "woman", parishioner: null, tenant: null, reader: null, shopkeeper: null, landlady: "woman", publican: null,
    carer: null, schoolteacher: null, headteacher: null, headmistress: "woman", headmaster: "man", accountant: null, dentist: null,
    doctor: null, magistrate: null, vicar: null, solicitor: null, builder: null, plumber: null, gardener: null, driver: null,
    librarian: null, secretary: null, postman: "man", postwoman: "woman", milkman: "man", fisherman: "man", trawlerman: "man",
    miner: null, soldier: null, widowed: null, uncle: "man", aunt: "woman", auntie: "woman", grandparent: null, subscriber: null,
    taxpayer: null, voter: null, homemaker: null, housewife: "woman", bachelor: "man", spinster: "woman", centenarian: null,
    "great-aunt": "woman", "great-grandfather": "man", complainant: null, informant: null, worker: null, retiree: null, neighbour: null, septuagenarian: null, nonagenarian: null, patient: null, mum: "woman", dad: "man",
    husband: "man", wife: "woman", guest: null, traveller: null, visitor: null, holidaymaker: null, passenger: null, greengrocer: null, fishmonger: null, newsagent: null, trader: null, haulier: null, tailor: null, potter: null, weaver: null, blacksmith: null, locksmith: null, glazier: null, plasterer: null, painter: null, sculptor: null, photographer: null, journalist: null, translator: null, therapist: null, chiropodist: null, osteopath: null, psychologist: null, economist: null, chemist: null, botanist: null, geologist: null, historian: null, archivist: null, curator: null, tutor: null, governor: null, verger: null, sexton: null, deacon: null, minister: null, chaplain: null, nun: "woman", monk: "man", choirmaster: "man", organiser: null, volunteer: null, councillor: null, gamekeeper: null, groundsman: "man", housekeeper: null, nanny: "woman", childminder: null, innkeeper: null, beekeeper: null, brewer: null, miller: null, stonemason: null, thatcher: null, welder: null, fitter: null, machinist: null, foreman: "man", storeman: "man", porter: null, registrar: null, surgeon: null, anaesthetist: null, radiographer: null, beautician: null, barista: null, caterer: null, confectioner: null, dairyman: "man", fruiterer: null, receptionist: null, vet: null, cleaner: null, cook: null, chef: null, rector: null, curate: null, priest: null, organist: null, churchwarden: null, warden: null, lecturer: null, professor: null, musician: null, artist: null, author: null, actor: null, florist: null, baker: null, butcher: null, grocer: null, barber: null, hairdresser: null, joiner: null, carpenter: null, electrician: null, roofer: null, bricklayer: null, decorator: null, mechanic: null, trucker: null, labourer: null, crofter: null, shepherd: null, smallholder: null, landlord: null, hotelier: null, restaurateur: null, waiter: null, midwife: null, paramedic: null, physiotherapist: null, pharmacist: null, optician: null, scientist: null, programmer: null, designer: null, architect: null, surveyor: null, bookkeeper: null, treasurer: null, caretaker: null, janitor: null, firefighter: null, sailor: null, pilot: null, veteran: null, apprentice: null, trainee: null, graduate: null, pupil: null, newlywed: null, divorcee: null, administrator: null, shopworker: null, cyclist: null, motorist: null, commuter: null, granny: "woman", nan: "woman", nana: "woman", grandma: "woman", waitress: "woman", barmaid: "woman", schoolgirl: "woman", seamstress: "woman", grandpa: "man", grampa: "man", barman: "man", fireman: "man", serviceman: "man", schoolboy: "man", clergyman: "man", handyman: "man", salesman: "man",
  }),
); // biome-ignore format: a table
/** What one person who was rung may be called. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(ONE.keys());
const MANY = new Set(
  "residents people sisters brothers twins pensioners victims householders customers men women ladies students villagers homeowners households couples members businesses locals persons patients shoppers citizens homes elderly".split(
    " ",
  ),
);
const CALLS = new Set(
  "report reports incident incidents case cases attempt attempts instance occasion notifications offences scams crimes complaints frauds scam fraud call offence robbery".split(
    " ",
  ),
);
const NEW_WORDS = new Set("a an one another several numerous many some multiple number further more".split(" "));
const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
);
const DEFINITE = new Set("the this that these those his her their its my our every each any such no".split(" "));
const LOOK_BACK = 7;

/** The nouns, and what stands for one: what most words of a text are not. */
const PARTY_LIST = listOfWords(
  ["old", "one", "other", "another", ...ONE.keys(), ...MANY, ...CALLS, ...ORDINALS.keys()].flatMap((word) => [
    word,
    `${word}'s`,
  ]),
);

/** Everyone who may have been rung. Whether they were is for the sentence to say. */
export function findParties(words: Words): Party[] {
  const found: Party[] = [];
  const { sentences } = words;
  let i = 0;
  for (const at of wordsIn(words, PARTY_LIST)) {
    while (i < sentences.length - 1 && at >= (sentences[i]?.to ?? 0)) i++;
    const party = partyAt(words, at, sentences[i]?.from ?? 0, sentences[i]?.to ?? 0);
    if (party) found.push(party);
  }
  return found;
}

function partyAt(words: Words, at: number, from: number, limit: number): Party | null {
  const written = words.word[at] ?? "";
  const noun = written.endsWith("'s") ? written.slice(0, -2) : written;
  const old = noun === "old" ? yearOld(words, at, from, limit) : null;
  if (old) return old;
  const one = ONE.has(noun);
  const calls = CALLS.has(noun);
  const plural = MANY.has(noun) || (calls && noun.endsWith("s")) || noun === "pensioners";
  const bareCount = !one && !plural && !calls ? groupOnly(words, at, limit) : null;
  if (bareCount) return bareCount;
  if (!one && !plural && !calls) return null;
  if (noun === "local" && !/^(?:was|has|had|is|who|received|told|lost|from|said)$/.test(words.word[at + 1] ?? ""))
    return null;
  // "The husband noticed": of a couple told already; "a husband and wife" are newly told.
  if ((noun === "husband" || noun === "wife") && !/^an?$/.test(words.word[at - 1] ?? "")) return null;
  if (noun === "elderly" && words.word[at - 1] !== "the") return null;
  const party: Party = {
    from: at,
    to: at + 1,
    count: noun === "couple" || noun === "pair" ? 2 : plural ? null : 1,
    isNew: noun === "someone" || noun === "somebody",
    isOther: words.word[at + 1] === "else",
    ofGroup: false,
    noun,
    plural,
    gender: ONE.get(noun) ?? null,
    age: ageAfter(words, at + 1, limit) ?? (LOGGED.has(noun) ? loggedAge(words, at) : null),
    what: calls ? "calls" : "people",
  };
  // "Female 86, Garstang.": a log leaves the article out.
  const bare = at === from && words.capital[at] === true;
  if (LOGGED.has(noun) && at - from < 3 && (party.age !== null || bare)) party.isNew = true;
  for (let i = at - 1; i >= Math.max(from, at - LOOK_BACK); i--) {
    const word = words.word[i] ?? "";
    const mark = words.marks[i + 1] ?? 0;
    if (mark & (Mark.comma | Mark.bracket | Mark.colon) && !/^\d/.test(word)) break;
    const ordinal = ORDINALS.get(word);
    if (ordinal !== undefined) {
      party.from = i;
      party.isNew = true;
      party.isOther = ordinal > 1;
      party.ofGroup = words.word[i - 1] === "the";
      if (words.word[i - 1] === "the" || words.word[i - 1] === "a") party.from = i - 1;
      return party;
    }
    if (word === "another" || word === "other") {
      party.isOther = true;
      party.isNew = true;
      party.from = i;
      if (word === "another") {
        const count = countAt(words, i + 1);
        if (count && party.plural) party.count = count.count;
        return party;
      }
      continue;
    }
    const ofTheirs = word === "its" && words.word[i - 1] === "of" ? countWordAt(words, i - 2) : null;
    if (ofTheirs !== null) return { ...party, from: i - 2, count: ofTheirs, isNew: true };
    if (DEFINITE.has(word)) {
      party.from = i;
      party.isNew = party.isOther && word !== "the";
      return party;
    }
    if (NEW_WORDS.has(word)) {
      party.from = i;
      party.isNew = true;
      return party;
    }
    const age = /^(\d{2,3})$/.exec(word);
    if (age && (words.word[i + 1] === "year" || (one && !party.plural && Number(age[1]) > 17))) {
      party.age = age[1] ?? null;
      continue;
    }
    const count = countWordAt(words, i);
    if (count !== null && (plural || count === 1)) {
      party.count = count;
      party.from = i;
      party.isNew =
        words.word[i - 1] !== "the" &&
        words.word[i - 1] !== "these" &&
        words.word[i - 1] !== "those" &&
        words.word[i - 1] !== "both";
      // "seven of its customers" is new; "two of the residents" is of a group told before.
      return party;
    }
    if (word === "of" && countWordAt(words, i - 1) !== null && words.word[i - 1] !== "a") {
      party.count = countWordAt(words, i - 1);
      party.from = i - 1;
      party.isNew = true;
      party.ofGroup = true;
      return party;
    }
    if (STOPS_NOUN_PHRASE.has(word) || word === "of") break;
  }
  if (party.plural && party.from === at) party.isNew = true;
  return party;
}

const STOPS_NOUN_PHRASE = new Set(
  "was were is are be been has have had by to that who which said from for with told called and but when while as after before because so in on at".split(
    " ",
  ),
);

function countWordAt(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  if (word === "both") return 2;
  if (word === "dozens" || word === "hundreds") return null;
  if (!/^[a-z]+$|^\d{1,3}(?:,\d{3})*$|^\d{1,4}$/.test(word)) return null;
  const count = countAt(words, at);
  // "1,600 calls" is a count; "2021 reports" is a year.
  if (!count || !Number.isInteger(count.count) || count.count < 1 || /^(?:19|20)\d\d$/.test(word)) return null;
  return count.count;
}

/** "One payment after another was made", "into another of her accounts". */
const AFTER_ANOTHER = /^(?:after|one|to|into|from|with|for|of|in|on|by|at)$/;

/** "One of those called", "One was from…", "The second was", "two of them", "In one case", "the other". */
function groupOnly(words: Words, at: number, limit: number): Party | null {
  const word = words.word[at] ?? "";
  if (word !== "one" && word !== "other" && word !== "another" && !ORDINALS.has(word)) return null;
  const next = words.word[at + 1] ?? "";
  const base = { from: at, to: at + 1, plural: false, gender: null, age: null, what: "people" as const, noun: word };
  if (word === "another") {
    const isPerson = at + 1 < limit && /^(?:from|aged|who|of|was|lost|told|had)$/.test(next);
    return isPerson && !AFTER_ANOTHER.test(words.word[at - 1] ?? "")
      ? { ...base, count: 1, isNew: true, isOther: true, ofGroup: false }
      : null;
  }
  if (word === "one" && next === "of" && /^(?:them|those|these|whom)$/.test(words.word[at + 2] ?? "")) {
    return { ...base, count: 1, isNew: true, isOther: false, ofGroup: true };
  }
  if (
    at + 1 >= limit ||
    !/^(?:was|is|had|has|received|lost|handed|told|came|concerned|involved|gave|hung|ended|refused|realised|withdrew|transferred|paid|spotted|put|in|on|from|rung|phoned|telephoned|called|contacted)$/.test(
      next,
    )
  )
    return null;
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined && words.word[at - 1] === "the") {
    return { ...base, from: at - 1, count: 1, isNew: true, isOther: ordinal > 1, ofGroup: true };
  }
  if (word === "other" && words.word[at - 1] === "the") {
    return { ...base, from: at - 1, count: 1, isNew: true, isOther: true, ofGroup: true };
  }
  return null;
}

/** "The 58-year-old", "an 83-year-old from Ware": where no noun follows. */
function yearOld(words: Words, at: number, from: number, limit: number): Party | null {
  const age = words.word[at - 2] ?? "";
  if (!/^years?$/.test(words.word[at - 1] ?? "") || !/^\d{2,3}$/.test(age) || at - 2 < from) return null;
  const next = at + 1 < limit && (words.marks[at + 1] ?? 0) === 0 ? (words.word[at + 1] ?? "") : "";
  if (ONE.has(next) || /^(?:great|retired|grand)$/.test(next)) return null;
  // "An 86-year-old Wrexham man": the noun comes after the town.
  if (words.capital[at + 1] === true && next !== "" && at + 2 < limit && ONE.has(words.word[at + 2] ?? "")) return null;
  const determiner = words.word[at - 3] ?? "";
  return {
    from: at - 3 >= from ? at - 3 : at - 2,
    to: at + 1,
    count: 1,
    isNew: /^(?:a|an|another|one)$/.test(determiner),
    isOther: determiner === "another",
    ofGroup: false,
    noun: "victim",
    plural: false,
    gender: null,
    age,
    what: "people",
  };
}

const LOGGED = new Set("male female man woman resident victim couple widow widower lady gentleman ip".split(" "));
/** "Female 86", "86 y/o female". */
const loggedAge = (words: Words, at: number): string | null =>
  [words.word[at + 1], words.word[at - 1]].find((word) => /^\d{2}$/.test(word ?? "")) ?? null;

/** "in her 80s", "aged 84", ", 82,". */
function ageAfter(words: Words, at: number, limit: number): string | null {
  const w = (i: number): string => (at + i < limit ? (words.word[at + i] ?? "") : "");
  if (w(0) === "in" && /^(?:his|her|their)$/.test(w(1))) {
    for (const i of [2, 3, 4]) {
      if (/^\d0s$/.test(w(i))) return w(i);
      if (/^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/.test(w(i))) return w(i);
    }
  }
  if ((w(0) === "aged" || w(0) === "of") && /^\d{2,3}$/.test(w(1))) return w(1);
  if (/^\d{2}$/.test(w(0)) && (words.marks[at] ?? 0) & (Mark.comma | Mark.bracket)) return w(0);
  return null;
}
