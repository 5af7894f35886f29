import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type TestApp, TestBrowser, testApp } from "../../test-support.ts";

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
});
after(() => clearline.close());

const rowOf = async (email: string) => {
  const { rows } = await clearline.database.pool.query<{
    token: string;
    confirmed_at: Date | null;
    left_at: Date | null;
  }>("select token, confirmed_at, left_at from subscriber where email = $1", [email]);
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
  const { token } = await rowOf("dilys@example.org");
  for (const kind of ["confirm", "leave"])
    assert.equal((await browser.get(`/subscribe/${kind}/${token}`)).statusCode, 200);
  assert.deepEqual(
    { ...(await rowOf("dilys@example.org")), token: "" },
    { token: "", confirmed_at: null, left_at: null },
  );
  assert.match((await browser.post(`/subscribe/confirm/${token}`, {})).body, /You will get our warnings/);
  assert.notEqual((await rowOf("dilys@example.org")).confirmed_at, null);
  const oneClick = await browser.post(`/subscribe/leave/${token}`, { "List-Unsubscribe": "One-Click" });
  assert.equal(oneClick.statusCode, 200);
  assert.notEqual((await rowOf("dilys@example.org")).left_at, null);
  await browser.post(`/subscribe/confirm/${token}`, {});
  assert.equal((await rowOf("dilys@example.org")).left_at, null);
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
