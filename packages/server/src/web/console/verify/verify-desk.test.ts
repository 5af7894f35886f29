import assert from "node:assert/strict";
import { after, test } from "node:test";
import { receiveReport } from "../../../actions/receive-report.ts";
import { logCall } from "../../../actions/log-call.ts";
import { enrol, passport, signerFor, wallboardFor } from "../../../actions/test-support-verify.ts";
import { makeCertificate } from "../../../transport/egress/test-support/certificate.ts";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const [officer, approver] = [await made.as("officer"), await made.as("approver")];
const bank = await enrol(made.deps, officer.officer, approver.officer);
const { access } = await wallboardFor(made.deps, officer.officer, approver.officer, bank);

test("a handler checks a code for the person on the line, and it is written down", async () => {
  const logged = await logCall(made.deps, access, {});
  assert.ok(logged.ok);
  const fields = { organisation: `enrolled:${bank}`, code: logged.value.code };
  const yes = await officer.post("/console/verify", fields);
  assert.match(yes.body, /A matching call is logged now.*You can still end it and ring back.*01632 960100/s);
  const [line] = await made.deps.store.audit.list({ limit: 1 });
  assert.deepEqual([line?.did, line?.detail], ["check-call-code", { confirmed: true }]);
  assert.match((await officer.post("/console/verify", fields)).body, /We cannot confirm this call/);
  assert.equal((await officer.post("/console/verify", { organisation: "", code: "x" })).status, 422);
});

test("by number only with a purpose, and a yes is never said of who is on the line", async () => {
  await logCall(made.deps, access, { to: "01632 960123" });
  const ask = (fields: Record<string, string>) =>
    officer.post("/console/verify/number", { enrolled: bank, number: "01632 960123", ...fields });
  for (const fields of [{}, { purpose: "other" }, { purpose: "curious" }] as Record<string, string>[])
    assert.match((await ask(fields)).body, /Choose why you ask/);
  const yes = await ask({ purpose: "on-the-line" });
  assert.match(yes.body, /logged a call to that number/);
  assert.match(yes.body, /That does not show who is on the line/);
  assert.doesNotMatch(yes.body, /960123/, "the number is not said again");
  assert.match(
    (await ask({ purpose: "other", more: "Inquiry 7", number: "01632 960124" })).body,
    /has logged no call to that number now/,
  );
  const [line] = await made.deps.store.audit.list({ limit: 1 });
  assert.deepEqual([line?.did, line?.why], ["look-up-call", "Inquiry 7"]);
});

test("a pasted token is judged in plain words", async () => {
  const { key, cert } = makeCertificate(["northmoor.example"]);
  const x5u = "https://certificates.example/a.pem";
  await signerFor(made.deps, officer.officer, approver.officer, { organisationId: bank, x5u, cert });
  const iat = Math.floor(made.deps.clock().getTime() / 1000);
  const claims = { dest: { tn: ["441632960123"] }, iat, orig: { tn: "441632960101" }, rcd: { nam: "<b>Northmoor" } };
  const token = passport(key, { alg: "ES256", ppt: "rcd", typ: "passport", x5u }, claims);
  const paste = (called: string) => officer.post("/console/verify/token", { token, called });
  assert.match((await paste("01632 960124")).body, /The token is for a call to another number\. End the call/);
  const yes = await paste("01632 960123");
  assert.match(yes.body, /A matching call is signed/);
  assert.match(yes.body, /It calls itself “&lt;b&gt;Northmoor”/);
  assert.match((await paste("01632 960123")).body, /This token was shown before/);
});

test("a number that an enrolled organisation's calls show is told to officers as genuine and easy to imitate", async () => {
  const report = {
    words: "They wanted my PIN.",
    callDate: null,
    place: null,
    numberShown: "01632 960101",
    forSomeoneElse: false,
    anonymous: true,
    contact: null,
  };
  const received = await receiveReport(made.deps, { report, source: "web" });
  assert.ok(received.ok);
  const shown = await officer.post(`/console/reports/${received.value.id}/unmask`, { purpose: "follow-number" });
  assert.match(shown.body, /A genuine number\. Callers can make it show on a phone/);
});
