/** Somebody whose warnings come by call changes what they get by the code they hear: keyboard alone, without script. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { changeCode } from "../packages/server/src/actions/change-by-phone.ts";
import { sendersTo } from "../packages/server/src/actions/test-support.ts";
import { testConsole } from "../packages/server/src/web/console/test-support.ts";
import { noBrowser } from "./support/browser.ts";
import { openBefore } from "./support/clearline.ts";
import { press, tabTo, tabToField } from "./support/keyboard.ts";
import { look } from "./support/look.ts";
import { visitOf } from "./support/visit.ts";

const senders = sendersTo({});
const provider = {
  name: "Twilio",
  fingerprint: "as set",
  callbacks: null,
  send: async () => {},
  close: async () => {},
};
const opened = await openBefore(() =>
  testConsole({
    senders: { ...senders, sms: { ...senders.sms, provider }, voice: { ...senders.voice, provider } },
  }),
);

test("from the page that signs up to the page of what a landline gets", { skip: noBrowser }, async () => {
  assert.ok(opened);
  const { deps, pool } = opened.made;
  const { id: admin } = (await opened.made.as("admin")).officer;
  for (const name of ["sms", "voice"] as const) await deps.store.channels.tested(name, "as set", admin);
  await pool.query(
    "insert into subscriber (channel, address, token, confirmed_at) values ('voice', '+441632960300', 'kettle', now())",
  );
  const row = async () => (await deps.store.subscribers.byAddress("voice", "+441632960300")) ?? assert.fail();
  await visitOf(opened, { javaScriptEnabled: false }, async ({ page, said }) => {
    await page.goto("/subscribe");
    await tabTo(page, /^Change what you get$/);
    await press(page, "Enter");
    await look(page, "change");
    await tabToField(page, "f-number");
    await page.keyboard.type("a number");
    await press(page, "Enter");
    assert.match(await page.innerText(".govuk-error-summary"), /Enter the whole number/);
    await look(page, "change, no number");
    await page.locator("#f-number").fill("01632 960300");
    await tabToField(page, "f-channel");
    await page.keyboard.press("ArrowDown");
    await press(page, "Enter");
    assert.equal(await page.innerText("h1"), "Type your code");
    await look(page, "change, code");
    assert.match(await page.innerText("main"), /We are ringing you, if that number gets our calls/);
    for (const [code, says] of [
      ["12", "Type your code"],
      [changeCode(deps, await row()), "What you get from us"],
    ] as const) {
      await page.locator("#f-code").fill("");
      await tabToField(page, "f-code");
      await page.keyboard.type(code);
      await press(page, "Enter");
      assert.equal(await page.innerText("h1"), says);
    }
    assert.match(await page.innerText("main"), /by a call to the number that ends in 300/);
    await page.locator("#f-place").fill("Sevenoaks");
    await page.getByRole("button", { name: "Keep this change" }).focus();
    await press(page, "Enter");
    assert.match(await page.innerText("main"), /We have kept your change/);
    assert.equal((await row()).place, "Sevenoaks");
    assert.deepEqual(said, []);
  });
});
