import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "@clearline/engine";
import { ASK_TILES, WHO_TILES } from "../../shell/call-tiles.ts";
import { dueFrom } from "./due.ts";
import { judge, type ToSay } from "./judge.ts";
import { accountOf, COVER, type Told } from "./questions.ts";

const NONE: Told = { words: "", line: "", ask: [], given: "", who: "", cover: [] };
const TO_SAY: ToSay = { minutes: 7, bank: "159", emergency: "999", fraud: "Report Fraud on 0300 123 2040" };
const judged = (told: Partial<Told>, heard: Parameters<typeof judge>[1] = null) =>
  judge({ ...NONE, ...told }, heard, TO_SAY);

test("nothing is judged before anything is said", () => {
  assert.equal(judged({ line: "now", given: "money" }), null);
});

test("a story to tell the bank is likely fraud by itself, and pressure is so with a claim", () => {
  for (const { value, alone } of COVER.filter(({ value }) => value !== "none")) {
    const verdict = judged({ cover: [value] })?.verdict;
    assert.equal(verdict, alone ? "likely_fraud" : "be_careful", value);
    assert.equal(judged({ cover: [value], who: "bank" })?.verdict, "likely_fraud", value);
  }
  assert.equal(judged({ ask: ["none"], cover: ["none"] })?.verdict, "no_signs_seen");
});

test("the graver of ticks and words stands", () => {
  const heard = { verdict: "likely_fraud", reasons: [{ quote: "“read me the code”", say: "why" }] } as const;
  assert.equal(judged({ ask: ["none"], cover: ["none"] }, heard)?.verdict, "likely_fraud");
  assert.equal(judged({ ask: ["code"] }, { verdict: "no_signs_seen", reasons: [] })?.verdict, "likely_fraud");
  assert.equal(judged({ words: "x" }, { verdict: "no_signs_seen", reasons: [] })?.verdict, "no_signs_seen");
});

test("what is read out puts the phone down first, then the door, and never tells who has paid to wait", () => {
  const lost = judged({ line: "now", ask: ["hand-over"], given: "money" })?.say ?? [];
  assert.match(lost[0] ?? "", /^Put the phone down on them now\./);
  assert.match(lost[1] ?? "", /Ring 999\./);
  assert.ok(lost.some((one) => /159.*Do not wait\./.test(one)));
  assert.doesNotMatch(lost.join(" "), /Wait at least/);
  const kept = judged({ ask: ["code"], given: "nothing" })?.say.join(" ") ?? "";
  assert.match(kept, /Wait at least 7 minutes, and ring someone you know first\./);
  assert.doesNotMatch([lost, kept].join(" "), /\bthis is safe\b|\bthe call is safe\b/i);
});

test("the report holds what was typed and, apart from it, what was ticked", () => {
  const words = "They said my card was copied.";
  const told = { ...NONE, words, ask: ["code"], who: "bank", given: "nothing", cover: ["bank"], line: "now" };
  assert.equal(
    accountOf(told),
    "They said my card was copied.\n\nAnswers to the handler: They said they were from my bank. They wanted me to tell them a PIN, password or code. They told me not to tell my bank the truth. I gave them nothing and sent nothing. They were still on the phone with me when I told you.",
  );
  assert.equal(accountOf({ ...NONE, words }), words);
  assert.equal(accountOf({ ...NONE, line: "now", given: "nothing" }), "", "that alone is no report");
});

const readOf = (told: Partial<Told>) => {
  const text = accountOf({ ...NONE, ...told });
  return readDocument({ id: "r", text, published: null, title: null, url: null, area: null }).incidents;
};

test("what is ticked is read as it was ticked, and our own words are no fact", () => {
  const words = "A recorded voice spoke.";
  for (const { value, asks } of ASK_TILES.filter(({ weight }) => weight !== "never")) {
    const [incident, another] = readOf({ words, ask: [value] });
    assert.equal(another, undefined);
    assert.deepEqual(
      [incident?.channel, incident?.impersonatedKind, incident?.outcome, [...(incident?.askedFor ?? [])].sort()],
      // The tile for gift cards stands for goods too, and its sentence names the cards alone.
      ["automated_message", "unknown", "unknown", asks.filter((ask) => ask !== "buy_goods").toSorted()],
      value,
    );
  }
  for (const { value, kinds } of WHO_TILES.filter(({ value }) => value !== "other"))
    assert.ok(kinds.includes(readOf({ words, who: value })[0]?.impersonatedKind ?? "unknown"), value);
  for (const { value } of COVER.filter(({ value }) => value !== "none")) {
    const [incident] = readOf({ words, ask: ["press"], cover: [value] });
    assert.deepEqual([incident?.impersonatedKind, incident?.askedFor], ["unknown", ["press_key"]], value);
  }
  for (const [given, outcome] of [
    ["nothing", "no_loss"],
    ["details", "details_given"],
    ["money", "money_lost"],
    ["unsure", "unknown"],
  ] as const)
    assert.equal(readOf({ words, ask: ["press"], given })[0]?.outcome, outcome, given);
});

test("a call-back is a time on London's clocks, or so many minutes from now", () => {
  const due = (typed: string, now = "2026-07-01T10:00:00Z") => dueFrom(typed, new Date(now))?.toISOString();
  assert.equal(due("14:30"), "2026-07-01T13:30:00.000Z", "summer time");
  assert.equal(due("1430", "2026-11-19T10:00:00Z"), "2026-11-19T14:30:00.000Z");
  assert.equal(due("9.15"), "2026-07-02T08:15:00.000Z", "past: tomorrow");
  assert.equal(due("+20"), "2026-07-01T10:20:00.000Z");
  assert.equal(due("01:30", "2026-03-28T23:00:00Z"), undefined, "an hour that is left out");
  assert.equal(due("2.30pm"), "2026-07-01T13:30:00.000Z", "as people say it");
  assert.equal(due("2 PM"), "2026-07-01T13:00:00.000Z");
  assert.equal(due("12:15am"), "2026-07-01T23:15:00.000Z");
  assert.equal(due("01:30", "2026-10-24T23:00:00Z"), "2026-10-25T00:30:00.000Z", "the first of two");
  for (const typed of ["25:00", "12:60", "soon", "+0", "+601", "14", "1e3", "2:30", "430", "13pm", "0am"]) {
    assert.equal(dueFrom(typed, new Date("2026-07-01T10:00:00Z")), undefined, typed);
  }
  assert.equal(dueFrom(" ", new Date()), null);
});
