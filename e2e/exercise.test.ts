/** The page that a drill's mail leads to, and what is said of its code: how they look to axe, on a phone and a desk. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { approveWarning, type Approver } from "../packages/server/src/actions/approve-warning.ts";
import { openExercise } from "../packages/server/src/actions/open-exercise.ts";
import { releaseWarnings } from "../packages/server/src/actions/release-warnings.ts";
import { submitWarning } from "../packages/server/src/actions/step-warning.ts";
import { endHolds } from "../packages/server/src/database/test-support.ts";
import type { Role } from "../packages/server/src/store/officers.ts";
import type { WarningRow } from "../packages/server/src/store/warnings.ts";
import type { TestApp } from "../packages/server/src/web/test-support.ts";
import { assertAccessible, assertFits, assertValidHtml, noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { visitOf } from "./support/visit.ts";

const opened = await openClearline();

test("a drill's page and its code's answer fit a phone and a desk, and are marked all round", {
  skip: noBrowser,
}, async () => {
  const { slug, code } = await drillIn(opened.made);
  for (const width of [320, 1280])
    await visitOf(opened, { viewport: { width, height: 900 }, bypassCSP: true }, async ({ page, said }) => {
      for (const path of [`/exercises/${slug}`, `/real?code=${code}`]) {
        const answer = await page.goto(path);
        await assertValidHtml((await answer?.text()) ?? "", path);
        await assertAccessible(page, `${path} at ${width}`);
        await assertFits(page, `${path} at ${width}`);
      }
      await page.goto(`/exercises/${slug}`);
      const edge = await page.evaluate("getComputedStyle(document.querySelector('.cl-exercise')).border");
      assert.equal(edge, "6px solid rgb(90, 58, 126)");
      assert.deepEqual(said, []);
    });
});

async function drillIn({ services, database: { store, owner } }: TestApp): Promise<WarningRow> {
  const [officer, approver] = [await officerIn(store, "officer"), await officerIn(store, "approver")];
  const drill = await openExercise(services, officer);
  const id = drill.ok ? drill.value.id : assert.fail();
  await submitWarning(services, officer, id);
  const areaTyped = services.site.areaName;
  assert.deepEqual(await approveWarning(services, approver, id, { areaTyped }), { ok: true, value: "held" });
  await endHolds(owner);
  await releaseWarnings(services);
  return (await store.warnings.byId(id)) ?? assert.fail();
}

async function officerIn(store: TestApp["services"]["store"], role: Role): Promise<Approver> {
  const session = randomBytes(32);
  const id = await store.officers.add({ email: `${role}@weald.example`, name: role, role, password_hash: "none" });
  await store.sessions.add({ token_hash: session, officer_id: id, csrf: "none" }, 10);
  return { id, name: role, role, session };
}
