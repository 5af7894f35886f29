import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import Fastify from "fastify";
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { can } from "../../actions/permissions.ts";
import type { Role } from "../../store/officers.ts";
import { ownPath } from "./gate.ts";
import { registerConsole } from "./register.ts";
import { ROUTES } from "./routes.ts";
import { formOf, testConsole } from "./test-support.ts";
import { tellStory } from "./test-support-story.ts";

const made = await testConsole();
after(() => made.close());
const roles: readonly Role[] = ["officer", "approver", "admin"];
const [officer, approver, admin] = [await made.as("officer"), await made.as("approver"), await made.as("admin")];
const visitors = { officer, approver, admin };
const story = await tellStory(made, officer.officer);

/** A real address for a pattern, so that what answers is the gate or the page and never "no such report". */
const addressOf = (pattern: string): string =>
  pattern
    .replace("/reports/:id", `/reports/${story.pressOne}`)
    .replace("/series/:id", `/series/${story.seriesId}`)
    .replace("/surges/:id", `/surges/${story.surgeId}`)
    .replace("/warnings/:id", `/warnings/${story.draftId}`)
    .replace(":incident", "1")
    .replace(":field", "date")
    .replace(":id", "999999")
    .replace(":token", "no-such-token");

test("every console page is in the list of routes, and every line of the list is a page", async () => {
  const registered: string[] = [];
  const app = Fastify();
  await app.register(cookie);
  await app.register(formbody);
  app.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) if (one !== "HEAD") registered.push(`${one} ${url}`);
  });
  await registerConsole(app, made.services);
  await app.close();
  assert.ok(registered.length > 40);
  assert.deepEqual([...registered].sort(), Object.keys(ROUTES).sort());
});

test("a page that is missing from the list stops the start", async () => {
  const app = Fastify();
  await app.register(cookie);
  const { guard } = await import("./gate.ts");
  await assert.rejects(async () => {
    await app.register(async (inside) => {
      guard(inside, made.services);
      inside.get("/console/forgotten", async () => "");
    });
  }, /GET \/console\/forgotten is missing/);
});

test("who is not signed in is asked to sign in, and comes back to where they were going", async () => {
  for (const [route, access] of Object.entries(ROUTES)) {
    if (access === "open") continue;
    const [method = "", pattern = ""] = route.split(" ");
    const url = addressOf(pattern);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await made.app.inject(
      method === "GET" ? { url } : { method: "POST", url, headers, payload: "why=x" },
    );
    if (method === "GET") {
      assert.equal(answer.statusCode, 303, route);
      assert.equal(answer.headers.location, `/console/sign-in?to=${encodeURIComponent(url)}`);
    } else assert.equal(answer.statusCode, 401, route);
  }
});

test("each role reaches what its list says and nothing else", async () => {
  for (const [route, access] of Object.entries(ROUTES)) {
    if (access === "open" || access === "signed-in") continue;
    const [method = "", pattern = ""] = route.split(" ");
    for (const role of roles) {
      const allowed = can({ role }, access);
      // Changes are tried with a token that is not theirs: an allowed one gets as far as the token, and changes nothing.
      const answer =
        method === "GET"
          ? await visitors[role].get(addressOf(pattern))
          : await visitors[role].post(addressOf(pattern), { _csrf: "x" });
      const isRefusedByRole = answer.body.includes("Your role does not include this page");
      assert.equal(isRefusedByRole, !allowed, `${role} ${route}`);
      if (!allowed) assert.equal(answer.status, 403, `${role} ${route}`);
      else if (method === "POST") assert.match(answer.body, /That did not come from this page/, `${role} ${route}`);
    }
  }
});

test("a form without our token, with another's, or from another site changes nothing", async () => {
  const url = `/console/reports/${story.pressOne}/confirm`;
  const lines = await made.deps.store.audit.count();
  for (const _csrf of ["", "x", approver.csrf, `${officer.csrf}x`])
    assert.equal((await officer.post(url, { _csrf })).status, 403);
  assert.equal((await officer.post(url, {}, { "sec-fetch-site": "cross-site" })).status, 403);
  assert.equal((await officer.post(url, {}, { "sec-fetch-site": "same-site" })).status, 403);
  assert.equal(await made.deps.store.audit.count(), lines);
  assert.equal((await made.deps.store.reports.byId(story.pressOne))?.state, "read");
});

test("words typed into a session that has ended are given back", async () => {
  const answer = await made.app.inject({
    method: "POST",
    url: `/console/warnings/${story.draftId}/edit`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: formOf({
      happening: "A long paragraph that took a while <to write>.",
      password: "not this long one at all",
    }),
  });
  assert.equal(answer.statusCode, 401);
  assert.match(answer.body, /A long paragraph that took a while &lt;to write&gt;\./);
  assert.doesNotMatch(answer.body, /not this long one/);
});

test("a link through our sign-in page leads to our own pages only", () => {
  for (const good of ["/console", "/console/reports/5", "/console/reports?show=confirmed&page=2"])
    assert.equal(ownPath(good), good);
  const bad = [
    undefined,
    "",
    "https://evil.example/console",
    "//evil.example",
    "/console//evil.example",
    "/\\evil.example",
    "/consolex",
    "/console/../x",
    "/console/sign-out",
    "/console?x=https://e.example",
    "javascript:alert(1)",
  ];
  for (const one of bad) assert.equal(ownPath(one), "/console", String(one));
});
