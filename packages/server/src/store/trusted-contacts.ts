/** Trusted contacts of protected people: named, agreed to, asked, answered, ended. */
import type { ContactWay, EndedBy } from "@clearline/engine";
import type { Db } from "./db.ts";
import type { PersonRow } from "./protected-people.ts";
import type { Language } from "./subscribers.ts";

export type ContactRow = {
  id: string;
  person_id: string;
  slot: number;
  channel: ContactWay;
  address: string;
  name: string;
  token: string;
  named_at: Date;
  agreed_at: Date | null;
  asked_at: Date | null;
  rung: number;
  code_tries: number;
  answered_at: Date | null;
  said_yes: boolean | null;
  ended_at: Date | null;
  ended_by: EndedBy | null;
};
/** @property for_name whose contact it is. @property language theirs. @property area_of what the person named */
export type ContactOf = ContactRow & {
  for_name: string;
  language: Language;
  place: string | null;
  around: PersonRow["around"];
};
type NewContact = Pick<ContactRow, "person_id" | "channel" | "address" | "name" | "token"> & { at: Date };
/** What a contact was sent. @property by_contact whose */
type SentRow = { contact_id: string; title: string; kind: string; done_at: Date };

export const MOST_CONTACTS = 5;
const LIVE = "c.ended_at is null";
const OF = `select c.*, p.name as for_name, p.language, p.place, p.around
            from trusted_contact c join protected_person p on p.id = c.person_id`;

export const trustedContactsOn = (db: Db) => ({
  /** In the lowest place that is free. False where five are there, or this address is. */
  async name({ person_id, channel, address, name, token, at }: NewContact): Promise<boolean> {
    return (
      (await db.run(
        `insert into trusted_contact (person_id, slot, channel, address, name, token, named_at)
         select $1, min(n), $2, $3, $4, $5, $6 from generate_series(1, ${MOST_CONTACTS}) n
         where n not in (select slot from trusted_contact c where c.person_id = $1 and ${LIVE})
           and not exists (select 1 from trusted_contact c
                           where c.person_id = $1 and c.channel = $2 and c.address = $3 and ${LIVE})
         having min(n) is not null`,
        [person_id, channel, address, name, token, at],
      )) === 1
    );
  },
  /** Named before, and never agreed to: a new question is about new names alone. */
  async forgetUnagreed(personId: string): Promise<void> {
    await db.run("delete from trusted_contact where person_id = $1 and agreed_at is null", [personId]);
  },
  /** The person's yes to those that they were told of. */
  async agree(personId: string, at: Date): Promise<void> {
    await db.run(
      `update trusted_contact c set agreed_at = $2 where c.person_id = $1 and c.agreed_at is null and ${LIVE}`,
      [personId, at],
    );
  },
  /** All there is of a person's contacts, in the order in which they were named. */
  async ofPerson(personId: string): Promise<ContactRow[]> {
    return db.rows<ContactRow>("select * from trusted_contact where person_id = $1 order by id", [personId]);
  },
  async byId(id: string): Promise<ContactOf | null> {
    return (await db.rows<ContactOf>(`${OF} where c.id = $1`, [id]))[0] ?? null;
  },
  async everyBy(address: string): Promise<ContactOf[]> {
    return db.rows<ContactOf>(`${OF} where c.address = $1 order by c.id`, [address]);
  },
  /** Agreed to and not asked yet: for their address may be asked once a day only. */
  async toAsk(personId: string | null, since: Date): Promise<ContactOf[]> {
    return db.rows<ContactOf>(
      `${OF} where ($1::bigint is null or p.id = $1) and ${LIVE} and p.ended_at is null
         and c.agreed_at > $2 and c.asked_at is null order by c.id`,
      [personId, since],
    );
  },
  async asked(id: string, at: Date): Promise<void> {
    await db.run("update trusted_contact set asked_at = $2 where id = $1 and asked_at is null", [id, at]);
  },
  /** Their answer to a question of the last week; once. */
  async answer(id: string, saidYes: boolean, at: Date): Promise<boolean> {
    return (
      (await db.run(
        `update trusted_contact c set answered_at = $3, said_yes = $2,
                ended_at = case when $2 then null else $3::timestamptz end, ended_by = case when $2 then null else 'contact' end
         where c.id = $1 and ${LIVE} and c.answered_at is null and c.asked_at > $3::timestamptz - interval '7 days'
           and exists (select 1 from protected_person p where p.id = c.person_id and p.ended_at is null)`,
        [id, saidYes, at],
      )) === 1
    );
  },
  /** From now on they get what goes to the person's area, as a subscriber of their own. */
  async warn(id: string, atAnyHour: boolean, at: Date): Promise<void> {
    await db.run(
      `insert into subscriber (channel, address, token, contact_id, place, around, language, quiet_from, quiet_until,
                               asked_at, confirmed_at)
       select c.channel, c.address, c.token, c.id, p.place, p.around, p.language,
              case when $2 then null else '21:00'::time end, case when $2 then null else '08:00'::time end, $3, $3
       from trusted_contact c join protected_person p on p.id = c.person_id where c.id = $1`,
      [id, atAnyHour, at],
    );
  },
  /** Stops one, or all of a person's; whoever gets them is told nothing. @returns how many */
  async end(which: { id: string } | { personId: string }, by: EndedBy, at: Date): Promise<number> {
    const [column, value] = "id" in which ? ["id", which.id] : ["person_id", which.personId];
    const ended = await db.rows<{ id: string }>(
      `update trusted_contact c set ended_at = $3, ended_by = $2 where c.${column} = $1 and ${LIVE} returning c.id`,
      [value, by, at],
    );
    await db.run("update subscriber set left_at = $2 where contact_id = any ($1::bigint[]) and left_at is null", [
      ended.map(({ id }) => id),
      at,
    ]);
    return ended.length;
  },
  /** Whoever texted STOP wants no more texts, for whomever they come. */
  async leaveAll(channel: "sms", address: string): Promise<void> {
    await db.run(
      "update subscriber set left_at = now() where channel = $1 and address = $2 and contact_id is not null and left_at is null",
      [channel, address],
    );
  },
  /** Counts a try at each code that this number was sent; those after five are none. */
  async tryCodes(number: string, at: Date): Promise<ContactOf[]> {
    const tried = await db.rows<{ id: string }>(
      `update trusted_contact c set code_tries = code_tries + 1
       where c.channel = 'sms' and c.address = $1 and ${LIVE} and c.answered_at is null and c.code_tries < 5
         and c.asked_at > $2::timestamptz - interval '7 days'
       returning c.id`,
      [number, at],
    );
    return tried.length === 0
      ? []
      : db.rows<ContactOf>(`${OF} where c.id = any ($1::bigint[]) order by c.id`, [tried.map(({ id }) => id)]);
  },
  /** Counts a call; false after three that nobody answered. */
  async ringAgain(id: string): Promise<boolean> {
    return (
      (await db.run(
        `update trusted_contact c set rung = rung + 1 where c.id = $1 and c.rung < 2 and c.answered_at is null and ${LIVE}`,
        [id],
      )) === 1
    );
  },
  /** What each of a person's contacts was sent, newest first. */
  async sentTo(personId: string): Promise<SentRow[]> {
    return db.rows<SentRow>(
      `select c.id as contact_id, w.content ->> 'title' as title, d.kind, d.done_at
       from trusted_contact c join subscriber s on s.contact_id = c.id join delivery d on d.subscriber_id = s.id
       join warning w on w.id = d.warning_id
       where c.person_id = $1 and d.state = 'sent' order by d.done_at desc, d.id desc`,
      [personId],
    );
  },
  /** Those whom their provider or mail server does not know any more. */
  async lostOf(personId: string): Promise<string[]> {
    const rows = await db.rows<{ id: string }>(
      `select c.id from trusted_contact c join subscriber s on s.contact_id = c.id
       where c.person_id = $1 and s.unreachable_at is not null`,
      [personId],
    );
    return rows.map(({ id }) => id);
  },
  /** Ended before, or never answered since: nothing of them is needed. */
  async toErase(before: Date): Promise<string[]> {
    const rows = await db.rows<{ id: string }>(
      "select id from trusted_contact where ended_at <= $1 or (said_yes is null and coalesce(asked_at, agreed_at, named_at) <= $1)",
      [before],
    );
    return rows.map(({ id }) => id);
  },
  /** What is counted of their messages stays, without whom they went to. */
  async erase(ids: readonly string[]): Promise<void> {
    await db.run(
      `update delivery d set address = 'gone:' || d.id, subscriber_id = null,
              state = case when d.state = 'waiting' then 'stopped' else d.state end,
              done_at = coalesce(d.done_at, now()), leased_until = null
       from subscriber s where s.id = d.subscriber_id and s.contact_id = any ($1::bigint[])`,
      [ids],
    );
    await db.run("delete from subscriber where contact_id = any ($1::bigint[])", [ids]);
    await db.run("delete from trusted_contact where id = any ($1::bigint[])", [ids]);
  },
});
