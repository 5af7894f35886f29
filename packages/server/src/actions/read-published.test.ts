import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, test } from "node:test";
import { parseDay } from "@clearline/engine";
import { internet } from "../transport/egress/test-support/internet.ts";
import { pastePublished } from "./paste-published.ts";
import { readPublished } from "./read-published.ts";
import { testDeps } from "./test-support.ts";

const made = await testDeps();
const net = await internet();
after(async () => {
  await net.close();
  await made.close();
});
const deps = { ...made.deps, fetchPage: net.fetchPage };
const { store } = deps;
const officer = await made.officer("officer");

const pageOf = (words: string, menu = "Home"): string =>
  `<html><head><title>Calls in Deal</title><meta property="article:published_time" content="2021-02-17T09:30:00Z"><meta name="geo.placename" content="Kent"></head><body><nav>${menu}</nav><main><h1>Calls in Deal</h1><p>${words}</p></main></body></html>`;
const RUNG =
  "On Wednesday 10 February 2021 a woman in Deal was rung by a man who said he was from her bank. He asked for her card details. She put the phone down.";
const serve = (body: string, type = "text/html; charset=utf-8"): void =>
  net.serve((_, response) => void response.writeHead(200, { "content-type": type }).end(body));
const lastLine = async () => (await store.audit.list({ limit: 1 }))[0];

test("a page is kept with its metadata, its words, what was read, and who had it fetched", async () => {
  serve(pageOf(RUNG));
  const kept = await readPublished(deps, officer, `  ${net.at("/news/1#top")} `);
  assert.ok(kept.ok);
  assert.equal(kept.value.was, "new");
  const row = await store.published.byId(kept.value.id);
  assert.ok(row);
  const { title, published_on, area, came_by, url, asked_url, kept_by, fetched_at, seen_at } = row;
  assert.deepEqual(
    { title, published_on, area, came_by, url, asked_url, kept_by, fetched_at, seen_at },
    {
      title: "Calls in Deal",
      published_on: "2021-02-17",
      area: "Kent",
      came_by: "fetched",
      url: net.at("/news/1"),
      asked_url: net.at("/news/1#top"),
      kept_by: officer.id,
      fetched_at: deps.clock(),
      seen_at: deps.clock(),
    },
  );
  assert.deepEqual(row.body_hash, createHash("sha256").update(pageOf(RUNG)).digest());
  const [incident] = row.reading.incidents;
  assert.deepEqual(
    [row.reading.incidents.length, incident?.date, incident?.impersonatedKind],
    [1, "2021-02-10", "bank"],
  );
  for (const { start, end, field } of incident?.evidence ?? []) {
    assert.ok(start < end && end <= row.words.length, field);
  }
  const line = await lastLine();
  assert.deepEqual(
    [line?.did, line?.who, line?.to_kind, line?.to_id],
    ["fetch-published", `officer:${officer.id}`, "published", row.id],
  );
});

test("a page that says the same is the same version, whatever its menus say, and one that changed is another", async () => {
  const at = net.at("/news/2");
  const fetch = async (at_: string) => {
    const kept = await readPublished(deps, officer, at_);
    assert.ok(kept.ok);
    return kept.value;
  };
  serve(pageOf(RUNG));
  const first = await fetch(at);
  made.setClock("2026-11-19T11:00:00Z");
  serve(pageOf(RUNG, "Home, and the weather"));
  assert.deepEqual(await fetch(at), { id: first.id, was: "same" });
  assert.deepEqual((await store.published.byId(first.id))?.seen_at, new Date("2026-11-19T11:00:00Z"));
  made.setClock("2026-11-19T12:00:00Z");
  serve(pageOf(RUNG.replace("10 February", "11 February")));
  const second = await fetch(at);
  assert.equal(second.was, "changed");
  assert.notEqual(second.id, first.id);
  assert.deepEqual(
    (await store.published.versions(at)).map(({ id }) => id),
    [second.id, first.id],
  );
  // Taken back: the first version is what the page says now.
  made.setClock("2026-11-19T13:00:00Z");
  serve(pageOf(RUNG));
  assert.deepEqual(await fetch(at), { id: first.id, was: "same" });
  const listed = (await store.published.list(50)).find(({ url }) => url === at);
  assert.deepEqual([listed?.id, listed?.versions], [first.id, 2]);
});

test("two officers who ask for one page at once keep one version", async () => {
  serve(pageOf(RUNG));
  const both = await Promise.all([1, 2, 3, 4].map(() => readPublished(deps, officer, net.at("/news/3"))));
  const kept = both.map((one) => (one.ok ? one.value : null));
  assert.equal(new Set(kept.map((one) => one?.id)).size, 1);
  assert.deepEqual(
    kept.map((one) => one?.was).toSorted((a, b) => (a ?? "").localeCompare(b ?? "")),
    ["new", "same", "same", "same"],
  );
});

test("what leads to one page by a redirect is one page", async () => {
  net.serve((request, response) => {
    if (request.url === "/short") response.writeHead(302, { location: "/news/4" }).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(pageOf(RUNG));
  });
  const one = await readPublished(deps, officer, net.at("/short"));
  const two = await readPublished(deps, officer, net.at("/news/4"));
  assert.ok(one.ok && two.ok);
  assert.deepEqual(two.value, { id: one.value.id, was: "same" });
});

test("what is not fetched leaves a line with the reason, and keeps no page", async () => {
  const before = await store.published.count();
  const result = await readPublished(deps, officer, `https://127.0.0.1:${net.port}/secret-path`);
  assert.deepEqual(result, { ok: false, error: { code: "address-not-public" } });
  const line = await lastLine();
  assert.deepEqual([line?.did, line?.detail], ["try-published", { code: "address-not-public" }]);
  assert.ok(!JSON.stringify(line).includes("secret-path"));
  assert.equal(await store.published.count(), before);
  assert.equal(net.caught(), 0);
});

test("an address without its https:// is asked with it, and one with http:// is not changed", async () => {
  assert.deepEqual(await readPublished(deps, officer, "nobody.example/news"), {
    ok: false,
    error: { code: "address-other-port" }, // the test's internet has a port of its own
  });
  assert.deepEqual(await readPublished(deps, officer, "http://nobody.example/news"), {
    ok: false,
    error: { code: "address-not-https" },
  });
});

test("a page without words, and one whose letters the database cannot hold, do no harm", async () => {
  serve("<html><body><script>draw()</script></body></html>");
  const empty = await readPublished(deps, officer, net.at("/empty"));
  assert.deepEqual(empty, { ok: false, error: { code: "page-empty" } });
  serve(pageOf(`${RUNG} &#0; &#xD800; \u{1F4DE}`));
  assert.ok((await readPublished(deps, officer, net.at("/odd"))).ok);
  serve(`<main><p>${"\u{1F4DE}".repeat(40_000)}</p></main>`);
  const long = await readPublished(deps, officer, net.at("/long"));
  assert.ok(long.ok);
  assert.equal((await store.published.byId(long.value.id))?.words.length, 60_000);
});

test("pasted words are kept under their address, with what was typed", async () => {
  const kept = await pastePublished(deps, officer, {
    where: "http://www.deal.example/news?id=3#top",
    title: " Calls  in Deal ",
    published: parseDay("2021-02-17"),
    text: RUNG,
  });
  assert.ok(kept.ok);
  const row = await store.published.byId(kept.value.id);
  assert.deepEqual(
    [row?.url, row?.title, row?.published_on, row?.came_by, row?.words],
    ["http://www.deal.example/news?id=3", "Calls in Deal", "2021-02-17", "pasted", RUNG],
  );
  assert.equal(row?.reading.incidents.length, 1);
  assert.equal((await lastLine())?.did, "paste-published");
});

test("everything that is wrong with pasted words is told at once", async () => {
  const wrong = await pastePublished(deps, officer, {
    where: "javascript:alert(1)",
    title: "",
    published: parseDay("2026-11-20"),
    text: " ",
  });
  assert.deepEqual(!wrong.ok && wrong.error.map(({ code }) => code), [
    "address-not-understood",
    "title-missing",
    "published-in-future",
    "page-words-missing",
  ]);
  const long = await pastePublished(deps, officer, {
    where: "https://deal.example/",
    title: "Long",
    published: null,
    text: "a".repeat(60_001),
  });
  assert.deepEqual(!long.ok && long.error, [{ code: "page-words-too-long" }]);
});

test("words without a web address are kept under where they were found; the same leaflet copied anew is a version of it", async () => {
  const leaflet = { where: " Leaflet through doors in  Deal ", title: "Beware of callers", published: null };
  const kept = await pastePublished(deps, officer, { ...leaflet, text: RUNG });
  assert.ok(kept.ok);
  const row = await store.published.byId(kept.value.id);
  assert.deepEqual(
    [row?.found_in, row?.url.startsWith("words:"), row?.reading.incidents.length],
    ["Leaflet through doors in Deal", true, 1],
  );
  const again = await pastePublished(deps, officer, { ...leaflet, text: `${RUNG} Ring 101.` });
  const other = await pastePublished(deps, officer, { ...leaflet, title: "Another leaflet", text: RUNG });
  const bare = await pastePublished(deps, officer, { ...leaflet, where: "www.deal.example/leaflet", text: RUNG });
  assert.ok(again.ok && other.ok && bare.ok);
  assert.deepEqual([again.value.was, other.value.was], ["changed", "new"]);
  assert.equal((await store.published.byId(bare.value.id))?.url, "https://www.deal.example/leaflet");
  for (const [where, code] of [
    [" ", "found-in-missing"],
    ["a".repeat(201), "found-in-too-long"],
  ] as const) {
    const wrong = await pastePublished(deps, officer, { ...leaflet, where, text: RUNG });
    assert.deepEqual(!wrong.ok && wrong.error, [{ code }]);
  }
});
