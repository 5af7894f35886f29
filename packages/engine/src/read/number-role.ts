/** Whose number it is, from the words beside it in its sentence. */
import { WELL_KNOWN } from "../base/short-codes.ts";
import type { NumberRole } from "../base/vocabulary.ts";

/** @param folded the text in lower case, as `fold` makes it */
export function roleOf(folded: string, start: number, end: number, e164: string): NumberRole {
  const before = lastBefore(folded, sentenceStart(folded, start), start);
  const after = folded.slice(end, sentenceEnd(folded, end));
  const from = after.search(/[^\s,;()*_-]/);
  const isTheirs = before === "theirs" || THEIRS_AFTER.some((cue) => near(after, from, cue));
  // A line for help is never the fraudster's own, even when a screen showed it: then it was borrowed.
  if (WELL_KNOWN.has(e164) || !e164.startsWith("+")) return isTheirs ? "other" : "reporting_line";
  if (isTheirs) return "scam_number";
  if (before === "ours" || OURS_AFTER.some((cue) => near(after, from, cue))) return "reporting_line";
  return "other";
}

const THEIRS = [
  "number on screen", "on screen", "on the screen", "number displayed", "number given", "no. given", "number flashed", "number it gave",
  "call back urgently", "please call back", "please call us back", "please ring back", "please return", "return this call", "call us back on",
  "ring us back on", "ring this number", "call this number", "refund call", "cancel call", "their number", "his number", "her number",
  "number shown", "number that came up", "number came up", "number that showed", "number displayed", "number on the screen",
  "number on my screen", "number on my phone", "number on her phone", "number on his phone", "caller id", "caller display",
  "on the display", "the number was", "number used", "numbers used", "number used was", "called from", "call from", "calls from",
  "rang from", "rang me from", "rung from", "phoned from", "ringing from", "calling from", "phoning from", "called me from", "came from",
  "phoned me from", "coming from", "appeared to be from", "showed as", "shown as", "showing as", "came up as", "number was",
  "number is a scam", "scammers use", "scammers are using", "fraudsters use", "fraudsters are using", "criminals use",
  "criminals are using", "scam number", "fake number", "bogus number", "fraudulent number", "spoofed", "spoofing", "do not ring",
  "do not call", "don't call", "don't ring", "never call", "never ring", "told to call", "told to ring", "told to phone",
  "told me to ring", "told me to call", "told me to phone", "told her to ring", "told her to call", "told him to ring",
  "told him to call", "asked to call", "asked to ring", "asked me to ring", "asked me to call", "asking me to call",
  "asking me to ring", "asking them to call", "asking her to call", "asking him to call", "urged to call", "call back on",
  "call them back on", "ring back on", "ring them back on", "called back on", "gave me a number", "gave her a number",
  "gave him a number", "gave a number", "given a number", "left a number", "gave the number", "instructed to call", "withheld and then",
  "call me back", "caller used", "used the number", "using the number",
  "he said call", "he said to call", "he said to ring", "she said to call", "she said to ring", "they said to call",
  "they said to ring", "message asks", "message asked", "message told", "message tells",
  "message says", "message said", "text said", "text says", "text told", "recording said", "recording says", "recording told",
  "told them to call", "told them to ring", "number he gave", "number she gave", "number they gave", "text from", "texts from", "message from", "voicemail from",
]; // biome-ignore format: a table

const THEIRS_AFTER = [
  "rang", "called", "phoned", "came up", "flashed up", "appeared", "was shown", "was displayed", "showed up", "kept calling",
  "kept ringing", "keeps ringing", "keeps calling", "is a scam", "is fake", "is not genuine", "is not ours", "was used", "were used",
  "is being used", "on the screen", "on my screen", "on the display", "on caller",
]; // biome-ignore format: a table

const OURS = [
  "action fraud", "report fraud", "crimestoppers", "citizens advice", "trading standards", "victim support", "age uk",
  "contact police", "call police", "ring police", "phone police", "police on", "police by", "police at", "the police",
  "reported to", "report to", "report it", "report this", "reported on", "reported by", "reporting", "to report", "should report",
  "please report", "information", "witness", "appeal", "advice", "helpline for victims", "anonymously", "non-emergency", "inform us",
  "control room", "fraud team", "officers on", "detectives on", "contact officers", "contact detectives", "contact us",
  "constabulary", "if you have been a victim", "if you think you", "concerned about a call",
]; // biome-ignore format: a table

const OURS_AFTER = [
  "quoting",
  "quote ",
  "with reference",
  "to report",
  "anonymously",
  "for advice",
  "if you have been",
];

/** An aside this long after a number is not about it. */
const NEAR = 28;
/** @param from where the words begin, past marks */
function near(after: string, from: number, cue: string): boolean {
  if (from < 0 || from >= NEAR + cue.length) return false;
  const found = after.indexOf(cue, from);
  return found >= 0 && found - from <= (cue.length > 7 ? NEAR : 8);
}

/** Whose cue begins last before a number; where one of either side begins at the same place, ours. */
function lastBefore(folded: string, from: number, to: number): "ours" | "theirs" | null {
  for (let at = to - 2; at >= from; at--) {
    const two = firstTwo(folded, at);
    if (MAY_BEGIN[two] !== 1) continue;
    const begun = CUES.get(two)?.filter(({ said }) => at + said.length <= to && folded.startsWith(said, at)) ?? [];
    if (begun.length > 0) return begun.some(({ whose }) => whose === "ours") ? "ours" : "theirs";
  }
  return null;
}

/** What two letters come to; a few other pairs come to the same. */
const firstTwo = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);

/** By their first two letters: at most places of a text no cue begins. */
const CUES = Map.groupBy(
  [
    ...THEIRS.map((said) => ({ said, whose: "theirs" as const })),
    ...OURS.map((said) => ({ said, whose: "ours" as const })),
  ],
  ({ said }) => firstTwo(said, 0),
);
const MAY_BEGIN = new Uint8Array(1 << 10);
for (const two of CUES.keys()) MAY_BEGIN[two] = 1;

const LONGEST = 200;

/** A sentence ends at a stop with a space after it, or at a blank line. */
function sentenceStart(text: string, at: number): number {
  const limit = Math.max(0, at - LONGEST);
  for (let i = at - 1; i > limit; i--) {
    const end = text.charCodeAt(i - 1);
    if (text.charCodeAt(i) <= 32 && (end === 46 || end === 33 || end === 63 || end === 10)) return i + 1;
  }
  return limit;
}

function sentenceEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if ((code === 46 || code === 33 || code === 63) && (i + 1 >= text.length || text.charCodeAt(i + 1) <= 32)) return i;
    if (code === 10 && text.charCodeAt(i + 1) === 10) return i;
  }
  return limit;
}
