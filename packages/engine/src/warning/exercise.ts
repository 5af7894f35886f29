import type { WarningContent } from "./warning.ts";

/** What stands before everything else in each form of a drill. */
export const EXERCISE = "EXERCISE – ";

const NOTHING_HAPPENED = "This is an exercise. Nobody had such a call. Do nothing.";

/**
 * A drill's words, marked where every form takes them from: the title, the act and the first paragraph. A form that is
 * added later carries the mark too.
 */
export const asExercise = (content: WarningContent): WarningContent => ({
  ...content,
  title: `${EXERCISE}${content.title}`,
  act: `${NOTHING_HAPPENED} In earnest it would say: ${content.act}`,
  happening: [NOTHING_HAPPENED, ...content.happening],
});
