/** Short codes in running text. */
import { SHORT_CODES } from "../base/short-codes.ts";
import type { NumberSeen } from "./incident.ts";
import { type Tokens, wordAfter, wordBefore } from "./number-tokens.ts";

const LEADS_TO_CODE = new Set(
  "call calls calling called ring rang ringing dial dialled dialling phone phoned phoning on contact contacted text texted via using number to service police line emergency or and the non".split(
    " ",
  ),
);
const COUNTED_AFTER =
  /^(?:people|residents|reports?|calls|cases|victims|homes|times|days|weeks|months|years?|hours|minutes|miles|officers|per|percent|incidents|pounds|euros|million|thousand|of|new|other|different|offences|customers|pensioners)$/;

const STREET = /^(?:street|road|avenue|lane|drive|close|way|crescent|terrace|gardens|hill|court)$/;

/** `101`, `7726`, `116 123`: only where the words around it say that it is dialled. */
export function shortCodeAt(tokens: Tokens, at: number, before: NumberSeen | undefined) {
  const first = tokens.all[at];
  if (!first || first.spelt) return null;
  const { text, folded } = tokens;
  for (const last of [at + 1, at]) {
    const end = tokens.all[last];
    if (!end) continue;
    if (last > at && (first.digits.length + end.digits.length !== 6 || text.slice(first.end, end.start) !== " "))
      continue;
    const code = last > at ? `${first.digits}${end.digits}` : first.digits;
    if (!SHORT_CODES.has(code)) continue;
    if (
      /[£$€/.,\d-]/.test(text.charAt(first.start - 1)) ||
      /^(?:[,.:/-]\d|[%/]|-[a-z])/i.test(text.slice(end.end, end.end + 2))
    )
      continue;
    const next = wordAfter(folded, end.end, 1);
    const isEmergencyCall = code === "999" && next === "calls";
    if (COUNTED_AFTER.test(next) && !isEmergencyCall) continue;
    // "111 Station Road"
    if (STREET.test(wordAfter(folded, end.end, 2)) || STREET.test(next)) continue;
    const lead = wordBefore(folded, first.start, 1);
    const joined = lead === "or" || lead === "and" || lead === "the";
    const afterNumber = before !== undefined && first.start - before.end < 24;
    const callAfter = isEmergencyCall || /^(?:call|operator|operators|handler|number)$/.test(next);
    if (!LEADS_TO_CODE.has(lead) && !afterNumber && !callAfter) continue;
    if (joined && !afterNumber && !/^(?:999|101|112|159|111)$/.test(code)) continue;
    return { start: first.start, end: end.end, e164: code, last };
  }
  return null;
}
