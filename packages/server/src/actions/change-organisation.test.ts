import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseDay } from "@clearline/engine";
import { askForChange, confirmChange, dropChange } from "./change-organisation.ts";
import { endOrganisation, suspendOrganisation } from "./enrol-organisation.ts";
import type { Proposal } from "./organisation-details.ts";
import { testDeps } from "./test-support.ts";
import { enrol, keyFor, NUMBER, SHOWN } from "./test-support-verify.ts";

const { deps, pool, officer, close } = await testDeps();
after(close);
const { store } = deps;
const [ali, bo, cy] = [await officer("officer"), await officer("approver"), await officer("approver")];
const admin = await officer("admin");
const rung = { who: "Mo Reed, duty manager", rang: { kind: "known" } } as const;
const as = (name: string): Proposal => ({
  name,
  publishedNumber: NUMBER,
  source: "back of a debit card",
  checked: parseDay("2026-11-18"),
  shows: SHOWN,
});
const code = (result: { ok: boolean; error?: unknown }): unknown => {
  const error = (result as { error?: { code?: string } | readonly { code?: string }[] }).error;
  return Array.isArray(error)
    ? error.map((one: { code?: string }) => one.code).join()
    : (error as { code?: string })?.code;
};
const waiting = async (id: string): Promise<string> =>
  (await store.organisationChanges.openOf(id))?.id ?? assert.fail("no change waits");

test("a change needs a second person who rang the number known so far; keys and the address in lists stay", async () => {
  const id = await enrol(deps, ali, bo);
  const key = await keyFor(deps, ali, bo, id);
  const to = { ...as("Northmoor Savings"), publishedNumber: "01632 960150", shows: "01632 960151" };
  assert.ok((await askForChange(deps, bo, id, to)).ok);
  const change = await waiting(id);
  const row = await store.organisations.byId(id);
  assert.deepEqual([row?.name, row?.published_number], ["Northmoor Bank", "+441632960100"], "nothing has changed yet");
  assert.equal(code(await confirmChange(deps, bo, { id, change, ...rung })), "own-change");
  assert.equal(code(await confirmChange(deps, ali, { id, change, ...rung })), "not-allowed");
  assert.equal(code(await confirmChange(deps, admin, { id, change, ...rung })), "not-allowed");
  assert.equal(code(await confirmChange(deps, cy, { id, change, ...rung, rang: null })), "not-rung");
  assert.equal(code(await confirmChange(deps, cy, { id, change, ...rung, who: " " })), "who-answered-missing");
  assert.ok((await confirmChange(deps, cy, { id, change, ...rung })).ok);
  assert.equal(code(await confirmChange(deps, cy, { id, change, ...rung })), "change-moved-on");
  const access = await store.organisations.workingKey(key.id);
  assert.deepEqual([access?.name, access?.shows], ["Northmoor Savings", ["+441632960151"]]);
  assert.ok((await store.directory.ownNumbers()).has("+441632960150"), "it is nobody's trace from now on");
  const [done, asked] = await store.audit.list({ limit: 2, toKind: "organisation", toId: id });
  assert.deepEqual([done?.who, done?.did, done?.detail["change"]], [`officer:${cy.id}`, "confirm-change", change]);
  assert.deepEqual([asked?.who, asked?.did], [`officer:${bo.id}`, "ask-for-change"]);
  assert.deepEqual(asked?.detail["changed"], ["name", "published_number", "shows"]);
  const [kept] = await store.organisationChanges.of(id);
  assert.deepEqual([kept?.was_name, kept?.was_number], ["Northmoor Bank", "+441632960100"]);
});

test("where the number known so far is out of use, another is rung that was found elsewhere than the change says", async () => {
  const id = await enrol(deps, ali, bo, "Lowmoor Bank");
  const to = { ...as("Lowmoor Bank"), publishedNumber: "01632 960170", source: "lowmoor.example" };
  assert.ok((await askForChange(deps, ali, id, to)).ok);
  const change = await waiting(id);
  const by = (number: string, foundIn: string) =>
    confirmChange(deps, cy, { id, change, who: rung.who, rang: { kind: "found", number, foundIn } });
  assert.equal(code(await by("nothing", "a statement")), "found-number-wrong");
  assert.equal(code(await by(NUMBER, "a statement")), "found-number-wrong", "that one is out of use");
  assert.equal(code(await by("01632 960171", " ")), "found-where-missing");
  assert.equal(code(await by("01632 960171", " Lowmoor.example ")), "found-as-asked");
  const alone = `update organisation_change set rang_by = $2, rang_at = now(), rang_who = 'x',
    rang_number = '+441632960171', rang_found_in = 'LOWMOOR.example' where id = $1`;
  const held = { constraint: "organisation_change_found_elsewhere" };
  await assert.rejects(pool.query(alone, [change, cy.id]), held, "the database too");
  await assert.rejects(pool.query("update organisation_change set rang_number = '1' where id = $1", [change]), held);
  assert.equal((await store.organisations.byId(id))?.published_number, "+441632960100");
  assert.ok((await by("01632 960171", "a statement of  October")).ok);
  assert.equal((await store.organisations.byId(id))?.published_number, "+441632960170");
  const [kept] = await store.organisationChanges.of(id);
  assert.deepEqual([kept?.rang_number, kept?.rang_found_in], ["+441632960171", "a statement of October"]);
  const [done] = await store.audit.list({ limit: 1, toKind: "organisation", toId: id });
  assert.deepEqual([done?.did, done?.detail["rang"]], ["confirm-change", "found"]);
});

test("what is wrong with a change is told, and one waits at a time", async () => {
  const [id, known] = [await enrol(deps, ali, bo, "Southmoor Bank"), await enrol(deps, ali, bo, "Eastmoor Bank")];
  assert.equal(code(await askForChange(deps, ali, id, as("Southmoor Bank"))), "same-details");
  assert.equal(code(await askForChange(deps, ali, id, as("EASTMOOR bank"))), "organisation-known");
  assert.equal(code(await askForChange(deps, ali, id, { ...as(" "), checked: null })), "name-missing,number-day-wrong");
  assert.equal(code(await askForChange(deps, ali, "999999", as("X"))), "not-found");
  assert.ok((await askForChange(deps, ali, id, as("Southmoor Savings"))).ok);
  assert.equal(code(await askForChange(deps, bo, id, as("Southmoor Loans"))), "change-waits");
  const change = await waiting(id);
  assert.equal(code(await dropChange(deps, cy, { id: known, change, why: "x" })), "change-moved-on", "of another");
  assert.equal(code(await dropChange(deps, cy, { id, change, why: " " })), "reason-missing");
  assert.ok((await dropChange(deps, ali, { id, change, why: "They know nothing of it" })).ok);
  assert.equal((await store.organisations.byId(id))?.name, "Southmoor Bank");
  assert.ok((await askForChange(deps, bo, id, as("Southmoor Loans"))).ok, "another can be asked for then");
});

test("a name that another took meanwhile is refused at the end; an organisation that ended changes no more", async () => {
  const id = await enrol(deps, ali, bo, "Westmoor Bank");
  assert.ok((await askForChange(deps, ali, id, as("Westmoor Savings"))).ok);
  await enrol(deps, ali, bo, "Westmoor Savings");
  const change = await waiting(id);
  assert.equal(code(await confirmChange(deps, cy, { id, change, ...rung })), "organisation-known");
  assert.equal(await waiting(id), change, "it waits on");
  assert.ok((await suspendOrganisation(deps, ali, { id, why: "Looking into it" })).ok);
  assert.ok((await dropChange(deps, ali, { id, change, why: "Taken" })).ok, "of a stopped one too");
  const waits = await store.organisations.countWaiting();
  assert.ok((await askForChange(deps, ali, id, as("Westmoor Loans"))).ok);
  assert.equal(await store.organisations.countWaiting(), waits + 1);
  assert.ok((await endOrganisation(deps, ali, { id, why: "They asked us to" })).ok);
  assert.equal(await store.organisations.countWaiting(), waits);
  assert.equal(code(await confirmChange(deps, cy, { id, change: await waiting(id), ...rung })), "change-moved-on");
  assert.equal(code(await askForChange(deps, ali, id, as("Westmoor Homes"))), "organisation-moved-on");
});

test("the database itself refuses one person alone, a change that was not rung, and another than was asked", async () => {
  const id = await enrol(deps, ali, bo, "Midmoor Bank");
  assert.ok((await askForChange(deps, bo, id, { ...as("Midmoor Bank"), publishedNumber: "01632 960150" })).ok);
  const change = await waiting(id);
  const refused = (sql: string, constraint: string, values: unknown[]) =>
    assert.rejects(pool.query(sql, values), (error: { constraint?: string }) => error.constraint === constraint, sql);
  const take = `update enrolled_organisation o set published_number = c.published_number, change_id = c.id
    from organisation_change c where c.id = $2 and o.id = $1`;
  await refused(take, "organisation_as_proposed", [id, change]);
  const confirm = "update organisation_change set rang_by = $2, rang_at = now(), rang_who = 'x' where id = $1";
  await refused(confirm, "organisation_change_needs_two_people", [change, bo.id]);
  await refused("update organisation_change set rang_by = $2 where id = $1", "organisation_change_was_rung", [
    change,
    cy.id,
  ]);
  const other = "update organisation_change set published_number = '+441632960999' where id = $1";
  await refused(other, "organisation_change_as_asked", [change]);
  await pool.query(confirm, [change, cy.id]);
  await refused(
    "update enrolled_organisation set published_number = '+441632960999', change_id = $2 where id = $1",
    "organisation_as_proposed",
    [id, change],
  );
  await pool.query(take, [id, change]);
  await refused(confirm, "organisation_change_for_good", [change, ali.id]);
  await refused("update enrolled_organisation set name = 'X' where id = $1", "organisation_as_proposed", [id]);
  await assert.rejects(pool.query("delete from organisation_change where id = $1", [change]), /is kept/);
});
