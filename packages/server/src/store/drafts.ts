import type { Db } from "./db.ts";

/** Answers of a half-made web report, by the hash of the token in the person's cookie. */
export type DraftAnswers = Readonly<Record<string, string>>;

export const draftsOn = (db: Db) => ({
  async get(tokenHash: Buffer): Promise<DraftAnswers | null> {
    const rows = await db.rows<{ answers: DraftAnswers }>("select answers from report_draft where token_hash = $1", [
      tokenHash,
    ]);
    return rows[0]?.answers ?? null;
  },
  async save(tokenHash: Buffer, answers: DraftAnswers): Promise<void> {
    await db.run(
      `insert into report_draft (token_hash, answers) values ($1, $2::text::jsonb)
       on conflict (token_hash) do update set answers = excluded.answers, changed_at = now()`,
      [tokenHash, JSON.stringify(answers)],
    );
  },
  async remove(tokenHash: Buffer): Promise<void> {
    await db.run("delete from report_draft where token_hash = $1", [tokenHash]);
  },
});
