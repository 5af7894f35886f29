import { escapeMarkup } from "../base/escape.ts";
import type { Language, Said } from "../base/language.ts";
import type { CallScript } from "./voice.ts";

/**
 * A call as TwiML, the XML by which telephone providers are told what to say and which keys to wait for.
 *
 * @param keysUrl where the pressed key is told; null where there is nothing to press
 * @see https://www.twilio.com/docs/voice/twiml
 */
export function callTwiml({ lines, offer, language = "en" }: CallScript, keysUrl: string | null): string {
  const spoken = lines.map((line) => say(line, language)).join('<Pause length="1"/>');
  if (keysUrl === null) return twiml(`<Pause length="1"/>${spoken}`);
  // Inside <Gather>, so that a key counts while the voice still speaks.
  return twiml(
    `<Gather numDigits="1" timeout="8" method="POST" action="${escapeMarkup(keysUrl)}"><Pause length="1"/>${spoken}<Pause length="1"/>${say(offer, language)}</Gather>`,
  );
}

/** Nothing is said: what a provider is answered that told us of a text. */
export const NO_TWIML = twimlOf("");

const twiml = (inside: string): string => twimlOf(`${inside}<Hangup/>`);

function twimlOf(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`;
}

/** Welsh has no voice that providers take by itself: it is named, one that Twilio's list gives for `cy-GB`. */
const VOICES: Readonly<Record<Language, string>> = {
  en: 'language="en-GB"',
  cy: 'language="cy-GB" voice="Polly.Gwyneth"',
};

function say(line: string | Said, language: Language): string {
  const { words, lang } = typeof line === "string" ? { words: line, lang: language } : line;
  return `<Say ${VOICES[lang]}>${escapeMarkup(words)}</Say>`;
}
