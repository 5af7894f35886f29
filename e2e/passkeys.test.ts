/** Second factors in a real Chromium: every page, and a passkey of a virtual authenticator made, approved with and signed in by. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { draftOf } from "../packages/server/src/actions/test-support.ts";
import { hashPassword } from "../packages/server/src/actions/sign-in.ts";
import { submitWarning } from "../packages/server/src/actions/step-warning.ts";
import type { TestConsole } from "../packages/server/src/web/console/test-support.ts";
import { noBrowser } from "./support/browser.ts";
import { lookAtAll, openConsole, type State } from "./support/console.ts";

const open = await openConsole();
lookAtAll(open, [states]);

async function states(made: TestConsole): Promise<State[]> {
  const [officer, left, admin, approver] = [
    await made.as("officer"),
    await made.as("officer"),
    await made.as("admin"),
    await made.as("approver"),
  ];
  await made.deps.store.officers.setPassword(left.officer.id, await hashPassword("kettle harbour violin"));
  await made.pool.query("update session set proved_at = now() - interval '1 hour' where officer_id = $1", [
    left.officer.id,
  ]);
  await made.pool.query(
    "insert into passkey (id, officer_id, public_key, counter, name) values ('k', $1, '', 0, 'Phone')",
    [officer.officer.id],
  );
  await admin.post(`/console/people/${officer.officer.id}/factor-reset`);
  return [
    { name: "account", as: admin, path: "/console/account" },
    { name: "account, left alone", as: left, path: "/console/account" },
    { name: "account, wrong proof", as: left, path: "/console/account/prove", form: { proof: "no" }, status: 422 },
    { name: "account, a lost phone", as: approver, path: "/console/account" },
    { name: "codes set up", as: admin, path: "/console/account/code", form: {} },
    { name: "wrong code", as: admin, path: "/console/account/code/confirm", form: { code: "1" }, status: 422 },
  ];
}

test("a passkey is made, approves a warning and signs in", { skip: noBrowser }, async () => {
  assert.ok(open);
  const { made, browser } = open;
  // A passkey belongs to a name, never to an address in figures.
  const origin = open.origin.replace("127.0.0.1", "localhost");
  made.services.site.publicUrl = origin;
  const [writer, bo] = [await made.as("officer"), await made.as("approver")];
  await made.deps.store.officers.setPassword(bo.officer.id, await hashPassword("kettle harbour violin"));
  const id = await draftOf(made.deps, writer.officer);
  await submitWarning(made.deps, writer.officer, id);

  const context = await browser.newContext();
  try {
    await context.addCookies([{ name: "clearline_session", value: bo.token, url: `${origin}/console` }]);
    const page = await context.newPage();
    await addAuthenticator(page);
    await page.goto(`${origin}/console/account`);
    await page.fill("#f-name", "Work phone");
    await page.click("text=Add a passkey");
    await page.waitForURL(/done=passkey-added/);
    assert.match(await page.innerText("main"), /Work phone/);

    await made.pool.query("update session set proved_at = now() - interval '6 minutes' where officer_id = $1", [
      bo.officer.id,
    ]);
    await page.goto(`${origin}/console/warnings/${id}`);
    await page.click("text=Use your passkey");
    await page.waitForSelector("text=Use your passkey", { state: "detached" });
    await page.fill("#f-area", made.deps.site.areaName);
    await page.click("button:has-text('Approve')");
    await page.waitForURL(/done=warning-approved/);
    assert.equal((await made.deps.store.warnings.byId(id))?.state, "held");

    await page.click("text=Sign out");
    const email = (await made.deps.store.officers.byId(bo.officer.id))?.email ?? "";
    await page.fill("#f-email", email);
    await page.fill("#f-password", "kettle harbour violin");
    await page.click("button:has-text('Sign in')");
    assert.equal(await page.innerText("h1"), "One more step");
    await page.goto(`${origin}/console/warnings`);
    assert.equal(await page.innerText("h1"), "Sign in", "the password alone opens nothing");
    await page.goto(`${origin}/console/second-step`);
    await page.click("text=Use your passkey");
    await page.waitForURL(`${origin}/console`);
    assert.match(await page.innerText("h1"), /^Good (morning|afternoon|evening)/);
  } finally {
    await context.close();
  }
});

/** A passkey's keeper that says yes at once, over the browser's own protocol. */
async function addAuthenticator(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("WebAuthn.enable");
  await protocol.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
