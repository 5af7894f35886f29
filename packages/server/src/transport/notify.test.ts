import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { OutgoingText } from "../ports.ts";
import { internet } from "./egress/test-support/internet.ts";
import { errorOf } from "./test-support/error-of.ts";
import { notify, notifyCallbacks } from "./notify.ts";
import { type NotifyAnswer, notifyServer } from "./test-support/notify-server.ts";

const NOW = new Date("2026-11-19T10:00:00Z");
const made = await internet({ withinMs: 700 });
after(() => made.close());
const service = "26785a09-ab16-4eb0-8407-a37497a57506";
const secret = "3d844edf-8d35-48ac-975b-e847b4f122b0";
const server = notifyServer({ service, secret, now: () => NOW });
made.serve(server.listener);
const settings = {
  baseUrl: new URL(made.at("/")).origin,
  key: `weald-live-${service}-${secret}`,
  template: "f33517ff-2a88-4f6e-b855-c550268ce08a",
  sender: null,
};
const transport = notify(made.exchange, settings, () => NOW);
const text: OutgoingText = {
  to: "+447700900123",
  text: "Weald Police: put the phone down.",
  parts: 1,
  reference: "delivery-12",
  maybeSent: false,
};

test("a text is handed over under our key, template and reference", async () => {
  await transport.send(text);
  assert.deepEqual(server.taken.splice(0), [
    {
      phone_number: text.to,
      template_id: settings.template,
      personalisation: { message: text.text },
      reference: "delivery-12",
    },
  ]);
});

test("one that was taken although we never heard so is not sent again", async () => {
  server.answers.push("taken-then-close");
  assert.equal((await errorOf(transport.send(text))).mayHaveGone, true);
  await transport.send({ ...text, maybeSent: true });
  assert.equal(server.taken.length, 1);
  await transport.send({ ...text, reference: "delivery-13", maybeSent: true });
  assert.equal(server.taken.splice(0).length, 2, "one that was not there goes");
});

test("a number that is none ends the message; a lost key, a template that is gone and a limit do not", async () => {
  const bad = await errorOf(transport.send({ ...text, to: "+4477" }));
  assert.equal(bad.trouble, "no-receiver");
  const said: readonly [NotifyAnswer, number | null, boolean][] = [
    [{ status: 400, error: "BadRequestError", message: "Template not found" }, null, false],
    [
      { status: 400, error: "BadRequestError", message: "Can’t send to this recipient using a team-only API key" },
      null,
      false,
    ],
    [{ status: 429, error: "RateLimitError", message: "Exceeded rate limit" }, 30, false],
    [{ status: 429, error: "TooManyRequestsError", message: "Exceeded send limits (50) for today" }, 30, false],
    [{ status: 500, error: "Exception", message: "Internal server error" }, null, true],
    ["hang", null, true],
    ["close", null, true],
  ];
  for (const [answer, retryAfterSeconds, mayHaveGone] of said) {
    server.answers.push(answer);
    const error = await errorOf(transport.send(text));
    assert.deepEqual(
      [error.trouble, error.retryAfterSeconds, error.mayHaveGone],
      ["provider", retryAfterSeconds, mayHaveGone],
      JSON.stringify(answer),
    );
  }
  const other = notify(made.exchange, { ...settings, key: `x-${service}-${service}` }, () => NOW);
  assert.equal((await errorOf(other.send(text))).message, "refused our key with 403");
  const late = notify(made.exchange, settings, () => new Date("2026-11-19T10:02:00Z"));
  assert.equal((await errorOf(late.send(text))).message, "refused our key with 403", "a token lasts half a minute");
  assert.deepEqual(server.taken.splice(0), []);
});

test("its requests to us are known by their token, and say how a text ended", () => {
  const { isGenuine, endIn, textIn } = notifyCallbacks("a token of twenty letters");
  const request = { url: "https://clearline.example/providers/sms/status", fields: {} };
  assert.ok(isGenuine({ ...request, headers: { authorization: "Bearer a token of twenty letters" } }));
  for (const authorization of ["Bearer a token of twenty lettert", "Bearer ", "", undefined])
    assert.ok(!isGenuine({ ...request, headers: { authorization } }));
  const ends = ["created", "sending", "delivered", "permanent-failure", "temporary-failure", "technical-failure"].map(
    (status) => endIn({ status, reference: "delivery-12" })?.end ?? null,
  );
  assert.deepEqual(ends, [null, null, "arrived", "no-receiver", "failed", "failed"]);
  assert.deepEqual(textIn({ source_number: "447700900123", message: "Stop", id: "1" }), {
    from: "447700900123",
    text: "Stop",
  });
});
