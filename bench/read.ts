/**
 * How fast READ works, on made-up warnings and accounts whose days, places, sums and numbers differ.
 * `npm run bench -- read [--json] [--seed S] [--size N]`: a table for a person, or the one line of figures.
 *
 * No npm package reads incidents. The peer does what can be had ready-made, dates by chrono-node and numbers by
 * libphonenumber-js, and nothing else; ours does that and reads who, where, what was asked, lost and said as well.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { addDays, type Day, type Document, dayOf, readDocument, sayDay, seeded } from "@clearline/engine";
import { en } from "chrono-node";
import { findPhoneNumbersInText } from "libphonenumber-js/max";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    size: { type: "string", default: "20000" },
  },
});
const largest = Number(values.size);
const PEER_DOCUMENTS = 1_000;
const ROUNDS = 5;
const TOWNS = ["Deal", "Dover", "Ashford", "Canterbury", "Folkestone", "Maidstone", "Sandwich", "Hythe", "Margate"];
const LONG_UNIT = 10;

const source = ["accounts", "warnings"].flatMap((name) => narratives(name));
const made = makeDocuments(largest, seeded(Number(values.seed)));
// The compiler's warm-up, ours and the peer's.
for (const work of [readAll, findAll]) work(made.slice(0, 500));
const growth = [1_000, 5_000, 10_000, 20_000, 50_000]
  .filter((size) => size < largest)
  .concat(largest)
  .map((size) => ({ size, ours: perSecond(size, timed(() => readAll(made.slice(0, size))).ms) }));
const sample = made.slice(0, PEER_DOCUMENTS);
// In turns, and the best of each: what else the machine does then slows neither alone.
const rounds = Array.from(
  { length: ROUNDS },
  () => [timed(() => readAll(sample)), timed(() => findAll(sample))] as const,
);
const ours = best(rounds.map(([round]) => round));
const peer = best(rounds.map(([, round]) => round));
const speeds = { ours: perSecond(sample.length, ours.ms), peer: perSecond(sample.length, peer.ms) };
// A document a hundred times as long should take a hundred times as long, not ten thousand times.
const long = [1, 10, 100].map((times) => ({
  times,
  ms: timed(() => readDocument(repeated(made, times))).ms,
}));

if (values.json) {
  console.log(
    JSON.stringify({
      bench: "read",
      unit: "documents read/s",
      ours: speeds.ours,
      peer: speeds.peer,
      peer_name: "chrono-node 2.10.3 dates + libphonenumber-js numbers, nothing else",
      ratio: Math.round((100 * speeds.ours) / speeds.peer) / 100,
      growth,
    }),
  );
} else {
  console.log(`READ on made-up documents of about ${averageWords(made)} words, seed ${values.seed}, one thread`);
  for (const { size, ours: speed } of growth) console.log(`${String(size).padStart(9)} documents  ${speed} a second`);
  console.log(
    `Peer, chrono-node and libphonenumber-js, dates and numbers alone: ${speeds.peer} a second;` +
      ` ours, every field, is ${(speeds.ours / speeds.peer).toFixed(2)} times that`,
  );
  console.log(
    `Of ${ours.value.told} numbers in ${sample.length} documents, ours found ${ours.value.numbers},` +
      ` the peer ${peer.value.numbers}`,
  );
  for (const { times, ms } of long)
    console.log(`One document of ${times * LONG_UNIT} others' words: ${ms.toFixed(1)} ms`);
}

type Counted = { told: number; numbers: number };

function readAll(documents: readonly Document[]): Counted {
  const numbers = documents.map(
    (doc) => readDocument(doc).phoneNumbers.filter(({ e164 }) => e164.startsWith("+")).length,
  );
  return { told: told(documents), numbers: sum(numbers) };
}

function findAll(documents: readonly Document[]): Counted {
  const numbers = documents.map(({ text, published }) => {
    en.GB.parse(text, published ? new Date(`${published}T12:00:00Z`) : undefined);
    return findPhoneNumbersInText(text, "GB").length;
  });
  return { told: told(documents), numbers: sum(numbers) };
}

/** Every number in the narratives stands in `expect`, and the made-up ones go round them in turn. */
function told(documents: readonly Document[]): number {
  return sum(documents.map((_, i) => source[i % source.length]?.expect.numbers.length ?? 0));
}

/** Our own narratives with other days, sums, towns and numbers in them. */
function makeDocuments(count: number, random: () => number): Document[] {
  const first = dayOf(2025, 1, 1);
  if (!first) throw new Error("2025-01-01 is a day");
  return Array.from({ length: count }, (_, i) => {
    const { text, published } = source[i % source.length] ?? { text: "", published: first };
    const pick = (below: number): number => Math.floor(random() * below);
    const from = TOWNS[pick(TOWNS.length)] ?? "Deal";
    return {
      id: `d${i}`,
      published,
      text: text
        .replace(/\b(Deal|Dover|Ashford|Canterbury|Folkestone|Maidstone)\b/g, from)
        .replace(/£\d[\d,]*/g, () => `£${100 + pick(9_900)}`)
        .replace(
          /(07700 900|01632 960)\d{3}/g,
          (_all, range: string) => `${range}${String(pick(1_000)).padStart(3, "0")}`,
        )
        .replace(/\bOn (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, () => `On ${sayDay(addDays(first, pick(365)))}`),
    };
  });
}

type Narrative = { text: string; published: Day; expect: { numbers: string[] } };

function narratives(name: string): Narrative[] {
  return readFileSync(new URL(`../packages/engine/src/read/corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function repeated(documents: readonly Document[], times: number): Document {
  const parts = Array.from({ length: times * LONG_UNIT }, (_, i) => documents[i % documents.length]?.text ?? "");
  return { id: "long", text: parts.join("\n\n"), published: documents[0]?.published ?? null };
}

function averageWords(documents: readonly Document[]): number {
  const some = documents.slice(0, 500);
  return Math.round(sum(some.map(({ text }) => text.split(/\s+/).length)) / some.length);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function timed<T>(work: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

function best<T>(rounds: readonly { ms: number; value: T }[]): { ms: number; value: T } {
  return rounds.reduce((quickest, round) => (round.ms < quickest.ms ? round : quickest));
}

function perSecond(count: number, ms: number): number {
  return Math.round((1000 * count) / ms);
}
