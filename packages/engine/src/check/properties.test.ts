/** What must hold for any call, tried on a share of the corpus. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCall } from "./check.ts";
import { checkStream } from "./stream.ts";
import { calls } from "./test-support/corpus.ts";

const SAMPLE = calls().filter((_, nth) => nth % 11 === 0);
/** For what happens to one call in a thousand. */
const THIRD = calls().filter((_, nth) => nth % 3 === 0);
/** What each of the tests asks of a call as it is, is worked out once. */
const asked = new Map<string, ReturnType<typeof checkCall>>();
function ask(text: string): ReturnType<typeof checkCall> {
  const answer = asked.get(text) ?? checkCall({ id: "t", text });
  asked.set(text, answer);
  return answer;
}

test("capitals, punctuation and white space change no verdict", () => {
  for (const { id, text } of SAMPLE) {
    const { verdict } = ask(text);
    for (const other of [text.toUpperCase(), text.replace(/ /g, "  \t "), text.replace(/[.,?!;]/g, " ... ")])
      assert.equal(ask(other).verdict, verdict, id);
  }
});

test("what the screen showed as the number makes no call a fraud, and clears none", (t) => {
  let changed = 0;
  let tried = 0;
  for (const { text } of SAMPLE) {
    const before = ask(text);
    for (const shown of [
      "The number was withheld.",
      "It came up as 01632 960123, the number on my card.",
      "It showed as the bank's own number.",
    ]) {
      const after = ask(`${text} ${shown}`);
      tried += 1;
      if (after.verdict !== before.verdict) changed += 1;
      assert.ok(!(before.verdict === "likely_fraud" && after.verdict === "no_signs_seen"), text);
      assert.ok(!(before.verdict === "no_signs_seen" && after.verdict === "likely_fraud"), text);
    }
  }
  t.diagnostic(`${changed} of ${tried} verdicts changed by one step`);
  assert.ok(changed <= 0.016 * tried, `${changed} of ${tried}`);
});

const DEMANDS = [
  "Now read me the code that we sent to your phone.",
  "You must transfer your savings into a safe account today.",
  "I need you to download AnyDesk so I can get into your computer.",
];
/** Each belongs to one scheme. */
const SCHEMES = [
  "Please dial star 21 star and then my number.",
  "Read me the PAC code that we sent to your phone.",
  "Tell me the twelve words of your wallet.",
  "Set up a new payee and send one pound as a test payment.",
  "Tap approve in your app and that cancels the payment.",
  "We can unlock your pension early for cash.",
  "We have got your daughter and we want five thousand or we hurt her.",
  "Dial 159 now and I will stay on the line.",
  "You must stay on the video call with the inspector until you are cleared.",
  "Let the money come into your account and send it on.",
  "You must pay the fee before we release your winnings.",
  "Pay nine hundred pounds now or you will be arrested.",
  "Ring 0909 879 0123 to claim it.",
  "Read me your card number so that I can cancel the payment.",
];

test("a plain demand all but never lowers the risk of a call, and is noticed nearly always", (t) => {
  let tried = 0;
  let lowered = 0;
  let noticed = 0;
  for (const [nth, { text }] of SAMPLE.entries()) {
    const before = ask(text).risk;
    for (const demand of [...DEMANDS, ...SCHEMES.filter((_, kind) => kind % 7 === nth % 7)]) {
      const after = ask(`${text}\ncaller: ${demand}`);
      tried += 1;
      if (after.risk < before - 1e-9) lowered += 1;
      if (after.verdict !== "no_signs_seen") noticed += 1;
    }
  }
  t.diagnostic(`${lowered} of ${tried} lowered, ${noticed} noticed`);
  assert.ok(lowered <= 0.005 * tried, `${lowered} of ${tried} lowered`);
  assert.ok(noticed >= 0.99 * tried, `${noticed} of ${tried} noticed`);
});

test("advice on what is never asked makes no call a likely fraud", (t) => {
  let tried = 0;
  let raised = 0;
  for (const { text } of THIRD) {
    if (ask(text).verdict === "likely_fraud") continue;
    for (const advice of ["A bank will never ask for your PIN.", "Police will never send a courier for your card."]) {
      tried += 1;
      if (ask(`${text}\ncaller: ${advice}`).verdict === "likely_fraud") raised += 1;
    }
  }
  t.diagnostic(`${raised} of ${tried} raised`);
  assert.ok(raised <= 0.002 * tried, `${raised} of ${tried}`);
});

// Not always to the last digit: a number that a line ends inside is two words in a stream, and one in the whole.
test("a stream says at its end what the whole call is told", () => {
  for (const { id, text } of SAMPLE.filter((_, nth) => nth % 5 === 0)) {
    const stream = checkStream(id);
    const lines = [];
    for (let at = 0; at < text.length; at += 13) lines.push(...stream.push(text.slice(at, at + 13)));
    const { lines: rest, answer } = stream.end();
    assert.deepEqual(answer, checkCall({ id, text }));
    const last = [...lines, ...rest].at(-1)?.risk ?? Number.NaN;
    assert.ok(Math.abs(last - answer.risk) < 0.1, `${id}: ${last} and ${answer.risk}`);
  }
});
