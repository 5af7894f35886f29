import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Officer } from "../../../actions/deps.ts";
import { logCall } from "../../../actions/log-call.ts";
import { enrol, wallboardFor } from "../../../actions/test-support-verify.ts";
import type { WorkingAccess } from "../../../store/organisations.ts";
import { type TestApp, TestBrowser, testApp } from "../../test-support.ts";
import { sourceOf } from "./route.ts";

let clearline: TestApp;
let access: WorkingAccess;
let bank: string;
before(async () => {
  clearline = await testApp();
});
after(() => clearline.close());

const people = async (): Promise<[Officer, Officer]> => {
  const add = async (name: string, role: "officer" | "approver"): Promise<Officer> => {
    const id = await clearline.services.store.officers.add({
      name,
      email: `${name}@weald.example`,
      role,
      password_hash: "none",
    });
    return { id, name, role };
  };
  return [await add("amira", "officer"), await add("tom", "approver")];
};
const code = async (): Promise<string> => {
  const logged = await logCall(clearline.services, access, {});
  assert.ok(logged.ok);
  return logged.value.code;
};
const ask = (organisation: string, typed: string, remoteAddress = "203.0.113.1") =>
  clearline.app.inject({
    method: "POST",
    url: "/verify",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ organisation, code: typed }).toString(),
    remoteAddress,
  });

test("while nobody logs calls the page says so, and how to ring back", async () => {
  const { body } = await new TestBrowser(clearline.app).get("/verify");
  assert.match(body, /No bank or office tells us about its calls today/);
  assert.doesNotMatch(body, /<form/);
});

test("a right code is confirmed once, with the way back beside it", async () => {
  const [amira, tom] = await people();
  bank = await enrol(clearline.services, amira, tom);
  ({ access } = await wallboardFor(clearline.services, amira, tom, bank));
  const page = await new TestBrowser(clearline.app).get("/verify");
  assert.match(page.body, /<option value="enrolled:\d+">Northmoor Bank<\/option>/);
  const typed = await code();
  const yes = await ask(`enrolled:${bank}`, typed.toUpperCase().replaceAll(" ", ", "));
  assert.equal(yes.statusCode, 200);
  assert.match(yes.body, /A matching call is logged now/);
  assert.match(yes.body, /You can still end it and ring back/);
  assert.match(yes.body, /href="tel:\+441632960100">.*Ring 01632 960100/);
  assert.match((await ask(`enrolled:${bank}`, typed)).body, /We cannot confirm this call\. End it\./);
});

test("yes and no have one status, one length and one set of headers, and none says fraud or safe", async () => {
  const [yes, no, unknown] = [
    await ask(`enrolled:${bank}`, await code(), "203.0.113.2"),
    await ask(`enrolled:${bank}`, "apricot river candle 47", "203.0.113.2"),
    await ask("other", "apricot river candle 47", "203.0.113.2"),
  ];
  assert.match(yes.body, /A matching call/);
  assert.match(no.body, /We cannot confirm/);
  assert.match(unknown.body, /Find the number yourself/);
  assert.equal(Buffer.byteLength(yes.body), Buffer.byteLength(no.body));
  const headers = ({ headers: all, statusCode }: typeof yes) => [
    statusCode,
    Object.entries(all).filter(([name]) => name !== "date"),
  ];
  assert.deepEqual(headers(yes), headers(no));
  for (const { body } of [yes, no, unknown]) assert.doesNotMatch(body, /\bfraud(?! help)|\bscam|\bsafe\b/i);
});

test("what is no code is told how to look, and is no try", async () => {
  for (let i = 0; i < 8; i++)
    assert.equal((await ask(`enrolled:${bank}`, "apricot river", "203.0.113.3")).statusCode, 422);
  const nobody = await ask("enrolled:999999", "<img src=x onerror=alert(1)> river", "203.0.113.3");
  assert.match(nobody.body, /Choose who they say they are/);
  assert.doesNotMatch(nobody.body, /<img src=x/);
  assert.match((await ask(`enrolled:${bank}`, await code(), "203.0.113.3")).body, /A matching call/);
});

test("after five codes that confirm nothing an address is told to ring back, and a right code of theirs stays unused", async () => {
  for (let i = 0; i < 5; i++)
    assert.equal((await ask(`enrolled:${bank}`, "apricot river candle 47", "203.0.113.4")).statusCode, 200);
  const typed = await code();
  const sixth = await ask(`enrolled:${bank}`, typed, "203.0.113.4");
  assert.equal(sixth.statusCode, 429);
  assert.equal(sixth.headers["retry-after"], "3600");
  assert.match(sixth.body, /We cannot confirm this call\. End it\./);
  assert.match((await ask(`enrolled:${bank}`, typed, "203.0.113.5")).body, /A matching call/);
});

test("an address of IPv6 counts with its whole network", () => {
  assert.equal(sourceOf("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2");
  assert.equal(sourceOf("2001:db8::9"), sourceOf("2001:db8:0:0:1::"));
  assert.equal(sourceOf("::1"), "0:0:0:0");
  assert.equal(sourceOf("203.0.113.4"), "203.0.113.4");
  assert.equal(sourceOf("::ffff:203.0.113.4"), "::ffff:203.0.113.4");
});
