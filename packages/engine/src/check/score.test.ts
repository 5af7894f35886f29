import assert from "node:assert/strict";
import { test } from "node:test";
import { hearAll, NUMBER_SHOWN } from "./listen.ts";
import { scoreOf } from "./score.ts";
import { SIGNS } from "./signs.ts";
import { stemOf } from "./stem.ts";
import type { Tables } from "./weight-tables.ts";
import { featureOfSign, shippedTables } from "./wording.ts";

const TABLES: Tables = {
  whole: new Map([
    [stemOf("secretly"), 2],
    [stemOf("password"), 2],
    [stemOf("lovely"), -2],
  ]),
  opening: new Map(),
  told: new Map([
    [stemOf("crackle"), 2],
    ["=told-was-them", -1],
  ]),
};
const TALK = "and so it went on about the weather ".repeat(6);
const newest = (text: string) => scoreOf(hearAll(text, TABLES)).evidence[2];

test("the words said last are weighed once more, and those said long before are not", () => {
  assert.equal(newest(`${TALK} secretly`), 2);
  assert.equal(newest(`secretly ${TALK}`), 0);
  assert.equal(newest(`secretly ${TALK} ${TALK} ${TALK} secretly`), 2);
});

test("kind words at the end take a call's risk away only so far", () => {
  assert.equal(newest(`${TALK} lovely`), -1);
});

test("what was said not to be asked weighs nothing at the end either", () => {
  assert.equal(newest(`${TALK} we will never ask for your password`), 0);
});

test("what weighs in what is told weighs by how surely it is told", () => {
  const whole = (text: string) => scoreOf(hearAll(text, TABLES)).evidence[0] ?? 0;
  const told = "he rang and said he was from the bank and she told him no and then there was a";
  const heard = "hello you can read me your own one please if you are there for your";
  assert.ok(whole(`${told} crackle`) - whole(`${told} hiss`) > 1.5);
  assert.ok(whole(`${heard} crackle`) - whole(`${heard} hiss`) < 0.5);
  assert.ok(whole(`${told} call, but it was them`) < whole(`${told} call, but it was late`));
});

test("no sign weighs against what it is a sign of, and neither a claim nor a number that was shown weighs anything", () => {
  const { told } = shippedTables();
  const contrary = SIGNS.filter(({ flag, weight }) => (told.get(featureOfSign(flag)) ?? 0) * weight < 0);
  const idle = SIGNS.filter(({ flag, kind }) => kind === "claim" && told.has(featureOfSign(flag)));
  assert.deepEqual([...contrary, ...idle], []);
  assert.ok(!told.has(featureOfSign(NUMBER_SHOWN)));
  assert.ok(SIGNS.some(({ flag }) => told.has(featureOfSign(flag))));
});

test("two signs that mean a demand together are one where they stand together, and none far apart", () => {
  const demand = (between: string) =>
    scoreOf(hearAll(`Mum, this is my new number. ${between} Could you pay my rent`, TABLES)).demand;
  assert.notEqual(demand(""), null);
  assert.equal(demand(TALK), null);
});

test("a demand that would end in what the screen showed is none", () => {
  const hits = hearAll("I've given him the right number twice. It showed as the bank's own number.").hits;
  assert.ok(hits.has(NUMBER_SHOWN));
  assert.ok(!hits.has("asks-for-code"));
});
