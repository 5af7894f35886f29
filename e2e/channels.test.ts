/** An admin tests a channel; a resident signs up by text and leaves: keyboard alone, without script, on a real provider's interface. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sendConfirmation } from "../packages/server/src/actions/subscribe.ts";
import { sendersTo } from "../packages/server/src/actions/test-support.ts";
import { internet } from "../packages/server/src/transport/egress/test-support/internet.ts";
import { twilioServer } from "../packages/server/src/transport/test-support/twilio-server.ts";
import { twilioCallbacks, twilioSignature, twilioTexts } from "../packages/server/src/transport/twilio.ts";
import { testConsole } from "../packages/server/src/web/console/test-support.ts";
import { noBrowser } from "./support/browser.ts";
import { openBefore } from "./support/clearline.ts";
import { press, tabTo, tabToField } from "./support/keyboard.ts";
import { look } from "./support/look.ts";
import { visitOf } from "./support/visit.ts";

const TOKEN = "kettle";
const out = await internet({ withinMs: 2000 });
const server = twilioServer({ account: "AC01", token: TOKEN });
out.serve(server.listener);
after(() => out.close());
const settings = { account: "AC01", token: TOKEN, from: "+447700900001", publicUrl: "https://clearline.example" };
const texts = twilioTexts(out.exchange, { baseUrl: new URL(out.at("/")).origin, ...settings });
const senders = sendersTo({});
const provider = { ...texts, fingerprint: "as set", callbacks: twilioCallbacks(TOKEN) };
const opened = await openBefore(() =>
  testConsole({ senders: { ...senders, sms: { ...senders.sms, provider, perDay: 100, perSecond: 50 } } }),
);
const skip = noBrowser;

test("an admin finds Channels in the bar, is told that a test was refused, and makes texts ready", {
  skip,
}, async () => {
  assert.ok(opened);
  const admin = await opened.made.as("admin");
  await visitOf(opened, { javaScriptEnabled: false }, async ({ page }) => {
    const cookie = { name: "clearline_session", value: admin.token, url: `${opened.origin}/console` };
    await page.context().addCookies([cookie]);
    await page.goto("/console");
    await tabTo(page, /^Channels$/);
    await press(page, "Enter");
    await look(page, "channels, not tested");
    server.answers.push({ status: 401, code: 20_003 });
    await tabToField(page, "f-to-sms");
    await page.keyboard.type("07700 900123");
    await press(page, "Enter");
    assert.match(await page.innerText(".govuk-error-summary"), /refused our key with 401/);
    await look(page, "channels, test refused");
    await tabToField(page, "f-to-sms");
    await press(page, "Enter");
    assert.match(await page.innerText("main"), /The provider took the test/);
    assert.match(await page.innerText("section:has(#c-sms)"), /ready[^]*Messages go by Twilio/);
    assert.match(server.taken.at(-1)?.fields["Body"] ?? "", /This is a test from Weald Police/);
    await look(page, "channels, ready");
  });
});

test("a resident signs up by text with the code, leaves by STOP, and takes that back", { skip }, async () => {
  assert.ok(opened);
  const { services, app } = opened.made;
  const { store, site } = services;
  const row = async () => (await store.subscribers.byAddress("sms", "+447700900123")) ?? assert.fail("not asked");
  await visitOf(opened, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto("/subscribe");
    await page.locator("input[value=email]").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("0909 879 0123");
    await press(page, "Enter");
    assert.match(await page.innerText(".govuk-error-summary"), /Enter a UK mobile number/);
    await look(page, "a number that costs more");
    await page.locator("#f-mobile").fill("07700 900123");
    await page.locator("#f-mobile").focus();
    await press(page, "Enter");
    assert.equal(await page.innerText("h1"), "Type the code we sent you");
    await look(page, "the code");
    await sendConfirmation({ ...opened.made.deps, senders: services.senders }, (await row()).id);
    const code =
      /: (\d{6}) is your code/.exec(server.taken.at(-1)?.fields["Body"] ?? "")?.[1] ?? assert.fail("no code");
    for (const [typed, says] of [
      [String((Number(code) + 1) % 1_000_000).padStart(6, "0"), "Type the code we sent you"],
      [code, "You will get our warnings"],
    ] as const) {
      await tabToField(page, "f-code");
      await page.keyboard.type(typed);
      await press(page, "Enter");
      assert.equal(await page.innerText("h1"), says);
      await look(page, says);
    }
    assert.match(await page.innerText("main"), /Reply STOP to stop them/);
  });
  assert.ok((await row()).confirmed_at);
  for (const [words, isOff] of [
    ["Stop", true],
    ["START", false],
    ["stop", true],
  ] as const) {
    const path = "/providers/sms/inbound";
    const fields = { MessageSid: "SM1", From: "+447700900123", To: "+447700900001", Body: words };
    const answer = await app.inject({
      method: "POST",
      url: path,
      payload: new URLSearchParams(fields).toString(),
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "x-twilio-signature": twilioSignature(TOKEN, `${site.publicUrl}${path}`, fields),
      },
    });
    assert.equal(answer.statusCode, 200);
    assert.equal((await row()).left_at !== null, isOff, words);
  }
});
