import { seeded } from "@clearline/engine";
import { testDatabase } from "../../packages/server/src/database/test-support.ts";
import { auditOn } from "../../packages/server/src/store/audit.ts";
import { dbOn } from "../../packages/server/src/store/db.ts";

const LINES = 60;
const TAMPERS = [
  "update audit set who = overlay(who placing '#' from $2) where id = $1",
  "update audit set to_id = overlay(to_id placing '#' from 1) where id = $1 and $2 > 0",
  "update audit set did = overlay(did placing '#' from $2) where id = $1",
  "update audit set at = at + $2 * interval '1 microsecond' where id = $1",
  "update audit set detail = detail || jsonb_build_object('x', $2) where id = $1",
  "update audit set hash = set_byte(hash, $2, (get_byte(hash, $2) + 1) % 256) where id = $1",
  "update audit set prev_hash = set_byte(prev_hash, $2, (get_byte(prev_hash, $2) + 1) % 256) where id = $1",
  "delete from audit where id = $1 and $2 > 0",
  "delete from audit where id >= $1 and $2 > 0",
  "update audit a set who = b.who, did = b.did, to_id = b.to_id from audit b where a.id in ($1, $1 % 60 + 1) and b.id = $1 + $1 % 60 + 1 - a.id and $2 > 0",
];

/** Tampers with the audit log behind its triggers' back, one way after another, and counts how many are found. */
export async function tamperWithAudit({
  times,
  seed,
}: {
  times: number;
  seed: number;
}): Promise<{ tampered: number; found: number }> {
  const random = seeded(seed);
  const { owner, store, close } = await testDatabase();
  try {
    for (let n = 1; n <= LINES; n++) {
      await store.inTransaction((tx) =>
        tx.audit.add({
          who: `officer:${n % 5}`,
          did: (["look", "confirm-report", "approve-warning"] as const)[n % 3] ?? "look",
          toKind: "report",
          toId: String(n * 7),
          detail: { n },
        }),
      );
    }
    let found = 0;
    for (let n = 0; n < times; n++) {
      const client = await owner.connect();
      await client.query("begin");
      await client.query("set local session_replication_role = replica");
      const values = [1 + Math.floor(random() * LINES), 1 + Math.floor(random() * 3)];
      const { rowCount } = await client.query(
        (TAMPERS[n % TAMPERS.length] ?? "").replaceAll("$1", "$1::int").replaceAll("$2", "$2::int"),
        values,
      );
      if (!rowCount) throw new Error(`tamper ${n} changed nothing`);
      if ((await auditOn(dbOn(client)).firstBroken()) !== null) found += 1;
      await client.query("rollback");
      client.release();
    }
    return { tampered: times, found };
  } finally {
    await close();
  }
}
