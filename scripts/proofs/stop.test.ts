import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseReceipt } from "@clearline/engine";
import { clearline } from "./clearline.ts";
import { manyByApi, sendAll } from "./submit.ts";

test("told to stop in the middle of submissions, it answers what it began, leaves nothing running, and keeps each report", async () => {
  const server = await clearline();
  try {
    await server.start();
    const { stdout } = await server.command("api-key", "make", "Stop");
    let answered = 0;
    let tookMs = 0;
    const stop: { ended?: Promise<number | null> } = {};
    const sent = await sendAll(manyByApi(server.url, stdout.trim(), "stop", 60), {
      atOnce: 10,
      onSent: () => {
        answered += 1;
        if (answered === 20) {
          const from = Date.now();
          stop.ended = server.stop().finally(() => (tookMs = Date.now() - from));
        }
      },
    });
    assert.equal(await stop.ended, 0);
    // Idle connections that clients hold open are not waited for: they would last for more than a minute.
    assert.ok(tookMs < 30_000, `${tookMs} ms`);
    assert.equal(existsSync(join(server.folder, "database/postmaster.pid")), false);
    // A request that was begun is answered; one that came after is told to come back, or finds the door closed.
    assert.ok(sent.every(({ status }) => status === 201 || status === 503 || status === null));
    await server.start();
    const rows = await server.sql<{ receipt: string }>("select receipt from report");
    const kept = new Set(rows.map(({ receipt }) => receipt));
    const shown = sent.flatMap(({ receipt }) => (receipt === null ? [] : [parseReceipt(receipt)]));
    assert.ok(shown.length >= 20);
    assert.ok(shown.every((receipt) => receipt.ok && kept.has(receipt.value)));
  } finally {
    await server.end();
  }
});
