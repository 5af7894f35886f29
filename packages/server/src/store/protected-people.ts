/** People who have trusted contacts, or have asked for some. What becomes of each contact is in trusted-contacts.ts. */
import type { Circle, ContactWay, EndedBy } from "@clearline/engine";
import type { Db } from "./db.ts";
import { circleText } from "./shapes.ts";
import type { Language } from "./subscribers.ts";

export type PersonRow = {
  id: string;
  channel: ContactWay;
  address: string;
  name: string;
  place: string | null;
  around: { x: number; y: number; radius: number } | null;
  language: Language;
  is_warned: boolean;
  token: string;
  taken_by: string | null;
  asked_at: Date;
  rung: number;
  code_no: number;
  code_sent_at: Date | null;
  code_tries: number;
  looked_at: Date | null;
  confirmed_at: Date | null;
  ends_at: Date | null;
  renewal_asked_at: Date | null;
  ended_at: Date | null;
  ended_by: EndedBy | null;
};

type NewPerson = Pick<
  PersonRow,
  "channel" | "address" | "name" | "place" | "language" | "is_warned" | "token" | "taken_by"
> & { around: Circle | null; at: Date };

const LIVE = "ended_at is null";

export const protectedPeopleOn = (db: Db) => ({
  /** Whoever is there already stays as they are, and is asked about what is new; before their first yes, anew. */
  async ask(person: NewPerson): Promise<PersonRow> {
    const { channel, address, name, place, around, language, is_warned, token, taken_by, at } = person;
    const unlessConfirmed = (column: string): string =>
      `case when protected_person.confirmed_at is null then excluded.${column} else protected_person.${column} end`;
    const [row] = await db.rows<PersonRow>(
      `insert into protected_person (channel, address, name, place, around, language, is_warned, token, taken_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (channel, address) where ended_at is null do update set
         asked_at = excluded.asked_at, rung = 0, taken_by = excluded.taken_by,
         ${["name", "place", "around", "language", "is_warned"].map((one) => `${one} = ${unlessConfirmed(one)}`).join(", ")}
       returning *`,
      [
        channel,
        address,
        name,
        place,
        around === null ? null : circleText(around),
        language,
        is_warned,
        token,
        taken_by,
        at,
      ],
    );
    if (!row) throw new Error("the person was not kept");
    return row;
  },
  async byId(id: string): Promise<PersonRow | null> {
    return (await db.rows<PersonRow>("select * from protected_person where id = $1", [id]))[0] ?? null;
  },
  async lock(id: string): Promise<PersonRow | null> {
    return (await db.rows<PersonRow>("select * from protected_person where id = $1 for update", [id]))[0] ?? null;
  },
  /** Not one that has ended. */
  async byAddress(channel: ContactWay, address: string): Promise<PersonRow | null> {
    const rows = await db.rows<PersonRow>(
      `select * from protected_person where channel = $1 and address = $2 and ${LIVE}`,
      [channel, address],
    );
    return rows[0] ?? null;
  },
  /** By all their ways, ended ones too: what there is of an address, newest first. */
  async everyBy(address: string): Promise<PersonRow[]> {
    return db.rows<PersonRow>("select * from protected_person where address = $1 order by id desc", [address]);
  },
  /** Their yes, which holds for a year from then; not to a question of more than a week ago. */
  async confirm(id: string, at: Date): Promise<boolean> {
    return (
      (await db.run(
        `update protected_person set confirmed_at = coalesce(confirmed_at, $2),
                ends_at = coalesce(ends_at, $2::timestamptz + interval '1 year')
         where id = $1 and ${LIVE} and asked_at > $2::timestamptz - interval '7 days'`,
        [id, at],
      )) === 1
    );
  },
  async renew(id: string, at: Date): Promise<boolean> {
    return (
      (await db.run(
        `update protected_person set ends_at = $2::timestamptz + interval '1 year', renewal_asked_at = null
         where id = $1 and ${LIVE} and ends_at > $2`,
        [id, at],
      )) === 1
    );
  },
  async end(id: string, by: Exclude<EndedBy, "contact">, at: Date): Promise<boolean> {
    return (
      (await db.run(`update protected_person set ended_at = $3, ended_by = $2 where id = $1 and ${LIVE}`, [
        id,
        by,
        at,
      ])) === 1
    );
  },
  /** A new code for the page, or the one just sent in a text; tries count anew. */
  async newCode(id: string, at: Date): Promise<PersonRow | null> {
    const rows = await db.rows<PersonRow>(
      `update protected_person set code_no = code_no + 1, code_sent_at = $2, code_tries = 0 where id = $1 and ${LIVE} returning *`,
      [id, at],
    );
    return rows[0] ?? null;
  },
  /** Counts a try at the code that was sent in the last day; null where there is none, or after five. */
  async tryCode(number: string, at: Date): Promise<PersonRow | null> {
    const rows = await db.rows<PersonRow>(
      `update protected_person set code_tries = code_tries + 1
       where channel = 'sms' and address = $1 and ${LIVE} and code_tries < 5
         and code_sent_at > $2::timestamptz - interval '1 day'
       returning *`,
      [number, at],
    );
    return rows[0] ?? null;
  },
  /** It was right, and opens nothing more. */
  async endCode(id: string): Promise<void> {
    await db.run("update protected_person set code_tries = 5 where id = $1", [id]);
  },
  /** The log is brought to whoever is at the address, once a day. */
  async look(channel: ContactWay, address: string, at: Date): Promise<PersonRow | null> {
    const rows = await db.rows<PersonRow>(
      `update protected_person set looked_at = $3, rung = 0
       where channel = $1 and address = $2 and ${LIVE} and confirmed_at is not null
         and (looked_at is null or looked_at <= $3::timestamptz - interval '1 day')
       returning *`,
      [channel, address, at],
    );
    return rows[0] ?? null;
  },
  /** Counts a call; false after three that nobody answered. */
  async ringAgain(id: string): Promise<boolean> {
    return (
      (await db.run(`update protected_person set rung = rung + 1 where id = $1 and rung < 2 and ${LIVE}`, [id])) === 1
    );
  },
  /** Whose year ends within a month and who were not asked in the last week: they are asked now. */
  async dueForRenewal(at: Date): Promise<PersonRow[]> {
    return db.rows<PersonRow>(
      `update protected_person set renewal_asked_at = $1, rung = 0
       where ${LIVE} and ends_at > $1 and ends_at <= $1::timestamptz + interval '1 month'
         and (renewal_asked_at is null or renewal_asked_at <= $1::timestamptz - interval '7 days')
       returning *`,
      [at],
    );
  },
  async pastTheirYear(at: Date): Promise<string[]> {
    const rows = await db.rows<{ id: string }>(`select id from protected_person where ${LIVE} and ends_at <= $1`, [at]);
    return rows.map(({ id }) => id);
  },
  /** Ended so long ago, or asked so long ago without a yes, that nothing of them is needed. */
  async toErase(before: Date): Promise<string[]> {
    const rows = await db.rows<{ id: string }>(
      "select id from protected_person where ended_at <= $1 or (confirmed_at is null and asked_at <= $1)",
      [before],
    );
    return rows.map(({ id }) => id);
  },
  /** From a moment to the next at which people are rung and texted, in seconds; 0 where that is now. */
  async secondsToMorning(at: Date, timeZone: string): Promise<number> {
    const [row] = await db.rows<{ seconds: number }>(
      "select ceil(extract(epoch from awake_at($1, '21:00', '08:00', $2) - $1))::int as seconds",
      [at, timeZone],
    );
    return row?.seconds ?? 0;
  },
  async erase(id: string): Promise<void> {
    await db.run("delete from protected_person where id = $1", [id]);
  },
});
