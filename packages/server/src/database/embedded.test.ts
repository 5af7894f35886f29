import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { withClient } from "./connect.ts";
import { startEmbedded } from "./embedded.ts";
import { mustReach } from "./run-as.ts";

// Spaces and letters of other scripts are in many people's folders.
const folder = mkdtempSync(join(tmpdir(), "clearline embedded, München 日本 "));
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true, force: true }));

const ask = <T>(url: string, sql: string): Promise<T[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows as T[]);

/** A process of its own that starts the database, writes a row and waits to be killed. */
async function startAndBeKilled(): Promise<void> {
  const code = `
    import { withClient } from ${JSON.stringify(join(import.meta.dirname, "connect.ts"))};
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, "embedded.ts"))};
    const { url } = await startEmbedded({ folder: ${JSON.stringify(folder)}, mayJoin: false });
    await withClient(url, async (client) => {
      await client.query("create table if not exists kept (n integer)");
      await client.query("insert into kept values (1)");
    });
    console.log("kept");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("what was committed is there after the program is killed, twice, and the server left behind is taken over", async () => {
  await startAndBeKilled();
  await startAndBeKilled();
  const { url, joined, stop } = await startEmbedded({ folder, mayJoin: true });
  try {
    assert.equal(joined, false);
    assert.deepEqual(await ask(url, "select count(*)::int as n from kept"), [{ n: 2 }]);
  } finally {
    await stop();
  }
});

test("a second program joins where it may, is refused where it may not, and leaves the first one's server running", async () => {
  const first = await startEmbedded({ folder, mayJoin: false });
  try {
    const second = await startEmbedded({ folder, mayJoin: true });
    assert.deepEqual([second.joined, second.url], [true, first.url]);
    await second.stop();
    assert.deepEqual(await ask(first.url, "select 1 as one"), [{ one: 1 }]);
    await assert.rejects(startEmbedded({ folder, mayJoin: false }), {
      name: "CannotStart",
      message: /Another Clearline is using/,
    });
  } finally {
    await first.stop();
  }
});

test("a server that is killed is started again, with everything that was committed", async () => {
  const said: string[] = [];
  const { url, pid, stop } = await startEmbedded({ folder, mayJoin: false, onRestart: (line) => said.push(line) });
  try {
    await ask(url, "insert into kept values (3)");
    const killed = pid();
    assert.ok(killed);
    process.kill(killed, "SIGKILL");
    while (said.length < 2) await sleep(20);
    assert.notEqual(pid(), killed);
    assert.deepEqual(await ask(url, "select count(*)::int as n from kept"), [{ n: 3 }]);
  } finally {
    await stop();
  }
});

test("the number of a process that is no database is not waited for", async () => {
  writeFileSync(join(folder, "database/postmaster.pid"), `${process.pid}\n${folder}\n0\n5432\n`);
  const { url, stop } = await startEmbedded({ folder, mayJoin: false });
  try {
    assert.deepEqual(await ask(url, "select count(*)::int as n from kept"), [{ n: 3 }]);
  } finally {
    await stop();
  }
});

test("it listens on this machine only, sorts alike everywhere, and its password is for its owner's eyes", async () => {
  const { url, stop } = await startEmbedded({ folder, mayJoin: false });
  try {
    const settings = await ask<{ name: string; setting: string }>(
      url,
      "select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories', 'fsync', 'data_checksums') order by name",
    );
    assert.deepEqual(Object.fromEntries(settings.map(({ name, setting }) => [name, setting])), {
      data_checksums: "on",
      fsync: "on",
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
    });
    assert.deepEqual(
      await ask(url, "select datlocprovider as p, datlocale as l from pg_database where datname = current_database()"),
      [{ p: "b", l: "C.UTF-8" }],
    );
    const file = join(folder, "keys/database-password");
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const wrong = url.replace(readFileSync(file, "utf8").trim(), "wrong");
    await assert.rejects(ask(wrong, "select 1"), { code: "28P01" });
  } finally {
    await stop();
  }
});

test("a folder that the database's user may not enter is named", {
  skip: process.getuid?.() !== 0 && "needs root",
}, () => {
  const closed = join(folder, "closed");
  mkdirSync(closed, { mode: 0o700 });
  assert.throws(() => mustReach(join(closed, "database"), { uid: 12_345, gid: 12_345 }), {
    name: "CannotStart",
    message: /may not enter .*closed\. Start Clearline as an ordinary user/,
  });
});
