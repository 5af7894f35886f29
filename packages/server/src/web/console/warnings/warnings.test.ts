import assert from "node:assert/strict";
import { createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { after, test } from "node:test";
import { warningCode } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import { hashPassword } from "../../../actions/sign-in.ts";
import { addWarning, storyContent } from "../test-support-warning.ts";
import { testConsole, type Visitor } from "../test-support.ts";
import { tellStory } from "../test-support-story.ts";
import { typedOf } from "./content-form.ts";

const made = await testConsole();
after(() => made.close());
const [writer, approver, admin] = [await made.as("officer"), await made.as("approver"), await made.as("admin")];
const story = await tellStory(made, writer.officer);
const content = storyContent(made, ["1"], story.surgeId);
const { store } = made.deps;

const draft = (by: Visitor = writer): Promise<string> => addWarning(made, by.officer, content);
const at = (id: string): string => `/console/warnings/${id}`;
const stateOf = async (id: string) => (await store.warnings.byId(id))?.state;
const hashOf = async (id: string): Promise<string> => (await store.warnings.byId(id))?.content_hash ?? "";

test("nothing goes out until a second person types the area's name under the words they saw", async () => {
  const id = await draft();
  assert.equal((await writer.post(`${at(id)}/submit`)).location, `${at(id)}?done=warning-submitted`);
  const seen = await approver.get(at(id));
  assert.match(seen.body, /You, Officer 2,<\/b> can approve it/);
  const hash = await hashOf(id);
  const wrong = await approver.post(`${at(id)}/approve`, { area: "east Kent", hash });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="east Kent"/);
  assert.equal(await stateOf(id), "in-review");
  assert.equal(
    (await approver.post(`${at(id)}/approve`, { area: "West Kent", hash })).location,
    `${at(id)}?done=warning-approved`,
  );
  assert.equal(await stateOf(id), "held");
  const { slug = "" } = (await store.warnings.byId(id)) ?? {};
  assert.equal((await made.app.inject(`/warnings/${slug}`)).statusCode, 404);
  assert.match((await writer.get(at(id))).body, /Nobody outside has seen this yet.*Stop it<\/button>/s);
  await made.passHold();
  assert.equal(await stateOf(id), "published");
  assert.equal((await made.app.inject(`/warnings/${slug}`)).statusCode, 200);
});

test("the approver lets a grave warning come in quiet hours by a tick, and the page says so; nobody else can", async () => {
  const id = await draft(writer);
  await writer.post(`${at(id)}/submit`);
  const before = await approver.get(at(id));
  assert.match(before.body, /name="wakes" type="checkbox" value="yes">/);
  const wrong = await approver.post(`${at(id)}/approve`, { area: "east Kent", hash: await hashOf(id), wakes: "yes" });
  assert.match(
    wrong.body,
    /name="wakes" type="checkbox" value="yes" checked>/,
    "the tick stays where the area is wrong",
  );
  await approver.post(`${at(id)}/approve`, { area: content.areaName, hash: await hashOf(id), wakes: "yes" });
  assert.equal((await made.deps.store.warnings.byId(id))?.wakes, true);
  assert.match((await writer.get(at(id))).body, /Goes out at once, in quiet hours too/);
  await writer.post(`${at(id)}/stop`);
  assert.equal((await made.deps.store.warnings.byId(id))?.wakes, false, "stopped, it must be said anew");
});

test("anyone stops an approved warning with one press, and it is a draft again that nobody saw", async () => {
  const id = await draft();
  await writer.post(`${at(id)}/submit`);
  await approver.post(`${at(id)}/approve`, { area: content.areaName, hash: await hashOf(id) });
  assert.equal((await writer.post(`${at(id)}/stop`)).location, `${at(id)}?done=warning-stopped`);
  assert.equal(await stateOf(id), "draft");
  await made.passHold();
  assert.equal(await stateOf(id), "draft");
  assert.equal((await writer.post(`${at(id)}/stop`)).status, 409);
});

test("a console left open cannot approve: the password is asked for again, and a wrong one is refused", async () => {
  const id = await draft();
  await writer.post(`${at(id)}/submit`);
  const late = await made.as("approver");
  await made.pool.query("update session set proved_at = now() - interval '6 minutes' where officer_id = $1", [
    late.officer.id,
  ]);
  const asked = { area: content.areaName, hash: await hashOf(id) };
  assert.match((await late.get(at(id))).body, /Your password, again/);
  const without = await late.post(`${at(id)}/approve`, asked);
  assert.equal(without.status, 422);
  assert.match(without.body, /You gave it more than five minutes ago/);
  await store.officers.setPassword(late.officer.id, await hashPassword("copper kettle heron"));
  const wrong = await late.post(`${at(id)}/approve`, { ...asked, password: "copper kettle" });
  assert.equal(wrong.status, 422);
  assert.equal(await stateOf(id), "in-review");
  const right = await late.post(`${at(id)}/approve`, { ...asked, password: "copper kettle heron" });
  assert.equal(right.location, `${at(id)}?done=warning-approved`);
  assert.equal(await stateOf(id), "held");
  await late.post(`${at(id)}/stop`);
});

test("nobody approves their own words: the page offers no button and the address refuses with a sentence", async () => {
  const id = await draft(approver);
  await approver.post(`${at(id)}/submit`);
  const { body } = await approver.get(at(id));
  assert.doesNotMatch(body, /Type the area’s name to approve/);
  const refused = await approver.post(`${at(id)}/approve`, { area: content.areaName, hash: await hashOf(id) });
  assert.equal(refused.status, 409);
  assert.match(refused.body, /You cannot approve words that you wrote, changed or sent for approval/);
  assert.equal((await admin.post(`${at(id)}/approve`, { area: content.areaName })).status, 403);
  assert.equal(await stateOf(id), "in-review");
});

test("words that were rewritten while the approver read are not approved unseen", async () => {
  const id = await draft();
  await writer.post(`${at(id)}/submit`);
  const seen = await hashOf(id);
  await approver.post(`${at(id)}/return`, { why: "One more sentence" });
  await writer.post(`${at(id)}/edit`, { ...typedOf(content), act: "Put the phone down at once.", version: "1" });
  await writer.post(`${at(id)}/submit`);
  const refused = await approver.post(`${at(id)}/approve`, { area: content.areaName, hash: seen });
  assert.equal(refused.status, 409);
  assert.match(refused.body, /The words changed after they were sent for approval/);
});

test("two who write at once: the second keeps their text and is told", async () => {
  const id = await draft();
  const other = await made.as("officer");
  assert.equal(
    (await writer.post(`${at(id)}/edit`, { ...typedOf(content), title: "First saved", version: "1" })).location,
    `${at(id)}?done=warning-saved`,
  );
  const late = await other.post(`${at(id)}/edit`, { ...typedOf(content), title: "Second to save", version: "1" });
  assert.equal(late.status, 409);
  assert.match(late.body, /Someone changed this while you were writing/);
  assert.match(late.body, /value="Second to save"/);
  assert.equal((await store.warnings.byId(id))?.content.title, "First saved");
  assert.equal(
    (await other.post(`${at(id)}/edit`, { ...typedOf(content), title: "Second to save", version: "2" })).location,
    `${at(id)}?done=warning-saved`,
  );
});

test("a sentence that is edited away loses its evidence, and gets it back when it is written again", async () => {
  const id = await draft();
  const without = { ...content, happening: ["Something else."] };
  await writer.post(`${at(id)}/edit`, { ...typedOf(without), version: "1" });
  assert.equal((await store.warnings.byId(id))?.content.claims.length, 0);
  await writer.post(`${at(id)}/edit`, { ...typedOf(content), version: "2" });
  assert.equal((await store.warnings.byId(id))?.content.claims.length, content.claims.length);
});

test("an edit that is refused keeps every word, and a save without a change makes no version", async () => {
  const id = await draft();
  const wrong = await writer.post(`${at(id)}/edit`, {
    ...typedOf(content),
    title: "",
    "lookAgainBy-day": "31",
    "lookAgainBy-month": "2",
    version: "1",
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Enter a title that says what the calls are/);
  assert.match(wrong.body, /The callers are working from abroad\./);
  assert.equal(
    (await writer.post(`${at(id)}/edit`, { ...typedOf(content), version: "1" })).location,
    `${at(id)}?done=warning-same`,
  );
  assert.equal((await store.warnings.versions(id)).length, 1);
});

test("a number that is not ours cannot be sent for approval, nor come in by a correction", async () => {
  const id = await draft();
  const poisoned = { ...typedOf(content), act: "Ring 01632 960999 now.", version: "1" };
  await writer.post(`${at(id)}/edit`, poisoned);
  assert.match((await writer.get(at(id))).body, /Take this number out/);
  assert.equal((await writer.post(`${at(id)}/submit`)).status, 409);
  assert.equal(await stateOf(id), "draft");
  const out = await draft();
  await writer.post(`${at(out)}/submit`);
  await approver.post(`${at(out)}/approve`, { area: content.areaName, hash: await hashOf(out) });
  await made.passHold();
  const corrected = await writer.post(`${at(out)}/correct`, { ...poisoned, what: "A number" });
  assert.equal(corrected.status, 422);
  assert.match(corrected.body, /01632 960999/);
  assert.equal((await store.warnings.byId(out))?.version, 1);
});

test("one person corrects and withdraws, with a reason that is kept", async () => {
  const id = await draft();
  await writer.post(`${at(id)}/submit`);
  await approver.post(`${at(id)}/approve`, { area: content.areaName, hash: await hashOf(id) });
  await made.passHold();
  const fixed = { ...typedOf(content), title: "“Press 1” calls about a crime", version: "1" };
  assert.equal((await writer.post(`${at(id)}/correct`, { ...fixed, what: "" })).status, 422);
  assert.match((await writer.post(`${at(id)}/correct`, { ...fixed, what: "", do: "look" })).body, /<del>/);
  assert.equal(
    (await writer.post(`${at(id)}/correct`, { ...fixed, what: "The title was too narrow." })).location,
    `${at(id)}?done=warning-corrected`,
  );
  assert.match((await writer.get(`${at(id)}/versions`)).body, /The title was too narrow\./);
  assert.equal((await writer.post(`${at(id)}/withdraw`, { why: " " })).status, 422);
  assert.equal(
    (await writer.post(`${at(id)}/withdraw`, { why: "It was a test by the bank." })).location,
    `${at(id)}?done=warning-withdrawn`,
  );
  assert.match((await writer.get(at(id))).body, /It was a test by the bank\./);
  assert.equal((await writer.get(`${at(id)}/correct`)).status, 409);
});

test("who sent it sees how far the messages are, each way by itself, and looks again when they like", async () => {
  await made.pool.query(
    `insert into subscriber (channel, address, token, confirmed_at)
     select channel, address, 'far ' || address, now() from (values ('email', 'a@example.org'), ('email', 'b@example.org'),
       ('email', 'c@example.org'), ('sms', '+447700900111')) x (channel, address)`,
  );
  const id = await draft();
  await writer.post(`${at(id)}/submit`);
  await approver.post(`${at(id)}/approve`, { area: content.areaName, hash: await hashOf(id) });
  assert.doesNotMatch(
    (await writer.get(at(id))).body,
    /How far the messages are/,
    "nothing is planned while it is held",
  );
  await made.passHold();
  const none = (await writer.get(at(id))).body;
  assert.match(
    none,
    /Texts: 0 of 1 done.*0 sent, 1 waiting, 0 failed, 0 may have gone twice\. None went in the last minute/s,
  );
  const [first, second] = await store.deliveries.claim("email", 2);
  await store.deliveries.sent([first?.id ?? ""]);
  await store.deliveries.failed(second?.id ?? "", { error: "refused", retryAfterSeconds: null, mayHaveGone: true });
  const some = (await writer.get(at(id))).body;
  assert.match(some, /<progress class="cl-progress" max="3" value="2" aria-labelledby="sending-email">/);
  assert.match(
    some,
    /E-mail: 2 of 3 done.*1 sent, 1 waiting, 1 failed, 1 may have gone twice\. 1 (?:a second|in the last minute): less than a minute left/s,
  );
  assert.match(some, /\?look=2#sending">Look again/);
  assert.doesNotMatch(some, /http-equiv="refresh"/i);
  await store.deliveries.stopWaiting(id);
  const done = (await writer.get(at(id))).body;
  assert.match(done, /1 stopped, 0 may have gone twice\. <\/p>.*Nothing is left to send\./s);
  await made.pool.query("delete from delivery");
  await made.pool.query("delete from subscriber");
});

test("what is out is signed in every form, checked by its code, and no longer vouched for once a word is changed behind our back", async () => {
  const id = await draft();
  // The test's drafts have codes of their own kind; people type ours.
  const code = warningCode(made.deps.site.force, londonDay(made.deps.clock()), Buffer.from([1, 2, 3]));
  await made.pool.query("update warning set code = $2 where id = $1", [id, code]);
  await writer.post(`${at(id)}/submit`);
  await approver.post(`${at(id)}/approve`, { area: content.areaName, hash: await hashOf(id) });
  await made.passHold();
  const { slug = "" } = (await store.warnings.byId(id)) ?? {};
  const { keys } = (await made.app.inject("/.well-known/clearline-keys.json")).json<{ keys: JsonWebKey[] }>();
  const { issues } = (await made.app.inject(`/warnings/${slug}/signed.json`)).json<{
    issues: { statement: string; signature: string }[];
  }>();
  const [issue] = issues;
  assert.ok(issue && keys[0]);
  const key = createPublicKey({ key: keys[0], format: "jwk" });
  assert.ok(verify(null, Buffer.from(issue.statement), key, Buffer.from(issue.signature, "base64url")));
  for (const path of [`/warnings/${slug}`, `/warnings/${slug}/cap.xml`, "/warnings.atom", "/warnings.json"])
    assert.ok((await made.app.inject(path)).body.includes(issue.signature), path);
  const real = async (): Promise<string> => (await made.app.inject(`/real?code=${code}`)).body;
  assert.match(await real(), /That code belongs to this warning.*as we signed them/s);
  await made.owner.query("alter table warning disable trigger warning_two_people");
  await made.pool.query(
    "update warning set content = jsonb_set(content, '{act}', '\"Ring them back.\"') where id = $1",
    [id],
  );
  await made.owner.query("alter table warning enable trigger warning_two_people");
  assert.match(await real(), /We cannot vouch for that warning/);
});

test("a claim with nothing behind it is amber and said again at the button", async () => {
  const id = await draft();
  const { body } = await writer.get(at(id));
  assert.match(body, /<span class="cl-claim cl-claim--bare">The callers are working from abroad\.<\/span>/);
  assert.match(body, /<a href="#bare">1 claim has nothing behind it<\/a>\. The approver will see it too/);
  assert.match(
    body,
    /<span class="cl-claim">15 people told us about calls like this in four days\.<\/span><a class="cl-ev" href="#evidence-1">/,
  );
});

test("a surge and a series open a draft, and a second press finds the draft there is", async () => {
  assert.equal((await writer.post(`/console/surges/${story.surgeId}/warn`)).location, at(story.draftId));
  assert.equal((await writer.post(`/console/series/${story.seriesId}/warn`)).location, at(story.draftId));
  const alone = await writer.post(`/console/reports/${story.lost}/series`, { series: "new" });
  assert.equal(alone.status, 303);
  const seriesId = (await store.series.memberOf(story.lost))?.series_id ?? "";
  const opened = await writer.post(`/console/series/${seriesId}/warn`);
  assert.match(opened.location ?? "", /^\/console\/warnings\/\d+\?done=draft-opened$/);
  const page = (opened.location ?? "").split("?")[0] ?? "";
  assert.equal((await writer.get(page)).status, 200);
  assert.equal((await writer.post(`/console/series/${seriesId}/warn`)).location, page);
});

test("every form is shown as it will go out, marked as a draft until it does, and takes hostile words as words", async () => {
  const id = await addWarning(made, writer.officer, { ...content, happening: ["<img src=x onerror=alert(1)> & ]]>"] });
  for (const form of ["page", "email", "card", "text", "atom", "json", "cap"]) {
    const { status, body } = await writer.get(`${at(id)}?form=${form}`);
    assert.equal(status, 200, form);
    assert.match(body, /Draft, not published/, form);
    assert.doesNotMatch(body, /<img/i, form);
  }
  assert.match(
    (await writer.get(`${at(id)}?form=picture`)).body,
    /picture\.png" width="1200" height="630" alt="Draft, not/,
  );
  const picture = await writer.get(`${at(id)}/picture.png`);
  assert.equal(picture.headers["content-type"], "image/png");
  assert.match((await writer.get(`${at(id)}/card`)).body, /<h1>Draft, not published/);
  assert.equal((await writer.get("/console/warnings/999999/picture.png")).status, 404);
  assert.match((await writer.get(`${at(id)}?form=nothing`)).body, /cl-claim/);
});
