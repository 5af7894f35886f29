import assert from "node:assert/strict";
import { connect, createServer } from "node:net";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { isMigrated } from "./migrate.ts";
import { freePort } from "./connect.ts";
import { type TestDatabase, testDatabase } from "./test-support.ts";
import { openOrWait } from "./wait.ts";

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
});
after(() => database.close());

const optionsFor = (url: string) => ({ dataFolder: "", databaseUrl: url, throwAway: true, mayJoin: false });

test("a database that is away stops a start that may not wait, with what to do", async () => {
  const url = `postgres://nobody:x@127.0.0.1:${await freePort()}/clearline`;
  await assert.rejects(openOrWait(optionsFor(url), { mayWait: false, say() {} }), {
    name: "DatabaseAway",
    message: /cannot be reached: .* Check DATABASE_URL/,
  });
});

test("one that may wait goes on without it: nothing is kept until it is there, and then everything works", async () => {
  const port = await freePort();
  const url = new URL(database.url);
  const there = Number(url.port);
  url.port = String(port);
  const said: string[] = [];
  const waited = await openOrWait(optionsFor(url.href), { mayWait: true, say: (sentence) => said.push(sentence) });
  assert.equal(waited.isOpen(), false);
  await assert.rejects(waited.pool.query("select 1"), { code: "ECONNREFUSED" });
  await assert.rejects(waited.pool.connect(), { code: "ECONNREFUSED" });
  const relay = createServer((near) => {
    const far = connect(there, "127.0.0.1");
    near.pipe(far).pipe(near);
    for (const one of [near, far]) one.on("error", () => {});
  });
  relay.listen(port, "127.0.0.1");
  await once(relay, "listening");
  await waited.opened;
  assert.equal(waited.isOpen(), true);
  assert.equal(await isMigrated(waited.pool), true);
  assert.match(said[0] ?? "", /No reports are taken/);
  assert.equal(said.at(-1), "The database is back.");
  await waited.close();
  relay.close();
});
