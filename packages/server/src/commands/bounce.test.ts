/** `clearline bounce` as a mail server runs it: a process of its own, the mail on its standard input, its end read. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Approver, approveWarning } from "../actions/approve-warning.ts";
import { deliverWarnings } from "../actions/deliver-warnings.ts";
import { releaseWarnings } from "../actions/release-warnings.ts";
import { submitWarning } from "../actions/step-warning.ts";
import { bounceToken } from "../actions/take-bounce.ts";
import { draftOf } from "../actions/test-support.ts";
import { readConfig } from "../config.ts";
import { freePort } from "../database/connect.ts";
import { makePool } from "../database/pool.ts";
import { endHolds } from "../database/test-support.ts";
import { wire } from "../wire.ts";

const folder = mkdtempSync(join(tmpdir(), "clearline-bounce-"));
chmodSync(folder, 0o755); // the database's own user must get in
const read = readConfig({ CLEARLINE_DATA: folder }, []);
assert.ok(read.ok);
const server = await wire(read.config, { mayJoin: false });
const { deps } = server;
const { pool, url, embedded } = server.database;
const owner = makePool(embedded?.url ?? "", { max: 1 });
after(async () => {
  await owner.end();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const CLI = join(import.meta.dirname, "../cli.ts");

type Ended = { code: number | null; out: string; err: string };

/** @param mail what is in the file that the mail server pipes */
async function bounce(mail: string, settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const file = join(folder, "mail.eml");
  writeFileSync(file, mail, "latin1");
  const input = openSync(file, "r");
  const env = { PATH: process.env["PATH"], DATABASE_URL: url, CLEARLINE_DATA: folder };
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", CLI, "bounce"], {
    stdio: [input, "pipe", "pipe"],
    cwd: folder,
    env: { ...env, ...settings },
  });
  closeSync(input);
  const ended: Ended = { code: null, out: "", err: "" };
  child.stdout?.on("data", (chunk: Buffer) => void (ended.out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => void (ended.err += chunk.toString()));
  return new Promise((done, refuse) => {
    child.once("error", refuse);
    child.once("close", (code) => done({ ...ended, code }));
  });
}

/** A non-delivery report as Postfix makes it (RFC 3464), with the mail's own headers at its end. */
const nonDelivery = (token: string): string =>
  [
    "Return-Path: <>",
    "Date: Thu, 19 Nov 2026 10:05:00 +0000 (GMT)",
    "From: MAILER-DAEMON@mx.weald.example (Mail Delivery System)",
    "Subject: Undelivered Mail Returned to Sender",
    `To: bounces+${token}@weald.example`,
    "Auto-Submitted: auto-replied",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="4F2A1C0D3B.1795082700/mx.weald.example"',
    "",
    "This is a MIME-encapsulated message.",
    "",
    "--4F2A1C0D3B.1795082700/mx.weald.example",
    "Content-Description: Notification",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "I'm sorry to have to inform you that your message could not be delivered.",
    "",
    "--4F2A1C0D3B.1795082700/mx.weald.example",
    "Content-Description: Delivery report",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.weald.example",
    `X-Postfix-Sender: rfc822; bounces+${token}@weald.example`,
    "Arrival-Date: Thu, 19 Nov 2026 10:00:00 +0000 (GMT)",
    "",
    "Final-Recipient: rfc822; ann@example.org",
    "Original-Recipient: rfc822;ann@example.org",
    "Action: failed",
    "Status: 5.1.1",
    "Remote-MTA: dns; mx.example.org",
    "Diagnostic-Code: smtp; 550 5.1.1 <ann@example.org>: Recipient address rejected:\r\n    User unknown in virtual mailbox table",
    "",
    "--4F2A1C0D3B.1795082700/mx.weald.example",
    "Content-Description: Undelivered Message Headers",
    "Content-Type: text/rfc822-headers",
    "",
    `Return-Path: <bounces+${token}@weald.example>`,
    "From: Weald Police <warnings@weald.example>",
    "To: ann@example.org",
    "Subject: Calls that pretend to be from your bank",
    "",
    "--4F2A1C0D3B.1795082700/mx.weald.example--",
    "",
  ].join("\r\n");

/** A feedback report as mailbox providers make it (RFC 5965, appendix B), sent to an address that is no return address. */
const complaint = (token: string): string =>
  [
    "Return-Path: <feedback@provider.example>",
    "From: <abusedesk@provider.example>",
    "Date: Thu, 19 Nov 2026 17:40:36 +0000",
    "Subject: FW: Calls that pretend to be from your bank",
    "To: <fbl@weald.example>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=feedback-report;\r\n     boundary="part1_13d.2e68ed54_boundary"',
    "",
    "--part1_13d.2e68ed54_boundary",
    'Content-Type: text/plain; charset="US-ASCII"',
    "Content-Transfer-Encoding: 7bit",
    "",
    "This is an email abuse report for an email message received from 192.0.2.1.",
    "",
    "--part1_13d.2e68ed54_boundary",
    "Content-Type: message/feedback-report",
    "",
    "Feedback-Type: abuse",
    "User-Agent: SomeGenerator/1.0",
    "Version: 1",
    `Original-Mail-From: <bounces+${token}@weald.example>`,
    "Source-IP: 192.0.2.1",
    "",
    "--part1_13d.2e68ed54_boundary",
    "Content-Type: message/rfc822",
    "Content-Disposition: inline",
    "",
    "From: <warnings@weald.example>",
    "To: <bo@example.org>",
    "Subject: Calls that pretend to be from your bank",
    "",
    "Put the phone down.",
    "",
    "--part1_13d.2e68ed54_boundary--",
    "",
  ].join("\r\n");

async function officer(name: string, role: "officer" | "approver"): Promise<Approver> {
  const { officers, sessions } = deps.store;
  const id = await officers.add({ email: `${name}@weald.example`, name, role, password_hash: "none" });
  const session = deps.secrets(32);
  await sessions.add({ token_hash: session, officer_id: id, csrf: "none" }, 10);
  return { id, name, role, session };
}

/** What the return address of the mail to each of them holds, once a warning has gone to them. */
async function mailedTo(addresses: readonly string[]): Promise<string[]> {
  for (const address of addresses)
    await pool.query("insert into subscriber (address, token, confirmed_at) values ($1, $1, now())", [address]);
  const [ali, bo] = [await officer("Ali", "officer"), await officer("Bo", "approver")];
  const warning = await draftOf(deps, ali);
  await submitWarning(deps, ali, warning);
  assert.ok((await approveWarning(deps, bo, warning, { areaTyped: deps.site.areaName })).ok);
  await endHolds(owner);
  await releaseWarnings(deps);
  await deliverWarnings(deps);
  const { rows } = await pool.query<{ id: string }>(
    "select id from delivery where state = 'sent' and address = any ($1) order by array_position($1, address)",
    [addresses],
  );
  return rows.map(({ id: delivery }) => bounceToken(deps, { delivery }));
}

test("a report that there is no such mailbox, and a complaint, end with 0 and change what they should", async () => {
  const [ann = "", bo = ""] = await mailedTo(["ann@example.org", "bo@example.org"]);
  const gone = await bounce(nonDelivery(ann));
  assert.deepEqual(gone, { code: 0, out: "There is no such mailbox. Nothing more goes there.\n", err: "" });
  const complained = await bounce(complaint(bo));
  assert.deepEqual(complained, { code: 0, out: "A complaint. They get no more mails.\n", err: "" });
  const { rows } = await pool.query(
    `select d.state, d.last_error is not null as why, s.unreachable_at is not null as gone, s.left_at is not null as left
     from delivery d join subscriber s on s.id = d.subscriber_id order by s.address`,
  );
  assert.deepEqual(rows, [
    { state: "failed", why: true, gone: true, left: false },
    { state: "sent", why: false, gone: false, left: true },
  ]);
});

test("what is no report, or not ours, is taken too: an error would go back to whoever sent it", async () => {
  const holiday = await bounce("From: ann@example.org\r\nSubject: Away\r\n\r\nI am away until Monday.\r\n");
  assert.deepEqual(holiday, { code: 0, err: "", out: "It is no report on a mail. Nothing is changed.\n" });
  const forged = await bounce(nonDelivery(`d1-${"0".repeat(20)}`));
  assert.deepEqual([forged.code, forged.out], [0, "It names none of our mails. Nothing is changed.\n"]);
});

test("while the database is away, or a setting is wrong, the mail server keeps the mail: 75", async () => {
  const away = await bounce(nonDelivery(bounceToken(deps, { subscriber: "1" })), {
    DATABASE_URL: `postgresql://nobody@127.0.0.1:${await freePort()}/clearline`,
  });
  assert.equal(away.code, 75);
  assert.match(away.err, /The database cannot be reached/);
  const wrong = await bounce(nonDelivery(bounceToken(deps, { subscriber: "1" })), { MAIL_BOUNCES: "no address" });
  assert.equal(wrong.code, 75);
  assert.match(wrong.err, /MAIL_BOUNCES/);
});

test("pointed at another folder it makes no key and no database there, keeps the mail and says which setting to mend", async () => {
  const elsewhere = join(folder, "elsewhere");
  const mail = nonDelivery(bounceToken(deps, { subscriber: "1" }));
  for (const settings of [
    { CLEARLINE_DATA: elsewhere },
    { CLEARLINE_DATA: elsewhere, DATABASE_URL: "" },
    { CLEARLINE_DATA: elsewhere, DATABASE_URL: "", CLEARLINE_SECRET: "copper kettle heron copper kettle heron" },
  ]) {
    assert.deepEqual(await bounce(mail, settings), {
      code: 75,
      out: "",
      err: `Set CLEARLINE_DATA to the server’s data folder and run this as its owner: no server has begun in ${elsewhere} that this user can see.\n`,
    });
    assert.equal(existsSync(elsewhere), false);
  }
  const shared = { CLEARLINE_DATA: elsewhere, CLEARLINE_SECRET: "copper kettle heron copper kettle heron" };
  assert.match((await bounce(mail, shared)).out, /It names none of our mails/, "a secret needs no key in a folder");
});
