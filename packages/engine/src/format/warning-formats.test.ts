import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { validateXML } from "xmllint-wasm";
import { parseDay } from "../base/day.ts";
import { parseInstant } from "../base/instant.ts";
import type { PublishedWarning } from "../warning/published.ts";
import { atomFeed } from "./atom.ts";
import { capAlert } from "./cap.ts";
import { warningEmail } from "./email.ts";
import { jsonFeed } from "./json-feed.ts";
import { widthOf } from "./letter-widths.ts";
import { warningMarkdown } from "./markdown.ts";
import { warningPicture } from "./picture.ts";

const day = (given: string) => parseDay(given) ?? assert.fail();
const at = (given: string) => parseInstant(given) ?? assert.fail();

const force = {
  name: "Weald Police",
  areaName: "west Kent",
  areaCode: null,
  polygon: null,
  email: "help@clearline.example",
  phone: "101",
  domain: "clearline.example",
  codePrefix: "WK",
  timeZone: "Europe/London",
};

const plain: PublishedWarning = {
  slug: "press-1-2026-11-19",
  code: "WK-19-K4TD",
  state: "published",
  content: {
    title: "“Press 1” calls about your National Insurance number",
    act: "Do not press anything. Put the phone down.",
    areaName: "west Kent",
    areaCode: "E07000111",
    places: ["Sevenoaks", "Swanley"],
    polygon: [
      [51.2, 0.1],
      [51.4, 0.1],
      [51.4, 0.3],
      [51.2, 0.1],
    ],
    from: day("2026-11-16"),
    to: day("2026-11-18"),
    lookAgainBy: day("2026-12-03"),
    happening: ["People in west Kent are being rung.", "A person in Swanley got a recorded message."],
    quote: { words: "If you feel rushed, that is the trick.", by: "Inspector Ruth Penfold" },
    steps: [
      { act: "Put the phone down.", more: "Do not press any key." },
      { act: "Use a different phone to check.", more: "Ring 159 for your bank." },
    ],
    claims: [],
  },
  signature: null,
  publishedAt: at("2026-11-19T09:15:00Z"),
  updatedAt: at("2026-11-19T09:15:00Z"),
  corrections: [],
  withdrawn: null,
  force,
  publicUrl: "https://clearline.example",
};
const corrected: PublishedWarning = {
  ...plain,
  signature: { statement: "{}", value: "A".repeat(86), keyId: "k" },
  slug: "corrected",
  updatedAt: at("2026-11-19T11:40:00Z"),
  corrections: [{ at: at("2026-11-19T11:40:00Z"), what: "We first said 17 November. It was 18 November." }],
};
const withdrawn: PublishedWarning = {
  ...corrected,
  slug: "withdrawn",
  state: "withdrawn",
  updatedAt: at("2026-11-20T08:00:00Z"),
  withdrawn: { at: at("2026-11-20T08:00:00Z"), why: "The calls told of were not fraud." },
};
const HOSTILE = `<script>alert(1)</script> & "it's" ]]> \u0000\u0008 # *x* [y](javascript:z) <!-- \u2028`;
const hostile: PublishedWarning = {
  ...withdrawn,
  slug: "hostile",
  content: {
    ...plain.content,
    title: HOSTILE,
    act: HOSTILE,
    areaName: HOSTILE,
    places: [HOSTILE],
    happening: [HOSTILE],
    quote: { words: HOSTILE, by: HOSTILE },
    steps: [{ act: HOSTILE, more: HOSTILE }],
  },
  corrections: [{ at: at("2026-11-19T11:40:00Z"), what: HOSTILE }],
  withdrawn: { at: at("2026-11-20T08:00:00Z"), why: HOSTILE },
  force: { ...force, name: HOSTILE, phone: HOSTILE, email: HOSTILE },
};
const noPlace: PublishedWarning = {
  ...plain,
  slug: "no-place",
  content: { ...plain.content, places: [], polygon: null, areaCode: null, quote: null, from: null, to: null },
};
const ALL = [plain, corrected, withdrawn, hostile, noPlace];
const feed = { publicUrl: "https://clearline.example", force, emptySince: at("2026-01-01T00:00:00Z") };

const schema = readFileSync(join(import.meta.dirname, "corpus/cap-1.2.xsd"), "utf8");
const atom = readFileSync(join(import.meta.dirname, "corpus/atom.rng"), "utf8");

test("every kind of warning is a CAP alert in the shape that the standard gives", async () => {
  for (const warning of ALL) {
    const { valid, errors } = await validateXML({ xml: capAlert(warning), schema });
    assert.deepEqual([valid, errors], [true, []], warning.slug);
  }
});

test("the shape is really asked for: alerts with one thing wrong are refused", async () => {
  const good = capAlert(plain);
  const bad: Record<string, string> = {
    "an unknown status": good.replace(">Actual<", ">Perhaps<"),
    "a time in Z": good.replace(/<sent>([^<]*)-00:00</, "<sent>$1Z<"),
    "a space in the identifier": good.replace("<identifier>", "<identifier>my "),
    "a comma in the sender": good.replace("<sender>", "<sender>a,"),
    "a polygon of three points": good.replace(/(<polygon>\S+ \S+ \S+)[^<]*/, "$1"),
    "no urgency": good.replace(/<urgency>.*<\/urgency>/, ""),
    "a reference without its time": capAlert(corrected).replace(/(<references>[^,]*,[^,]*),[^<]*/, "$1"),
  };
  for (const [what, xml] of Object.entries(bad)) {
    assert.ok(xml !== good, what);
    assert.equal((await validateXML({ xml, schema })).valid, false, what);
  }
});

test("a polygon is closed: its last point is its first", () => {
  const points = /<polygon>([^<]*)</.exec(capAlert(plain))?.[1]?.split(" ") ?? [];
  assert.ok(points.length >= 4);
  assert.equal(points.at(-1), points[0]);
});

test("CAP: a correction updates and a withdrawal cancels every message before it", () => {
  const references = (warning: PublishedWarning) =>
    /<references>([^<]*)</.exec(capAlert(warning))?.[1]?.split(" ") ?? [];
  const type = (warning: PublishedWarning) => /<msgType>([^<]*)</.exec(capAlert(warning))?.[1];
  assert.deepEqual([plain, corrected, withdrawn].map(type), ["Alert", "Update", "Cancel"]);
  assert.deepEqual(
    [plain, corrected, withdrawn].map((one) => references(one).length),
    [0, 1, 2],
  );
  assert.equal(
    references(corrected)[0],
    "help@clearline.example,clearline.example/warnings/corrected/1,2026-11-19T09:15:00-00:00",
  );
  assert.doesNotMatch(capAlert(withdrawn), /AllClear/);
  for (const part of references(hostile)) assert.equal(part.split(",").length, 3);
});

test("CAP: a draft is not actual", () => {
  assert.match(capAlert({ ...plain, state: "draft" }), /<status>Draft</);
});

test("Atom: as RFC 4287 asks, ids stay while titles change, and the feed's time is its newest change", async () => {
  for (const contents of ["html", "cap"] as const) {
    const xml = atomFeed(ALL, feed, contents);
    const { valid, errors } = await validateXML({ xml, schema: atom, extension: "relaxng" });
    assert.deepEqual([valid, errors], [true, []]);
    for (const wrong of [
      xml.replace(/<id>.*?<\/id>/, ""),
      xml.replace(/<updated>/, "<updated>yesterday "),
      xml.replace('hreflang="cy"', 'hreflang="in Welsh"'),
    ]) {
      assert.equal((await validateXML({ xml: wrong, schema: atom, extension: "relaxng" })).valid, false);
    }
  }
  const xml = atomFeed([plain, withdrawn], feed);
  assert.match(xml, /<updated>2026-11-20T08:00:00Z<\/updated>\n<author>/);
  assert.match(xml, /<id>https:\/\/clearline\.example\/warnings\/withdrawn<\/id>\n<title>Withdrawn: /);
  assert.match(atomFeed([], feed), /<updated>2026-01-01T00:00:00Z</);
});

test("JSON Feed: what 1.1 asks for is there, and the state is plain", () => {
  const value: unknown = JSON.parse(jsonFeed(ALL, feed));
  assert.ok(typeof value === "object" && value !== null && "items" in value && "version" in value);
  assert.equal(value.version, "https://jsonfeed.org/version/1.1");
  assert.ok(Array.isArray(value.items));
  assert.equal(value.items.length, ALL.length);
  for (const item of value.items) {
    for (const member of ["id", "url", "title", "content_html", "content_text", "date_published", "date_modified"]) {
      assert.equal(typeof item[member], "string", member);
    }
    assert.doesNotMatch(item.content_html, /<script|href="(?!https:\/\/clearline\.example\/)/);
  }
  assert.deepEqual(
    value.items.map((item) => item._clearline.state),
    ["published", "published", "withdrawn", "withdrawn", "published"],
  );
});

test("Markdown: the facts in front, the words below, and nothing that a person wrote becomes a mark", () => {
  const markdown = warningMarkdown(plain);
  assert.match(
    markdown,
    /^---\ntitle: "“Press 1” calls[^\n]*\ndescription: "[^\n]*\nurl: "https:\/\/clearline\.example\/warnings\/press-1/,
  );
  assert.match(markdown, /\narea: "west Kent"\n[^]*\nwhere: "Sevenoaks and Swanley, west Kent"\n/);
  assert.match(markdown, /\n1\. Put the phone down\. Do not press any key\.\n2\. Use a different phone/);
  const made = warningMarkdown(hostile);
  assert.doesNotMatch(made.replace(/^---.*?\n---\n/s, ""), /(?<!\\)[<[`*]|\n#(?! )(?!#)/);
  assert.equal(made.split("\n---\n").length, 2);
});

test("mail: a correction opens with what changed, a withdrawal with that it is taken back, and each can be stopped", () => {
  const url = "https://clearline.example/subscribe/leave/x";
  const mail = warningEmail(withdrawn, { kind: "withdrawal", unsubscribeUrl: url });
  assert.equal(mail.subject, "west Kent: Withdrawn: “Press 1” calls about your National Insurance number");
  assert.match(mail.text, /^We have taken back a warning we sent you\.\n\nWithdrawn: /);
  assert.doesNotMatch(mail.text, /Do not press anything\. Put the phone down\.\n\nWhere/, "no act to follow any more");
  assert.ok(mail.text.includes(url) && mail.html.includes(url));
  assert.match(warningEmail(corrected, { kind: "correction", unsubscribeUrl: null }).text, /It was 18 November/);
  const bad = warningEmail(hostile, { kind: "warning", unsubscribeUrl: url });
  assert.doesNotMatch(bad.html, /<script|<!-- |javascript:z"/);
  assert.doesNotMatch(bad.subject, /[\r\n]/);
});

test("the picture is well formed, says the act, and keeps long words inside", async () => {
  const long = { ...plain, content: { ...plain.content, title: "Verylongword".repeat(20), act: "x ".repeat(400) } };
  for (const warning of [...ALL, long]) {
    const { valid, errors } = await validateXML({ xml: warningPicture(warning), schema: SVG_SHAPE });
    assert.deepEqual([valid, errors], [true, []], warning.slug);
    assert.ok(warningPicture(warning).includes(`Code ${warning.code}`), "whatever is cut, the code is whole");
    for (const [, x = "0", size = "0", weight = "", words = ""] of warningPicture(warning).matchAll(TEXT)) {
      const face = weight === "700" ? "bold" : "regular";
      const width = widthOf(words.replace(/&[a-z#0-9]+;/g, "x"), { size: Number(size), face });
      assert.ok(Number(x) + width <= 1200, words);
    }
  }
  const headline =
    "Recorded calls about your National Insurance number, your tax, your broadband and your bank account";
  const whole = warningPicture({ ...plain, content: { ...plain.content, title: headline } });
  assert.doesNotMatch(whole, /…/, "a long headline is set smaller before anything of it is cut");
  assert.match(warningPicture(corrected), />Corrected warning</);
  assert.match(warningPicture({ ...plain, state: "held" }), />Draft, not published</);
  assert.match(warningPicture(plain), /Do not press anything\. Put the phone down\./);
  assert.match(warningPicture(withdrawn), /Do not act on this warning\./);
});

const TEXT = /<text x="(\d+)" y="\d+" font-size="(\d+)" font-weight="(\d+)"[^>]*>([^<]*)</g;

/** Enough of a schema to make the parser read every byte; the elements are checked above. */
const anyOf = (namespace: string, root: string): string =>
  `<?xml version="1.0"?><schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified"><element name="${root}"><complexType><sequence><any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></sequence><anyAttribute processContents="skip"/></complexType></element></schema>`;
const SVG_SHAPE = anyOf("http://www.w3.org/2000/svg", "svg");
