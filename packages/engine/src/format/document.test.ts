import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseDay } from "../base/day.ts";
import { parseInstant } from "../base/instant.ts";
import { STANDARD_ADVICE } from "../warning/advice.ts";
import type { PublishedWarning } from "../warning/published.ts";
import { warningCard } from "./card.ts";
import { warningMarkdown } from "./markdown.ts";
import { parseWarningDocument } from "./read-document.ts";
import { smsCost, warningSms } from "./sms.ts";

const day = (given: string) => parseDay(given) ?? assert.fail();
const at = (given: string) => parseInstant(given) ?? assert.fail();
const force = {
  name: "Weald Police",
  areaName: "west Kent",
  areaCode: null,
  polygon: null,
  email: "help@clearline.example",
  phone: "101",
  domain: "clearline.example",
  codePrefix: "WK",
  timeZone: "Europe/London",
};
const setting = {
  force,
  publicUrl: "https://clearline.example",
  now: at("2026-11-20T08:00:00Z"),
  today: day("2026-11-20"),
};
const warning: PublishedWarning = {
  slug: "bank-calls-2026-11-19",
  code: "WK-19-K4TD",
  state: "published",
  content: {
    title: "Calls that pretend to be from your bank",
    act: "Put the phone down.",
    areaName: "west Kent",
    areaCode: "E07000111",
    places: ["Sevenoaks", "Swanley"],
    polygon: null,
    from: day("2026-11-16"),
    to: day("2026-11-18"),
    lookAgainBy: day("2026-12-03"),
    happening: ["People are being rung.", "1. This looks like a list, *but is not*."],
    quote: { words: "Put it down and ring someone you trust.", by: "Inspector Ruth Penfold" },
    steps: [
      { act: "Put the phone down.", more: "You do not have to say anything." },
      { act: "Use a different phone to check.", more: "Ring 159 for your bank." },
    ],
    claims: [],
  },
  signature: null,
  publishedAt: at("2026-11-19T09:15:00Z"),
  updatedAt: at("2026-11-20T07:00:00Z"),
  corrections: [{ at: at("2026-11-20T07:00:00Z"), what: 'We first said "17 November".' }],
  withdrawn: null,
  force,
  publicUrl: "https://clearline.example",
};

test("a document comes back as the warning it was made from", () => {
  const read = parseWarningDocument(warningMarkdown(warning), setting);
  assert.deepEqual(read, { ok: true, value: warning });
});

test("whatever the words are, they come back", () => {
  const line = fc
    .string({ minLength: 1, maxLength: 80, unit: "grapheme" })
    .map((words) => words.replace(/\s+/g, " ").trim())
    .filter((words) => words !== "");
  fc.assert(
    fc.property(line, line, fc.array(line, { minLength: 1, maxLength: 4 }), (title, act, happening) => {
      const told = { ...warning, content: { ...warning.content, title, act, happening } };
      const read = parseWarningDocument(warningMarkdown(told), setting);
      assert.ok(read.ok);
      assert.deepEqual(read.value.content, told.content);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("a document written by hand needs a title, an area and words", () => {
  const read = parseWarningDocument(
    "---\ntitle: Calls about parcels\narea: west Kent\nplaces:\n  - Deal\n---\nA man was rung.\n",
    setting,
  );
  assert.ok(read.ok);
  assert.deepEqual(read.value.content.happening, ["A man was rung."]);
  assert.deepEqual(read.value.content.places, ["Deal"]);
  assert.equal(read.value.state, "draft");
});

test("what is wrong with a document is told with its place", () => {
  const wrong = (source: string) => {
    const read = parseWarningDocument(source, setting);
    return read.ok ? null : read.error;
  };
  assert.deepEqual(wrong("no front matter"), { code: "front-matter-missing", line: 1 });
  assert.deepEqual(wrong("---\ntitle: x\n"), { code: "front-matter-open", line: 3 });
  assert.deepEqual(wrong("---\ntitle: x\n!!\n---\n"), { code: "front-matter-line", line: 3 });
  assert.deepEqual(wrong("---\ntitle: x\n---\n"), { code: "document-field-missing", field: "area" });
  assert.deepEqual(wrong("---\ntitle: x\narea: y\nexpires: 2026-02-30\n---\n"), {
    code: "document-field-wrong",
    field: "expires",
    given: "2026-02-30",
  });
});

test("a text message counts septets as GSM does, and code units where one letter is outside it", () => {
  assert.deepEqual(smsCost("a".repeat(160)), { encoding: "gsm-7", parts: 1 });
  assert.deepEqual(smsCost("a".repeat(161)), { encoding: "gsm-7", parts: 2 });
  assert.deepEqual(smsCost("€".repeat(80)), { encoding: "gsm-7", parts: 1 });
  assert.deepEqual(smsCost("€".repeat(81)), { encoding: "gsm-7", parts: 2 });
  assert.deepEqual(smsCost("ŵ".repeat(70)), { encoding: "ucs-2", parts: 1 });
  assert.deepEqual(smsCost("ŵ".repeat(71)), { encoding: "ucs-2", parts: 2 });
});

test("a warning's text says the act, the place and the code, and holds no link", () => {
  const { text, encoding } = warningSms({ ...warning, corrections: [] });
  assert.equal(
    text,
    "Weald Police: Calls that pretend to be from your bank, Sevenoaks, Swanley. Put the phone down. Real? Type clearline.example/real, code WK-19-K4TD.",
  );
  assert.equal(encoding, "gsm-7");
  assert.doesNotMatch(text, /https?:/);
});

test("the card holds the act, the numbers and the code, and markup in words stays words", () => {
  const card = warningCard(
    { ...warning, content: { ...warning.content, act: "Put <b>it</b> down." } },
    STANDARD_ADVICE,
  );
  assert.match(card, /Put &lt;b&gt;it&lt;\/b&gt; down\./);
  for (const held of ["159", "101", "999", "WK-19-K4TD"]) assert.ok(card.includes(held), held);
});
