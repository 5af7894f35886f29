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

test("another number of an enrolled organisation holds once a second person has rung the old one; what held goes on till then", async () => {
  const id = await enrol(made.deps, officer.officer, approver.officer, "Fenmoor Bank");
  const url = `/console/organisations/${id}`;
  const page = (await approver.get(url)).body;
  assert.match(page, /name="number"[^>]*value="01632 960100"/, "the form opens with what holds");
  const asked = { ...proposal, name: "Fenmoor Bank", number: "01632 960150", source: "fenmoorbank.example/contact" };
  const wrong = await approver.post(`${url}/change`, { ...asked, number: "ring me" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Enter the number that it publishes[^]*value="ring me"/);
  assert.match((await approver.post(`${url}/change`, asked)).location ?? "", /done=change-asked/);
  assert.equal((await officer.post(`${url}/change`, asked)).status, 409, "one at a time");
  assert.match((await officer.get("/console/organisations")).body, /a change waits for a second person/);
  const waits = (await other.get(url)).body;
  assert.match(waits, /<b>01632 960150<\/b><br><span class="cl-meta">Before: 01632 960100</);
  assert.match(waits, /Ring the number that we know: <b>01632 960100<\/b>/);
  const confirm = /action="([^"]+\/change\/\d+\/confirm)"/.exec(waits)?.[1] ?? assert.fail("no button");
  assert.doesNotMatch((await approver.get(url)).body, /\/change\/\d+\/confirm"/, "who asked sees no button");
  assert.equal((await approver.post(confirm, { changeRang: "known", changeWho: "Mo Reed" })).status, 409);
  const listed = async () => (await made.app.inject({ url: "/directory?q=Fenmoor" })).body;
  assert.match(await listed(), /tel:\+441632960100/);
  const unticked = await other.post(confirm, { changeWho: "Mo Reed" });
  assert.match(unticked.body, /Ring the number first[^]*value="Mo Reed"/);
  assert.match(
    (await other.post(confirm, { changeRang: "known", changeWho: "Mo Reed" })).location ?? "",
    /change-confirmed/,
  );
  assert.match(await listed(), /tel:\+441632960150[^]*fenmoorbank\.example\/contact/);
  assert.doesNotMatch(await listed(), /960100/);
  assert.match((await officer.get(url)).body, /Changes so far[^]*Confirmed by[^<]*on 01632 960100\. Mo Reed answered/);
  assert.equal((await other.post(confirm, { changeRang: "known", changeWho: "Mo Reed" })).status, 409);
  assert.doesNotMatch((await officer.get("/console/organisations")).body, /a change waits/);
});

test("where the old number is out of use the page takes another, and says where it was found", async () => {
  const id = await enrol(made.deps, officer.officer, approver.officer, "Ashmoor Bank");
  const url = `/console/organisations/${id}`;
  await officer.post(`${url}/change`, {
    ...proposal,
    name: "Ashmoor Bank",
    number: "01632 960150",
    source: "ashmoor.example",
  });
  const confirm = /action="([^"]+\/confirm)"/.exec((await other.get(url)).body)?.[1] ?? assert.fail("no button");
  const found = {
    changeRang: "found",
    changeWho: "Mo Reed",
    changeNumber: "01632 960151",
    changeFoundIn: "Ashmoor.example",
  };
  const wrong = await other.post(confirm, found);
  assert.equal(wrong.status, 422);
  assert.match(
    wrong.body,
    /href="#f-changeFoundIn">Find a number somewhere else[^]*value="found" checked[^]*value="01632 960151"/,
  );
  assert.match(
    (await other.post(confirm, { ...found, changeFoundIn: "a statement" })).location ?? "",
    /change-confirmed/,
  );
  const said = /on 01632 960151, found in: a statement\. 01632 960100 was out of use\. Mo Reed answered/;
  assert.match((await officer.get(url)).body, said);
});

test("a change that they know nothing of is dropped, with the reason, by anyone", async () => {
  const id = await enrol(made.deps, officer.officer, approver.officer, "Highmoor Bank");
  const url = `/console/organisations/${id}`;
  await officer.post(`${url}/change`, { ...proposal, name: "Highmoor Savings" });
  const drop = /action="([^"]+\/drop)"/.exec((await officer.get(url)).body)?.[1] ?? assert.fail("no button");
  assert.match((await officer.post(drop, { dropWhy: " " })).body, /Write the reason/);
  assert.match((await officer.post(drop, { dropWhy: "They know nothing of it" })).location ?? "", /change-dropped/);
  const { body } = await officer.get(url);
  assert.match(body, /<h1 class="cl-h1">Highmoor Bank<[^]*Dropped by[^<]*They know nothing of it/);
});
