import type { KeptClass } from "../kept.ts";
import { CAME_BACK } from "./delivery-row.ts";

/** Classes of whole reports: `actions/` takes their words out, for what stays must be worked out. */
export const REPORT_CLASSES = [
  "report-set-aside",
  "report-confirmed",
  "report-unsettled",
  "report-warned",
] as const satisfies readonly KeptClass[];
export type ReportClass = (typeof REPORT_CLASSES)[number];
/** Files are no rows. */
export type RowClass = Exclude<KeptClass, ReportClass | "outbox">;

/**
 * Which rows of a table `t` are past their time, and what becomes of them. `given.over` is the last day that is over (or
 * the moment, where the class counts by hours), `given.today` the day in London.
 */
export type Rule = {
  table: string;
  due: string;
  /** What is written over; absent: the row goes. */
  set?: string;
  /** Statements before it, whose one parameter is the rows' numbers; and one that takes the rows away in another way. */
  first?: readonly string[];
  instead?: string;
};

/** Until the end of that day in London, whichever way the clocks were put. */
const END_OF_DAY = "(given.over + 1)::timestamp at time zone 'Europe/London'";
const passed = (column: string): string => `t.${column} < ${END_OF_DAY}`;
const passedMoment = (column: string): string => `t.${column} < given.over`;

/** Reports that must not be touched. `today`: an expression for the day in London. */
export const heldReports = (today: string): string =>
  `select k.report_id from legal_hold_report k join legal_hold h on h.id = k.hold_id
   where h.lifted_at is null and (h.until is null or h.until >= ${today})`;
const notHeld = (column: string): string => `t.${column} not in (${heldReports("given.today")})`;

/** An error may name the address; that a message came back is counted. */
const FORGET = `subscriber_id = null, address = 'gone:' || id,
    last_error = case when last_error like '${CAME_BACK}:%' then '${CAME_BACK}:' end`;
/** The messages of people who go stay as counts. One that still waited is stopped. */
const forgetMessages = `update delivery set ${FORGET},
    state = case when state = 'waiting' then 'stopped' else state end, done_at = coalesce(done_at, now())
  where subscriber_id = any ($1::bigint[])`;
const subscriber = (due: string): readonly Rule[] => [{ table: "subscriber", due, first: [forgetMessages] }];

const SETTLED = "coalesce((t.settled_at at time zone 'Europe/London')::date, t.due_on) <= given.over";

export const RULES: Readonly<Record<RowClass, readonly Rule[]>> = {
  contact: [
    {
      table: "report",
      due: `t.received_on <= given.over and ${notHeld("id")}
            and (t.contact_name is not null or t.contact_email is not null or t.contact_phone is not null)`,
      set: "contact_name = null, contact_email = null, contact_phone = null",
    },
  ],
  "call-back": [{ table: "call_back", due: `${passed("due_at")} and ${notHeld("report_id")}` }],
  begun: [{ table: "report_draft", due: passedMoment("changed_at") }],
  retry: [{ table: "idempotency", due: passedMoment("made_at") }],
  "feedback-words": [
    {
      table: "check_feedback",
      due: "t.received_on <= given.over and (t.words is not null or t.their_id is not null)",
      set: "words = null, their_id = null",
    },
  ],
  feedback: [{ table: "check_feedback", due: "t.received_on <= given.over" }],
  "logged-call": [{ table: "logged_call", due: passedMoment("live_until") }],
  "one-time-code": [
    { table: "backup_code", due: passed("used_at") },
    { table: "invitation", due: `coalesce(t.used_at, t.expires_at) < ${END_OF_DAY}` },
    { table: "officer_code", due: `t.confirmed_at is null and ${passed("made_at")}` },
  ],
  session: [
    { table: "session", due: passedMoment("expires_at") },
    { table: "calling_session", due: passedMoment("expires_at") },
  ],
  "failed-sign-in": [{ table: "sign_in_failure", due: passedMoment("at") }],
  "subscriber-unconfirmed": subscriber(`t.confirmed_at is null and t.left_at is null and ${passed("asked_at")}`),
  "subscriber-left": subscriber(passed("left_at")),
  "subscriber-unreachable": subscriber(`t.left_at is null and ${passed("unreachable_at")}`),
  delivery: [
    {
      table: "delivery",
      due: `t.channel <> 'webhook' and t.state <> 'waiting' and t.address not like 'gone:%'
            and coalesce(t.done_at, t.due_at) < ${END_OF_DAY}`,
      set: FORGET,
    },
  ],
  "sealed-tip": [
    {
      table: "tip",
      due: "t.closed_on <= given.over and t.sealed is not null",
      set: "sealed = null",
      first: ["delete from tip_number where tip_id = any ($1::bigint[])"],
    },
  ],
  "tip-unsettled": [
    {
      table: "tip",
      due: "t.received_on <= given.over and t.closed_on is null",
      first: ["delete from tip_number where tip_id = any ($1::bigint[])"],
    },
  ],
  "published-page": [{ table: "published_document", due: passed("seen_at") }],
  "draft-warning": [
    {
      table: "warning",
      due: `t.state in ('draft', 'in-review') and t.published_at is null and ${passed("changed_at")}`,
      // Its versions and the hands under it are written once: they go by the database's own hand.
      instead: "select forget_drafts($1::bigint[])",
    },
  ],
  "correction-contact": [
    { table: "directory_correction", due: `t.contact is not null and ${SETTLED}`, set: "contact = null" },
  ],
  correction: [
    {
      table: "directory_correction",
      due: SETTLED,
      first: ["delete from directory_question where correction_id = any ($1::bigint[])"],
    },
  ],
  "who-answered": [
    {
      table: "organisation_change",
      due: `t.rang_who is not null and exists (
              select 1 from enrolled_organisation o
              where o.id = t.organisation_id and o.state = 'ended' and o.ended_at < ${END_OF_DAY})`,
      set: "rang_who = null",
    },
    {
      table: "enrolled_organisation",
      due: `t.state = 'ended' and t.rang_who is not null and ${passed("ended_at")}`,
      set: "rang_who = null",
    },
  ],
  "closed-account": [
    {
      table: "officer",
      due: `t.password_hash <> 'gone' and ${passed("disabled_at")}`,
      set: "email = 'closed-' || id || '@invalid', password_hash = 'gone'",
      first: [
        ...["passkey", "officer_code", "backup_code", "session"].map(
          (table) => `delete from ${table} where officer_id = any ($1::bigint[])`,
        ),
        // It may name the address.
        "update officer_alarm set last_error = null where officer_id = any ($1::bigint[])",
      ],
    },
  ],
  "legal-hold": [{ table: "legal_hold", due: `${passed("lifted_at")} or t.until <= given.over` }],
};

/** A report led to a warning where it was counted in its claims, in its series or in its alarm. With the day it went out. */
export const WARNED = `select x.report_id, max((w.published_at at time zone 'Europe/London')::date) as on_day
  from warning w cross join lateral (
    select m.report_id from series_member m where m.series_id = w.series_id
    union select unnest(u.reports) from surge u where u.id = w.surge_id
    union select r.value::bigint from jsonb_array_elements(w.content -> 'claims') c,
                                      jsonb_array_elements_text(c -> 'reports') r
  ) x
  where w.published_at is not null and w.mode = 'live'
  group by 1`;

/** Which reports `r` are past their time, beside `warned` and `given`. */
export const REPORTS_DUE: Readonly<Record<ReportClass, string>> = {
  "report-set-aside": "r.state = 'set-aside' and coalesce(r.state_on, r.received_on) <= given.over",
  "report-confirmed":
    "r.state = 'confirmed' and warned.on_day is null and coalesce(r.state_on, r.received_on) <= given.over",
  "report-unsettled": "r.state in ('received', 'read') and warned.on_day is null",
  "report-warned": "r.state <> 'set-aside' and warned.on_day <= given.over",
};
