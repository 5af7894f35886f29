/**
 * How fast READ works on narratives of 2 kB with all fields, on one thread, and how its cost grows with a text.
 * `npm run bench -- read [--json] [--seed S] [--size N]`: a table for a person, or the one line of figures.
 *
 * No npm package reads incidents. The peer does what can be had ready-made: dates by chrono-node, numbers by
 * libphonenumber-js, sentences, parts of speech and entities by wink-nlp with its small English model, each asked for
 * its answers. Ours reads the dates and numbers of the same texts and who, where, what was asked, lost and said as
 * well, but names no parts of speech.
 */
import { parseArgs } from "node:util";
import { type Document, readDocument } from "@clearline/engine";
import { en } from "chrono-node";
import { findPhoneNumbersInText } from "libphonenumber-js/max";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { longText, makeFullNarratives, makeNarratives } from "./made-narratives.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    size: { type: "string", default: "1000" },
  },
});
const [seed, size] = [Number(values.seed), Number(values.size)];
if (!Number.isSafeInteger(seed) || !(size >= 1)) throw new TypeError("--seed and --size must be whole numbers");

const PEER_DOCUMENTS = 150;
const ROUNDS = 7;
const CHARACTERS = [2_000, 10_000, 50_000, 200_000, 1_000_000];
const TIMES = 3;

const wink = winkNLP(model, ["sbd", "pos", "ner"]);
const made = makeNarratives(size, seed);
const sample = made.slice(0, PEER_DOCUMENTS);
const full = makeFullNarratives(PEER_DOCUMENTS, seed);
// The compiler's warm-up, ours and the peers'.
readAll(made);
readAll(full);
for (const find of [findAll, findDates, findNumbers, findWords]) find(sample);

// In turns, and the best of each: what else the machine does then slows neither alone.
const rounds = Array.from({ length: ROUNDS }, () => ({
  whole: timed(() => readAll(made)),
  ours: timed(() => readAll(sample)),
  peer: timed(() => findAll(sample)),
  chrono: timed(() => findDates(sample)),
  phone: timed(() => findNumbers(sample)),
  wink: timed(() => findWords(sample)),
  oursFull: timed(() => readAll(full)),
  peerFull: timed(() => findAll(full)),
}));
type Worked = keyof (typeof rounds)[number];
const best = (of: Worked): number => Math.min(...rounds.map((round) => round[of].ms));
const bestOfThread = (of: Worked): number => Math.min(...rounds.map((round) => round[of].threadMs));
const ours = perSecond(made.length, best("whole"));
const peer = perSecond(sample.length, best("peer"));
const ratio = best("peer") / best("ours");
// A text a hundred times as long should take a hundred times as long, not ten thousand times.
const growth = CHARACTERS.map((characters) => {
  const text = longText(made, characters);
  const times = characters > 50_000 ? 1 : Math.ceil(100_000 / characters);
  const ms = Math.min(...Array.from({ length: TIMES }, () => timed(() => readTimes(text, times)).ms)) / times;
  return { size: text.text.length, ours: perSecond(text.text.length, ms), ms };
});

if (values.json) {
  console.log(
    JSON.stringify({
      bench: "read",
      unit: "2 kB narratives/s, every field, one thread",
      ours,
      peer,
      peer_name: "chrono-node 2.10.3 + libphonenumber-js + wink-nlp 2.4.0: dates, numbers, sentences, POS, entities",
      ratio: Math.round(100 * ratio) / 100,
      full: {
        ours: perSecond(full.length, best("oursFull")),
        peer: perSecond(full.length, best("peerFull")),
        ratio: Math.round((100 * best("peerFull")) / best("oursFull")) / 100,
      },
      growth: growth.map(({ size: characters, ours: speed }) => ({ size: characters, ours: speed })),
      growth_unit: "characters/s in one text of size characters",
    }),
  );
} else {
  console.log(
    `READ on ${made.length} made-up narratives of 2,000 characters, seed ${seed}, one thread, best of ${ROUNDS}`,
  );
  console.log(`  every field: ${ours} documents a second by the clock`);
  console.log(
    `  ${perSecond(made.length, bestOfThread("whole"))} by this thread's own time, whatever else the machine did`,
  );
  console.log(`Peers on the first ${sample.length} of them, same process, in turns:`);
  console.log(`  chrono-node, dates alone: ${perSecond(sample.length, best("chrono"))} a second`);
  console.log(`  libphonenumber-js, numbers alone: ${perSecond(sample.length, best("phone"))} a second`);
  console.log(`  wink-nlp, sentences, parts of speech, entities: ${perSecond(sample.length, best("wink"))} a second`);
  console.log(`  the three together: ${peer} a second; ours is ${ratio.toFixed(1)} times that by the clock,`);
  console.log(`  ${(bestOfThread("peer") / bestOfThread("ours")).toFixed(1)} times by this thread's own time`);
  console.log(
    `Where every sentence tells a day, time, number, sum or name: ours ${perSecond(full.length, best("oursFull"))}, the three ${perSecond(full.length, best("peerFull"))}, ${(best("peerFull") / best("oursFull")).toFixed(1)} times`,
  );
  console.log("  They read no caller, place of a call, demand, loss or speaker; ours names no parts of speech.");
  console.log(
    `  Full telephone numbers found in them: ours ${readAll(sample)}, libphonenumber-js ${findNumbers(sample)}, which passes over ranges kept for examples`,
  );
  console.log("One text, longer and longer:");
  for (const { size: characters, ms } of growth)
    console.log(
      `  ${String(characters).padStart(9)} characters  ${ms.toFixed(1).padStart(8)} ms  ${((1000 * ms) / characters).toFixed(3)} µs each`,
    );
}

/** @returns how many full numbers were found */
function readAll(documents: readonly Document[]): number {
  let numbers = 0;
  for (const one of documents)
    numbers += readDocument(one).phoneNumbers.filter(({ e164 }) => e164.startsWith("+")).length;
  return numbers;
}

function readTimes(text: Document, times: number): void {
  for (let i = 0; i < times; i++) readDocument(text);
}

function findAll(documents: readonly Document[]): void {
  for (const one of documents) {
    findDates([one]);
    findNumbers([one]);
    findWords([one]);
  }
}

function findDates(documents: readonly Document[]): void {
  for (const { text, published } of documents)
    en.GB.parse(text, published ? new Date(`${published}T12:00:00Z`) : undefined);
}

function findNumbers(documents: readonly Document[]): number {
  let numbers = 0;
  for (const { text } of documents) numbers += findPhoneNumbersInText(text, "GB").length;
  return numbers;
}

function findWords(documents: readonly Document[]): void {
  for (const { text } of documents) {
    const doc = wink.readDoc(text);
    doc.sentences().out();
    // wink-nlp is told by the functions themselves what to give out.
    // oxlint-disable-next-line typescript/unbound-method
    doc.tokens().out(wink.its.pos);
    // oxlint-disable-next-line typescript/unbound-method
    doc.entities().out(wink.its.detail);
  }
}

/** By the clock, and by the time that this thread worked: on a busy machine the second is the steadier. */
function timed(work: () => unknown): { ms: number; threadMs: number } {
  const [start, before] = [performance.now(), process.threadCpuUsage()];
  work();
  const { user, system } = process.threadCpuUsage(before);
  return { ms: performance.now() - start, threadMs: (user + system) / 1000 };
}

function perSecond(count: number, ms: number): number {
  return Math.round((1000 * count) / ms);
}
