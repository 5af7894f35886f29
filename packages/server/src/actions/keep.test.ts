import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { addDays, type Day, parseDay, type Report } from "@clearline/engine";
import { KEPT_CLASSES, type KeptClass } from "../kept.ts";
import { KEPT_TABLES } from "../store/kept-tables.ts";
import { keptFiles } from "../transport/kept-files.ts";
import { approveWarning } from "./approve-warning.ts";
import { correctFact } from "./correct-fact.ts";
import { londonDay } from "./days.ts";
import { eraseReport } from "./erase-report.ts";
import { confirmReport, setAside } from "./handle-report.ts";
import { keep, lookKeeping } from "./keep.ts";
import { liftHold, putHold } from "./legal-hold.ts";
import { linkReport } from "./link-report.ts";
import { readReport } from "./read-report.ts";
import { receiveReport } from "./receive-report.ts";
import { submitWarning } from "./step-warning.ts";
import { draftOf, fitContent, testDeps } from "./test-support.ts";

const made = await testDeps();
const { pool, officer, passHold, setClock, close } = made;
const outbox = mkdtempSync(join(tmpdir(), "clearline-keep-"));
after(close);
after(() => rmSync(outbox, { recursive: true }));
const deps = { ...made.deps, files: keptFiles(outbox) };
const { store } = deps;
const [ali, bo, cy] = [await officer("officer"), await officer("approver"), await officer("approver")];

const day = (given: string): Day => parseDay(given) ?? assert.fail(given);
const gone = (classes: readonly { of: KeptClass; gone: number }[], of: KeptClass): number =>
  classes.find((one) => one.of === of)?.gone ?? 0;

const SECRETS = ["Rosalind", "Harker", "Mill Lane", "budgerigar", "900456", "ros@post.example", "Bluebell", "960123"];

async function told(word: string, over: Partial<Report> = {}): Promise<string> {
  const report: Report = {
    words: `My name is Rosalind Harker of 14 Mill Lane, Deal. A man from Barclays rang from 01632 960123 about a ${word} and wanted my PIN. I sent £450. Ring me on 07700 900456.`,
    callDate: null,
    place: "14 Mill Lane, Deal",
    numberShown: "01632 960123",
    forSomeoneElse: false,
    anonymous: false,
    contact: { name: "Rosalind Harker", email: "ros@post.example", phone: "07700 900456" },
    ...over,
  };
  const received = await receiveReport(deps, { report, source: "web" });
  assert.ok(received.ok);
  const { id } = received.value;
  await readReport(deps, id);
  await linkReport(deps, id);
  return id;
}

/** Everything that the database holds, the queue too, table by table, where it holds one of these words. */
async function tablesWith(secrets: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const held = await pool.query(`select 1 from ${name} t where t::text ~* $1 limit 1`, [secrets.join("|")]);
    if (held.rowCount) found.push(name);
  }
  return found;
}

test("every table and column says how long it is kept or why it stays, and every class has a table", async () => {
  const { rows } = await pool.query<{ name: string; columns: string }>(
    `select table_name as name, string_agg(column_name::text, ' ' order by ordinal_position) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' group by 1`,
  );
  const sorted = (columns: string): string => columns.split(" ").sort().join(" ");
  assert.deepEqual(
    Object.fromEntries(rows.map(({ name, columns }) => [name, sorted(columns)])),
    Object.fromEntries(Object.entries(KEPT_TABLES).map(([name, { columns }]) => [name, sorted(columns)])),
    "say in store/kept-tables.ts what a new table or column holds, and of which class it is",
  );
  const used = new Set(Object.values(KEPT_TABLES).flatMap((one) => ("goes" in one ? one.goes : [])));
  assert.deepEqual(
    KEPT_CLASSES.filter((of) => !used.has(of)),
    ["outbox"],
    "the rest are tables",
  );
});

test("seven years on nothing is past its time but what is held, no word is left in any table or file, and each batch has its line", async () => {
  const { aside, confirmed, waiting, evidence, held, inSeries, series, hold } = await everyClass();
  assert.ok((await tablesWith(SECRETS)).length > 3);
  const caseBefore = await store.cases.byReport(confirmed);
  const membersBefore = await store.series.members(series);

  const first = await keep(deps);
  assert.equal(
    first.classes.reduce((sum, one) => sum + one.gone, 0),
    0,
    "the first run announces",
  );
  assert.ok(first.classes.every(({ standing }) => standing.kept !== null || standing.next?.from === "2026-12-03"));
  setClock("2033-11-19T03:41:00Z");
  const jumped = await keep(deps);
  assert.equal(jumped.waitUntil, "2033-12-03");
  assert.equal(
    jumped.classes.reduce((sum, one) => sum + one.gone, 0),
    0,
    "a clock that jumps deletes nothing",
  );
  setClock("2033-12-03T03:41:00Z");
  const look = await lookKeeping(deps);
  const done = await keep(deps, { atOnce: 2 });

  for (const of of KEPT_CLASSES) {
    const one = done.classes.find((each) => each.of === of);
    assert.deepEqual([of, one?.due, one?.failed], [of, 0, 0]);
    assert.ok((one?.gone ?? 0) > 0, `something of ${of} went`);
    assert.equal(one?.gone, look.classes.find((each) => each.of === of)?.due, `${of}: as the dry run counted`);
  }
  // Not by the rules that took it away: by looking.
  const emptied =
    "report_draft idempotency check_feedback logged_call backup_code invitation officer_code session calling_session " +
    "sign_in_failure subscriber published_document directory_correction directory_question";
  for (const table of emptied.split(" "))
    assert.deepEqual([table, (await pool.query(`select count(*)::int as n from ${table}`)).rows[0]], [table, { n: 0 }]);
  assert.deepEqual(await tablesWith(SECRETS), []);
  assert.deepEqual(readdirSync(outbox), ["new.eml"], "a file that is not old stays");
  const { rows: reports } = await pool.query(
    `select id, words, contact_name, number_shown, received_at, word_pair, erased_for from report order by id`,
  );
  for (const id of [aside, confirmed, waiting, evidence]) {
    const { id: _, ...row } = reports.find((one) => one.id === id);
    const words = "Taken out because its time was up.";
    const bare = { words, contact_name: null, number_shown: null, received_at: null, word_pair: "", erased_for: "age" };
    assert.deepEqual(row, bare);
  }
  // What was counted stays.
  const {
    link_keys: _keys,
    number_e164: number,
    ...counted
  } = (await store.cases.byReport(confirmed)) ?? assert.fail();
  assert.equal(number, null);
  const { link_keys: _, number_e164: rang, ...before } = caseBefore ?? assert.fail();
  assert.equal(rang, "+441632960123");
  assert.deepEqual(counted, before);
  assert.deepEqual(
    (await store.series.members(series)).map(({ report_id }) => report_id),
    membersBefore.map(({ report_id }) => report_id),
  );
  const [warning] = await store.warnings.published(5);
  assert.deepEqual(warning?.content.claims[0]?.reports, [evidence], "a warning keeps its evidence");
  // What is held is all there.
  for (const id of [held, inSeries]) {
    const row = await store.reports.byId(id);
    assert.match(row?.words ?? "", /Wilhelmina/);
    assert.equal(row?.contact_name, "Wilhelmina Prout");
    assert.equal((await pool.query("select 1 from call_back where report_id = $1", [id])).rowCount, 1);
  }
  assert.equal(reports.filter(({ erased_for }) => erased_for === null).length, 2);
  const refused = await eraseReport(deps, (await store.reports.byId(held))?.receipt ?? "");
  assert.deepEqual(refused, { ok: false, error: { code: "report-is-held" } });
  // Shown to have gone: a line for each batch, that tells class and count and nothing else.
  const lines = (await store.audit.list({ limit: 500, toKind: "keeping" })).filter(
    ({ did }) => did === "delete-by-age",
  );
  for (const of of KEPT_CLASSES) {
    const counts = lines.filter(({ to_id }) => to_id === of);
    assert.equal(
      counts.reduce((sum, { detail }) => sum + Number(detail["count"]), 0),
      gone(done.classes, of),
    );
    for (const { detail, who, why } of counts)
      assert.deepEqual([Object.keys(detail), who, why], [["count"], "program", null]);
  }
  assert.equal(await store.audit.firstBroken(), null);
  assert.equal(gone(await keep(deps).then(({ classes }) => classes), "report-confirmed"), 0);

  // Held no more, they go the same night.
  assert.deepEqual(await liftHold(deps, bo, hold), { ok: true, value: null });
  const then = await keep(deps);
  assert.equal(
    then.classes.filter(({ of }) => of.startsWith("report-")).reduce((sum, one) => sum + one.gone, 0),
    1,
  );
  assert.match((await store.reports.byId(inSeries))?.words ?? "", /Wilhelmina/);
  assert.match((await store.reports.byId(held))?.words ?? "", /its time was up/);
});

/** One of everything that is kept, all of 19 November 2026, and what is past its time by the end of 2033 with it. */
async function everyClass() {
  const [aside, confirmed, waiting, evidence] = [
    await told("budgerigar policy"),
    await told("Bluebell loan"),
    await told("budgerigar fee", { contact: null, anonymous: true }),
    await told("Bluebell fine"),
  ];
  const wilhelmina: Partial<Report> = {
    words: "I am Wilhelmina Prout. Somebody from Halifax rang about a parrot and I gave my card number.",
    place: "Sandwich",
    numberShown: null,
    contact: { name: "Wilhelmina Prout", email: "mina@post.example", phone: "07700 900777" },
  };
  const [held, inSeries] = [await told("", wilhelmina), await told("", wilhelmina)];
  assert.ok((await setAside(deps, ali, { id: aside, why: "told twice" })).ok);
  assert.ok((await confirmReport(deps, ali, confirmed)).ok);
  const story = { reportId: evidence, incident: 0, field: "lure", value: "about her Bluebell" } as const;
  assert.ok((await correctFact(deps, ali, story)).ok);
  const series = (await store.series.memberOf(confirmed))?.series_id ?? assert.fail("the same number links them");
  const held2 = (await store.series.memberOf(inSeries))?.series_id ?? (await alone(inSeries));
  await pool.query("delete from series_member where report_id = $1", [held]);
  const hold = await putHold(deps, ali, { of: { kind: "report", id: held }, reason: "46/1234/26", until: null });
  const second = await putHold(deps, ali, { of: { kind: "series", id: held2 }, reason: "46/1235/26", until: null });
  const over = await putHold(deps, ali, { of: { kind: "report", id: aside }, reason: "asked by mail", until: null });
  assert.ok(hold.ok && second.ok && over.ok);
  assert.ok((await liftHold(deps, bo, over.value.id)).ok);

  const wish = await told("budgerigar toy");
  assert.ok((await eraseReport(deps, (await store.reports.byId(wish))?.receipt ?? "")).ok);
  for (const of of [
    { kind: "report", id: confirmed },
    { kind: "report", id: wish },
    { kind: "series", id: series },
  ] as const)
    await store.notes.add(of, ali.id, "Rosalind Harker rang again", new Date("2026-11-19T10:00:00Z"));

  const claim = {
    text: "People told us about calls from a false bank.",
    reports: [evidence],
    surge: null,
    say: "1 report",
  };
  const content = { ...fitContent(deps), claims: [claim] };
  const warning = await draftOf(deps, ali, content);
  assert.ok((await submitWarning(deps, ali, warning)).ok);
  assert.ok((await approveWarning(deps, bo, warning, { areaTyped: "west kent" })).ok);
  await passHold();
  await draftOf(deps, ali, { ...fitContent(deps), title: "A draft about Rosalind Harker’s budgerigar" });
  await rowsOfAllKinds({ warning, reports: [aside, held, inSeries] });
  return { aside, confirmed, waiting, evidence, held, inSeries, series, hold: hold.value.id };
}

async function alone(reportId: string): Promise<string> {
  const id = await store.series.add("Parrots");
  await store.series.join(reportId, id, [], null);
  return id;
}

async function rowsOfAllKinds({ warning, reports }: { warning: string; reports: readonly string[] }): Promise<void> {
  const at = "2026-11-19T10:00:00Z";
  const run = (sql: string, values: unknown[] = []) => pool.query(sql, values);
  for (const report of reports)
    await run("insert into call_back (report_id, due_at, agreed_by, agreed_at) values ($1, $2, $3, $2)", [
      report,
      at,
      ali.id,
    ]);
  await run(
    `insert into report_draft (token_hash, answers, changed_at) values ('\\x01', '{"words": "Rosalind Harker"}', $1)`,
    [at],
  );
  await run(
    "insert into idempotency (scope, key, request_hash, report_id, made_at) values ('web', 'k', '\\x01', $1, $2)",
    [reports[0], at],
  );
  await run(
    `insert into check_feedback (asked_at, verdict, was_right, words, received_on)
     values ('words', 'likely_fraud', 'yes', 'the budgerigar again', '2026-11-19')`,
  );
  await run("insert into backup_code (officer_id, code_hash, used_at) values ($1, '\\x01', $2)", [ali.id, at]);
  await run("insert into officer_code (officer_id, sealed, made_at) values ($1, '\\x01', $2)", [ali.id, at]);
  await run("insert into invitation (token_hash, role, expires_at) values ('\\x01', 'officer', $1)", [at]);
  await run("insert into sign_in_failure (key_hash, at) values ('\\x01', $1)", [at]);
  await run(
    `insert into tip (code_hash, received_on, sealed, state, closed_on, put_away_why)
     values ('\\x01', $1::timestamptz::date, rpad('age-encryption.org/v1' || chr(10), 4096)::bytea, 'put-away', $1::timestamptz::date, 'abuse'),
            ('\\x02', $1::timestamptz::date, rpad('age-encryption.org/v1' || chr(10), 4096)::bytea, 'waiting', null, null)`,
    [at],
  );
  const subscriber = async (n: number, columns: string): Promise<string> => {
    const { rows } = await run(
      `insert into subscriber (channel, address, token, asked_at, confirmed_at, left_at, unreachable_at)
       select 'email', 'ros@post.example' || $1, 'Harker' || $1, $2, ${columns} from (select $2::timestamptz as at) x returning id`,
      [n, at],
    );
    return rows[0].id;
  };
  await subscriber(1, "null, null, null");
  const left = await subscriber(2, "at, at, null");
  await subscriber(3, "at, null, at");
  await run(
    `insert into delivery (warning_id, version, kind, channel, subscriber_id, address, state, attempts, done_at, last_error)
     values ($1, 1, 'warning', 'email', $2, 'ros@post.example2', 'waiting', 1, null, 'no ros@post.example here'),
            ($1, 1, 'warning', 'sms', null, '+447700900456', 'failed', 1, $3, 'came back: 900456 is no more')`,
    [warning, left, at],
  );
  await run(
    `insert into published_document (url, asked_url, came_by, words, body_hash, words_hash, reader, reading, kept_by, fetched_at, seen_at)
     values ('https://press.example/1', 'https://press.example/1', 'pasted', 'Rosalind Harker of Deal said', sha256('a'), sha256('b'), 'r', '{}', $1, $2, $2)`,
    [ali.id, at],
  );
  const { rows: corrections } = await run(
    `insert into directory_correction (entry, says, proof, contact, from_owner, asked_at, due_on, state, settled_by, settled_at, why)
     values ('159', 'says Harker', '', 'ros@post.example', false, $1, '2026-11-26', 'right', $2, $1, 'so'),
            ('159', 'says Harker', '', 'ros@post.example', false, $1, '2026-11-26', 'open', null, null, null) returning id`,
    [at, ali.id],
  );
  await run(
    "insert into directory_question (correction_id, question, asked_by, asked_at, answer, answered_at) values ($1, 'where?', $2, $3, 'in Mill Lane', $3)",
    [corrections[0].id, ali.id, at],
  );
  await organisationThatEnded(at);
  const closed = await officer("officer");
  await run("update officer set disabled_at = $2, email = 'harker@weald.example' where id = $1", [closed.id, at]);
  for (const [name, when] of [
    ["old.eml", new Date(at)],
    ["new.eml", new Date("2033-12-01T00:00:00Z")],
  ] as const) {
    writeFileSync(join(outbox, name), "To: ros@post.example");
    utimesSync(join(outbox, name), when, when);
  }
}

async function organisationThatEnded(at: string): Promise<void> {
  const { rows } = await pool.query(
    `insert into enrolled_organisation (name, published_number, number_source, number_checked, shows, proposed_by)
     values ('Northmoor Bank', '+441632960100', 'their site', '2026-11-18', '{+441632960101}', $1) returning id`,
    [ali.id],
  );
  const { id } = rows[0];
  const set = (sql: string, values: unknown[] = []) =>
    pool.query(`update enrolled_organisation set ${sql} where id = $1`, [id, ...values]);
  await set("state = 'enrolled', rang_by = $2, rang_at = $3, rang_who = 'Rosalind Harker, fraud desk'", [bo.id, at]);
  await pool.query(
    `insert into organisation_access (organisation_id, kind, label, public_key, made_by) values ($1, 'key', 'desk', '\\x01', $2)`,
    [id, ali.id],
  );
  await pool.query("update organisation_access set confirmed_by = $1, confirmed_at = $2", [bo.id, at]);
  await pool.query(
    `insert into logged_call (organisation_id, access_id, code_hash, made_at, live_from, live_until)
     select $1, id, '\\x01', $2::timestamptz, $2::timestamptz, $2::timestamptz + interval '20 minutes' from organisation_access`,
    [id, at],
  );
  await pool.query(
    "insert into calling_session (token_hash, access_id, made_at, expires_at) select '\\x01', id, $1, $1 from organisation_access",
    [at],
  );
  const ofChange = `insert into organisation_change (organisation_id, was_name, was_number, was_source, was_checked, was_shows,
      name, published_number, number_source, number_checked, shows, asked_by)
    select id, name, published_number, number_source, number_checked, shows, 'Northmoor', published_number, number_source,
           number_checked, shows, $1 from enrolled_organisation returning id`;
  const change = (await pool.query(ofChange, [ali.id])).rows[0].id;
  const confirm = (who: string | null) =>
    pool.query("update organisation_change set rang_by = $2, rang_at = $3, rang_who = $4 where id = $1", [
      change,
      bo.id,
      at,
      who,
    ]);
  await assert.rejects(confirm(null), { constraint: "organisation_change_was_rung" });
  await confirm("Rosalind Harker");
  await assert.rejects(pool.query("update organisation_change set rang_who = null"), {
    constraint: "organisation_change_for_good",
  });
  await assert.rejects(set("rang_who = null"), { constraint: "organisation_rung_for_good" });
  await set("state = 'ended', ended_by = $2, ended_at = $3, ended_why = 'closed'", [ali.id, at]);
}

test("what is held stands in SQL too: its maker cannot lift it, nobody rewrites or removes it, and its words are not taken out", async () => {
  setClock("2033-12-03T10:00:00Z");
  const id = await told("parakeet");
  const put = await putHold(deps, cy, { of: { kind: "report", id }, reason: "46/9/33", until: null });
  assert.ok(put.ok);
  const { id: hold } = put.value;
  const sql = (text: string, ...values: unknown[]) => pool.query(text, [hold, ...values]);
  assert.deepEqual(await liftHold(deps, cy, hold), { ok: false, error: { code: "own-hold" } });
  assert.deepEqual(await liftHold(deps, ali, hold), { ok: false, error: { code: "not-allowed" } });
  const lift = "update legal_hold set lifted_by = $2, lifted_at = now() where id = $1";
  await assert.rejects(sql(lift, cy.id), { constraint: "legal_hold_needs_two" });
  await assert.rejects(sql("update legal_hold set made_by = $2 where id = $1", bo.id), {
    constraint: "legal_hold_as_made",
  });
  await assert.rejects(sql("update legal_hold set until = '2020-01-01' where id = $1"), {
    constraint: "legal_hold_as_made",
  });
  await assert.rejects(sql("delete from legal_hold where id = $1"), { constraint: "legal_hold_stands" });
  await assert.rejects(sql("delete from legal_hold_report where hold_id = $1"), { constraint: "legal_hold_stands" });
  const erase = "update report set words = '-', erased_on = '2033-12-03', erased_for = 'wish' where id = $1";
  await assert.rejects(pool.query(erase, [id]), { constraint: "report_is_held" });
  assert.ok((await liftHold(deps, bo, hold)).ok);
  await assert.rejects(sql("update legal_hold set lifted_by = null, lifted_at = null where id = $1"), {
    constraint: "legal_hold_lifted_for_good",
  });
  await pool.query(erase, [id]);
});

test("a hold that has a day ends with it; a report that comes into a held series is held, and stays so when it leaves", async () => {
  setClock("2033-12-03T10:00:00Z");
  const today = londonDay(deps.clock());
  const [first, later] = [await told("macaw"), await told("macaw")];
  const series = await alone(first);
  const put = await putHold(deps, ali, {
    of: { kind: "series", id: series },
    reason: "46/10/33",
    until: addDays(today, 30),
  });
  assert.ok(put.ok);
  await store.series.join(later, series, [], null);
  await store.series.leave(later);
  for (const [id, on, isHeld] of [
    [first, today, true],
    [later, addDays(today, 30), true],
    [later, addDays(today, 31), false],
  ] as const)
    assert.equal(await store.legalHolds.isHeld(id, on), isHeld);
  assert.ok((await liftHold(deps, bo, put.value.id)).ok);
  const past = { of: { kind: "report", id: first }, reason: "46", until: addDays(today, -1) } as const;
  assert.deepEqual(await putHold(deps, ali, past), { ok: false, error: { code: "until-has-been" } });
  assert.deepEqual(await putHold(deps, ali, { ...past, reason: " " }), {
    ok: false,
    error: { code: "reason-missing" },
  });
});

test("a day ends in London, whichever way the clocks were put, and 29 February is a day", async () => {
  const cases: readonly [at: string, last: string][] = [
    ["2027-03-27T23:59:59Z", "2027-03-27"],
    ["2027-03-28T22:59:59Z", "2027-03-28"],
    ["2027-03-28T23:00:00Z", "2027-03-29"],
    ["2027-10-30T23:00:00Z", "2027-10-31"],
    ["2027-10-31T23:59:59Z", "2027-10-31"],
    ["2027-11-01T00:00:00Z", "2027-11-01"],
    ["2028-02-29T23:59:59Z", "2028-02-29"],
    ["2028-03-01T00:00:00Z", "2028-03-01"],
  ];
  for (const [at, last] of cases) {
    await pool.query("delete from subscriber");
    await pool.query(
      "insert into subscriber (address, token, confirmed_at, left_at) values ('a@post.example', 't', $1, $1)",
      [at],
    );
    const over = (on: Day) => store.keeping.countRows("subscriber-left", { over: on, today: day("2030-01-01") });
    assert.deepEqual([await over(addDays(day(last), -1)), await over(day(last))], [0, 1], `${at} is of ${last}`);
  }
  await pool.query("delete from subscriber");
});

test("reports whose words were taken out are not linked to one another by what stands there instead", async () => {
  setClock("2033-12-03T10:00:00Z");
  const ids = [
    await told("cockatiel", { numberShown: null, place: null }),
    await told("lorikeet", { numberShown: null, place: null }),
  ];
  for (const id of ids) {
    await pool.query("delete from series_member where report_id = $1", [id]);
    assert.ok((await eraseReport(deps, (await store.reports.byId(id))?.receipt ?? "")).ok);
  }
  const { rows } = await pool.query("select words from report where id = any ($1)", [ids]);
  assert.equal(rows[0].words, "Taken out at the wish of whoever told us.");
  for (const one of await store.cases.ofReports(ids)) assert.equal(one.words, "");
});

test("the outbox folder that is not there is empty, and what is no file of it is left alone", async () => {
  assert.deepEqual(await keptFiles(join(outbox, "none")).olderThan(() => true), []);
  writeFileSync(join(outbox, "x.eml"), "x");
  assert.equal(await deps.files.remove(["x.eml", "../../nothing"]), 1);
  assert.match(readFileSync(join(outbox, "new.eml"), "utf8"), /ros@post/);
});
