import type { Day, Verdict } from "@clearline/engine";
import { type Db, one } from "./db.ts";

export const ASKED_AT = ["questions", "words", "listening", "api"] as const;
export type AskedAt = (typeof ASKED_AT)[number];
export const WAS_RIGHT = ["yes", "no", "unsure"] as const;
export type WasRight = (typeof WAS_RIGHT)[number];

export type NewFeedback = {
  asked_at: AskedAt;
  verdict: Verdict;
  was_right: WasRight;
  /** With personal details covered already. */
  words: string | null;
  their_id: string | null;
  received_on: Day;
};
export type FeedbackRow = NewFeedback & { id: string; seen_by: string | null; seen_at: Date | null };

export const checkFeedbackOn = (db: Db) => ({
  async add({ asked_at, verdict, was_right, words, their_id, received_on }: NewFeedback): Promise<string> {
    const rows = await db.rows<{ id: string }>(
      `insert into check_feedback (asked_at, verdict, was_right, words, their_id, received_on)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [asked_at, verdict, was_right, words, their_id, received_on],
    );
    return one(rows).id;
  },
  /** New ones first; of those the ones that say the answer was wrong; then newest. */
  async list({ limit }: { limit: number }): Promise<FeedbackRow[]> {
    return db.rows<FeedbackRow>(
      `select * from check_feedback
       order by (seen_at is null) desc, array_position(array['no', 'unsure', 'yes'], was_right), id desc
       limit $1`,
      [limit],
    );
  },
  async countNew(): Promise<number> {
    return one(await db.rows<{ n: number }>("select count(*)::int as n from check_feedback where seen_at is null")).n;
  },
  /** How often each verdict was called right, wrong or neither, over what is kept. */
  async totals(): Promise<{ verdict: Verdict; was_right: WasRight; n: number }[]> {
    return db.rows("select verdict, was_right, count(*)::int as n from check_feedback group by 1, 2");
  },
  /** @returns how many were new until now */
  async setSeen(ids: readonly string[], officerId: string, at: Date): Promise<number> {
    return db.run("update check_feedback set seen_by = $2, seen_at = $3 where id = any ($1) and seen_at is null", [
      ids,
      officerId,
      at,
    ]);
  },
});
