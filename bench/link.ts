/**
 * How fast LINK works and how well, on made-up reports whose numbers rotate and whose sentences are shared.
 * `npm run bench -- link [--json] [--seed S] [--size N]`: a table for a person, or the one line of figures.
 *
 * The figure beside the peer's is for the same work: to sign each report by MinHash and look up who shares a band with
 * it; the peer offers no more. The table also gives signing and looking up by all blocking keys, and the whole of
 * linking: keys, scores, groups and a sentence for each link. Speeds are by the processor time taken, since others may
 * use the machine.
 */
import { parseArgs } from "node:util";
import { blockingKeys, linkedOf, linkRecords, scriptBands, seeded } from "@clearline/engine";
import { LshIndex, Minhash } from "minhash";
import { linkTogether, sharesOf } from "../packages/server/src/commands/link-together.ts";
import { type MadeReport, makeReports } from "./made-reports.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    size: { type: "string", default: "50000" },
  },
});
const seed = Number(values.seed);
const largest = Number(values.size);
const PEER_REPORTS = 2_000;
const THREADS = 2;
/** Of a key that very many have, the last few are met, as the server does. */
const MOST_MET = 20;

const made = makeReports({ reports: largest, random: seeded(seed) });
// The compiler's warm-up, ours and the peer's.
for (const work of [linkOurs, lookUpAll, lookUpBands, linkPeer]) work(made.slice(0, 2_000));
const growth = [2_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000]
  .filter((size) => size < largest)
  .concat(largest)
  .map((size) => {
    // A set of its own for each size: a slice of a larger one would have fewer calls of each campaign.
    const reports = makeReports({ reports: size, random: seeded(seed) });
    const { ms, cpuMs, value } = timed(() => linkOurs(reports));
    const signed = perSecond(size, timed(() => lookUpAll(reports)).cpuMs);
    return { size, signed, linked: perSecond(size, ms), ms, cpuMs, ...quality(reports, value) };
  });
const together = await linkOnThreads(makeReports({ reports: largest, random: seeded(seed) }));
const peerReports = makeReports({ reports: PEER_REPORTS, random: seeded(seed) });
const peer = perSecond(PEER_REPORTS, timed(() => linkPeer(peerReports)).cpuMs);
const ours = perSecond(PEER_REPORTS, timed(() => lookUpBands(peerReports)).cpuMs);

if (values.json) {
  console.log(
    JSON.stringify({
      bench: "link",
      unit: "reports signed and looked up by MinHash/s",
      ours,
      on_threads: { threads: THREADS, size: largest, ms: Math.round(together.ms) },
      peer,
      peer_name: "minhash 0.0.9, sign + insert + query",
      ratio: Math.round((100 * ours) / peer) / 100,
      growth: growth.map(({ size, signed, linked }) => ({ size, ours: signed, linked })),
    }),
  );
} else {
  console.log(`LINK on ${largest} made-up reports, seed ${seed}, one thread, but where it says otherwise`);
  for (const { size, signed, linked, ms, cpuMs, precision, recall } of growth) {
    console.log(
      `${String(size).padStart(9)} reports  linked in ${(ms / 1000).toFixed(1)} s (processor ${(cpuMs / 1000).toFixed(1)} s), ${linked} a second` +
        `  pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}  keys and look-up: ${signed} a second`,
    );
  }
  console.log(
    `On ${THREADS} threads: ${(together.ms / 1000).toFixed(1)} s (processor ${(together.cpuMs / 1000).toFixed(1)} s), the threads' start and handing over included`,
  );
  console.log(
    `Peer, npm minhash 0.0.9 (128 permutations, word 3-shingles): ${peer} a second; ours is ${(ours / peer).toFixed(1)} times that`,
  );
  console.log(`Memory at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

/** The whole of `clearline link` but for reading: records are handed to new threads and the links come back. */
async function linkOnThreads(reports: MadeReport[]): Promise<{ ms: number; cpuMs: number }> {
  const before = process.cpuUsage();
  const start = performance.now();
  const shares = sharesOf(reports, THREADS);
  const { told } = await linkTogether(shares, { seed, onProgress: () => {}, wantsRecords: false });
  const linked = linkedOf(
    told,
    reports.map(({ id }) => id),
  );
  if (linked.length !== reports.length) throw new Error("some reports came back unlinked");
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpuMs: (user + system) / 1000 };
}

function linkOurs(reports: readonly MadeReport[]): (string | null)[] {
  return linkRecords(reports, { random: seeded(seed) }).map(({ series }) => series);
}

/** The keys of each report, and who was met under them before: what the peer's index does. */
function lookUp(reports: readonly MadeReport[], keysOf: (report: MadeReport) => Iterable<number>): number {
  const index = new Map<number, number[]>();
  const metBy = new Int32Array(reports.length).fill(-1);
  let met = 0;
  reports.forEach((report, i) => {
    for (const unsigned of keysOf(report)) {
      // With a sign, as the fast kind of map key.
      const key = unsigned | 0;
      const bucket = index.get(key);
      if (!bucket) {
        index.set(key, [i]);
        continue;
      }
      for (let at = Math.max(0, bucket.length - MOST_MET); at < bucket.length; at++) {
        const other = bucket[at] ?? 0;
        if (metBy[other] === i) continue;
        metBy[other] = i;
        met += 1;
      }
      bucket.push(i);
    }
  });
  return met;
}

function lookUpAll(reports: readonly MadeReport[]): number {
  return lookUp(reports, (report) => blockingKeys(report).map(Number));
}

function lookUpBands(reports: readonly MadeReport[]): number {
  return lookUp(reports, ({ text }) => scriptBands(text));
}

function linkPeer(reports: readonly MadeReport[]): number {
  const index = new LshIndex({ bandSize: 4 });
  let met = 0;
  for (const { id, text } of reports) {
    const signature = new Minhash({ numPerm: 128 });
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    for (let i = 0; i + 3 <= words.length; i++) signature.update(words.slice(i, i + 3).join(" "));
    index.insert(id, signature);
    met += index.query(signature).length;
  }
  return met;
}

/** Of the pairs put together how many belong together, and of those that belong how many were put together. */
function quality(
  reports: readonly MadeReport[],
  series: readonly (string | null)[],
): { precision: number; recall: number } {
  const truth = reports.map(({ campaign }) => campaign);
  const both = truth.map((campaign, i) => {
    const found = series[i] ?? null;
    return campaign === null || found === null ? null : `${campaign}/${found}`;
  });
  const right = pairs(both);
  return { precision: right / pairs(series), recall: right / pairs(truth) };
}

function pairs(groups: readonly (string | null)[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** By the clock and, since others may use the machine, by the processor time that this process took. */
function timed<T>(work: () => T): { ms: number; cpuMs: number; value: T } {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpuMs: (user + system) / 1000, value };
}

function perSecond(count: number, ms: number): number {
  return Math.round((1000 * count) / ms);
}
