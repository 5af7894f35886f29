/**
 * `npm run bench -- keep [--reports 10000] [--json]`: how long the nightly deletion takes when so many reports, read,
 * linked ten to a series and corrected now and then, fall due on one day.
 */
import { parseArgs } from "node:util";
import { readDocument } from "@clearline/engine";
import { keep } from "../packages/server/src/actions/keep.ts";
import { testDeps } from "../packages/server/src/actions/test-support.ts";
import { makePool } from "../packages/server/src/database/pool.ts";

const { values } = parseArgs({
  options: { reports: { type: "string", default: "10000" }, json: { type: "boolean", default: false } },
});
const reports = Number(values.reports);
const { deps, url, officer, setClock, close } = await testDeps();
// Without the limit on a statement: loading so many takes minutes.
const pool = makePool(url, { answerMs: null });
const { id: ali } = await officer("officer");

const WORDS =
  "My name is Rosalind Harker. A man from Barclays rang me in Deal from 01632 960123 about my policy on Monday and wanted my PIN. I gave him nothing and put the phone down.";
const reading = readDocument(
  { id: "1", text: WORDS, published: "2024-11-01" as never, area: "west Kent" },
  deps.context,
);
await pool.query(
  `insert into report (receipt, source, words, place, word_pair, received_on, received_at, state, number_shown, contact_email, reader)
   select translate(upper(lpad(to_hex(n), 9, '0')), 'ILOU', 'WXYZ'), 'import', $2 || ' Report ' || n, 'Deal', 'copper lantern',
          '2024-11-01', '2024-11-01T10:00:00Z', 'read', '01632 960123', 'a' || n || '@post.example', $3
   from generate_series(1, $1::int) n`,
  [reports, WORDS, deps.context.reader],
);
await pool.query("insert into reading (report_id, reader, reading) select id, $1, $2::text::jsonb from report", [
  deps.context.reader,
  JSON.stringify(reading),
]);
await pool.query(
  `insert into case_fact (report_id, call_date, place, channel, impersonated_kind, outcome, link_keys)
   select id, '2024-11-01', 'Deal', 'live_call', 'bank', 'no_loss',
          (select array_agg(hashtext(id || ':' || k)::text) from generate_series(1, 30) k) from report`,
);
await pool.query("insert into case_key select distinct k::bigint, report_id from case_fact, unnest(link_keys) k");
await pool.query("insert into series (name) select 'Series ' || n from generate_series(1, $1::int) n", [reports / 10]);
await pool.query(
  `insert into series_member (report_id, series_id, because)
   select id, 1 + (id - 1) / 10, jsonb_build_array(jsonb_build_object('to', (id - 1)::text, 'score', 0.9, 'say', 'Both said “my policy”'))
   from report`,
);
await pool.query(
  `insert into fact_correction (report_id, reading_id, incident, field, value, by_officer)
   select r.id, g.id, 0, 'lure', '"about her policy"', $1 from report r join reading g on g.report_id = r.id where r.id % 20 = 0`,
  [ali],
);
await pool.query("vacuum analyze");
await keep(deps);
setClock("2026-12-04T03:41:00Z");
const began = performance.now();
const { classes } = await keep(deps);
const seconds = (performance.now() - began) / 1000;
const gone = classes.find(({ of }) => of === "report-unsettled")?.gone ?? 0;
const megabytes = Math.round(process.memoryUsage().rss / 1e6);
await pool.end();
await close();
process.stdout.write(
  values.json
    ? `${JSON.stringify({ reports, gone, seconds: Math.round(seconds * 10) / 10, megabytes })}\n`
    : `${gone} of ${reports} reports past their time gone in ${seconds.toFixed(1)} s, ${(reports / seconds).toFixed(0)} a second; ${megabytes} MB\n`,
);
