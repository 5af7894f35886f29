import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { takeStep, type WarningFacts, type WarningState, type WarningStep } from "./warning.ts";

const inReview: WarningFacts = {
  state: "in-review",
  hands: ["pc-ali", "pc-brook"],
  hash: "a1",
  submittedHash: "a1",
  holdIsOver: false,
};

test("nobody who wrote, edited or submitted these words can approve them", () => {
  for (const by of inReview.hands) {
    assert.deepEqual(takeStep({ kind: "approve", by }, inReview), { ok: false, error: { code: "own-words" } });
  }
});

test("a second person approves, and it is held", () => {
  assert.deepEqual(takeStep({ kind: "approve", by: "insp-penfold" }, inReview), { ok: true, value: "held" });
});

test("what is held goes out when its time is over, and one person stops it until then", () => {
  const held = { ...inReview, state: "held" as const };
  assert.deepEqual(takeStep({ kind: "release" }, held), { ok: false, error: { code: "still-held" } });
  assert.deepEqual(takeStep({ kind: "release" }, { ...held, holdIsOver: true }), { ok: true, value: "published" });
  assert.deepEqual(takeStep({ kind: "stop", by: "pc-ali" }, held), { ok: true, value: "draft" });
  assert.equal(takeStep({ kind: "release" }, { ...inReview, holdIsOver: true }).ok, false);
});

test("a letter changed after submission voids the submission", () => {
  const changed = { ...inReview, hash: "b2" };
  assert.deepEqual(takeStep({ kind: "approve", by: "insp-penfold" }, changed), {
    ok: false,
    error: { code: "words-changed" },
  });
});

test("one person alone may correct or withdraw what is published, with a reason", () => {
  const out = { ...inReview, state: "published" as const };
  assert.deepEqual(takeStep({ kind: "correct", by: "pc-ali", what: "18 November, not 17" }, out), {
    ok: true,
    value: "published",
  });
  assert.deepEqual(takeStep({ kind: "withdraw", by: "pc-ali", why: "It was a drill" }, out), {
    ok: true,
    value: "withdrawn",
  });
  assert.deepEqual(takeStep({ kind: "withdraw", by: "pc-ali", why: "  " }, out), {
    ok: false,
    error: { code: "reason-missing" },
  });
  assert.deepEqual(takeStep({ kind: "correct", by: "pc-ali", what: "" }, out), {
    ok: false,
    error: { code: "reason-missing" },
  });
});

test("what is withdrawn stays withdrawn", () => {
  const gone = { ...inReview, state: "withdrawn" as const };
  const steps: WarningStep[] = [
    { kind: "submit", by: "x" },
    { kind: "approve", by: "x" },
    { kind: "return", by: "x", why: "y" },
    { kind: "correct", by: "x", what: "y" },
    { kind: "withdraw", by: "x", why: "y" },
  ];
  for (const step of steps) {
    assert.deepEqual(takeStep(step, gone), {
      ok: false,
      error: { code: "wrong-state", from: "withdrawn", step: step.kind },
    });
  }
});

test("in no run of steps do words reach the public without two people on the same words", () => {
  const people = ["ali", "brook", "cole"] as const;
  type Move = {
    kind: "edit" | "submit" | "approve" | "return" | "correct" | "withdraw" | "stop" | "release";
    by: (typeof people)[number];
  };
  const move: fc.Arbitrary<Move> = fc.record({
    kind: fc.constantFrom("edit", "submit", "approve", "return", "correct", "withdraw", "stop", "release"),
    by: fc.constantFrom(...people),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      let state: WarningState = "draft";
      let words = 0;
      let submittedWords: number | null = null;
      const hands = new Set<string>(["ali"]);
      const wroteThese = new Set<string>(["ali"]);
      for (const { kind, by } of moves) {
        const facts = {
          state,
          hands: [...hands],
          hash: String(words),
          submittedHash: submittedWords === null ? null : String(submittedWords),
          holdIsOver: true,
        };
        if (kind === "edit") {
          if (state !== "draft" && state !== "in-review") continue;
          words += 1;
          hands.add(by);
          wroteThese.add(by);
          continue;
        }
        const step: WarningStep =
          kind === "correct"
            ? { kind, by, what: "x" }
            : kind === "return" || kind === "withdraw"
              ? { kind, by, why: "x" }
              : { kind, by };
        const decided = takeStep(step, facts);
        if (!decided.ok) continue;
        if (kind === "submit") {
          submittedWords = words;
          hands.add(by);
          wroteThese.add(by);
        }
        if (kind === "approve") {
          assert.equal(submittedWords, words, "approved words are the submitted words");
          assert.equal(wroteThese.has(by), false, "the approver had no hand in them");
        }
        state = decided.value;
      }
    }),
    { seed: 20261119, numRuns: 2000 },
  );
});
