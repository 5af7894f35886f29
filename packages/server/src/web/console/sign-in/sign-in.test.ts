import assert from "node:assert/strict";
import { after, test } from "node:test";
import { hashPassword } from "../../../actions/sign-in.ts";
import { formOf, testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const PASSWORD = "kettle harbour violin";
const email = "moira@weald.example";
await made.deps.store.officers.add({
  email,
  name: "Moira Keane",
  role: "officer",
  password_hash: await hashPassword(PASSWORD),
});

const signIn = (fields: Readonly<Record<string, string>>) =>
  made.app.inject({
    method: "POST",
    url: "/console/sign-in",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: formOf(fields),
  });

test("signing in sets a cookie that no script or other site can use, and goes to the page that was wanted", async () => {
  const answer = await signIn({ email: " MOIRA@weald.example ", password: PASSWORD, to: "/console/surges" });
  assert.equal(answer.statusCode, 303);
  assert.equal(answer.headers.location, "/console/surges");
  const [cookie] = answer.cookies;
  assert.equal(cookie?.name, "clearline_session");
  assert.equal(cookie?.httpOnly, true);
  assert.equal(cookie?.sameSite, "Lax");
  assert.equal(cookie?.path, "/console");
  const board = await made.app.inject({ url: "/console", headers: { cookie: `clearline_session=${cookie?.value}` } });
  assert.equal(board.statusCode, 200);
  assert.match(board.body, /Moira/);
  assert.equal(board.headers["cache-control"], "no-store");
});

test("an unknown address and a wrong password are told the same, word for word", async () => {
  const bodies: string[] = [];
  for (const fields of [
    { email, password: "wrong wrong wrong" },
    { email: "nobody@weald.example", password: "wrong wrong wrong" },
  ]) {
    const answer = await signIn(fields);
    assert.equal(answer.statusCode, 422);
    assert.equal(answer.cookies.length, 0);
    bodies.push(answer.body.replaceAll(fields.email, "ADDRESS"));
  }
  assert.equal(bodies[0], bodies[1]);
  assert.match(bodies[0] ?? "", /One of them is not right/);
  assert.doesNotMatch(bodies[0] ?? "", /wrong wrong/, "a password never stands in a page");
});

test("guessing is slowed for known and unknown addresses alike, and says for how long", async () => {
  for (const address of ["guess@weald.example", "guess2@weald.example"]) {
    let waits = 0;
    for (let i = 0; i < 7; i++) {
      const answer = await signIn({ email: address, password: "x" });
      if (answer.statusCode !== 429) continue;
      waits += 1;
      assert.ok(Number(answer.headers["retry-after"]) >= 1);
      assert.match(answer.body, /Wait \d+ seconds, then try again/);
    }
    assert.ok(waits >= 2, address);
  }
});

test("signing out ends the session on the server, not only in the browser", async () => {
  const visitor = await made.as("officer");
  assert.equal((await visitor.post("/console/sign-out")).location, "/console/sign-in?done=signed-out");
  assert.equal((await visitor.get("/console")).status, 303);
});

test("a one-time link makes one account, tells all that is wrong at once, and then works no more", async () => {
  const admin = await made.as("admin");
  const invited = await admin.post("/console/people/invite", { role: "approver" });
  const [path] = /\/console\/join\/[\w-]+/.exec(invited.body) ?? [];
  assert.ok(path);
  const join = (fields: Readonly<Record<string, string>>) =>
    made.app.inject({
      method: "POST",
      url: path,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: formOf(fields),
    });
  assert.match((await made.app.inject({ url: path })).body, /Make your account/);
  const wrong = await join({ name: "", email: "tom", password: "short" });
  assert.equal(wrong.statusCode, 422);
  for (const words of ["Enter a name", "Enter an e-mail address", "Enter a password of 12 characters"])
    assert.match(wrong.body, new RegExp(words));
  assert.doesNotMatch(wrong.body, /value="short"/);
  const right = await join({ name: "Tom Haldane", email: "tom@weald.example", password: "marble ladder sunrise" });
  assert.equal(right.headers.location, "/console/sign-in?done=account-made");
  assert.equal(
    (await join({ name: "Eve", email: "eve@weald.example", password: "marble ladder sunrise" })).statusCode,
    404,
  );
  assert.equal((await made.app.inject({ url: path })).statusCode, 404);
  assert.equal((await made.deps.store.officers.byEmail("tom@weald.example"))?.role, "approver");
  assert.equal((await signIn({ email: "tom@weald.example", password: "marble ladder sunrise" })).statusCode, 303);
});

test("an officer who is stopped is out at the next click", async () => {
  const [admin, officer] = [await made.as("admin"), await made.as("officer")];
  assert.equal((await admin.post(`/console/people/${officer.officer.id}/disable`)).status, 303);
  assert.equal((await officer.get("/console")).status, 303);
  assert.equal((await admin.post(`/console/people/${admin.officer.id}/role`, { role: "approver" })).status, 409);
});

test("an API key is shown once and can be ended", async () => {
  const admin = await made.as("admin");
  assert.equal((await admin.post("/console/keys", { name: " " })).status, 422);
  const shown = await admin.post("/console/keys", { name: "Example Bank <desk>" });
  const [key] = /clearline_[\w-]{40,}/.exec(shown.body) ?? [];
  assert.ok(key);
  const list = await admin.get("/console/keys");
  assert.doesNotMatch(list.body, new RegExp(key));
  assert.match(list.body, /Example Bank &lt;desk&gt;/);
  const [id] = /keys\/(\d+)\/revoke/.exec(list.body)?.slice(1) ?? [];
  assert.equal((await admin.post(`/console/keys/${id}/revoke`)).status, 303);
  assert.match((await admin.get("/console/keys")).body, /no longer works/);
});

test("a forgotten password is set anew by a link that works once, and ends every open session", async () => {
  const [admin, officer] = [await made.as("admin"), await made.as("officer")];
  const page = await admin.post(`/console/people/${officer.officer.id}/password-link`);
  const [path = ""] = /\/console\/password\/[\w.-]+/.exec(page.body) ?? [];
  assert.match((await made.app.inject({ url: path })).body, new RegExp(`For ${officer.officer.name}`));
  const set = (password: string, url = path) =>
    made.app.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: formOf({ password }),
    });
  assert.equal((await set("short")).statusCode, 422);
  const forged = path.replace(`/${officer.officer.id}.`, `/${admin.officer.id}.`);
  assert.equal((await set("meadow lantern piano", forged)).statusCode, 404);
  assert.equal((await set("meadow lantern piano")).headers.location, "/console/sign-in?done=password-set");
  assert.equal((await set("another three words")).statusCode, 404);
  assert.equal((await officer.get("/console")).status, 303);
  const row = await made.deps.store.officers.byId(officer.officer.id);
  assert.equal((await signIn({ email: row?.email ?? "", password: "meadow lantern piano" })).statusCode, 303);
  const late = await admin.post(`/console/people/${officer.officer.id}/password-link`);
  const [latePath = ""] = /\/console\/password\/[\w.-]+/.exec(late.body) ?? [];
  made.setClock("2026-11-21T10:00:00Z");
  assert.equal((await made.app.inject({ url: latePath })).statusCode, 404);
  assert.equal((await admin.post(`/console/people/${admin.officer.id}/password-link`)).status, 409);
});
