import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, test } from "node:test";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { lastDayOver, parseDay, sayFingerprint, SEALED_NUMBER_BYTES, TIP_NUMBERS, TIP_SIZES } from "@clearline/engine";
import { fingerprintOf } from "../../../actions/tip-keys.ts";
import { tip as tipCommand } from "../../../commands/tip.ts";
import { sealNumbers } from "../../assets/browser/parts/seal-numbers.ts";
import { openTip, sealTip } from "../../assets/browser/parts/seal-tip.ts";
import { formOf, testConsole } from "../../console/test-support.ts";
import { tell } from "../test-support.ts";

const began = Date.now();
const made = await testConsole();
after(() => made.close());
const { store } = made.deps;
const [officer, approver, admin] = [await made.as("officer"), await made.as("approver"), await made.as("admin")];
const KEYS = "/console/tips/keys";
const WORDS = "Quillfeather Lettings rings old people from the flat over the chip shop in Otford.";

/** The one that was sent over the network. */
let tipId = "";

/** As a tip without a number has: values of chance. */
const noise = (): string => randomBytes(TIP_NUMBERS * SEALED_NUMBER_BYTES).toString("base64");

const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const anonymous = (url: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  made.app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    payload: formOf(form),
  });
const sealed = async (words: string, recipients: readonly string[]): Promise<string> =>
  Buffer.from((await sealTip(words, recipients)) ?? assert.fail()).toString("base64");

/** Each row of each table as text: bytes stand in it as hexadecimal. */
async function everyRow(): Promise<string> {
  const { rows: tables } = await made.owner.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  let all = "";
  for (const { name } of tables) {
    const { rows } = await made.owner.query<{ row: string }>(`select t::text as row from ${name} t`);
    all += rows.map(({ row }) => row).join("\n");
  }
  return all;
}

/** Every file that the database wrote since this test began, its journal too. */
async function everyFile(): Promise<Buffer> {
  await made.owner.query("checkpoint");
  const { rows } = await made.owner.query<{ folder: string; oid: string }>(
    "select current_setting('data_directory') as folder, oid::text from pg_database where datname = current_database()",
  );
  const { folder = "", oid = "" } = rows[0] ?? {};
  const found: Buffer[] = [];
  for (const place of [join(folder, "base", oid), join(folder, "pg_wal"), join(folder, "global")])
    for (const name of readdirSync(place)) {
      const about = statSync(join(place, name));
      if (about.isFile() && about.mtimeMs >= began) found.push(readFileSync(join(place, name)));
    }
  return Buffer.concat(found);
}

test("without a key nothing sealed is taken, and the page says what else one can do", async () => {
  const { body } = await made.app.inject("/tip");
  assert.match(body, /We take no sealed words here just now/);
  assert.match(body, /href="\/tell"/);
  assert.doesNotMatch(body, /<textarea|assets\/tip\.js/);
  const refused = await anonymous("/tip", { keys: "1", sealed: await sealed(WORDS, [recipient]), numbers: noise() });
  assert.deepEqual([refused.statusCode, refused.json()], [422, { refused: "tip-keys-changed" }]);
});

test("a key counts once a second person of the team has typed its fingerprint; an admin can do neither", async () => {
  const label = "Fraud desk, safe 2";
  const fingerprint = fingerprintOf(recipient);
  assert.equal((await admin.post(KEYS, { recipient, label })).status, 403);
  const secret = await officer.post(KEYS, { recipient: identity, label });
  assert.match(secret.body, /That was the private key, so this server has seen it/);
  assert.ok(!secret.body.includes(identity), "it is not sent back");
  for (const wrong of ["age1", `${recipient.slice(0, -1)}q`, "age1pq1zzz"])
    assert.equal((await officer.post(KEYS, { recipient: wrong, label })).status, 422, wrong);
  assert.equal((await officer.post(KEYS, { recipient, label })).location, `${KEYS}?done=tip-key-added`);
  assert.match((await officer.post(KEYS, { recipient, label })).body, /This key was put in before/);
  const page = (await approver.get(KEYS)).body;
  assert.ok(!page.includes(sayFingerprint(fingerprint)), "it must be read out, not looked up");
  const confirm = (who: typeof officer, typed: string) => who.post(`${KEYS}/1/confirm`, { "fingerprint-1": typed });
  assert.equal((await confirm(officer, fingerprint)).status, 409);
  assert.equal((await confirm(admin, fingerprint)).status, 403);
  assert.equal((await confirm(approver, `${fingerprint.slice(1)}0`)).status, 422);
  assert.match((await made.app.inject("/tip")).body, /We take no sealed words/);
  const typed = sayFingerprint(fingerprint).toLowerCase().replaceAll("-", " ");
  assert.equal((await confirm(approver, typed)).location, `${KEYS}?done=tip-key-confirmed`);
  const { body, headers } = await made.app.inject("/tip");
  assert.ok(body.includes(sayFingerprint(fingerprint)) && body.includes(label));
  assert.equal(headers["cache-control"], "no-store");
  assert.equal(headers["set-cookie"], undefined);
  assert.doesNotMatch(body, /<textarea[^>]* name=|<form[^>]* action=/, "no browser can send the words as they are");
});

test("by direct SQL one person puts in no key alone, nor an admin, nor is what was decided rewritten", async () => {
  const other = await identityToRecipient(await generateX25519Identity());
  const sql = (text: string, values: unknown[] = []) => made.pool.query(text, values);
  const broke = (constraint: string) => (error: { constraint?: string }) => error.constraint === constraint;
  const insert = "insert into tip_key (recipient, label, added_by) values ($1, 'x', $2) returning id";
  const [a, b, c] = [officer.officer.id, approver.officer.id, admin.officer.id];
  await assert.rejects(sql(insert, [other, c]), broke("tip_key_by_the_team"));
  await assert.rejects(sql(insert, [identity, a]), broke("tip_key_is_public"));
  await assert.rejects(
    sql(
      "insert into tip_key (recipient, label, added_by, confirmed_by, confirmed_at) values ($1, 'x', $2, $3, now())",
      [other, a, b],
    ),
    broke("tip_key_starts_unconfirmed"),
  );
  const { rows } = await sql(insert, [other, a]);
  const id: unknown = rows[0]?.id;
  const confirm = "update tip_key set confirmed_by = $2, confirmed_at = now() where id = $1";
  await assert.rejects(sql(confirm, [id, a]), broke("tip_key_needs_two_people"));
  await assert.rejects(sql(confirm, [id, c]), broke("tip_key_by_the_team"));
  await assert.rejects(sql("update tip_key set recipient = $2 where id = $1", ["1", other]), broke("tip_key_as_added"));
  await assert.rejects(sql("update tip_key set added_by = $2 where id = $1", [id, b]), broke("tip_key_as_added"));
  await assert.rejects(sql(confirm, ["1", b]), broke("tip_key_confirmed_for_good"));
  await assert.rejects(sql("delete from tip_key"), /is kept/);
  assert.equal((await admin.post(`${KEYS}/${String(id)}/stop`, { [`why-${String(id)}`]: "" })).status, 422);
  assert.equal((await admin.post(`${KEYS}/${String(id)}/stop`, { [`why-${String(id)}`]: "Lost" })).status, 303);
  await assert.rejects(sql(confirm, [id, b]), broke("tip_key_stopped_for_good"));
});

test("the day of a tip is a day: a column that could hold a time is refused", async () => {
  const client = await made.owner.connect();
  for (const column of ["received_on", "closed_on"]) {
    await client.query("begin");
    await client.query(
      "insert into tip (code_hash, received_on, state, closed_on, put_away_why) values ('x', now(), 'put-away', now(), 'abuse')",
    );
    await assert.rejects(
      client.query(`alter table tip alter column ${column} type timestamptz`),
      (error: { constraint?: string }) => error.constraint === "tip_day_only",
    );
    await client.query("rollback");
  }
  client.release();
});

test("a tip leaves its day, its size and nothing else: no address, cookie, time, word or log line", async (t) => {
  process.env["CLEARLINE_LOG"] = "requests";
  const lines: string[] = [];
  const listening = t.mock.method(process.stderr, "write", (line: string | Uint8Array) => lines.push(String(line)) > 0);
  const body = formOf({ keys: "1", sealed: await sealed(WORDS, [recipient]), numbers: noise() });
  await made.app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = made.app.server.address() as AddressInfo;
  const send = (): Promise<{ headers: Record<string, unknown>; body: string }> =>
    new Promise((done, failed) => {
      const headers = {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": Buffer.byteLength(body),
      };
      const to = { host: "127.0.0.1", port, path: "/tip", method: "POST", localAddress: "127.9.8.7", headers };
      request(to, (answer) => {
        let text = "";
        answer.on("data", (chunk) => (text += String(chunk)));
        answer.on("end", () => done({ headers: answer.headers, body: text }));
      })
        .on("error", failed)
        .end(body);
    });
  const before = await store.audit.count();
  const first = await send();
  const again = await send();
  listening.mock.restore();
  assert.match(first.body, /^\{"code":"\w{3}-\w{3}-\w{3}"\}$/);
  assert.equal(again.body, first.body, "sent twice it is one tip");
  assert.equal(first.headers["set-cookie"], undefined);
  assert.equal(await store.audit.count(), before, "the lines around it would tell the minute");
  const { rows } = await made.pool.query("select *, octet_length(sealed) as size from tip");
  tipId = rows[0].id;
  assert.equal(rows.length, 1);
  assert.equal(rows[0].size, TIP_SIZES[0]);
  const { rows: times } = await made.pool.query(
    "select column_name from information_schema.columns where table_name = 'tip' and data_type ~ 'time'",
  );
  assert.deepEqual(times, []);
  const address = "127.9.8.7";
  const code = first.body.replace(/[^0-9A-Z]/g, "");
  const traces = [
    address,
    "2131298311",
    "7f090807",
    Buffer.from(address).toString("base64").replace(/=+$/, ""),
    ...(["hex", "base64", "base64url"] as const).map((as) => createHash("sha256").update(address).digest(as)),
    "Quillfeather",
    "chip shop",
    Buffer.from("Quillfeather").toString("hex"),
    identity,
    identity.toLowerCase(),
    code,
  ];
  const [inRows, inFiles, inLog] = [await everyRow(), await everyFile(), lines.join("")];
  assert.ok(inRows.includes("Fraud desk, safe 2") && inFiles.includes("Fraud desk, safe 2"), "the search finds");
  for (const trace of traces) {
    assert.ok(!inRows.includes(trace), `a table holds ${trace}`);
    assert.ok(!inFiles.includes(trace), `a file holds ${trace}`);
    assert.ok(!inLog.includes(trace), `the log holds ${trace}`);
  }
  assert.ok(!inLog.includes("/tip"), "not even that somebody came");
  assert.ok(!inFiles.includes(createHash("sha256").update(address).digest()));
  assert.doesNotMatch((await made.app.inject("/metrics")).body, /route="\/tip/);
});

test("what is not sealed, of another size, or sealed to other keys is not taken", async () => {
  const tip = async (bytes: Buffer) =>
    (await anonymous("/tip", { keys: "1", sealed: bytes.toString("base64"), numbers: noise() })).json().refused;
  const good = Buffer.from(await sealed(WORDS, [recipient]), "base64");
  assert.equal(await tip(Buffer.from(WORDS)), "tip-not-sealed");
  assert.equal(await tip(Buffer.alloc(TIP_SIZES[0], 65)), "tip-not-sealed");
  assert.equal(await tip(good.subarray(1)), "tip-not-sealed");
  const other = await identityToRecipient(await generateX25519Identity());
  assert.equal(await tip(Buffer.from(await sealed(WORDS, [recipient, other]), "base64")), "tip-not-sealed");
  const fields = { keys: "1", sealed: good.toString("base64"), numbers: noise() };
  assert.equal((await anonymous("/tip", fields, { "sec-fetch-site": "cross-site" })).statusCode, 403);
  for (const [length, size] of [
    [10, 4096],
    [5000, 16_384],
    [19_000, 65_536],
  ] as const)
    assert.equal((await sealTip("ü".repeat(length), [recipient]))?.length, size);
});

test("the code tells one of four words, however it is typed, and guesses are few", async () => {
  const code: string = (
    await anonymous("/tip", { keys: "1", sealed: await sealed("Once more.", [recipient]), numbers: noise() })
  ).json().code;
  const look = async (typed: string) => (await anonymous("/tip/code", { code: typed })).body;
  assert.match(await look(` ${code.toLowerCase().replaceAll("-", " ")}`), /It waits\./);
  assert.match(await look(""), /Type your code/);
  const [tip] = await store.tips.list({ done: false, limit: 9 }).then((all) => all.slice(-1));
  const page = `/console/tips/${tip?.id}`;
  assert.equal((await officer.post(`${page}/put-away`, {})).status, 422);
  assert.equal((await officer.post(`${page}/opened`)).status, 303);
  assert.match(await look(code), /It was opened\./);
  assert.equal((await officer.post(`${page}/put-away`, { why: "too-little" })).status, 303);
  assert.equal((await officer.post(`${page}/report`, { words: "x" })).status, 409);
  const said = await look(code);
  assert.match(said, /It was put away\./);
  assert.doesNotMatch(said, /too little|Officer \d/);
  assert.match(await look("0000000ZZ"), /Check each letter/);
  for (let i = 0; i < 5; i++) await look("000000000");
  assert.equal((await anonymous("/tip/code", { code: "000000000" })).statusCode, 429);
});

/** What the page's script does with the numbers in words. @returns the sealed values, and all that was sent for them */
async function numbersOf(words: string): Promise<{ values: Uint8Array; sent: string }> {
  let sent = "";
  const values = await sealNumbers(words, async (blinded) => {
    sent = Buffer.from(blinded).toString("base64");
    const { evaluated } = (await anonymous("/tip/blind", { blinded: sent })).json();
    return Buffer.from(evaluated, "base64");
  });
  return { values, sent };
}

test("a number in a tip is found in a series without opening it, and neither side is told what it is", async () => {
  const { id } = await tell(store, { number_e164: "+441632960123" });
  const other = await tell(store, { number_e164: "+441632960456" });
  const series = await store.series.add("Bank calls");
  const elsewhere = await store.series.add("Tax calls");
  await store.series.join(id, series, [], null);
  await store.series.join(other.id, elsewhere, [], null);
  const words = "They ring from 01632 960 123, and say to ring 159 or 101 back.";
  const [first, again] = [await numbersOf(words), await numbersOf(words)];
  assert.notEqual(first.sent, again.sent, "blinded anew each time");
  const answer = await anonymous("/tip", {
    keys: "1",
    sealed: await sealed(words, [recipient]),
    numbers: Buffer.from(first.values).toString("base64"),
  });
  assert.deepEqual(Object.keys(answer.json()), ["code"], "the browser does not learn whether anything matched");
  const page = (who: typeof officer, of: string) => who.get(`/console/series/${of}`).then(({ body }) => body);
  assert.match(await page(officer, series), /\+1 sealed tip names a number of this series/);
  assert.doesNotMatch(await page(officer, elsewhere), /sealed tip/);
  assert.doesNotMatch(await page(admin, series), /sealed tip/);
  assert.equal((await store.series.members(series)).length, 1, "nothing is joined by it");
  const { rows } = await made.pool.query(
    "select count(*)::int as n, count(distinct tip_id)::int as tips from tip_number",
  );
  assert.equal(rows[0].n, TIP_NUMBERS * rows[0].tips, "as many values for each, whatever it names");
  assert.equal((await anonymous("/tip/blind", { blinded: Buffer.alloc(128).toString("base64") })).statusCode, 422);
  assert.equal((await anonymous("/tip/blind", { blinded: noise() })).statusCode, 422);
});

test("an officer opens one with the private key, and makes a report of it that is read like any other", async () => {
  assert.equal((await admin.get(`/console/tips/${tipId}`)).status, 403);
  const lines = await store.audit.count();
  const page = await officer.get(`/console/tips/${tipId}`);
  assert.equal(await store.audit.count(), lines + 1);
  const inPage = Buffer.from(/data-sealed="([^"]+)"/.exec(page.body)?.[1] ?? "", "base64");
  assert.equal(await openTip(inPage, identity), WORDS);
  const file = await made.app.inject({
    url: `/console/tips/${tipId}/tip.age`,
    headers: { cookie: `clearline_session=${officer.token}` },
  });
  const command = async (key: string) => {
    let said = "";
    const to = { write: (chunk: string) => (said += chunk) };
    const status = await tipCommand(["open", "tip-1.age", "--identity", "key.txt"], {
      stdin: (async function* () {})(),
      stdout: to,
      stderr: to,
      readFile: async (path) =>
        path === "key.txt" ? `# kept in safe 2\n${key}\n` : file.rawPayload.toString("latin1"),
    });
    return [status, said];
  };
  assert.deepEqual(await command(identity), [0, `${WORDS}\n`]);
  assert.deepEqual(await command(await generateX25519Identity()), [1, "None of these keys opens it.\n"]);
  assert.equal((await officer.post(`/console/tips/${tipId}/report`, { words: " " })).status, 422);
  const words = "Quillfeather Lettings rings old people in Otford.";
  const answer = await officer.post(`/console/tips/${tipId}/report`, { words });
  const id = /^\/console\/reports\/(\d+)\?done=tip-used$/.exec(answer.location ?? "")?.[1] ?? "";
  const report = await store.reports.byId(id);
  assert.deepEqual(
    [report?.source, report?.words, report?.anonymous, report?.received_at, report?.taken_by],
    ["tip", words, true, null, null],
  );
  const { rows: jobs } = await made.pool.query("select 1 from graphile_worker.jobs where key = $1", [`read-${id}`]);
  assert.equal(jobs.length, 1);
  assert.equal(
    (await officer.post(`/console/tips/${tipId}/report`, { words })).status,
    409,
    "one report, pressed twice",
  );
  assert.match((await officer.get("/console/tips")).body, new RegExp(`Tip ${tipId}</a>[^]*?used<`));
});

test("thirty days after it was used or put away, what was sealed is deleted", async () => {
  const isKept = async () => (await store.tips.byId(tipId))?.sealed !== null;
  for (const [day, kept] of [
    ["2026-12-19", true],
    ["2026-12-20", false],
  ] as const) {
    const today = parseDay(day) ?? assert.fail();
    const over = lastDayOver(today, made.deps.site.keeping["sealed-tip"]);
    await store.keeping.takeRows("sealed-tip", { over, today }, 10);
    assert.equal(await isKept(), kept, day);
  }
  assert.match((await officer.get(`/console/tips/${tipId}`)).body, /What was sealed is deleted/);
  assert.equal((await officer.get(`/console/tips/${tipId}/tip.age`)).status, 404);
});
