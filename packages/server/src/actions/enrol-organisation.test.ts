import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseDay } from "@clearline/engine";
import {
  confirmOrganisation,
  endOrganisation,
  proposeOrganisation,
  resumeOrganisation,
  suspendOrganisation,
} from "./enrol-organisation.ts";
import { askForAccess, confirmAccess, endAccess } from "./organisation-access.ts";
import { testDeps } from "./test-support.ts";
import { enrol, wallboardFor } from "./test-support-verify.ts";

const { deps, pool, officer, close } = await testDeps();
after(close);
const [ali, bo, cy] = [await officer("officer"), await officer("approver"), await officer("approver")];
const admin = await officer("admin");
const rung = { who: "Mo Reed, duty manager", rang: true };
const proposal = {
  name: "Northmoor Bank",
  publishedNumber: "01632 960100",
  source: "back of a debit card",
  checked: parseDay("2026-11-18"),
  shows: "01632 960101\n01632 960102",
};
const code = (result: { ok: boolean; error?: unknown }): unknown =>
  (result as { error?: { code?: string } }).error?.code;

test("an organisation is enrolled by two people, the second of whom rang it back", async () => {
  const proposed = await proposeOrganisation(deps, bo, proposal);
  assert.ok(proposed.ok);
  const { id } = proposed.value;
  assert.equal(code(await confirmOrganisation(deps, bo, { id, ...rung })), "own-proposal");
  assert.equal(code(await confirmOrganisation(deps, ali, { id, ...rung })), "not-allowed");
  assert.equal(
    code(await confirmOrganisation(deps, admin, { id, ...rung })),
    "not-allowed",
    "who makes accounts never confirms",
  );
  assert.equal(code(await confirmOrganisation(deps, cy, { id, ...rung, rang: false })), "not-rung");
  assert.equal(code(await confirmOrganisation(deps, cy, { id, ...rung, who: " " })), "who-answered-missing");
  assert.equal((await deps.store.organisations.byId(id))?.state, "proposed");
  assert.ok((await confirmOrganisation(deps, cy, { id, ...rung })).ok);
  assert.equal((await deps.store.organisations.byId(id))?.state, "enrolled");
  assert.equal(code(await confirmOrganisation(deps, cy, { id, ...rung })), "organisation-moved-on");
  const did = (await deps.store.audit.list({ limit: 9, toKind: "organisation", toId: id })).map((line) => line.did);
  assert.deepEqual(did, ["confirm-organisation", "propose-organisation"]);
});

test("everything that is wrong with a proposal is told at once", async () => {
  const bad = { name: " ", publishedNumber: "call me", source: "", checked: parseDay("2027-01-01"), shows: "hello" };
  const result = await proposeOrganisation(deps, ali, bad);
  assert.deepEqual(result.ok || result.error.map((one) => one.code), [
    "name-missing",
    "published-number-wrong",
    "number-source-missing",
    "number-day-wrong",
    "shows-wrong",
  ]);
  const again = await proposeOrganisation(deps, ali, { ...proposal, name: "NORTHMOOR bank" });
  assert.deepEqual(again.ok || again.error, [{ code: "organisation-known" }]);
});

test("the database itself refuses one person alone, a changed proposal, and an organisation that was not rung", async () => {
  const proposed = await proposeOrganisation(deps, bo, { ...proposal, name: "Southmoor Bank" });
  assert.ok(proposed.ok);
  const { id } = proposed.value;
  const refused = (sql: string, constraint: string, values: unknown[] = [id]) =>
    assert.rejects(pool.query(sql, values), (error: { constraint?: string }) => error.constraint === constraint, sql);
  const confirm =
    "update enrolled_organisation set state = 'enrolled', rang_at = now(), rang_who = 'x', rang_by = $2 where id = $1";
  await refused(confirm, "organisation_needs_two_people", [id, bo.id]);
  await refused("update enrolled_organisation set state = 'enrolled' where id = $1", "organisation_was_rung");
  await refused(
    "update enrolled_organisation set published_number = '+441632960999' where id = $1",
    "organisation_as_proposed",
  );
  await refused("update enrolled_organisation set proposed_by = $2 where id = $1", "organisation_as_proposed", [
    id,
    cy.id,
  ]);
  await refused(
    `insert into enrolled_organisation (name, published_number, number_source, number_checked, state, proposed_by, rang_by, rang_at, rang_who)
     values ('X', '101', 'x', '2026-01-01', 'enrolled', $1, $2, now(), 'x')`,
    "organisation_starts_proposed",
    [bo.id, cy.id],
  );
  await pool.query(confirm, [id, cy.id]);
  await refused("update enrolled_organisation set rang_by = $2 where id = $1", "organisation_rung_for_good", [
    id,
    ali.id,
  ]);
  await assert.rejects(pool.query("delete from enrolled_organisation where id = $1", [id]), /is kept/);
});

test("anyone stops it alone; somebody else takes it up again; ended is ended", async () => {
  const id = await enrol(deps, ali, bo, "Westmoor Council");
  assert.equal(code(await suspendOrganisation(deps, cy, { id, why: " " })), "reason-missing");
  assert.ok((await suspendOrganisation(deps, cy, { id, why: "Their key was found on a bus" })).ok);
  assert.equal(code(await resumeOrganisation(deps, cy, id)), "own-suspension");
  await assert.rejects(
    pool.query("update enrolled_organisation set state = 'enrolled', resumed_by = $2 where id = $1", [id, cy.id]),
    /somebody else/,
  );
  await assert.rejects(
    pool.query(
      "update enrolled_organisation set state = 'enrolled', resumed_by = $2, suspended_by = $3 where id = $1",
      [id, cy.id, ali.id],
    ),
    /somebody else/,
    "nor by saying that another stopped it",
  );
  assert.ok((await resumeOrganisation(deps, bo, id)).ok);
  assert.ok((await endOrganisation(deps, ali, { id, why: "They asked us to" })).ok);
  assert.equal(code(await resumeOrganisation(deps, bo, id)), "organisation-moved-on");
  await assert.rejects(
    pool.query("update enrolled_organisation set state = 'enrolled' where id = $1", [id]),
    /no such step|check/,
  );
});

test("each way to log calls needs two people as well, in code and in the database", async () => {
  const id = await enrol(deps, ali, bo, "Eastmoor Energy");
  const asked = await askForAccess(deps, bo, {
    organisationId: id,
    kind: "wallboard",
    label: "Desk",
    material: "",
    x5u: "",
  });
  assert.ok(asked.ok);
  assert.equal(code(await confirmAccess(deps, bo, asked.value.id)), "own-access");
  assert.equal(code(await confirmAccess(deps, ali, asked.value.id)), "not-allowed");
  const alone = "update organisation_access set confirmed_by = $2, confirmed_at = now() where id = $1";
  await assert.rejects(pool.query(alone, [asked.value.id, bo.id]), /access_needs_two_people/);
  const link = "update organisation_access set token_hash = '\\x00' where id = $1";
  await assert.rejects(pool.query(link, [asked.value.id]), /no link before/);
  const confirmed = await confirmAccess(deps, cy, asked.value.id);
  assert.ok(confirmed.ok && confirmed.value.token);
  assert.equal(code(await confirmAccess(deps, cy, asked.value.id)), "access-moved-on");
  assert.ok((await endAccess(deps, ali, asked.value.id)).ok);
  assert.equal(code(await endAccess(deps, ali, asked.value.id)), "access-moved-on");
});

test("only an Ed25519 public key and a P-256 certificate are taken, and never a private key", async () => {
  const { generateKeyPairSync } = await import("node:crypto");
  const id = await enrol(deps, ali, bo, "Midmoor Water");
  const ask = async (kind: "key" | "signer", material: string, x5u = "https://certificates.example/a.pem") =>
    code(await askForAccess(deps, ali, { organisationId: id, kind, label: "x", material, x5u }));
  const ed = generateKeyPairSync("ed25519");
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = { type: "spki", format: "pem" } as const;
  assert.equal(await ask("key", ec.publicKey.export(pem).toString()), "key-not-ed25519");
  assert.equal(await ask("key", ed.privateKey.export({ type: "pkcs8", format: "pem" }).toString()), "key-is-private");
  assert.equal(await ask("key", "hello"), "key-not-ed25519");
  assert.equal(await ask("key", ed.publicKey.export(pem).toString()), undefined);
  assert.equal(await ask("signer", ed.publicKey.export(pem).toString()), "certificate-wrong-kind");
  assert.equal(await ask("signer", "x", "http://certificates.example/a.pem"), "x5u-wrong");
  assert.equal((await wallboardFor(deps, ali, bo, id)).access.kind, "wallboard");
});
