/**
 * How long it takes to place a new report among very many stored ones, on a real PostgreSQL: the whole job, from
 * looking up who shares a key to the audit line. `npm run bench -- link-online [--reports N] [--new N] [--json]`.
 *
 * The promise is 50 ms against 1,000,000; loading so many takes some minutes and 6 GB of disk, so 20,000 is what is
 * loaded unless more is asked for.
 */
import { parseArgs } from "node:util";
import { blockingKeys, seeded } from "@clearline/engine";
import type pg from "pg";
import { renewBackground } from "../packages/server/src/actions/link-background.ts";
import { linkReport } from "../packages/server/src/actions/link-report.ts";
import { depsOn } from "../packages/server/src/actions/test-support.ts";
import { makePool } from "../packages/server/src/database/pool.ts";
import { testDatabase } from "../packages/server/src/database/test-support.ts";
import { type MadeReport, makeReports } from "./made-reports.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "20000" },
    new: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});
const stored = Number(values.reports);
const fresh = Number(values.new);
const BATCH = 2000;

const { url, store, close } = await testDatabase();
const deps = depsOn(store);
// Without the limit on a statement: making the index over millions of keys takes minutes.
const pool = makePool(url, { answerMs: null });
try {
  const made = makeReports({ reports: stored + fresh, random: seeded(Number(values.seed)) });
  const loading = performance.now();
  // The index is made once at the end, as for any load.
  await pool.query("alter table case_key drop constraint case_key_once");
  for (let from = 0; from < stored; from += BATCH)
    await load(pool, made.slice(from, Math.min(stored, from + BATCH)), from);
  await pool.query("alter table case_key add constraint case_key_once primary key (key, report_id)");
  const seriesOf = await loadSeries(pool, made.slice(0, stored));
  // As the database does by itself within minutes.
  await pool.query("vacuum analyze");
  await renewBackground(deps);
  const loaded = (performance.now() - loading) / 1000;

  const waits: number[] = [];
  let cpu = 0;
  let right = 0;
  let wrong = 0;
  let kin = 0;
  for (const [i, report] of made.slice(stored).entries()) {
    const at = stored + i;
    await load(pool, [report], at);
    const id = String(at + 1);
    const [start, before] = [performance.now(), process.cpuUsage()];
    await linkReport(deps, id);
    waits.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu += (user + system) / 1000;
    const expected = report.campaign === null ? undefined : seriesOf.get(report.campaign);
    const found = (await deps.store.series.memberOf(id))?.series_id;
    if (expected !== undefined) kin += 1;
    if (found !== undefined && expected !== undefined) {
      if (found === expected) right += 1;
      else wrong += 1;
    }
  }
  waits.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(10 * (waits[Math.floor(share * (waits.length - 1))] ?? 0)) / 10;
  const figures = { stored, placed: waits.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
  if (values.json) console.log(JSON.stringify({ bench: "link-online", unit: "ms a report", ...figures }));
  else {
    console.log(`${stored} reports loaded in ${loaded.toFixed(0)} s; ${waits.length} more placed one by one`);
    console.log(
      `  milliseconds each: median ${at(0.5)}, 95 % ${at(0.95)}, 99 % ${at(0.99)}, most ${at(1)}; our own processor time ${(cpu / waits.length).toFixed(1)}`,
    );
    console.log(`  of ${kin} with kin in a series: ${right} placed with them, ${wrong} in another series`);
    const { rows } = await pool.query<{ size: string }>(
      "select pg_size_pretty(pg_database_size(current_database())) as size",
    );
    console.log(`  database: ${rows[0]?.size}`);
  }
} finally {
  await pool.end();
  await close();
}

/** Stores reports as reading left them; the first is number `after` + 1. */
async function load(pool: pg.Pool, reports: readonly MadeReport[], after: number): Promise<void> {
  const ids = reports.map((_, i) => after + i + 1);
  const keys = reports.map((report) => blockingKeys(report));
  await pool.query(
    `insert into report (id, receipt, source, words, word_pair, received_on, state)
     overriding system value
     select id, lpad(id::text, 9, '0'), 'import', words, 'copper lantern', '2026-11-19', 'read'
     from unnest($1::bigint[], $2::text[]) as x (id, words)`,
    [ids, reports.map(({ text }) => text)],
  );
  await pool.query(
    `insert into case_fact (report_id, call_date, place, lat, lon, number_e164, channel, impersonated_kind, outcome, link_keys)
     select id, coalesce(day, '2026-11-19'), place, lat, lon, number, channel, kind, 'unknown', string_to_array(keys, ' ')
     from unnest($1::bigint[], $2::date[], $3::text[], $4::float8[], $5::float8[], $6::text[], $7::text[], $8::text[], $9::text[])
       as x (id, day, place, lat, lon, number, channel, kind, keys)`,
    [
      ids,
      reports.map(({ date }) => date),
      reports.map(({ place }) => place),
      reports.map(({ at }) => at?.lat ?? null),
      reports.map(({ at }) => at?.lon ?? null),
      reports.map(({ number }) => number),
      reports.map(({ channel }) => channel),
      reports.map(({ impersonatedKind }) => impersonatedKind),
      keys.map((list) => list.join(" ")),
    ],
  );
  await pool.query("insert into case_key (key, report_id) select * from unnest($1::bigint[], $2::bigint[])", [
    keys.flat(),
    keys.flatMap((list, i) => list.map(() => ids[i])),
  ]);
}

/** The series that the stored reports of each campaign are in; a report alone is in none. */
async function loadSeries(pool: pg.Pool, reports: readonly MadeReport[]): Promise<Map<string, string>> {
  const members = new Map<string, number[]>();
  reports.forEach(({ campaign }, i) => {
    if (campaign !== null) members.set(campaign, [...(members.get(campaign) ?? []), i + 1]);
  });
  const several = [...members].filter(([, ids]) => ids.length > 1);
  const seriesOf = new Map(several.map(([campaign], i) => [campaign, String(i + 1)]));
  await pool.query(
    "insert into series (id, name) overriding system value select id, 'Made up' from generate_series(1, $1::int) id",
    [several.length],
  );
  await pool.query("select setval(pg_get_serial_sequence('series', 'id'), $1::bigint)", [Math.max(1, several.length)]);
  await pool.query(
    `insert into series_member (report_id, series_id, because)
     select report, series, '[]' from unnest($1::bigint[], $2::bigint[]) as x (report, series)`,
    [several.flatMap(([, ids]) => ids), several.flatMap(([, ids], i) => ids.map(() => i + 1))],
  );
  return seriesOf;
}
