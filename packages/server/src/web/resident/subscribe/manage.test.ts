import assert from "node:assert/strict";
import { after, test } from "node:test";
import { linkToken } from "../../../actions/subscribe.ts";
import { hiddenFields, TestBrowser, testApp } from "../../test-support.ts";

const clearline = await testApp();
after(() => clearline.close());
const { pool, store } = clearline.database;
const browser = new TestBrowser(clearline.app);

const rowOf = async (email: string) => (await store.subscribers.byAddress("email", email)) ?? assert.fail(email);
async function joined(email: string, fields: Record<string, string | readonly string[]> = {}) {
  await browser.post("/subscribe", { email, place: "", ...fields });
  const row = await rowOf(email);
  await browser.post(`/subscribe/confirm/${linkToken(clearline.services, "confirm", row)}`, {});
  const token = linkToken(clearline.services, "manage", row);
  return { token, path: `/subscribe/manage/${token}` };
}
const areaOf = async (email: string) => {
  const { place, around, within } = await rowOf(email);
  return { place, radius: around?.radius ?? null, isDrawn: within !== null };
};

test("all that somebody asks for is kept, shown by their own link, and changed by its button alone", async () => {
  const { path } = await joined("ann@example.org", {
    place: "Sevenoaks",
    miles: "10",
    kinds: ["text", "doorstep"],
    quiet: "times",
    quietFrom: "10pm",
    quietUntil: "07:30",
    language: "cy",
  });
  const before = await rowOf("ann@example.org");
  assert.deepEqual(
    [before.kinds, before.quiet_from, before.quiet_until, before.language],
    [["text", "doorstep"], "22:00:00", "07:30:00", "cy"],
  );
  const page = await browser.get(path);
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /<html lang="cy".*drwy e-bost i a…@example\.org/s, "in the language of their messages");
  assert.doesNotMatch(page.body, /ann@example/);
  assert.match(page.body, /value="Sevenoaks"/);
  assert.match(page.body, /<option value="10" selected>/);
  assert.match(page.body, /value="22:00"/);
  assert.deepEqual(await rowOf("ann@example.org"), before, "looking changes nothing");
  const kept = await browser.post(path, { place: "Dover", miles: "1", quiet: "none", language: "en" });
  assert.match(kept.body, /We have kept your change/);
  const { place, kinds, quiet_from, language } = await rowOf("ann@example.org");
  assert.deepEqual([place, kinds, quiet_from, language], ["Dover", null, null, "en"]);
});

test("what is wrong is said where it is wrong, and what was typed stays", async () => {
  const { path } = await joined("cy@example.org");
  const place = await browser.post(path, { place: "Nowhere at all" });
  assert.equal(place.statusCode, 422);
  assert.match(place.body, /Enter a town or a postcode/);
  assert.match(place.body, /value="Nowhere at all"/);
  const quiet = await browser.post(path, { place: "", quiet: "times", quietFrom: "late", quietUntil: "8am" });
  assert.match(quiet.body, /Enter two times that differ/);
  assert.match(quiet.body, /<details class="govuk-details" open>/);
});

test("quiet hours stand as people say them, and ten at night is never taken for ten in the morning", async () => {
  const { path } = await joined("dot@example.org");
  const save = (quietFrom: string, quietUntil: string) =>
    browser.post(path, { place: "", quiet: "times", quietFrom, quietUntil });
  assert.match((await browser.get(path)).body, /value="9pm"[^]*value="8am"/);
  for (const [from, until] of [
    ["10.30 p.m.", "7am"],
    ["Midnight", "noon"],
  ] as const)
    assert.match((await save(from, until)).body, /We have kept your change/);
  assert.match((await browser.get(path)).body, /value="midnight"[^]*value="noon"/);
  const unclear = await save("10", "7");
  assert.match(unclear.body, /Enter two times that differ, like 9pm and 8am/);
  assert.match(unclear.body, /value="10"[^]*value="7"/);
});

test("the link to change is no link to leave, nor any other; the page's own button leaves, and it can be taken back", async () => {
  const { token, path } = await joined("dai@example.org");
  for (const purpose of ["leave", "confirm", "undo"])
    assert.equal((await browser.post(`/subscribe/${purpose}/${token}`, {})).statusCode, 404, purpose);
  const leaving = linkToken(clearline.services, "leave", await rowOf("dai@example.org"));
  assert.equal((await browser.get(`/subscribe/manage/${leaving}`)).statusCode, 404);
  const page = await browser.get(path);
  const leave = /action="(\/subscribe\/leave\/[^"]+)"/.exec(page.body)?.[1] ?? assert.fail("no way to leave");
  const left = await browser.post(leave, {});
  assert.ok((await rowOf("dai@example.org")).left_at);
  assert.equal((await browser.post(path, { place: "Dover" })).statusCode, 404, "who has left is not signed up by it");
  const again = await browser.get(path);
  assert.match(again.body, /You will get no more warnings/, "and the page does not say that they get them");
  const undo = /action="(\/subscribe\/undo\/[^"]+)"/.exec(again.body)?.[1] ?? assert.fail("no way back");
  assert.ok(left.body.includes(undo));
  await browser.post(undo, {});
  assert.equal((await rowOf("dai@example.org")).left_at, null);
});

test("an area by ticking towns, without script: first shown, then kept with the address", async () => {
  const page = await browser.get("/subscribe/area?near=Sevenoaks&miles=5");
  assert.match(page.body, /<svg class="cl-map cl-map--draw"/);
  const values = [...page.body.matchAll(/name="towns" type="checkbox" value="([^"]+)"/g)].map(
    ([, value]) => value ?? "",
  );
  assert.ok(values.length > 3, `${values.length} towns`);
  const none = await browser.post("/subscribe/area", { near: "Sevenoaks", miles: "5" });
  assert.equal(none.statusCode, 422);
  assert.match(none.body, /Tick a town, or draw three corners/);
  const chosen = await browser.post("/subscribe/area", { near: "Sevenoaks", miles: "5", towns: values.slice(0, 3) });
  assert.equal(chosen.statusCode, 200);
  const { outline = "" } = hiddenFields(chosen.body);
  assert.match(outline, /^(?:\d\d\.\d+,-?\d\.\d+ ?){10,}$/);
  await browser.post("/subscribe", { email: "eve@example.org", outline });
  assert.deepEqual(await areaOf("eve@example.org"), { place: null, radius: null, isDrawn: true });
});

test("what was typed is there again when an area is drawn, or given up for a town", async () => {
  const typed = {
    email: "fay@example.org",
    place: "Otford",
    kinds: ["text", "doorstep"],
    quiet: "none",
    language: "cy",
  };
  const left = await browser.post("/subscribe/area", { ...typed, draw: "cy" });
  assert.equal(left.statusCode, 200);
  assert.match(left.body, /name="near" type="text" value="Otford"|value="Otford"[^>]*name="near"/);
  assert.match(
    left.body,
    /<html[^>]*lang="cy".*href="\/cy\/subscribe"[^>]*>Yn ôl<.*<h1[^>]*>Dewis eich ardal eich hun</s,
  );
  const kept = Object.fromEntries(Object.entries(hiddenFields(left.body)).filter(([name]) => name.startsWith("kept-")));
  const all = { ...kept, "kept-kinds": typed.kinds };
  const shown = await browser.post("/subscribe/area", { ...all, near: "Sevenoaks", miles: "5", show: "yes" });
  assert.match(shown.body, /<svg class="cl-map cl-map--draw"/);
  assert.match(shown.body, /data-enough="Corneli hyd yn hyn: #\."/, "what its script says, too");
  const none = await browser.post("/subscribe/area", { ...all, near: "Sevenoaks", miles: "5" });
  assert.match(none.body, /<title>Gwall: .*Ticiwch dref, neu rhowch dair cornel/s);
  assert.equal(hiddenFields(shown.body)["kept-email"], typed.email);
  const drawn = await browser.post("/subscribe/area", { ...all, near: "Sevenoaks", miles: "5", outline: TRIANGLE });
  assert.match(drawn.body, /<html[^>]*lang="cy"/);
  assert.match(drawn.body, /value="fay@example.org"/);
  assert.equal(drawn.body.match(/name="kinds"[^>]* checked/g)?.length, 2);
  const town = await browser.post("/subscribe/area", { ...typed, outline: TRIANGLE, town: "en" });
  assert.equal(hiddenFields(town.body)["outline"], undefined);
  assert.match(town.body, /value="Otford"/);
  assert.match(town.body, /value="fay@example.org"/);
});
const TRIANGLE = "51.2,0.1 51.3,0.1 51.3,0.3";

test("a drawn area goes before ticks, and one that is none is refused", async () => {
  const fields = { near: "Sevenoaks", miles: "10" };
  const drawn = await browser.post("/subscribe/area", { ...fields, outline: "51.2,0.1 51.3,0.1 51.3,0.3" });
  assert.equal(hiddenFields(drawn.body)["outline"], "51.2,0.1 51.3,0.1 51.3,0.3");
  for (const outline of ["51.2,0.1 51.3,0.1", "<script>", "0,0 0,50 50,50 50,0"])
    assert.equal((await browser.post("/subscribe/area", { ...fields, outline })).statusCode, 422, outline);
  const unknown = await browser.get("/subscribe/area?near=Nowhere+at+all");
  assert.match(unknown.body, /Enter a town or village that we know/);
});

test("somebody's own link leads to an area too, kept only by the button, and back to a town", async () => {
  const { path } = await joined("flo@example.org", { place: "Dover" });
  const chosen = await browser.post(`${path}/area`, {
    near: "Sevenoaks",
    miles: "10",
    outline: "51.2,0.1 51.3,0.1 51.3,0.3",
  });
  assert.match(chosen.body, /Now press “Keep this change”/);
  assert.equal((await areaOf("flo@example.org")).place, "Dover");
  await browser.post(path, { outline: hiddenFields(chosen.body)["outline"] ?? "" });
  assert.deepEqual(await areaOf("flo@example.org"), { place: null, radius: null, isDrawn: true });
  assert.match((await browser.get(path)).body, /Outline of your own area/);
  assert.match((await browser.post(`${path}/area`, { town: "en" })).body, /Your town, village or postcode/);
  assert.equal((await browser.get("/subscribe/manage/1.forged/area")).statusCode, 404);
});

test("a device asks by its own form, and is told in words what is wrong", async () => {
  const device = { endpoint: "https://push.example/page", key: `B${"k".repeat(86)}`, secret: "s".repeat(22) };
  const wrong = await browser.post("/subscribe/device", { ...device, place: "Nowhere at all" });
  assert.deepEqual(
    [wrong.statusCode, wrong.body],
    [422, "Enter a town or a postcode such as TN13, or leave it empty."],
  );
  const welsh = await browser.post("/subscribe/device", { ...device, place: "Nowhere at all", page: "cy" });
  assert.match(welsh.body, /^Rhowch dref neu god post/);
  assert.match((await browser.get("/cy/subscribe")).body, /data-words="[^"]*Arhoswch eiliad.*>Neu ar y ddyfais hon</s);
  assert.equal((await browser.post("/subscribe/device", { endpoint: "http://push.example" })).statusCode, 422);
  assert.equal((await browser.post("/subscribe/device", { ...device, place: "Sevenoaks" })).statusCode, 204);
  const row = await store.subscribers.byAddress("push", device.endpoint);
  assert.deepEqual([row?.place, row?.confirmed_at, row?.quiet_from], ["Sevenoaks", null, "21:00:00"]);
  const { rows } = await pool.query(
    "select count(*)::int as n from graphile_worker.jobs where task_identifier = 'welcome-device'",
  );
  assert.deepEqual(rows, [{ n: 1 }]);
  assert.equal((await browser.post("/subscribe/device/leave", { endpoint: device.endpoint })).statusCode, 204);
  assert.ok((await store.subscribers.byAddress("push", device.endpoint))?.left_at);
  await pool.query("update subscriber set confirmed_at = now() where channel = 'push'");
  const back = await browser.post(`/subscribe/undo/${linkToken(clearline.services, "undo", row ?? assert.fail())}`, {});
  assert.match(back.body, /The next one comes to your device/);
});

test("the worker is served from where its scope allows, and never kept by a browser without asking", async () => {
  const { headers, body, statusCode } = await browser.get("/subscribe/push-worker.js");
  assert.equal(statusCode, 200);
  assert.equal(headers["cache-control"], "no-cache");
  assert.match(String(headers["content-type"]), /javascript/);
  assert.match(String(headers["content-security-policy"]), /default-src 'none'/);
  assert.ok(body.length < 3000, `${body.length} characters`);
});
