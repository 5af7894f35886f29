import type { Day } from "@clearline/engine";
import { type Db, one } from "./db.ts";

/** `contact` is how to reach whoever asked: personal. */
export type CorrectionAskedRow = {
  id: string;
  entry: string;
  says: string;
  proof: string;
  from_owner: boolean;
  contact: string | null;
  asked_at: Date;
  due_on: Day;
  state: "open" | "right" | "wrong";
  settled_by: string | null;
  settled_at: Date | null;
  why: string | null;
  /** Of what opens the page on which whoever asked sees what came of it. */
  token_hash: Buffer | null;
  /** What officers tell whoever asked. */
  told: string | null;
};
export type NewCorrectionAsked = Pick<
  CorrectionAskedRow,
  "entry" | "says" | "proof" | "from_owner" | "contact" | "asked_at" | "due_on" | "token_hash"
>;
/** What officers asked back; without an answer it waits. */
export type QuestionRow = {
  id: string;
  correction_id: string;
  question: string;
  asked_at: Date;
  answer: string | null;
};

export const directoryOn = (db: Db) => ({
  async ask(given: NewCorrectionAsked): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        `insert into directory_correction (entry, says, proof, from_owner, contact, asked_at, due_on, token_hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
        [
          given.entry,
          given.says,
          given.proof,
          given.from_owner,
          given.contact,
          given.asked_at,
          given.due_on,
          given.token_hash,
        ],
      ),
    ).id;
  },
  async byToken(hash: Buffer): Promise<CorrectionAskedRow | null> {
    return (
      (await db.rows<CorrectionAskedRow>("select * from directory_correction where token_hash = $1", [hash]))[0] ?? null
    );
  },
  /** Null unless it is open and whoever asked can be asked back. */
  async lockAskable(id: string): Promise<CorrectionAskedRow | null> {
    const rows = await db.rows<CorrectionAskedRow>(
      "select * from directory_correction where id = $1 and state = 'open' and token_hash is not null for update",
      [id],
    );
    return rows[0] ?? null;
  },
  /** In the order in which they were asked. */
  async questionsOf(corrections: readonly string[]): Promise<QuestionRow[]> {
    return db.rows<QuestionRow>(
      `select id, correction_id, question, asked_at, answer from directory_question
       where correction_id = any($1::bigint[]) order by id`,
      [corrections],
    );
  },
  async askBack(correction: string, question: string, by: string, at: Date): Promise<void> {
    await db.run(
      "insert into directory_question (correction_id, question, asked_by, asked_at) values ($1, $2, $3, $4)",
      [correction, question, by, at],
    );
  },
  /** False where nothing waits for an answer. `due`: by when officers look now, if that is later than what was said. */
  async answer(correction: string, answer: string, at: Date, due: Day): Promise<boolean> {
    const answered = await db.run(
      "update directory_question set answer = $2, answered_at = $3 where correction_id = $1 and answer is null",
      [correction, answer, at],
    );
    await db.run("update directory_correction set due_on = greatest(due_on, $2) where id = $1 and state = 'open'", [
      correction,
      due,
    ]);
    return answered === 1;
  },
  /** What waits for officers, the soonest due first. */
  async open(): Promise<CorrectionAskedRow[]> {
    return db.rows<CorrectionAskedRow>("select * from directory_correction where state = 'open' order by due_on, id");
  },
  async settled(limit: number): Promise<CorrectionAskedRow[]> {
    return db.rows<CorrectionAskedRow>(
      "select * from directory_correction where state <> 'open' order by settled_at desc limit $1",
      [limit],
    );
  },
  /** For each entry with an open question: when the first was asked and by when officers look. */
  async openByEntry(): Promise<ReadonlyMap<string, { asked: Date; due: Day }>> {
    const rows = await db.rows<{ entry: string; asked: Date; due: Day }>(
      "select entry, min(asked_at) as asked, min(due_on) as due from directory_correction where state = 'open' group by entry",
    );
    return new Map(rows.map(({ entry, asked, due }) => [entry, { asked, due }]));
  },
  async countOpen(entry: string): Promise<number> {
    return one(
      await db.rows<{ n: number }>(
        "select count(*)::int as n from directory_correction where state = 'open' and entry = $1",
        [entry],
      ),
    ).n;
  },
  /** The entry that it was about; null when it is settled already or there is none. */
  async settle(
    id: string,
    { state, by, at, why, told }: { state: "right" | "wrong"; by: string; at: Date; why: string; told: string | null },
  ): Promise<string | null> {
    const rows = await db.rows<{ entry: string }>(
      `update directory_correction set state = $2, settled_by = $3, settled_at = $4, why = $5, told = $6, contact = null
       where id = $1 and state = 'open' returning entry`,
      [id, state, by, at, why, told],
    );
    return rows[0]?.entry ?? null;
  },

  async hidden(): Promise<ReadonlySet<string>> {
    return new Set((await db.rows<{ entry: string }>("select entry from directory_hidden")).map(({ entry }) => entry));
  },
  async hide(entry: string, by: string, at: Date, why: string): Promise<void> {
    await db.run(
      "insert into directory_hidden (entry, hidden_by, hidden_at, why) values ($1, $2, $3, $4) on conflict do nothing",
      [entry, by, at, why],
    );
  },
  /** False when it was not hidden. */
  async show(entry: string): Promise<boolean> {
    return (await db.run("delete from directory_hidden where entry = $1", [entry])) === 1;
  },

  /** Numbers of organisations that are or were enrolled, and those that officers put right: never anybody's trace. */
  async ownNumbers(): Promise<ReadonlySet<string>> {
    const rows = await db.rows<{ number: string }>(
      `select distinct unnest(shows || published_number) as number from enrolled_organisation
       where state in ('enrolled', 'suspended')
       union select number from directory_number_shown`,
    );
    return new Set(rows.map(({ number }) => number));
  },
});
