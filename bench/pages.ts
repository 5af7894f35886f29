/**
 * How many readers a warning's page bears, and how soon a warning is everywhere once its hold is over: page, feeds and
 * CAP. The whole web side in one process, asked by another. `npm run bench -- pages [--seconds 5] [--json]`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import autocannon from "autocannon";

const CONNECTIONS = 50;
const TIMES_OUT = 5;
const GIVE_UP_MS = 20_000;

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "5" }, json: { type: "boolean", default: false } },
});
const seconds = Number(values.seconds);
const child = spawn(process.execPath, [join(import.meta.dirname, "made-page-server.ts")], {
  stdio: ["pipe", "pipe", "inherit"],
});
const answer = async (): Promise<string> => {
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  return chunk.toString().trim();
};

try {
  const { own, slug, plain } = JSON.parse(await answer()) as { own: string; slug: string; plain: string };
  const page = `${own}/warnings/${slug}`;
  const etag = (await fetch(page)).headers.get("etag") ?? "";
  const whole = await perSecond(page, 200);
  const notModified = await perSecond(page, 304, { "if-none-match": etag });
  const feed = await perSecond(`${own}/warnings.atom`, 200);
  const ceiling = await perSecond(plain, 200);
  const out = await slowestOut(own);
  const figures = {
    bench: "pages",
    unit: "pages a second",
    ours: whole,
    peer: ceiling,
    peer_name: "the same bytes from node:http, nothing around them",
    ratio: Number((whole / ceiling).toFixed(2)),
    growth: [{ size: CONNECTIONS, ours: whole }],
    not_modified_per_second: notModified,
    feed_per_second: feed,
    slowest_out_ms: out,
  };
  if (values.json) console.log(JSON.stringify(figures));
  else {
    console.log(
      `A warning's page: ${whole} a second with ${CONNECTIONS} readers at once; ${notModified} where the reader has it (304)`,
    );
    console.log(`The Atom feed: ${feed} a second. node:http with the same page and nothing around it: ${ceiling}`);
    console.log(`From the end of the hold to page, feeds and CAP: ${out} ms at the slowest of ${TIMES_OUT}`);
  }
} finally {
  child.stdin.end();
}

/** The middle of the seconds, after one to warm up. @throws where an answer was another than `status` */
async function perSecond(url: string, status: 200 | 304, headers: Record<string, string> = {}): Promise<number> {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: 1 });
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds });
  const right = result.statusCodeStats?.[`${status}`]?.count ?? 0;
  if (right === 0 || right !== result.requests.total) throw new Error(`${url} did not always answer ${status}`);
  return Math.round(result.requests.p50);
}

/** Milliseconds from the end of a hold until the warning stands on its page, in both feeds and in the CAP feed. */
async function slowestOut(own: string): Promise<number> {
  let slowest = 0;
  for (let n = 0; n < TIMES_OUT; n++) {
    child.stdin.write("one\n");
    const slug = await answer();
    const from = performance.now();
    for (const path of [
      `/warnings/${slug}`,
      `/warnings/${slug}/cap.xml`,
      "/warnings.atom",
      "/warnings.json",
      "/warnings.cap.xml",
    ])
      await until(`${own}${path}`, slug);
    slowest = Math.max(slowest, performance.now() - from);
  }
  return Math.round(slowest);
}

async function until(url: string, says: string): Promise<void> {
  for (const from = performance.now(); performance.now() - from < GIVE_UP_MS; await sleep(20)) {
    const page = await fetch(url);
    if (page.ok && (await page.text()).includes(says)) return;
  }
  throw new Error(`${url} does not show ${says}`);
}
