/**
 * Made-up reports for measuring: campaigns of about 25 calls over some days in neighbouring towns, told by people in
 * their own words, shortened, with slips. Numbers rotate, so that a number is seen twice or thrice at most, and the
 * sentences of each kind of story are shared by all its campaigns. Nobody in them exists, and no such number does.
 */
import type { ImpersonatedKind, LinkRecord, Random } from "@clearline/engine";
import { addDays, fromNumber } from "@clearline/engine";

export type MadeReport = LinkRecord & { campaign: string | null };

export type MadeOptions = {
  reports: number;
  random: Random;
  /** Mean reports of a campaign. */
  size?: number;
  /** Share of reports that belong to no campaign. */
  alone?: number;
  /** Share of known facts (kind, place, day) that the reader did not find. */
  unread?: number;
};

export function makeReports({ reports, random, size = 25, alone = 0.1, unread = 0.1 }: MadeOptions): MadeReport[] {
  const made: MadeReport[] = [];
  const pick: Pick = (list) => at(list, Math.floor(random() * list.length));
  const span = Math.max(120, Math.round(reports / 150)); // a force hears some 150 a day at most
  while (made.length < reports) {
    const lone = random() < (alone * size) / (1 + alone * (size - 1));
    const calls = lone ? 1 : Math.max(2, Math.round(size * (0.4 + 1.2 * random())));
    const story = pick(STORIES);
    const sentences = shuffled(story.sentences, random).slice(0, 4);
    const slots = slotsOf(pick, random);
    const town = Math.floor(random() * TOWNS.length);
    const first = Math.floor(random() * span);
    const days = 3 + Math.floor(random() * 10);
    const numbers = Array.from({ length: Math.max(1, Math.ceil(calls / 2)) }, () => madeNumber(random));
    for (let i = 0; i < calls && made.length < reports; i++) {
      const told = shuffled(sentences, random).slice(0, 2 + Math.floor(random() * 3));
      const words = [pick(OPENINGS), ...told, pick(CLOSINGS)].map((sentence) => fill(sentence, slots, pick)).join(" ");
      const place = at(TOWNS, (town + Math.floor(random() * 3)) % TOWNS.length);
      const known = (): boolean => random() >= unread;
      const placed = known();
      made.push({
        id: `r${made.length}`,
        campaign: lone ? null : `${made.length - i}`,
        text: slipped(words, random, pick),
        date: known() ? addDays(START, first + Math.floor(random() * days)) : null,
        place: placed ? place.name : null,
        at: placed ? place.at : null,
        number: random() < 0.6 ? pick(numbers) : null,
        channel: known() ? story.channel : "unknown",
        impersonatedKind: known() ? story.kind : "unknown",
        impersonatedName: null,
        askedFor: [],
      });
    }
  }
  return shuffled(made, random);
}

type Pick = <T>(list: readonly T[]) => T;

function at<T>(list: readonly T[], i: number): T {
  const found = list[i];
  if (found === undefined) throw new RangeError(`nothing at ${i}`);
  return found;
}

const START = fromNumber(20_094); // 2025-01-06

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [at(out, j), at(out, i)];
  }
  return out;
}

/** Country code 999 is given to nobody, and there are enough of them: the drama ranges would repeat by chance. */
const madeNumber = (random: Random): string => `+999${String(Math.floor(random() * 1e10)).padStart(10, "0")}`;

type Slots = Readonly<Record<string, string>>;

function slotsOf(pick: Pick, random: Random): Slots {
  return {
    name: `${pick(FIRST)} ${pick(LAST)}`,
    amount: `£${(Math.floor(random() * 98) + 2) * 50}`,
    key: String(1 + Math.floor(random() * 9)),
    shop: pick(SHOPS),
    time: pick(["half past four", "noon tomorrow", "six this evening", "the end of today", "ten in the morning"]),
    reference: `${pick(["CR", "HM", "OP", "TX", "BK"])}${1000 + Math.floor(random() * 9000)}`,
  };
}

/** `{name}` from the campaign, `[a|b]` as this person happens to say it. */
const fill = (sentence: string, slots: Slots, pick: Pick): string =>
  sentence.replace(/\{(\w+)\}|\[([^\]]+)\]/g, (_, slot?: string, ways?: string) =>
    slot ? (slots[slot] ?? "") : pick((ways ?? "").split("|")),
  );

/** People leave words out, put words in and mistype. */
function slipped(words: string, random: Random, pick: Pick): string {
  return words
    .split(" ")
    .flatMap((word) => {
      const chance = random();
      if (chance < 0.04) return [];
      if (chance < 0.08) return [word, pick(FILLERS)];
      if (chance < 0.09 && word.length > 3) return [word.slice(1)];
      return [word];
    })
    .join(" ");
}

const FILLERS = [
  "actually",
  "well",
  "then",
  "um",
  "like",
  "I think",
  "very",
  "sort of",
  "again",
  "quickly",
  "politely",
];
const FIRST =
  "Adam Beth Colin Dawn Eric Fay Glen Hope Ian Jade Karl Lena Mark Nora Owen Pam Quinn Rhea Seth Tara".split(" ");
const LAST = [
  "Ab",
  "Bex",
  "Crane",
  "Dun",
  "East",
  "Far",
  "Gil",
  "Hart",
  "In",
  "Jes",
  "Kes",
  "Lar",
  "Mar",
  "Net",
  "Os",
].flatMap((half) =>
  "bot ley more wick row by noll gram sop tle kin low good ser quill den".split(" ").map((other) => half + other),
);
const SHOPS = "Argos Currys Selfridges Boots Harrods Halfords Screwfix Primark Debenhams Waitrose Next Dunelm".split(
  " ",
);

const OPENINGS = [
  "I [had|got|received] a call this [morning|afternoon|evening].",
  "My [mother|dad|neighbour|wife] was [rung|phoned|called] at home.",
  "The [phone|landline] went while we were [eating|out|in the garden].",
  "[Just|Only] [reporting|letting you know about] a call.",
  "Someone [rang|called|phoned] my mobile.",
];
const CLOSINGS = [
  "I [hung up|put the phone down|ended the call].",
  "[Nothing was lost|No money went], I [hope|think].",
  "I [told|informed] my bank [afterwards|straight away].",
  "They [rang back|called again] [twice|three times].",
  "Please [warn|tell] others.",
];

type Story = { kind: ImpersonatedKind; channel: LinkRecord["channel"]; sentences: readonly string[] };

const STORIES: readonly Story[] = [
  {
    kind: "bank",
    channel: "live_call",
    sentences: [
      "A [man|woman] called {name} said he was from the fraud team at my bank.",
      "There was a payment of {amount} to {shop} that they had [stopped|blocked|frozen].",
      "I must move my [money|savings] into a safe account before {time}.",
      "They said not to tell the branch because staff there are [suspects|being investigated].",
      "To prove it I should give the code from the [card reader|text message].",
      "The case was {reference} and I was to quote it to nobody.",
    ],
  },
  {
    kind: "police",
    channel: "live_call",
    sentences: [
      "The caller said he was DC {name} of Hammersmith police.",
      "They had [arrested|caught] a young man with my card at {shop}.",
      "I was to [withdraw|take out] {amount} so that the notes could be checked for fingerprints.",
      "A courier would come to the house at {time} with a password.",
      "I must not speak to anyone as it is a secret [operation|investigation].",
      "He told me to ring 999 to check, and the line never cleared; crime number {reference}.",
    ],
  },
  {
    kind: "tax",
    channel: "automated_message",
    sentences: [
      "A recorded voice said it was the tax office.",
      "There is a warrant for my arrest for unpaid tax of {amount}.",
      "Press {key} to [speak to|be put through to] the officer {name}.",
      "If I did not pay by {time} officers would come to the [door|house].",
      "Payment was to be made in gift cards from {shop}.",
      "Quote file {reference} it [said|went on].",
    ],
  },
  {
    kind: "telecom_provider",
    channel: "live_call",
    sentences: [
      "{name} from the technical department said my broadband would be cut off.",
      "Hackers had used my [router|internet address] to buy things at {shop}.",
      "I should press the Windows key and R and type what he [said|spelt].",
      "They wanted to see my computer to refund {amount} for bad service.",
      "The line would go dead at {time} if I did nothing.",
      "My security number was {reference} and he already knew my name.",
    ],
  },
  {
    kind: "government_benefits",
    channel: "automated_message",
    sentences: [
      "A machine said my National Insurance number had been used in a crime.",
      "It would be [suspended|terminated|cancelled] at {time}.",
      "Press {key} to speak to {name} of the department.",
      "A car was found with drugs and {amount} in my name.",
      "I was to confirm my date of birth and [bank|account] number.",
      "The claim had the number {reference} and vouchers from {shop} would settle it.",
    ],
  },
  {
    kind: "retailer",
    channel: "automated_message",
    sentences: [
      "An automated message about an order of {amount} on my account at {shop}.",
      "Press {key} to cancel the subscription.",
      "Then {name} wanted me to download a program to get the money back.",
      "The order was {reference} and would be sent at {time}.",
      "He [shouted|got angry] when I said I had no such account.",
      "They asked me to log in to my bank while he [watched|waited].",
    ],
  },
  {
    kind: "courier",
    channel: "text",
    sentences: [
      "A text said a parcel from {shop} could not be delivered.",
      "There was a fee of {amount} to pay before {time}.",
      "Later {name} rang to say the payment had shown my card was copied.",
      "The parcel was {reference} and I was to answer {key} to rearrange.",
      "It asked for my card number and [address|postcode].",
      "I really was waiting for a parcel so I [nearly|almost] believed it.",
    ],
  },
  {
    kind: "investment",
    channel: "live_call",
    sentences: [
      "{name} offered shares that would double by {time}.",
      "I was to start with {amount} and see it grow on a website.",
      "He knew I had bought premium bonds and [mentioned|spoke of] {shop} vouchers.",
      "My personal broker number was {reference}.",
      "They rang every day and were very [friendly|charming].",
      "To take anything out I first had to pay a release tax.",
    ],
  },
];

const HALF = "Ash Beck Cran Dun Elm Fern Gold Hart Ivy Kings Lang Mill Nor Oak Pem Rush Stan Thorn Wal Yar".split(" ");
const OTHER_HALF = "ford ham ton ley bury hurst field wick stead mere combe bridge church well gate".split(" ");

/** Three hundred towns on a grid about 12 km wide each, with names made of two halves. */
const TOWNS: readonly { name: string; at: { lat: number; lon: number } }[] = Array.from({ length: 300 }, (_, i) => ({
  name: `${at(HALF, i % 20)}${at(OTHER_HALF, Math.floor(i / 20))}`,
  at: { lat: 50.9 + 0.11 * Math.floor(i / 20), lon: -0.8 + 0.16 * (i % 20) },
}));
