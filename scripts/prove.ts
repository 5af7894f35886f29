/**
 * `npm run prove -- ID [--times N] [--subscribers N] [--seconds S] [--seed S]` (`--sequences` is another word for `--times`): one row of
 * the test plan, run until N is reached. Prints what it did
 * and its figure; exit 0 only if the pass figure holds for the N that was run.
 */
import { parseArgs } from "node:util";
import { type Proof, tests } from "./proofs/proof.ts";
import { ABUSE } from "./proofs/rows-abuse.ts";
import { FORGED } from "./proofs/rows-forged.ts";
import { RELIABILITY } from "./proofs/rows-reliability.ts";
import { WARNINGS } from "./proofs/rows-warnings.ts";

const PROOFS: Readonly<Record<string, Proof>> = {
  ...RELIABILITY,
  ...FORGED,
  ...WARNINGS,
  ...ABUSE,
  arrows: { says: "no room imports what it may not", times: 1, run: tests("packages/server/src/arrows.test.ts") },
};

const { values, positionals } = parseArgs({
  options: {
    times: { type: "string" },
    seconds: { type: "string", default: "60" },
    sequences: { type: "string" },
    subscribers: { type: "string" },
    "model-only": { type: "boolean", default: false },
    lanes: { type: "string", default: "1" },
    piece: { type: "string", default: "1/1" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean" },
  },
  allowPositionals: true,
});
const [id] = positionals;
const proof = id !== undefined && Object.hasOwn(PROOFS, id) ? PROOFS[id] : undefined;
if (!proof || values.help) {
  console.log("npm run prove -- ID [--times N] [--subscribers N] [--seconds S] [--seed S]\n");
  for (const [name, { says, times }] of Object.entries(PROOFS))
    console.log(`  ${name.padEnd(9)}${says} (--times ${times})`);
  process.exit(values.help ? 0 : 2);
}
const times = Number(values.times ?? values.sequences ?? proof.times);
const seed = Number(values.seed);
const seconds = Number(values.seconds);
const lanes = Number(values.lanes);
const [k = 0, n = 0] = values.piece.split("/").map(Number);
const subscribers = values.subscribers === undefined ? null : Number(values.subscribers);
if (
  !Number.isInteger(times) ||
  times < 1 ||
  !Number.isInteger(seed) ||
  !(seconds >= 1) ||
  !(lanes >= 1) ||
  !(k >= 1 && k <= n) ||
  !(subscribers === null || (Number.isInteger(subscribers) && subscribers >= 1))
) {
  console.error(
    "--times, --seconds, --lanes and --subscribers must be numbers from 1, --times, --subscribers and --seed whole; --piece like 1/6.",
  );
  process.exit(2);
}
console.log(`${id}: ${proof.says}`);
const { figure, holds } = await proof.run({
  times,
  seed,
  seconds,
  modelOnly: values["model-only"],
  lanes,
  piece: { k, n },
  subscribers,
});
console.log(`${holds ? "holds" : "FAILS"}: ${figure}`);
process.exitCode = holds ? 0 : 1;
