import assert from "node:assert/strict";
import { test } from "node:test";
import { draftFrom } from "./test-support/examples.ts";
import { dropStaleClaims, unsupported } from "./unsupported.ts";
import type { WarningContent } from "./warning.ts";

const withWords = (words: string): WarningContent => ({ ...draftFrom(), happening: [...draftFrom().happening, words] });
const found = (content: WarningContent) => unsupported(content).map(({ kind, text }) => `${kind}: ${text}`);

test("a sentence written in by hand is pointed at until evidence is bound to it", () => {
  assert.deepEqual(found(withWords("The callers are working from abroad.")), [
    "statement: The callers are working from abroad.",
  ]);
  const bound = withWords("The callers are working from abroad.");
  const claim = { text: "The callers are working from abroad.", reports: ["r3"], surge: null, say: "1 report" };
  assert.deepEqual(found({ ...bound, claims: [...bound.claims, claim] }), []);
});

test("each count, place and date without a claim is pointed at, with its place in the text", () => {
  const content = withWords(
    "On Friday 20 November 30 people in Maidstone lost £4,000. It happened again the next day.",
  );
  assert.deepEqual(found(content), [
    "date: Friday 20 November",
    "count: 30 people",
    "place: Maidstone",
    "count: £4,000",
    "date: the next day",
  ]);
  for (const { part, at, start, end, text } of unsupported(content)) {
    assert.equal(part, "happening");
    assert.equal(content.happening[at]?.slice(start, end), text);
  }
});

test("“we have seen an increase” needs a surge: reports alone are not enough", () => {
  const words = "We have seen an increase in these calls.";
  const content = withWords(words);
  assert.deepEqual(found(content), ["increase: an increase"]);
  const byReports = { text: words, reports: ["r1", "r2"], surge: null, say: "" };
  assert.deepEqual(found({ ...content, claims: [...content.claims, byReports] }), ["increase: an increase"]);
  const bySurge = { ...byReports, surge: "31" };
  assert.deepEqual(found({ ...content, claims: [...content.claims, bySurge] }), []);
});

test("a figure changed by one is no longer backed, and its claim goes", () => {
  const draft = draftFrom();
  const happening = draft.happening.map((words) => words.replace("15 people", "16 people"));
  const edited = dropStaleClaims({ ...draft, happening });
  assert.equal(edited.claims.length, draft.claims.length - 1);
  assert.deepEqual(found(edited), ["count: 16 people"]);
});

test("claims that still stand are kept", () => {
  assert.deepEqual(dropStaleClaims(draftFrom()), draftFrom());
});

test("a claim without reports or surge backs nothing", () => {
  const draft = draftFrom();
  const empty = { ...draft, claims: draft.claims.map((claim) => ({ ...claim, reports: [], surge: null })) };
  assert.equal(unsupported(empty).length > 5, true);
});

test("counts and places in title and act are looked at too; advice and quotes are not", () => {
  const draft = draftFrom();
  const content = {
    ...draft,
    title: "40 people rung in Swanley",
    quote: { words: "We have seen an increase in Maidstone.", by: "Inspector Ruth Penfold" },
  };
  assert.deepEqual(found(content), ["count: 40 people", "place: Swanley"]);
});
