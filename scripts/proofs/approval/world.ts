import { createHash } from "node:crypto";
import type pg from "pg";
import type { WarningContent } from "@clearline/engine";
import { testDeps, fitContent, draftOf, type TestDeps } from "../../../packages/server/src/actions/test-support.ts";
import type { Approver } from "../../../packages/server/src/actions/approve-warning.ts";
import { contentHash } from "../../../packages/server/src/actions/warning-facts.ts";
import { type Model, type Role, TEXTS, TOWNS } from "./model.ts";

/** What a sequence works on: the real program on a real database, with people and warnings of its own. */
export type World = {
  test: TestDeps;
  /** A connection of the database's owner with its triggers off: only to let time pass. */
  owner: pg.PoolClient;
  people: readonly Approver[];
  warnings: readonly string[];
  texts: readonly { content: WarningContent; hash: string }[];
  /** What outsiders were shown of each row as it stood: a row that nobody touched is not asked for again. */
  shown: Map<string, string | null>;
};

/** As it stands in the database. */
export type Seen = {
  state: string;
  version: number;
  words: number;
  drafted_by: string;
  submitted_by: string | null;
  approved_by: string | null;
  hands: string[];
  signed: string[];
  countersigns: number;
  deliveries: number;
  mails: number;
  /** Messages of a drill to others than those who asked, or of a warning as if it were a drill. */
  strays: number;
  alarms: number;
  signatures: number;
  title: string | null;
};

export async function openWorld(): Promise<Pick<World, "test" | "owner"> & { close: () => Promise<void> }> {
  const test = await testDeps();
  test.pool.on("connect", plansOnce);
  const owner = await test.owner.connect();
  await owner.query("set session_replication_role = replica");
  return {
    test,
    owner,
    async close() {
      owner.release(true);
      await test.close();
    },
  };
}

/**
 * Each statement is read and planned once for a connection, not anew for each of thousands of commands. What it does
 * stays what it is.
 */
function plansOnce(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  const named = (text: unknown, values: unknown, ...rest: unknown[]): unknown =>
    typeof text === "string" && Array.isArray(values)
      ? query({ name: createHash("sha256").update(text).digest("base64url"), text, values }, ...rest)
      : query(text, values, ...rest);
  client.query = named as typeof client.query;
}

let sequences = 0;

export async function beginSequence(
  { test, owner }: Pick<World, "test" | "owner">,
  roles: readonly Role[],
  drafters: readonly { by: number; mode: "live" | "exercise" }[],
): Promise<{ world: World; model: Model }> {
  const name = placeName((sequences += 1));
  const people: Approver[] = [];
  for (const role of roles) people.push(await test.officer(role));
  const texts = Array.from({ length: TEXTS }, (_, k) => {
    const content = {
      ...fitContent(test.deps),
      title: `Calls of kind ${k}`,
      areaName: [`${name} north`, ` ${name.toLowerCase()}  north `, `${name} west`, `${name} south`][k] ?? name,
      places: (TOWNS[k] ?? []).map((town) => (town === "hill" ? `${name} Hill` : name)),
    };
    return { content, hash: contentHash(content) };
  });
  await test.pool.query(
    `insert into subscriber (address, place, token, confirmed_at)
     select lower(replace(place, ' ', '.')) || '@example.org', place, place, now() from unnest($1::text[]) as place`,
    [[name, `${name} Hill`]],
  );
  const [first] = people;
  if (first) await test.pool.query("insert into drill_receiver (officer_id) values ($1)", [first.id]);
  const warnings: string[] = [];
  const modelled: Model["warnings"] = [];
  for (const [at, { by, mode }] of drafters.entries()) {
    const drafter = by % people.length;
    const words = at % TEXTS;
    const [person, text] = [people[drafter], texts[words]];
    if (!person || !text) throw new Error("nobody to draft");
    warnings.push(await draftOf(test.deps, person, text.content, mode));
    modelled.push({
      state: "draft",
      mode,
      words,
      version: 1,
      drafter,
      hands: new Set([drafter]),
      submittedBy: null,
      submissions: 0,
      signed: new Set(),
      countersigned: 0,
      isByHand: false,
      approvedBy: null,
      approvals: 0,
      heldUntil: null,
      isPlanned: false,
    });
  }
  const model = { now: 0, people: roles.map((role) => ({ role, provedAt: 0 })), warnings: modelled };
  return { world: { test, owner, people, warnings, texts, shown: new Map() }, model };
}

/** A name of letters for each number: a figure in a warning might be a number that is not listed. */
const placeName = (n: number): string =>
  `Ham${String(n).replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)))}`;

/** Nothing of this sequence is left for the next: its people are told of nothing more, its holds never end, its areas are free. */
export async function endSequence({ owner, people, warnings }: World): Promise<void> {
  await owner.query("update officer set disabled_at = now() where id = any ($1::bigint[])", [
    people.map(({ id }) => id),
  ]);
  await owner.query("delete from warning where id = any ($1::bigint[]) and state = 'held'", [warnings]);
  await owner.query("update warning set held_until = held_until - interval '1 hour' where id = any ($1::bigint[])", [
    warnings,
  ]);
}

/** Lets time pass by moving everything that has happened back. */
export async function letPass({ owner, people, warnings }: World, seconds: number): Promise<void> {
  const ids = people.map(({ id }) => id);
  await owner.query(
    "update session set proved_at = proved_at - make_interval(secs => $2) where officer_id = any ($1::bigint[])",
    [ids, seconds],
  );
  await owner.query(
    `update warning set held_until = held_until - make_interval(secs => $2), approved_at = approved_at - make_interval(secs => $2)
     where id = any ($1::bigint[])`,
    [warnings, seconds],
  );
}

export async function look({ test, people, warnings, texts, shown }: World): Promise<Seen[]> {
  const { rows } = await test.pool.query<Omit<Seen, "words" | "title"> & { hash: string; slug: string; row: string }>(
    `select w.slug, w.id || '/' || w.xmin as row, w.state, w.version, w.content_hash as hash, w.drafted_by, w.submitted_by, w.approved_by,
            array(select w.drafted_by::text union select by_officer::text from warning_version v where v.warning_id = w.id
                  union select by_officer::text from warning_submission s where s.warning_id = w.id) as hands,
            array(select c.officer_id::text from warning_countersign c
                  where c.submission_id = (select max(s.id) from warning_submission s where s.warning_id = w.id)) as signed,
            (select count(*)::int from warning_countersign c join warning_submission s on s.id = c.submission_id
             where s.warning_id = w.id) as countersigns,
            (select count(*)::int from delivery d left join drill_receiver r on r.id = d.drill_receiver_id
                    left join officer o on o.id = r.officer_id
             where d.warning_id = w.id and ((w.mode = 'exercise') <> (r.id is not null) or o.email <> d.address)) as strays,
            (select count(*)::int from delivery d where d.warning_id = w.id) as deliveries,
            (select count(*)::int from delivery d where d.warning_id = w.id and d.attempts > 0) as mails,
            (select count(*)::int from officer_alarm a where a.warning_id = w.id and a.officer_id = any ($2::bigint[])) as alarms,
            (select count(*)::int from warning_signature g where g.warning_id = w.id) as signatures
     from warning w where w.id = any ($1::bigint[]) order by w.id`,
    [warnings, people.map(({ id }) => id)],
  );
  for (const { row, slug, signatures } of rows) {
    const key = `${row}/${signatures}`;
    if (!shown.has(key)) shown.set(key, (await test.deps.store.warnings.bySlug(slug))?.content.title ?? null);
  }
  return rows.map(({ hash, row, ...one }) => ({
    ...one,
    words: texts.findIndex((text) => text.hash === hash),
    title: shown.get(`${row}/${one.signatures}`) ?? null,
  }));
}
