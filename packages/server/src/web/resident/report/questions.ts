import { type Day, looksLikeEmail, MAX_WORDS_CHARS, parseReport, type ReportError, tidyWords } from "@clearline/engine";
import type { FormBody } from "../../shell/body.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { type AnswerName, type Answers, isToldOutcome, MAX_TYPED_CHARS } from "./answers.ts";
import { readDate } from "./say-date.ts";
import { type AnswerError, SAY } from "./words.ts";

/** The questions in the order they are asked, by the last part of their address. Own words first. */
export const QUESTIONS = ["what-they-said", "who", "when", "where", "number", "what-happened", "contact"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The answer that shows a question was asked and left behind. */
const ANSWERED_BY: Record<Question, AnswerName> = {
  "what-they-said": "words",
  who: "who",
  when: "day",
  where: "where",
  number: "shown",
  "what-happened": "outcome",
  contact: "contact",
};

export const isQuestion = (given: string): given is Question => (QUESTIONS as readonly string[]).includes(given);

/** Those that are asked of this person: somebody who came without a name is not asked for one. */
export const questionsFor = (answers: Answers): readonly Question[] =>
  answers.nameless === "yes" ? QUESTIONS.filter((question) => question !== "contact") : QUESTIONS;

/** The first question not yet answered; null when all are. */
export const firstUnanswered = (answers: Answers): Question | null =>
  questionsFor(answers).find((question) => answers[ANSWERED_BY[question]] === undefined) ?? null;

/** What was typed, as answers to keep, or the sentences to show beside the fields. */
export type ReadAnswers = { ok: true; answers: Answers } | { ok: false; errors: FieldErrors };

/** @param asked where today is, for "today" and "yesterday" */
export function readAnswers(question: Question, body: FormBody, asked: { today: Day; yesterday: Day }): ReadAnswers {
  return READERS[question](body, asked);
}

type Reader = (body: FormBody, asked: { today: Day; yesterday: Day }) => ReadAnswers;

const READERS: Record<Question, Reader> = {
  "what-they-said": (body) => {
    const words = body["words"] ?? "";
    const code = wordsFault(words);
    return code === null ? kept({ words: tidyWords(words) }) : wrong({ words: code });
  },
  who: ({ who }) => (who === "me" || who === "other" ? kept({ who }) : wrong({ who: "who-missing" })),
  when: ({ when, ...body }, { today, yesterday }) => {
    if (when === "today") return kept({ day: today });
    if (when === "yesterday") return kept({ day: yesterday });
    if (when === "unknown") return kept({ day: "" });
    if (when !== "other") return wrong({ when: "when-missing" });
    const parts = { day: body["day-day"] ?? "", month: body["day-month"] ?? "", year: body["day-year"] ?? "" };
    const day = readDate(parts, today);
    return day.ok ? kept({ day: day.value }) : wrong({ day: day.error });
  },
  where: ({ where = "" }) =>
    fits({ place: where }, "place-too-long") ? kept({ where: tidyWords(where) }) : wrong({ where: "place-too-long" }),
  number: ({ shown, number = "" }) => {
    if (shown === "withheld" || shown === "unknown") return kept({ shown, number: "" });
    if (shown !== "yes") return wrong({ shown: "shown-missing" });
    const code = numberFault(number);
    return code === null ? kept({ shown, number: tidyWords(number) }) : wrong({ number: code });
  },
  "what-happened": ({ outcome }) =>
    isToldOutcome(outcome) ? kept({ outcome }) : wrong({ outcome: "outcome-missing" }),
  contact: (body) => {
    // Nothing of a person who would rather not say is kept, whatever was left in the boxes.
    if (body["contact"] === "anonymous")
      return kept({ contact: "anonymous", name: "", phone: "", email: "", nameless: "" });
    if (body["contact"] !== "yes") return wrong({ contact: "contact-missing" });
    const [name = "", phone = "", email = ""] = [body["name"], body["phone"], body["email"]].map((one) =>
      tidyWords(one ?? ""),
    );
    const errors: Record<string, AnswerError> = {};
    if (name.length > 200) errors["name"] = "contact-too-long";
    if (phone === "" && email === "") errors["phone"] = "contact-empty";
    else if (phone !== "" && numberFault(phone) !== null) errors["phone"] = "phone-not-a-number";
    if (email.length > 200) errors["email"] = "contact-too-long";
    else if (email !== "" && !looksLikeEmail(email)) errors["email"] = "email-not-an-address";
    return Object.keys(errors).length > 0 ? wrong(errors) : kept({ contact: "yes", name, phone, email, nameless: "" });
  },
};

const kept = (answers: Answers): ReadAnswers => ({ ok: true, answers });

const wrong = (codes: Readonly<Record<string, AnswerError>>): ReadAnswers => ({
  ok: false,
  errors: Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, SAY[code]])),
});

/** Asks the engine, which has the last word on what a report may hold. */
function faults(part: Partial<Parameters<typeof parseReport>[0]>): ReportError["code"][] {
  const parsed = parseReport({
    words: "words",
    callDate: null,
    place: null,
    numberShown: null,
    forSomeoneElse: false,
    anonymous: false,
    contact: null,
    ...part,
  });
  return parsed.ok ? [] : parsed.error.map(({ code }) => code);
}

const fits = (part: Parameters<typeof faults>[0], code: ReportError["code"]): boolean => !faults(part).includes(code);

function wordsFault(words: string): AnswerError | null {
  if (tidyWords(words).length > Math.min(MAX_TYPED_CHARS, MAX_WORDS_CHARS)) return "words-too-long";
  return faults({ words })[0] ?? null;
}

/** Loose on purpose: a borrowed number may be of any country and any length a phone can show. */
function numberFault(given: string): AnswerError | null {
  const number = tidyWords(given);
  if (number === "") return "number-missing";
  if (number.length > 40) return "number-too-long";
  const digits = number.replace(/[\s().+/-]/g, "");
  return /^\d{3,17}$/.test(digits) ? null : "number-not-a-number";
}
