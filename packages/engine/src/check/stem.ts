/**
 * The stem of a word: enough of English inflection that "transferring", "transferred" and "transfers" are one word.
 * Both the signs and what was said pass through here, so a stem need not be a real word; it only has to be the same.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gave: "give",
    given: "give",
    told: "tell",
    said: "say",
    bought: "buy",
    sent: "send",
    paid: "pay",
    took: "take",
    taken: "take",
    went: "go",
    gone: "go",
    going: "go",
    goes: "go",
    did: "do",
    does: "do",
    done: "do",
    doing: "do",
    has: "have",
    had: "have",
    having: "have",
    kept: "keep",
    rang: "ring",
    rung: "ring",
    spoke: "speak",
    spoken: "speak",
    hung: "hang",
    drew: "draw",
    drawn: "draw",
    withdrew: "withdraw",
    withdrawn: "withdraw",
    withdrawal: "withdraw",
    came: "come",
    coming: "come",
    got: "get",
    gotten: "get",
    lying: "lie",
    lied: "lie",
    made: "make",
    heard: "hear",
    lost: "lose",
    left: "leave",
    sold: "sell",
    won: "win",
    wrote: "write",
    written: "write",
    found: "find",
    stole: "steal",
    stolen: "steal",
    wanted: "want",
    was: "be",
    were: "be",
    is: "be",
    are: "be",
    am: "be",
    been: "be",
    being: "be",
    men: "man",
    women: "woman",
    police: "police",
    texted: "text",
    phoned: "phone",
    phoning: "phone",
    cheque: "cheque",
    gas: "gas",
    news: "news",
    yes: "yes",
    amazon: "amazon",
    wales: "wales",
    details: "detail",
    savings: "saving",
    installed: "install",
    cancelled: "cancel",
    cancelling: "cancel",
    dialled: "dial",
    dialling: "dial",
    wiring: "wire",
    using: "use",
    used: "use",
    mother: "mum",
    mom: "mum",
    mam: "mum",
    mummy: "mum",
    father: "dad",
    granny: "gran",
    nan: "gran",
    nana: "gran",
    grandma: "gran",
    grandmother: "gran",
    quid: "pound",
    favour: "favor",
    // Without their last letter these would be "not", "her", "win" and "car".
    note: "banknote",
    notes: "banknote",
    noted: "banknote",
    here: "heer",
    wine: "vino",
    wines: "vino",
    care: "carer",
    cares: "carer",
    cared: "carer",
    caring: "carer",
    sued: "sue",
    suing: "sue",
    owed: "owe",
    owing: "owe",
    authorise: "authoriz",
    authorised: "authoriz",
    authorising: "authoriz",
  }),
);

const cache = new Map<string, string>();
/** The cache is only for speed; texts from outside must not be able to fill the memory. */
const CACHE_LIMIT = 20_000;

export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = stemFor(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, stem);
  return stem;
}

function stemFor(word: string): string {
  const irregular = IRREGULAR.get(word);
  return irregular === undefined ? regular(word) : withoutE(irregular);
}

function regular(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ing")) return bare(word, word.slice(0, -3));
  if (word.endsWith("ed") && !word.endsWith("eed")) return bare(word, word.slice(0, -2));
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"))
    return withoutE(word.slice(0, -1));
  return withoutE(word);
}

function bare(word: string, rest: string): string {
  if (rest.length < 2 || !/[aeiouy]/.test(rest)) return withoutE(word);
  const last = rest.charAt(rest.length - 1);
  if (rest.length > 3 && last === rest.charAt(rest.length - 2) && !"lsz".includes(last)) return rest.slice(0, -1);
  return withoutE(rest);
}

const withoutE = (word: string): string => (word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word);
