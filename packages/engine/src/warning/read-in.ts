import type { Language } from "../base/language.ts";
import { actIn } from "./acts.ts";
import { stepIn } from "./advice.ts";
import { FIXED_WORDS } from "./words-in.ts";
import type { WarningAdvice } from "./force.ts";
import { isExercise, type PublishedWarning, writtenIn } from "./published.ts";

/**
 * The same warning for who reads the other language: our own words, acts and steps in theirs, with numbers as configured;
 * what a person wrote stays as it was written, and each part says which language it is in.
 */
export function readIn(warning: PublishedWarning, language: Language, advice: WarningAdvice): PublishedWarning {
  const written = writtenIn(warning);
  if (language === "en" && written === "en") return warning;
  const { content } = warning;
  const act = isExercise(warning) ? null : actIn(content.act, language);
  const steps = content.steps.map((step) => stepIn(step, advice, language));
  const read: PublishedWarning = {
    ...warning,
    content: {
      ...content,
      act: act ?? content.act,
      steps: content.steps.map((step, i) => steps[i] ?? step),
    },
    reading: {
      language,
      act: act === null ? written : language,
      steps: steps.map((step) => (step === null ? written : language)),
    },
  };
  return isExercise(warning) ? drillIn(read, language) : read;
}

/** A drill's marks, which stand in its words already, in the reader's language. */
function drillIn(warning: PublishedWarning, language: Language): PublishedWarning {
  const [theirs, ours] = [FIXED_WORDS.en.exercise, FIXED_WORDS[language].exercise];
  const marked = (words: string): string =>
    [
      [theirs.mark, ours.mark],
      [theirs.nothing, ours.nothing],
      [theirs.inEarnest, ours.inEarnest],
    ].reduce((said, [from = "", to = ""]) => said.replace(from, to), words);
  const { content } = warning;
  const [before = "", act = ""] = content.act.split(`${theirs.inEarnest} `);
  return {
    ...warning,
    content: {
      ...content,
      title: marked(content.title),
      act: `${marked(before)}${ours.inEarnest} ${actIn(act, language) ?? act}`,
      happening: content.happening.map((words, i) => (i === 0 ? marked(words) : words)),
    },
  };
}
