import assert from "node:assert/strict";
import { after, test } from "node:test";
import { testDatabase } from "../database/test-support.ts";
import { storeOn } from "./store.ts";

const { pool, close } = await testDatabase();
after(close);
const store = storeOn(pool);

const awake = async (at: string, from: string | null, until: string | null): Promise<string> => {
  const { rows } = await pool.query<{ at: Date }>(
    "select awake_at($1::timestamptz, $2::time, $3::time, 'Europe/London') as at",
    [at, from, until],
  );
  return rows[0]?.at.toISOString() ?? "";
};

/** What is due at a moment, and when it may come. UTC; nights are 21:00 to 08:00 in London. */
const NIGHTS: readonly [what: string, at: string, then: string][] = [
  ["an afternoon in winter", "2026-11-19T15:00:00.000Z", "2026-11-19T15:00:00.000Z"],
  ["the last second before it is quiet", "2026-11-19T20:59:59.000Z", "2026-11-19T20:59:59.000Z"],
  ["nine o'clock", "2026-11-19T21:00:00.000Z", "2026-11-20T08:00:00.000Z"],
  ["before midnight", "2026-11-19T23:30:00.000Z", "2026-11-20T08:00:00.000Z"],
  ["after midnight", "2026-11-20T00:30:00.000Z", "2026-11-20T08:00:00.000Z"],
  ["the last second that is quiet", "2026-11-20T07:59:59.000Z", "2026-11-20T08:00:00.000Z"],
  ["eight o'clock", "2026-11-20T08:00:00.000Z", "2026-11-20T08:00:00.000Z"],
  ["summer, an hour ahead: nine there is eight in UTC", "2026-07-01T20:00:00.000Z", "2026-07-02T07:00:00.000Z"],
  ["summer, one minute before", "2026-07-01T19:59:00.000Z", "2026-07-01T19:59:00.000Z"],
  ["the night clocks go forward, 29 March 2026", "2026-03-28T22:00:00.000Z", "2026-03-29T07:00:00.000Z"],
  ["in the hour that is left out", "2026-03-29T01:10:00.000Z", "2026-03-29T07:00:00.000Z"],
  ["the night clocks go back, 25 October 2026", "2026-10-24T20:30:00.000Z", "2026-10-25T08:00:00.000Z"],
  ["in the hour that comes twice, first time", "2026-10-25T00:30:00.000Z", "2026-10-25T08:00:00.000Z"],
  ["in the hour that comes twice, second time", "2026-10-25T01:30:00.000Z", "2026-10-25T08:00:00.000Z"],
  ["the last day of the year", "2026-12-31T22:00:00.000Z", "2027-01-01T08:00:00.000Z"],
  ["the end of February in a leap year", "2028-02-28T22:00:00.000Z", "2028-02-29T08:00:00.000Z"],
];

for (const [what, at, then] of NIGHTS)
  test(`quiet by the clock on the wall: ${what}`, async () => assert.equal(await awake(at, "21:00", "08:00"), then));

test("quiet hours within a day, none at all, and an end in an hour that a change of clocks leaves out", async () => {
  assert.equal(await awake("2026-11-19T12:00:00Z", null, null), "2026-11-19T12:00:00.000Z");
  assert.equal(await awake("2026-11-19T12:59:00Z", "13:00", "15:00"), "2026-11-19T12:59:00.000Z");
  assert.equal(await awake("2026-11-19T13:00:00Z", "13:00", "15:00"), "2026-11-19T15:00:00.000Z");
  assert.equal(await awake("2026-11-19T15:00:00Z", "13:00", "15:00"), "2026-11-19T15:00:00.000Z");
  // There is no 01:30 on that night: half an hour later is 02:30 by summer time.
  assert.equal(await awake("2026-03-29T00:45:00Z", "21:00", "01:30"), "2026-03-29T01:30:00.000Z");
});

test("for any moment and any hours: never earlier than it, never a day later, and not quiet any more", async () => {
  const { rows } = await pool.query(
    `select at, q.f, q.u, awake_at(at, q.f, q.u, 'Europe/London') as then
     from generate_series('2026-01-01T00:07:00Z'::timestamptz, '2027-01-01T00:00:00Z', '17 minutes') at
     cross join (values ('21:00'::time, '08:00'::time), ('00:00', '06:30'), ('22:15', '00:00'), ('13:00', '13:30'), ('00:30', '02:30')) q (f, u)
     where awake_at(at, q.f, q.u, 'Europe/London') < at
        or awake_at(at, q.f, q.u, 'Europe/London') > at + interval '1 day'
        or awake_at(awake_at(at, q.f, q.u, 'Europe/London'), q.f, q.u, 'Europe/London') <> awake_at(at, q.f, q.u, 'Europe/London')
     limit 5`,
  );
  assert.deepEqual(rows, []);
});

test("hours that end as they begin, or have no end, are none the database keeps", async () => {
  const add = (from: string | null, until: string | null) =>
    pool.query(
      "insert into subscriber (address, token, quiet_from, quiet_until) values ('a@example.org', 't', $1, $2)",
      [from, until],
    );
  await assert.rejects(add("21:00", "21:00"), /subscriber_quiet_is_both/);
  await assert.rejects(add("21:00", null), /subscriber_quiet_is_both/);
  await add("21:00", "08:00");
  assert.equal((await store.subscribers.byAddress("email", "a@example.org"))?.quiet_until, "08:00:00");
});
