import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, test } from "node:test";
import { TransportError } from "../ports.ts";
import { internet } from "./egress/test-support/internet.ts";
import { webhooks } from "./webhooks.ts";

const made = await internet({ withinMs: 2000 });
after(() => made.close());
const NOW = new Date("2026-11-19T10:00:00Z");
const transport = webhooks(made.post, made.lookAt, () => NOW);
const event = {
  url: made.at("/hook"),
  id: "warning-1-1-warning-1",
  secrets: [Buffer.from("kettle")],
  body: '{"type":"warning.published","say":"„ä“"}',
};
const errorOf = (url = event.url): Promise<unknown> =>
  transport.send({ ...event, url }).then(
    () => null,
    (error: unknown) => error,
  );

test("the receiver can check who sent it, when, and that no letter was changed", async () => {
  const seen: { headers: Record<string, unknown>; body: string; method: string | undefined }[] = [];
  made.serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      seen.push({ headers: request.headers, body: Buffer.concat(chunks).toString(), method: request.method });
      response.writeHead(204).end();
    });
  });
  await transport.send(event);
  const [one] = seen;
  assert.ok(one);
  assert.deepEqual([one.method, one.body, one.headers["content-type"]], ["POST", event.body, "application/json"]);
  assert.deepEqual([one.headers["webhook-id"], one.headers["webhook-timestamp"]], [event.id, "1795082400"]);
  const wanted = createHmac("sha256", "kettle").update(`${event.id}.1795082400.${event.body}`).digest("base64");
  assert.equal(one.headers["webhook-signature"], `v1,${wanted}`);
});

test("while a receiver changes over, either secret finds its signature", async () => {
  let header: unknown;
  made.serve((request, response) => {
    header = request.headers["webhook-signature"];
    response.writeHead(204).end();
  });
  await transport.send({ ...event, secrets: [Buffer.from("fresh"), Buffer.from("kettle")] });
  const signed = (secret: string): string =>
    `v1,${createHmac("sha256", secret).update(`${event.id}.1795082400.${event.body}`).digest("base64")}`;
  assert.equal(header, `${signed("fresh")} ${signed("kettle")}`);
});

test("any answer but a good one is tried again; a receiver that is gone is not", async () => {
  for (const [status, permanent] of [
    [500, false],
    [404, false],
    [302, false],
    [410, true],
  ] as const) {
    made.serve((_, response) => void response.writeHead(status, { location: "https://127.0.0.1/" }).end());
    const error = await errorOf();
    assert.ok(error instanceof TransportError, String(status));
    assert.equal(error.permanent, permanent, String(status));
  }
  made.serve(() => {});
  const late = await errorOf();
  assert.ok(late instanceof TransportError && !late.permanent);
});

test("an address inside is never connected to", async () => {
  made.name("inside.example", ["10.0.0.1"]);
  const before = made.dialled.length;
  for (const host of ["127.0.0.1", "[::1]", "169.254.169.254", "inside.example", "2130706433"]) {
    const error = await errorOf(made.at("/hook", host));
    assert.ok(error instanceof TransportError && error.permanent, host);
    assert.deepEqual(await transport.check(made.at("/hook", host)), {
      ok: false,
      error: { code: "address-not-public" },
    });
  }
  assert.deepEqual(await transport.check(made.at("/hook#part")), { ok: true, value: made.at("/hook") });
  assert.deepEqual([made.dialled.length, made.caught()], [before, 0]);
});
