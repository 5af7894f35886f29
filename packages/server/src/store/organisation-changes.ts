import type { Day, Phone } from "@clearline/engine";
import { type Db, one } from "./db.ts";
import type { NewOrganisation } from "./organisations.ts";

/** Details of an enrolled organisation. */
export type Details = Omit<NewOrganisation, "proposed_by">;

/** A change of an organisation's details: asked for, then confirmed by a second person or dropped. */
export type OrganisationChangeRow = Details & {
  id: string;
  organisation_id: string;
  was_name: string;
  /** What the second person rings. */
  was_number: string;
  was_source: string;
  was_checked: Day;
  was_shows: string[];
  asked_by: string;
  asked_at: Date;
  rang_by: string | null;
  rang_at: Date | null;
  /** A person at it, by name and role: personal. */
  rang_who: string | null;
  /** Another than the one known so far, which is out of use, and where the second person found it. */
  rang_number: string | null;
  rang_found_in: string | null;
  dropped_by: string | null;
  dropped_at: Date | null;
  dropped_why: string | null;
};

/** What the second person rang where the number known so far is out of use. */
export type FoundNumber = { number: Phone; foundIn: string };

const IS_OPEN = "c.rang_by is null and c.dropped_by is null";

export const organisationChangesOn = (db: Db) => ({
  /** What holds now is kept beside what is asked for. */
  async ask(organisationId: string, to: Details, by: string, at: Date): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        `insert into organisation_change
           (organisation_id, was_name, was_number, was_source, was_checked, was_shows,
            name, published_number, number_source, number_checked, shows, asked_by, asked_at)
         select id, name, published_number, number_source, number_checked, shows, $2, $3, $4, $5, $6, $7, $8
         from enrolled_organisation where id = $1 returning id`,
        [organisationId, to.name, to.published_number, to.number_source, to.number_checked, to.shows, by, at],
      ),
    ).id;
  },
  async openOf(organisationId: string): Promise<OrganisationChangeRow | null> {
    const rows = await db.rows<OrganisationChangeRow>(
      `select * from organisation_change c where c.organisation_id = $1 and ${IS_OPEN}`,
      [organisationId],
    );
    return rows[0] ?? null;
  },
  /** The newest first. */
  async of(organisationId: string): Promise<OrganisationChangeRow[]> {
    return db.rows<OrganisationChangeRow>(
      "select * from organisation_change where organisation_id = $1 order by id desc",
      [organisationId],
    );
  },
  /** Organisations, not ended, of which a change waits. */
  async waiting(): Promise<ReadonlySet<string>> {
    const rows = await db.rows<{ id: string }>(
      `select o.id from organisation_change c join enrolled_organisation o on o.id = c.organisation_id
       where ${IS_OPEN} and o.state <> 'ended'`,
    );
    return new Set(rows.map(({ id }) => id));
  },
  /** From now on its details are those of the change. */
  async confirm(
    { id, organisation_id }: OrganisationChangeRow,
    { by, who, at, found }: { by: string; who: string; at: Date; found: FoundNumber | null },
  ): Promise<void> {
    await db.run(
      `update organisation_change
       set rang_by = $2, rang_who = $3, rang_at = $4, rang_number = $5, rang_found_in = $6 where id = $1`,
      [id, by, who, at, found?.number ?? null, found?.foundIn ?? null],
    );
    await db.run(
      `update enrolled_organisation o
       set name = c.name, published_number = c.published_number, number_source = c.number_source,
           number_checked = c.number_checked, shows = c.shows, change_id = c.id
       from organisation_change c where c.id = $1 and o.id = $2`,
      [id, organisation_id],
    );
  },
  async drop(id: string, by: string, why: string, at: Date): Promise<void> {
    await db.run("update organisation_change set dropped_by = $2, dropped_why = $3, dropped_at = $4 where id = $1", [
      id,
      by,
      why,
      at,
    ]);
  },
});
