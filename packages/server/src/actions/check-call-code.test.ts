import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type CallCode, callCodeFrom } from "@clearline/engine";
import { checkCallCode, MOST_WRONG_AN_HOUR } from "./check-call-code.ts";
import { resumeOrganisation, suspendOrganisation } from "./enrol-organisation.ts";
import { CODE_MINUTES, logCall, MOST_CALLS_AN_HOUR } from "./log-call.ts";
import { endAccess } from "./organisation-access.ts";
import { testDeps } from "./test-support.ts";
import { enrol, SHOWN, wallboardFor } from "./test-support-verify.ts";

const { deps, pool, officer, setClock, close } = await testDeps();
after(close);
const [ali, bo] = [await officer("officer"), await officer("approver")];
const bank = await enrol(deps, ali, bo);
const council = await enrol(deps, ali, bo, "Weald Council");
const { access } = await wallboardFor(deps, ali, bo, bank);
const chosen = { key: `enrolled:${bank}`, enrolledId: bank };
const TEN = "2026-11-19T10:00:00Z";

const logged = async (call = {}): Promise<CallCode> => {
  const result = await logCall(deps, access, call);
  assert.ok(result.ok, result.ok ? "" : result.error.code);
  return result.value.code;
};
const minutesOn = (minutes: number): void => setClock(new Date(Date.parse(TEN) + minutes * 60_000).toISOString());

test("a code confirms the call it was given for, once, and at its own organisation only", async () => {
  const code = await logged({ to: "01632 960123", from: SHOWN });
  assert.equal(await checkCallCode(deps, { key: `enrolled:${council}`, enrolledId: council }, code), false);
  assert.equal(await checkCallCode(deps, { key: "directory:some-bank", enrolledId: null }, code), false);
  assert.equal(await checkCallCode(deps, chosen, code), true);
  assert.equal(await checkCallCode(deps, chosen, code), false);
});

test("of many who type it at the same moment one is told yes", async () => {
  const code = await logged();
  const answers = await Promise.all(Array.from({ length: 8 }, () => checkCallCode(deps, chosen, code)));
  assert.equal(answers.filter(Boolean).length, 1);
});

test("a code lives for half an hour, and one for a later call not before", async () => {
  const now = await logged();
  const later = await logged({ at: new Date("2026-11-19T11:00:00Z") });
  assert.equal(await checkCallCode(deps, chosen, later), false);
  minutesOn(CODE_MINUTES);
  assert.equal(await checkCallCode(deps, chosen, now), false);
  minutesOn(60);
  assert.equal(await checkCallCode(deps, chosen, later), true);
  setClock(TEN);
});

test("a stop hides its codes at once, whether of the organisation or of one way in", async () => {
  const code = await logged();
  await suspendOrganisation(deps, ali, { id: bank, why: "Somebody has their key" });
  assert.equal(await checkCallCode(deps, chosen, code), false);
  await assert.rejects(logCall(deps, access, {}), /only an enrolled organisation/);
  await resumeOrganisation(deps, bo, bank);
  assert.equal(await checkCallCode(deps, chosen, code), true);
  const other = await wallboardFor(deps, ali, bo, bank);
  const second = await logCall(deps, other.access, {});
  assert.ok(second.ok);
  await endAccess(deps, ali, other.access.id);
  assert.equal(await checkCallCode(deps, chosen, second.value.code), false);
});

test("what an organisation may not log is refused with a code", async () => {
  const refusals = [
    [{ to: "hello" }, "called-number-wrong"],
    [{ from: "01632 960999" }, "shown-number-not-yours"],
    [{ from: "hello" }, "shown-number-not-yours"],
    [{ at: new Date("2026-11-20T10:00:01Z") }, "call-too-early"],
    [{ at: new Date("2026-11-19T09:00:00Z") }, "call-in-past"],
  ] as const;
  for (const [call, wanted] of refusals) {
    const result = await logCall(deps, access, call);
    assert.equal(result.ok || result.error.code, wanted);
  }
  await assert.rejects(
    pool.query(
      `insert into logged_call (organisation_id, access_id, code_hash, shows, made_at, live_from, live_until)
       values ($1, $2, '\\x01', '+441632960999', now(), now(), now() + interval '1 minute')`,
      [bank, access.id],
    ),
    /numbers of its own/,
  );
});

test("neither the code nor the number called stands in the database", async () => {
  const code = await logged({ to: "01632 960777" });
  const { rows } = await pool.query<{ text: string }>(
    "select (select string_agg(c::text, ' ') from logged_call c) || (select string_agg(a::text, ' ') from audit a) as text",
  );
  const text = rows[0]?.text ?? "";
  for (const secret of [
    code,
    code.split(" ")[0] ?? "",
    "960777",
    Buffer.from(code).toString("hex"),
    Buffer.from("+441632960777").toString("hex"),
  ])
    assert.ok(!text.includes(secret), secret);
});

test("a search for codes ends with no answer for that organisation until the next hour, and is counted", async () => {
  const code = await logged();
  const guesses = Array.from({ length: MOST_WRONG_AN_HOUR }, () => callCodeFrom(deps.secrets(5)));
  for (const guess of guesses) assert.equal(await checkCallCode(deps, chosen, guess), false);
  assert.equal(await checkCallCode(deps, chosen, code), false, "a right one too");
  assert.ok((await deps.store.calls.wrongSince(chosen.key, new Date(TEN))) > MOST_WRONG_AN_HOUR);
  const other = { key: `enrolled:${council}`, enrolledId: council };
  const theirs = await wallboardFor(deps, ali, bo, council);
  const there = await logCall(deps, theirs.access, {});
  assert.ok(there.ok && (await checkCallCode(deps, other, there.value.code)), "others are not held up");
  setClock("2026-11-19T11:00:00Z");
  assert.equal(await checkCallCode(deps, chosen, await logged()), true);
});

test("an organisation that logs more calls in an hour than it can make is stopped, and it is written down", async () => {
  setClock("2026-11-19T14:00:00Z");
  await pool.query(
    `insert into logged_call (organisation_id, access_id, code_hash, made_at, live_from, live_until)
     select $1, $2, sha256(n::text::bytea), $3, $3, $3::timestamptz + interval '1 minute' from generate_series(1, $4) n`,
    [bank, access.id, "2026-11-19T13:30:00Z", MOST_CALLS_AN_HOUR],
  );
  const result = await logCall(deps, access, {});
  assert.equal(result.ok || result.error.code, "too-many-calls");
  const [line] = await deps.store.audit.list({ limit: 1 });
  assert.deepEqual([line?.who, line?.did], [`access:${access.id}`, "calls-over-limit"]);
});
