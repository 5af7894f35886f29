import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { after, test } from "node:test";
import { parseCallCode } from "@clearline/engine";
import { checkCallCode } from "../../actions/check-call-code.ts";
import { suspendOrganisation } from "../../actions/enrol-organisation.ts";
import { endAccess } from "../../actions/organisation-access.ts";
import { testDeps } from "../../actions/test-support.ts";
import { enrol, keyFor, SHOWN, type Signing, signedHeaders, type TestKey } from "../../actions/test-support-verify.ts";
import { appOn } from "../test-support.ts";

const { deps, pool, officer, close } = await testDeps();
const app = await appOn(deps);
after(async () => {
  await app.close();
  await close();
});
const [ali, bo] = [await officer("officer"), await officer("approver")];
const bank = await enrol(deps, ali, bo);
const key = await keyFor(deps, ali, bo, bank);
const body = JSON.stringify({ to: "01632 960123", from: SHOWN });
const authority = new URL(deps.site.publicUrl).host;

const post = (payload: string, headers: Record<string, string>, url = "/api/v1/calls") =>
  app.inject({ method: "POST", url, payload, headers });
const signed = (changes: Partial<Signing> = {}, by: TestKey = key) =>
  signedHeaders(by, { body, at: deps.clock(), authority, ...changes });
const calls = async () => (await pool.query<{ n: number }>("select count(*)::int as n from logged_call")).rows[0]?.n;
const codeOf = (answer: Awaited<ReturnType<typeof post>>) => answer.json<{ error?: { code: string } }>().error?.code;

test("a signed call is logged, and its code confirms it", async () => {
  const answer = await post(body, signed());
  assert.equal(answer.statusCode, 201, answer.body);
  const given = answer.json<{ code: string; say: string; liveFrom: string; liveUntil: string }>();
  const code = parseCallCode(given.say);
  assert.ok(code.ok);
  assert.equal(code.value, given.code);
  assert.equal(Date.parse(given.liveUntil) - Date.parse(given.liveFrom), 30 * 60_000);
  assert.equal(await checkCallCode(deps, { key: `enrolled:${bank}`, enrolledId: bank }, code.value), true);
});

test("nothing that is forged, stale, replayed, altered or meant for another place is taken", async () => {
  const before = await calls();
  const stranger: TestKey = { id: key.id, privateKey: generateKeyPairSync("ed25519").privateKey };
  const once = signed({ nonce: "once-and-not-again" });
  assert.equal((await post(body, once)).statusCode, 201);
  const at = (seconds: number) => new Date(deps.clock().getTime() + seconds * 1000);
  const tries: [string, Record<string, string>, string][] = [
    [body, { "content-type": "application/json" }, "signature-missing"],
    [body, { ...signed(), signature: "sig1=:AAAA:" }, "signature-not-understood"],
    [body, { ...signed(), signature: signed().signature?.replace("sig1", "sig2") ?? "" }, "signature-not-understood"],
    [
      body,
      { ...signed(), "signature-input": signed()["signature-input"]?.replace(' "content-digest"', "") ?? "" },
      "signature-not-understood",
    ],
    [
      body,
      { ...signed(), "signature-input": signed()["signature-input"]?.replace("ed25519", "hmac-sha256") ?? "" },
      "signature-not-understood",
    ],
    [body, signed({ at: at(-301) }), "signature-stale"],
    [body, signed({ at: at(301) }), "signature-stale"],
    [body.replace("123", "124"), signed(), "digest-differs"],
    [body, signed({}, stranger), "signature-wrong"],
    [body, signed({ keyId: "999999" }), "signature-wrong"],
    [body, signed({ method: "PUT" }), "signature-wrong"],
    [body, signed({ path: "/api/v1/reports" }), "signature-wrong"],
    [body, signed({ authority: "other-clearline.example" }), "signature-wrong"],
    [body, once, "nonce-used"],
  ];
  for (const [payload, headers, code] of tries) {
    const answer = await post(payload, headers);
    assert.deepEqual([answer.statusCode, codeOf(answer)], [401, code]);
  }
  assert.equal(await calls(), (before ?? 0) + 1, "only the one that was right");
});

test("a number that is not theirs, a wrong time and a wrong shape are refused by name", async () => {
  const refused = async (call: unknown) => {
    const payload = JSON.stringify(call);
    const answer = await post(payload, signed({ body: payload }));
    return [answer.statusCode, codeOf(answer)];
  };
  assert.deepEqual(await refused({ from: "01632 960999" }), [422, "shown-number-not-yours"]);
  assert.deepEqual(await refused({ at: "tomorrow" }), [422, "call-time-wrong"]);
  assert.deepEqual(await refused({ at: "2026-11-21T10:00:00Z" }), [422, "call-too-early"]);
  assert.deepEqual(await refused({ to: "hello" }), [422, "called-number-wrong"]);
  assert.deepEqual(await refused({ organisation: "2" }), [400, "not-as-described"]);
  const long = JSON.stringify({ to: "0".repeat(70_000) });
  assert.equal((await post(long, signed({ body: long }))).statusCode, 413);
});

test("the key of another organisation logs calls for that one only", async () => {
  const other = await enrol(deps, ali, bo, "Weald Council");
  const theirs = await keyFor(deps, ali, bo, other);
  const answer = await post(body, signed({}, theirs));
  assert.equal(answer.statusCode, 201);
  const code = parseCallCode(answer.json<{ code: string }>().code);
  assert.ok(code.ok);
  assert.equal(await checkCallCode(deps, { key: `enrolled:${bank}`, enrolledId: bank }, code.value), false);
  await endAccess(deps, ali, theirs.id);
  assert.equal(codeOf(await post(body, signed({}, theirs))), "signature-wrong");
});

test("a key of an organisation that is stopped works for no request", async () => {
  await suspendOrganisation(deps, ali, { id: bank, why: "Lost key" });
  const answer = await post(body, signed());
  assert.deepEqual([answer.statusCode, codeOf(answer)], [401, "signature-wrong"]);
});
