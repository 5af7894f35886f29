/** Signing in, joining, roles, keys and the audit log in a real Chromium, in every state. */
import type { TestConsole } from "../packages/server/src/web/console/test-support.ts";
import { tellStory } from "../packages/server/src/web/console/test-support-story.ts";
import { lookAtAll, openConsole, type State } from "./support/console.ts";

lookAtAll(await openConsole(), [emptyStates, states]);

async function emptyStates(made: TestConsole): Promise<State[]> {
  return [{ name: "no keys", as: await made.as("admin"), path: "/console/keys" }];
}

async function states(made: TestConsole): Promise<State[]> {
  const [officer, approver, admin] = [await made.as("officer"), await made.as("approver"), await made.as("admin")];
  const story = await tellStory(made, officer.officer);
  const report = `/console/reports/${story.pressOne}`;
  const invited = (await admin.post("/console/people/invite", { role: "officer" })).body;
  const join = /\/console\/join\/[\w-]+/.exec(invited)?.[0] ?? "";
  const linked = (await admin.post(`/console/people/${officer.officer.id}/password-link`)).body;
  const password = /\/console\/password\/[\w.-]+/.exec(linked)?.[0] ?? "";
  return [
    { name: "sign in", as: null, path: "/console/sign-in" },
    {
      name: "sign in refused",
      as: null,
      path: "/console/sign-in",
      form: { email: "a@b.example", password: "no" },
      status: 422,
    },
    { name: "signed out", as: null, path: "/console/sign-in?done=signed-out" },
    {
      name: "session ended",
      as: null,
      path: `${report}/set-aside`,
      form: { why: "A reason that took a while to write" },
      status: 401,
    },
    { name: "join", as: null, path: join },
    { name: "join refused", as: null, path: join, form: { name: "", email: "x", password: "y" }, status: 422 },
    { name: "new password", as: null, path: password },
    { name: "new password refused", as: null, path: password, form: { password: "short" }, status: 422 },
    { name: "join ended", as: null, path: "/console/join/nothing", status: 404 },
    { name: "audit", as: admin, path: "/console/audit" },
    { name: "audit of one thing", as: approver, path: `/console/audit?kind=report&id=${story.pressOne}` },
    { name: "people", as: admin, path: "/console/people" },
    { name: "invited", as: admin, path: "/console/people/invite", form: { role: "approver" } },
    { name: "password link", as: admin, path: `/console/people/${officer.officer.id}/password-link`, form: {} },
    { name: "keys", as: admin, path: "/console/keys" },
    { name: "key refused", as: admin, path: "/console/keys", form: { name: "" }, status: 422 },
    { name: "key made", as: admin, path: "/console/keys", form: { name: "Example Bank" } },
    { name: "not your role", as: officer, path: "/console/people", status: 403 },
    { name: "no such page", as: officer, path: "/console/no-such-page", status: 404 },
    {
      name: "more than we take",
      as: officer,
      path: `${report}/set-aside`,
      form: { why: "They told it again. ".repeat(15_000) },
      status: 413,
    },
    { name: "not our form", as: officer, path: `${report}/confirm`, form: { _csrf: "x" }, status: 403 },
  ];
}
