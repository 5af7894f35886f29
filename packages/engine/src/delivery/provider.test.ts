import assert from "node:assert/strict";
import { test } from "node:test";
import { afterFailure, afterSuccess, FAILURES_TO_OPEN, giveTurn, type ProviderState } from "./provider.ts";

const AT = new Date("2026-11-19T10:00:00Z");
const later = (ms: number): Date => new Date(AT.getTime() + ms);
const WELL: ProviderState = { failures: 0, openUntil: null, nextAt: null };
const fault = { isTrial: false, retryAfterSeconds: null };

test("without a pace a worker takes all it can carry, at once", () => {
  const { turn, state } = giveTurn(WELL, { at: AT, most: 50, perSecond: null });
  assert.deepEqual(turn, { take: 50, waitMs: 0, gapMs: 0, isTrial: false });
  assert.deepEqual(state, WELL);
});

test("however many workers ask, a pace is kept over any second", () => {
  for (const perSecond of [0.2, 1, 7, 40]) {
    let state = WELL;
    const times: number[] = [];
    for (let ms = 0; ms < 20_000; ms += 13) {
      const given = giveTurn(state, { at: later(ms), most: 50, perSecond });
      state = given.state;
      for (let n = 0; n < given.turn.take; n++) times.push(ms + given.turn.waitMs + n * given.turn.gapMs);
    }
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    assert.ok(Math.min(...gaps) >= 1000 / perSecond - 1e-6, `${perSecond} a second`);
    assert.ok(times.length >= 20 * perSecond - 1, "and no slower than it may be");
  }
});

test("turns are given two seconds ahead, not more", () => {
  const first = giveTurn(WELL, { at: AT, most: 50, perSecond: 10 });
  assert.equal(first.turn.take, 20);
  const second = giveTurn(first.state, { at: AT, most: 50, perSecond: 10 });
  assert.deepEqual([second.turn.take, second.turn.waitMs], [0, 2000]);
});

test("five faults in a row open the breaker, which lets one through after its time, and then all or none", () => {
  let state = WELL;
  for (let n = 1; n < FAILURES_TO_OPEN; n++) state = afterFailure(state, { at: AT, ...fault });
  assert.equal(state.openUntil, null);
  assert.equal(
    afterFailure(afterSuccess(state), { at: AT, ...fault }).openUntil,
    null,
    "a success between starts anew",
  );
  state = afterFailure(state, { at: AT, ...fault });
  assert.deepEqual(state.openUntil, later(30_000));
  assert.deepEqual(afterFailure(state, { at: AT, ...fault }), state, "those under way add nothing");
  assert.deepEqual(giveTurn(state, { at: AT, most: 50, perSecond: null }).turn.waitMs, 30_000);
  const trial = giveTurn(state, { at: later(30_000), most: 50, perSecond: null });
  assert.deepEqual([trial.turn.take, trial.turn.isTrial], [1, true]);
  assert.equal(giveTurn(trial.state, { at: later(30_001), most: 50, perSecond: null }).turn.take, 0, "one alone");
  assert.equal(giveTurn(afterSuccess(trial.state), { at: later(31_000), most: 50, perSecond: null }).turn.take, 50);
  const again = afterFailure(trial.state, { at: later(31_000), isTrial: true, retryAfterSeconds: null });
  assert.deepEqual(again.openUntil, later(91_000), "twice as long");
});

test("the longest time a breaker stays open is ten minutes", () => {
  let state = WELL;
  for (let n = 0; n < 40; n++) state = afterFailure(state, { at: AT, isTrial: true, retryAfterSeconds: null });
  assert.deepEqual(state.openUntil, later(600_000));
});

test("a trial whose worker died does not hold the channel for ever", () => {
  const open = { ...WELL, failures: 5, openUntil: AT };
  const { state } = giveTurn(open, { at: AT, most: 50, perSecond: null });
  assert.equal(giveTurn(state, { at: later(60_000), most: 50, perSecond: null }).turn.isTrial, true);
});

test("a provider that asks for a rest gets it, and has not failed", () => {
  const state = afterFailure(WELL, { at: AT, isTrial: false, retryAfterSeconds: 20 });
  assert.deepEqual([state.failures, state.openUntil], [0, null]);
  assert.deepEqual(giveTurn(state, { at: AT, most: 50, perSecond: null }).turn.waitMs, 20_000);
  assert.equal(giveTurn(state, { at: later(20_000), most: 50, perSecond: null }).turn.take, 50);
  const greedy = afterFailure(WELL, { at: AT, isTrial: false, retryAfterSeconds: 1e9 });
  assert.deepEqual(greedy.nextAt, later(600_000), "but no longer than we would wait by ourselves");
});
