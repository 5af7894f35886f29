/**
 * Fits what words weigh in sentences about how a call ended (`packages/engine/src/read/endings-weighed.ts`), from
 * sentences of our own (`corpus/ways-of-ending.jsonl`) and the open halves of the corpora; sentences about what was
 * asked tell no ending. The kept halves are not looked at. Softmax regression by adaptive gradient, seeded.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDay } from "../packages/engine/src/base/day.ts";
import { ENDINGS, featuresOf } from "../packages/engine/src/read/endings-weighed.ts";
import { readDocument } from "../packages/engine/src/read/read-document.ts";
import { splitWords } from "../packages/engine/src/read/sentences.ts";
import { narrativesOf } from "../packages/engine/src/read/test-support/rules.ts";

/** `ending` is a place in `ENDINGS`, or their number where the sentence tells none. */
type Sentence = { features: Set<string>; ending: number };

const ROOT = resolve(import.meta.dirname, "..");
const FILE = join(ROOT, "packages/engine/src/read/generated/ending-weights.ts");
const OPEN = ["alder-open", "rowan-open", "aspen-open"];
const NONE = ENDINGS.length;
const ROUNDS = 60;
const RATE = 0.15;
const BIAS_RATE = 0.05;
const SHRINK = 0.003;
const LEAST_SEEN = 2;

const sentences = [...ownSentences(), ...OPEN.flatMap(openSentences)];
const { bias, of } = fit(sentences);
const hundredths = (weights: readonly number[]): number[] =>
  weights.slice(0, NONE).map((weight) => Math.round(100 * (weight - (weights[NONE] ?? 0))));
const packed = [...of]
  .map(([feature, weights]) => ({ feature, numbers: hundredths(weights) }))
  .filter(({ numbers }) => numbers.some((number) => Math.abs(number) >= 10))
  .toSorted((a, b) => (a.feature < b.feature ? -1 : 1))
  .map(({ feature, numbers }) => `${feature}\t${numbers.join(" ")}`);
writeFileSync(
  FILE,
  `/** Written by scripts/fit-reader.ts: see endings-weighed.ts. */
export const FITTED = { bias: [${hundredths(bias)
    .map((number) => number / 100)
    .join(", ")}], packed: \`
${packed.join("\n")}
\` };
`,
);
spawnSync(process.execPath, [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "format", "--write", FILE], {
  stdio: "ignore",
});
console.log(`${sentences.length} sentences, ${packed.length} words and pairs`);

function ownSentences(): Sentence[] {
  const lines = (name: string): Record<string, unknown>[] =>
    readFileSync(join(ROOT, `packages/engine/src/read/corpus/${name}.jsonl`), "utf8")
      .trimEnd()
      .split("\n")
      .map((line): Record<string, unknown> => JSON.parse(line));
  return [
    ...lines("ways-of-ending").flatMap(({ text, outcome }) => labelled(String(text), placeOf(String(outcome)))),
    ...lines("ways-of-asking").flatMap(({ text }) => labelled(String(text), NONE)),
  ];
}

function placeOf(outcome: string): number {
  const at = ENDINGS.findIndex((ending) => ending === outcome);
  return at < 0 ? NONE : at;
}

function labelled(text: string, ending: number): Sentence[] {
  const words = splitWords(text);
  return words.sentences
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({ features: featuresOf(words, from, to), ending }));
}

/** Accounts of one call: where the reader is right, its sentence tells the ending and those before it do not. */
function openSentences(name: string): Sentence[] {
  return narrativesOf(name).flatMap(({ id, text, published, expect }) => {
    const [incident, ...others] = expect.incidents ?? [];
    const reading = readDocument({ id, text, published: published === null ? null : parseDay(published) });
    if (!incident || others.length > 0 || reading.kind !== "account") return [];
    const words = splitWords(text);
    const told = reading.incidents[0];
    // What was only weighed is not learned from again.
    const evidence = told?.evidence.find(({ field, by }) => field === "outcome" && by !== "outcome/weighed");
    const isRight = told !== undefined && told.outcome === incident["outcome"];
    const ending = placeOf(String(incident["outcome"]));
    const all = words.sentences.filter(({ from, to }) => to > from);
    return all.flatMap(({ from, to }, i): Sentence[] => {
      const start = words.start[from] ?? 0;
      const end = words.end[to - 1] ?? 0;
      const features = featuresOf(words, from, to);
      if (ending === NONE) return [{ features, ending }];
      if (isRight && evidence !== undefined) {
        if (start <= evidence.start && end >= evidence.end) return [{ features, ending }];
        return start < evidence.start ? [{ features, ending: NONE }] : [];
      }
      return i === all.length - 1 && evidence === undefined ? [{ features, ending }] : [];
    });
  });
}

function fit(given: readonly Sentence[]): { bias: number[]; of: Map<string, number[]> } {
  const seen = new Map<string, number>();
  for (const { features } of given) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const known = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([feature]) => feature);
  const of = new Map(known.map((feature) => [feature, zeros()]));
  const steepness = new Map(known.map((feature) => [feature, zeros().fill(1e-6)]));
  const bias = zeros();
  const random = seeded(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, ending } of shuffled(given, random)) {
      const inUse = [...features].flatMap((feature) => {
        const weights = of.get(feature);
        return weights ? [{ weights, steep: steepness.get(feature) ?? zeros() }] : [];
      });
      const shares = softmax(bias.map((one, k) => inUse.reduce((sum, { weights }) => sum + (weights[k] ?? 0), one)));
      for (let k = 0; k <= NONE; k++) {
        const off = (shares[k] ?? 0) - (ending === k ? 1 : 0);
        bias[k] = (bias[k] ?? 0) - BIAS_RATE * off;
        for (const { weights, steep } of inUse) {
          const weight = weights[k] ?? 0;
          const slope = off + SHRINK * weight;
          steep[k] = (steep[k] ?? 0) + slope * slope;
          weights[k] = weight - (RATE * slope) / Math.sqrt(steep[k] ?? 1);
        }
      }
    }
  }
  return { bias, of };
}

function zeros(): number[] {
  return Array.from({ length: NONE + 1 }, () => 0);
}

function softmax(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const raised = odds.map((one) => Math.exp(one - most));
  const all = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
}

/** @see Park and Miller, "Random number generators: good ones are hard to find", 1988 */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function shuffled<T>(given: readonly T[], random: () => number): T[] {
  const mixed = [...given];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [mixed[i], mixed[j]];
    if (a !== undefined && b !== undefined) [mixed[i], mixed[j]] = [b, a];
  }
  return mixed;
}
