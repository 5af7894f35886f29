import assert from "node:assert/strict";
import { test } from "node:test";
import { escapeMarkup, jsonForScript, safeHref } from "./escape.ts";

test("markup in text cannot become markup on a page", () => {
  assert.equal(
    escapeMarkup(`<img src=x onerror="a('b')">&`),
    "&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;",
  );
});

test("characters that no XML may hold are dropped, and letters of every script stay", () => {
  assert.equal(escapeMarkup("a\u0000b\u000Bc\uFFFFd\uD800e\uDC00f"), "abcdef");
  assert.equal(escapeMarkup("Ffôn 电话 \u{1F4DE}\tcyn\nnawr"), "Ffôn 电话 \u{1F4DE}\tcyn\nnawr");
});

test("JSON inside a script cannot close the script", () => {
  const written = jsonForScript({ title: "</script><!-- \u2028" });
  assert.equal(/[<>\u2028]/.test(written), false);
  assert.deepEqual(JSON.parse(written), { title: "</script><!-- \u2028" });
});

test("only web, mail and telephone addresses and own paths may be pressed", () => {
  for (const good of ["https://clearline.example/x", "mailto:a@b.example", "tel:101", "/warnings/x", "#main"]) {
    assert.equal(safeHref(good), good);
  }
  for (const bad of ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil"]) {
    assert.equal(safeHref(bad), "#", bad);
  }
});
