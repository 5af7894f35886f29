import { parsePhone, tidyWords } from "@clearline/engine";
import type { FormBody } from "./body.ts";
import type { CardAnswers } from "./phone-card.ts";

const MOST_CHARS: Record<keyof CardAnswers, number> = {
  owner: 40,
  name1: 28,
  number1: 20,
  name2: 28,
  number2: 20,
};
const NAMES = ["owner", "name1", "number1", "name2", "number2"] as const;

export function cardAnswersIn(body: FormBody): CardAnswers {
  const line = (name: keyof CardAnswers) => tidyWords(body[name] ?? "").replace(/\s+/g, " ");
  return {
    owner: line("owner"),
    name1: line("name1"),
    number1: line("number1"),
    name2: line("name2"),
    number2: line("number2"),
  };
}

/** A card whose lines run over its edge, or that has a name and nobody to ring, is no help. */
export function cardFaults(answers: CardAnswers): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const name of NAMES) {
    if (answers[name].length > MOST_CHARS[name])
      errors[name] = `Shorten this to ${MOST_CHARS[name]} letters, so it fits on the card`;
  }
  for (const n of [1, 2] as const) {
    const number = answers[`number${n}`];
    if (number !== "" && !isWholeNumber(number)) errors[`number${n}`] ??= "Enter the whole number, like 01632 960123";
    if (number === "" && answers[`name${n}`] !== "")
      errors[`number${n}`] ??= "Enter their phone number, or leave out the name";
  }
  return errors;
}

/** Half a number on a card beside the phone is worse than none. A short one may be rung from the same town or house. */
const isWholeNumber = (number: string): boolean =>
  parsePhone(number).ok || /^[1-9]\d{2,7}$/.test(number.replace(/[\s()-]/g, ""));
