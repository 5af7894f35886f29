import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseReceipt } from "@clearline/engine";
import { makeApiKey, revokeApiKey } from "../../actions/api-keys.ts";
import { approveWarning } from "../../actions/approve-warning.ts";
import { submitWarning } from "../../actions/step-warning.ts";
import { draftOf, testDeps } from "../../actions/test-support.ts";
import { createApp } from "../app.ts";
import { appOn } from "../test-support.ts";
import { nobodyThere } from "../../transport/egress/test-support/internet.ts";
import { WORDS } from "../errors.ts";

const { deps, pool, officer, passHold, close } = await testDeps([
  "--clearline-force-email",
  "help@weald.example",
  "--clearline-line-clears-minutes",
  "9",
]);
const app = await appOn(deps);
after(async () => {
  await app.close();
  await close();
});

const made = await makeApiKey(deps, "terminal", "Test");
assert.ok(made.ok);
const { key, id: keyId } = made.value;
const auth = { authorization: `Bearer ${key}` };

type Headers = Record<string, string>;
const post = (url: string, payload: unknown, headers: Headers = {}) =>
  app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/json", ...headers },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });
const send = (payload: unknown, headers: Headers = {}) => post("/api/v1/reports", payload, { ...auth, ...headers });
const get = (url: string, headers: Headers = {}) => app.inject({ method: "GET", url, headers });
type Refused = { error: { code: string; message: string; field?: string | null; reference?: string } };

const words = "A man said he was from my bank. He wanted my PIN. I put the phone down.";

test("a report is kept and answered with a receipt, two words and an address that tells what came of it", async () => {
  const answer = await send({ words, place: "Sevenoaks", callDate: "2026-11-18", numberShown: "01632 960123" });
  assert.equal(answer.statusCode, 201);
  const { receipt, wordPair, status } = answer.json<{ receipt: string; wordPair: string; status: string }>();
  assert.ok(parseReceipt(receipt).ok);
  assert.match(wordPair, /^\w+ \w+$/);
  assert.equal(answer.headers["location"], status);
  const told = await get(status, auth);
  assert.deepEqual(told.json(), {
    receipt,
    receivedOn: "2026-11-19",
    state: "received",
    reportsLikeIt: 0,
    warnings: [],
  });
  assert.doesNotMatch(told.body, /PIN|Sevenoaks/);
});

test("without a key, with a wrong one or a revoked one, nothing is kept and nothing is learned", async () => {
  const before = await deps.store.reports.count(["received"]);
  const other = await makeApiKey(deps, "terminal", "Gone");
  assert.ok(other.ok);
  await revokeApiKey(deps, "terminal", other.value.id);
  for (const headers of [
    {},
    { authorization: "Bearer wrong-key-wrong-key-wrong" },
    { authorization: `Bearer ${other.value.key}` },
  ]) {
    const answer = await post("/api/v1/reports", { words }, headers);
    assert.deepEqual([answer.statusCode, answer.json<Refused>().error.code], [401, "not-signed-in"]);
  }
  assert.equal((await get("/api/v1/reports/TRG7K4Q9M")).statusCode, 401);
  assert.equal(await deps.store.reports.count(["received"]), before);
});

test("the same Idempotency-Key gets the same answer and one report, another body is refused", async () => {
  const headers = { "idempotency-key": "one-press-1234" };
  const answers = await Promise.all([send({ words }, headers), send({ words }, headers), send({ words }, headers)]);
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [201, 201, 201],
  );
  assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
  const { rows } = await pool.query(
    "select count(*)::int as n from idempotency where scope = $1 and key = 'one-press-1234'",
    [`key-${keyId}`],
  );
  assert.deepEqual(rows, [{ n: 1 }]);
  const other = await send({ words: `${words} And more.` }, headers);
  assert.deepEqual([other.statusCode, other.json<Refused>().error.code], [409, "idempotency-key-reused"]);
  assert.equal((await send({ words }, { "idempotency-key": "short" })).statusCode, 400);
});

test("what is wrong is answered with a code, the field, and what to do", async () => {
  const cases: [unknown, number, string, string | null][] = [
    [{ words: "  " }, 422, "words-missing", "words"],
    [{ words: "x".repeat(20_001) }, 422, "words-too-long", "words"],
    [{ words: "\u0000\u0001\u0002\u0003binary" }, 422, "words-not-text", "words"],
    [{ words, callDate: "18/11/2026" }, 422, "call-date-not-a-day", "callDate"],
    [{ words, callDate: "2026-02-30" }, 422, "call-date-not-a-day", "callDate"],
    [{ words, callDate: "2027-01-01" }, 422, "call-date-in-future", "callDate"],
    [{ words, numberShown: "0".repeat(60) }, 422, "number-too-long", "numberShown"],
    [{ words, contact: { email: "nobody" } }, 422, "email-not-an-address", "contact.email"],
    [{ words, anonymous: true, contact: { name: "Ann" } }, 422, "anonymous-with-contact", "anonymous"],
    [{ words: 5 }, 400, "not-as-described", "words"],
    [{}, 400, "not-as-described", "words"],
    [{ words, takenBy: "1" }, 400, "not-as-described", "takenBy"],
    [{ words, contact: { name: { first: "Ann" } } }, 400, "not-as-described", "contact.name"],
    ['{"words": ', 400, "json-broken", null],
    ["", 400, "json-broken", null],
    ["[1]", 400, "not-as-described", null],
  ];
  for (const [body, status, code, field] of cases) {
    const answer = await send(body);
    const { error } = answer.json<Refused>();
    assert.deepEqual(
      [answer.statusCode, error.code, error.field ?? null],
      [status, code, field],
      JSON.stringify(body).slice(0, 80),
    );
    assert.match(error.message, /\.$/);
  }
});

test("more than 64 kB, a form and plain text are refused before they are read", async () => {
  assert.equal((await send({ words: "x".repeat(70_000) })).statusCode, 413);
  const form = await post("/api/v1/reports", "words=hello", {
    ...auth,
    "content-type": "application/x-www-form-urlencoded",
  });
  assert.equal(form.statusCode, 415);
  assert.equal(
    (await post("/api/v1/reports", '{"words":"x"}', { ...auth, "content-type": "text/plain" })).statusCode,
    415,
  );
});

test("every script, emoji, quote and tag goes in and stays as it was", async () => {
  for (const given of [
    "<img src=x onerror=alert(1)>",
    "'; drop table report; --",
    "مرحبا",
    "😀\u{20BB7}",
    "{{7*7}}",
    '"\\u0000"',
  ]) {
    const answer = await send({ words: given });
    assert.equal(answer.statusCode, 201, given);
    const receipt = parseReceipt(answer.json<{ receipt: string }>().receipt);
    assert.ok(receipt.ok);
    assert.equal((await deps.store.reports.byReceipt(receipt.value))?.words, given);
  }
});

test("a check needs no key and keeps nothing", async () => {
  const counts = async () =>
    (await pool.query("select (select count(*) from report) + (select count(*) from audit) as n")).rows;
  const before = await counts();
  const answer = await post("/api/v1/check", {
    text: "This is your bank. Press 1 to stop a payment. Move your money to a safe account.",
  });
  assert.equal(answer.statusCode, 200);
  const { risk, verdict, do: acts } = answer.json<{ risk: number; verdict: string; do: string[] }>();
  assert.ok(risk >= 0 && risk <= 1);
  assert.equal(verdict, "likely_fraud");
  assert.ok(
    acts.some((act) => act.includes("at least 9 minutes")),
    "the wait is the force's own",
  );
  assert.deepEqual(await counts(), before);
  assert.equal((await post("/api/v1/check", { text: "" })).statusCode, 400);
});

test("warnings list what is published, never a draft", async () => {
  const [ali, bo] = [await officer("officer"), await officer("approver")];
  await draftOf(deps, ali);
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  await approveWarning(deps, bo, id, { areaTyped: "west Kent" });
  assert.deepEqual((await get("/api/v1/warnings")).json(), { warnings: [] }, "held: nobody outside sees it");
  await passHold();
  const { warnings } = (await get("/api/v1/warnings")).json<{
    warnings: { title: string; url: string; state: string }[];
  }>();
  assert.equal(warnings.length, 1);
  assert.deepEqual(warnings[0]?.state, "published");
  assert.match(warnings[0]?.url ?? "", /^http:\/\/127\.0\.0\.1:8080\/warnings\/draft-/);
});

test("the OpenAPI 3.1 document describes every route of the API, its refusals and its shapes by name", async () => {
  const answer = await get("/api/v1/openapi.json");
  const document = answer.json<{
    openapi: string;
    paths: Record<string, unknown>;
    components: { schemas: Record<string, unknown> };
  }>();
  assert.match(document.openapi, /^3\.1\./);
  assert.deepEqual(Object.keys(document.paths).sort(), [
    "/api/v1/calls",
    "/api/v1/check",
    "/api/v1/check/{id}/feedback",
    "/api/v1/passports",
    "/api/v1/reports",
    "/api/v1/reports/{receipt}",
    "/api/v1/warnings",
  ]);
  assert.deepEqual(
    Object.keys(document.components.schemas).filter((name) => name.startsWith("def-")),
    [],
  );
  for (const name of answer.body.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    assert.ok(document.components.schemas[name[1] ?? ""], `${name[1]} is referred to and missing`);
  }
});

test("operators see that it lives, that it is ready, and its figures from this machine only", async () => {
  assert.equal((await get("/healthz")).json<{ status: string }>().status, "ok");
  assert.deepEqual((await get("/readyz")).json(), { status: "ready" });
  const figures = await get("/metrics");
  assert.match(figures.body, /^clearline_reports_waiting \d+$/m);
  assert.doesNotMatch(figures.body, /TRG|127\.0\.0\.1/);
  assert.equal((await get("/metrics", { "x-forwarded-for": "203.0.113.7" })).statusCode, 404);
  const contact = await get("/.well-known/security.txt");
  assert.match(contact.body, /^Contact: mailto:help@weald\.example$/m);
});

test("every refusal says what to do, in a sentence", () => {
  for (const [code, { say }] of Object.entries(WORDS)) {
    assert.match(say, /^[A-Z]/, code);
    assert.doesNotMatch(say, /[.!]$|invalid|illegal|error/i, code);
    assert.match(say, /^(?:Write|Shorten|Enter|Leave|Send|This|Check)\b/, code);
  }
});

test("when the database is away the answer says so, promises nothing and shows nothing of the inside", async () => {
  const away = {
    ...deps.store,
    inTransaction: () =>
      Promise.reject(Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" })),
  };
  const other = await createApp({
    ...deps,
    store: { ...away, apiKeys: { ...deps.store.apiKeys } } as typeof deps.store,
    view: deps.site,
    pushKey: deps.push.publicKey,
    fetchPage: nobodyThere,
    assetsFolder: import.meta.dirname,
    secret: deps.serverKey,
    isReady: () => Promise.reject(new Error("away")),
  });
  const answer = await other.inject({
    method: "POST",
    url: "/api/v1/reports",
    headers: { ...auth, "content-type": "application/json" },
    payload: JSON.stringify({ words }),
  });
  assert.deepEqual([answer.statusCode, answer.json<Refused>().error.code], [503, "database-away"]);
  assert.doesNotMatch(answer.body, /ECONN|5432|receipt"|at /);
  const ready = await other.inject({ method: "GET", url: "/readyz" });
  assert.deepEqual([ready.statusCode, ready.json()], [503, { status: "database-away" }]);
  assert.equal((await other.inject({ method: "GET", url: "/healthz" })).statusCode, 200);
  await other.close();
});
