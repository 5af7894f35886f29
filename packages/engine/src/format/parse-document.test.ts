import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDocument, publishedDay } from "./parse-document.ts";

test("Markdown brings its front matter, and places in its text are places in the file", () => {
  const source = `---
title: "Calls in Deal"
published: 2026-03-05T10:00:00Z
area: 'Kent'
url: https://force.example/calls
tags:
  - fraud
nested:
  date: 1999-01-01
---

On **Tuesday** a man rang.
`;
  const read = parseDocument(source, "md", "calls.md");
  assert.deepEqual(
    [read.id, read.title, read.published, read.area, read.url],
    ["calls.md", "Calls in Deal", "2026-03-05", "Kent", "https://force.example/calls"],
  );
  assert.equal(read.text.indexOf("Tuesday"), source.indexOf("Tuesday"));
  assert.equal(read.text.trim(), "On **Tuesday** a man rang.");
});

test("a rule of dashes alone is no front matter, and a heading is a title", () => {
  const read = parseDocument("---\nA man rang.\n", "md");
  assert.match(read.text, /^---\nA man rang/);
  assert.equal(parseDocument("# Calls in Deal\n\nA man rang.", "md").title, "Calls in Deal");
  assert.equal(parseDocument("A man rang.", "txt").published, null);
});

const PAGE = `<!doctype html><html><head><title>Calls | Force</title>
<meta property="og:title" content="Calls in Deal &amp; Walmer">
<meta content='2026-03-05T08:00:00+00:00' property='article:published_time'>
<link rel="canonical" href="https://force.example/calls"><meta name="area" content="Kent">
<style>p > a { color: red }</style><script>if (1 < 2) document.write("<p>No</p>")</script></head>
<body><header><p>Menu</p></header><nav><ul><li>Home</li></ul></nav>
<main><h1>Calls</h1><!-- <p>old</p> --><p>On <b>Tues</b>day a man
rang. He wanted &pound;500 &#8211; now.<br>She didn&rsquo;t pay.</p><ul><li>One</li><li>Two</li></ul>
<p title="a > b">5 < 6</p></main><footer>Copyright</footer></body></html>`;

test("a page gives its story without menus, scripts and comments, and its metadata", () => {
  const read = parseDocument(PAGE, "html", "p");
  assert.equal(
    read.text,
    "Calls\n\nOn Tuesday a man rang. He wanted £500 – now.\nShe didn’t pay.\n\nOne\nTwo\n\n5 < 6",
  );
  assert.deepEqual(
    [read.title, read.published, read.url, read.area],
    ["Calls in Deal & Walmer", "2026-03-05", "https://force.example/calls", "Kent"],
  );
});

test("words of a page lead back to their place in its markup", () => {
  const { text, placeInSource } = parseDocument(PAGE, "html");
  const source = (words: string): string => {
    const start = text.indexOf(words);
    const place = placeInSource({ start, end: start + words.length });
    return PAGE.slice(place.start, place.end);
  };
  assert.equal(source("Tuesday"), "Tues</b>day");
  assert.equal(source("£500"), "&pound;500");
  assert.equal(source("didn’t"), "didn&rsquo;t");
  assert.equal(source("a man rang"), "a man\nrang");
});

test("a menu that is never closed does not swallow the story", () => {
  assert.equal(parseDocument("<nav><a>Home</a><p>A man rang.", "html").text, "Home\n\nA man rang.");
});

test("without main the first article is the story; without either, all of the page", () => {
  assert.equal(parseDocument("<p>x</p><article><p>A</p></article><article><p>B</p></article>", "html").text, "A");
  assert.equal(parseDocument("<p>A</p><p>B", "html").text, "A\n\nB");
});

test("the day is also found in JSON-LD and in time elements", () => {
  const ld = `<script type="application/ld+json">{"datePublished": "2026-03-04"}</script><p>A</p>`;
  assert.equal(parseDocument(ld, "html").published, "2026-03-04");
  assert.equal(parseDocument(`<time datetime="2026-03-03">3 March</time>`, "html").published, "2026-03-03");
});

test("broken pages are read as far as they go", () => {
  for (const html of ["<", "<p", "<!--", "<script>", "<p title='>x", "&#xffffffff;", "<a<b<c>x", "<![CDATA[x"]) {
    assert.equal(typeof parseDocument(html, "html").text, "string", html);
  }
  assert.equal(parseDocument("<a ".repeat(50_000), "html").title, null);
});

test("days as publishers write them", () => {
  for (const given of [
    "2021-02-17",
    "17 February 2021",
    "Wed, 17 Feb 2021 09:00",
    "February 17, 2021",
    "17/02/2021",
    "17th Feb, 2021",
  ]) {
    assert.equal(publishedDay(given), "2021-02-17", given);
  }
  assert.equal(publishedDay("soon"), null);
  assert.equal(publishedDay("2021-02-30"), null);
});
