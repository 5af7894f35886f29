import assert from "node:assert/strict";
import { after, test } from "node:test";
import { logCall } from "./log-call.ts";
import { lookUpCall, MOST_LOOK_UPS_A_DAY } from "./look-up-call.ts";
import { testDeps } from "./test-support.ts";
import { enrol, wallboardFor } from "./test-support-verify.ts";

const { deps, pool, officer, setClock, close } = await testDeps();
after(close);
const [ali, bo] = [await officer("officer"), await officer("approver")];
const bank = await enrol(deps, ali, bo);
const { access } = await wallboardFor(deps, ali, bo, bank);
const purpose = "The person is on the line";
const look = (number: string, by = ali, why = purpose, organisationId = bank) =>
  lookUpCall(deps, by, { organisationId, number, purpose: why });

test("a handler who says why learns whether a call to that number is logged now, and each look is a line", async () => {
  await logCall(deps, access, { to: "01632 960123" });
  const lines = await deps.store.audit.count();
  const [yes, no] = [await look("+44 1632 960123"), await look("01632 960124")];
  assert.deepEqual(yes.ok && yes.value.since?.toISOString(), "2026-11-19T10:00:00.000Z");
  assert.deepEqual(no.ok && no.value.since, null);
  assert.equal(await deps.store.audit.count(), lines + 2);
  const [line] = await deps.store.audit.list({ limit: 1 });
  assert.deepEqual([line?.did, line?.why, line?.detail], ["look-up-call", purpose, { logged: false }]);
  const { rows } = await pool.query<{ text: string }>("select string_agg(a::text, ' ') as text from audit a");
  assert.doesNotMatch(rows[0]?.text ?? "", /96012[34]/, "the number is not in the log");
  setClock("2026-11-19T10:31:00Z");
  const over = await look("01632 960123");
  assert.equal(over.ok && over.value.since, null);
  setClock("2026-11-19T10:00:00Z");
});

test("without a purpose, with no number, or for an organisation that is not there, nothing is told", async () => {
  const code = async (result: ReturnType<typeof look>) => {
    const { ok, error } = (await result) as { ok: boolean; error?: { code: string } };
    return ok || error?.code;
  };
  assert.equal(await code(look("01632 960123", ali, "  ")), "reason-missing");
  assert.equal(await code(look("hello")), "called-number-wrong");
  assert.equal(await code(look("01632 960123", ali, purpose, "999999")), "not-found");
});

test("a day has so many looks, even when they come all at once, and another officer has their own", async () => {
  const before = await deps.store.audit.countLastDay(`officer:${ali.id}`, "look-up-call");
  const all = await Promise.all(Array.from({ length: MOST_LOOK_UPS_A_DAY + 5 }, () => look("01632 960123")));
  assert.equal(all.filter(({ ok }) => ok).length, MOST_LOOK_UPS_A_DAY - before);
  assert.ok((await look("01632 960123", bo)).ok);
});
