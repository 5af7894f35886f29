import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseCallCode, parseCsv } from "@clearline/engine";
import { checkCallCode } from "../../../actions/check-call-code.ts";
import type { Officer } from "../../../actions/deps.ts";
import { endAccess } from "../../../actions/organisation-access.ts";
import { enrol, wallboardFor } from "../../../actions/test-support-verify.ts";
import { hiddenFields, type TestApp, TestBrowser, testApp } from "../../test-support.ts";
import { callTime, readCallList, textOf, withCommas } from "./call-list.ts";

let clearline: TestApp;
let made: Awaited<ReturnType<typeof wallboardFor>>;
let bank: string;
let amira: Officer;
before(async () => {
  clearline = await testApp();
  const { store } = clearline.services;
  const add = async (name: string, role: "officer" | "approver"): Promise<Officer> => ({
    id: await store.officers.add({ name, email: `${name}@weald.example`, role, password_hash: "none" }),
    name,
    role,
  });
  amira = await add("amira", "officer");
  const tom = await add("tom", "approver");
  bank = await enrol(clearline.services, amira, tom);
  made = await wallboardFor(clearline.services, amira, tom, bank);
});
after(() => clearline.close());

const isConfirmed = async (typed: string): Promise<boolean> => {
  const code = parseCallCode(typed);
  assert.ok(code.ok, typed);
  return checkCallCode(clearline.services, { key: `enrolled:${bank}`, enrolledId: bank }, code.value);
};
const opened = async (): Promise<TestBrowser> => {
  const browser = new TestBrowser(clearline.app);
  const url = `/calling/open/${made.link}`;
  assert.equal((await browser.get(url)).statusCode, 200);
  assert.equal(browser.cookies.size, 0, "looking at the link opens nothing");
  const answer = await browser.post(url, {});
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, "/calling"]);
  return browser;
};

test("who has the link presses one button and gets a code that confirms the call", async () => {
  const browser = await opened();
  const page = await browser.get("/calling");
  assert.match(page.body, /You ring for Northmoor Bank/);
  const answer = await browser.post("/calling", hiddenFields(page.body));
  assert.equal(answer.statusCode, 200);
  const shown = /cl-saycode" role="status">([^<]+)</.exec(answer.body)?.[1] ?? assert.fail("no code");
  assert.equal(await isConfirmed(shown), true);
});

test("without the link, with a wrong one, or from a form of somebody else's there is no code", async () => {
  const stranger = new TestBrowser(clearline.app);
  assert.equal((await stranger.get("/calling")).statusCode, 401);
  assert.equal((await stranger.post("/calling", {})).statusCode, 401);
  assert.equal((await stranger.post("/calling/open/no-such-link", {})).statusCode, 404);
  const browser = await opened();
  assert.equal((await browser.post("/calling", { _csrf: "x" })).statusCode, 401);
  const cookie = (await browser.post(`/calling/open/${made.link}`, {})).cookies[0];
  assert.deepEqual(
    [cookie?.httpOnly, cookie?.sameSite, cookie?.path, cookie?.secure],
    [true, "Strict", "/calling", true],
  );
});

test("a number that is not theirs or is none is put right on the page", async () => {
  const browser = await opened();
  const fields = hiddenFields((await browser.get("/calling")).body);
  const answer = await browser.post("/calling", { ...fields, to: "hello" });
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /Enter the number that you ring/);
  assert.equal((await browser.post("/calling", { ...fields, from: "+441632960999" })).statusCode, 422);
});

test("a list of calls comes back with a code for each, as a file that no spreadsheet runs", async () => {
  const browser = await opened();
  const fields = hiddenFields((await browser.get("/calling")).body);
  const list = "reference,to\nA1,01632 960123\n=1+1,01632 960124\nA3,hello";
  const answer = await browser.post("/calling/list", { ...fields, list, take: "good" });
  assert.match(String(answer.headers["content-type"]), /^text\/csv/);
  const read = parseCsv(answer.body);
  assert.ok(read.ok);
  const cells = read.value.rows.map(({ cells: row }) =>
    ["reference", "code", "problem"].map((name) => row.get(name) ?? ""),
  );
  assert.deepEqual(
    cells.map(([reference]) => reference),
    ["A1", "'=1+1", "A3"],
  );
  assert.equal(await isConfirmed(cells[0]?.[1] ?? ""), true);
  assert.equal(cells[2]?.[1], "");
  assert.match(cells[2]?.[2] ?? "", /Line 4: Enter the number that you ring/);
  assert.equal((await browser.post("/calling/list", { ...fields, list: "to\n1" })).statusCode, 422);
});

test("of two hundred lines every wrong one is told, no code is made, and the good ones are taken only when asked for", async () => {
  const browser = await opened();
  const fields = hiddenFields((await browser.get("/calling")).body);
  const rows = Array.from({ length: 200 }, (_, i) => `CT-${i},01632 960${100 + i},${i === 119 ? "25:99" : ""}`);
  rows[6] = "CT-6,hello,";
  rows[7] = "CT-7,01632 960123";
  const list = ["reference,to,at", ...rows].join("\n");
  const before = await clearline.services.store.calls.countSince(bank, new Date(0));
  const answer = await browser.post("/calling/list", { ...fields, list });
  assert.equal(answer.statusCode, 422);
  for (const said of [
    "Line 8 (CT-6): Enter the number that you ring, like 01632 960123.",
    "Line 9: Give it 3 parts like the first line. It has 2.",
    "Line 121 (CT-119): Write when you ring like 14:30",
    "Put 3 lines of the list right",
    "No code was made yet",
    "the other 197 lines only",
    "CT-199,01632 960299",
  ])
    assert.ok(answer.body.includes(said), said);
  assert.equal(await clearline.services.store.calls.countSince(bank, new Date(0)), before);
  const taken = await browser.post("/calling/list", { ...fields, list, take: "good" });
  const read = parseCsv(taken.body);
  assert.ok(read.ok);
  const problems = read.value.rows.filter(({ cells }) => cells.get("problem") !== "");
  assert.deepEqual(
    [read.value.rows.length, problems.map(({ cells }) => cells.get("reference"))],
    [200, ["CT-6", "", "CT-119"]],
  );
});

test("a list comes as a CSV file too, with the same checks; what is wrong with it is put right in the box", async () => {
  const browser = await opened();
  const page = await browser.get("/calling");
  assert.match(
    page.body,
    /enctype="multipart\/form-data"[^]*<input class="govuk-file-upload" id="f-file" name="file" type="file"/,
  );
  const fields = { ...hiddenFields(page.body), list: "what is pasted gives way" };
  const send = (bytes: Uint8Array, name = "calls.csv", also = {}) =>
    browser.postFile("/calling/list", { ...fields, ...also }, { field: "file", name, bytes });
  const good = await send(Buffer.from("\ufeffreference,to\r\nA1,01632 960123\r\nA2,01632 960124\r\n"));
  assert.match(String(good.headers["content-type"]), /^text\/csv/);
  const read = parseCsv(good.body);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.rows.map(({ cells }) => cells.get("problem")),
    ["", ""],
  );
  assert.equal(await isConfirmed(read.value.rows[1]?.cells.get("code") ?? ""), true);

  const elsewhere = await send(Buffer.from('reference;to\r\nA1;01632 960123\r\n"A;2";01632 960124\r\n'));
  assert.match(elsewhere.body, /^"reference";"code";.*\r\n"A1";"[a-z]+ .*\r\n"A;2";"[a-z]+ /, "as it came");

  const wrong = await send(Buffer.from("reference,to\nB1,hello\nB2,01632 960124"));
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Line 2 \(B1\): Enter the number that you ring/);
  assert.match(wrong.body, /<textarea[^>]*>\nreference,to\nB1,hello\nB2,01632 960124<\/textarea>/);
  const others = await browser.post("/calling/list", {
    ...fields,
    list: "reference,to\nB1,hello\nB2,01632 960124",
    take: "good",
  });
  assert.match(others.body, /"B2","[a-z]+ /);

  const none = await browser.postFile(
    "/calling/list",
    { ...fields, list: "reference\nC1" },
    { field: "file", name: "", bytes: Buffer.alloc(0) },
  );
  assert.match(none.body, /"C1","[a-z]+ /, "no file chosen: what is pasted counts");
});

test("a file that is too big, or no list in text, is told in a sentence; a stranger's file is not read", async () => {
  const browser = await opened();
  const fields = { ...hiddenFields((await browser.get("/calling")).body), list: "reference\nA1" };
  const send = (bytes: Uint8Array, to = browser) =>
    to.postFile("/calling/list", fields, { field: "file", name: "calls.csv", bytes });
  for (const kilobytes of [101, 3000]) {
    const big = await send(Buffer.alloc(kilobytes * 1024, "A,1\n"));
    assert.equal(big.statusCode, kilobytes > 2048 ? 413 : 422);
    assert.match(big.body, /<a href="#f-file">Choose a file of 100 kB or less\. 300 calls need far less<\/a>/);
  }
  for (const bytes of [Buffer.from("PK\u0003\u0004 a workbook"), Buffer.from("reference\0")]) {
    const no = await send(bytes);
    assert.equal(no.statusCode, 422);
    assert.match(no.body, /Choose a CSV file\. In a spreadsheet, choose Save as and then CSV/);
    assert.match(no.body, />\nreference\nA1<\/textarea>/, "what was pasted stays");
  }
  assert.equal((await send(Buffer.from("reference\nA1"), new TestBrowser(clearline.app))).statusCode, 401);
  const forged = await browser.postFile(
    "/calling/list",
    { _csrf: "x" },
    { field: "file", name: "a", bytes: Buffer.from("reference\nA1") },
  );
  assert.equal(forged.statusCode, 401);
});

test("a list is read as spreadsheets save it: UTF-8, UTF-16 with tabs, and Windows letters", () => {
  const utf16 = Buffer.from("\ufeffreference\tto\nÉ1\t01632 960123", "utf16le");
  const read = textOf(utf16);
  assert.ok(read.ok);
  const list = readCallList(parseCsv(withCommas(read.value)), { shows: [] }, NOW);
  assert.deepEqual(list.ok && list.value.calls.map(({ reference }) => reference), ["É1"]);
  assert.deepEqual(textOf(Buffer.from([0x72, 0xc9, 0x31])), { ok: true, value: "rÉ1" });
});

const NOW = new Date("2026-06-19T09:00:00Z");
const listed = (text: string) => readCallList(parseCsv(withCommas(text)), { shows: ["+441632960100"] }, NOW);

test("a list that cannot be read as a whole says why; else each line says what to do", () => {
  const said = (text: string) => {
    const read = listed(text);
    return read.ok ? (read.value.wrong[0]?.say ?? read.value.calls.length) : read.error;
  };
  assert.equal(said("reference\nA1\nA2"), 2);
  assert.equal(said("\ufeffReference, To\nA1,01632 960123"), 1, "as a spreadsheet saves it");
  assert.equal(
    said('reference;to;"from"\r\nA1;01632 960123;\r\n"A, 2";;\r\n'),
    2,
    "as one saves it where commas are for decimals",
  );
  assert.equal(said("reference\tto\tat\nA1\t01632 960123\t14:30\n"), 1, "as it is copied from a spreadsheet");
  assert.match(String(said("")), /line 1/);
  assert.match(String(said("reference,phone\nA1,1")), /Begin the list/);
  assert.match(String(said("reference,to\nA1,1,2")), /Give it 2 parts/);
  assert.match(String(said("reference,at\nA1,noon")), /Write when you ring like 14:30/);
  assert.match(String(said("reference,from\nA1,01632 960999")), /Enter a number that you told us/);
  assert.match(String(said("reference,at\nA1,09:30")), /not past/);
  assert.match(String(said("reference")), /Add a line/);
  assert.match(String(said(`reference\n${"A\n".repeat(301)}`)), /300 calls or fewer at once. This list has 301/);
});

test("a time is told as a program writes it, or as people do on London's clocks", () => {
  for (const [typed, at] of [
    ["2026-06-19T14:30:00Z", "2026-06-19T14:30:00.000Z"],
    ["14:30", "2026-06-19T13:30:00.000Z"],
    ["2026-06-20 09:05", "2026-06-20T08:05:00.000Z"],
    ["20/6/2026 14.30", "2026-06-20T13:30:00.000Z"],
    ["19/06/2026 14:30:00", "2026-06-19T13:30:00.000Z"],
    ["2:30", undefined],
    ["25:00", undefined],
    ["31/2/2026 14:30", undefined],
    ["14:30 tomorrow", undefined],
  ] as const)
    assert.equal(callTime(typed, NOW)?.toISOString(), at, typed);
});

test("when the way in is ended every browser that came by it is out", async () => {
  const browser = await opened();
  await endAccess(clearline.services, amira, made.access.id);
  assert.equal((await browser.get("/calling")).statusCode, 401);
  assert.equal((await new TestBrowser(clearline.app).get(`/calling/open/${made.link}`)).statusCode, 404);
});
