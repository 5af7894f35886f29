import assert from "node:assert/strict";
import { test } from "node:test";
import { cellsOfLine } from "../base/csv-line.ts";
import { type FeatureText, featuresIn, readBoundary } from "./boundaries.ts";
import { readOpenNamesLine } from "./os-open-names.ts";
import { readOrganisationsCsv, readOrganisationsJson } from "./organisations-file.ts";

const row = (over: Record<number, string> = {}): string =>
  Array.from({ length: 34 }, (_, i) => {
    const usual: Record<number, string> = {
      0: "osgb400",
      2: "Otford",
      6: "populatedPlace",
      7: "Village",
      8: "552700",
      9: "159300",
      16: "TN14",
      21: "Sevenoaks",
      24: "Kent",
      29: "England",
    };
    return over[i] ?? usual[i] ?? "";
  }).join(",");
const read = (line: string) => readOpenNamesLine(line);

test("one line of comma-separated values gives its cells, and a broken one gives none", () => {
  assert.deepEqual(cellsOfLine('a,"b, c",  d ,"e ""f""",'), ["a", "b, c", "d", 'e "f"', ""]);
  assert.deepEqual(cellsOfLine(""), [""]);
  for (const broken of ['a,"b', 'a,"b"c,d']) assert.equal(cellsOfLine(broken), null, broken);
});

test("a settlement of OS Open Names is a place with its latitude and longitude", () => {
  const found = read(row({ 4: "Y Rhyd", 5: "cym" }));
  assert.ok(found.ok && found.value);
  const { lat, lon, ...rest } = found.value;
  assert.ok(Math.abs(lat - 51.313) < 0.003 && Math.abs(lon - 0.189) < 0.003, `${lat} ${lon}`);
  assert.deepEqual(rest, {
    name: "Otford",
    also: "Y Rhyd",
    size: "village",
    district: "Sevenoaks",
    county: "Kent",
    outcode: "TN14",
  });
});

test("roads, postcodes, blank lines and a header that people put before them are passed over", () => {
  for (const line of [row({ 6: "transportNetwork", 7: "Named Road" }), "", "  ", "ID,NAMES_URI,NAME1,NAME1_LANG"])
    assert.deepEqual(read(line), { ok: true, value: null });
});

test("a bad row of OS Open Names says what is wrong with it", () => {
  const wrong = (line: string) => {
    const found = read(line);
    return found.ok ? null : found.error;
  };
  assert.deepEqual(wrong("osgb4000,http://x,Otford"), { code: "columns-missing", given: 3, expected: 34 });
  assert.deepEqual(wrong(row({ 2: '"Otford' })), { code: "quote-open" });
  assert.deepEqual(wrong(row({ 2: "" })), { code: "name-missing" });
  assert.deepEqual(wrong(row({ 7: "Megalopolis" })), { code: "size-unknown", given: "Megalopolis" });
  assert.deepEqual(wrong(row({ 8: "east" })), { code: "position-not-a-number", column: "GEOMETRY_X", given: "east" });
  assert.deepEqual(wrong(row({ 9: "9999999" })), { code: "position-off-grid", easting: 552700, northing: 9999999 });
});

const feature = (properties: object, geometry: object | null): string =>
  JSON.stringify({ type: "Feature", properties, geometry });
const square = [
  [
    [0, 51],
    [1, 51],
    [1, 52],
    [0, 52],
    [0, 51],
  ],
];

async function all(text: string, size: number): Promise<FeatureText[]> {
  const chunks = (async function* () {
    for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
  })();
  const found: FeatureText[] = [];
  for await (const one of featuresIn(chunks)) found.push(one);
  return found;
}

test("features are taken from a collection however it is cut, and a brace in a name is no end", async () => {
  const features = [
    feature({ LAD23NM: 'Odd "}]{[" name', LAD23CD: "E07000111" }, { type: "Polygon", coordinates: square }),
    feature({ LAD23NM: "Other" }, { type: "Polygon", coordinates: square }),
  ];
  const text = `{"type":"FeatureCollection","crs":{"type":"name"},\n"features":[\n${features.join(",\n")}\n],"after":[{"a":1}]}`;
  for (const size of [1, 7, 64, text.length]) {
    const found = await all(text, size);
    assert.deepEqual(
      found.map(({ text: one }) => one),
      features,
      String(size),
    );
    assert.deepEqual(
      found.map(({ line, feature: n }) => [line, n]),
      [
        [3, 1],
        [4, 2],
      ],
    );
  }
  assert.deepEqual(await all('{"type":"Feature"}', 5), []);
  const cut = await all(`{"features":[${features[0]?.slice(0, 40)}`, 9);
  assert.equal(cut.length, 1, "a file that was cut off shows its last feature as broken");
});

test("a boundary says its name, code and what sort of area it is, whatever the year", () => {
  const named = (properties: object) => {
    const found = readBoundary(feature(properties, { type: "Polygon", coordinates: square }));
    assert.ok(found.ok);
    return [found.value.name, found.value.code, found.value.level];
  };
  assert.deepEqual(named({ FID: 1, LAD24CD: "E07000111", LAD24NM: "Sevenoaks", LAD24NMW: " " }), [
    "Sevenoaks",
    "E07000111",
    "district",
  ]);
  assert.deepEqual(named({ CTYUA23CD: "E10000016", CTYUA23NM: "Kent" }), ["Kent", "E10000016", "county"]);
  assert.deepEqual(named({ PFA23CD: "E23000032", PFA23NM: "Kent" }), ["Kent", "E23000032", "police"]);
  assert.deepEqual(named({ name: "Weald", code: "W1" }), ["Weald", "W1", "other"]);
});

test("corners may be degrees or metres on the national grid; anything else is told", () => {
  const shape = (geometry: object | null) => readBoundary(feature({ name: "A" }, geometry));
  const grid = shape({
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [552700, 159300],
          [553700, 159300],
          [553700, 160300],
        ],
      ],
    ],
  });
  assert.ok(grid.ok);
  const corner = grid.value.shape[0]?.[0]?.[0];
  assert.ok(corner && Math.abs(corner[1] - 51.313) < 0.003 && Math.abs(corner[0] - 0.189) < 0.003);
  const wrong = (found: ReturnType<typeof shape>) => (found.ok ? null : found.error.code);
  assert.equal(wrong(shape({ type: "Point", coordinates: [0, 51] })), "not-an-area");
  assert.equal(wrong(shape(null)), "not-an-area");
  assert.equal(wrong(shape({ type: "Polygon", coordinates: [[["a", 51]]] })), "corners-wrong");
  assert.equal(wrong(shape({ type: "Polygon", coordinates: [[[1e9, 51]]] })), "corners-wrong");
  assert.equal(wrong(readBoundary("{")), "not-json");
  assert.equal(wrong(readBoundary("[]")), "not-a-feature");
  assert.equal(wrong(readBoundary(feature({ FID: 1 }, null))), "area-name-missing");
});

const CSV = `name,kind,aliases,body,from,until,numbers,source,checked
Action Fraud,police,actionfraud,Report Fraud,,2025-12-03,,,
Report Fraud,,report fraud service,Report Fraud,2025-12-04,,01632 960123|01632 960124,https://press.example/numbers,2026-11-01
Weald Mutual,bank,the weald|weald building society,,,,,,
`;

test("lines of one body are one organisation, its names by their days, its numbers with their source", () => {
  const { bodies, faults } = readOrganisationsCsv(CSV);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    bodies.map(({ names, kind, aliases }) => [names.map(({ name }) => name), kind, aliases]),
    [
      [["Action Fraud", "Report Fraud"], "police", ["actionfraud", "report fraud service"]],
      [["Weald Mutual"], "bank", ["the weald", "weald building society"]],
    ],
  );
  assert.deepEqual(bodies[0]?.names[0], { name: "Action Fraud", from: null, until: "2025-12-03" });
  assert.deepEqual(bodies[0]?.numbers[1], {
    number: "+441632960124",
    source: "https://press.example/numbers",
    checked: "2026-11-01",
  });
});

test("the same as JSON is the same", () => {
  const json = [
    {
      kind: "police",
      names: [
        { name: "Action Fraud", until: "2025-12-03" },
        { name: "Report Fraud", from: "2025-12-04" },
      ],
      aliases: ["actionfraud", "report fraud service"],
      numbers: ["01632 960123", "01632 960124"].map((number) => ({
        number,
        source: "https://press.example/numbers",
        checked: "2026-11-01",
      })),
    },
    { name: "Weald Mutual", kind: "bank", aliases: ["the weald", "weald building society"] },
  ];
  assert.deepEqual(readOrganisationsJson(JSON.stringify(json)), readOrganisationsCsv(CSV));
});

test("what is wrong is told by its line, and the rest is taken", () => {
  const { bodies, faults } = readOrganisationsCsv(`name,kind,from,until,numbers,source,checked
Good,bank,,,,,
,bank,,,,,
Odd,pirate,,,,,
Late,bank,2025-13-01,,,,
Back,bank,2026-01-02,2026-01-01,,,
Rumour,bank,,,01632 960123,,
Short,bank,,,12,x,2026-01-01
Wide,bank,,,,,,
`);
  assert.deepEqual(
    faults.map(({ at, error }) => [at, error.code]),
    [
      [3, "name-missing"],
      [4, "kind-unknown"],
      [5, "day-wrong"],
      [6, "days-in-wrong-order"],
      [7, "number-without-source"],
      [8, "number-wrong"],
      [9, "csv-wrong-width"],
    ],
  );
  assert.deepEqual(
    bodies.map(({ names }) => names[0]?.name),
    ["Good"],
  );
  assert.deepEqual(readOrganisationsCsv("name\nX\n").faults[0]?.error, { code: "column-missing", column: "kind" });
  assert.deepEqual(readOrganisationsJson("{}").faults[0]?.error, { code: "not-a-list" });
  assert.deepEqual(readOrganisationsJson("[1]").faults[0]?.error, { code: "not-an-object" });
  const differ = "name,kind,body\nA,bank,X\nB,tax,X\n";
  assert.deepEqual(readOrganisationsCsv(differ).faults[0]?.error, { code: "kind-differs", body: "x" });
});
