import type { Because, Day } from "@clearline/engine";
import type { Db } from "./db.ts";

/** What happened, by what an officer may want to see alone. */
export const TIMELINE_KINDS = ["calls", "reports", "links", "surges", "warnings", "notes", "hands"] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** What a row tells besides; which of it there is depends on what it tells of. */
export type TimelineRow = {
  day: Day;
  /** Null where the day alone is known. */
  at: Date | null;
  kind: TimelineKind;
  what: string;
  /** Of the report, surge, warning, change or note. */
  id: string;
  who: string | null;
  detail: {
    n?: number;
    reports?: string[];
    /** Of a day's calls: how many each place had, and how many were told on a later day. */
    places?: { place: string | null; n: number }[];
    toldLater?: number;
    callDay?: Day;
    place?: string | null;
    because?: Because[];
    from?: string[];
    to?: string[];
    title?: string;
    observed?: number;
    expected?: number;
    words?: string;
    report?: string | null;
    toName?: string | null;
  };
};

export type TimelineAsked = { kinds: readonly TimelineKind[]; from: Day | null; to: Day | null };

/** The day on London's clocks. */
const londonDay = (at: string): string => `(${at} at time zone 'Europe/London')::date`;

const CAME_ON = `coalesce(${londonDay("r.received_at")}, r.received_on)`;

/** A surge that counts any of the series' reports, and warnings about it or about the series. */
const SURGES = `select s.id from surge s where exists (
  select 1 from unnest(s.reports) as x (id) join series_member m on m.report_id = x.id where m.series_id = $1)`;
const WARNINGS = `select w.* from warning w where w.mode = 'live' and (w.series_id = $1 or w.surge_id in (${SURGES}))`;

/** One statement for each kind, all with the same columns: day, at, kind, what, id, who, detail. */
const ROWS: Readonly<Record<TimelineKind, string>> = {
  // The day of a call is known and no hour, so a day's calls are one row.
  calls: `select d.call_date, null::timestamptz, 'calls', 'made', min(d.first)::text, null::text,
      jsonb_build_object('n', sum(d.n), 'toldLater', sum(d.later),
        'places', jsonb_agg(jsonb_build_object('place', d.place, 'n', d.n) order by d.n desc, d.place))
    from (
      select c.call_date, c.place, min(c.report_id) as first, count(*) as n,
             count(*) filter (where ${CAME_ON} > c.call_date) as later
      from series_member m join case_fact c on c.report_id = m.report_id join report r on r.id = m.report_id
      where m.series_id = $1 group by c.call_date, c.place) d
    group by d.call_date`,
  reports: `select ${CAME_ON}, r.received_at, 'reports', 'came', r.id::text, null::text,
      jsonb_build_object('callDay', c.call_date, 'place', c.place)
    from series_member m join report r on r.id = m.report_id left join case_fact c on c.report_id = r.id
    where m.series_id = $1`,
  links: `select m.at::date, null::timestamptz, 'links', 'linked', m.report_id::text, null::text, jsonb_build_object('because', m.because)
    from series_member m where m.series_id = $1 and m.by_person is null
    union all
    select ${londonDay("s.made_at")}, null::timestamptz, 'links', 'begun', s.id::text, null::text, '{}'::jsonb from series s where s.id = $1
    union all
    select ${londonDay("c.at")}, c.at, 'links', c.kind, c.id::text, o.name,
      jsonb_build_object('n', count(*), 'reports', to_jsonb((array_agg(p.report_id::text order by p.report_id))[1:20]),
        'from', coalesce(jsonb_agg(distinct p.from_series::text) filter (where p.from_series is distinct from $1 and p.from_series is not null), '[]'),
        'to', coalesce(jsonb_agg(distinct p.to_series::text) filter (where p.to_series is distinct from $1 and p.to_series is not null), '[]'))
    from series_change c join series_change_report p on p.change_id = c.id join officer o on o.id = c.by_officer
    where c.id in (select change_id from series_change_report where from_series = $1
                   union select change_id from series_change_report where to_series = $1)
    group by c.id, o.name
    union all
    select ${londonDay("c.undone_at")}, c.undone_at, 'links', 'undone', c.id::text, o.name, jsonb_build_object('title', c.kind)
    from series_change c join officer o on o.id = c.undone_by
    where c.id in (select change_id from series_change_report where from_series = $1
                   union select change_id from series_change_report where to_series = $1)`,
  surges: `select e.on_day, null::timestamptz, 'surges', e.kind, e.surge_id::text, null::text,
      jsonb_build_object('observed', e.observed, 'expected', e.expected)
    from surge_event e where e.kind in ('raised', 'returned', 'ended', 'dismissed') and e.surge_id in (${SURGES})`,
  warnings: `select ${londonDay("x.at")}, x.at, 'warnings', x.what, w.id::text, o.name,
      jsonb_build_object('title', w.content ->> 'title', 'words', x.words)
    from (${WARNINGS}) w
    cross join lateral (
      select w.drafted_at as at, 'drafted' as what, w.drafted_by as officer, null::text as words
      union all select s.at, 'submitted', s.by_officer, null from warning_submission s where s.warning_id = w.id
      union all select w.approved_at, 'approved', w.approved_by, null
      union all select w.published_at, 'sent', null, null
      union all select v.at, 'corrected', v.by_officer, v.correction from warning_version v
        where v.warning_id = w.id and v.correction is not null
      union all select w.withdrawn_at, 'withdrawn', null, w.withdrawn_why
      union all select a.at, a.did, substring(a.who from '^officer:(\\d+)$')::bigint, null from audit a
        where a.to_kind = 'warning' and a.to_id = w.id::text and a.did in ('stop-warning', 'return-warning')
    ) x left join officer o on o.id = x.officer
    where x.at is not null`,
  notes: `select ${londonDay("n.at")}, n.at, 'notes', 'note', n.id::text, o.name,
      jsonb_build_object('words', n.words, 'report', n.report_id::text)
    from note n join officer o on o.id = n.by_officer
    where n.series_id = $1 or n.report_id in (select report_id from series_member where series_id = $1)`,
  hands: `select ${londonDay("a.at")}, a.at, 'hands', case when a.to_officer is null then 'back' when a.to_officer = a.by_officer then 'taken' else 'given' end,
      a.id::text, coalesce(b.name, 'The server’s terminal'), jsonb_build_object('report', a.report_id::text, 'toName', t.name)
    from assignment a left join officer t on t.id = a.to_officer left join officer b on b.id = a.by_officer
    where a.series_id = $1 or a.report_id in (select report_id from series_member where series_id = $1)`,
};

export const timelineOn = (db: Db) => ({
  /** In the order it happened. Of a day its calls come first and then what has no hour. */
  async rows(
    seriesId: string,
    asked: TimelineAsked,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<TimelineRow[]> {
    return db.rows<TimelineRow>(
      `select day, at, kind, what, id, who, detail from ${all(asked)}
       order by day, kind <> 'calls', at nulls first, kind, what, length(id), id limit $4 offset $5`,
      [seriesId, asked.from, asked.to, limit, offset],
    );
  },

  async count(seriesId: string, asked: TimelineAsked): Promise<number> {
    const [row] = await db.rows<{ n: number }>(`select count(*)::int as n from ${all(asked)}`, [
      seriesId,
      asked.from,
      asked.to,
    ]);
    return row?.n ?? 0;
  },

  /** How many calls each day had. */
  async callDays(
    seriesId: string,
    { from, to }: Pick<TimelineAsked, "from" | "to">,
  ): Promise<{ day: Day; n: number }[]> {
    return db.rows(
      `select c.call_date as day, count(*)::int as n
       from series_member m join case_fact c on c.report_id = m.report_id
       where m.series_id = $1 and ($2::date is null or c.call_date >= $2) and ($3::date is null or c.call_date <= $3)
       group by 1 order by 1`,
      [seriesId, from, to],
    );
  },

  /** Warnings about the series that went out, and on which day. */
  async sentDays(seriesId: string): Promise<{ id: string; day: Day }[]> {
    return db.rows(
      `select w.id, ${londonDay("w.published_at")} as day from (${WARNINGS}) w where w.published_at is not null order by 2, 1`,
      [seriesId],
    );
  },
});

const all = ({ kinds }: TimelineAsked): string =>
  `(${kinds.map((kind) => `select * from (${ROWS[kind]}) as ${kind} (day, at, kind, what, id, who, detail)`).join(" union all ")}) as happened
   where ($2::date is null or day >= $2) and ($3::date is null or day <= $3)`;
