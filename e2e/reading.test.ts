/**
 * Reports read again, in a real Chromium: how far it is, what changed, and a report whose facts a person spoke for.
 * Valid HTML, nothing that axe finds at 1280 and 320 px in light and dark, no sideways scroll.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type OperatorPlace, parseDay } from "@clearline/engine";
import { bringList } from "../packages/server/src/actions/bring-list.ts";
import { correctFact } from "../packages/server/src/actions/correct-fact.ts";
import { confirmReport } from "../packages/server/src/actions/handle-report.ts";
import { rereadReports } from "../packages/server/src/actions/reread-reports.ts";
import { addReport } from "../packages/server/src/web/console/test-support-report.ts";
import type { TestConsole, Visitor } from "../packages/server/src/web/console/test-support.ts";
import { noBrowser } from "./support/browser.ts";
import { looking, openConsole } from "./support/console.ts";

const WORDS =
  "Kent Police warn of calls last week. A woman in Deal was rung by a man who said he was from Barclays and asked for " +
  "her PIN. A man in Hythe had a recorded message about his broadband that told him to press 1.";
const day = parseDay("2026-11-18");

const opened = await openConsole();

test("every page and state of reading again is valid, accessible and fits", { skip: noBrowser }, async (t) => {
  assert.ok(opened);
  await looking(opened, (lookAt) =>
    walk(opened.made, (name, as, path) => t.test(name, () => lookAt({ name, as, path }))),
  );
});

type Look = (name: string, as: Visitor, path: string) => Promise<void>;

async function walk(made: TestConsole, look: Look): Promise<void> {
  assert.ok(day);
  const { deps, pool } = made;
  const { store } = deps;
  const [officer, admin] = [await made.as("officer"), await made.as("admin")];

  await look("nothing to read again", admin, "/console/reading");
  const told = (place: string, phrase: string) =>
    addReport(made, { words: WORDS, day, incident: { place }, marks: [["place", phrase]] });
  const [corrected, confirmed] = [await told("Lydd", "warn of calls"), await told("Lydd", "last week")];
  await told("Deal", "A woman in Deal");
  for (const field of ["place", "lure"] as const)
    await correctFact(deps, officer.officer, { reportId: corrected, incident: 0, field, value: "New Romney" });
  await confirmReport(deps, officer.officer, confirmed);
  await look("the morning, behind", admin, "/console");
  await look("to read again", admin, "/console/reading");
  await look("to read again, an officer", officer, "/console/reading");

  await admin.post("/console/reading");
  const id = (await store.rereadings.open())?.id ?? "";
  await look("waiting", admin, "/console/reading");
  await look("nothing changed so far", officer, `/console/reading/${id}`);
  await pool.query("update rereading set asked_at = '2026-11-18'");
  await look("standing still, loading by itself", admin, "/console/reading?watch=1");
  await rereadReports(deps, id);
  await look("finished", officer, "/console/reading");
  await look("what changed", officer, `/console/reading/${id}`);
  await look("what stands", officer, `/console/reading/${id}?show=kept`);
  await pool.query("update rereading_report set result = 'failed', code = 'RangeError' where report_id = $1", [
    confirmed,
  ]);
  await look("what could not be read", officer, `/console/reading/${id}?show=failed`);
  await look("a report read otherwise, a call to settle", officer, `/console/reports/${corrected}`);
  await look("a report read otherwise, confirmed", officer, `/console/reports/${confirmed}`);
  await look(
    "which of several places",
    officer,
    `/console/reports/${await told("Sutton", "his broadband")}/facts/1/place`,
  );
  await look("no list brought", officer, "/console/lists");
  for (const [name, file] of [
    ["os-open-names", "819 files such as HP40.csv"],
    ["police-force-areas", "Police_Force_Areas_December_2023_EW_BGC_-6243891234567890123.geojson"],
  ] as const)
    await bringList(deps, { name, file }, { kind: "places", entries: oneVillage() });
  await look("lists that were brought", officer, "/console/lists");
  await look("a fact with the history of two readers", officer, `/console/reports/${confirmed}/facts/1/place`);
}

async function* oneVillage(): AsyncGenerator<OperatorPlace> {
  yield {
    name: "Otford",
    also: null,
    size: "village",
    lat: 51.3,
    lon: 0.19,
    district: null,
    county: "Kent",
    outcode: null,
  };
}
