import type { Span } from "../base/span.ts";
import { spansOf } from "./content-parts.ts";

/** Words that frighten, blame, hide the meaning or are long, and what a kind neighbour would say. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/\bvictims?\b/gi, "person, people"],
  [/\bsuspicious activity\b/gi, "calls like this"],
  [/\b(?:be|remain|stay) (?:vigilant|alert|on (?:your|their) guard)\b/gi, "say what to do"],
  [/\b(?:fall|fell|falling) (?:victim|for)\b/gi, "was tricked"],
  [/\bdon['’]t panic\b/gi, "leave it out"],
  [/\bsimply\b/gi, "leave it out"],
  [/\balleged(?:ly)?\b/gi, "told us"],
  [/\bpurport(?:ing|ed|s)? to be\b/gi, "pretending to be"],
  [/\btelephoned\b/gi, "rang"],
  [/\bindividuals?\b/gi, "person, people"],
  [/\bperpetrators?\b/gi, "criminals"],
  [/\bterminated? the call\b/gi, "put the phone down"],
  [/\badvised\b/gi, "said, told"],
  [/\bin relation to\b/gi, "about"],
  [/\bprior to\b/gi, "before"],
  [/\butilis(?:e|ed|ing)\b/gi, "use"],
  [/\bimmediately\b/gi, "at once, now"],
  [/\bapproximately\b/gi, "about"],
  [/\badditional\b/gi, "more"],
  [/\bpurchas(?:e|ed|es|ing)\b/gi, "buy"],
  [/\bcommenc(?:e|ed|es|ing)\b/gi, "start"],
  [/\battempt(?:ed|s|ing)?\b/gi, "try"],
  [/\bassist(?:ance|ed|ing)?\b/gi, "help"],
  [/\binform(?:ed|ing|s)?\b/gi, "tell"],
  [/\bfinancial institutions?\b/gi, "bank"],
  [/\bin order to\b/gi, "to"],
  [/\bsubsequently\b/gi, "then, later"],
];

/** What could be said more plainly in these words, with what would be plainer. */
export const plainerIn = (text: string): (Span & { text: string; instead: string })[] =>
  PLAINER.flatMap(([pattern, instead]) => spansOf(pattern, text).map((span) => ({ ...span, instead })));
