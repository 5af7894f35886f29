import { knownAs, parsePhone, type Phone, sayPhone } from "@clearline/engine";
import type { ListedNumber } from "../../../actions/directory-entries.ts";
import type { Services } from "../../services.ts";

/**
 * Those that go by what was typed: a number or how it begins, a name or the beginnings of its words, or another name of
 * the same body. Where there is none, those whose line speaks of it, as Report Fraud's does of Action Fraud.
 */
export function findNumbers(
  typed: string,
  all: readonly ListedNumber[],
  organisations: Services["context"]["organisations"],
): readonly ListedNumber[] {
  if (ONLY_NUMBER.test(typed)) return all.filter(({ number }) => isNumber(typed, number));
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const body = known(typed, organisations);
  const named = all.filter(({ name }) => holdsAll(wordsOf(name), words) || known(name, organisations) === body);
  return named.length > 0 ? named : all.filter(({ says }) => holdsAll(wordsOf(says), words));
}

const ONLY_NUMBER = /^[\s\d+()./-]*\d[\s\d+()./-]*$/;

function isNumber(typed: string, number: string): boolean {
  const parsed = parsePhone(typed);
  if (parsed.ok) return parsed.value === number;
  return digitsOf(sayPhone(number as Phone)).startsWith(digitsOf(typed));
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Words that people put before a name and that are no part of it. */
const BEFORE = new Set(["the", "my", "your", "our"]);

const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !BEFORE.has(word));

const holdsAll = (there: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => there.some((one) => one.startsWith(word)));

const known = (name: string, organisations: Services["context"]["organisations"]): string =>
  knownAs(name.trim().replace(/^(?:my|your|our) /i, ""), organisations).toLowerCase();
