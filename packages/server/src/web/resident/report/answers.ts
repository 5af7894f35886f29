import { MAX_WORDS_CHARS, parseDay, type Report } from "@clearline/engine";

/** What a person has answered so far. A blank string is an answer too: they were asked, and left it empty. */
export type Answers = Partial<Record<AnswerName, string>>;

export const ANSWER_NAMES = [
  "words",
  "who",
  "day",
  "where",
  "shown",
  "number",
  "outcome",
  "contact",
  "name",
  "phone",
  "email",
  /** Came in by "tell us without your name": the last question is not asked. */
  "nameless",
] as const;
export type AnswerName = (typeof ANSWER_NAMES)[number];

/** The known answers among whatever a browser or the database holds. */
export function knownAnswers(given: Readonly<Record<string, unknown>>): Answers {
  const answers: Answers = {};
  for (const name of ANSWER_NAMES) {
    const value = given[name];
    if (typeof value === "string") answers[name] = value;
  }
  return answers;
}

/** What the outcome question can be answered with, and how the answer is added to the words. */
export const OUTCOME_SAID = {
  none: { me: "I lost nothing. I gave no details.", other: "They lost nothing. They gave no details." },
  details: { me: "I gave them some details.", other: "They gave some details." },
  money: { me: "I lost money.", other: "They lost money." },
  unsure: { me: "I am not sure.", other: "I am not sure." },
} as const;
export type ToldOutcome = keyof typeof OUTCOME_SAID;

export const isToldOutcome = (given: string | undefined): given is ToldOutcome =>
  given !== undefined && Object.hasOwn(OUTCOME_SAID, given);

export const forSomeoneElse = (answers: Answers): boolean => answers.who === "other";

export const isAnonymous = (answers: Answers): boolean => answers.contact === "anonymous" || answers.nameless === "yes";

/** The answer to "what happened", in a sentence of the person's own choosing; null where they were not sure. */
export function outcomeSentence(answers: Answers): string | null {
  if (!isToldOutcome(answers.outcome) || answers.outcome === "unsure") return null;
  return OUTCOME_SAID[answers.outcome][forSomeoneElse(answers) ? "other" : "me"];
}

/** The sentence below is added after the words, and both must fit into a report. */
export const MAX_TYPED_CHARS = MAX_WORDS_CHARS - 100;

/**
 * The report these answers make. What they chose as the outcome becomes a last line of the words, so that it is read,
 * shown to officers and corrected like everything else they said.
 */
export function reportFrom(answers: Answers): Report {
  const outcome = outcomeSentence(answers);
  const anonymous = isAnonymous(answers);
  const words = answers.words ?? "";
  return {
    words: outcome === null || words.trim() === "" ? words : `${words.trimEnd()}\n\nWhat happened: ${outcome}`,
    callDate: answers.day ? parseDay(answers.day) : null,
    place: answers.where ?? null,
    numberShown: answers.shown === "yes" ? (answers.number ?? null) : null,
    forSomeoneElse: forSomeoneElse(answers),
    anonymous,
    contact: anonymous
      ? null
      : { name: answers.name ?? null, phone: answers.phone ?? null, email: answers.email ?? null },
  };
}
