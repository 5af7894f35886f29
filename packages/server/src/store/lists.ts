import type { AreaLevel, OperatorOrganisation, OperatorPlace, PlaceSize, Shape } from "@clearline/engine";
import { type Db, one } from "./db.ts";

export type ListKind = "places" | "areas" | "organisations";

/** A list that the operator brought. */
export type ListRow = {
  id: string;
  name: string;
  kind: ListKind;
  /** What it was read from, without its folder. */
  file: string;
  entries: number;
  content_hash: Buffer;
  imported_at: Date;
};

export type StoredArea = { name: string; code: string | null; level: AreaLevel; shape: Shape };

/** While it comes in a list has a name that no operator can give it. */
const COMING = "coming.in";

export const listsOn = (db: Db) => ({
  /** One import at a time, until the transaction ends. */
  async lock(): Promise<void> {
    await db.run("select pg_advisory_xact_lock(hashtext('clearline-lists'))");
  },

  async all(): Promise<ListRow[]> {
    return db.rows<ListRow>("select * from operator_list order by name");
  },

  async byName(name: string): Promise<ListRow | null> {
    return (await db.rows<ListRow>("select * from operator_list where name = $1", [name]))[0] ?? null;
  },

  /** The same text as long as no list came, changed or went. Empty without any. */
  async edition(): Promise<string> {
    const rows = await db.rows<{ edition: string | null }>(
      "select string_agg(name || ' ' || encode(content_hash, 'hex'), ',' order by name) as edition from operator_list",
    );
    return one(rows).edition ?? "";
  },

  /** A place to put a list that is coming in. @returns its id */
  async begin(kind: ListKind, file: string): Promise<string> {
    return one(
      await db.rows<{ id: string }>(
        "insert into operator_list (name, kind, file, entries, content_hash) values ($1, $2, $3, 0, decode(repeat('00', 32), 'hex')) returning id",
        [COMING, kind, file],
      ),
    ).id;
  },

  async addPlaces(listId: string, places: readonly OperatorPlace[]): Promise<void> {
    const column = <K extends keyof OperatorPlace>(key: K): OperatorPlace[K][] => places.map((place) => place[key]);
    await db.run(
      `insert into operator_place (list_id, name, also, size, lat, lon, district, county, outcode)
       select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::float8[], $6::float8[], $7::text[], $8::text[], $9::text[])`,
      [
        listId,
        column("name"),
        column("also"),
        column("size"),
        column("lat"),
        column("lon"),
        column("district"),
        column("county"),
        column("outcode"),
      ],
    );
  },

  async addArea(listId: string, { name, code, level, shape }: StoredArea): Promise<void> {
    await db.run("insert into operator_area (list_id, name, code, level, shape) values ($1, $2, $3, $4, $5)", [
      listId,
      name,
      code,
      level,
      JSON.stringify(shape),
    ]);
  },

  async addOrganisations(listId: string, bodies: readonly OperatorOrganisation[]): Promise<void> {
    await db.run("insert into operator_organisation (list_id, body) select $1, unnest($2::text[])::jsonb", [
      listId,
      bodies.map((body) => JSON.stringify(body)),
    ]);
  },

  /** The list that came in takes the place of the one of its name. */
  async finish(listId: string, list: Pick<ListRow, "name" | "entries" | "content_hash">): Promise<void> {
    await db.run("delete from operator_list where name = $1", [list.name]);
    await db.run("update operator_list set name = $2, entries = $3, content_hash = $4 where id = $1", [
      listId,
      list.name,
      list.entries,
      list.content_hash,
    ]);
  },

  /** It says what it said: only the day and the file are new. */
  async seenAgain(id: string, file: string): Promise<void> {
    await db.run("update operator_list set imported_at = now(), file = $2 where id = $1", [id, file]);
  },

  async remove(id: string): Promise<void> {
    await db.run("delete from operator_list where id = $1", [id]);
  },

  /** The next places by id, for lists that are too long to fetch at once. */
  async placesAfter(id: string, limit: number): Promise<(OperatorPlace & { id: string })[]> {
    return db.rows<OperatorPlace & { id: string; size: PlaceSize }>(
      `select id, name, also, size, lat, lon, district, county, outcode from operator_place
       where id > $1 order by id limit $2`,
      [id, limit],
    );
  },

  async areaIds(): Promise<string[]> {
    return (await db.rows<{ id: string }>("select id from operator_area order by id")).map(({ id }) => id);
  },

  async area(id: string): Promise<StoredArea | null> {
    const rows = await db.rows<Omit<StoredArea, "shape"> & { shape: string }>(
      "select name, code, level, shape from operator_area where id = $1",
      [id],
    );
    const [row] = rows;
    return row ? { ...row, shape: JSON.parse(row.shape) as Shape } : null;
  },

  async organisations(): Promise<OperatorOrganisation[]> {
    const rows = await db.rows<{ body: OperatorOrganisation }>("select body from operator_organisation order by id");
    return rows.map(({ body }) => body);
  },
});
