/** How a call came, from its own words: a recording, a message left, or two people speaking. */
import type { Channel } from "../base/vocabulary.ts";
import type { Call } from "./call.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Spoken } from "./lexicon/spoken.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";

const FEWEST_KEYS = 1;
/** A recording says so, or asks for a key, and nobody answers it; a message is left for later. */
export function heardAs(words: Words, { turns, spoken }: Call): Found<Channel> | null {
  const first = (means: Spoken): Hit<Spoken> | undefined => spoken.find((hit) => hit.means === means);
  const answered = turns?.some(({ speaker }) => speaker === "resident") ?? isAnswered(words, spoken);
  const found = (value: Channel, hit: Hit<Spoken>, confidence: number): Found<Channel> => ({
    value,
    evidence: [evidenceOf(words, "channel", hit.from, hit.to, `transcript/${value}`, confidence)],
  });
  const keys = spoken.filter(({ means }) => means === "recording");
  const [key] = keys;
  const left = first("left");
  if (!answered && left && isVoicemail(words, left, spoken)) return found("voicemail", left, 0.85);
  if (key && keys.length >= FEWEST_KEYS && (!answered || key.from < words.word.length / 3))
    return found("automated_message", key, 0.9);
  if (answered) {
    const said = spoken.find(({ means }) => means === "answer") ?? spoken[0];
    return said ? found("live_call", said, 0.85) : null;
  }
  if (left) return found("voicemail", left, 0.7);
  const any = first("address") ?? first("hails") ?? spoken[0];
  if (!any) return null;
  // One voice that hears no answer and goes on to its end is a recording.
  return found(endsAlone(words) ? "automated_message" : "live_call", any, 0.6);
}

/** "You have one new message", or a person's name and number to ring back with no key to press. */
const isVoicemail = (words: Words, left: Hit<Spoken>, spoken: readonly Hit<Spoken>[]): boolean =>
  /^\((?:you have|message|after|sorry|end of)/.test(left.pattern) ||
  (!spoken.some(({ means }) => means === "recording") && words.word.length > 0);

const ANSWERS_IN_A_CALL = 3;
const WORDS_AN_ANSWER = 40;
/** "yes okay it's", "um who is this": two voices without labels. */
export function isAnswered(words: Words, spoken: readonly Hit<Spoken>[]): boolean {
  let answers = 0;
  let last = -1;
  for (const { means, from } of spoken) {
    if ((means !== "answer" && means !== "refuses" && means !== "gives") || from <= last) continue;
    answers++;
    last = from + 1;
  }
  return answers >= ANSWERS_IN_A_CALL && answers * WORDS_AN_ANSWER >= words.word.length;
}

const endsAlone = (words: Words): boolean =>
  words.word.slice(-14).some((word) => /^(?:thank|thanks|goodbye|bye|day|press|regards|immediately)$/.test(word));
