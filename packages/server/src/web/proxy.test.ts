import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { FastifyInstance } from "fastify";
import { createApp } from "./app.ts";
import { testApp } from "./test-support.ts";

const made = await testApp();
const behind = await createApp({ ...made.services, trustedProxies: ["127.0.0.1"] });
after(async () => {
  await behind.close();
  await made.close();
});

/** Looks up a code that is nobody's. */
async function guess(app: FastifyInstance, forwardedFor: string, remoteAddress = "127.0.0.1"): Promise<number> {
  const answer = await app.inject({
    method: "POST",
    url: "/receipt",
    headers: { "x-forwarded-for": forwardedFor, "content-type": "application/x-www-form-urlencoded" },
    payload: "code=FWM-6KB-ZXN",
    remoteAddress,
  });
  return answer.statusCode;
}

async function guessUntilRefused(app: FastifyInstance, forwardedFor: string, remoteAddress?: string): Promise<void> {
  for (let n = 0; n < 100; n++) if ((await guess(app, forwardedFor, remoteAddress)) === 429) return;
  assert.fail("nobody is ever refused");
}

test("behind a proxy that is named, one person's tries are not another's", async () => {
  await guessUntilRefused(behind, "203.0.113.7");
  assert.notEqual(await guess(behind, "203.0.113.8"), 429);
  // What somebody claims to have come by before the proxy is not believed: the last address is the proxy's own word.
  assert.equal(await guess(behind, "198.51.100.1, 203.0.113.7"), 429);
});

test("whoever connects without the proxy cannot say that they are somebody else", async () => {
  await guessUntilRefused(behind, "203.0.113.20", "192.0.2.44");
  assert.equal(await guess(behind, "203.0.113.21", "192.0.2.44"), 429);
});

test("where no proxy is named nobody's word is taken", async () => {
  await guessUntilRefused(made.app, "203.0.113.7");
  assert.equal(await guess(made.app, "203.0.113.8"), 429);
});
