import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCall } from "./check.ts";
import { checkStream } from "./stream.ts";

const CALL = `caller: Good morning, this is the fraud team at your bank, how are you today?
me: Very well.
caller: Somebody has used your card in Leeds. I am sending a code to your phone, please read it out to me so that I can stop the payment.
me: Is that all right?
caller: Of course. There is no rush at all, take your time, and you can ring us on the number on your card.`;

test("the last word of a stream is what the whole call would be told, however it was cut", () => {
  for (const size of [1, 3, 7, 50, 10_000]) {
    const stream = checkStream("s");
    const lines = [];
    for (let at = 0; at < CALL.length; at += size) lines.push(...stream.push(CALL.slice(at, at + size)));
    const { lines: rest, answer } = stream.end();
    const all = [...lines, ...rest];
    assert.deepEqual(answer, checkCall({ id: "s", text: CALL }));
    assert.equal(all.at(-1)?.atWord, CALL.split(/\s+/).length);
    assert.equal(all.at(-1)?.risk, answer.risk);
    assert.ok(all.every(({ atWord }, nth) => nth === 0 || atWord > (all[nth - 1]?.atWord ?? 0)));
  }
});

test("a line comes at each turn and at most ten words apart", () => {
  const stream = checkStream("s");
  const lines = [...stream.push(CALL), ...stream.end().lines];
  let before = 0;
  for (const { atWord } of lines) {
    assert.ok(atWord - before <= 10);
    before = atWord;
  }
  assert.ok(lines.some(({ atWord }) => atWord === CALL.split("\n").slice(0, 2).join(" ").split(" ").length));
});

test("fraud is named when the demand is heard, and kind words after it do not take that back", () => {
  const stream = checkStream("s");
  const lines = [...stream.push(CALL), ...stream.end().lines];
  const named = lines.findIndex(({ verdict }) => verdict === "likely_fraud");
  assert.ok(named > 0 && named < lines.length - 3);
  assert.ok(lines.slice(named).every(({ verdict }) => verdict === "likely_fraud"));
});

test("a warning stands until the risk is well below its limit", () => {
  const stream = checkStream("s");
  const told = [
    ...stream.push("This is a recorded message. Press 1 now to hear more about your claim.\n"),
    ...stream.push("There is no need to pay for it.\n"),
    ...stream.end().lines,
  ];
  const first = told.findIndex(({ verdict }) => verdict === "be_careful");
  assert.ok(first >= 0);
  for (const { risk, verdict } of told.slice(first)) assert.ok(verdict === "be_careful" || risk < 0.45 - 0.15);
});

test("an empty call is answered", () => {
  const stream = checkStream("s");
  assert.deepEqual(stream.push(""), []);
  const { lines, answer } = stream.end();
  assert.deepEqual(lines, []);
  assert.equal(answer.verdict, "no_signs_seen");
});
