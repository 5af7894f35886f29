import assert from "node:assert/strict";
import { after, test } from "node:test";
import { internet } from "../../../transport/egress/test-support/internet.ts";
import { testConsole } from "../test-support.ts";

const net = await internet();
const made = await testConsole({ fetchPage: net.fetchPage });
after(async () => {
  await made.close();
  await net.close();
});
const officer = await made.as("officer");
const PATH = "/console/published";

const RELEASE =
  "On Wednesday 10 February 2021 a woman in Deal was rung by a man who said he was from HSBC. He told her to move money to a safe account. She put the phone down and rang the police on 01632 960123.";
const serve = (words: string, title = "Calls in Deal"): void =>
  net.serve(
    (_, response) =>
      void response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(
          `<title>${title}</title><meta property="article:published_time" content="2021-02-17"><main><p>${words}</p></main>`,
        ),
  );
const paste = (url: string, text: string, more: Readonly<Record<string, string>> = {}) =>
  officer.post(`${PATH}/paste`, {
    url,
    title: "Fraud calls in Deal",
    "published-day": "18",
    "published-month": "2",
    "published-year": "2021",
    text,
    ...more,
  });
const linesAbout = async (id: string) =>
  (await made.deps.store.audit.list({ limit: 100, toKind: "published", toId: id })).length;

test("an address is fetched, read and shown, each fact with the words it came from", async () => {
  serve(RELEASE);
  const sent = await officer.post(PATH, { asked: net.at("/news/1") });
  assert.equal(sent.status, 303);
  const { status, body } = await officer.get(sent.location ?? "");
  assert.equal(status, 200);
  assert.match(body, /Kept\. Here are its words/);
  assert.match(body, /<h1 class="cl-h1">Calls in Deal<\/h1>/);
  assert.match(body, /href="#fact-1-impersonatedKind" class="cl-hl cl-hl--who">HSBC<\/a>/);
  assert.match(body, /id="fact-1-impersonatedKind"/);
  assert.ok(body.includes("17 February 2021"));
  assert.ok(body.includes(net.at("/news/1")));
});

test("numbers are covered, and each look is a line in the log", async () => {
  const [first] = await made.deps.store.published.list(1);
  assert.ok(first);
  const before = await linesAbout(first.id);
  const { body } = await officer.get(`${PATH}/${first.id}`);
  assert.ok(!body.includes("960123"));
  assert.equal(await linesAbout(first.id), before + 1);
});

test("an address that is refused stays in the form, with what to do, and the words can be pasted", async () => {
  for (const [address, say] of [
    ["http://news.example/", "Enter an address that starts with https://"],
    [`https://127.0.0.1:${net.port}/`, "This one leads into a private network"],
    ["nonsense", "Enter a web address"],
    ["", "Enter a web address"],
    [net.at("/", "nobody.example"), "No site has that name"],
  ] as const) {
    const { status, body } = await officer.post(PATH, { asked: address });
    assert.equal(status, 422, address);
    assert.ok(body.includes(say), address);
    assert.ok(body.includes(`value="${address}"`), address);
    assert.match(body, /<details class="govuk-details" open>/);
  }
  assert.equal(net.caught(), 0);
});

test("words off paper are taken with where they were found, said in words, and no link to a page", async () => {
  const sent = await paste("Marden Gazette, page 3", RELEASE);
  assert.equal(sent.status, 303);
  const { body } = await officer.get(sent.location ?? "");
  assert.match(body, /Marden Gazette, page 3 · published 18 February 2021/);
  assert.doesNotMatch(body, /Open the page itself|words:/);
  const id = /published\/(\d+)/.exec(sent.location ?? "")?.[1] ?? "";
  assert.ok((await officer.get(`${PATH}?paste=${id}`)).body.includes('value="Marden Gazette, page 3"'));
  assert.ok((await officer.get(PATH)).body.includes("Marden Gazette, page 3"));
  assert.match((await paste("", RELEASE)).body, /Say where the words are from/);
});

test("what was typed is kept when pasted words are refused", async () => {
  const { status, body } = await paste("https://paper.example/1", "", {
    title: "A <b>title</b>",
    "published-day": "41",
  });
  assert.equal(status, 422);
  assert.ok(body.includes("Enter the day, like 17 2 2021"));
  assert.ok(body.includes('value="A &lt;b&gt;title&lt;/b&gt;"'));
  assert.ok(body.includes('value="41"'));
  const other = await paste("ftp://paper.example/1", "");
  for (const say of ["Enter a web address", "Paste the words of the page"]) assert.ok(other.body.includes(say), say);
});

test("a page that changed says so, shows what changed, and keeps what it said", async () => {
  serve(RELEASE);
  const first = (await officer.post(PATH, { asked: net.at("/news/2") })).location ?? "";
  const same = await officer.post(`${first.split("?")[0]}/again`);
  assert.match((await officer.get(same.location ?? "")).body, /says what it said before/);
  made.setClock("2026-11-19T12:00:00Z");
  serve(RELEASE.replace("10 February", "11 February"));
  const second = (await officer.post(`${first.split("?")[0]}/again`)).location ?? "";
  const { body } = await officer.get(second);
  assert.match(body, /The page has changed since it was last read/);
  assert.match(body, /<del><span class="govuk-visually-hidden">taken out: <\/span>10<\/del>/);
  assert.match(body, /<ins><span class="govuk-visually-hidden">put in: <\/span>11<\/ins>/);
  assert.ok(!body.includes("960123"));
  const older = (await officer.get(first)).body;
  assert.match(older, /The page says something else now/);
  assert.match(older, /10 February 2021/);
});

test("pages that tell the same calls are laid side by side, with what they disagree on", async () => {
  const release =
    "On Wednesday 10 February 2021 a woman in Sandwich was rung by a man who said he was from Barclays. He told her to move money to a safe account. She put the phone down.";
  const one = await paste("https://police.example/news", release);
  const two = await paste(
    "https://paper.example/news",
    release.replace("Wednesday 10 February", "Thursday 11 February"),
  );
  const { body } = await officer.get(two.location ?? "");
  assert.match(body, /Told elsewhere too/);
  assert.ok(body.includes(`href="${one.location?.split("?")[0]}"`));
  assert.match(body, /Where they disagree/);
  assert.match(body, /<b>10 February 2021<\/b>: <a href="[^"]+">police\.example<\/a>/);
  assert.match(body, /<b>11 February 2021<\/b>: this page/);
});

test("a page's own markup is words here, and runs nothing", async () => {
  serve("&lt;script&gt;alert(1)&lt;/script&gt; A man rang.", "&lt;img src=x onerror=alert(1)&gt;");
  const sent = await officer.post(PATH, { asked: net.at("/odd") });
  for (const page of [sent.location ?? "", PATH]) {
    const { body } = await officer.get(page);
    assert.ok(!body.includes("<script>alert"));
    assert.ok(!body.includes("<img src=x"));
  }
});

test("an unknown page is not found", async () => {
  for (const id of ["999999", "x"]) assert.equal((await officer.get(`${PATH}/${id}`)).status, 404, id);
  assert.equal((await officer.post(`${PATH}/999999/again`)).status, 404);
});

test("what is in doubt is told beside the fact, and nobody is asked to mend somebody else's page", async () => {
  serve(
    "On Tuesday 10 February 2021 a woman in Sutton was rung by a man who said he was from HSBC and asked for her PIN.",
    "Calls in Sutton",
  );
  const sent = await officer.post(PATH, { asked: net.at("/news/doubts") });
  const { body } = await officer.get(sent.location ?? "");
  assert.match(body, /id="fact-1-date">[^]*?The weekday and the date do not go together\.<\/span><\/dd>/);
  assert.match(body, /Several places are called Sutton: [^<]*Greater London[^<]*\. The page does not say which\./);
  assert.doesNotMatch(body, /Choose Edit/);
});
