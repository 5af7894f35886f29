import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { check } from "../../commands/check.ts";
import { type TestApp, testApp } from "../test-support.ts";

const now = new Date("2026-11-19T10:42:00Z");
const TEXT = "caller: this is your bank, read me the code we sent you\nme: why?";

let clearline: TestApp;
before(async () => {
  clearline = await testApp({ now });
});
after(() => clearline.close());

const ask = (payload: object, remoteAddress = "127.0.0.1") =>
  clearline.app.inject({ method: "POST", url: "/api/v1/check", payload, remoteAddress });

test("the answer is what the command prints, to the letter, and an id comes back", async () => {
  let printed = "";
  await check(["-"], {
    stdin: (async function* () {
      yield `${JSON.stringify({ id: "c1", text: TEXT })}\n`;
    })(),
    stdout: { isTTY: false, write: (chunk) => (printed += chunk) },
    stderr: { write: () => true },
    readFile: () => Promise.reject(new Error("not asked for")),
  });
  assert.deepEqual((await ask({ id: "c1", text: TEXT })).json(), JSON.parse(printed));
  assert.equal((await ask({ id: 7, text: TEXT })).json<{ id: number }>().id, 7);
  assert.ok(!("id" in (await ask({ text: TEXT })).json<object>()));
});

test("an address that is asked in the wrong way says how to ask", async () => {
  const answer = await clearline.app.inject("/api/v1/check");
  assert.deepEqual([answer.statusCode, answer.headers["allow"]], [405, "POST"]);
  assert.deepEqual(answer.json(), { error: { code: "wrong-method", message: "Send this as POST." } });
  assert.equal((await clearline.app.inject("/api/v1/checks")).statusCode, 404);
});

test("no text, white space alone and what is not text are answered with one sentence that says what to do", async () => {
  for (const body of [{}, { text: "" }, { text: " \n\t\u00a0" }, { text: null }, { text: 5 }, { text: ["a"] }]) {
    const answer = await ask(body);
    assert.equal(answer.statusCode, 400);
    assert.deepEqual(answer.json(), {
      error: { code: "text-missing", message: 'Write what was said in the call in "text".', field: "text" },
    });
  }
});

test("whatever else is not as described is told in plain words", async () => {
  const see = "See /api/v1/openapi.json.";
  for (const [body, field, say] of [
    [{ text: "x".repeat(20_001) }, "text", "Shorten text to 20,000 characters or less"],
    [{ text: TEXT, id: true }, "id", "Send id as text or a number"],
    [{ text: TEXT, id: "x".repeat(201) }, "id", "Shorten id to 200 characters or less"],
    [{ text: TEXT, words: TEXT }, "words", "Leave out words: it is not a field of this request"],
    [[TEXT], null, "Send the body as an object in braces"],
  ] as const) {
    const answer = await ask(body);
    assert.equal(answer.statusCode, 400);
    assert.deepEqual(answer.json(), { error: { code: "not-as-described", message: `${say}. ${see}`, field } });
  }
});

test("one source that floods is told how long to wait, and another is answered", async () => {
  let refused: Awaited<ReturnType<typeof ask>> | null = null;
  for (let i = 0; i < 601; i++) {
    const answer = await ask({ text: "hello" }, "203.0.113.9");
    if (answer.statusCode !== 200) refused = answer;
    if (i < 600) assert.equal(answer.statusCode, 200, `try ${i + 1}`);
  }
  assert.equal(refused?.statusCode, 429);
  assert.equal(refused?.headers["retry-after"], "10");
  assert.equal(refused?.json<{ error: { code: string } }>().error.code, "too-many-checks");
  assert.equal((await ask({ text: "hello" }, "203.0.113.10")).statusCode, 200);
  now.setUTCSeconds(now.getUTCSeconds() + 10);
  assert.equal((await ask({ text: "hello" }, "203.0.113.9")).statusCode, 200, "after the wait");
});

test("the limit and the wait are in the OpenAPI document", async () => {
  const document = (await clearline.app.inject("/api/v1/openapi.json")).json<{
    paths: Record<string, { post: { description: string; responses: Record<string, { headers?: object }> } }>;
  }>();
  const { description, responses } = document.paths["/api/v1/check"]?.post ?? assert.fail();
  assert.match(description, /600 in 10 seconds/);
  assert.deepEqual(Object.keys(responses), ["200", "400", "413", "415", "429"]);
  assert.ok("Retry-After" in (responses["429"]?.headers ?? {}));
});
