import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { validateXML } from "xmllint-wasm";
import { STANDARD_ADVICE } from "../warning/advice.ts";
import { readIn } from "../warning/read-in.ts";
import {
  corrected,
  hostile,
  HOSTILE,
  instant,
  published,
  wealdPolice,
  withdrawn,
} from "../warning/test-support/examples.ts";
import { atomFeed } from "./atom.ts";
import { jsonFeed } from "./json-feed.ts";

const atom = readFileSync(join(import.meta.dirname, "corpus/atom.rng"), "utf8");
const feed = {
  publicUrl: "https://clearline.example",
  force: wealdPolice,
  emptySince: instant("2026-01-01T00:00:00Z"),
};
const ALL = [
  published,
  { ...corrected, slug: "corrected" },
  { ...withdrawn, slug: "withdrawn" },
  { ...hostile, slug: "hostile" },
];

test("another program reads in our JSON Feed what we put there, hostile words too", () => {
  const read = parseJsonFeed(jsonFeed(ALL, feed));
  assert.equal(read.feed_url, "https://clearline.example/warnings.json");
  assert.equal(read.items?.length, ALL.length);
  assert.deepEqual(
    read.items?.map(({ date_modified }) => date_modified),
    ALL.map(({ updatedAt }) => updatedAt),
  );
  assert.equal(read.items?.[3]?.title, `Corrected: ${HOSTILE}`);
  assert.equal(read.items?.[0]?.image, "https://clearline.example/warnings/press-1-calls-2026-11-19/og.png");
  for (const item of read.items ?? []) assert.equal(item.attachments?.[0]?.mime_type, "application/cap+xml");
});

test("and in our Atom feeds, of words and of CAP alerts by their address", () => {
  const words = parseAtomFeed(atomFeed(ALL, feed));
  assert.equal(words.entries?.[3]?.title, `Corrected: ${HOSTILE}`);
  assert.deepEqual(
    words.entries?.map(({ updated }) => updated),
    ALL.map(({ updatedAt }) => updatedAt),
  );
  const alerts = parseAtomFeed(atomFeed(ALL, feed, "cap"));
  for (const entry of alerts.entries ?? []) {
    const cap = entry.links?.find(({ type }) => type === "application/cap+xml")?.href ?? "";
    assert.match(cap, /^https:\/\/clearline\.example\/warnings\/[\w-]+\/cap\.xml$/);
  }
});

test("the feeds in Welsh are feeds of their own: their words, pages and ids in Welsh, and what was written says that it is English", async () => {
  const read = ALL.map((warning) => readIn(warning, "cy", STANDARD_ADVICE));
  const welsh = { ...feed, language: "cy" as const };
  const xml = atomFeed(read, welsh);
  const { valid, errors } = await validateXML({ xml, schema: atom, extension: "relaxng" });
  assert.deepEqual([valid, errors], [true, []]);
  assert.match(xml, /<feed [^>]*xml:lang="cy">.*<title>Rhybuddion twyll ffôn gan/s);
  assert.match(
    xml,
    /<link rel="alternate" type="application\/atom\+xml" hreflang="en-GB" href="[^"]*example\/warnings\.atom"/,
  );
  assert.equal(xml.match(/<title xml:lang="en-GB">/g)?.length, ALL.length);
  for (const { links = [] } of parseAtomFeed(xml).entries ?? []) {
    const pages = links.filter(({ rel }) => rel === "alternate").map(({ type, hreflang }) => `${type} ${hreflang}`);
    assert.deepEqual([pages.length, new Set(pages).size], [2, 2], "RFC 4287, 4.1.2: no two of one kind");
  }
  const ids = (one: string) => parseAtomFeed(one).entries?.map(({ id }) => id) ?? [];
  assert.deepEqual(
    ids(xml),
    ids(atomFeed(ALL, feed)).map((id) => id?.replace("/warnings/", "/cy/warnings/")),
  );
  const json = JSON.parse(jsonFeed(read, welsh)) as { language: string; feed_url: string; items: Item[] };
  assert.deepEqual(feedFaults(json), []);
  assert.deepEqual([json.language, json.feed_url], ["cy", "https://clearline.example/cy/warnings.json"]);
  const [first] = json.items;
  assert.equal(first?.url, first?._clearline.pages.cy);
  assert.match(first?.content_html ?? "", /Rhowch y ffôn i lawr/);
  assert.match(first?.content_html ?? "", /lang="en"/);
});
type Item = { url: string; content_html: string; _clearline: { pages: { en: string; cy: string } } };

test("what is no feed is refused by the same program", () => {
  const json = jsonFeed(ALL, feed);
  for (const bad of [json.replace("jsonfeed.org", "other.example"), json.slice(0, -5), "{}"]) {
    assert.throws(() => parseJsonFeed(bad), bad.slice(0, 20));
  }
  assert.throws(() => parseAtomFeed(atomFeed(ALL, feed).replaceAll("<feed", "<food")));
});

test("JSON Feed 1.1: what its text says of each member", () => {
  assert.deepEqual(feedFaults(JSON.parse(jsonFeed(ALL, feed))), []);
  assert.deepEqual(feedFaults(JSON.parse(jsonFeed([], feed))), []);
  const broken = (change: (value: Record<string, any>) => void): string[] => {
    const value = JSON.parse(jsonFeed(ALL, feed)) as Record<string, any>;
    change(value);
    return feedFaults(value);
  };
  assert.deepEqual(
    broken((value) => delete value["title"]),
    ["title"],
  );
  assert.deepEqual(
    broken((value) => (value["version"] = "1.1")),
    ["version"],
  );
  assert.deepEqual(
    broken((value) => (value["items"][0].id = 7)),
    ["items.0.id"],
  );
  assert.deepEqual(
    broken((value) => (value["items"][1].id = value["items"][0].id)),
    ["items.1.id"],
  );
  assert.deepEqual(
    broken((value) => (value["items"][1].date_published = "19 November")),
    ["items.1.date_published"],
  );
  assert.deepEqual(
    broken((value) => (value["items"][1].url = "/warnings/x")),
    ["items.1.url"],
  );
  assert.deepEqual(
    broken((value) => (value["items"][2].content_html = value["items"][2].content_text = undefined)),
    ["items.2.content"],
  );
  assert.deepEqual(
    broken((value) => (value["items"][2].attachments[0].mime_type = undefined)),
    ["items.2.attachments"],
  );
  assert.deepEqual(
    broken((value) => (value["items"][2].surprise = 1)),
    ["items.2.surprise"],
  );
});

const TOP =
  "version title home_page_url feed_url description user_comment next_url icon favicon authors language expired hubs items";
const ITEM =
  "id url external_url title content_html content_text summary image banner_image date_published date_modified authors tags language attachments";
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)$/;
const WEB = /^https?:\/\/\S+$/;

/** The members that break the rules of https://www.jsonfeed.org/version/1.1/. A custom one begins with `_`. */
function feedFaults(value: Record<string, any>): string[] {
  const items = value["items"] as Record<string, any>[];
  const unknown = (given: object, known: string) =>
    Object.keys(given).filter((name) => !name.startsWith("_") && !known.split(" ").includes(name));
  const ids = items.map(({ id }) => id);
  return [
    ...(value["version"] === "https://jsonfeed.org/version/1.1" ? [] : ["version"]),
    ...(typeof value["title"] === "string" && value["title"] !== "" ? [] : ["title"]),
    ...["home_page_url", "feed_url"].filter((name) => !WEB.test(value[name])),
    ...unknown(value, TOP),
    ...items.flatMap((item, n) =>
      [
        ...(typeof item["id"] === "string" && ids.indexOf(item["id"]) === n ? [] : ["id"]),
        ...["url", "image"].filter((name) => item[name] !== undefined && !WEB.test(item[name])),
        ...["date_published", "date_modified"].filter((name) => item[name] !== undefined && !TIME.test(item[name])),
        ...((item["content_html"] ?? item["content_text"]) ? [] : ["content"]),
        ...((item["attachments"] ?? []) as Record<string, any>[])
          .filter(({ url, mime_type }) => !WEB.test(url) || !/^[\w.+-]+\/[\w.+-]+$/.test(mime_type ?? ""))
          .map(() => "attachments"),
        ...unknown(item, ITEM),
      ].map((name) => `items.${n}.${name}`),
    ),
  ];
}
