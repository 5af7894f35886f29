import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type OutgoingPush, TransportError } from "../ports.ts";
import { internet } from "./egress/test-support/internet.ts";
import { pushService } from "./test-support/push-service.ts";
import { vapidKeyFrom } from "./vapid-key.ts";
import { pushes } from "./web-push.ts";

const made = await internet({ withinMs: 2000 });
after(() => made.close());
const transport = pushes(made.post, vapidKeyFrom("a secret of the tests"), "mailto:help@weald.example");
const service = pushService(made.at(""));

const BODY = '{"title":"Calls that pretend to be from “Banc Ceredigion”"}';
async function messageTo(): Promise<{ id: string; message: OutgoingPush }> {
  const { id, ...to } = await service.join(transport.publicKey);
  return { id, message: { ...to, body: BODY, topic: "warning-7", ttlSeconds: 3600, isUrgent: true } };
}
const errorOf = (message: OutgoingPush): Promise<unknown> =>
  transport.send(message).then(
    () => null,
    (error: unknown) => error,
  );

test("the browser alone reads it, the service knows that it is us, and a newer one takes its place", async () => {
  made.serve(service.listener);
  const { id, message } = await messageTo();
  await transport.send(message);
  assert.deepEqual(service.read(id), [BODY]);
  const head = service.heads.at(-1);
  assert.deepEqual([head?.["topic"], head?.["ttl"], head?.["urgency"]], ["warning-7", "3600", "high"]);
  const token = /^vapid t=[\w-]+\.([\w-]+)\.[\w-]+, k=(.+)$/.exec(head?.authorization ?? "");
  const said = JSON.parse(Buffer.from(token?.[1] ?? "", "base64url").toString()) as { aud: string; sub: string };
  assert.deepEqual([said.aud, said.sub], [made.at(""), "mailto:help@weald.example"]);
  assert.equal(token?.[2], transport.publicKey);
});

test("a push by another's key is taken by no service", async () => {
  made.serve(service.listener);
  const { message } = await messageTo();
  const other = pushes(made.post, vapidKeyFrom("somebody else's secret"), "mailto:help@weald.example");
  await assert.rejects(other.send(message), /answered with 400/);
});

test("a browser that is gone is told apart from a service that is busy, down or slow", async () => {
  made.serve(service.listener);
  const { id, message } = await messageTo();
  service.end(id);
  const gone = await errorOf(message);
  assert.ok(gone instanceof TransportError && gone.trouble === "no-receiver");
  const answers: readonly [status: number, wait: string | null, permanent: boolean, isGone: boolean][] = [
    [404, null, true, true],
    [413, null, true, false],
    [413, "60", false, false],
    [429, "120", false, false],
    [503, null, false, false],
    [307, null, false, false],
  ];
  for (const [status, wait, permanent, isGone] of answers) {
    const head = { location: "https://127.0.0.1/", ...(wait !== null && { "retry-after": wait }) };
    made.serve((_, response) => void response.writeHead(status, head).end());
    const error = await errorOf(message);
    assert.ok(error instanceof TransportError, String(status));
    const said = [error.permanent, error.trouble === "no-receiver", error.retryAfterSeconds];
    assert.deepEqual(said, [permanent, isGone, wait === null ? null : Number(wait)], String(status));
  }
  made.serve(() => {});
  const late = await errorOf(message);
  assert.ok(late instanceof TransportError && late.trouble === "later");
});

test("an endpoint inside, or keys that are none, end it; nothing is connected to", async () => {
  const { message } = await messageTo();
  made.name("inside.example", ["10.0.0.1"]);
  const before = made.dialled.length;
  for (const endpoint of [
    made.at("/x", "127.0.0.1"),
    made.at("/x", "inside.example"),
    made.at("/x", "[::1]"),
    "http://news.example/x",
    "ftp://news.example/x",
  ]) {
    const error = await errorOf({ ...message, endpoint });
    assert.ok(error instanceof TransportError && error.permanent, endpoint);
  }
  for (const keys of [
    { p256dh: "", auth: "" },
    { p256dh: "AAAA", auth: message.keys.auth },
    { p256dh: "A".repeat(87), auth: message.keys.auth },
    { p256dh: message.keys.p256dh, auth: "AA" },
  ]) {
    const error = await errorOf({ ...message, keys });
    assert.ok(error instanceof TransportError && error.permanent, JSON.stringify(keys));
  }
  assert.deepEqual([made.dialled.length, made.caught()], [before, 0]);
});
