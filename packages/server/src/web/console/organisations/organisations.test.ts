import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { after, test } from "node:test";
import { enrol } from "../../../actions/test-support-verify.ts";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const [officer, approver, other] = [await made.as("officer"), await made.as("approver"), await made.as("approver")];
const proposal = {
  name: "Northmoor Bank",
  number: "01632 960100",
  source: "back of a debit card",
  "checked-day": "18",
  "checked-month": "11",
  "checked-year": "2026",
  shows: "",
};

test("one person proposes on the page, a second rings back and confirms, and a link is shown once", async () => {
  const proposed = await officer.post("/console/organisations", proposal);
  assert.equal(proposed.status, 303);
  const [url = ""] = (proposed.location ?? "").split("?");
  assert.match((await officer.get(url)).body, /An approver who did not propose it must ring 01632 960100/);
  const unticked = await approver.post(`${url}/confirm`, { who: "Mo Reed" });
  assert.deepEqual([unticked.status, /Ring the number first/.test(unticked.body)], [422, true]);
  assert.match(unticked.body, /value="Mo Reed"/, "what was typed stays");
  assert.equal((await approver.post(`${url}/confirm`, { rang: "yes", who: "Mo Reed, manager" })).status, 303);
  await approver.post(`${url}/access`, { kind: "wallboard", label: "Front desk" });
  const page = (await other.get(url)).body;
  const confirm = /action="([^"]+\/access\/\d+\/confirm)"/.exec(page)?.[1] ?? assert.fail("no button");
  assert.doesNotMatch((await approver.get(url)).body, /\/confirm"/, "who asked sees no button");
  const link = await other.post(confirm);
  assert.match(link.body, /\/calling\/open\/[\w-]{32}</);
  assert.doesNotMatch((await other.get(url)).body, /calling\/open/);
});

test("what is wrong is told at its field, and what was typed stays", async () => {
  const answer = await officer.post("/console/organisations", {
    ...proposal,
    name: "",
    number: "ring me",
    "checked-year": "",
  });
  assert.equal(answer.status, 422);
  for (const said of ["Enter a name", "Enter the number that it publishes", "Enter the day you looked"])
    assert.match(answer.body, new RegExp(said));
  assert.match(answer.body, /value="ring me"/);
});

test("a private key that was pasted is called burnt and not shown again", async () => {
  const id = await enrol(made.deps, officer.officer, approver.officer, "Southmoor Bank");
  const { privateKey } = generateKeyPairSync("ed25519");
  const material = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const answer = await officer.post(`/console/organisations/${id}/access`, { kind: "key", label: "Dialler", material });
  assert.equal(answer.status, 422);
  assert.match(answer.body, /secret no more/);
  assert.match(answer.body, /value="Dialler"/);
  assert.ok(!answer.body.includes("PRIVATE KEY"));
});

test("a stop works at once and needs a reason; hostile words are shown as words", async () => {
  const hostile = "<script>alert(1)</script>";
  const id = await enrol(made.deps, officer.officer, approver.officer, `Bank ${hostile}`);
  const url = `/console/organisations/${id}`;
  assert.match((await officer.post(`${url}/suspend`, {})).body, /Write the reason/);
  assert.equal((await officer.post(`${url}/suspend`, { stopWhy: hostile })).status, 303);
  const { body } = await officer.get(url);
  assert.match(body, /None of its codes confirms a call now/);
  assert.doesNotMatch(body, /<script>alert/);
  assert.match((await approver.post(`${url}/resume`)).location ?? "", /done=organisation-resumed/);
});

test("many codes that confirm nothing are shown as an alarm on the organisation's page", async () => {
  const id = await enrol(made.deps, officer.officer, approver.officer, "Westmoor Council");
  const url = `/console/organisations/${id}`;
  assert.doesNotMatch((await officer.get(url)).body, /codes since yesterday confirmed nothing/);
  for (let i = 0; i < 20; i++) await made.deps.store.calls.countWrong(`enrolled:${id}`, made.deps.clock());
  assert.match((await officer.get(url)).body, /20 codes since yesterday confirmed nothing/);
  assert.match((await officer.get("/console/organisations")).body, /20 codes since yesterday confirmed nothing/);
});
