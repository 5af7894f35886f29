/**
 * Writes how often each rule of the reader is right into `packages/engine/src/read/generated/rule-confidence.ts`, counted
 * on the kept halves of the corpora, which no rule was mended by. Run it after the rules changed.
 */
import { CALIBRATED_ON, confidences } from "../packages/engine/src/read/test-support/calibrate.ts";
import { writeGenerated } from "./fitting/generated.ts";

const lines = Object.entries(confidences(CALIBRATED_ON)).map(([rule, share]) => `  "${rule}": ${share},`);
writeGenerated(
  "read/generated/rule-confidence.ts",
  `/** Written by scripts/calibrate-reader.ts: how often each rule was right on narratives that it was not mended by. */
export const RULE_CONFIDENCE: Readonly<Record<string, number>> = {
${lines.join("\n")}
};
`,
);
console.log(`${lines.length} rules`);
