import type { Day } from "@clearline/engine";
import { type Db, one } from "./db.ts";

export type OrganisationState = "proposed" | "enrolled" | "suspended" | "ended";
/** An organisation that tells us of its calls. `rang_who` is a person at it, by name and role: personal. */
export type OrganisationRow = {
  id: string;
  name: string;
  published_number: string;
  number_source: string;
  number_checked: Day;
  shows: string[];
  state: OrganisationState;
  proposed_by: string;
  proposed_at: Date;
  rang_by: string | null;
  rang_at: Date | null;
  rang_who: string | null;
  suspended_by: string | null;
  suspended_at: Date | null;
  suspended_why: string | null;
  resumed_by: string | null;
  ended_at: Date | null;
  ended_why: string | null;
};
export type NewOrganisation = Pick<
  OrganisationRow,
  "name" | "published_number" | "number_source" | "number_checked" | "shows" | "proposed_by"
>;

export type AccessKind = "key" | "wallboard" | "signer";
export type AccessRow = {
  id: string;
  organisation_id: string;
  kind: AccessKind;
  label: string;
  public_key: Buffer | null;
  x5u: string | null;
  made_by: string;
  made_at: Date;
  confirmed_by: string | null;
  confirmed_at: Date | null;
  ended_at: Date | null;
};
export type NewAccess = Pick<AccessRow, "organisation_id" | "kind" | "label" | "public_key" | "x5u" | "made_by">;
/** A working way in, and whose it is. */
export type WorkingAccess = AccessRow & Pick<OrganisationRow, "name" | "published_number" | "shows">;

const ACCESS =
  "a.id, a.organisation_id, a.kind, a.label, a.public_key, a.x5u, a.made_by, a.made_at, a.confirmed_by, a.confirmed_at, a.ended_at";
const WORKING = `select ${ACCESS}, o.name, o.published_number, o.shows
  from organisation_access a join enrolled_organisation o on o.id = a.organisation_id
  where o.state = 'enrolled' and a.confirmed_by is not null and a.ended_at is null`;

export const organisationsOn = (db: Db) => ({
  async propose(given: NewOrganisation): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        `insert into enrolled_organisation (name, published_number, number_source, number_checked, shows, proposed_by)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [given.name, given.published_number, given.number_source, given.number_checked, given.shows, given.proposed_by],
      ),
    ).id;
  },
  async byId(id: string): Promise<OrganisationRow | null> {
    return (await db.rows<OrganisationRow>("select * from enrolled_organisation where id = $1", [id]))[0] ?? null;
  },
  async lock(id: string): Promise<OrganisationRow | null> {
    const rows = await db.rows<OrganisationRow>("select * from enrolled_organisation where id = $1 for update", [id]);
    return rows[0] ?? null;
  },
  async isNameOfAnother(name: string, id: string): Promise<boolean> {
    const rows = await db.rows(
      "select 1 from enrolled_organisation where lower(name) = lower($1) and state <> 'ended' and id <> $2",
      [name, id],
    );
    return rows.length > 0;
  },
  /** All but those that ended, and those last. */
  async list(): Promise<OrganisationRow[]> {
    return db.rows<OrganisationRow>("select * from enrolled_organisation order by state = 'ended', lower(name)");
  },
  async enrolled(): Promise<OrganisationRow[]> {
    return db.rows<OrganisationRow>(
      "select * from enrolled_organisation where state = 'enrolled' order by lower(name)",
    );
  },
  /** What waits for an officer: proposals, ways in, changes, numbers put right, and questions about the directory. */
  async countWaiting(): Promise<number> {
    return one(
      await db.rows<{ n: number }>(
        `select ((select count(*) from enrolled_organisation where state = 'proposed')
               + (select count(*) from organisation_access a join enrolled_organisation o on o.id = a.organisation_id
                  where a.confirmed_at is null and a.ended_at is null and o.state <> 'ended')
               + (select count(*) from organisation_change c join enrolled_organisation o on o.id = c.organisation_id
                  where c.rang_by is null and c.dropped_by is null and o.state <> 'ended')
               + (select count(*) from directory_number where confirmed_by is null and dropped_by is null)
               + (select count(*) from directory_correction where state = 'open'))::int as n`,
      ),
    ).n;
  },
  /** The second person rang the number and was told that it is so. */
  async confirm(id: string, by: string, who: string, at: Date): Promise<void> {
    await db.run(
      "update enrolled_organisation set state = 'enrolled', rang_by = $2, rang_who = $3, rang_at = $4 where id = $1",
      [id, by, who, at],
    );
  },
  async suspend(id: string, by: string, why: string, at: Date): Promise<void> {
    await db.run(
      `update enrolled_organisation set state = 'suspended', suspended_by = $2, suspended_why = $3, suspended_at = $4,
              resumed_by = null
       where id = $1`,
      [id, by, why, at],
    );
  },
  async resume(id: string, by: string): Promise<void> {
    await db.run("update enrolled_organisation set state = 'enrolled', resumed_by = $2 where id = $1", [id, by]);
  },
  async end(id: string, by: string, why: string, at: Date): Promise<void> {
    await db.run(
      "update enrolled_organisation set state = 'ended', ended_by = $2, ended_why = $3, ended_at = $4 where id = $1",
      [id, by, why, at],
    );
  },

  async addAccess(given: NewAccess): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        `insert into organisation_access (organisation_id, kind, label, public_key, x5u, made_by)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [given.organisation_id, given.kind, given.label, given.public_key, given.x5u, given.made_by],
      ),
    ).id;
  },
  async accessOf(organisationId: string): Promise<AccessRow[]> {
    return db.rows<AccessRow>(
      `select ${ACCESS} from organisation_access a where organisation_id = $1 order by ended_at is not null, id`,
      [organisationId],
    );
  },
  async lockAccess(id: string): Promise<AccessRow | null> {
    return (
      (await db.rows<AccessRow>(`select ${ACCESS} from organisation_access a where id = $1 for update`, [id]))[0] ??
      null
    );
  },
  /** @param link of a wallboard: the hash of its token, and until when it may be opened */
  async confirmAccess(id: string, by: string, at: Date, link: { hash: Buffer; until: Date } | null): Promise<void> {
    await db.run(
      `update organisation_access set confirmed_by = $2, confirmed_at = $3, token_hash = $4, link_until = $5 where id = $1`,
      [id, by, at, link?.hash ?? null, link?.until ?? null],
    );
  },
  async endAccess(id: string, by: string, at: Date): Promise<void> {
    await db.run("update organisation_access set ended_by = $2, ended_at = $3 where id = $1", [id, by, at]);
    await db.run("delete from calling_session where access_id = $1", [id]);
  },

  /** Null unless this key is confirmed, not ended, and its organisation is enrolled now. */
  async workingKey(id: string): Promise<WorkingAccess | null> {
    return (await db.rows<WorkingAccess>(`${WORKING} and a.kind = 'key' and a.id = $1`, [id]))[0] ?? null;
  },
  /** Several where one organisation put a new certificate at the same address; the newest first. */
  async workingSigners(x5u: string): Promise<WorkingAccess[]> {
    return db.rows<WorkingAccess>(`${WORKING} and a.kind = 'signer' and a.x5u = $1 order by a.id desc`, [x5u]);
  },
  /** Does a certificate of another organisation have this address, confirmed or not, and not ended? */
  async isAddressOfAnother(x5u: string, organisationId: string): Promise<boolean> {
    return one(
      await db.rows<{ is: boolean }>(
        `select exists (
           select from organisation_access a join enrolled_organisation o on o.id = a.organisation_id
           where a.x5u = $1 and a.ended_at is null and o.state <> 'ended' and o.id <> $2
         ) as is`,
        [x5u, organisationId],
      ),
    ).is;
  },
  /** One at a time for each address, until the transaction ends. */
  async lockAddress(x5u: string): Promise<void> {
    await db.run("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`clearline-x5u ${x5u}`]);
  },
  /** Whose link this is, while it may still be opened. */
  async byLink(tokenHash: Buffer, at: Date): Promise<WorkingAccess | null> {
    const rows = await db.rows<WorkingAccess>(
      `${WORKING} and a.kind = 'wallboard' and a.token_hash = $1 and a.link_until > $2`,
      [tokenHash, at],
    );
    return rows[0] ?? null;
  },
  async openSession(tokenHash: Buffer, accessId: string, at: Date, until: Date): Promise<void> {
    await db.run("insert into calling_session (token_hash, access_id, made_at, expires_at) values ($1, $2, $3, $4)", [
      tokenHash,
      accessId,
      at,
      until,
    ]);
  },
  async session(tokenHash: Buffer, at: Date): Promise<WorkingAccess | null> {
    const rows = await db.rows<WorkingAccess>(
      `${WORKING} and a.kind = 'wallboard' and exists (
         select 1 from calling_session s where s.access_id = a.id and s.token_hash = $1 and s.expires_at > $2)`,
      [tokenHash, at],
    );
    return rows[0] ?? null;
  },
  /** How many browsers are signed in with each wallboard link. */
  async sessionsOf(organisationId: string, at: Date): Promise<ReadonlyMap<string, number>> {
    const rows = await db.rows<{ access_id: string; n: number }>(
      `select s.access_id, count(*)::int as n from calling_session s join organisation_access a on a.id = s.access_id
       where a.organisation_id = $1 and s.expires_at > $2 group by s.access_id`,
      [organisationId, at],
    );
    return new Map(rows.map(({ access_id, n }) => [access_id, n]));
  },
});
