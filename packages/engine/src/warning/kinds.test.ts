import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ask, Channel } from "../base/vocabulary.ts";
import type { ToldCall } from "./evidence.ts";
import { kindsOf } from "./kinds.ts";

const call = (report: number, channel: Channel, askedFor: readonly Ask[] = []): ToldCall => ({
  report: String(report),
  date: null,
  place: null,
  channel,
  impersonatedKind: "bank",
  impersonatedName: null,
  lure: null,
  askedFor,
  outcome: "no_loss",
  followUp: null,
});

test("a call that ends with a courier is a call and a doorstep; a voicemail is a recording", () => {
  assert.deepEqual(kindsOf([call(1, "live_call", ["cash_to_courier"])]), ["call", "doorstep"]);
  assert.deepEqual(kindsOf([call(1, "voicemail"), call(2, "text")]), ["recording", "text"]);
});

test("what nobody can say has no kind, and one odd report among many makes none", () => {
  assert.deepEqual(kindsOf([call(1, "unknown")]), []);
  assert.deepEqual(kindsOf([]), []);
  const many = Array.from({ length: 11 }, (_, i) => call(i, "live_call"));
  assert.deepEqual(kindsOf([...many, call(99, "text")]), ["call"]);
});
