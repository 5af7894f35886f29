import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readConfig } from "../config.ts";
import { wire } from "../wire.ts";
import { webhook } from "./webhook.ts";

const folder = mkdtempSync(join(tmpdir(), "clearline-webhook-"));
chmodSync(folder, 0o755); // the database's own user must get in
const read = readConfig({ CLEARLINE_DATA: folder }, []);
assert.ok(read.ok);
const server = await wire(read.config, { mayJoin: false });
const { store } = server.deps;
const { pool, url } = server.database;
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The command as a terminal gives it, its settings in the environment. */
async function run(argv: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const before = { ...process.env };
  Object.assign(process.env, { DATABASE_URL: url, CLEARLINE_DATA: folder }, settings);
  let [out, err] = ["", ""];
  const io = {
    stdin: (async function* () {})(),
    stdout: { write: (chunk: string) => (out += chunk) },
    stderr: { write: (chunk: string) => (err += chunk) },
    readFile: async () => assert.fail("it reads no file"),
  };
  try {
    return { code: await webhook(argv, io), out, err };
  } finally {
    process.env = before;
  }
}

test("an address that leads inside is refused before it is kept, and one that is there already is said", async () => {
  for (const address of ["https://127.0.0.1/hook", "https://[::1]/", "http://newsroom.example/", "kettle"]) {
    const { code, err } = await run(["add", address]);
    assert.deepEqual([code, /anyone can reach \(address-/.test(err)], [2, true], address);
  }
  assert.deepEqual(await store.webhooks.list(), []);
});

test("one is given a new secret, paused, taken up again and ended, each with its line in the audit log", async () => {
  const { id } = (await store.webhooks.add("https://newsroom.example/hook", "")) ?? assert.fail();
  await pool.query("update webhook set tested_at = now()");
  const [first, second] = [await run(["secret", id]), await run(["secret", id])];
  assert.match(first.out, /^whsec_[A-Za-z0-9+/]{43}=\n$/);
  assert.ok(second.out !== first.out && second.out.startsWith("whsec_"));
  for (const [verb, stands] of [
    ["pause", "paused"],
    ["resume", "working"],
    ["end", "ended"],
  ] as const) {
    assert.equal((await run([verb, id])).code, 0, verb);
    assert.equal((await run(["list"])).out, `${id}\thttps://newsroom.example/hook\t${stands}\n`);
    assert.equal((await run([verb, id])).code, 1, `${verb} again`);
  }
  const lines = await store.audit.list({ limit: 10, toKind: "webhook", toId: id });
  assert.deepEqual(lines.map(({ who, did }) => `${who} ${did}`).toReversed(), [
    "terminal rotate-webhook-secret",
    "terminal rotate-webhook-secret",
    "terminal pause-webhook",
    "terminal resume-webhook",
    "terminal end-webhook",
  ]);
});

test("without the server's key no secret is made: it would sign nothing that the server sends", async () => {
  const elsewhere = join(folder, "elsewhere");
  const { id } = (await store.webhooks.add("https://other.example/hook", "")) ?? assert.fail();
  await assert.rejects(run(["secret", id], { CLEARLINE_DATA: elsewhere }), /Set CLEARLINE_DATA/);
  assert.equal(existsSync(elsewhere), false);
  assert.equal((await store.webhooks.byId(id))?.secret_no, 1);
});
