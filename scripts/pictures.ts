/**
 * Takes the README's pictures from the demonstration, as a visitor would see it: waits for the story, approves the
 * warning as the second officer, and reads what is published. `npm run pictures`; needs Chromium.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";

const ROOT = resolve(import.meta.dirname, "..");
const TO = join(ROOT, "docs/pictures");
const CHROMIUM = process.env["CLEARLINE_CHROMIUM"] ?? "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const DESK = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

if (!existsSync(CHROMIUM)) {
  console.error("There is no Chromium to take pictures with. Set CLEARLINE_CHROMIUM.");
  process.exit(2);
}
await mkdir(TO, { recursive: true });
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const demo = spawn(process.execPath, [join(ROOT, "packages/server/src/cli.ts"), "demo", "--port", String(port)], {
  stdio: ["ignore", "pipe", "inherit"],
});
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  const { password, approve } = await storyTold();
  const console_ = await browser.newPage({ viewport: DESK });
  await console_.goto(`${base}/console/sign-in`);
  await console_.fill("[name=email]", "tom.penfold@weald.example");
  await console_.fill("[name=password]", password);
  await console_.click("main button[type=submit]");
  await console_.waitForURL(`${base}/console`);
  await picture(console_, "console-morning");
  await console_.goto(`${base}/console/reports/140`);
  await picture(console_, "console-report");
  await console_.goto(`${base}/console/series`);
  await console_.click("main a:has-text('Press 1')");
  await console_.waitForLoadState();
  await picture(console_, "console-series");
  await console_.goto(`${base}/console/surges/1`);
  await picture(console_, "console-surge");
  await console_.goto(approve);
  await picture(console_, "console-warning");
  await console_.fill("main [name=areaTyped], main [name=area]", "west Kent");
  await console_.click("main button:has-text('Approve')");
  await console_.waitForLoadState();
  await picture(console_, "console-hold");
  // The page counts the minute down and then loads itself again.
  await console_.waitForSelector("text=Published", { timeout: 90_000 });

  const resident = await browser.newPage({ viewport: DESK });
  await resident.goto(`${base}/`);
  await picture(resident, "home");
  await resident.click("main .cl-rows a");
  await resident.waitForLoadState();
  await picture(resident, "warning");
  const phone = await browser.newPage({ viewport: PHONE });
  await phone.goto(`${base}/check`);
  await picture(phone, "check-phone");
  await phone.goto(`${base}/report`);
  await picture(phone, "report-phone");
  await phone.goto(`${base}/check/words`);
  await phone.fill(
    "textarea",
    "A recorded voice said my National Insurance number was linked to a crime. Press 1 now to speak to an officer.",
  );
  await phone.click("main button[type=submit]");
  await phone.waitForLoadState();
  await picture(phone, "answer-phone");
  console.log(`Pictures are in ${TO}`);
} finally {
  await browser.close();
  demo.kill("SIGTERM");
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(TO, `${name}.png`) });
}

/** Reads what the demonstration prints until the warning waits for its second person. */
async function storyTold(): Promise<{ password: string; approve: string }> {
  let said = "";
  for await (const chunk of demo.stdout) {
    said += String(chunk);
    const approve = /Approve it: (\S+)/.exec(said)?.[1];
    if (approve !== undefined) return { password: /password for all: (\S+)/.exec(said)?.[1] ?? "", approve };
  }
  throw new Error("the demonstration ended before its story did");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
