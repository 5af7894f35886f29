import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { editWarning } from "./edit-warning.ts";
import { releaseWarnings } from "./release-warnings.ts";
import { approveWarning, stopWarning } from "./approve-warning.ts";
import { correctWarning, returnWarning, submitWarning, withdrawWarning } from "./step-warning.ts";
import { draftOf, fitContent, testDeps } from "./test-support.ts";

const { deps, pool, owner, officer, passHold, close } = await testDeps();
after(close);
// What earlier tests approved is out, and long enough ago for the area to be free.
beforeEach(passHold);
const [ali, bo, cy, admin] = [
  await officer("officer"),
  await officer("approver"),
  await officer("approver"),
  await officer("admin"),
];
const area = { areaTyped: " West  kent " };

async function submitted(): Promise<string> {
  const id = await draftOf(deps, ali);
  assert.deepEqual(await submitWarning(deps, ali, id), { ok: true, value: null });
  return id;
}
async function published(): Promise<string> {
  const id = await submitted();
  assert.deepEqual(await approveWarning(deps, bo, id, area), { ok: true, value: "held" });
  await passHold();
  return id;
}
const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? "ok" : result.error?.code);

test("words that would make a CAP alert which displays refuse are not submitted", async () => {
  const open = [
    [51.1, 0.1],
    [51.4, 0.1],
    [51.4, 0.3],
    [51.2, 0.2],
  ] as const;
  const id = await draftOf(deps, ali, { ...fitContent(deps), polygon: open });
  const refused = await submitWarning(deps, ali, id);
  assert.ok(!refused.ok && refused.error.code === "warning-not-fit");
  assert.deepEqual(
    refused.error.findings.map(({ code, text }) => [code, text]),
    [["cap-refused", "polygon"]],
  );
});

test("a second person publishes, and each step is in the log with the hash of the words", async () => {
  const id = await published();
  const warning = await deps.store.warnings.byId(id);
  assert.deepEqual([warning?.state, warning?.approved_by], ["published", bo.id]);
  const lines = await deps.store.audit.list({ limit: 5, toKind: "warning", toId: id });
  assert.deepEqual(
    lines.map(({ who, did }) => [who, did]),
    [
      ["program", "release-warning"],
      [`officer:${bo.id}`, "approve-warning"],
      [`officer:${ali.id}`, "submit-warning"],
    ],
  );
  assert.ok(lines.every(({ detail }) => detail["hash"] === warning?.content_hash));
});

test("each issue is signed over every public word, and what is signed is kept", async () => {
  const id = await published();
  const mended = { ...fitContent(deps), title: "Calls that pretend to be from a bank" };
  await correctWarning(deps, ali, id, mended, "It is any bank.");
  await withdrawWarning(deps, ali, id, "It was a test.");
  const issues = await deps.store.warnings.signatures(id);
  const said = issues.map(({ statement }) => JSON.parse(statement) as Record<string, unknown>);
  assert.deepEqual(
    said.map(({ issue, standing, title, note }) => [issue, standing, title, note]),
    [
      [3, "withdrawn", mended.title, "It was a test."],
      [2, "corrected", mended.title, "It is any bank."],
      [1, "published", fitContent(deps).title, null],
    ],
  );
  assert.ok(
    said.every((one) => !("claims" in one)),
    "the reports behind it are not the public's",
  );
  for (const { statement, signature } of issues) {
    assert.ok(deps.signer.hasSigned(statement, signature));
    assert.equal(deps.signer.hasSigned(statement.replace("bank", "Bank"), signature), false);
  }
  assert.equal(await refusedSql("update warning_signature set statement = 'x' where warning_id = $1", [id]), "42501");
});

test("nobody approves words they wrote, edited or submitted, whatever their role", async () => {
  const drafted = await draftOf(deps, bo);
  await submitWarning(deps, bo, drafted);
  assert.equal(codeOf(await approveWarning(deps, bo, drafted, area)), "own-words");
  const edited = await draftOf(deps, ali);
  const content = { ...fitContent(deps), title: "Calls about your bank" };
  assert.deepEqual(await editWarning(deps, bo, edited, content, 1), { ok: true, value: { version: 2 } });
  await submitWarning(deps, ali, edited);
  assert.equal(codeOf(await approveWarning(deps, bo, edited, area)), "own-words");
  assert.equal(codeOf(await approveWarning(deps, cy, edited, area)), "ok");
  const sentIn = await draftOf(deps, ali);
  await submitWarning(deps, bo, sentIn);
  assert.equal(codeOf(await approveWarning(deps, bo, sentIn, area)), "own-words");
});

test("an officer and an admin cannot approve, and the area must be typed", async () => {
  const id = await submitted();
  assert.equal(codeOf(await approveWarning(deps, ali, id, area)), "not-allowed");
  assert.equal(codeOf(await approveWarning(deps, admin, id, area)), "not-allowed");
  assert.deepEqual(await approveWarning(deps, bo, id, { areaTyped: "east Kent" }), {
    ok: false,
    error: { code: "area-differs", area: "west Kent" },
  });
  assert.equal((await deps.store.warnings.byId(id))?.state, "in-review");
});

test("whoever once sent the words for approval cannot approve them, though somebody else sent them again", async () => {
  const id = await draftOf(deps, ali);
  await submitWarning(deps, bo, id);
  await returnWarning(deps, cy, id, { why: "Which bank?" });
  await submitWarning(deps, ali, id);
  assert.equal(codeOf(await approveWarning(deps, bo, id, area)), "own-words");
  const hold =
    "update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds' where id = $1";
  assert.equal(await refusedSql(hold, [id, bo.id]), "warning_needs_two_people");
  assert.equal(await refusedSql("delete from warning_submission where warning_id = $1", [id]), "42501");
  assert.equal(await refusedSql("truncate warning_submission cascade", []), "42501");
});

test("an area gets one warning in a quarter of an hour, unless a third person signs too", async () => {
  const [first, second] = [await submitted(), await submitted()];
  assert.deepEqual(await approveWarning(deps, bo, first, area), { ok: true, value: "held" });
  const hold =
    "update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds' where id = $1";
  assert.equal(await refusedSql(hold, [second, bo.id]), "warning_area_is_free");
  assert.deepEqual(await approveWarning(deps, bo, second, area), { ok: true, value: "one-more" });
  assert.equal((await deps.store.warnings.byId(second))?.state, "in-review");
  assert.equal(codeOf(await approveWarning(deps, bo, second, area)), "one-more-approver");
  assert.equal(await refusedSql(hold, [second, bo.id]), "warning_area_is_free", "nobody is their own third person");
  const [line] = await deps.store.audit.list({ limit: 1, toKind: "warning", toId: second });
  assert.equal(line?.did, "countersign-warning");
  // Sent back and sent again: the signature was for what stood before.
  await returnWarning(deps, cy, second, { why: "Which bank?" });
  await submitWarning(deps, ali, second);
  assert.deepEqual(await approveWarning(deps, cy, second, area), { ok: true, value: "one-more" });
  assert.deepEqual(await approveWarning(deps, bo, second, area), { ok: true, value: "held" });
});

test("two warnings for one area approved at the same moment: one goes out", async () => {
  const [first, second] = [await submitted(), await submitted()];
  const both = await Promise.all([
    approveWarning(deps, bo, first, area),
    approveWarning(deps, cy, second, { areaTyped: "WEST KENT" }),
  ]);
  assert.deepEqual(both.map((one) => (one.ok ? one.value : one.error.code)).sort(), ["held", "one-more"]);
});

test("another area is not held up, and a quarter of an hour later the same one is free", async () => {
  const [first, elsewhere] = [
    await submitted(),
    await draftOf(deps, ali, { ...fitContent(deps), areaName: "east Kent", places: ["Ashford"] }),
  ];
  await submitWarning(deps, ali, elsewhere);
  assert.equal(codeOf(await approveWarning(deps, bo, first, area)), "ok");
  assert.deepEqual(await approveWarning(deps, bo, elsewhere, { areaTyped: "east Kent" }), { ok: true, value: "held" });
  await passHold();
  assert.deepEqual(await approveWarning(deps, bo, await submitted(), area), { ok: true, value: "held" });
});

test("two approvals at once publish once", async () => {
  const id = await submitted();
  const both = await Promise.all([approveWarning(deps, bo, id, area), approveWarning(deps, cy, id, area)]);
  assert.deepEqual(both.map((one) => String(codeOf(one))).sort(), ["ok", "wrong-state"]);
});

test("an edit of what has moved on is refused, and who saves without a change has no hand in it", async () => {
  const id = await draftOf(deps, ali);
  const content = { ...fitContent(deps), title: "Calls about parcels" };
  assert.equal(codeOf(await editWarning(deps, ali, id, content, 1)), "ok");
  assert.deepEqual(await editWarning(deps, bo, id, fitContent(deps), 1), {
    ok: false,
    error: { code: "changed-meanwhile", version: 2 },
  });
  assert.deepEqual(await editWarning(deps, bo, id, content, 2), { ok: true, value: { version: 2 } });
  await submitWarning(deps, ali, id);
  assert.equal(codeOf(await approveWarning(deps, bo, id, area)), "ok");
});

test("a number that is not ours keeps a warning from being submitted", async () => {
  const id = await draftOf(deps, ali, { ...fitContent(deps), act: "Ring 01632 960999 now." });
  const result = await submitWarning(deps, ali, id);
  assert.ok(!result.ok && result.error.code === "warning-not-fit");
  assert.deepEqual(
    result.error.findings.map(({ code }) => code),
    ["number-not-listed"],
  );
});

test("a returned draft can be edited and submitted again", async () => {
  const id = await submitted();
  assert.equal(codeOf(await returnWarning(deps, bo, id, { why: " " })), "reason-missing");
  assert.equal(codeOf(await returnWarning(deps, bo, id, { why: "Which bank?" })), "ok");
  assert.equal((await deps.store.warnings.byId(id))?.submitted_by, null);
  assert.equal(codeOf(await submitWarning(deps, ali, id)), "ok");
  assert.equal(codeOf(await approveWarning(deps, bo, id, area)), "ok");
});

test("one person corrects, with what changed on record; one person withdraws, and it stays withdrawn", async () => {
  const id = await published();
  const mended = { ...fitContent(deps), title: "Calls that pretend to be from a bank" };
  assert.equal(codeOf(await correctWarning(deps, ali, id, fitContent(deps), "Nothing")), "nothing-corrected");
  assert.equal(codeOf(await correctWarning(deps, ali, id, mended, "  ")), "reason-missing");
  assert.equal(codeOf(await correctWarning(deps, ali, id, mended, "We said your bank. It is any bank.")), "ok");
  const versions = await deps.store.warnings.versions(id);
  assert.deepEqual(
    versions.map(({ version, correction }) => [version, correction]),
    [
      [1, null],
      [2, "We said your bank. It is any bank."],
    ],
  );
  assert.equal(codeOf(await withdrawWarning(deps, ali, id, "The calls were a test by the bank.")), "ok");
  assert.equal(codeOf(await correctWarning(deps, ali, id, mended, "Again")), "wrong-state");
  assert.equal(codeOf(await approveWarning(deps, cy, id, area)), "wrong-state");
});

/** As the tables' owner: the triggers hold whoever holds more than the program's login does. */
const refusedSql = (sql: string, values: unknown[]) =>
  owner.query(sql, values).then(
    () => "done",
    (error: { constraint?: string; code?: string }) => error.constraint ?? error.code,
  );

test("the database refuses by itself what the program would: one person, changed words, a way around review", async () => {
  const id = await submitted();
  const publish = "update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds'";
  assert.equal(await refusedSql(`${publish} where id = $1`, [id, ali.id]), "warning_needs_two_people");
  const changed = JSON.stringify({ ...fitContent(deps), title: "Ring this number" });
  assert.equal(
    await refusedSql(`${publish}, content = $3::text::jsonb where id = $1`, [id, bo.id, changed]),
    "warning_words_as_submitted",
  );
  assert.equal(
    await refusedSql("update warning set content = $2::text::jsonb where id = $1", [id, changed]),
    "warning_review_is_still",
  );
  assert.equal(
    await refusedSql("update warning set submitted_by = $2, submitted_hash = 'x' where id = $1", [id, cy.id]),
    "warning_review_is_still",
  );
  assert.equal(await refusedSql("update warning set drafted_by = $2 where id = $1", [id, cy.id]), "warning_hands_stay");
  const draft = await draftOf(deps, ali);
  assert.equal(
    await refusedSql(`${publish}, submitted_by = $3, submitted_hash = content_hash where id = $1`, [
      draft,
      bo.id,
      ali.id,
    ]),
    "warning_from_review",
  );
  assert.equal(
    await refusedSql(
      "update warning set state = 'in-review', submitted_by = $2, content = $3::text::jsonb, submitted_hash = content_hash where id = $1",
      [draft, ali.id, changed],
    ),
    "warning_version_on_record",
  );
});

test("the database lets nothing be withdrawn that was never out, and no officer approve who is no approver", async () => {
  const id = await submitted();
  const withdrawn =
    "update warning set state = 'withdrawn', approved_by = $2, published_at = now(), withdrawn_at = now(), withdrawn_why = 'x' where id = $1";
  assert.equal(await refusedSql(withdrawn, [id, bo.id]), "warning_from_published");
  const hold =
    "update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds' where id = $1";
  assert.equal(await refusedSql(hold, [id, admin.id]), "warning_approver_is_one");
  const gone = await officer("approver");
  await deps.store.officers.setDisabled(gone.id, true);
  assert.equal(await refusedSql(hold, [id, gone.id]), "warning_approver_is_one");
});

test("the database holds a warning by its own clock, and takes a signature only from who has just given a password", async () => {
  const id = await submitted();
  const hold = "update warning set state = 'held', approved_by = $2, held_until = now() + $3::interval where id = $1";
  assert.equal(await refusedSql(hold, [id, bo.id, "59 seconds"]), "warning_is_held");
  assert.equal(await refusedSql(hold, [id, bo.id, "10 minutes"]), "warning_is_held");
  const early = "update warning set state = 'published', approved_by = $2, published_at = now() where id = $1";
  assert.equal(await refusedSql(early, [id, bo.id]), "warning_from_hold");
  const away = await officer("approver");
  await pool.query("update session set proved_at = now() - interval '301 seconds' where officer_id = $1", [away.id]);
  assert.equal(await refusedSql(hold, [id, away.id, "90 seconds"]), "warning_approver_proved");
  assert.equal(codeOf(await approveWarning(deps, away, id, area)), "prove-again");
  assert.equal(codeOf(await approveWarning(deps, { ...bo, session: away.session }, id, area)), "prove-again");
  assert.equal(await refusedSql(hold, [id, bo.id, "90 seconds"]), "done");
  assert.equal(await refusedSql(early, [id, bo.id]), "warning_is_held");
  const shorter = "update warning set held_until = now() - interval '1 second' where id = $1";
  assert.equal(await refusedSql(shorter, [id]), "warning_signed_for_good");
  const changed = JSON.stringify({ ...fitContent(deps), title: "Ring this number" });
  assert.equal(
    await refusedSql("update warning set content = $2::text::jsonb where id = $1", [id, changed]),
    "warning_review_is_still",
  );
  const message =
    "insert into delivery (warning_id, version, kind, channel, address) values ($1, 1, 'warning', 'email', 'ann@example.org')";
  assert.equal(await refusedSql(message, [id]), "delivery_of_published");
});

test("a hold ends in one of two ways: out, or stopped by one person; stopped while it is released, it is one of them", async () => {
  for (let n = 0; n < 5; n++) {
    const id = await submitted();
    assert.equal(codeOf(await approveWarning(deps, bo, id, area)), "ok");
    await releaseWarnings(deps);
    assert.equal((await deps.store.warnings.byId(id))?.state, "held", "not before its time");
    const [stopped] = await Promise.all([stopWarning(deps, ali, id), passHold()]);
    const { state, approved_by } = (await deps.store.warnings.byId(id)) ?? {};
    if (stopped.ok) assert.deepEqual([state, approved_by], ["draft", null]);
    else assert.deepEqual([stopped.error.code, state], ["wrong-state", "published"]);
  }
  const id = await submitted();
  await approveWarning(deps, bo, id, area);
  assert.equal(codeOf(await stopWarning(deps, ali, id)), "ok");
  const [line] = await deps.store.audit.list({ limit: 1, toKind: "warning", toId: id });
  assert.deepEqual([line?.who, line?.did], [`officer:${ali.id}`, "stop-warning"]);
  assert.equal(codeOf(await submitWarning(deps, ali, id)), "ok", "a stopped draft goes the whole way again");
  assert.equal(codeOf(await approveWarning(deps, bo, id, area)), "ok");
});

test("the database keeps published words and signatures, and every version and hand", async () => {
  const id = await published();
  const changed = JSON.stringify({ ...fitContent(deps), title: "Ring this number" });
  assert.equal(
    await refusedSql("update warning set content = $2::text::jsonb where id = $1", [id, changed]),
    "warning_correction_on_record",
  );
  assert.equal(
    await refusedSql("update warning set approved_by = $2 where id = $1", [id, cy.id]),
    "warning_signed_for_good",
  );
  assert.equal(
    await refusedSql("update warning set state = 'draft', approved_by = null, published_at = null where id = $1", [id]),
    "warning_signed_for_good",
  );
  assert.equal(await refusedSql("delete from warning_version where warning_id = $1", [id]), "42501");
  assert.equal(
    await refusedSql("update warning_version set by_officer = $2 where warning_id = $1", [id, cy.id]),
    "42501",
  );
  assert.equal(
    await refusedSql(
      "insert into warning (slug, code, state, content, content_hash, drafted_by) values ('a', 'a', 'published', '{}', '', $1)",
      [ali.id],
    ),
    "warning_starts_as_draft",
  );
});
