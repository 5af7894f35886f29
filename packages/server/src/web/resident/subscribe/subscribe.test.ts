import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { linkToken, sendConfirmation } from "../../../actions/subscribe.ts";
import { depsOn, sendersTo } from "../../../actions/test-support.ts";
import type { OutgoingEmail } from "../../../ports.ts";
import { type TestApp, TestBrowser, testApp } from "../../test-support.ts";

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
});
after(() => clearline.close());

const rowOf = async (email: string) => {
  const { rows } = await clearline.database.pool.query<{
    id: string;
    token: string;
    confirmed_at: Date | null;
    left_at: Date | null;
  }>("select id, token, confirmed_at, left_at from subscriber where address = $1", [email]);
  return rows[0] ?? assert.fail(`${email} is not there`);
};

test("the answer is the same for an address we know and one we do not", async () => {
  const browser = new TestBrowser(clearline.app);
  const first = await browser.post("/subscribe", { email: "joan@example.org", place: "TN13" });
  const again = await browser.post("/subscribe", { email: "joan@example.org", place: "TN13" });
  assert.equal(first.statusCode, 200);
  assert.equal(again.body, first.body);
});

test("opening a link changes nothing; its button does, and can be undone", async () => {
  const browser = new TestBrowser(clearline.app);
  await browser.post("/subscribe", { email: "dilys@example.org", place: "" });
  const row = await rowOf("dilys@example.org");
  const link = (purpose: "confirm" | "leave"): string =>
    `/subscribe/${purpose}/${linkToken(clearline.services, purpose, row)}`;
  for (const kind of ["confirm", "leave"] as const) assert.equal((await browser.get(link(kind))).statusCode, 200);
  assert.deepEqual(
    { ...(await rowOf("dilys@example.org")), id: "", token: "" },
    { id: "", token: "", confirmed_at: null, left_at: null },
  );
  assert.match((await browser.post(link("confirm"), {})).body, /You will get our warnings/);
  assert.notEqual((await rowOf("dilys@example.org")).confirmed_at, null);
  const oneClick = await browser.post(link("leave"), { "List-Unsubscribe": "One-Click" });
  assert.equal(oneClick.statusCode, 200);
  assert.notEqual((await rowOf("dilys@example.org")).left_at, null);
  assert.equal((await browser.post(link("confirm"), {})).statusCode, 404, "the first link signs nobody up again");
  const undo = /action="(\/subscribe\/undo\/[^"]+)"/.exec(oneClick.body)?.[1] ?? assert.fail("no way back");
  assert.equal((await browser.get(undo)).statusCode, 404, "opening it does nothing");
  assert.match((await browser.post(undo, {})).body, /You will get our warnings/);
  assert.equal((await rowOf("dilys@example.org")).left_at, null);
  await browser.post(link("leave"), {});
  await clearline.database.pool.query("update subscriber set left_at = now() - interval '25 hours' where id = $1", [
    row.id,
  ]);
  assert.equal((await browser.post(undo, {})).statusCode, 404, "a day later it is too late");
});

test("who chose Welsh is asked, confirmed, let go and taken back in Welsh, on pages that say so", async () => {
  const { app, services } = clearline;
  const browser = new TestBrowser(app);
  await browser.post("/subscribe", { email: "sian@example.org", place: "", language: "cy" });
  const row = await rowOf("sian@example.org");
  const mails: OutgoingEmail[] = [];
  const senders = sendersTo({ email: async (mail) => void mails.push(mail) });
  await sendConfirmation({ ...services, ...depsOn(services.store), senders, serverKey: services.serverKey }, row.id);
  const [mail] = mails;
  assert.equal(mail?.subject, "Ydych chi eisiau rhybuddion twyll ffôn?");
  assert.match(mail?.html ?? "", /<html lang="cy">.*Os nad chi oedd yno, peidiwch â gwneud dim/s);
  const at = /https?:\/\/[^/]+(\/subscribe\/confirm\/\S+)/.exec(mail?.text ?? "")?.[1] ?? assert.fail(mail?.text);
  const welsh = (body: string, words: RegExp): void => {
    assert.match(body, /<html lang="cy"/);
    assert.match(body, words);
  };
  welsh((await browser.get(at)).body, /Ydw, anfonwch rybuddion ataf/);
  welsh((await browser.post(at, {})).body, /Byddwch yn cael ein rhybuddion/);
  const leave = `/subscribe/leave/${linkToken(services, "leave", row)}`;
  welsh((await browser.get(leave)).body, /Stopio’r rhybuddion/);
  const left = await browser.post(leave, {});
  welsh(left.body, /Chewch chi ddim mwy o rybuddion/);
  const undo = /action="(\/subscribe\/undo\/[^"]+)"/.exec(left.body)?.[1] ?? assert.fail("no way back");
  welsh((await browser.post(undo, {})).body, /Byddwch yn cael ein rhybuddion/);
  assert.match((await browser.get("/subscribe/leave/1.nothing")).body, /<html lang="en"/, "a link that is none");
});

test("a link for one thing is no link for another, and none works for somebody else", async () => {
  const browser = new TestBrowser(clearline.app);
  for (const email of ["gwen@example.org", "elin@example.org"]) await browser.post("/subscribe", { email, place: "" });
  const [gwen, elin] = [await rowOf("gwen@example.org"), await rowOf("elin@example.org")];
  const leaving = linkToken(clearline.services, "leave", gwen);
  const wrong = [
    `/subscribe/confirm/${leaving}`,
    `/subscribe/undo/${leaving}`,
    `/subscribe/confirm/${linkToken(clearline.services, "undo", gwen)}`,
    `/subscribe/leave/${leaving.replace(/^\d+/, elin.id)}`,
    `/subscribe/leave/${gwen.token}`,
    `/subscribe/undo/${linkToken(clearline.services, "undo", gwen)}`,
  ];
  for (const path of wrong) assert.equal((await browser.post(path, {})).statusCode, 404, path);
  assert.deepEqual(await rowOf("gwen@example.org"), gwen);
  assert.deepEqual(await rowOf("elin@example.org"), elin);
});

test("a made-up link changes nothing and says what to do", async () => {
  const page = await new TestBrowser(clearline.app).post("/subscribe/leave/made-up", {});
  assert.equal(page.statusCode, 404);
  assert.match(page.body, /Ask for warnings again/);
});

test("a mistyped address or place gets a sentence and stays typed", async () => {
  const browser = new TestBrowser(clearline.app);
  const email = await browser.post("/subscribe", { email: "joan at home", place: "" });
  assert.equal(email.statusCode, 422);
  assert.match(email.body, /value="joan at home"/);
  const place = await browser.post("/subscribe", { email: "joan@example.org", place: "Nowhere at all" });
  assert.match(place.body, /Enter a town or a postcode such as TN13/);
});

test("the page that asks for a code says a number and nothing else that somebody put into the form", async () => {
  const page = await new TestBrowser(clearline.app).post("/subscribe/code", {
    mobile: "Ring us on 0900 123 4567",
    code: "1",
  });
  assert.equal(page.statusCode, 422);
  assert.doesNotMatch(page.body, /We have sent a text to/);
  const right = await new TestBrowser(clearline.app).post("/subscribe/code", { mobile: "+44 7700 900123", code: "1" });
  assert.match(right.body, /We have sent a text to 07700 900123,/);
});

const languageOf = async (email: string) =>
  (await clearline.database.store.subscribers.byAddress("email", email))?.language;

test("the page that asks is there in Welsh, leads to the English one and back, and asks in Welsh", async () => {
  const browser = new TestBrowser(clearline.app);
  const english = (await browser.get("/subscribe")).body;
  assert.match(english, /<a [^>]*href="\/cy\/subscribe" hreflang="cy" lang="cy">Cymraeg<\/a>/);
  const welsh = (await browser.get("/cy/subscribe")).body;
  assert.match(welsh, /<html lang="cy".*<h1 [^>]*>Cael rhybuddion ar gyfer eich ardal<\/h1>/s);
  assert.match(welsh, /href="\/subscribe" hreflang="en" lang="en">English<\/a>/);
  assert.match(welsh, /value="cy" checked/);
  const wrong = await browser.post("/cy/subscribe", { email: "x", place: "", language: "cy" });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /<title>Gwall: .*Mae problem.*Rhowch gyfeiriad e-bost/s);
  assert.doesNotMatch(wrong.body, />Error:</);
  const asked = await browser.post("/cy/subscribe", { email: "nia@example.org", place: "", language: "cy" });
  assert.match(asked.body, /<html lang="cy".*Nawr edrychwch ar eich e-bost/s);
  assert.equal(await languageOf("nia@example.org"), "cy");
});

test("the page that changes is shown in the other language on asking, which changes nothing", async () => {
  const browser = new TestBrowser(clearline.app);
  await browser.post("/subscribe", { email: "mair@example.org", place: "", language: "cy" });
  const row = await rowOf("mair@example.org");
  await browser.post(`/subscribe/confirm/${linkToken(clearline.services, "confirm", row)}`, {});
  const path = `/subscribe/manage/${linkToken(clearline.services, "manage", row)}`;
  const english = (await browser.get(`${path}?in=en`)).body;
  assert.match(english, /<html lang="en".*You get our warnings by e-mail to m…@example\.org/s);
  assert.match(english, new RegExp(`action="${path.replaceAll(".", "\\.")}\\?in=en"`));
  assert.match((await browser.post(`${path}?in=en`, { place: "Nowhere at all", language: "cy" })).body, /Enter a town/);
  assert.match(
    (await browser.post(path, { place: "Nowhere at all", language: "cy" })).body,
    /Rhowch dref neu god post/,
  );
  assert.equal(await languageOf("mair@example.org"), "cy");
  assert.match((await browser.post(path, { place: "", language: "en" })).body, /<html lang="en".*We have kept/s);
});
