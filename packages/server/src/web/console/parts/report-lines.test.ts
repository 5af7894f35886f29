import assert from "node:assert/strict";
import { test } from "node:test";
import { type Clocked, isLate } from "../../../actions/look-by.ts";
import { sayBy } from "./say.ts";

const HOURS = [24, 4, 1] as const;
const clocked = (urgency: number, since: string, state: Clocked["state"] = "read"): Clocked => ({
  state,
  urgency,
  waiting_since: new Date(since),
});

test("a report is late once it has waited for longer than its harm allows, and no sooner", () => {
  const lateAt = (urgency: number, now: string): boolean =>
    isLate(clocked(urgency, "2026-11-12T09:00:00Z"), HOURS, new Date(now));
  assert.equal(lateAt(2, "2026-11-12T10:00:00Z"), false);
  assert.equal(lateAt(2, "2026-11-12T10:00:01Z"), true);
  assert.equal(lateAt(1, "2026-11-12T12:59:00Z"), false);
  assert.equal(lateAt(1, "2026-11-12T13:01:00Z"), true);
  assert.equal(lateAt(0, "2026-11-13T09:01:00Z"), true);
});

test("what an officer has decided has no clock", () => {
  for (const state of ["confirmed", "set-aside"] as const)
    assert.equal(isLate(clocked(2, "2026-11-01T09:00:00Z", state), HOURS, new Date("2026-11-19T09:00:00Z")), false);
});

test("hours pass as they do in the nights when the clocks change, and the time is told by London's clocks", () => {
  // 25 October 2026: 1.30am comes twice. 29 March 2026: it does not come at all.
  assert.equal(isLate(clocked(1, "2026-10-25T00:30:00Z"), HOURS, new Date("2026-10-25T04:30:00Z")), false);
  assert.equal(isLate(clocked(1, "2026-10-25T00:30:00Z"), HOURS, new Date("2026-10-25T04:31:00Z")), true);
  const told = (by: string, now: string): string => sayBy(new Date(by), new Date(now));
  assert.equal(told("2026-10-25T04:30:00Z", "2026-10-25T00:40:00Z"), "look at it by 4:30am");
  assert.equal(told("2026-03-29T01:30:00Z", "2026-03-28T23:40:00Z"), "look at it by 2:30am tomorrow");
  assert.equal(told("2026-11-12T10:00:00Z", "2026-11-12T12:00:00Z"), "was to be looked at by 10am");
  assert.equal(told("2026-11-10T10:00:00Z", "2026-11-12T12:00:00Z"), "was to be looked at by 10am on 10 November");
});
