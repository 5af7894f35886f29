import { FIXED_WORDS } from "./words-in.ts";
import type { WarningContent } from "./warning.ts";

/** What stands before everything else in each form of a drill. */
const { mark: EXERCISE, nothing: NOTHING_HAPPENED, inEarnest } = FIXED_WORDS.en.exercise;

/**
 * A drill's words, marked where every form takes them from: the title, the act and the first paragraph. A form that is
 * added later carries the mark too.
 */
export const asExercise = (content: WarningContent): WarningContent => ({
  ...content,
  title: `${EXERCISE}${content.title}`,
  act: `${NOTHING_HAPPENED} ${inEarnest} ${content.act}`,
  happening: [NOTHING_HAPPENED, ...content.happening],
});
