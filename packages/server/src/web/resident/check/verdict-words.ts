import type { Verdict } from "@clearline/engine";

/** Fixed wording: the act before the judgement, and never a word that could be heard as "safe". */
export const VERDICT_WORDS: Record<Verdict, { heading: string; line: string; band: string }> = {
  likely_fraud: {
    heading: "End the call. This is likely fraud.",
    line: "What you told us is how fraud by phone is done.",
    band: "danger",
  },
  be_careful: {
    heading: "Be careful. We cannot be sure.",
    line: "End the call and ring back on a number you know.",
    band: "caution",
  },
  no_signs_seen: {
    heading: "We saw no signs of fraud in what you told us.",
    line: "That does not make the call safe. Not sure? End it and ring back.",
    band: "none",
  },
};

/** Where next to nothing was told: no verdict, and what to do is the same. */
export const TOO_LITTLE_WORDS = {
  heading: "We cannot tell from that yet.",
  line: "Not sure? End the call and ring back.",
  band: "none",
};
