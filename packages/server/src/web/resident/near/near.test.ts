import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseDay } from "@clearline/engine";
import { type TestApp, TestBrowser, testApp } from "../../test-support.ts";
import { tell } from "../test-support.ts";
import { shownCounts } from "./counts.ts";

const day = parseDay("2026-11-17") ?? assert.fail();
const at = (place: string, n: number) => ({ place, lat: 51, lon: 0, call_date: day, n });

test("counts under five are not given, and cannot be worked out from the total", () => {
  for (let few = 1; few < 5; few++) {
    const { places, moreThan } = shownCounts([at("Sevenoaks", 12), at("Swanley", 9), at("Otford", few)]);
    assert.deepEqual(
      places.map(({ name, count }) => [name, count]),
      [
        ["Sevenoaks", 12],
        ["Swanley", 9],
        ["Otford", null],
      ],
    );
    assert.equal(moreThan, 20, "the same whatever is hidden");
  }
});

test("days of one place are added up, and a small total is not given", () => {
  assert.deepEqual(shownCounts([at("Otford", 3), at("Otford", 4)]), {
    places: [{ name: "Otford", lat: 51, lon: 0, count: 7 }],
    moreThan: null,
  });
  assert.equal(shownCounts([at("Otford", 10)]).moreThan, null);
  assert.equal(shownCounts([at("Otford", 11)]).moreThan, 10);
});

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
  for (let i = 0; i < 6; i++) await tell(clearline.services.store);
  await tell(clearline.services.store, { place: "Dover", lat: 51.13, lon: 1.31, impersonated_kind: "courier" });
});
after(() => clearline.close());

test("shows the places in reach of a town or postcode", async () => {
  const browser = new TestBrowser(clearline.app);
  const near = await browser.get("/near?place=tn13%201aa");
  assert.match(near.body, /What’s happening near Sevenoaks/);
  assert.match(near.body, /Sevenoaks<\/th><td[^>]*>6</);
  assert.doesNotMatch(near.body, /Dover/);
  assert.match(near.body, /Callers who say they are from a bank/);
  const all = await browser.get("/near");
  assert.match(all.body, /Dover<\/th><td[^>]*>fewer than 5</);
  assert.doesNotMatch(all.body, /parcel company/, "one report is not a kind going round");
});

test("a place we do not know gets a sentence and stays typed", async () => {
  const page = await new TestBrowser(clearline.app).get("/near?place=Nowhere%20at%20all%22%3E");
  assert.match(page.body, /<title>Error: /);
  assert.match(page.body, /Enter a town, or a postcode such as TN13/);
  assert.match(page.body, /value="Nowhere at all&quot;&gt;"/);
});
