import assert from "node:assert/strict";
import { test } from "node:test";
import { readBounce } from "./read-bounce.ts";

const report = (type: string, part: string, lines: string): string =>
  [
    "Return-Path: <>",
    "From: Mail Delivery System <MAILER-DAEMON@mx.example>",
    "To: bounces+7-00112233445566778899@weald.example",
    "Subject: Undelivered Mail Returned to Sender",
    `Content-Type: multipart/report; report-type=${type};`,
    '\tboundary="B1_x/y"',
    "",
    "This is a MIME-encapsulated message.",
    "--B1_x/y",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "Status: 5.1.1 is what an attacker might write here. Action: failed",
    "--B1_x/y",
    `Content-Type: ${part}`,
    "",
    lines,
    "",
    "--B1_x/y",
    "Content-Type: text/rfc822-headers",
    "",
    "Subject: Calls",
    "--B1_x/y--",
  ].join("\r\n");
const dsn = (fields: string): string =>
  report(
    "delivery-status",
    "message/delivery-status",
    `Reporting-MTA: dns; mx.example\r\nArrival-Date: Thu, 19 Nov 2026 10:00:00 +0000\r\n\r\nFinal-Recipient: rfc822; ann@example.org\r\n${fields}`,
  );

test("a mailbox that is not there is hard; one that is full, greylisted, or does not like us is not", () => {
  const said: readonly [string, ReturnType<typeof readBounce>][] = [
    ["Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 no such user", "hard"],
    ["Action: failed\r\nStatus: 5.1.10", "hard"],
    ["Action: failed\r\nStatus: 5.2.1 (mailbox disabled)", "hard"],
    ["Action: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: smtp;\r\n 550 5.1.1 <ann@example.org>: unknown", "hard"],
    ["Action: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: smtp; 550 No such user here", "hard"],
    ["Action: failed\r\nStatus: 5.0.0", "soft"],
    ["Action: failed\r\nStatus: 5.2.2", "soft"],
    ["Action: failed\r\nStatus: 5.7.1\r\nDiagnostic-Code: smtp; 550 5.7.1 looks like spam", "soft"],
    ["Action: failed\r\nStatus: 4.4.7", "soft"],
    ["Action: delayed\r\nStatus: 4.2.0", "delayed"],
    ["Action: delivered\r\nStatus: 2.0.0", null],
    ["Action: relayed\r\nStatus: 2.0.0", null],
  ];
  for (const [fields, wanted] of said) assert.equal(readBounce(dsn(fields)), wanted, fields);
});

test("a complaint is one; a word that it was no spam is none", () => {
  const arf = (type: string): string =>
    report(
      "feedback-report",
      "message/feedback-report",
      `Feedback-Type: ${type}\r\nUser-Agent: SomeFBL/1\r\nVersion: 1`,
    );
  assert.deepEqual([readBounce(arf("abuse")), readBounce(arf("not-spam"))], ["complaint", null]);
});

test("a holiday note, an ordinary mail, half a report and nothing say nothing", () => {
  const holiday =
    "From: ann@example.org\nSubject: Away\nAuto-Submitted: auto-replied\n\nStatus: 5.1.1\nAction: failed\n";
  for (const text of [holiday, "", "\n", dsn("").slice(0, 400), "Content-Type: multipart/report\n\n--\n"])
    assert.equal(readBounce(text), null);
});

test("a hostile report takes no time", () => {
  const start = performance.now();
  for (const text of [
    "\n \n".repeat(200_000),
    `${dsn("Action: failed\r\nStatus: ")}${"5.".repeat(300_000)}`,
    ":\n".repeat(300_000),
  ])
    readBounce(text);
  assert.ok(performance.now() - start < 3000);
});
