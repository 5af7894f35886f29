import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import type { LinkRecord } from "./link.ts";
import { linkAll } from "./records.ts";
import { report } from "./test-support/report.ts";

/** Pairs of calls by one number, the second of each pair so many days after the first. */
const pairsOfCalls = (daysApart: number): LinkRecord[] =>
  Array.from({ length: 400 }, (_, i) => {
    const pair = Math.floor(i / 2);
    const day = 1 + (pair % 12) + (i % 2) * daysApart;
    return report({
      id: `${i}`,
      number: `+44770090${String(pair).padStart(4, "0")}`,
      date: parseDay(`2026-0${1 + (pair % 9)}-${String(day).padStart(2, "0")}`),
    });
  });

test("what calls of one number have in common is learnt without anyone saying which belong together", () => {
  const close = linkAll(pairsOfCalls(0)).background.agreement.get("when") ?? [];
  const apart = linkAll(pairsOfCalls(12)).background.agreement.get("when") ?? [];
  assert.ok((close[0] ?? 0) > 0.7, "calls on one day");
  assert.ok((apart[0] ?? 1) < 0.2 && (apart[3] ?? 0) > 0.6, "calls within two weeks");
});

test("a number that very many show teaches nothing", () => {
  const borrowed = Array.from({ length: 300 }, (_, i) =>
    report({ id: `${i}`, number: "+441632960999", date: parseDay("2026-01-05") }),
  );
  const { agreement } = linkAll(borrowed).background;
  assert.deepEqual(
    agreement.get("when")?.map((share) => Math.round(share * 100)),
    [42, 20, 16, 10, 7, 3, 2],
  );
});
