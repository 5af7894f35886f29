import { ASK_TILES, tellAsk, WHO_TILES } from "../../shell/call-tiles.ts";

/**
 * What a handler asks, in the order that decides. The last demand and the money come before the story: a caller who
 * has to go has then told what matters. Each answer is also a sentence of the report.
 */
export type Answer = { value: string; label: string; said: string | null };

export const LINE: readonly Answer[] = [
  { value: "now", label: "Yes, now", said: "They were still on the phone with me when I told you." },
  { value: "just", label: "No, just put down", said: "I had just put the phone down." },
  { value: "earlier", label: "No, it was earlier", said: null },
];

export const ASKED: readonly Answer[] = ASK_TILES.map((tile) => ({
  value: tile.value,
  label: tile.label,
  said: tile.weight === "never" ? null : tellAsk(tile),
}));

export const GIVEN: readonly Answer[] = [
  { value: "nothing", label: "Nothing", said: "I gave them nothing and sent nothing." },
  { value: "details", label: "Details, a PIN or a code", said: "I gave them my details." },
  { value: "money", label: "Money, a card or goods", said: "I lost money or goods to them." },
  { value: "unsure", label: "Not sure", said: null },
];

export const WHO: readonly Answer[] = WHO_TILES.map(({ value, label, said }) => ({
  value,
  label,
  said: value === "other" ? null : `They said they were from ${said}.`,
}));

/** `alone`: no real caller says this. `say`: why, to read out. */
export type CoverStory = Answer & { alone: boolean; say: string };

const PRESSED = "Only a fraudster hurries you, scares you, or needs you to keep a secret.";

/** Read out word for word after "Has the caller told you to": people who are made to keep a story will tell it. */
export const COVER: readonly CoverStory[] = [
  {
    value: "story",
    label: "say it is for building work, a car or a relative?",
    said: "They told me to say that the money was for something else, such as building work.",
    alone: true,
    say: "Nobody real gives you a story to tell about your own money.",
  },
  {
    value: "bank",
    label: "lie to your bank, or not to trust its staff?",
    said: "They told me not to tell my bank the truth.",
    alone: true,
    say: "Nobody real asks you to lie to your bank.",
  },
  { value: "secret", label: "tell nobody?", said: "They told me to keep it secret.", alone: false, say: PRESSED },
  { value: "stay", label: "stay on the line?", said: "They told me to stay on the line.", alone: false, say: PRESSED },
  {
    value: "rush",
    label: "hurry, or be arrested or cut off?",
    said: "They rushed me or threatened me.",
    alone: false,
    say: PRESSED,
  },
  { value: "none", label: "No, none of these", said: null, alone: false, say: "" },
];

/** What was typed and ticked so far. */
export type Told = {
  words: string;
  line: string;
  ask: readonly string[];
  given: string;
  who: string;
  cover: readonly string[];
};

/**
 * The report's words: what was typed, and what was ticked in sentences of its own, so that each can be told apart. Our
 * own words are worded so that the reader takes nothing from them but the ticks: it would take "the call" for a fact.
 */
export function accountOf(told: Told): string {
  const sentences = [
    ...saidOf(WHO, [told.who]),
    ...saidOf(ASKED, told.ask),
    ...saidOf(COVER, told.cover),
    ...saidOf(GIVEN, [told.given]),
    ...saidOf(LINE, [told.line]),
  ];
  const typed = told.words.trim();
  // When and to whom alone is no report.
  if (typed === "" && saidOf(WHO, [told.who]).length + told.ask.length + told.cover.length === 0) return "";
  return [typed, sentences.length > 0 && `Answers to the handler: ${sentences.join(" ")}`].filter(Boolean).join("\n\n");
}

const saidOf = (answers: readonly Answer[], chosen: readonly string[]): string[] =>
  answers.flatMap(({ value, said }) => (said !== null && chosen.includes(value) ? [said] : []));
