import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { ASKS, CHANNELS, IMPERSONATED_KINDS, OUTCOMES } from "../base/vocabulary.ts";
import { STANDARD_ADVICE } from "./advice.ts";
import { draftWarning } from "./draft-warning.ts";
import type { ToldCall } from "./evidence.ts";
import { lintWarning, mayGoOut } from "./lint-warning.ts";
import { day, draftFrom, fifteenCalls, OWN_LIST, surgeOfFifteen, wealdPolice } from "./test-support/examples.ts";
import { unsupported } from "./unsupported.ts";

test("calls of several kinds are told in order of day, plainly", () => {
  assert.deepEqual(draftFrom().happening, [
    "People in west Kent are being rung by criminals who say they are from a broadband company, a bank or a government office.",
    "On Tuesday 17 November a person in Swanley got a recorded message. It said their National Insurance number was tied to a crime. It told them to press a key. They lost nothing.",
    "The same day a person in Sevenoaks was rung by a caller who said they were from their bank. They lost nothing. Later they had angry calls or messages.",
    "On Wednesday 18 November another person in Sevenoaks was rung by a caller who said they were from their broadband company. The caller said there was a fault on their internet or phone line. The caller asked for bank details. They lost nothing.",
    "Another person in Swanley was rung by a caller who said they were from the Department for Work and Pensions. The caller said their National Insurance number would be stopped. The caller asked for personal details. They lost nothing.",
    "15 people told us about calls like this in three days. In as many days we would usually hear of about 3. No one lost money.",
  ]);
});

test("everything a draft says has reports behind it, and nothing in it is refused", () => {
  assert.deepEqual(unsupported(draftFrom()), []);
  assert.deepEqual(lintWarning(draftFrom(), OWN_LIST), []);
});

test("each claim names the reports that agree with it", () => {
  const claim = draftFrom().claims.find(({ text }) => text.startsWith("On Wednesday 18 November"));
  assert.deepEqual(claim?.reports, ["r9", "r10", "r11", "r12", "r13"]);
  assert.equal(draftFrom().claims.find(({ text }) => text.startsWith("15 people"))?.surge, "31");
});

test("without a surge no figure is given", () => {
  const { happening } = draftFrom({ surge: null });
  assert.equal(
    happening.some((words) => /told us|usually/.test(words)),
    false,
  );
});

test("the days above a figure are those that were counted, though the last brought no call", () => {
  const longer = { ...surgeOfFifteen, surge: { ...surgeOfFifteen.surge, end: day("2026-11-20") } };
  const content = draftFrom({ surge: longer });
  assert.ok(
    content.happening.some((words) => words.startsWith("15 people told us about calls like this in five days.")),
  );
  assert.deepEqual([content.from, content.to], ["2026-11-16", "2026-11-20"]);
});

test("a surge of fewer than five gives no figure: a small count points at people", () => {
  const small = { ...surgeOfFifteen, surge: { ...surgeOfFifteen.surge, observed: 4 } };
  assert.equal(
    draftFrom({ surge: small }).happening.some((words) => words.includes("4 people")),
    false,
  );
});

test("a town named by fewer than five reports is not named: the wider area is", () => {
  const few = draftFrom({ calls: fifteenCalls.filter(({ place }) => place === "Swanley").slice(0, 4), surge: null });
  assert.deepEqual(few.places, []);
  assert.equal(JSON.stringify([few.title, few.act, few.happening]).includes("Swanley"), false);
  assert.match(few.happening[1] ?? "", /^On Tuesday 17 November a person in west Kent/);
});

test("where nobody said where they were rung, the draft does not say it for them", () => {
  const calls = fifteenCalls.map((call) => ({ ...call, place: null }));
  const content = draftFrom({ calls });
  assert.match(content.happening[0] ?? "", /^People are being rung by criminals/);
  assert.match(content.happening[1] ?? "", /^On Tuesday 17 November a person got a recorded message/);
  assert.doesNotMatch(content.happening.join(" "), /west Kent/);
  assert.deepEqual(unsupported(content), []);
});

test("one person reporting five times does not make a town nameable", () => {
  const same = fifteenCalls.slice(0, 5).map((call) => ({ ...call, report: "r1" }));
  assert.deepEqual(draftFrom({ calls: same, surge: null }).places, []);
});

test("no reporter's words, private name or small firm's name gets into a draft", () => {
  const printed = JSON.stringify({ ...draftFrom(), claims: [] });
  for (const told of ["Dilys", "Whitlock", "Harker", "router"]) assert.equal(printed.includes(told), false, told);
});

test("one kind of call makes its own title and act", () => {
  const pressOne = draftFrom({ calls: fifteenCalls.slice(0, 5) });
  assert.equal(pressOne.title, "“Press a key” calls about your National Insurance number");
  assert.equal(pressOne.act, "Do not press anything. Put the phone down.");
  assert.equal(pressOne.steps[0]?.more, "Do not press any key.");
  const bank = draftFrom({ calls: fifteenCalls.slice(5, 8), surge: null });
  assert.equal(bank.title, "Calls that pretend to be from your bank");
});

test("a courier on the way brings 999 into the steps", () => {
  const calls = fifteenCalls.slice(5, 8).map((call) => ({ ...call, askedFor: ["cash_to_courier"] as const }));
  const { act, steps } = draftFrom({ calls, surge: null });
  assert.match(act, /comes to your door/);
  assert.equal(
    steps.some((step) => step.act.includes("999")),
    true,
  );
});

test("money lost is said, the sum is not, and nobody is told that no one lost money", () => {
  const calls = fifteenCalls.map((call, i) => (i === 3 ? { ...call, outcome: "money_lost" as const } : call));
  const words = draftFrom({ calls }).happening.join(" ");
  assert.match(words, /Money has been lost\./);
  assert.doesNotMatch(words, /No one lost money/);
});

test("an outcome nobody read is never called no loss", () => {
  const calls = fifteenCalls.map((call, i) => (i === 3 ? { ...call, outcome: "unknown" as const } : call));
  assert.doesNotMatch(draftFrom({ calls }).happening.join(" "), /No one lost money/);
});

test("the advice comes from data: another force's minutes and numbers are said", () => {
  const content = draftWarning({
    calls: fifteenCalls,
    surge: null,
    area: { name: "the Vale", code: null, polygon: null },
    force: wealdPolice,
    advice: { ...STANDARD_ADVICE, lineClearsMinutes: 10 },
    today: day("2026-11-19"),
  });
  assert.equal(
    content.steps.some(({ act }) => act === "Only one phone? Wait at least 10 minutes."),
    true,
  );
  assert.equal(content.areaName, "the Vale");
  assert.equal(content.lookAgainBy, "2026-12-03");
});

test("every kind, channel, ask and outcome gives a draft that is supported, allowed and free of the reporter's words", () => {
  const marker = "zebrafish";
  const call: fc.Arbitrary<ToldCall> = fc.record({
    report: fc.integer({ min: 1, max: 40 }).map((n) => `r${n}`),
    date: fc.option(fc.constantFrom(day("2026-11-14"), day("2026-11-17"), day("2025-12-31")), { nil: null }),
    place: fc.option(fc.constantFrom("Swanley", "Sevenoaks", "Edenbridge"), { nil: null }),
    channel: fc.constantFrom(...CHANNELS),
    impersonatedKind: fc.constantFrom(...IMPERSONATED_KINDS),
    impersonatedName: fc.option(fc.constantFrom("DWP", "HMRC", "Amazon", `${marker} Ltd`), { nil: null }),
    lure: fc.option(
      fc.constantFrom(
        `${marker} national insurance suspended`,
        `arrest warrant ${marker}`,
        `parcel ${marker}`,
        marker,
        `grandson in custody ${marker}`,
      ),
      { nil: null },
    ),
    askedFor: fc.uniqueArray(fc.constantFrom(...ASKS), { maxLength: 4 }),
    outcome: fc.constantFrom(...OUTCOMES),
    followUp: fc.option(fc.constantFrom(`${marker} rang again`, `courier at the door ${marker}`), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(call, { maxLength: 40 }), fc.boolean(), (calls, surged) => {
      const content = draftFrom({ calls, surge: surged ? surgeOfFifteen : null });
      assert.equal(
        JSON.stringify({ ...content, claims: content.claims.map(({ text }) => text) }).includes(marker),
        false,
      );
      assert.deepEqual(unsupported(content), []);
      assert.deepEqual(
        lintWarning(content, OWN_LIST).filter(({ level }) => level === "refuse"),
        [],
      );
      assert.equal(mayGoOut(lintWarning(content, OWN_LIST)), true);
      assert.equal(
        content.happening.some((words) => /undefined|null| {2}|\{\w+\}/.test(words)),
        false,
      );
    }),
    { seed: 7, numRuns: 1500 },
  );
});
