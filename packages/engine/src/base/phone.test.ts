import assert from "node:assert/strict";
import { test } from "node:test";
import { classOf, isDrama, isProtected, type Phone, parsePhone, sayPhone } from "./phone.ts";

const parsed = (given: string): Phone => {
  const result = parsePhone(given);
  assert.ok(result.ok, `${given}: ${result.ok ? "" : result.error.code}`);
  return result.value;
};

test("one British number, however it is written, is one number", () => {
  const ways = ["01632 960123", "+44 (0)1632 960123", "0044 1632 960123", "44 1632 960123", "(01632) 960-123"];
  for (const given of [...ways, "Tel: 01632 960123", "1632 960123", "O1632 96O123", "+44 01632 960123"]) {
    assert.equal(parsed(given), "+441632960123", given);
  }
});

test("drama numbers are taken, and told from others", () => {
  for (const given of ["07700 900123", "01632 960001", "020 7946 0123", "0113 496 0999", "0808 157 0100"]) {
    assert.equal(isDrama(parsed(given)), true, given);
  }
  assert.equal(isDrama(parsed("0300 123 2040")), false);
});

test("a line's class follows Ofcom's prefixes", () => {
  const classes = {
    "07700 900123": "mobile",
    "01632 960123": "landline",
    "0808 157 0100": "freephone",
    "0845 000 0000": "service",
    "0909 879 0000": "premium",
    "0306 999 0000": "uan",
    "070 0000 0000": "personal",
    "076 0000 0000": "pager",
    "07624 000000": "mobile",
    "056 0000 0000": "voip",
    "159": "short-code",
    "+1 202 555 0123": "foreign",
  };
  for (const [given, kind] of Object.entries(classes)) assert.equal(classOf(parsed(given)), kind, given);
});

test("numbers are said as they are written in Britain", () => {
  const said = ["01632 960123", "020 7946 0123", "0113 496 0123", "0161 496 0123", "07700 900123", "0800 555 111"];
  for (const given of [...said, "0300 123 2040", "0800 1111", "116 123", "101", "+1 202 555 0123"]) {
    assert.equal(sayPhone(parsed(given)), given);
  }
});

test("lines of help are protected", () => {
  for (const given of ["999", "101", "159", "7726", "116 123", "0800 555111", "0300 1232040"]) {
    assert.equal(isProtected(parsed(given)), true, given);
  }
  assert.equal(isProtected(parsed("01632 960123")), false);
});

test("what is no number says why", () => {
  const wrong = {
    "": "phone-missing",
    hello: "phone-not-a-number",
    "01632 96": "phone-too-short",
    "01632 960123 456": "phone-too-long",
    "0632 960 1234": "phone-not-possible",
    "+999 1234 5678": "phone-not-possible",
    "+1 202 555 01": "phone-not-possible",
    "+33 0 1234 5678": "phone-not-possible",
  };
  for (const [given, code] of Object.entries(wrong)) {
    const result = parsePhone(given);
    assert.equal(result.ok ? result.value : result.error.code, code, given);
  }
});
