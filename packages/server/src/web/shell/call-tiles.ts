import type { Ask, ImpersonatedKind, Verdict } from "@clearline/engine";

/**
 * The three quick questions for someone on the phone now, and what their answers mean. Ticked boxes need no reading, so
 * they are judged by this short table and not by the listener, and an answer costs no time.
 */
export type AskTile = {
  value: string;
  label: string;
  asks: readonly Ask[];
  weight: Weight;
  /** Under the verdict: five words at most, for the whole answer is read aloud in 20 seconds. */
  line: string;
  /** Beside the quoted words. */
  say: string;
};

/** `alone`: no real caller wants this. `with`: fraud when something else is wrong too. `never`: says nothing. */
type Weight = "alone" | "with" | "never";

export const ASK_TILES: readonly AskTile[] = [
  {
    value: "code",
    label: "Tell them a PIN, password or code",
    asks: ["pin_or_password"],
    weight: "alone",
    line: "No bank needs your code.",
    say: "No bank, shop or office needs your PIN, password or code. Not even your own bank.",
  },
  {
    value: "move",
    label: "Move or send money",
    asks: ["money_transfer"],
    weight: "alone",
    line: "Real banks never ask this.",
    say: "No bank or police officer asks you to move money to keep it safe.",
  },
  {
    value: "details",
    label: "Give bank or card details",
    asks: ["bank_details", "card_details"],
    weight: "with",
    line: "They need no bank details.",
    say: "Someone who rings you does not need your bank or card details.",
  },
  {
    value: "hand-over",
    label: "Hand over cash, a card or goods",
    asks: ["cash_to_courier", "card_handover"],
    weight: "alone",
    line: "Real banks never collect.",
    say: "No bank or police officer sends anyone to collect cash, a card or goods.",
  },
  {
    value: "press",
    label: "Press a key on the phone",
    asks: ["press_key"],
    weight: "with",
    line: "Never press a key.",
    say: "Pressing a key can put you through to the fraudster.",
  },
  {
    value: "computer",
    label: "Let them into a computer or phone",
    asks: ["remote_access"],
    weight: "alone",
    line: "Real computer help never rings.",
    say: "Real computer help does not ring you. Once they are in, they can see your bank.",
  },
  {
    value: "gift",
    label: "Buy gift cards or vouchers",
    asks: ["gift_cards_or_vouchers", "buy_goods"],
    weight: "alone",
    line: "No office takes gift cards.",
    say: "No real office is paid in gift cards, vouchers, gold or watches.",
  },
  { value: "none", label: "None of these", asks: [], weight: "never", line: "", say: "" },
];

/** `kinds` is what reports of such callers are read as. */
export type WhoTile = { value: string; label: string; kinds: readonly ImpersonatedKind[]; said: string };

export const WHO_TILES: readonly WhoTile[] = [
  { value: "bank", label: "My bank", kinds: ["bank"], said: "my bank" },
  { value: "police", label: "The police", kinds: ["police"], said: "the police" },
  {
    value: "tax",
    label: "Tax or benefits",
    kinds: ["tax", "government_benefits"],
    said: "the tax office or the benefits office",
  },
  { value: "telecom", label: "Phone or broadband", kinds: ["telecom_provider"], said: "a phone or broadband company" },
  { value: "tech", label: "Computer help", kinds: ["tech_support"], said: "computer support" },
  { value: "other", label: "Someone else", kinds: [], said: "someone else" },
];

export const PUSH_TILES = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unsure", label: "Not sure" },
] as const;

export type Ticked = { asks: readonly string[]; who: string; push: string };

export type Decision = {
  verdict: Verdict;
  /** One sentence under the heading, where a reason is strong enough to lead with. */
  line: string | null;
  reasons: { quote: string; say: string }[];
  /** Somebody may be on the way to collect: then 999 is for that. */
  atTheDoor: boolean;
  /** Money or details are gone: nobody is told to wait. */
  harmed: boolean;
  /** Next to nothing was told, so that no verdict is given. */
  tooLittle: boolean;
};

const PUSHED = "Only a fraudster hurries you, scares you, or needs you to keep a secret.";
const PUSHED_LINE = "Only a fraudster hurries you.";

export function decide({ asks, who, push }: Ticked): Decision {
  const wanted = ASK_TILES.filter(({ value, weight }) => weight !== "never" && asks.includes(value));
  const claimed = WHO_TILES.find(({ value }) => value === who && value !== "other");
  const pushed = push === "yes";
  const atTheDoor = asks.includes("hand-over");
  const strongest = [
    // Somebody on the way is the one thing that cannot wait.
    ...wanted.filter(({ value }) => value === "hand-over"),
    ...wanted.filter(({ value, weight }) => weight === "alone" && value !== "hand-over"),
    ...wanted.filter(({ weight }) => weight === "with"),
  ];
  const reasons = strongest.map(({ label, say }) => ({ quote: label, say }));
  if (pushed) reasons.push({ quote: "They are rushing or scaring you, or want a secret kept", say: PUSHED });
  if (claimed) {
    reasons.push({
      quote: `They say they are from ${claimed.said}`,
      say: "Anyone can say that. The number on your screen proves nothing either.",
    });
  }
  const verdict = verdictOf(wanted, claimed !== undefined, pushed, asks.includes("none"), push);
  return {
    verdict,
    line: verdict === "likely_fraud" ? (strongest[0]?.line ?? PUSHED_LINE) : null,
    reasons,
    atTheDoor,
    harmed: false,
    tooLittle: false,
  };
}

function verdictOf(
  wanted: readonly AskTile[],
  claimed: boolean,
  pushed: boolean,
  nothingAsked: boolean,
  push: string,
): Verdict {
  if (wanted.some(({ weight }) => weight === "alone")) return "likely_fraud";
  if (wanted.length > 1) return "likely_fraud";
  if (wanted.length === 1 && (pushed || claimed)) return "likely_fraud";
  if (pushed && claimed) return "likely_fraud";
  // Only somebody who said that nothing was asked, and nobody pushed, is told that we saw no signs. Silence is not that.
  if (nothingAsked && !claimed && push === "no") return "no_signs_seen";
  return "be_careful";
}

/** "Bank or card details" would be read as the details of a card, wanted by a bank. */
const TOLD: Readonly<Record<string, string>> = { details: "They wanted my bank details and my card details." };

/** A demand that was ticked as the sentence that a report tells it in, which the reader reads as it was ticked. */
export const tellAsk = ({ value, label }: AskTile): string =>
  TOLD[value] ?? `They wanted me to ${label.charAt(0).toLowerCase()}${label.slice(1)}.`;

/** The ticks as words, to start a report with: the person adds to them or changes them. */
export function asWords({ asks, who, push }: Ticked): string {
  const wanted = ASK_TILES.filter(({ value, weight }) => weight !== "never" && asks.includes(value));
  const claimed = WHO_TILES.find(({ value }) => value === who && value !== "other");
  return [
    claimed && `They said they were from ${claimed.said}.`,
    ...wanted.map(tellAsk),
    push === "yes" && "They rushed me, scared me or told me to keep it secret.",
  ]
    .filter(Boolean)
    .join(" ");
}
