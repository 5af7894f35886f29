/**
 * The login that the program works with. It reads and writes rows and owns nothing: it can drop no trigger, change no
 * function and empty no table, and what is written once it can neither change nor delete. So the rules that the database
 * holds (two people, the audit chain) hold against a stolen or misled program too.
 */
import pg from "pg";
import { CannotStart } from "./cannot-start.ts";
import { answers, withClient } from "./connect.ts";
import { TAKE_TURNS } from "./migrate.ts";

export const LESSER_LOGIN = "clearline_app";

/** Lines are added to these, and never changed or taken out but with what they belong to. */
export const WRITTEN_ONCE = [
  "audit",
  "fact_correction",
  "warning_version",
  "warning_submission",
  "warning_signature",
  "warning_countersign",
  "assignment",
] as const;

/** These are written by the owner alone: by a migration, or by the chain of the audit log. */
export const ONLY_READ = ["clearline_migration", "audit_head"] as const;

/** The queue keeps a schema of its own, whose rows nobody but its owner sees unless a policy says so. */
const SCHEMAS = ["public", "graphile_worker"] as const;
const POLICY = "clearline";

/** The same database by the lesser login. */
export function lesserUrlOf(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = LESSER_LOGIN;
  url.password = password;
  return url.href;
}

/** Makes the login, or gives it this password. The owner must be allowed to make logins. */
export async function makeLesserLogin(ownerUrl: string, password: string): Promise<string> {
  const url = lesserUrlOf(ownerUrl, password);
  if (await answers(url)) return url;
  await withClient(ownerUrl, async (client) => {
    await client.query(TAKE_TURNS);
    const known = await client.query("select 1 from pg_roles where rolname = $1", [LESSER_LOGIN]);
    const verb = known.rowCount === 0 ? "create" : "alter";
    await client.query(`${verb} role ${LESSER_LOGIN} login password ${pg.escapeLiteral(password)}`);
  });
  return url;
}

/**
 * Gives a login what it needs in the owner's database, and takes from it what it must not have. Where nothing is amiss
 * nothing is written.
 *
 * @throws CannotStart where there is no such login
 */
export async function grantTo(login: string, ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ owns: boolean }>(
      "select rolsuper or rolname = current_user as owns from pg_roles where rolname = $1",
      [login],
    );
    if (!rows[0])
      throw new CannotStart(
        `The database has no login "${login}", which DATABASE_URL names. Make it, or take DATABASE_OWNER_URL away.`,
      );
    if (rows[0].owns)
      throw new CannotStart(
        `"${login}", which DATABASE_URL names, may do everything in the database. ` +
          "Name a lesser login there, or take DATABASE_OWNER_URL away.",
      );
    await client.query(TAKE_TURNS);
    if (await isAsWished(client, login)) return;
    await client.query("begin");
    for (const statement of grantsFor(login)) await client.query(statement);
    for (const table of await guardedTables(client))
      await client.query(
        `create policy ${POLICY} on ${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)} to public using (true) with check (true)`,
      );
    await client.query("commit");
  });
}

function grantsFor(login: string): string[] {
  const who = pg.escapeIdentifier(login);
  const list = (tables: readonly string[]): string => tables.map((table) => `public.${table}`).join(", ");
  return [
    ...SCHEMAS.flatMap((schema) => [
      `grant usage on schema ${schema} to ${who}`,
      `revoke all on all tables in schema ${schema} from ${who}`,
      `grant select, insert, update, delete on all tables in schema ${schema} to ${who}`,
      `grant usage, select on all sequences in schema ${schema} to ${who}`,
    ]),
    "revoke create on schema public from public",
    `revoke update, delete on ${list(WRITTEN_ONCE)} from ${who}`,
    `revoke insert, update, delete on ${list(ONLY_READ)} from ${who}`,
  ];
}

/** A table that a migration has just made is one that the login may not read yet. */
async function isAsWished(client: pg.Client, login: string): Promise<boolean> {
  const { rows } = await client.query<{ amiss: number }>(
    `select count(*)::int as amiss
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($2) and c.relkind in ('r', 'p', 'v') and (
       not has_table_privilege($1, c.oid, 'select')
       or has_table_privilege($1, c.oid, 'truncate')
       or has_table_privilege($1, c.oid, 'update') = (n.nspname = 'public' and c.relname = any($3))
       or has_table_privilege($1, c.oid, 'insert') = (n.nspname = 'public' and c.relname = any($4)))`,
    [login, [...SCHEMAS], [...WRITTEN_ONCE, ...ONLY_READ], [...ONLY_READ]],
  );
  return rows[0]?.amiss === 0 && (await guardedTables(client)).length === 0;
}

/** The queue's tables whose rows are hidden from all but their owner, and that no policy of ours opens yet. */
async function guardedTables(client: pg.Client): Promise<{ schema: string; name: string }[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind in ('r', 'p') and c.relrowsecurity
       and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = $2)`,
    [[...SCHEMAS], POLICY],
  );
  return rows;
}
