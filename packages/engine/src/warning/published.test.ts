import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { canonicalContent } from "./canonical.ts";
import { parseWarningCode, slugOf, standingTitle, versionsOf, warningCode, whereOf } from "./published.ts";
import { corrected, day, draftFrom, published, withdrawn } from "./test-support/examples.ts";

test("the title says first what a copy is: draft, corrected or withdrawn", () => {
  const { title } = published.content;
  assert.equal(standingTitle(published), title);
  assert.equal(standingTitle({ ...published, state: "in-review" }), `Draft, not published: ${title}`);
  assert.equal(standingTitle(corrected), `Corrected: ${title}`);
  assert.equal(standingTitle(withdrawn), `Withdrawn: ${title}`);
});

test("each time the words went out is a version", () => {
  assert.deepEqual(versionsOf(withdrawn), [
    { version: 1, at: "2026-11-19T09:15:00Z" },
    { version: 2, at: "2026-11-19T11:40:00Z" },
    { version: 3, at: "2026-11-20T08:00:00Z" },
  ]);
});

test("a slug is plain, dated and of one line", () => {
  assert.equal(
    slugOf("“Press 1” calls about your National Insurance number", day("2026-11-19")),
    "press-1-calls-about-your-national-insurance-number-2026-11-19",
  );
  assert.equal(slugOf("Ffôn: don’t press", day("2026-11-19")), "ffon-dont-press-2026-11-19");
  assert.equal(slugOf("电话", day("2026-11-19")), "warning-2026-11-19");
  assert.equal(slugOf("word ".repeat(50), day("2026-11-19")).length <= 72, true);
});

test("a warning code survives being typed, said and misread", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 3, maxLength: 8 }), (bytes) => {
      const code = warningCode({ codePrefix: "WK" }, day("2026-11-19"), bytes);
      assert.match(code, /^WK-19-[0-9A-Z]{4}$/);
      for (const typed of [
        code,
        code.toLowerCase(),
        code.replaceAll("-", " "),
        code.slice(0, 6) + code.slice(6).replaceAll("0", "O").replaceAll("1", "l"),
      ]) {
        assert.deepEqual(parseWarningCode(typed), { ok: true, value: code });
      }
    }),
    { seed: 3, numRuns: 300 },
  );
});

test("a slip of one character in a code is told from a code we never gave", () => {
  const code = warningCode({ codePrefix: "WK" }, day("2026-11-19"), new Uint8Array([4, 9, 17]));
  assert.equal(code, "WK-19-49HW");
  assert.deepEqual(parseWarningCode("WK-19-48HW"), {
    ok: false,
    error: { code: "warning-code-mistyped", given: "WK-19-48HW" },
  });
  for (const bad of ["", "hello", "WK-19", "WK-XX-49HW", "1234567890"]) {
    assert.deepEqual(parseWarningCode(bad), { ok: false, error: { code: "warning-code-not-a-code", given: bad } });
  }
});

test("towns come before the area, and the area stands alone where no town may be named", () => {
  assert.equal(
    whereOf({ places: ["Sevenoaks", "Swanley"], areaName: "west Kent" }),
    "Sevenoaks and Swanley, west Kent",
  );
  assert.equal(whereOf({ places: [], areaName: "west Kent" }), "west Kent");
});

test("the canonical words are the same whatever order a database gives the members back in", () => {
  const content = draftFrom();
  const shuffled: typeof content = JSON.parse(
    JSON.stringify(content, Object.keys(flatKeys(content)).sort().toReversed()),
  );
  assert.notEqual(JSON.stringify(shuffled), JSON.stringify(content));
  assert.equal(canonicalContent(shuffled), canonicalContent(content));
});

test("any change of words, area or evidence changes the canonical words", () => {
  const content = draftFrom();
  const seen = new Set([
    canonicalContent(content),
    canonicalContent({ ...content, title: `${content.title} ` }),
    canonicalContent({ ...content, areaCode: null }),
    canonicalContent({ ...content, polygon: null }),
    canonicalContent({ ...content, happening: content.happening.toReversed() }),
    canonicalContent({ ...content, claims: content.claims.slice(1) }),
  ]);
  assert.equal(seen.size, 6);
});

/** Every member name at any depth, as `JSON.stringify` wants them to put members in a given order. */
function flatKeys(value: unknown, keys: Record<string, true> = {}): Record<string, true> {
  if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      keys[name] = true;
      flatKeys(member, keys);
    }
  }
  return keys;
}
