/** Who the caller was where no verb of claiming says it: put in inverted commas, or brought in as "a Sergeant Wilson". */
import type { Facts } from "./annotate.ts";
import { firmAt, tradeOf } from "./bodies-named.ts";
import type { Claim } from "./claim.ts";
import { HELPERS, identityIn } from "./claims.ts";
import { isElder } from "./claims-of-family.ts";
import { Mark, type Words } from "./sentences.ts";

/** The first such claim of a sentence. */
export function claimUnsaid(words: Words, facts: Facts): Claim | null {
  const quoted = claimQuoted(words, facts);
  const introduced = claimIntroduced(words, facts) ?? callOf(words, facts) ?? answeredWith(words, facts);
  if (!quoted || !introduced) return quoted ?? introduced;
  return quoted.from < introduced.from ? quoted : introduced;
}

const MOST_QUOTED = 7;

/** 'Rung by "Visa Card Services"': whoever writes so does not believe it. */
function claimQuoted(words: Words, facts: Facts): Claim | null {
  for (let at = facts.from; at < facts.to; at++) {
    if (((words.marks[at] ?? 0) & Mark.quote) === 0 || !opensQuote(words, at)) continue;
    const end = endOfQuote(words, at, facts.to);
    if (end === null) continue;
    const whole = wholeQuoted(words, facts, at, end);
    if (whole) return whole;
    if (isNoCaller(words, at) || isOfCrime(words, at, end)) continue;
    // "for my grandson's court fees": what somebody said.
    if (SAYS.test(words.word[at] ?? "")) continue;
    const claim = identityIn(words, facts, at, end, "claim/quoted", 0.75);
    if (claim && claim.kind !== "family_member") return withWholeName(words, claim, at, end);
    if (FROM.test(words.word[at - 1] ?? "") && isName(words, at, end)) {
      const kind = tradeOf(words, at, end);
      return { from: at, to: end, kind, name: { from: at, to: end }, rule: "claim/quoted", confidence: 0.6 };
    }
  }
  return null;
}

/** "Known as 'vishing'", "'scam' came to mind", "'Courier Fraud'", "'National Insurance Number' scam": what it is called or about. */
const isOfCrime = ({ word }: Words, at: number, end: number): boolean =>
  FRAUDS.test(word[end - 1] ?? "") ||
  word.slice(at, end).some((one, i) => one === "insurance" && word[at + i + 1] === "number");
const FRAUDS = /^(?:vishing|smishing|phishing|spoofing|scam|scams|fraud|frauds|fraudster|scammer|scammers)$/;

/** 'It belonged to "the broadband provider"', 'the voice said "Gran?"': nothing stands in the marks but who it was. */
function wholeQuoted(words: Words, { identities }: Facts, at: number, end: number): Claim | null {
  const claim = { to: end, name: null, rule: "claim/quoted", confidence: 0.7 };
  if (isKinQuoted(words, at, end)) return { ...claim, from: at, kind: "family_member" };
  if (end === at + 1 && RANK_ALONE.test(words.word[at] ?? "")) return { ...claim, from: at, kind: "police" };
  if (isElder(words, at, end)) return { ...claim, from: at, kind: "family_member" };
  if (!/^(?:the|your|our)$/.test(words.word[at] ?? "")) return null;
  const one = identities.find(({ from, to, means }) => from === at + 1 && to === end && means !== "family_member");
  return one ? { ...claim, from: at + 1, kind: one.means } : null;
}

/** "Her 'grandson'": whoever puts it so knows that it was not. */
const isKinQuoted = (words: Words, at: number, end: number): boolean =>
  end === at + 1 && KIN.test(words.word[at] ?? "");
const KIN = /^(?:son|daughter|grandson|granddaughter|nephew|niece|grandchild)$/;
const RANK_ALONE = /^(?:inspector|sergeant|superintendent|constable|detective)$/;

/** "Had the Amazon call this morning", "another BT recording": known by whom it is from. */
function callOf(words: Words, { organisations }: Facts): Claim | null {
  const seen = organisations.find(
    ({ from, to, organisation }) =>
      /^(?:calls?|recordings?|messages?|scam|robot)$/.test(words.word[to] ?? "") &&
      /^(?:the|an?|this|that|another|same|usual|fake|bogus|recorded)$/.test(words.word[from - 1] ?? "") &&
      organisation.kind !== "police" &&
      !HELPERS.has(organisation.name),
  );
  if (!seen) return null;
  const { from, to, organisation } = seen;
  return { from, to, kind: organisation.kind, name: { from, to }, rule: "claim/call-of", confidence: 0.7 };
}

/** "I asked who he was. He said TPS.": an answer that is a name and no more. */
function answeredWith(words: Words, { organisations, to: end }: Facts): Claim | null {
  const seen = organisations.find(
    ({ from, to }) =>
      /^(?:said|says|goes)$/.test(words.word[from - 1] ?? "") &&
      /^(?:he|she|they|man|woman|lad|girl|bloke|voice|caller)$/.test(words.word[from - 2] ?? "") &&
      (to === end || ((words.marks[to] ?? 0) & (Mark.comma | Mark.stop)) !== 0),
  );
  if (!seen) return null;
  const { from, to, organisation } = seen;
  return { from, to, kind: organisation.kind, name: { from, to }, rule: "claim/answered", confidence: 0.7 };
}

const FROM = /^(?:from|by|with|as|for|represented|representing|itself|themselves|himself|herself)$/;

const SAYS =
  /^(?:for|my|i|i'm|we|we're|you|your|it|it's|if|no|not|do|don't|never|please|to|there|that|this|he|she|they|when|what|why|how)$/;

/** An opening mark stands before the word and after nothing that belongs to a word. */
function opensQuote({ folded, start }: Words, at: number): boolean {
  const mark = (start[at] ?? 0) - 1;
  return /["']/.test(folded.charAt(mark)) && !/[^\s([-]/.test(folded.charAt(mark - 1));
}

/** The word after a short quotation, or null where it is long: that is what somebody said. */
function endOfQuote({ folded, start, end }: Words, from: number, limit: number): number | null {
  const mark = folded.charAt((start[from] ?? 0) - 1);
  for (let at = from; at < Math.min(limit, from + MOST_QUOTED); at++) {
    const after = end[at] ?? 0;
    if (folded.charAt(after) === mark) return at + 1;
    if (/[,.?!]/.test(folded.charAt(after)) && folded.charAt(after + 1) === mark) return at + 1;
    if (/[.!?]/.test(folded.charAt(after))) return null;
  }
  return null;
}

/** '£760 to "Revolut"', 'the password "Police"'. */
const isNoCaller = (words: Words, at: number): boolean =>
  /^(?:to|into|onto|in|password|word|codeword|operation|account|titled|headed|marked|wrote|written)$/.test(
    words.word[at - 1] ?? "",
  );

const SMALL = /^(?:of|and|the|for|at|from)$/;
const isName = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = words.word[at] ?? "";
    if (!words.capital[at] && !SMALL.test(word) && !(at > from && /^\d{2,}$/.test(word))) return false;
  }
  return words.capital[from] === true;
};

/** "Visa Card Services" is printed as one name, of which "Visa" is known. */
const withWholeName = (words: Words, claim: Claim, from: number, to: number): Claim =>
  (claim.name !== null || to - from > 1) && isName(words, from, to) ? { ...claim, name: { from, to } } : claim;

const RINGS = /^(?:rang|rung|phoned|telephoned|called|ringing|phoning)$/;
/** "A Mr Price from the security department of her own bank". */
const NAMED_REACH = 9;
const TITLES = /^(?:mr|mrs|ms|miss|dr)$/;

/** "A Sergeant Wilson introduced himself", "a Mr Finch from Ashdown Vintages rang": somebody nobody knows. */
function claimIntroduced(words: Words, facts: Facts): Claim | null {
  for (const person of facts.ranked) {
    if (!/^an?$/.test(words.word[person.from - 1] ?? "") || person.from - 1 < facts.from) continue;
    const { from, to } = person;
    if (!TITLES.test(words.word[from] ?? "")) {
      if (!person.ranked) continue;
      return { from, to, kind: "police", name: { from, to }, rule: "claim/introduced", confidence: 0.75 };
    }
    if (RINGS.test(words.word[to] ?? "") || (words.word[to] === "has" && RINGS.test(words.word[to + 1] ?? "")))
      return { from, to, kind: "other", name: { from, to }, rule: "claim/introduced-only", confidence: 0.5 };
    if (!/^(?:from|of|at|with|for)$/.test(words.word[to] ?? "")) continue;
    const of =
      identityIn(words, facts, to + 1, Math.min(facts.to, to + NAMED_REACH), "claim/introduced", 0.75) ??
      firmAt(words, facts, to + 1);
    if (of) return of.name ? of : { ...of, name: { from, to } };
  }
  return null;
}
