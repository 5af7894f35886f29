import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { validateXML } from "xmllint-wasm";
import { type TestApp, testApp } from "../../test-support.ts";
import { contentOf, publish } from "../test-support.ts";

let clearline: TestApp;
const TITLE = "</script><b>Press 1</b> & more";
before(async () => {
  clearline = await testApp();
  await publish(clearline.database, { slug: "press-1", content: contentOf({ title: TITLE }) });
  await publish(clearline.database, { slug: "withdrawn", withdraw: "The calls told of were not fraud." });
});
after(() => clearline.close());

/** What https://www.sitemaps.org/protocol.html asks of each address. */
const SITEMAP = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
<xs:element name="urlset"><xs:complexType><xs:sequence><xs:element name="url" maxOccurs="50000"><xs:complexType><xs:sequence>
<xs:element name="loc"><xs:simpleType><xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/><xs:pattern value="https?://.+"/></xs:restriction></xs:simpleType></xs:element>
<xs:element name="lastmod" minOccurs="0"><xs:simpleType><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType></xs:element>
</xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`;

test("the sitemap is in the protocol's shape, names each warning once, and robots.txt names the sitemap", async () => {
  const { body, headers } = await clearline.app.inject("/sitemap.xml");
  assert.match(String(headers["content-type"]), /^application\/xml/);
  const { valid, errors } = await validateXML({ xml: body, schema: SITEMAP });
  assert.deepEqual([valid, errors], [true, []]);
  for (const bad of [body.replace(/<loc>[^<]*/, "<loc>/warnings"), body.replace(/<lastmod>[^<]*/, "<lastmod>today")])
    assert.equal((await validateXML({ xml: bad, schema: SITEMAP })).valid, false);
  assert.equal(body.match(/\/warnings\/press-1</g)?.length, 1);
  assert.doesNotMatch(body, /console/);
  for (const [, path = ""] of body.matchAll(/<loc>https:\/\/clearline\.example([^<]*)</g))
    assert.equal((await clearline.app.inject(path === "/report" ? "/help" : path)).statusCode, 200, path);
  assert.match(
    (await clearline.app.inject("/robots.txt")).body,
    /^Sitemap: https:\/\/clearline\.example\/sitemap\.xml$/m,
  );
});

test("oEmbed: found from the page, escaped, narrow where asked, and plain about a withdrawal", async () => {
  const { app } = clearline;
  const page = (await app.inject("/warnings/press-1")).body;
  const link = /type="application\/json\+oembed"[^>]* href="([^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&");
  const { body, headers } = await app.inject(String(link?.replace("https://clearline.example", "")));
  assert.match(String(headers["content-type"]), /^application\/json/);
  const read = JSON.parse(body) as Record<string, unknown>;
  assert.deepEqual([read["version"], read["type"], read["title"], read["width"]], ["1.0", "rich", TITLE, 600]);
  assert.match(String(read["html"]), /&lt;b&gt;Press 1/);
  assert.doesNotMatch(String(read["html"]), /<b>|<script/);
  const ask = (query: string) => app.inject(`/oembed?${query}`);
  const address = (path: string) => `url=${encodeURIComponent(`https://clearline.example${path}`)}`;
  assert.match((await ask(`${address("/warnings/press-1")}&maxwidth=300`)).body, /"width":300/);
  assert.match((await ask(address("/warnings/withdrawn"))).body, /Do not act on this warning/);
  assert.equal((await ask(`${address("/warnings/press-1")}&format=xml`)).statusCode, 501);
  for (const other of [
    address("/help"),
    address("/warnings/no-such"),
    "url=https%3A%2F%2Fother.example%2Fwarnings%2Fpress-1",
    "",
    "url=x",
  ])
    assert.equal((await ask(other)).statusCode, 404, other);
});

test("JSON-LD: a news article has what readers of one ask for", async () => {
  const { body } = await clearline.app.inject("/warnings/press-1");
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? "") as Record<
    string,
    any
  >;
  assert.equal(data["@type"], "NewsArticle");
  assert.equal(data["headline"], TITLE);
  for (const name of ["datePublished", "dateModified"]) assert.match(data[name], /^\d{4}-\d\d-\d\dT[\d:]+Z$/);
  assert.match(data["image"][0], /^https:\/\/clearline\.example\/warnings\/press-1\/og\.png$/);
  assert.equal(data["author"]["@type"], "Organization");
  assert.match(data["expires"], /^\d{4}-\d\d-\d\d$/);
});
