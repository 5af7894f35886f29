import type { InHand, InHandKind } from "./assignments.ts";
import type { Db } from "./db.ts";

export type NoteRow = { id: string; by_name: string; at: Date; words: string };

const COLUMN: Readonly<Record<InHandKind, string>> = { report: "report_id", series: "series_id" };

/** What officers note of a report or a series. The database keeps each as it was written. */
export const notesOn = (db: Db) => ({
  async add({ kind, id }: InHand, officerId: string, words: string, at: Date): Promise<void> {
    await db.run(`insert into note (${COLUMN[kind]}, by_officer, at, words) values ($1, $2, $3, $4)`, [
      id,
      officerId,
      at,
      words,
    ]);
  },

  /** Oldest first. */
  async of({ kind, id }: InHand): Promise<NoteRow[]> {
    return db.rows<NoteRow>(
      `select n.id, o.name as by_name, n.at, n.words from note n join officer o on o.id = n.by_officer
       where n.${COLUMN[kind]} = $1 order by n.id`,
      [id],
    );
  },
});
