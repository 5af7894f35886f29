/**
 * Surges and warnings at the console in a real Chromium, in every state; and a warning drafted, sent and approved by two
 * people with the keyboard alone and without JavaScript.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hashPassword } from "../packages/server/src/actions/sign-in.ts";
import { addWarning, storyContent } from "../packages/server/src/web/console/test-support-warning.ts";
import type { TestConsole } from "../packages/server/src/web/console/test-support.ts";
import { tellStory } from "../packages/server/src/web/console/test-support-story.ts";
import { typedOf } from "../packages/server/src/web/console/warnings/content-form.ts";
import { noBrowser } from "./support/browser.ts";
import { lookAtAll, openConsole, type State } from "./support/console.ts";
import { press, signIn, tabTo, tabToField } from "./support/keyboard.ts";

const open = await openConsole();
lookAtAll(open, [emptyStates, states]);

test("a warning is drafted, sent and approved by two people with the keyboard alone, without JavaScript", {
  skip: noBrowser,
}, async () => {
  assert.ok(open);
  const { made, browser, origin } = open;
  const { store } = made.deps;
  const password = "kettle harbour violin";
  const password_hash = await hashPassword(password);
  for (const [email, name, role] of [
    ["ann@weald.example", "Ann Field", "officer"],
    ["tom@weald.example", "Tom Haldane", "approver"],
  ] as const) {
    await store.officers.add({ email, name, role, password_hash });
  }
  const surge = (await store.surges.open())[0];
  assert.ok(surge);

  const ann = await signIn(browser, origin, { email: "ann@weald.example", password });
  await ann.goto(`${origin}/console/surges`);
  await tabTo(ann, /16 calls in/);
  await press(ann, "Enter");
  await tabTo(ann, /^(Draft a warning|Open the draft warning)$/);
  await press(ann, "Enter");
  await tabTo(ann, /^Edit the words$/);
  await press(ann, "Enter");
  await tabToField(ann, "f-title");
  await ann.keyboard.press("Control+a");
  await ann.keyboard.type("“Press 1” calls about a crime");
  await tabTo(ann, /^Save$/);
  await press(ann, "Enter");
  assert.match(await ann.innerText("h1"), /calls about a crime/);
  await tabTo(ann, /^Send for approval$/);
  await press(ann, "Enter");
  assert.match(await ann.innerText("main"), /Sent for approval\. A second person must approve these exact words/);
  const page = new URL(ann.url()).pathname;

  // Another warning for the area is about to go out: let it, or a third person would have to sign.
  await made.passHold();
  const tom = await signIn(browser, origin, { email: "tom@weald.example", password });
  await tabTo(tom, /^Warnings/);
  await press(tom, "Enter");
  await tabTo(tom, /calls about a crime/);
  await press(tom, "Enter");
  assert.equal(new URL(tom.url()).pathname, page);
  await tabToField(tom, "f-area");
  await tom.keyboard.type("west kent");
  await tabTo(tom, /^Approve/);
  await press(tom, "Enter");
  assert.match(await tom.innerText("main"), /Nobody outside has seen this yet/);
  const id = page.split("/").at(-1) ?? "";
  assert.equal((await store.warnings.byId(id))?.state, "held");
  // The other of the two stops it: a button, no script.
  await ann.reload();
  await tabTo(ann, /^Stop it/);
  await press(ann, "Enter");
  assert.match(await ann.innerText("main"), /Stopped\. Nobody outside has seen it/);
  assert.equal((await store.warnings.byId(id))?.state, "draft");
  await ann.context().close();
  await tom.context().close();
});

async function emptyStates(made: TestConsole): Promise<State[]> {
  const officer = await made.as("officer");
  return ["/surges", "/warnings"].map((path) => ({
    name: `empty ${path}`,
    as: officer,
    path: `/console${path}`,
  }));
}

async function states(made: TestConsole): Promise<State[]> {
  const [officer, approver] = [await made.as("officer"), await made.as("approver")];
  const story = await tellStory(made, officer.officer);
  const content = storyContent(made, [story.pressOne], story.surgeId);
  const warning = (id: string): string => `/console/warnings/${id}`;
  const sent = async (): Promise<string> => {
    const id = await addWarning(made, officer.officer, content);
    await officer.post(`${warning(id)}/submit`);
    return id;
  };
  const published = async (): Promise<string> => {
    const id = await sent();
    const hash = (await made.deps.store.warnings.byId(id))?.content_hash ?? "";
    await approver.post(`${warning(id)}/approve`, { area: content.areaName, hash });
    await made.passHold();
    return id;
  };
  const held = async (): Promise<string> => {
    const id = await sent();
    const hash = (await made.deps.store.warnings.byId(id))?.content_hash ?? "";
    await approver.post(`${warning(id)}/approve`, { area: content.areaName, hash });
    return id;
  };
  const [review, live, corrected, withdrawn, poisoned] = [
    await sent(),
    await published(),
    await published(),
    await published(),
    await addWarning(made, officer.officer, {
      ...content,
      act: "RING NOW 01632 960999!",
      happening: ["Victims were alleged to fall for it."],
    }),
  ];
  await officer.post(`${warning(corrected)}/correct`, {
    ...typedOf(content),
    act: "Put the phone down.",
    what: "Said shorter.",
    version: "1",
  });
  await officer.post(`${warning(withdrawn)}/withdraw`, { why: "It was a test by the bank." });
  const surge = `/console/surges/${story.surgeId}`;
  await made.pool.query(
    `insert into subscriber (channel, address, token, confirmed_at)
     select case when n < 5 then 'email' else 'sms' end, case when n < 5 then 'a' || n || '@example.org' else '+44770090010' || n end,
            'made ' || n, now() from generate_series(1, 8) n`,
  );
  const sending = await published();
  await made.deps.store.deliveries.sent((await made.deps.store.deliveries.claim("email", 3)).map(({ id }) => id));
  const waits = await held();
  return [
    { name: "warning held", as: officer, path: warning(waits) },
    { name: "surges", as: officer, path: "/console/surges" },
    { name: "surge", as: officer, path: surge },
    { name: "surge dismissal refused", as: officer, path: `${surge}/dismiss`, form: { why: "" }, status: 422 },
    { name: "warnings", as: officer, path: "/console/warnings" },
    { name: "warning draft", as: officer, path: warning(story.draftId) },
    { name: "warning to mend", as: officer, path: warning(poisoned) },
    { name: "warning edit", as: officer, path: `${warning(story.draftId)}/edit` },
    {
      name: "warning edit refused",
      as: officer,
      path: `${warning(story.draftId)}/edit`,
      form: { ...typedOf(content), title: "", version: "1" },
      status: 422,
    },
    {
      name: "warning edited by two",
      as: officer,
      path: `${warning(story.draftId)}/edit`,
      form: { ...typedOf(content), title: "Mine", version: "0" },
      status: 409,
    },
    { name: "warning in review, its writer", as: officer, path: warning(review) },
    { name: "warning in review, an approver", as: approver, path: warning(review) },
    {
      name: "warning approval refused",
      as: approver,
      path: `${warning(review)}/approve`,
      form: { area: "east Kent", hash: "x" },
      status: 409,
    },
    { name: "warning published", as: officer, path: warning(live) },
    { name: "warning on its way", as: officer, path: warning(sending) },
    { name: "warning corrected", as: officer, path: warning(corrected) },
    { name: "warning versions", as: officer, path: `${warning(corrected)}/versions` },
    { name: "warning withdrawn", as: officer, path: warning(withdrawn) },
    { name: "correct", as: officer, path: `${warning(live)}/correct` },
    {
      name: "correct, what changes",
      as: officer,
      path: `${warning(live)}/correct`,
      form: { ...typedOf(content), title: "Other", do: "look", version: "1" },
    },
    { name: "withdraw", as: officer, path: `${warning(live)}/withdraw` },
    { name: "withdraw refused", as: officer, path: `${warning(live)}/withdraw`, form: { why: "" }, status: 422 },
    ...["page", "email", "card", "picture", "text", "atom", "json", "cap"].map((form) => ({
      name: `warning as ${form}`,
      as: officer,
      path: `${warning(live)}?form=${form}`,
    })),
  ];
}
