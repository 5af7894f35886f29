/**
 * What may not go out under a force's name. A fraudster who gets one number or link into a warning has a whole area
 * ringing it, so the rule is a list of what may stand, never a list of what may not.
 */
import { daysBetween, parseDay } from "../base/day.ts";
import { type Finding, partsOf, sentencesOf, spansOf, type Where } from "./content-parts.ts";
import { signInLinks, unlistedLinks } from "./find-links.ts";
import { unlistedNumbers } from "./find-numbers.ts";
import { plainerIn } from "./plainer-words.ts";
import type { WarningContent } from "./warning.ts";

/** What may stand in a warning. Numbers as people write them, hosts without a scheme. */
export type Allowlist = { numbers: readonly string[]; domains: readonly string[] };

export type LintCode =
  | "number-not-listed"
  | "link-not-listed"
  | "sign-in-link"
  | "look-alike"
  | "hidden-character"
  | "asks-for-details"
  | "asks-for-money"
  | "alarm-capitals"
  | "alarm-mark"
  | "title-missing"
  | "act-missing"
  | "steps-missing"
  | "area-missing"
  | "look-again-missing"
  | "look-again-before-calls"
  | "cap-refused"
  | "plainer-word"
  | "long-sentence";

/** `refuse`: it cannot be submitted. `suggest`: it reads better otherwise. */
export type LintFinding = Finding & { code: LintCode; level: "refuse" | "suggest"; instead: string | null };

/** What each code asks of the officer. Says what to do, not what was wrong with them. */
export const LINT_WORDS: Readonly<Record<LintCode, string>> = {
  "number-not-listed": "Take this number out, or ask an administrator to add it to the list of numbers we give.",
  "link-not-listed": "Take this address out, or ask an administrator to add it to the list of addresses we give.",
  "sign-in-link": "Take this link out. A warning never sends people to a page where they sign in.",
  "look-alike": "Type this character again. It can pass for another one.",
  "hidden-character": "Delete the hidden character here and type the word again.",
  "asks-for-details": "Say it another way. We never ask anyone for a PIN, a password, a code or account details.",
  "asks-for-money": "Say it another way. We never ask anyone to pay or to move money.",
  "alarm-capitals": "Use small letters. Capitals are hard to read and sound like shouting.",
  "alarm-mark": "End with a full stop.",
  "title-missing": "Write a title that says what the calls are.",
  "act-missing": "Write the one thing to do, such as: Put the phone down.",
  "steps-missing": "Add at least one step under “If they ring you”.",
  "area-missing": "Say which area this warning is for.",
  "look-again-missing": "Give the day by which someone looks at this warning again.",
  "look-again-before-calls": "Give a look-again day that comes after the calls.",
  "cap-refused": "Mend the area, its outline or the days. Displays that read CAP would refuse this warning.",
  "plainer-word": "A plainer word reads better.",
  "long-sentence": "Make two sentences of this one. Fifteen words are enough.",
};

export function lintWarning(content: WarningContent, allowlist: Allowlist): LintFinding[] {
  const findings: LintFinding[] = [...missing(content)];
  for (const { text, part, at } of partsOf(content)) {
    const refuse = (code: LintCode, spans: readonly { start: number; end: number; text: string }[]): void => {
      for (const { start, end, text } of spans)
        findings.push({ part, at, start, end, text, code, level: "refuse", instead: null });
    };
    refuse("hidden-character", spansOf(HIDDEN, text));
    refuse("look-alike", spansOf(NOT_PLAIN, text));
    refuse("number-not-listed", unlistedNumbers(text, allowlist.numbers));
    refuse("link-not-listed", unlistedLinks(text, allowlist.domains));
    refuse("sign-in-link", signInLinks(text));
    refuse("asks-for-details", requests(text, DETAILS));
    refuse("asks-for-money", requests(text, MONEY));
    refuse(
      "alarm-capitals",
      spansOf(CAPITALS, text).filter(({ text }) => !isAcronym(text)),
    );
    refuse("alarm-mark", spansOf(/!+/g, text));
    if (part === "quote") continue; // someone's own words are not ours to improve
    for (const word of plainerIn(text)) findings.push({ part, at, ...word, code: "plainer-word", level: "suggest" });
    for (const sentence of sentencesOf(text)) {
      if (sentence.text.split(/\s+/).length <= LONGEST_SENTENCE_WORDS) continue;
      findings.push({ part, at, ...sentence, code: "long-sentence", level: "suggest", instead: null });
    }
  }
  return findings;
}

/** Nothing in it stops the warning from being submitted. */
export const mayGoOut = (findings: readonly LintFinding[]): boolean =>
  findings.every(({ level }) => level === "suggest");

const LONGEST_SENTENCE_WORDS = 25;

function missing(content: WarningContent): LintFinding[] {
  const found: LintFinding[] = [];
  const say = (part: Where["part"], code: LintCode): void => {
    found.push({ part, at: 0, start: 0, end: 0, text: "", code, level: "refuse", instead: null });
  };
  if (content.title.trim() === "") say("title", "title-missing");
  if (content.act.trim() === "") say("act", "act-missing");
  if (content.areaName.trim() === "") say("area", "area-missing");
  if (content.steps.length === 0) say("steps", "steps-missing");
  // The content may come from a form or a file, where the type is only a promise.
  const lookAgain = parseDay(String(content.lookAgainBy));
  if (lookAgain === null) say("look-again", "look-again-missing");
  else if (content.to !== null && daysBetween(content.to, lookAgain) <= 0) say("look-again", "look-again-before-calls");
  return found;
}

/** Characters that are not seen: format and control characters, odd spaces, fillers. Line ends and plain spaces may stand. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]+/gu;

/** Anything but the letters of English and Welsh (and Latin-1's, for names), figures and common marks. */
const NOT_PLAIN =
  /[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0 -~£€§°½¼¾·•–—‘’“”…À-ÖØ-öø-ÿŴŵŶŷẀẁẂẃẄẅỲỳ]+/gu;

const CAPITALS = /\b[A-Z]{4,}(?:[ '’-][A-Z]{2,})*\b|\b[A-Z]{2,}(?: [A-Z]{2,}){2,}\b/g;
const ACRONYMS: ReadonlySet<string> = new Set(
  "HMRC HSBC DVLA NHS DWP BBC AARP NFIB HMPPS TSB PIN SMS GCHQ NCSC".split(" "),
);
const isAcronym = (text: string): boolean =>
  text.split(/[ '’-]/).every((word) => word.length < 4 || ACRONYMS.has(word));

/** A clause that tells the reader to hand something over, unless it says not to, or tells what callers say. */
function requests(text: string, { verbs, things }: { verbs: RegExp; things: RegExp }) {
  return sentencesOf(text).flatMap((sentence) =>
    clausesOf(sentence).filter((clause) => {
      const verb = verbs.exec(clause.text);
      if (!verb) return false;
      const after = clause.text.slice(verb.index);
      if (!things.test(after) || NO_ONE.test(after) || FORBIDDEN.test(clause.text.slice(0, verb.index))) return false;
      return !isReported(text.slice(sentence.start, clause.start + verb.index), sentence.text);
    }),
  );
}

function clausesOf(sentence: { start: number; end: number; text: string }) {
  const clauses: { start: number; end: number; text: string }[] = [];
  let start = 0;
  for (const { index, 0: mark } of sentence.text.matchAll(/[;:,]\s|\. /g)) {
    clauses.push({
      start: sentence.start + start,
      end: sentence.start + index,
      text: sentence.text.slice(start, index),
    });
    start = index + mark.length;
  }
  clauses.push({ start: sentence.start + start, end: sentence.end, text: sentence.text.slice(start) });
  return clauses;
}

/** Only the form a command has: "tell", not "told" or "telling". */
const DETAILS = {
  verbs:
    /\b(?:send|give|tell|text|reply with|confirm|enter|type in|share|provide|e-?mail|supply|read out|submit|update|verify|quote|fill in)\b/i,
  things:
    /\b(?:pins?|passwords?|passcodes?|passphrases?|(?:security|one-time|access|sms|text|six-digit) codes?|the code|card (?:number|details)|long number|account (?:number|details)|bank details|sort codes?|date of birth|mother['’]s maiden name|national insurance number|cvv|memorable (?:word|information)|log-?in|personal details|remote access)\b/i,
};
const MONEY = {
  verbs: /\b(?:pay|transfer|move|send|buy|withdraw|deposit|hand over|donate|wire)\b/i,
  things: /\b(?:us|money|funds|savings|cash|gift cards?|vouchers?|bitcoin|crypto\w*|safe account|a fee|the fee|£\d)/i,
};
/** "Never give", "do not tell". */
const FORBIDDEN = /\b(?:never|not|no one|nobody|don['’]t|won['’]t|cannot|can['’]t|without)\b/i;
/** "Tell no one a PIN", "give them nothing". */
const NO_ONE = /^\w+ (?:\w+ ){0,2}(?:no one|nobody|nothing|no|none)\b/i;

/** "They were asked to give", "callers may send": what callers do. What "we" ask is never that. */
function isReported(before: string, sentence: string): boolean {
  if (/\b(?:we|us|our)\b/i.test(sentence)) return false;
  const asking = ASKING.exec(before);
  if (asking && /\bto\b/i.test(before.slice(asking.index))) return true;
  return /\b(?:they|he|she|callers?|fraudsters?|criminals?) (?:\w+ )?$/i.test(before);
}
const ASKING = /\b(?:ask|tell|want|urge|instruct|persuade|trick|press)(?:s|ed|ing)?\b|\btold\b/i;
