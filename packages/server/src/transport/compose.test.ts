import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import type { OutgoingEmail } from "../ports.ts";
import { compose } from "./compose.ts";

const AT = new Date("2026-11-19T10:00:00Z");
const mail = (over: Partial<OutgoingEmail> = {}): OutgoingEmail => ({
  to: "ann@example.org",
  subject: "Calls about your bank",
  text: "Put the phone down.",
  html: "<p>Put the phone down.</p>",
  unsubscribeUrl: null,
  bounceToken: null,
  idempotencyKey: "k",
  ...over,
});

/** Reads a message back, by the standards' own rules and not by ours. */
function read(source: string) {
  const [head = "", ...rest] = source.split("\r\n\r\n");
  const headers = head.replace(/\r\n[ \t]/g, " ").split("\r\n");
  const body = rest.join("\r\n\r\n");
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? assert.fail();
  const parts = body.split(`--${boundary}`).slice(1, -1);
  const decoded = parts.map((part) => {
    const inside = part.slice(part.indexOf("\r\n\r\n") + 4, -2);
    const soft = inside.replace(/=\r\n/g, "");
    const bytes: number[] = [];
    for (let i = 0; i < soft.length; i++) {
      if (soft[i] === "=") {
        bytes.push(Number.parseInt(soft.slice(i + 1, i + 3), 16));
        i += 2;
      } else bytes.push(soft.charCodeAt(i));
    }
    return Buffer.from(bytes).toString("utf8");
  });
  const of = (name: string): string =>
    headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? assert.fail(name);
  const subject = of("Subject")
    .replace(/\?= =\?/g, "?==?")
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, base64: string) => Buffer.from(base64, "base64").toString("utf8"));
  return { headers, of, subject, text: decoded[0], html: decoded[1] };
}

/** Lone halves of a letter are no text; a message keeps line ends as CRLF. */
const letters = fc.string({ unit: "grapheme", maxLength: 300 });
const lines = fc.array(letters, { maxLength: 8 }).map((all) => all.join("\n"));
const crlf = (text: string): string => text.replace(/\r\n|\r|\n/g, "\r\n");

test("whatever the words, they come out as they went in, on lines that every server takes", () => {
  fc.assert(
    fc.property(letters, lines, lines, (subject, text, html) => {
      const source = compose(mail({ subject, text, html }), "Clearline <a@weald.example>", AT);
      assert.match(source, /^[\t\r\n -~]*$/);
      assert.ok(source.split("\r\n").every((line) => line.length <= 78 && !/[\r\n]/.test(line)));
      const back = read(source);
      assert.equal(back.subject, subject.replace(/[\r\n\0]+/g, " "));
      assert.deepEqual([back.text, back.html], [crlf(text), crlf(html)]);
    }),
    { numRuns: 500, seed: 20261119 },
  );
});

test("nothing typed begins a header of its own", () => {
  const source = compose(
    mail({ subject: "x\r\nBcc: all@example.org", to: "a@example.org\nBcc: b@example.org" }),
    "C <a@b.example>",
    AT,
  );
  assert.ok(!read(source).headers.some((line) => line.startsWith("Bcc")));
});

test("the sender, the time, and the headers that let one press stop it", () => {
  const { of } = read(
    compose(mail({ unsubscribeUrl: "https://c.example/leave/1" }), "Heddlu’r Weald <a@weald.example>", AT),
  );
  assert.match(of("From"), /^=\?UTF-8\?B\?[\w+/=]+\?= <a@weald\.example>$/);
  assert.equal(of("Date"), "Thu, 19 Nov 2026 10:00:00 +0000");
  assert.equal(of("List-Unsubscribe"), "<https://c.example/leave/1>");
  assert.equal(of("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
  assert.match(of("Message-ID"), /^<[0-9a-f]{32}@weald\.example>$/);
});
