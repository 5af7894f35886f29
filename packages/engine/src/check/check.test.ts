import assert from "node:assert/strict";
import { test } from "node:test";
import { ASKS, IMPERSONATED_KINDS, VERDICTS } from "../base/vocabulary.ts";
import { checkCall } from "./check.ts";
import { PAIRINGS, SIGNS } from "./signs.ts";
import { calls } from "./test-support/corpus.ts";

const ask = (text: string) => checkCall({ id: "t", text });

const CALLS = [
  "",
  "Hello, it is the surgery about your appointment on Tuesday. Ring us if it does not suit.",
  "He said he was from BT and that my broadband would be cut off today.",
  "caller: There is a refund for you.\nme: Oh good.\ncaller: Which bank are you with?",
  "We will never ask for your PIN. You can ring us on the number on your card, take your time.",
  "This is HMRC. A warrant has been issued for your arrest. Press 1 now.",
  "my gran was told to put her card in an envelope for the courier and to keep it secret",
];
const DEMANDS = [
  "Now read me the code that we sent to your phone.",
  "You must transfer your savings into a safe account today.",
  "A courier will come to collect your bank card.",
  "Go to the shop, buy Google Play cards and read me the numbers.",
];
const ADVICE = [
  "A bank will never ask for your PIN.",
  "Police will never send a courier for your card or your cash.",
  "Never move money to a safe account for a caller.",
  "If anyone asks for a code, put the phone down.",
];

test("a word that is also the name of a part of every object is only a word", () => {
  for (const word of ["constructor", "__proto__", "hasOwnProperty", "toString"])
    assert.equal(ask(`a ${word} rang me`).verdict, ask("a builder rang me").verdict, word);
});

test("a decisive demand never lowers the risk, is never passed over, and nearly always likely fraud after anything", () => {
  let named = 0;
  for (const call of CALLS) {
    for (const demand of DEMANDS) {
      const [before, after] = [ask(call), ask(`${call}\n${demand}`)];
      assert.ok(after.risk >= before.risk, `${call} + ${demand}`);
      assert.notEqual(after.verdict, "no_signs_seen", `${call} + ${demand}`);
      if (after.verdict === "likely_fraud") named += 1;
    }
  }
  assert.ok(named >= 0.85 * CALLS.length * DEMANDS.length, `${named}`);
});

test("likely fraud is borne out: by a demand, by two reasons, and never by how a caller presses alone", () => {
  const signOf = new Map([...SIGNS, ...PAIRINGS].map((sign) => [sign.flag, sign]));
  let likely = 0;
  for (const { id, text } of calls().filter(({ use }, nth) => use === "kept" && nth % 4 === 0)) {
    const { verdict, reasons } = ask(text);
    if (verdict !== "likely_fraud") continue;
    likely += 1;
    const signs = reasons.flatMap(({ flag }) => signOf.get(flag) ?? []);
    if (signs.some(({ decisive }) => decisive)) continue;
    assert.ok(reasons.length > 1, id);
    const faint = signs.every(({ kind, weight }) => ["hurry", "misfit", "threat"].includes(kind) && weight < 1);
    assert.ok(signs.length > 1 || !faint, id);
  }
  assert.ok(likely > 60, `${likely}`);
});

const SCHEMES: readonly (readonly [demanded: string, ordinary: string])[] = [
  [
    "the caller told me to dial *21* followed by a number",
    "the caller told me to dial 1571 to hear the message he had left",
  ],
  [
    "Mum it's me, I've a new number, could you pay my rent",
    "Mum it's me, I've a new number, could you save it and ring me on Sunday",
  ],
  ["he wants my PAC code for the discount", "they said my PAC code is for me to give to my new network"],
  ["set up a new payee and send one pound as a test payment", "last night you set up a new payee and sent one pound"],
  ["man from bank says tap approve in my app to stop the payment", "bank says if that was not me press no in my app"],
  [
    "I must stay on the video call with the inspector, I'm under digital arrest",
    "police want my witness statement by video call",
  ],
  ["recruiter wants me to pay to unlock tasks before I get my wages", "recruiter rang about the job, paid weekly"],
  ["he told me to ring 159 while he stayed on the line", "he said put the phone down and ring 159 from another phone"],
  [
    "someone says they have my daughter and want 5000 or they hurt her",
    "they have my daughter on the list for Tuesday",
  ],
];

test("one sentence with what a scheme cannot do without is likely fraud, and the same without it is not", () => {
  for (const [demanded, ordinary] of SCHEMES) {
    assert.equal(ask(demanded).verdict, "likely_fraud", demanded);
    assert.notEqual(ask(ordinary).verdict, "likely_fraud", ordinary);
  }
});

test("who somebody is says nothing of who rang", () => {
  assert.equal(ask("Hello my name is Margaret, I live on my own").risk.toFixed(2), ask("Hello").risk.toFixed(2));
  assert.equal(ask("Hello my name is Margaret, I live on my own, he wants my PIN").verdict, "likely_fraud");
  assert.ok(ask("My name is Peter Brown, I am from the fraud team").risk > ask("Hello").risk);
});

test("a demand that is told by the person rung is a demand", () => {
  for (const text of [
    "They say I must read them the code",
    "She told me to read her the code and move my savings",
    "he wants me to move my savings to a new account he opened",
  ])
    assert.notEqual(ask(text).verdict, "no_signs_seen", text);
});

test("advice on what is never asked does not raise a call above be careful", () => {
  for (const call of CALLS) {
    const before = ask(call);
    for (const advice of ADVICE) {
      for (const text of [`${advice} ${call}`, `${call}\n${advice}`]) {
        const after = ask(text);
        if (before.verdict === "likely_fraud") assert.ok(after.risk <= before.risk, text);
        else assert.notEqual(after.verdict, "likely_fraud", text);
      }
    }
  }
});

test("capitals, punctuation and white space do not change the verdict", () => {
  for (const call of [...CALLS, ...DEMANDS, ...ADVICE]) {
    const { verdict } = ask(call);
    assert.equal(ask(call.toUpperCase()).verdict, verdict, call);
    assert.equal(ask(call.toLowerCase()).verdict, verdict, call);
    assert.equal(ask(call.replace(/ /g, "  \t ")).verdict, verdict, call);
    assert.equal(ask(call.replace(/[.,?!]/g, "")).verdict, verdict, call);
    assert.equal(ask(call.replace(/[.,?!]/g, " ... ")).verdict, verdict, call);
  }
});

test("letters read out one by one are a word", () => {
  for (const pin of ["PIN", "pin", "P.I.N.", "p i n", "Pin"]) {
    assert.equal(ask(`please tell me your ${pin}`).verdict, "likely_fraud", pin);
  }
});

test("the person rung may say anything of their own", () => {
  assert.equal(
    ask("caller: How can I help?\nme: I forgot my PIN and need to transfer money to my savings.").verdict,
    "no_signs_seen",
  );
  assert.equal(ask("me: He wants my PIN.").verdict, "likely_fraud");
});

test("what did not happen, what others do and what is advised is no demand", () => {
  for (const text of [
    "He did not ask for my PIN or my card.",
    "Scammers ask you to move money to a safe account.",
    "The poster says that if anyone asks you to buy gift cards you should put the phone down.",
    "The police will never ask you to buy watches or hand money to a courier.",
    "Don't give your passcode to anyone.",
  ]) {
    assert.notEqual(ask(text).verdict, "likely_fraud", text);
    assert.deepEqual(ask(text).askedFor, ["none_stated"], text);
  }
});

test("an order after the one not to tell anyone is an order", () => {
  for (const text of [
    "Do not tell anyone. Read me the code we sent you.",
    "Don't tell anybody else, give me your PIN.",
    "You must not speak to anyone transfer your savings to a safe account today",
  ]) {
    assert.equal(ask(text).verdict, "likely_fraud", text);
    assert.notDeepEqual(ask(text).askedFor, ["none_stated"], text);
  }
  for (const text of [
    "Do not tell anyone your PIN or read anyone the code.",
    "Never let anyone else enter your PIN.",
    "Genuine staff do not tell anyone to transfer money.",
    "I refuse to give my PIN.",
  ]) {
    assert.notEqual(ask(text).verdict, "likely_fraud", text);
  }
});

test("family who want money, and a firm that rings about a pension or shares, are noticed", () => {
  for (const text of [
    "A message from someone saying they were my daughter, would I transfer £700 to her today",
    "A lad rang, said 'Hello Nan, it's me', and asked could I send £600 for his deposit",
    "He wanted me to switch my pension to a bond that returns nine per cent",
    "They offered me shares in an oil field and I must send £2,000 before Monday",
  ]) {
    assert.notEqual(ask(text).verdict, "no_signs_seen", text);
  }
  for (const text of ["Hello Mum, it's me, are you in on Sunday?", "My pension went up by six per cent this year."]) {
    assert.equal(ask(text).verdict, "no_signs_seen", text);
  }
});

test("one weak sign is never likely fraud", () => {
  for (const { weight, decisive, examples } of SIGNS) {
    if (decisive || weight > 2) continue;
    for (const text of examples) {
      const { verdict, reasons } = ask(text);
      if (reasons.length === 1) assert.notEqual(verdict, "likely_fraud", text);
    }
  }
});

test("every answer is whole: known words, an act first, reasons that quote the text, never an all-clear", () => {
  for (const text of [...CALLS, ...DEMANDS, ...ADVICE, "💷 £££ \u0000 pin?", "a".repeat(20_000), "pin ".repeat(5000)]) {
    const answer = ask(text);
    assert.ok(answer.risk > 0 && answer.risk < 1);
    assert.ok(VERDICTS.includes(answer.verdict));
    assert.ok(IMPERSONATED_KINDS.includes(answer.impersonatedKind));
    assert.ok(answer.askedFor.length > 0 && answer.askedFor.every((one) => ASKS.includes(one)));
    for (const { start, end } of answer.reasons) assert.ok(start >= 0 && start < end && end <= text.length);
    assert.match(answer.do[0] ?? "", /phone down|End/i);
    assert.doesNotMatch(JSON.stringify(answer.do), /\bsafe\b/i);
  }
});

test("somebody who has paid is not told to wait, and the wait is the force's own", () => {
  const { do: steps } = checkCall(
    { id: "t", text: "He got me to read out the code and took £900 from my account" },
    { lineClearsMinutes: 7, source: "the force", checked: "2026-11-01" },
  );
  assert.equal(steps[0], "Put the phone down now. You do not have to say anything.");
  assert.equal(steps[1], "Do not wait. Ring 159 from another phone.");
  assert.ok(steps.some((step) => step.includes("at least 7 minutes")));
});
