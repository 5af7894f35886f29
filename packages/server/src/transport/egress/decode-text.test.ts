import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeText } from "./decode-text.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));
const APOSTROPHE = [0x92] as const; // ’ in windows-1252

test("the header says what letters the bytes are, by any of their names", () => {
  for (const charset of ["windows-1252", "iso-8859-1", "ISO-8859-1", '"latin1"', "us-ascii"]) {
    const type = `text/html; charset=${charset}`;
    assert.equal(decodeText(bytes("don", APOSTROPHE, "t £".slice(0, 1), [0xa3]), type, true), "don’t£", charset);
  }
  assert.equal(decodeText(bytes("don’t £5"), "text/html; charset=utf-8", true), "don’t £5");
});

test("a page that the header says nothing of says it itself", () => {
  for (const head of [
    `<meta charset="iso-8859-1">`,
    `<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">`,
    `<?xml version="1.0" encoding="ISO-8859-1"?>`,
  ]) {
    assert.equal(decodeText(bytes(head, APOSTROPHE), "text/html", true), `${head}’`);
  }
  assert.equal(decodeText(bytes(`<meta charset="utf-8">`, APOSTROPHE), "text/html", true), null);
  assert.equal(decodeText(bytes(`<meta charset="utf-16">don’t`), "text/html", true), `<meta charset="utf-16">don’t`);
});

test("the header goes before the page, and the mark at the start before both", () => {
  const page = bytes(`<meta charset="windows-1252">’`);
  assert.match(decodeText(page, "text/html; charset=utf-8", true) ?? "", /’$/);
  assert.equal(decodeText(bytes([0xef, 0xbb, 0xbf], "’"), "text/html; charset=windows-1252", true), "’");
  assert.equal(decodeText(Buffer.from("\ufeffdon’t", "utf16le"), "text/plain", false), "don’t");
});

test("bytes that nobody names are UTF-8, or else the letters of old pages", () => {
  assert.equal(decodeText(bytes("don’t"), "text/plain", false), "don’t");
  assert.equal(decodeText(bytes("don", APOSTROPHE, "t"), "text/plain", false), "don’t");
});

test("bytes that are not what they are said to be are no text", () => {
  assert.equal(decodeText(bytes("don", APOSTROPHE), "text/html; charset=utf-8", true), null);
  assert.equal(decodeText(bytes("words"), "text/html; charset=klingon", true), null);
  assert.equal(decodeText(bytes("GIF89a", [0, 1, 0, 1]), "text/html", true), null);
});
