/**
 * How fast CHECK listens. `npm run bench -- check [--json] [--seed S] [--size WORDS] [--server SECONDS]`.
 *
 * One long call of made-up turns, an utterance of about ten words at a time, in Node and in Chromium where there is one:
 * the time from an utterance to a new verdict. The baseline beside it hears the whole call anew at each utterance, which
 * is what a checker without a stream must do. `--server` also starts a Clearline and asks it for 50 checks a second
 * beside 100 reports a minute.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { checkCall, checkStream, seeded } from "@clearline/engine";
import { build } from "esbuild";
import { buildAssets } from "../scripts/build-assets.ts";
import { clearline } from "../scripts/proofs/clearline.ts";

const ROOT = resolve(import.meta.dirname, "..");
const CHROMIUM = [process.env["CLEARLINE_CHROMIUM"], "/usr/bin/chromium"].find((path) => path && existsSync(path));
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    size: { type: "string", default: "4000" },
    server: { type: "string", default: "0" },
  },
});
const random = seeded(Number(values.seed));
const TURNS = [
  "caller: Good morning, this is Daniel from the card team, how are you keeping today?",
  "me: Not so bad, thank you, what is it about?",
  "caller: There has been a payment of {n} pounds at a shop in Leeds, was that you?",
  "me: No, I have never been to Leeds in my life.",
  "caller: No problem, bear with me while I open the account on my side, it takes a moment.",
  "me: All right, I am only watching the cricket.",
  "caller: I can see {n} more waiting, so we will need to look at moving things before tonight.",
  "me: My daughter usually does these things with me on a Sunday.",
  "caller: You will get a letter in the post within {n} working days that explains it all.",
  "me: The number on my card, is that the one I ring?",
];

const RUNS = 5;
const SIZES = [250, 500, 1000, 2000].filter((words) => words < Number(values.size)).concat(Number(values.size));
inNode(madeCall(500)); // the compiler's warm-up
const growth = SIZES.map((words) => {
  const call = madeCall(words);
  return { words, stream: spread(quickest(() => inNode(call))), anew: spread(quickest(() => anew(call))) };
});
const last = growth.at(-1);
if (!last) throw new Error("no size");
const chromium = CHROMIUM ? spread(await inChromium(madeCall(Number(values.size)))) : null;
await buildAssets();
const listen = readFileSync(join(ROOT, "packages/server/assets/built/listen.js"));
const bundle = { kb: listen.length / 1000, gzip: gzipSync(listen, { level: 9 }).length / 1000 };
const seconds = Number(values.server);
const server = seconds > 0 ? await underLoad(seconds) : null;

if (values.json) {
  const ratio = Math.round((100 * last.anew.p99) / last.stream.p99) / 100;
  console.log(
    JSON.stringify({
      bench: "check",
      unit: "ms per utterance, p99",
      ours: last.stream.p99,
      peer: last.anew.p99,
      peer_name: "the same engine hearing the whole call anew",
      ratio,
      growth,
      chromium,
      bundle,
      server,
    }),
  );
} else {
  console.log("CHECK: milliseconds from an utterance of about ten words to a verdict");
  for (const { words, stream, anew: whole } of growth)
    console.log(
      `  call of ${words} words: p50 ${ms(stream.p50)}, p99 ${ms(stream.p99)}; heard anew p50 ${ms(whole.p50)}, p99 ${ms(whole.p99)}`,
    );
  console.log(chromium ? `  in Chromium: p50 ${ms(chromium.p50)}, p99 ${ms(chromium.p99)}` : "  no Chromium here");
  console.log(`  the listening page's script: ${bundle.kb.toFixed(0)} kB, ${bundle.gzip.toFixed(1)} kB with gzip`);
  if (server)
    console.log(
      `  server, ${seconds} s of 50 checks a second beside 100 reports a minute: ${server.checks} answered, ${server.failed} not, p50 ${ms(server.p50)}, p99 ${ms(server.p99)}`,
    );
}

function madeCall(words: number): string[] {
  const turns: string[] = [];
  for (let said = 0; said < words; ) {
    const turn = TURNS[Math.floor(random() * TURNS.length)] ?? "";
    turns.push(`${turn.replace("{n}", String(Math.floor(random() * 900) + 10))}\n`);
    said += turn.split(" ").length;
  }
  return turns;
}

function inNode(call: readonly string[]): number[] {
  const stream = checkStream("bench");
  return call.map((turn) => timed(() => stream.push(turn)));
}

function anew(call: readonly string[]): number[] {
  let heard = "";
  return call.map((turn) => {
    heard += turn;
    return timed(() => checkCall({ id: "bench", text: heard }));
  });
}

/** The same engine in a page, timed there. */
async function inChromium(call: readonly string[]): Promise<number[]> {
  const { chromium: browserType } = await import("playwright-core");
  const { outputFiles } = await build({
    stdin: { contents: 'export { checkStream } from "@clearline/engine";', resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "engine",
    write: false,
    target: ["es2022"],
  });
  const browser = await browserType.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    // A page's clock is coarse, so ten utterances are timed together.
    return await page.evaluate<number[]>(
      `((call) => {
        const listen = () => {
          const stream = engine.checkStream("bench");
          const times = [];
          for (let at = 0; at + 10 <= call.length; at += 10) {
            const from = performance.now();
            for (let nth = 0; nth < 10; nth++) stream.push(call[at + nth]);
            times.push((performance.now() - from) / 10);
          }
          return times;
        };
        const runs = [listen(), listen(), listen(), listen(), listen()];
        return runs[0].map((_, nth) => Math.min(...runs.map((times) => times[nth])));
      })(${JSON.stringify(call)})`,
    );
  } finally {
    await browser.close();
  }
}

type Load = { checks: number; failed: number; p50: number; p99: number };

async function underLoad(length: number): Promise<Load> {
  const running = await clearline();
  try {
    await running.start();
    await running.ready();
    const times: number[] = [];
    let failed = 0;
    const text = madeCall(150).join("");
    const post = async (path: string, body: object, nth: number): Promise<Response> =>
      fetch(`${running.url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": `bench-${path}-${nth}` },
        body: JSON.stringify(body),
      });
    const asked: Promise<void>[] = [];
    for (let tick = 0; tick < length * 50; tick++) {
      const from = performance.now();
      asked.push(
        post("/api/v1/check", { text }, tick).then(async (answer) => {
          await answer.text();
          if (answer.ok) times.push(performance.now() - from);
          else failed += 1;
        }),
      );
      if (tick % 30 === 0)
        asked.push(
          post("/api/v1/reports", { text: TURNS.join(" ") }, tick).then(async (answer) => void (await answer.text())),
        );
      await sleep(Math.max(0, 20 - (performance.now() - from)));
    }
    await Promise.all(asked);
    return { checks: times.length, failed, ...spread(times) };
  } finally {
    await running.end();
  }
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Each utterance's quickest of several runs: what else the machine does then slows none. */
function quickest(run: () => number[]): number[] {
  const runs = Array.from({ length: RUNS }, run);
  return (runs[0] ?? []).map((_, nth) => Math.min(...runs.map((times) => times[nth] ?? Infinity)));
}

function spread(times: readonly number[]): { p50: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 3 : 0)} ms`;
}
