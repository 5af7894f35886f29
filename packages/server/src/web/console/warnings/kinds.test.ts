import assert from "node:assert/strict";
import { after, test } from "node:test";
import { addWarning, storyContent } from "../test-support-warning.ts";
import { testConsole } from "../test-support.ts";
import { tellStory } from "../test-support-story.ts";
import { typedOf } from "./content-form.ts";

const made = await testConsole();
after(() => made.close());
const [writer, approver] = [await made.as("officer"), await made.as("approver")];
const story = await tellStory(made, writer.officer);
const content = storyContent(made, ["1"], story.surgeId);
const { store } = made.deps;

const at = (id: string): string => `/console/warnings/${id}`;
const rowOf = async (id: string) => (await store.warnings.byId(id)) ?? assert.fail();
const save = async (id: string, kinds: readonly string[]) =>
  writer.post(`${at(id)}/edit`, { ...typedOf(content), kinds, version: String((await rowOf(id)).version) });

await made.pool.query(
  `insert into subscriber (channel, address, token, confirmed_at, kinds)
   values ('email', 'all@example.org', 'kinds 1', now(), null),
          ('email', 'texts@example.org', 'kinds 2', now(), array['text']),
          ('email', 'calls@example.org', 'kinds 3', now(), array['call', 'recording'])`,
);

test("an officer says what a warning is about, and sees who then gets it, in each form and in the versions", async () => {
  const id = await addWarning(made, writer.officer, content);
  const form = await writer.get(`${at(id)}/edit`);
  assert.match(form.body, /What is it about\?.*name="kinds" type="checkbox" value="call">/s);
  assert.match((await writer.get(at(id))).body, /About<\/dt><dd>Not known: goes to people of every choice</);
  assert.equal((await save(id, ["text", "call", "nonsense"])).location, `${at(id)}?done=warning-saved`);
  assert.deepEqual((await rowOf(id)).content.kinds, ["call", "text"]);
  assert.match((await writer.get(`${at(id)}/edit`)).body, /type="checkbox" value="text" checked>/);
  assert.match((await writer.get(at(id))).body, /Goes to<\/dt><dd>3 people/);
  await save(id, ["text"]);
  for (const page of [at(id), `${at(id)}?form=email`])
    assert.match(
      (await writer.get(page)).body,
      /Goes to<\/dt><dd>2 people.*About<\/dt><dd>Texts\. 1 person of this area chose other kinds and does not get it</s,
    );
  assert.match((await writer.get(`${at(id)}/versions`)).body, /<dt>About<\/dt><dd>.*<del>.*Calls/s);
});

test("the same boxes again are no change, in whatever order they come, and leave the saver free to approve", async () => {
  const id = await addWarning(made, writer.officer, content);
  assert.equal((await save(id, [])).location, `${at(id)}?done=warning-same`);
  await save(id, ["call", "text"]);
  const { content_hash: hash } = await rowOf(id);
  const same = await approver.post(`${at(id)}/edit`, { ...typedOf(content), kinds: ["text", "call"], version: "2" });
  assert.equal(same.location, `${at(id)}?done=warning-same`);
  assert.equal((await rowOf(id)).content_hash, hash);
  await writer.post(`${at(id)}/submit`);
  const approved = await approver.post(`${at(id)}/approve`, { area: content.areaName, hash });
  assert.equal(approved.location, `${at(id)}?done=warning-approved`);
  await writer.post(`${at(id)}/stop`);
});

test("another kind is another hash: what the approver saw is void, the writer of it cannot approve, and SQL cannot slip it in", async () => {
  const id = await addWarning(made, writer.officer, content);
  await save(id, ["call"]);
  await writer.post(`${at(id)}/submit`);
  const { content_hash: seen } = await rowOf(id);
  await assert.rejects(
    made.pool.query("update warning set content = jsonb_set(content, '{kinds}', '[]') where id = $1", [id]),
    { constraint: "warning_review_is_still" },
  );
  await approver.post(`${at(id)}/return`, { why: "It is about texts as well" });
  await save(id, ["call", "text"]);
  await writer.post(`${at(id)}/submit`);
  const late = await approver.post(`${at(id)}/approve`, { area: content.areaName, hash: seen });
  assert.equal(late.status, 409);
  assert.match(late.body, /The words changed after they were sent for approval/);
  const own = await writer.post(`${at(id)}/approve`, { area: content.areaName });
  assert.ok(own.status === 403 || own.status === 409);
  assert.equal((await rowOf(id)).state, "in-review");
});

test("it goes to those who want its kinds; a correction goes to the same people and cannot change the kinds", async () => {
  const id = await addWarning(made, writer.officer, content);
  await save(id, ["text"]);
  await writer.post(`${at(id)}/submit`);
  const { content_hash: hash } = await rowOf(id);
  await approver.post(`${at(id)}/approve`, { area: content.areaName, hash });
  await made.passHold();
  const { rows } = await made.pool.query<{ address: string }>(
    "select address from delivery where warning_id = $1 order by address",
    [id],
  );
  assert.deepEqual(
    rows.map(({ address }) => address),
    ["all@example.org", "texts@example.org"],
  );
  assert.doesNotMatch((await writer.get(`${at(id)}/correct`)).body, /name="kinds"/);
  await writer.post(`${at(id)}/correct`, {
    ...typedOf({ ...content, act: "Put the phone down." }),
    kinds: ["call", "doorstep"],
    what: "Said shorter.",
    version: String((await rowOf(id)).version),
  });
  const { content: corrected, version } = await rowOf(id);
  assert.deepEqual([corrected.act, corrected.kinds, version], ["Put the phone down.", ["text"], 3]);
});
