/** How each thing we read is said to the public: plain words, chosen by us, so no reporter's own words are printed. */
import type { Ask, Channel, ImpersonatedKind } from "../base/vocabulary.ts";

/** `claim` follows "who" or "that" in the past; `now` in the present; `noun` stands in a list; `yours` in a title. */
type Who = { claim: string; now: string; noun: string; yours: string };

export const WHO: Readonly<Record<ImpersonatedKind, Who | null>> = {
  bank: from("their bank", "a bank", "your bank"),
  police: from("the police"),
  government_benefits: from("a government office", "a government office", "a government office"),
  tax: from("the tax office"),
  telecom_provider: from("their broadband company", "a broadband company", "your broadband company"),
  tech_support: from("computer support"),
  courier: from("a parcel company"),
  retailer: from("a shop"),
  energy: from("an energy company"),
  health: from("the health service"),
  family_member: {
    claim: "pretended to be one of their family",
    now: "pretend to be one of the family",
    noun: "one of the family",
    yours: "one of your family",
  },
  investment: from("an investment company"),
  other: from("an organisation they would trust", "an organisation people trust", "an organisation you trust"),
  unknown: null,
};

function from(theirs: string, noun = theirs, yours = noun): Who {
  return { claim: `said they were from ${theirs}`, now: `say they are from ${noun}`, noun, yours };
}

/**
 * Organisations that may be named as borrowed. A name outside this list stays out of a draft: it may be a private
 * person's or a local firm's, and a few false reports must never put an innocent name before the public.
 */
const BORROWED_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "the Department for Work and Pensions",
    "HM Revenue and Customs",
    "HMRC",
    "the NHS",
    "the National Crime Agency",
    "Action Fraud",
    "Report Fraud",
    "the Metropolitan Police",
    "the DVLA",
    "the Home Office",
    "BT",
    "Openreach",
    "Sky",
    "Virgin Media",
    "TalkTalk",
    "Vodafone",
    "O2",
    "EE",
    "Amazon",
    "Microsoft",
    "Apple",
    "PayPal",
    "Royal Mail",
    "British Gas",
    "Barclays",
    "HSBC",
    "Lloyds",
    "NatWest",
    "Nationwide",
    "Santander",
    "Halifax",
    "TSB",
    "Visa",
    "Mastercard",
  ].map((name) => [name.toLowerCase().replace(/^the /, ""), name]),
);
const SHORT_NAMES: Readonly<Record<string, string>> = {
  dwp: "department for work and pensions",
  nca: "national crime agency",
  "met police": "metropolitan police",
};

/** "the Department for Work and Pensions" for "DWP"; null for a name that we do not print. */
export function borrowedName(given: string | null): string | null {
  const key = given?.trim().toLowerCase().replace(/^the /, "") ?? "";
  return BORROWED_NAMES[SHORT_NAMES[key] ?? key] ?? null;
}

/** Asks as they follow "asked for" or "told them to". */
export const ASKED: Readonly<Record<Exclude<Ask, "none_stated">, { how: "for" | "to"; what: string }>> = {
  bank_details: { how: "for", what: "bank details" },
  card_details: { how: "for", what: "card details" },
  pin_or_password: { how: "for", what: "a PIN, a password or a code" },
  personal_details: { how: "for", what: "personal details" },
  money_transfer: { how: "to", what: "move money" },
  cash_to_courier: { how: "to", what: "hand cash to a courier" },
  gift_cards_or_vouchers: { how: "to", what: "buy gift cards" },
  remote_access: { how: "to", what: "let the caller into their computer" },
  press_key: { how: "to", what: "press a key" },
  buy_goods: { how: "to", what: "buy things for the caller" },
  card_handover: { how: "to", what: "hand over a bank card" },
};

/** How the first contact is told of one person, and of many; and what the thing is called. */
export const CONTACT: Readonly<Record<Channel, { one: string; speaker: string; many: string; thing: string }>> = {
  live_call: {
    one: "was rung by a caller",
    speaker: "The caller",
    many: "are being rung by criminals",
    thing: "calls",
  },
  automated_message: {
    one: "got a recorded message",
    speaker: "It",
    many: "are getting recorded messages from criminals",
    thing: "recorded calls",
  },
  voicemail: {
    one: "was left a voicemail",
    speaker: "It",
    many: "are being left voicemails by criminals",
    thing: "voicemails",
  },
  text: { one: "got a text", speaker: "It", many: "are getting texts from criminals", thing: "texts" },
  in_person_follow_up: {
    one: "was rung, and then someone came to their door. It was someone",
    speaker: "They",
    many: "are being rung, and then visited, by criminals",
    thing: "calls and visits",
  },
  unknown: {
    one: "was contacted by someone",
    speaker: "They",
    many: "are being contacted by criminals",
    thing: "calls",
  },
};

/**
 * Kinds of story, recognised in what was read and told in our words. The first that fits is the one told.
 * Every pattern of a row must be seen somewhere; each is a plain choice of words, so matching takes linear time.
 */
const STORIES: readonly { seen: readonly RegExp[]; said: string; about: string | null }[] = [
  {
    seen: [/national insurance|\bni number/, /\bend(?:ed)?\b|terminat|cancel|suspend|stop|block|expire/],
    said: "their National Insurance number would be stopped",
    about: "your National Insurance number",
  },
  {
    seen: [/national insurance|\bni number/],
    said: "their National Insurance number was tied to a crime",
    about: "your National Insurance number",
  },
  {
    seen: [
      /\bson\b|daughter|grand(?:son|child|dad|mother|father)|nephew|niece|relative|family/,
      /accident|custody|hospital|trouble|arrest|crash/,
    ],
    said: "someone in their family was in trouble",
    about: null,
  },
  { seen: [/unpaid|owe[sd]?\b|evasion|bill|debt|fraud/, /\btax\b/], said: "they owed tax", about: null },
  {
    seen: [/arrest|warrant|\bcourt\b|prison|lawsuit|legal action/],
    said: "they would be arrested or taken to court",
    about: null,
  },
  { seen: [/refund|rebate|compensation|overpaid|overpayment/], said: "they were owed money", about: null },
  {
    seen: [/mov(?:e|ing)|transfer|safe|secure/, /money|funds|savings|account/],
    said: "their money was not safe in the bank",
    about: null,
  },
  {
    seen: [/counterfeit|fake (?:notes|money)|corrupt|undercover|investigat/],
    said: "the police or the bank needed their help",
    about: null,
  },
  {
    seen: [/\bprime\b|subscription|renew|membership|direct debit/],
    said: "they were about to be charged for something",
    about: null,
  },
  {
    seen: [/suspicious|unusual|unauthori[sz]ed|fraudulent|payment|purchase|transaction|charged|spent|bought/],
    said: "someone else had used their account",
    about: null,
  },
  {
    seen: [/broadband|internet|router|wi-?fi|ip address|landline|phone line|disconnect/],
    said: "there was a fault on their internet or phone line",
    about: null,
  },
  { seen: [/virus|hack|computer|laptop|malware|device/], said: "something was wrong with their computer", about: null },
  { seen: [/parcel|package|deliver|customs/], said: "there was a problem with a parcel", about: null },
  { seen: [/invest|crypto|bitcoin|shares|pension|trading/], said: "they could make their money grow", about: null },
  {
    seen: [/insulation|boiler|solar|\bgrant\b|tariff|meter|energy/],
    said: "they could get a grant or a cheaper deal",
    about: null,
  },
  { seen: [/vaccin|covid|health|medical|doctor|prescription/], said: "it was about their health", about: null },
  { seen: [/prize|lottery|\bwon\b|winner/], said: "they had won a prize", about: null },
];

export function storyOf(lure: string | null): { said: string; about: string | null } | null {
  if (lure === null) return null;
  const told = lure.toLowerCase();
  return STORIES.find(({ seen }) => seen.every((pattern) => pattern.test(told))) ?? null;
}

/** What came afterwards, as kinds. */
const AFTERWARDS: readonly { seen: RegExp; said: string }[] = [
  { seen: /aggressive|abusive|angry|threat|\brude|shout/, said: "Later they had angry calls or messages." },
  { seen: /courier|taxi|\bdoor|collect|visit/, said: "Later someone came to the door." },
  { seen: /message|voicemail|\btext/, said: "Later more messages were left." },
  { seen: /\bagain|called back|rang back|repeated|further call|more calls/, said: "Later the caller rang again." },
];

export const afterwardsOf = (followUp: string | null): string | null =>
  followUp === null ? null : (AFTERWARDS.find(({ seen }) => seen.test(followUp.toLowerCase()))?.said ?? null);

/** "a, b and c". */
export function listOf(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length <= 1) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
