import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseDay, warningCode } from "@clearline/engine";
import { type TestApp, TestBrowser, testApp } from "../../test-support.ts";
import { contentOf, publish } from "../test-support.ts";
import { figureOf } from "./figure.ts";
import { daysSaid } from "./warning-page.ts";

const day = (given: string) => parseDay(given) ?? assert.fail();

test("says a span of days without saying a month or year twice", () => {
  assert.equal(daysSaid(day("2026-11-16"), day("2026-11-18")), "16 to 18 November 2026");
  assert.equal(daysSaid(day("2026-10-30"), day("2026-11-02")), "30 October to 2 November 2026");
  assert.equal(daysSaid(day("2025-12-30"), day("2026-01-02")), "30 December 2025 to 2 January 2026");
  assert.equal(daysSaid(day("2026-11-16"), day("2026-11-16")), "16 November 2026");
  assert.equal(daysSaid(null, null), "Not known");
});

test("a big figure stands only where a surge is behind it", () => {
  const { claims, happening } = contentOf();
  assert.deepEqual(figureOf(happening[2] ?? "", claims), {
    count: 15,
    claim: "people told us about calls like this in three days.",
    rest: "In as many days we would usually hear of about 3. No one lost money.",
  });
  assert.equal(
    figureOf(
      happening[2] ?? "",
      claims.map((claim) => ({ ...claim, surge: null })),
    ),
    null,
  );
  assert.equal(figureOf("15 people were rung.", claims), null);
});

let clearline: TestApp;
let code = "";
let withdrawnCode = "";
before(async () => {
  clearline = await testApp();
  ({ code } = await publish(clearline.database, { slug: "press-1" }));
  await publish(clearline.database, {
    slug: "corrected",
    correct: { what: "We first said 17 November. It was 18 November.", content: contentOf({ to: day("2026-11-17") }) },
  });
  ({ code: withdrawnCode } = await publish(clearline.database, {
    slug: "withdrawn",
    withdraw: "The calls told of were not fraud.",
  }));
});
after(() => clearline.close());

test("a warning's page: the act, where, when, the figure and its code", async () => {
  const page = await new TestBrowser(clearline.app).get("/warnings/press-1");
  assert.equal(page.statusCode, 200);
  for (const said of [
    /Do not press anything/,
    /Sevenoaks and Swanley, west Kent/,
    /16 to 18 November 2026/,
    /<strong>15<\/strong>/,
  ]) {
    assert.match(page.body, said);
  }
  assert.ok(page.body.includes(code));
  assert.match(page.body, /<meta name="area" content="Sevenoaks and Swanley, west Kent">/);
  assert.match(page.body, /<meta name="publish" content="2026-11-19T09:15:00Z">/);
  assert.match(page.body, /<meta property="og:title" content="“Press 1” calls/);
  assert.doesNotMatch(page.body, /Surge 1:/, "what an officer sees of the evidence stays in the console");
});

test("in Welsh: our words and advice in Welsh, what an officer wrote marked as English, each page leading to the other", async () => {
  const browser = new TestBrowser(clearline.app);
  const { body, statusCode } = await browser.get("/cy/warnings/press-1");
  assert.equal(statusCode, 200);
  for (const said of [
    /<html lang="cy"/,
    /<h1 class="cl-h1" lang="en">“Press 1” calls/,
    /<p class="cl-lead cl-lead--under">Peidiwch â phwyso dim\. Rhowch y ffôn i lawr\.<\/p>/,
    /Mae’r gweddill yn Saesneg/,
    /16 i 18 Tachwedd 2026/,
    /<li><b>Rhowch y ffôn i lawr\.<\/b>Peidiwch â phwyso unrhyw fotwm\.<\/li>/,
    /<header class="cl-top" lang="en">/,
    /<link rel="alternate" hreflang="en" href="[^"]*\/warnings\/press-1">/,
    /<a class="cl-taplink" href="\/warnings\/press-1" hreflang="en" lang="en">English/,
  ])
    assert.match(body, said);
  const english = (await browser.get("/warnings/press-1")).body;
  assert.match(english, /<link rel="alternate" hreflang="cy" href="[^"]*\/cy\/warnings\/press-1">/);
  assert.match(english, /href="\/cy\/warnings\/press-1" hreflang="cy" lang="cy">Cymraeg/);
  assert.match((await browser.get("/cy/warnings/withdrawn")).body, /Tynnwyd yn ôl ar /);
  assert.match((await browser.get("/cy/warnings/press-1/card")).body, /Fy manc/);
  assert.equal((await browser.get("/cy/warnings/none")).statusCode, 404);
});

test("the address of the Welsh pages, cut short, leads to the list", async () => {
  const answer = await new TestBrowser(clearline.app).get("/cy/warnings");
  assert.deepEqual([answer.statusCode, answer.headers.location], [302, "/warnings"]);
});

test("the list says of each warning that it was corrected or withdrawn", async () => {
  const { body } = await new TestBrowser(clearline.app).get("/warnings");
  const line = (slug: string): string => body.split("<li ").find((one) => one.includes(`/warnings/${slug}"`)) ?? "";
  assert.match(line("corrected"), />Corrected<\/span>/);
  assert.match(line("withdrawn"), />Withdrawn<\/span>/);
  assert.doesNotMatch(line("press-1"), /Corrected|Withdrawn/);
});

test("nobody is asked to pass on what was withdrawn, or told that more of it comes", async () => {
  const browser = new TestBrowser(clearline.app);
  const page = (await browser.get("/warnings/withdrawn")).body;
  assert.doesNotMatch(page, /mailto:|<a [^>]*og\.png|is sent this one/);
  assert.match((await browser.get("/warnings/press-1")).body, /mailto:/);
  assert.doesNotMatch((await browser.get("/warnings/withdrawn/card")).body, /Look again by/);
});

test("a correction stands above the facts; a withdrawn warning says so first", async () => {
  const browser = new TestBrowser(clearline.app);
  const corrected = (await browser.get("/warnings/corrected")).body;
  assert.ok(
    corrected.indexOf("Corrected on") < corrected.indexOf("cl-facts") && corrected.includes("It was 18 November."),
  );
  const withdrawn = (await browser.get("/warnings/withdrawn")).body;
  assert.match(withdrawn, /<title>Withdrawn: /);
  assert.ok(withdrawn.indexOf("Withdrawn on") < withdrawn.indexOf("cl-facts"));
  assert.match((await browser.get("/warnings")).body, /This warning was withdrawn/);
});

test("pages may be kept for a minute, and are not sent again to who has them", async () => {
  const { app } = clearline;
  const first = await app.inject("/warnings/press-1");
  assert.equal(first.headers["cache-control"], "public, max-age=60");
  const etag = String(first.headers.etag);
  assert.equal((await app.inject({ url: "/warnings/press-1", headers: { "if-none-match": etag } })).statusCode, 304);
  const since = String(first.headers["last-modified"]);
  assert.equal(
    (await app.inject({ url: "/warnings/press-1", headers: { "if-modified-since": since } })).statusCode,
    304,
  );
  const other = await app.inject({ url: "/warnings/press-1", headers: { "if-none-match": '"other"' } });
  assert.equal(other.statusCode, 200);
});

test("a draft, or nothing, has no public page", async () => {
  assert.equal((await clearline.app.inject("/warnings/no-such-warning")).statusCode, 404);
});

test("the code on a leaflet finds the warning, its withdrawal, or that it is not ours", async () => {
  const browser = new TestBrowser(clearline.app);
  assert.match(
    (await browser.get(`/real?code=${code.toLowerCase().replaceAll("-", "%20")}`)).body,
    /That code belongs to this warning/,
  );
  assert.match((await browser.get(`/real?code=${withdrawnCode}`)).body, /We have withdrawn that warning/);
  const unknown = warningCode({ codePrefix: "ZZ" }, day("2026-11-19"), Buffer.alloc(3));
  assert.match((await browser.get(`/real?code=${unknown}`)).body, /We have no warning with the code/);
  const wrong = await browser.get("/real?code=%3Cb%3E");
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /value="&lt;b&gt;"/);
  assert.doesNotMatch((await browser.get("/real?code=%20")).body, /We have no warning/);
});

test("a code that no warning can have is said to be none of ours, for a forger makes one up", async () => {
  const made = await new TestBrowser(clearline.app).get("/real?code=ALERT-2026-001");
  assert.equal(made.statusCode, 422);
  assert.match(made.body, /We have no warning with the code ALERT-2026-001/);
  assert.match(made.body, /Do nothing it says\. Ring none of its numbers\./);
});

test("what a correction changed stands beside what it replaced, and says nothing of whose hands made it", async () => {
  const page = await new TestBrowser(clearline.app).get("/warnings/corrected/versions");
  assert.match(page.body, /<del>Last call: 18 November 2026<\/del>/);
  assert.match(page.body, /<ins>Last call: 17 November 2026<\/ins>/);
  assert.doesNotMatch(page.body, /amira/);
  const untouched = await new TestBrowser(clearline.app).get("/warnings/press-1/versions");
  assert.match(untouched.body, /stands as it was first published/);
});

test("every form of a warning and every feed is there, public for a minute, and tells of a withdrawal", async () => {
  const { app } = clearline;
  const forms: readonly [path: string, type: RegExp, holds: RegExp][] = [
    ["/warnings/withdrawn/cap.xml", /^application\/cap\+xml/, /<msgType>Cancel</],
    ["/warnings/withdrawn.md", /^text\/markdown/, /\npublish: "withdrawn"\n/],
    ["/warnings/withdrawn/og.svg", /^image\/svg\+xml/, /Do not act on this warning/],
    ["/warnings.atom", /^application\/atom\+xml/, /<title>Withdrawn: /],
    ["/warnings.json", /^application\/feed\+json/, /"state": "withdrawn"/],
    ["/cy/warnings.atom", /^application\/atom\+xml/, /xml:lang="cy".*\/cy\/warnings\/withdrawn</s],
    ["/cy/warnings.json", /^application\/feed\+json/, /"language": "cy".*"state": "withdrawn"/s],
    [
      "/warnings.cap.xml",
      /^application\/atom\+xml/,
      /src="https:\/\/clearline\.example\/warnings\/withdrawn\/cap\.xml"/,
    ],
  ];
  for (const [path, type, holds] of forms) {
    const { statusCode, headers, body } = await app.inject(path);
    assert.equal(statusCode, 200, path);
    assert.match(String(headers["content-type"]), type, path);
    assert.equal(headers["cache-control"], "public, max-age=60", path);
    assert.match(body, holds, path);
    const again = await app.inject({ url: path, headers: { "if-none-match": String(headers.etag) } });
    assert.equal(again.statusCode, 304, path);
  }
  for (const path of ["/warnings/no-such/cap.xml", "/warnings/no-such.md", "/warnings/no-such/og.svg"]) {
    assert.equal((await app.inject(path)).statusCode, 404, path);
  }
});

test("feeds without a warning are still feeds", async () => {
  const empty = await testApp();
  assert.match((await empty.app.inject("/warnings.atom")).body, /<updated>2026-01-01T00:00:00Z<\/updated>/);
  assert.match((await empty.app.inject("/warnings.json")).body, /"items": \[\]/);
  await empty.close();
});

test("the data for search engines cannot be broken out of", async () => {
  const title = "</script><script>alert(1)</script>";
  await publish(clearline.database, { slug: "hostile", content: contentOf({ title }) });
  const { body } = await clearline.app.inject("/warnings/hostile");
  assert.doesNotMatch(body, /<script>alert/);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? "";
  const read: unknown = JSON.parse(data);
  assert.ok(typeof read === "object" && read !== null && "headline" in read);
  assert.equal(read.headline, title);
});

test("the picture for link previews is a PNG of the stated size, drawn anew when the warning is withdrawn", async () => {
  const { app } = clearline;
  const page = (await app.inject("/warnings/withdrawn")).body;
  const meta = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1];
  assert.equal(meta("og:image"), "https://clearline.example/warnings/withdrawn/og.png");
  assert.match(meta("og:image:alt") ?? "", /^Withdrawn: .*Do not act on this warning\.$/);
  assert.equal(meta("twitter:card"), "summary_large_image");
  const picture = await app.inject("/warnings/withdrawn/og.png");
  assert.equal(picture.headers["content-type"], "image/png");
  const bytes = picture.rawPayload;
  assert.equal(bytes.subarray(1, 4).toString(), "PNG");
  const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String);
  assert.deepEqual(size, [meta("og:image:width"), meta("og:image:height")]);
  const standing = await app.inject("/warnings/press-1/og.png");
  assert.notDeepEqual(standing.rawPayload, bytes);
  const again = await app.inject({
    url: "/warnings/withdrawn/og.png",
    headers: { "if-none-match": String(picture.headers.etag) },
  });
  assert.equal(again.statusCode, 304);
  assert.equal((await app.inject("/warnings/no-such/og.png")).statusCode, 404);
});

test("a card stands alone, with no more than its own style, and one of a withdrawn warning gives no steps", async () => {
  const { app } = clearline;
  const card = await app.inject("/warnings/press-1/card");
  assert.match(String(card.headers["content-security-policy"]), /^default-src 'none'; style-src 'sha256-[\w+/]{43}='/);
  assert.match(card.body, /<li><b>Put the phone down\.<\/b>/);
  assert.doesNotMatch((await app.inject("/warnings/withdrawn/card")).body, /<li>/);
  assert.equal((await app.inject("/warnings/no-such/card")).statusCode, 404);
});
