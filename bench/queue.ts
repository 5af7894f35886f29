/**
 * How long the queue, its counts and its search, and the timeline, map and ties of a long series take among many stored
 * reports, on a real PostgreSQL: what the store does for one page, as the console asks for it.
 * `npm run bench -- queue [--reports N] [--series N] [--json]`.
 */
import { parseArgs } from "node:util";
import { bridgesIn, tiesIn } from "@clearline/engine";
import { lateBefore } from "../packages/server/src/actions/look-by.ts";
import { makePool } from "../packages/server/src/database/pool.ts";
import { testDatabase } from "../packages/server/src/database/test-support.ts";
import { TIMELINE_KINDS } from "../packages/server/src/store/timeline.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "100000" },
    series: { type: "string", default: "10000" },
    json: { type: "boolean", default: false },
  },
});
const [stored, long] = [Number(values.reports), Number(values.series)];
const NOW = new Date("2026-11-19T10:00:00Z");
const TRIES = 7;

const { url, store, close } = await testDatabase();
const pool = makePool(url, { answerMs: null });
try {
  // A third of them decided, the rest waiting; one in twenty of these in one officer's hands.
  await pool.query(
    `insert into report (receipt, source, words, word_pair, received_on, received_at, state, urgency)
     select lpad(n::text, 9, '0'), 'import', 'words ' || n, 'a b', d.at::date, d.at,
            case n % 6 when 0 then 'confirmed' when 1 then 'set-aside' else 'read' end, case when n % 50 = 0 then 2 else n % 2 end
     from generate_series(1, $1) n, lateral (select $2::timestamptz - n * interval '3 minutes' as at) d`,
    [stored, NOW],
  );
  await pool.query(
    `insert into officer (email, name, role, password_hash) values ('a@x.example', 'A', 'officer', 'x')`,
  );
  await pool.query("update report set assigned_to = 1, assigned_at = now() where id % 20 = 3");
  await pool.query(
    `insert into case_fact (report_id, call_date, place, lat, lon, channel, impersonated_kind, outcome)
     select id, received_on - (id % 4)::int, 'Town ' || (id % 60), 51 + (id % 60) * 0.01, 0.2, 'live_call',
            (array['bank', 'police', 'tax', 'unknown'])[1 + id % 4], 'no_loss' from report`,
  );
  await pool.query(
    `insert into report_words (report_id, words)
     select id, to_tsvector('english', 'a man rang and said that my account was under attack and told me to move it ' ||
       case when id % 500 = 0 then 'zephyr ' else '' end || 'word' || (id % 900) || ' and word' || (id % 1700)) from report`,
  );
  await pool.query("insert into series (name) values ('Long')");
  await pool.query(
    `insert into series_member (report_id, series_id, because, by_person)
     select id, 1, jsonb_build_array(jsonb_build_object('to', (id - 1)::text, 'score', 0.9, 'say', 'Both said “safe account”'),
                                     jsonb_build_object('to', (id - 7)::text, 'score', 0.8, 'say', 'On the same day')), null
     from report where id <= $1`,
    [long],
  );
  await pool.query("vacuum analyze");

  const waiting = { states: ["received", "read"] } as const;
  const all = { kinds: TIMELINE_KINDS, from: null, to: null };
  const page = { limit: 50 };
  const asked: Readonly<Record<string, () => Promise<unknown>>> = {
    "queue, first page": () => store.queue.lines(waiting, page),
    "queue, last page": () => store.queue.lines(waiting, { ...page, offset: Math.floor((stored * 2) / 3) - 50 }),
    "queue, late and nobody's": () =>
      store.queue.lines({ ...waiting, whose: "nobody", late: lateBefore([24, 4, 1], NOW) }, page),
    "queue, a place and a kind": () => store.queue.lines({ ...waiting, place: "Town 12", kind: "bank" }, page),
    "queue, rare word": () => store.queue.lines({ ...waiting, find: { words: "zephyr" } }, page),
    "queue, word of all, newest": () =>
      store.queue.lines({ ...waiting, find: { words: "account" } }, { ...page, order: "newest" }),
    "seven counts": () =>
      Promise.all([
        store.queue.count(waiting),
        store.queue.count(waiting),
        store.queue.count({ states: ["confirmed"] }),
        store.queue.count({ states: ["set-aside"] }),
        store.queue.count({ ...waiting, whose: { of: "1" } }),
        store.queue.count({ ...waiting, whose: "nobody" }),
        store.queue.count({ ...waiting, late: lateBefore([24, 4, 1], NOW) }),
      ]),
    "seven counts, word of all": () =>
      Promise.all(Array.from({ length: 7 }, () => store.queue.count({ ...waiting, find: { words: "account" } }))),
    "timeline, first page": () => store.timeline.rows("1", all, { limit: 150, offset: 0 }),
    "timeline, count": () => store.timeline.count("1", all),
    "timeline, picture": () => store.timeline.callDays("1", all),
    "map of the series": () => store.seriesPlaces.of("1", { from: null, to: null }),
    "ties of the series": async () => {
      const members = await store.series.members("1");
      const ties = tiesIn(members.map(({ report_id, because }) => ({ id: report_id, because })));
      return bridgesIn(
        members.map(({ report_id }) => report_id),
        ties,
      );
    },
  };
  const figures: Record<string, number> = {};
  for (const [name, ask] of Object.entries(asked)) {
    const times: number[] = [];
    for (let i = 0; i < TRIES; i++) {
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    figures[name] = Math.round(10 * (times.sort((a, b) => a - b)[Math.floor(TRIES / 2)] ?? 0)) / 10;
  }
  if (values.json) console.log(JSON.stringify({ bench: "queue", unit: "ms, median", stored, long, ...figures }));
  else {
    console.log(`${stored} reports, ${long} of them in one series; milliseconds, the median of ${TRIES}`);
    for (const [name, ms] of Object.entries(figures)) console.log(`  ${name.padEnd(32)}${ms}`);
  }
} finally {
  await pool.end();
  await close();
}
