import type { Day } from "@clearline/engine";
import { type Db, one } from "./db.ts";

export type SurgeRow = {
  id: string;
  stream: string;
  places: string[];
  centre: string;
  radius_km: number;
  starts_on: Day;
  ends_on: Day;
  observed: number;
  expected: number;
  /** What the same places had in as many days, on average, over the weeks before; null where there is no such history. */
  usual: number | null;
  ratio: number;
  llr: number;
  p: number;
  p_gumbel: number;
  recurrence_days: number;
  replicas: number;
  null_model: string;
  reports: string[];
  /** How many of these named no place we know. */
  placeless: number;
  /** How many more the same sources sent within the window: not counted. */
  repeats: number;
  /** Ranks alarms, and hides none. */
  harm: number;
  /** The same alarm without reports that a warning of ours may have brought; null where there are none. */
  unstirred_observed: number | null;
  unstirred_recurrence_days: number | null;
  /** The last day on which a look still saw it. */
  seen_on: Day;
  found_at: Date;
  seen_at: Date;
  ended_at: Date | null;
  dismissed_by: string | null;
  dismissed_why: string | null;
};

export type NewSurge = Omit<SurgeRow, "id" | "found_at" | "seen_at" | "ended_at" | "dismissed_by" | "dismissed_why">;

/** A change of an alarm on one day, as it stood at that day's last look. */
export type SurgeEvent = {
  on_day: Day;
  kind: "raised" | "grew" | "shrank" | "returned" | "ended" | "dismissed";
  observed: number;
  expected: number;
  recurrence_days: number;
  places: number;
};

const values = (s: NewSurge): unknown[] => [
  s.stream,
  s.places,
  s.centre,
  s.radius_km,
  s.starts_on,
  s.ends_on,
  s.observed,
  s.expected,
  s.ratio,
  s.llr,
  s.p,
  s.p_gumbel,
  s.recurrence_days,
  s.replicas,
  s.null_model,
  s.reports,
  s.usual,
  s.repeats,
  s.harm,
  s.unstirred_observed,
  s.unstirred_recurrence_days,
  s.seen_on,
  s.placeless,
];

export const surgesOn = (db: Db) => ({
  async add(surge: NewSurge): Promise<string> {
    const rows = await db.rows<{ id: string }>(
      `insert into surge (stream, places, centre, radius_km, starts_on, ends_on, observed, expected, ratio, llr, p, p_gumbel,
                          recurrence_days, replicas, null_model, reports, usual, repeats, harm,
                          unstirred_observed, unstirred_recurrence_days, seen_on, placeless)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
       returning id`,
      values(surge),
    );
    return one(rows).id;
  },

  /** The same surge, seen again: it grows or shrinks, and is not raised a second time. */
  async update(id: string, surge: NewSurge): Promise<void> {
    await db.run(
      `update surge set stream = $2, places = $3, centre = $4, radius_km = $5, starts_on = $6, ends_on = $7, observed = $8,
              expected = $9, ratio = $10, llr = $11, p = $12, p_gumbel = $13, recurrence_days = $14, replicas = $15,
              null_model = $16, reports = $17, usual = $18, repeats = $19, harm = $20, unstirred_observed = $21,
              unstirred_recurrence_days = $22, seen_on = $23, placeless = $24, seen_at = now(), ended_at = null
       where id = $1`,
      [id, ...values(surge)],
    );
  },

  async end(id: string): Promise<void> {
    await db.run("update surge set ended_at = now() where id = $1 and ended_at is null", [id]);
  },

  async dismiss(id: string, officerId: string, why: string): Promise<void> {
    await db.run(
      "update surge set dismissed_by = $2, dismissed_why = $3, ended_at = coalesce(ended_at, now()) where id = $1",
      [id, officerId, why],
    );
  },

  async byId(id: string): Promise<SurgeRow | null> {
    return (await db.rows<SurgeRow>("select * from surge where id = $1", [id]))[0] ?? null;
  },

  /** What may do most harm first; among equals the rarest by chance. Every open one is there. */
  async open(): Promise<SurgeRow[]> {
    return db.rows<SurgeRow>("select * from surge where ended_at is null order by harm desc, recurrence_days desc, id");
  },

  /** Writes down what became of it; a second change of the kind on one day takes the first one's place. */
  async tell(id: string, kind: SurgeEvent["kind"], day: Day): Promise<void> {
    await db.run(
      `insert into surge_event (surge_id, on_day, kind, observed, expected, recurrence_days, places)
       select id, $3, $2, observed, expected, recurrence_days, cardinality(places) from surge where id = $1
       on conflict (surge_id, on_day, kind) do update set
         observed = excluded.observed, expected = excluded.expected, recurrence_days = excluded.recurrence_days,
         places = excluded.places, at = now()`,
      [id, kind, day],
    );
  },

  /** Its life, oldest first. */
  async eventsOf(id: string): Promise<SurgeEvent[]> {
    return db.rows<SurgeEvent>(
      `select on_day, kind, observed, expected, recurrence_days, places from surge_event
       where surge_id = $1 order by on_day, at, kind`,
      [id],
    );
  },

  /** All that are open, and those that still stood on this day or later. Newest first: the latest word on a wave counts. */
  async since(day: Day): Promise<SurgeRow[]> {
    return db.rows<SurgeRow>("select * from surge where ends_on >= $1 or ended_at is null order by id desc", [day]);
  },

  /** One scan keeps its findings at a time. */
  async lock(): Promise<void> {
    await db.run("select pg_advisory_xact_lock(hashtext('clearline-surges'))");
  },

  /** Every open one, likely harm first, however many they are; then so many of those that are over, newest first. */
  async list(pastLimit: number): Promise<SurgeRow[]> {
    const past = await db.rows<SurgeRow>(
      "select * from surge where ended_at is not null order by found_at desc, id desc limit $1",
      [pastLimit],
    );
    return [...(await this.open()), ...past];
  },

  async logRun(stream: string, cases: number, found: number, top: unknown): Promise<void> {
    await db.run("insert into surge_run (stream, cases, found, top) values ($1, $2, $3, $4::text::jsonb)", [
      stream,
      cases,
      found,
      JSON.stringify(top),
    ]);
  },

  async lastRun(): Promise<{ at: Date; cases: number; found: number } | null> {
    return (
      (
        await db.rows<{ at: Date; cases: number; found: number }>(
          // All streams of one look share its time, and the one that counts everything has the most cases.
          `select at, max(cases)::int as cases, sum(found)::int as found from surge_run
           where at = (select max(at) from surge_run) group by at`,
        )
      )[0] ?? null
    );
  },
});
