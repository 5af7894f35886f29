import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { atomFeed, capAlert, jsonFeed, warningCard, warningEmail, warningPicture, warningSms } from "@clearline/engine";
import { approveWarning } from "./approve-warning.ts";
import { deliverWarnings } from "./deliver-warnings.ts";
import { askForDrills, openExercise } from "./open-exercise.ts";
import { publishedWarning } from "./published-of.ts";
import { submitWarning, withdrawWarning } from "./step-warning.ts";
import { draftOf, testDeps } from "./test-support.ts";

const { deps, pool, owner, sent, posted, officer, passHold, close } = await testDeps();
after(close);
beforeEach(() => void (sent.length = 0));
const [ali, bo, cy] = [await officer("officer"), await officer("approver"), await officer("officer")];
await askForDrills(deps, cy, true);
await pool.query(
  "insert into subscriber (address, token, confirmed_at) values ('ann@example.org', 't', now()), ('ben@example.org', 'u', now())",
);
await pool.query("insert into webhook (url, tested_at) values ('https://newsroom.example/hook', now())");

async function held(): Promise<string> {
  const opened = await openExercise(deps, ali);
  assert.ok(opened.ok);
  const { id } = opened.value;
  await submitWarning(deps, ali, id);
  assert.deepEqual(await approveWarning(deps, bo, id, { areaTyped: "west Kent" }), { ok: true, value: "held" });
  return id;
}
async function done(): Promise<string> {
  const id = await held();
  await passHold();
  await deliverWarnings(deps);
  return id;
}
/** As the tables' owner: the triggers hold whoever holds more than the program's login does. */
const refusedSql = (sql: string, values: unknown[]) =>
  owner.query(sql, values).then(
    () => "done",
    (error: { constraint?: string; code?: string }) => error.constraint ?? error.code,
  );

test("a drill goes the whole way, to the officer who asked and to nobody else, and says in its subject what it is", async () => {
  const id = await done();
  const address = (await deps.store.officers.byId(cy.id))?.email;
  assert.deepEqual(
    sent.map(({ to }) => to),
    [address],
  );
  assert.ok(sent.every(({ subject }) => subject.startsWith("EXERCISE – ")));
  assert.ok(sent.every(({ text, html }) => text.includes("This is an exercise.") && html.includes("5a3a7e")));
  assert.deepEqual(posted, []);
  sent.length = 0;
  await withdrawWarning(deps, ali, id, "It is over.");
  await deliverWarnings(deps);
  assert.deepEqual(
    sent.map(({ to, subject }) => [to, subject.startsWith("EXERCISE – Withdrawn: ")]),
    [[address, true]],
  );
});

test("no public page, list, feed or code shows a drill, and it is not signed", async () => {
  const id = await done();
  const row = await deps.store.warnings.byId(id);
  assert.equal(row?.state, "published");
  const { warnings, publicWarnings } = deps.store;
  assert.equal(await warnings.bySlug(row?.slug ?? ""), null);
  assert.equal(await publicWarnings.bySlug(row?.slug ?? ""), null);
  assert.equal(await warnings.byCode(row?.code ?? ""), null);
  assert.deepEqual(await warnings.published(50), []);
  assert.deepEqual(await publicWarnings.newest(50), []);
  assert.equal(row?.signed, null);
  const forge =
    "insert into warning_signature (warning_id, issue, statement, signature, key_id) values ($1, 1, 'x', $2, 'k')";
  assert.equal(await refusedSql(forge, [id, "x".repeat(86)]), "warning_signature_of_live");
});

test("every form of a drill is marked", async () => {
  const row = await deps.store.warnings.byId(await held());
  assert.ok(row);
  for (const one of [publishedWarning(deps, row, []), publishedWarning(deps, { ...row, state: "published" }, [])]) {
    const feed = { publicUrl: one.publicUrl, force: one.force, emptySince: one.publishedAt };
    assert.match(capAlert(one), /<status>Exercise<\/status>/);
    // In another colour too, all round, as nothing live is.
    assert.match(warningCard(one, deps.site.warningAdvice), /<main class="exercise">\n<h1>EXERCISE – /);
    assert.match(warningPicture(one), />Exercise\. Nothing has happened\.<.*stroke="#5a3a7e" stroke-width="24"/s);
    const live = { ...one, mode: "live" as const };
    assert.doesNotMatch(warningPicture(live), /#5a3a7e/);
    assert.doesNotMatch(warningCard(live, deps.site.warningAdvice), /<main class/);
    for (const form of [
      capAlert(one),
      atomFeed([one], feed),
      jsonFeed([one], feed),
      warningSms(one).text,
      warningEmail(one, { kind: "warning", unsubscribeUrl: null }).subject,
    ])
      assert.match(form, /EXERCISE [–-] /);
  }
  await passHold();
});

test("the database keeps drills and warnings apart, whoever asks", async () => {
  const [drill, id] = [await done(), await draftOf(deps, ali)];
  await submitWarning(deps, ali, id);
  await approveWarning(deps, bo, id, { areaTyped: "west Kent" });
  await passHold();
  const [list] = (await pool.query<{ id: string }>("select id from drill_receiver")).rows;
  const plan =
    "insert into delivery (warning_id, version, kind, channel, address, drill_receiver_id) values ($1, 9, 'warning', 'email', $2, $3)";
  const address = (await deps.store.officers.byId(cy.id))?.email;
  assert.equal(await refusedSql(plan, [drill, "ann@example.org", null]), "delivery_of_mode", "a drill to a subscriber");
  assert.equal(
    await refusedSql(plan, [drill, "ann@example.org", list?.id]),
    "delivery_of_mode",
    "under an officer's name",
  );
  assert.equal(await refusedSql(plan, [id, address, list?.id]), "delivery_of_mode", "a warning to the drill list");
  assert.equal(await refusedSql(plan, [drill, address, list?.id]), "done");
  const readdress = "update delivery set address = 'ann@example.org' where warning_id = $1";
  assert.equal(await refusedSql(readdress, [drill]), "delivery_as_planned");
  assert.equal(await refusedSql("update warning set mode = 'live' where id = $1", [drill]), "warning_mode_stays");
  assert.equal(await refusedSql("update warning set mode = 'exercise' where id = $1", [id]), "warning_mode_stays");
});

test("a drill holds up no warning for its area, and who leaves gets no more", async () => {
  const drill = await held();
  assert.equal((await deps.store.warnings.byId(drill))?.state, "held");
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  assert.deepEqual(await approveWarning(deps, bo, id, { areaTyped: "west Kent" }), { ok: true, value: "held" });
  await passHold();
  await askForDrills(deps, cy, false);
  await deliverWarnings(deps);
  sent.length = 0;
  await done();
  assert.deepEqual(sent, []);
});
