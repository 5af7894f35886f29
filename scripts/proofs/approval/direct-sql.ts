/**
 * What somebody with the program's own database login might try by hand. Each says what the model becomes where the
 * database should let it pass; most should never change anything.
 *
 * Longer than most files: one list of tries, as long as it is.
 */
import type pg from "pg";
import {
  approved,
  backToDraft,
  isFit,
  type Model,
  type Modelled,
  needsOneMore,
  signed,
  submitted,
  written,
} from "./model.ts";

export type Attempt = {
  /** The warning and the officer whose name is used. */
  id: string;
  other: string;
  officer: string;
  words: string;
  hash: string;
};
export type DirectSql = {
  name: string;
  run: (client: pg.PoolClient, attempt: Attempt) => Promise<unknown>;
  /** @param words number of the text that is written */
  allowed?: (model: Model, warning: Modelled, by: number, words: number) => void;
};

/** As a careful intruder would: two versions of one number are refused before they mean anything. */
const hold = (client: pg.PoolClient, id: string) =>
  client.query("select 1 from warning where id = $1 for update", [id]);

const nextVersion = `insert into warning_version (warning_id, version, content, content_hash, by_officer, correction)
  select id, version + 1, $2::text::jsonb, $3, $4, $5 from warning where id = $1`;

export const DIRECT_SQL: readonly DirectSql[] = [
  {
    name: "submit",
    run: (client, { id, officer }) =>
      client.query(
        "update warning set state = 'in-review', submitted_by = $2, submitted_hash = content_hash where id = $1",
        [id, officer],
      ),
    allowed(_model, warning, by) {
      if (warning.state === "draft") submitted(warning, by);
    },
  },
  {
    name: "approve",
    run: (client, { id, officer }) =>
      client.query(
        "update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds' where id = $1",
        [id, officer],
      ),
    allowed(model, warning, by) {
      if (warning.state === "in-review" && isFit(model, by, warning) && !needsOneMore(model, by, warning))
        approved(model, warning, by, 90);
    },
  },
  {
    name: "submit other words that are no version",
    run: (client, { id, officer, words, hash }) =>
      client.query(
        `update warning set state = 'in-review', submitted_by = $2, content = $3::text::jsonb, content_hash = $4,
                submitted_hash = $4 where id = $1 and state = 'draft' and content_hash <> $4`,
        [id, officer, words, hash],
      ),
  },
  {
    name: "approve a draft that nobody sent",
    async run(client, { id, officer }) {
      await client.query(
        `update warning set submitted_by = (select min(id) from officer where id <> $2), submitted_hash = content_hash
         where id = $1 and state = 'draft'`,
        [id, officer],
      );
      await client.query(
        `update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds'
         where id = $1 and state = 'draft'`,
        [id, officer],
      );
    },
  },
  {
    name: "approve in the submitter's place, who becomes somebody else",
    run: (client, { id, officer }) =>
      client.query(
        `update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds',
                submitted_by = (select min(id) from officer where id <> $2) where id = $1 and submitted_by = $2`,
        [id, officer],
      ),
  },
  {
    name: "approve with a short hold",
    run: (client, { id, officer }) =>
      client.query(
        "update warning set state = 'held', approved_by = $2, approved_at = now(), held_until = now() - interval '1 second' where id = $1 and state <> 'held'",
        [id, officer],
      ),
  },
  {
    name: "approve other words",
    run: (client, { id, officer, words, hash }) =>
      client.query(
        `update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds',
                content = $3::text::jsonb, content_hash = $4, submitted_hash = $4 where id = $1 and content_hash <> $4`,
        [id, officer, words, hash],
      ),
  },
  {
    name: "approve other words that are a version",
    async run(client, { id, officer, words, hash }) {
      await hold(client, id);
      await client.query(nextVersion, [id, words, hash, officer, null]);
      await client.query(
        `update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds', version = version + 1,
                content = $3::text::jsonb, content_hash = $4, submitted_hash = $4 where id = $1`,
        [id, officer, words, hash],
      );
    },
  },
  {
    name: "publish",
    run: (client, { id, officer }) =>
      client.query(
        `update warning set state = 'published', published_at = now(), approved_by = coalesce(approved_by, $2),
                submitted_by = coalesce(submitted_by, drafted_by), submitted_hash = coalesce(submitted_hash, content_hash),
                approved_at = coalesce(approved_at, now()), held_until = coalesce(held_until, now() - interval '1 second')
         where id = $1 and published_at is null`,
        [id, officer],
      ),
    allowed(model, warning) {
      if (warning.state === "held" && model.now > (warning.heldUntil ?? 0)) warning.state = "published";
    },
  },
  {
    name: "publish other words",
    run: (client, { id, words, hash }) =>
      client.query(
        `update warning set state = 'published', published_at = now(), content = $2::text::jsonb, content_hash = $3
         where id = $1 and state = 'held' and content_hash <> $3`,
        [id, words, hash],
      ),
  },
  {
    name: "back to review",
    run: (client, { id }) =>
      client.query(
        `update warning set state = 'in-review', approved_by = null, approved_at = null, held_until = null
         where id = $1 and state = 'held'`,
        [id],
      ),
  },
  {
    name: "withdraw what was never out",
    run: (client, { id, officer }) =>
      client.query(
        `update warning set state = 'withdrawn', published_at = now(), withdrawn_at = now(), withdrawn_why = 'x',
                approved_by = coalesce(approved_by, $2), submitted_by = coalesce(submitted_by, drafted_by),
                submitted_hash = coalesce(submitted_hash, content_hash)
         where id = $1 and published_at is null`,
        [id, officer],
      ),
  },
  {
    name: "take back a withdrawal",
    run: (client, { id }) =>
      client.query(
        "update warning set state = 'published', withdrawn_at = null, withdrawn_why = null where id = $1 and state = 'withdrawn'",
        [id],
      ),
  },
  {
    name: "end the hold",
    run: (client, { id }) =>
      client.query(
        "update warning set held_until = now() - interval '1 second' where id = $1 and held_until is not null",
        [id],
      ),
  },
  {
    name: "change words in place",
    run: (client, { id, words, hash }) =>
      client.query(
        "update warning set content = $2::text::jsonb, content_hash = $3 where id = $1 and content_hash <> $3",
        [id, words, hash],
      ),
  },
  {
    name: "change words, keep their hash",
    run: (client, { id, words }) =>
      client.query("update warning set content = $2::text::jsonb where id = $1 and content <> $2::text::jsonb", [
        id,
        words,
      ]),
  },
  {
    name: "write a version and take it",
    async run(client, { id, officer, words, hash }) {
      await hold(client, id);
      await client.query(nextVersion, [id, words, hash, officer, null]);
      await client.query(
        "update warning set version = version + 1, content = $2::text::jsonb, content_hash = $3 where id = $1",
        [id, words, hash],
      );
    },
    allowed(_model, warning, by, words) {
      if (warning.state === "draft") written(warning, by, words, true);
    },
  },
  {
    name: "write a correction and take it",
    async run(client, { id, officer, words, hash }) {
      await hold(client, id);
      await client.query(nextVersion, [id, words, hash, officer, "It was wrong."]);
      await client.query(
        "update warning set version = version + 1, content = $2::text::jsonb, content_hash = $3 where id = $1",
        [id, words, hash],
      );
    },
    // One person corrects what is out: harm must not wait.
    allowed(_model, warning, by, words) {
      if (warning.state === "draft" || warning.state === "published") written(warning, by, words, true);
    },
  },
  {
    name: "rewrite who drafted",
    run: (client, { id, officer }) => client.query("update warning set drafted_by = $2 where id = $1", [id, officer]),
  },
  {
    name: "rewrite who submitted",
    run: (client, { id, officer }) =>
      client.query("update warning set submitted_by = $2 where id = $1 and state <> 'draft' and submitted_by <> $2", [
        id,
        officer,
      ]),
  },
  {
    name: "rewrite who approved",
    run: (client, { id, officer }) =>
      client.query(
        "update warning set approved_by = $2 where id = $1 and state <> 'draft' and approved_by is distinct from $2",
        [id, officer],
      ),
  },
  {
    name: "forget who wrote",
    run: (client, { id, officer }) =>
      client.query("delete from warning_version where warning_id = $1 and by_officer = $2", [id, officer]),
  },
  {
    name: "rewrite who wrote",
    run: (client, { id, officer }) =>
      client.query(
        "update warning_version set by_officer = (select min(id) from officer where id <> $2) where warning_id = $1 and by_officer = $2",
        [id, officer],
      ),
  },
  {
    name: "forget who sent",
    run: (client, { id }) => client.query("delete from warning_submission where warning_id = $1", [id]),
  },
  {
    name: "back to a draft",
    run: (client, { id }) =>
      client.query(
        `update warning set state = 'draft', submitted_by = null, submitted_hash = null, approved_by = null, approved_at = null,
                held_until = null, published_at = null where id = $1 and state <> 'draft'`,
        [id],
      ),
    allowed(_model, warning) {
      if (warning.state === "in-review" || warning.state === "held") backToDraft(warning);
    },
  },
  {
    name: "sign as a third person",
    run: (client, { id, officer }) =>
      client.query(
        "insert into warning_countersign (submission_id, officer_id) select max(id), $2::bigint from warning_submission where warning_id = $1",
        [id, officer],
      ),
    allowed(model, warning, by) {
      if (warning.state === "in-review" && isFit(model, by, warning)) signed(warning, by);
    },
  },
  {
    name: "sign an earlier submission",
    run: (client, { id, officer }) =>
      client.query(
        `insert into warning_countersign (submission_id, officer_id)
         select min(id), $2::bigint from warning_submission where warning_id = $1 having count(*) > 1`,
        [id, officer],
      ),
  },
  {
    name: "plan a message",
    // Only counted: a message of a warning that is out may be planned.
    run: (client, { id }) =>
      client.query(
        `insert into delivery (warning_id, version, kind, channel, address) values ($1, 1, 'warning', 'email', 'by-hand@example.org')
         on conflict do nothing`,
        [id],
      ),
  },
  {
    name: "send a drill to somebody else",
    run: (client, { id }) =>
      client.query(
        `insert into delivery (warning_id, version, kind, channel, address, drill_receiver_id)
         select w.id, 9, 'warning', 'email', 'by-hand@example.org', max(r.id) from warning w, drill_receiver r
         where w.id = $1 and w.mode = 'exercise' group by w.id`,
        [id],
      ),
  },
  {
    name: "send a drill's messages elsewhere",
    run: (client, { id }) =>
      client.query(
        "update delivery set address = 'by-hand@example.org' where warning_id = $1 and drill_receiver_id is not null",
        [id],
      ),
  },
  {
    name: "sign a drill as if it were a warning",
    run: (client, { id }) =>
      client.query(
        `insert into warning_signature (warning_id, issue, statement, signature, key_id)
         select id, 99, 'x', repeat('x', 86), 'k' from warning where id = $1 and mode = 'exercise'`,
        [id],
      ),
  },
  {
    name: "turn another warning's messages into this one's",
    run: (client, { id, other }) =>
      client.query("update delivery set warning_id = $1 where warning_id = $2", [id, other]),
  },
  {
    name: "turn a drill into a warning, and back",
    run: (client, { id }) =>
      client.query("update warning set mode = case mode when 'live' then 'exercise' else 'live' end where id = $1", [
        id,
      ]),
  },
  {
    name: "forget that officers are to be told",
    run: (client, { id }) => client.query("delete from officer_alarm where warning_id = $1", [id]),
  },
];

/** What an intruder would try of each state: sequences by chance come to the right moment too seldom. */
const TEMPTING: Readonly<Record<Modelled["state"], readonly string[]>> = {
  draft: ["submit other words that are no version", "approve a draft that nobody sent", "sign as a third person"],
  "in-review": [
    "approve",
    "approve with a short hold",
    "approve other words",
    "sign as a third person",
    "sign an earlier submission",
  ],
  held: ["publish other words", "back to review", "publish", "sign as a third person"],
  published: [
    "plan a message",
    "send a drill to somebody else",
    "send a drill's messages elsewhere",
    "sign a drill as if it were a warning",
    "back to a draft",
  ],
  withdrawn: ["take back a withdrawal", "write a correction and take it"],
};

/** The number of an attempt that would gain something just now. */
export function tempting(state: Modelled["state"], wanted: number): number {
  const names = TEMPTING[state];
  return DIRECT_SQL.findIndex(({ name }) => name === names[wanted % names.length]);
}
