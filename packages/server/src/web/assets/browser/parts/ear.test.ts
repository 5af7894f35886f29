import assert from "node:assert/strict";
import { test } from "node:test";
import { ear, shownOf } from "./ear.ts";

const SCAM =
  "Hello this is the fraud team at your bank. Someone has taken money from your account. You must move your money to a safe account now and tell nobody.";

/** What is heard after each further letter. */
function typed(text: string): string[] {
  const hear = ear();
  return Array.from({ length: text.length }, (_, n) => hear(text.slice(0, n + 1)).verdict);
}

test("words typed letter by letter end where the whole text does, and the verdict never falls on the way", () => {
  const order = ["no_signs_seen", "be_careful", "likely_fraud"];
  const verdicts = typed(`${SCAM} Thank you for your patience, take your time, there is no need to pay now.`);
  assert.equal(verdicts.at(-1), "likely_fraud");
  verdicts.reduce((before, now) => {
    assert.ok(order.indexOf(now) >= order.indexOf(before), `${before} then ${now}`);
    return now;
  });
});

test("words that are taken out are heard anew", () => {
  const hear = ear();
  assert.equal(hear(SCAM).verdict, "likely_fraud");
  assert.equal(hear("").verdict, "no_signs_seen");
  assert.deepEqual(hear("Your parcel comes on Tuesday between two and four.").reasons, []);
});

test("reasons quote what was said", () => {
  const { reasons } = ear()(SCAM);
  assert.ok(reasons.length > 0);
  for (const { quote } of reasons) assert.ok(SCAM.includes(quote), quote);
});

test("a demand after a long call is heard at once", () => {
  const hear = ear();
  let text = "";
  for (let i = 0; i < 200; i++) {
    text += "We are looking at the weather for the week and the garden is doing well. ";
    assert.equal(hear(text).verdict, "no_signs_seen");
  }
  assert.equal(hear(`${text}Now read me the six digit code that we have just sent you`).verdict, "likely_fraud");
});

test("next to nothing, a number and another language are not shown as words without signs", () => {
  const shown = (words: string): string => shownOf(ear()(words));
  for (const words of ["h", "hello", "is this real", "07700 900123"]) assert.equal(shown(words), "too-little", words);
  assert.equal(shown("Pan zadzwonił i kazał przelać pieniądze na bezpieczne konto"), "be_careful");
  assert.equal(shown("Your parcel from the post office comes on Tuesday between two and four."), "no_signs_seen");
  assert.equal(shown("he wants my pin"), "likely_fraud");
});

test("a call that begins with a greeting is never shown as careful before it is", () => {
  const hear = ear();
  const text = "Good morning Mrs Jones it is the surgery about your appointment on Tuesday at two";
  for (let n = 1; n <= text.length; n++)
    assert.ok(["too-little", "no_signs_seen"].includes(shownOf(hear(text.slice(0, n)))), text.slice(0, n));
});
