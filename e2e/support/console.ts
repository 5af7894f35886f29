/** Console pages looked at one by one: valid HTML, and at each of two widths axe in light, the colours in dark, no sideways scroll. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { type TestConsole, testConsole, type Visitor } from "../../packages/server/src/web/console/test-support.ts";
import { assertAccessibleLightAndDark, assertApart, assertValidHtml, noBrowser } from "./browser.ts";
import { openBefore, type Opened } from "./clearline.ts";

export type State = {
  name: string;
  as: Visitor | null;
  path: string;
  /** A form that is sent from our own page, and what is answered is looked at. */
  form?: Readonly<Record<string, string>>;
  status?: number;
};

export type OpenConsole = Opened<TestConsole>;

/** A console with a browser before it. Null where there is no browser. */
export const openConsole = (): Promise<OpenConsole | null> => openBefore(testConsole);

/** One test that looks at each state; the lists are made one after the other, for the first may need an empty database. */
export function lookAtAll(
  console: OpenConsole | null,
  lists: readonly ((made: TestConsole) => Promise<State[]>)[],
): void {
  test("every page and state is valid, accessible and fits", { skip: noBrowser }, async (t) => {
    assert.ok(console);
    await looking(console, async (lookAt) => {
      for (const list of lists) {
        for (const state of await list(console.made)) await t.test(state.name, () => lookAt(state));
      }
    });
  });
}

/** For a walk whose states come one out of the other. */
export async function looking(
  { browser, origin }: OpenConsole,
  walk: (lookAt: (state: State) => Promise<void>) => Promise<void>,
): Promise<void> {
  // axe is a script of its own, which our policy would refuse: the policy is off in this one context, and only here.
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  await walk((state) => lookAt(page, origin, state));
  await context.close();
}

/** As wide as a desk's screen, and as the smallest phone. */
const WIDTHS = [1280, 320];

/** One page goes from state to state, as an officer's does; only who is signed in is set anew. */
async function lookAt(page: Page, origin: string, { name, as, path, form, status = 200 }: State): Promise<void> {
  const context = page.context();
  await context.clearCookies();
  if (as) await context.addCookies([{ name: "clearline_session", value: as.token, url: `${origin}/console` }]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  const answered = form
    ? await send(page, origin, path, { ...(as && { _csrf: as.csrf }), ...form })
    : await page.goto(origin + path);
  assert.equal(answered?.status(), status, name);
  await assertValidHtml((await answered?.text()) ?? "", name);
  await assertAccessibleLightAndDark(page, name, WIDTHS);
  await assertApart(page, name);
}

/** Sends a form as a browser does, from a page of ours. The script is text: this file is compiled without a DOM. */
async function send(page: Page, origin: string, path: string, fields: Readonly<Record<string, string>>) {
  await page.goto(`${origin}/console/sign-in?done=signed-out`);
  const [answered] = await Promise.all([
    page.waitForNavigation(),
    page.evaluate(`{
      const form = document.createElement("form");
      form.method = "post";
      form.action = ${JSON.stringify(path)};
      for (const [name, value] of ${JSON.stringify(Object.entries(fields))}) {
        const field = document.createElement("textarea");
        field.name = name;
        field.value = value;
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    }`),
  ]);
  return answered;
}
