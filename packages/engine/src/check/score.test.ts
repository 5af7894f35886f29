import assert from "node:assert/strict";
import { test } from "node:test";
import { hearAll } from "./listen.ts";
import { scoreOf } from "./score.ts";
import { stemOf } from "./stem.ts";
import type { Tables } from "./wording.ts";

const TABLES: Tables = {
  whole: new Map([
    [stemOf("secretly"), 2],
    [stemOf("password"), 2],
    [stemOf("lovely"), -2],
  ]),
  opening: new Map(),
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
