/** Every fact stands where it says: whatever the text is made of, the words at its places are the words of the fact. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parsePhone } from "../base/phone.ts";
import { slice, type Span } from "../base/span.ts";
import { parseDocument, placedInSource } from "../format/parse-document.ts";
import type { Incident, IncidentField, Reading } from "./incident.ts";
import { readDocument } from "./read-document.ts";

/** Sentences that hold something to read, and what makes places go wrong: letters of two units, line ends, quotes. */
const SENTENCES = [
  "On Friday 12 June a woman in Deal was rung by a man who said he was from Barclays.",
  "He told her that her card had been cloned and asked for her PIN.",
  "Another resident, a man aged 82 from Hythe, lost £4,000 on 3 May.",
  "“Never give anyone your PIN,” said Detective Constable Éva Hale of Kent Police.",
  "The number on the screen was 01632 960123, and she was told to ring 07700 900456.",
  "I had a recorded message from Amazon yesterday telling me to press 1.",
  "My name is Joan Hale, of 12 High Street, TN13 1AA; my sort code is 12-34-56.",
  "Wait at least five minutes before you ring your bank, or call 101.",
  "Caller: hello, I'm from Microsoft. Me: really? Caller: your computer has a virus.",
];
const NOISE = ["😀", "👩‍👩‍👧", "\ud83d", "\ude00", "İ", "ß", "\u202e", "\u0301", "’", "“", "…", "\u00a0", "–", "\0"];
const GAPS = [" ", "\r\n", "\r\n\r\n", "\n", "\n\n", " 😀 ", "\u200f ", " - "];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES, ...NOISE), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.flat().join(""));
const SETTINGS = { seed: 20260212, numRuns: 300 };

test("every place is in the text and cuts no letter in two; lists are in order and do not overlap", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { incidents, phoneNumbers, personalDetails, advice } = readDocument({ id: "x", text });
      const facts = incidents.flatMap(({ evidence }) => evidence);
      const minutes = advice.waitMinutes === null ? [] : [advice.waitMinutes];
      for (const span of [...facts, ...phoneNumbers, ...personalDetails, ...minutes]) assertInside(text, span);
      for (const list of [phoneNumbers, personalDetails])
        for (const [i, { start }] of list.entries()) assert.ok(i === 0 || start >= (list[i - 1]?.end ?? 0), text);
    }),
    SETTINGS,
  );
});

test("what is given as said is what stands at its places", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readDocument({ id: "x", text });
      for (const incident of reading.incidents) assertSaid(text, incident);
      assertNumbers(text, reading);
    }),
    SETTINGS,
  );
});

test("lines that end as on Windows are read as others are, each place moved by what stands before it", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const unix = text.replaceAll("\r\n", "\n");
      const windows = unix.replaceAll("\n", "\r\n");
      const said = (from: string): string[] =>
        readDocument({ id: "x", text: from }).incidents.flatMap(({ evidence }) =>
          evidence.map((one) => `${one.field} ${one.by} ${slice(from, one).replaceAll("\r\n", "\n")}`),
        );
      assert.deepEqual(said(windows), said(unix));
    }),
    SETTINGS,
  );
});

test("in a page, the places are those of its source", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }), (sentences) => {
      const source = `<html><body><!-- 😀 -->${sentences.map((one) => `<p>${one}</p>\r\n`).join("")}</body></html>`;
      const document = parseDocument(source, "html", "x");
      const reading = placedInSource(readDocument(document), document);
      for (const incident of reading.incidents) assertSaid(source, incident);
      assertNumbers(source, reading);
    }),
    SETTINGS,
  );
});

function assertInside(text: string, { start, end }: Span): void {
  assert.ok(Number.isInteger(start) && start >= 0 && start < end && end <= text.length, `${start}-${end} in ${text}`);
  for (const at of [start, end])
    assert.ok(!(isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))), `${at} in ${text}`);
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** The fields that give the text's own words. */
function assertSaid(text: string, incident: Incident): void {
  const saidOf = (field: IncidentField): string[] =>
    incident.evidence.filter((one) => one.field === field).map((span) => slice(text, span));
  if (incident.dateText !== null) assert.deepEqual(saidOf("date"), [incident.dateText], text);
  if (incident.lure !== null) assert.deepEqual(saidOf("lure"), [incident.lure], text);
  if (incident.followUp !== null) assert.deepEqual(saidOf("followUp"), [incident.followUp], text);
  if (incident.age !== null) assert.ok(saidOf("age").join().includes(incident.age), text);
  for (const [i, name] of (incident.place?.split("; ") ?? []).entries())
    assert.ok(saidOf("place")[i]?.startsWith(name), `${name} in ${text}`);
}

function assertNumbers(text: string, { phoneNumbers }: Reading): void {
  for (const { e164, ...span } of phoneNumbers) {
    const parsed = parsePhone(slice(text, span));
    assert.deepEqual(parsed, { ok: true, value: e164 }, text);
  }
}
