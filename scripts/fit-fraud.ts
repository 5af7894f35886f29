/**
 * Fits what words, pairs of words and what was read weigh when READ settles whether a call was fraud (`fraud-weighed.ts`):
 * from the calls of CHECK's corpus, of which half are genuine, and the open halves of READ's. Writes
 * `packages/engine/src/read/generated/fraud-weights.ts`, and tells how many of each kept sitting are told right; with
 * `--left-out`, how many of each of the others when it is left out. Run it after `fit-reader.ts`.
 */
import { parseDay } from "../packages/engine/src/base/day.ts";
import { calls, type Use } from "../packages/engine/src/check/test-support/corpus.ts";
import { annotate } from "../packages/engine/src/read/annotate.ts";
import { LEAST_ODDS, signsOfCalls } from "../packages/engine/src/read/fraud-weighed.ts";
import { builtInGazetteer } from "../packages/engine/src/read/gazetteer.ts";
import { readCalls } from "../packages/engine/src/read/read-calls.ts";
import { namesOf, saidIn } from "../packages/engine/src/read/sentence-weights.ts";
import { signNumbered } from "../packages/engine/src/read/sign-numbers.ts";
import { narrativesOf } from "../packages/engine/src/read/test-support/rules.ts";
import { textKind } from "../packages/engine/src/read/text-kind.ts";
import { packedWeights, writeGenerated } from "./fitting/generated.ts";
import { type Example, type Fitted, fitUneven, oddsBy } from "./fitting/uneven.ts";

const OWN = ["accounts", "warnings", "brief"];
const SITTINGS =
  "rowan birch hazel alder aspen quince sedge teasel elder larch yarrow chervil savory hyssop borage marjoram costmary".split(
    " ",
  );
/** Reports as people write them are few beside the calls of CHECK's corpus, and they are what is read. */
const REPORTS_WORTH = 4;
/** Told in hardly any words, on purpose. */
const OWN_WORTH = 6;
/** The weights travel to the browser. */
const KEPT = 2400;
/** Too few of a sitting to say how well it is told apart. */
const FEW = 20;

type Told = { sitting: string; use: Use; text: string; fraud: boolean; published?: string | null; worth: number };
type Read = Told & Example;

const GAZETTEER = builtInGazetteer();
const read = [
  ...calls().map((call): Told => ({ ...call, worth: 1 })),
  ...OWN.flatMap((name) => reportsOf(name, "mended")),
  ...SITTINGS.flatMap((name) => [...reportsOf(`${name}-open`, "fitted"), ...reportsOf(`${name}-kept`, "kept")]),
].flatMap(asRead);
// The open texts of CHECK are for figures only; those of READ stand among the narratives.
const fittedTo = read.filter(({ use }) => use === "fitted" || use === "mended" || use === "retold");
const fitted = fitUneven(fittedTo, KEPT);
write(fitted);
console.log(
  `${fitted.of.size} words, pairs and signs, from ${fittedTo.length} calls; fraud and other calls told right`,
);
for (const sitting of sittingsOf("kept")) say(sitting, fitted);
if (process.argv.includes("--left-out")) {
  console.log("each left out:");
  for (const sitting of sittingsOf("fitted"))
    say(
      sitting,
      fitUneven(
        fittedTo.filter((one) => one.sitting !== sitting),
        KEPT,
      ),
    );
}

function reportsOf(sitting: string, use: Use): Told[] {
  return narrativesOf(sitting).map(({ text, published, expect: { fraud } }) => {
    return { sitting, use, text, fraud, published, worth: use === "mended" ? OWN_WORTH : REPORTS_WORTH };
  });
}

/** What is published is settled by rules: nothing is learned of it. */
function asRead(told: Told): Read[] {
  const annotated = annotate(told.text, GAZETTEER, null);
  const kind = textKind(annotated);
  if (kind.kind === "published") return [];
  const { words } = annotated;
  const { incidents } = readCalls(annotated, kind, told.published == null ? null : parseDay(told.published));
  const said = words.sentences.map(({ from, to }) => ({ said: saidIn(words, from, to), signs: [] as string[] }));
  said[0]?.signs.push(...signsOfCalls(incidents).map(signNumbered));
  return [{ ...told, features: said.flatMap(namesOf) }];
}

function sittingsOf(use: Use): string[] {
  return [...new Set(read.filter((one) => one.use === use).map(({ sitting }) => sitting))].filter(
    (sitting) => read.filter((one) => one.sitting === sitting).length >= FEW,
  );
}

function say(sitting: string, by: Fitted): void {
  const own = read.filter((one) => one.sitting === sitting);
  const right = own.filter(({ features, fraud }) => oddsBy(by, features) > LEAST_ODDS === fraud);
  const share = (fraud: boolean): string =>
    `${right.filter((one) => one.fraud === fraud).length}/${own.filter((one) => one.fraud === fraud).length}`;
  console.log(`  ${sitting}: ${share(true)}, ${share(false)}`);
}

function write({ bias, of }: Fitted): void {
  const weighing = [...of].filter(([, weight]) => weight !== 0);
  const packed = weighing.map(([feature, weight]) => `${feature}\t${Math.round(10 * weight)}`).sort();
  writeGenerated(
    "read/generated/fraud-weights.ts",
    `/** Written by scripts/fit-fraud.ts. */\n${packedWeights("FITTED_FRAUD", [bias], packed)}\n`,
  );
}
