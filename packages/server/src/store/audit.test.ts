import assert from "node:assert/strict";
import { after, test } from "node:test";
import { seeded } from "@clearline/engine";
import { testDatabase } from "../database/test-support.ts";

const { pool, owner, store, close } = await testDatabase();
after(close);

const LINES = 40;
await store.inTransaction(async (tx) => {
  for (let n = 1; n <= LINES; n++) {
    await tx.audit.add({
      who: `officer:${n % 3}`,
      did: "look",
      toKind: "report",
      toId: String(n),
      why: `why ${n}`,
      detail: { n },
    });
  }
});

/** Runs a statement as somebody who has the database and got past its triggers, sees what the check says, and undoes it. */
async function tamperedAt(sql: string, values: readonly unknown[] = []): Promise<string | null> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query(sql, [...values]);
    const { auditOn } = await import("./audit.ts");
    const { dbOn } = await import("./db.ts");
    return await auditOn(dbOn(client)).firstBroken();
  } finally {
    await client.query("rollback");
    client.release();
  }
}

test("an untouched log holds, also when many write at once", async () => {
  assert.equal(await store.audit.firstBroken(), null);
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      store.inTransaction((tx) => tx.audit.add({ who: "program", did: "look", toKind: "report", toId: String(n) })),
    ),
  );
  assert.equal(await store.audit.firstBroken(), null);
  const { rows } = await pool.query<{ n: number; last: string }>(
    "select count(*)::int as n, max(id) as last from audit",
  );
  assert.deepEqual(rows, [{ n: LINES + 12, last: String(LINES + 12) }]);
});

test("the database refuses to change, delete or empty the log, to the program's login and to the tables' owner", async () => {
  for (const sql of ["update audit set who = 'x' where id = 1", "delete from audit where id = 1", "truncate audit"]) {
    await assert.rejects(owner.query(sql), { code: "42501", message: "the audit log is append-only" });
    await assert.rejects(pool.query(sql), { code: "42501", message: "permission denied for table audit" });
  }
  await assert.rejects(pool.query("update audit_head set id = id - 1"), {
    message: "permission denied for table audit_head",
  });
});

test("every edit of one character, every deletion and every swap is found, wherever it is", async () => {
  const random = seeded(7);
  const columns = ["who", "did", "to_kind", "to_id", "why"];
  for (let n = 0; n < 150; n++) {
    const id = 1 + Math.floor(random() * LINES);
    const column = columns[Math.floor(random() * columns.length)];
    const found = [
      await tamperedAt(
        `update audit set ${column} = overlay(${column} placing '#' from length(${column})) where id = $1`,
        [id],
      ),
      await tamperedAt("delete from audit where id = $1", [id]),
      await tamperedAt("update audit set at = at + interval '1 microsecond' where id = $1", [id]),
      await tamperedAt("update audit set detail = detail || '{\"x\": 1}' where id = $1", [id]),
    ];
    assert.ok(
      found.every((at) => at !== null),
      `line ${id}, ${column}: ${found.join()}`,
    );
    assert.equal(found[0], String(id));
  }
  assert.notEqual(
    await tamperedAt(
      "update audit a set who = b.who, to_id = b.to_id from audit b where a.id in (4, 5) and b.id = 9 - a.id",
    ),
    null,
  );
});

test("lines taken off the end, and a value moved from one field to the next, are found", async () => {
  assert.notEqual(await tamperedAt("delete from audit where id > $1", [LINES - 5]), null);
  assert.notEqual(await tamperedAt("delete from audit"), null);
  assert.equal(await tamperedAt("update audit set did = did || ',' || to_kind, to_kind = '' where id = 3"), "3");
});
