import assert from "node:assert/strict";
import { after, test } from "node:test";
import * as OTPAuth from "otpauth";
import type { OfficerRow } from "../store/officers.ts";
import { type Approver, approveWarning } from "./approve-warning.ts";
import { askFactorReset, confirmFactorReset } from "./factor-reset.ts";
import { proveAgain } from "./prove-again.ts";
import { confirmCode, offerCode, proveByCode } from "./second-factor.ts";
import { hashPassword, signIn } from "./sign-in.ts";
import { submitWarning } from "./step-warning.ts";
import { draftOf, testDeps } from "./test-support.ts";

const { deps, pool, officer, setClock, passHold, close } = await testDeps();
after(close);
const ali = await officer("officer");
const password = "kettle harbour violin";
const passwordHash = await hashPassword(password);
const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? "ok" : result.error?.code);

type Enrolled = { who: Approver; row: OfficerRow; codeAt: (time: string) => string; backup: readonly string[] };

/** An approver with an app for codes. The clock stands at this time. */
async function enrolled(time: string): Promise<Enrolled> {
  const who = await officer("approver");
  await deps.store.officers.setPassword(who.id, passwordHash);
  const row = await deps.store.officers.byId(who.id);
  assert.ok(row);
  const offered = await offerCode(deps, row, who.session);
  assert.ok(offered.ok);
  const app = OTPAuth.URI.parse(offered.value.uri);
  assert.ok(app instanceof OTPAuth.TOTP);
  const codeAt = (at: string): string => app.generate({ timestamp: Date.parse(at) });
  setClock(time);
  assert.equal(await deps.store.factors.has(who.id), false, "not before a code from it was given");
  const confirmed = await confirmCode(deps, row, who.session, codeAt(time));
  assert.ok(confirmed.ok);
  return { who, row, codeAt, backup: confirmed.value };
}

test("a secret is kept encrypted, and is not given out again once it is confirmed", async () => {
  const { who, row, backup } = await enrolled("2026-11-19T10:00:00Z");
  assert.equal(backup.length, 8);
  assert.deepEqual(await offerCode(deps, row, who.session), { ok: false, error: { code: "factor-there" } });
  const { rows } = await pool.query<{ sealed: Buffer }>("select sealed from officer_code where officer_id = $1", [
    who.id,
  ]);
  assert.equal(rows[0]?.sealed.length, 12 + 16 + 32);
  assert.ok(!/^[A-Z2-7]{32}$/.test(rows[0]?.sealed.subarray(28).toString("latin1") ?? ""));
});

test("a code works once, for half a minute to either side; a wrong one and another's do not", async () => {
  const { who, row, codeAt } = await enrolled("2026-11-19T10:00:00Z");
  const other = await enrolled("2026-11-19T10:00:00Z");
  assert.equal(codeOf(await proveByCode(deps, row, who.session, codeAt("2026-11-19T10:00:00Z"))), "code-wrong", "used");
  setClock("2026-11-19T10:05:00Z");
  assert.equal(codeOf(await proveByCode(deps, row, who.session, other.codeAt("2026-11-19T10:05:00Z"))), "code-wrong");
  assert.equal(codeOf(await proveByCode(deps, row, who.session, codeAt("2026-11-19T10:03:00Z"))), "code-wrong", "old");
  const late = codeAt("2026-11-19T10:04:31Z");
  const both = await Promise.all([late, late].map((code) => proveByCode(deps, row, who.session, code)));
  // The one that comes second is a wrong code, or one try too many: either way it proves nothing.
  assert.equal(both.filter((one) => codeOf(one) === "ok").length, 1, "at the same moment too");
});

test("tries are slowed, so that a million codes cannot be gone through", async () => {
  const { who, row } = await enrolled("2026-11-19T11:00:00Z");
  const answers: unknown[] = [];
  for (let n = 0; n < 8; n++) answers.push(codeOf(await proveByCode(deps, row, who.session, "000000")));
  assert.ok(answers.slice(0, 4).every((one) => one === "code-wrong"));
  assert.equal(answers.at(-1), "sign-in-wait");
});

test("a backup code works once", async () => {
  const { who, row, backup } = await enrolled("2026-11-19T12:00:00Z");
  const [first = ""] = backup;
  assert.match(first, /^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{2}$/);
  assert.equal(codeOf(await proveByCode(deps, row, who.session, first.toUpperCase())), "ok");
  assert.equal(codeOf(await proveByCode(deps, row, who.session, first)), "code-wrong");
  assert.equal(await deps.store.factors.backupCodesLeft(who.id), 7);
});

test("after the password a session opens nothing before the second factor is given", async () => {
  const { row, codeAt } = await enrolled("2026-11-19T13:00:00Z");
  setClock("2026-11-19T13:10:00Z");
  const signed = await signIn(deps, row.email, password);
  assert.ok(signed.ok && signed.value.awaitsFactor);
  const { rows } = await pool.query<{ token_hash: Buffer }>(
    "select token_hash from session where officer_id = $1 and awaits_factor",
    [row.id],
  );
  const session = rows[0]?.token_hash;
  assert.ok(session);
  assert.equal(await deps.store.sessions.signedIn(session), null);
  assert.equal(await deps.store.sessions.isProved(session, row.id, 300), false);
  assert.equal(codeOf(await proveByCode(deps, row, session, codeAt("2026-11-19T13:10:00Z"))), "ok");
  assert.equal((await deps.store.sessions.signedIn(session))?.officer.id, row.id);
});

test("who has a factor approves by it: the password alone is no proof, for the program nor for the database", async () => {
  const { who, row, codeAt } = await enrolled("2026-11-19T14:00:00Z");
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  const area = { areaTyped: "west Kent" };
  await deps.store.sessions.prove(who.session, "password");
  assert.equal(codeOf(await approveWarning(deps, who, id, area)), "prove-again");
  const hold =
    "update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds' where id = $1";
  await assert.rejects(pool.query(hold, [id, who.id]), { constraint: "warning_approver_proved" });
  assert.equal(codeOf(await proveAgain(deps, row, who.session, password)), "code-wrong");
  setClock("2026-11-19T14:05:00Z");
  assert.equal(codeOf(await proveAgain(deps, row, who.session, codeAt("2026-11-19T14:05:00Z"))), "ok");
  await pool.query("update session set proved_at = now() - interval '301 seconds' where officer_id = $1", [who.id]);
  assert.equal(codeOf(await approveWarning(deps, who, id, area)), "prove-again", "five minutes, as with a password");
  setClock("2026-11-19T14:06:00Z");
  assert.equal(codeOf(await proveAgain(deps, row, who.session, codeAt("2026-11-19T14:06:00Z"))), "ok");
  assert.equal(codeOf(await approveWarning(deps, who, id, area)), "ok");
  await passHold();
});

test("where approvers need a second factor, a password approves nothing", async () => {
  const strict = { ...deps, site: { ...deps.site, approversNeedFactor: true } };
  const bo = await officer("approver");
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  assert.equal(codeOf(await approveWarning(strict, bo, id, { areaTyped: "west Kent" })), "factor-needed");
  const { who } = await enrolled("2026-11-19T15:00:00Z");
  assert.equal(codeOf(await approveWarning(strict, who, id, { areaTyped: "west Kent" })), "ok");
});

test("taking somebody's factor away needs an admin and one more, and neither is them", async () => {
  const { who, row } = await enrolled("2026-11-19T16:00:00Z");
  const [admin, second, bo] = [await officer("admin"), await officer("admin"), await officer("approver")];
  assert.equal(codeOf(await askFactorReset(deps, bo, who.id)), "not-allowed");
  assert.equal(codeOf(await confirmFactorReset(deps, bo, who.id)), "not-found", "nobody has asked");
  assert.equal(codeOf(await askFactorReset(deps, admin, who.id)), "ok");
  assert.equal(codeOf(await askFactorReset(deps, second, who.id)), "reset-asked");
  assert.equal(codeOf(await confirmFactorReset(deps, admin, who.id)), "same-person");
  assert.equal(codeOf(await confirmFactorReset(deps, who, who.id)), "own-account");
  assert.equal(codeOf(await confirmFactorReset(deps, ali, who.id)), "not-allowed");
  await assert.rejects(pool.query("update factor_reset set confirmed_by = asked_by where officer_id = $1", [who.id]), {
    constraint: "factor_reset_needs_two",
  });
  assert.equal(codeOf(await confirmFactorReset(deps, bo, who.id)), "ok");
  assert.equal(await deps.store.factors.has(who.id), false);
  assert.equal(await deps.store.sessions.signedIn(who.session), null, "open sessions end");
  const signed = await signIn(deps, row.email, password);
  assert.ok(signed.ok && !signed.value.awaitsFactor);
  const lines = await deps.store.audit.list({ limit: 3, toKind: "officer", toId: who.id });
  assert.ok(lines.some(({ who: by, did }) => by === `officer:${bo.id}` && did === "confirm-factor-reset"));
  assert.ok(lines.some(({ who: by, did }) => by === `officer:${admin.id}` && did === "ask-factor-reset"));
});
