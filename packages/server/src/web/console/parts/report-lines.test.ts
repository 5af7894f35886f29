import { parseDay } from "@clearline/engine";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { QueueRow } from "../../../store/reports.ts";
import { isLate } from "./report-lines.ts";

test("an anonymous report is late too, once its day is over for longer than it may wait", () => {
  const row = { received_at: null, received_on: parseDay("2026-11-12") ?? assert.fail(), urgency: 0 };
  const lateAt = (now: string): boolean => isLate(row as QueueRow, new Date(now));
  assert.equal(lateAt("2026-11-12T23:00:00Z"), false);
  assert.equal(lateAt("2026-11-13T03:00:00Z"), false);
  assert.equal(lateAt("2026-11-13T05:00:00Z"), true);
});
