import assert from "node:assert/strict";
import { test } from "node:test";
import { surge } from "./surge.ts";
import { REPLAY_HELP } from "./surge-replay.ts";

const PLACES = `location,x_km,y_km\n${["Alder", "Birch", "Cedar", "Dogwood"].map((name, i) => `${name},${i * 9},${i}\n`).join("")}`;
const two = (n: number): string => String(n).padStart(2, "0");
const HEADER = "location,date,count,told,kind,channel,ask,source\n";
/** Two months of quiet over four places, then fourteen in Cedar over two days. */
const QUIET = Array.from(
  { length: 59 },
  (_, n) =>
    `${["Alder", "Birch", "Cedar", "Dogwood"][(n * 7) % 4]},2026-0${n < 31 ? 1 : 2}-${two(n < 31 ? n + 1 : n - 30)},1,,bank,live_call,,\n`,
).join("");
const WAVE =
  "Cedar,2026-03-02,7,,tax,automated_message,press_key,\nCedar,2026-03-03,7,2026-03-04,tax,automated_message,press_key,\n";

async function run(events: string, more: readonly string[] = []) {
  const out: string[] = [];
  const err: string[] = [];
  const argv = ["replay", "e.csv", "--locations", "p.csv", "--start", "2026-02-20", "--until", "2026-03-25", ...more];
  const status = await surge(argv, {
    stdin: (async function* () {})(),
    stdout: { write: (text: string) => out.push(text), isTTY: false },
    stderr: { write: (text: string) => err.push(text) },
    readFile: (path) => Promise.resolve(path === "e.csv" ? events : PLACES),
  });
  return { status, out: out.join(""), err: err.join("") };
}
const lines = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("history says when it would have alarmed: once raised, changed, ended, and summed up", async () => {
  const { status, out, err } = await run(HEADER + QUIET + WAVE);
  assert.deepEqual([status, err], [0, ""]);
  const events = lines(out);
  const raised = events.filter(({ event }) => event === "raised");
  assert.equal(raised.length, 1);
  assert.ok(raised[0]?.["day"] === "2026-03-02" || raised[0]?.["day"] === "2026-03-04");
  assert.match(JSON.stringify(raised[0]?.["locations"]), /Cedar/);
  assert.equal(events.at(-2)?.["event"], "ended");
  assert.deepEqual(Object.keys(events.at(-1) ?? {}), ["days", "reports", "raised", "alarm_days"]);
  assert.deepEqual([events.at(-1)?.["days"], events.at(-1)?.["reports"]], [34, 73]);
  assert.deepEqual(await run(HEADER + QUIET + WAVE), { status, out, err });
});

test("one source is one, however much it sends", async () => {
  const { out } = await run(HEADER + QUIET + WAVE.replaceAll("press_key,\n", "press_key,ann\n"));
  assert.equal(lines(out).at(-1)?.["raised"], 0);
});

test("each bad row is answered with its line, the rest is replayed, and the exit status is 1", async () => {
  const bad =
    "Elder,2026-02-01,1,,,,,\nAlder,2026-02-30,1,,,,,\nAlder,2026-02-02,x,,,,,\nAlder,2026-02-03,1,2026-02-01,,,,\nAlder,2026-02-04,1,,wizard,,,\n";
  const { status, out } = await run(HEADER + bad + QUIET);
  assert.equal(status, 1);
  assert.deepEqual(
    lines(out)
      .slice(0, 5)
      .map(
        ({ error }) =>
          error && typeof error === "object" && "code" in error && "line" in error && [error.code, error.line],
      ),
    [
      ["case-unknown-location", 2],
      ["case-bad-date", 3],
      ["case-bad-count", 4],
      ["case-bad-told", 5],
      ["case-bad-kind", 6],
    ],
  );
});

test("a wrong call is one sentence and exit status 2; help is printed on request", async () => {
  for (const [more, sentence] of [
    [["--until", "2026-01-01"], /^--until must be 2026-02-20 or later/],
    [["--start", "soon"], /^--start must be a date/],
    [["--recurrence-days", "0"], /^--recurrence-days must be a number from 1/],
    [["--nation", "wales"], /^--nation must be one of/],
    [["--pigeon"], /^Unknown option '--pigeon'; see clearline surge replay --help\.\n$/],
  ] as const) {
    const { status, err } = await run(HEADER + QUIET, more);
    assert.equal(status, 2);
    assert.match(err, sentence);
  }
  assert.equal((await run("", ["--help"])).out, REPLAY_HELP);
});
