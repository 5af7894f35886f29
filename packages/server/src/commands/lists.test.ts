/** `clearline places` and `clearline organisations` as an operator runs them: beside a running server, on its database. */
import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { readConfig } from "../config.ts";
import { wire } from "../wire.ts";
import { Telling } from "./bring-list.ts";
import { organisations } from "./organisations.ts";
import { places } from "./places.ts";

const folder = mkdtempSync(join(tmpdir(), "clearline-lists-"));
chmodSync(folder, 0o755); // the database's own user must get in
process.env["CLEARLINE_DATA"] = folder;
const read = readConfig(process.env, []);
assert.ok(read.ok);
const server = await wire(read.config, { mayJoin: false });
// As on a machine beside it: a command that joins by the folder waits two seconds to see that the server is alive.
process.env["DATABASE_URL"] = server.database.url;
const { lists, audit } = server.deps.store;
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(command: typeof places, argv: readonly string[], { stdin = "" } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await command(argv, {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    readFile: (path) => readFile(path, "utf8"),
  });
  return { status, out: out.join(""), err: err.join("") };
}

/** A file in the test's own folder. @returns its path */
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const TAKEN_UP = "A running server takes it up by itself, from the next report on.\n";

/** A row in the 34 columns of OS Open Names. */
function row(name: string, localType: string, easting: number | string, { type = "populatedPlace" } = {}): string {
  const cells = Array.from({ length: 34 }, () => "");
  Object.assign(cells, { 0: `osgb${name}`, 2: name, 6: type, 7: localType, 8: String(easting), 9: "155100" });
  Object.assign(cells, { 21: "Sevenoaks", 24: "Kent", 29: "England" });
  return cells.join(",");
}
const OPEN_NAMES = [row("Little Hoppingham", "Village", 552700), row("A225", "Named Road", 552700, { type: "other" })];

test("places come in from a folder as it was shipped, once, and are listed and removed", async () => {
  assert.deepEqual(await run(places, ["list"]), { status: 0, out: "", err: "No list was brought yet.\n" });
  mkdirSync(join(folder, "Data"));
  file("Data/TQ45.csv", `${OPEN_NAMES.join("\r\n")}\r\n`);
  file("Data/TQ46.csv", `\uFEFF${row("Upper Tadfold", "Hamlet", 553700)}\n`);
  const first = await run(places, ["import", join(folder, "Data")]);
  assert.deepEqual(first, { status: 0, out: `os-open-names: 2 places.\n${TAKEN_UP}`, err: "" });
  const again = await run(places, ["import", join(folder, "Data")]);
  assert.deepEqual(again, { status: 0, out: "os-open-names says what it said before: 2 places.\n", err: "" });
  const one = await run(places, ["import", join(folder, "Data/TQ45.csv")]);
  assert.equal(one.out, `os-open-names: 1 place, in the place of the earlier list.\n${TAKEN_UP}`);
  const listed = await run(places, ["list"]);
  assert.match(listed.out, /^os-open-names\tplaces\t1\t\d{4}-\d\d-\d\d\tTQ45\.csv\n$/);
  assert.equal((await run(organisations, ["remove", "os-open-names"])).status, 1, "it is no list of organisations");
  const removed = await run(places, ["remove", "os-open-names"]);
  assert.deepEqual([removed.status, removed.out], [0, `os-open-names is gone: 1 entry.\n${TAKEN_UP}`]);
  assert.deepEqual(await run(places, ["remove", "os-open-names"]), {
    status: 1,
    out: "",
    err: "There is no list os-open-names.\n",
  });
  const did = (await audit.list({ limit: 9, toKind: "list", toId: "os-open-names" })).map(({ did: what }) => what);
  assert.deepEqual(did, ["remove-list", "bring-list", "bring-list", "bring-list"]);
});

test("each bad line of places is told by its number with what to do, and the others are taken", async () => {
  const bad = [
    row("Otley Green", "Village", 552700),
    'osgb9,"open,foo',
    "a,b,c",
    row("", "Village", 552700),
    row("Bigger", "Megacity", 552700),
    row("Degrees", "Village", "51.2"),
    row("Words", "Village", "abc"),
  ];
  const { status, out, err } = await run(places, ["import", file("bad.csv", bad.join("\n")), "--source", "bad"]);
  assert.deepEqual([status, out], [1, `bad: 1 place.\n${TAKEN_UP}`]);
  assert.deepEqual(
    err
      .trimEnd()
      .split("\n")
      .map((line) => line.replace(/^(bad\.csv line \d+: \S+ \S+ \S+).*/, "$1")),
    [
      "bad.csv line 2: A quotation mark",
      "bad.csv line 3: It has 3",
      "bad.csv line 4: NAME1 is empty.",
      'bad.csv line 5: LOCAL_TYPE "Megacity" is',
      "bad.csv line 6: 51.2, 155100 is",
      "bad.csv line 7: GEOMETRY_X must be",
      "6 lines were bad. The others were taken.",
    ],
  );
  assert.equal((await run(places, ["remove", "bad"])).status, 0);
});

test("a file that is missing, empty, packed or of another form is one sentence, and nothing is changed", async () => {
  for (const [path, say] of [
    [join(folder, "gone.csv"), /^Cannot read .*gone\.csv: there is no such file or folder\.\n$/],
    [file("empty.csv", ""), /^Nothing was found in it, so nothing was changed\.\n$/],
    [file("roads.csv", OPEN_NAMES[1] ?? ""), /^Nothing was found in it, so nothing was changed\.\n$/],
    [file("opname_csv_gb.zip", "PK"), /^Unpack opname_csv_gb\.zip first/],
    [file("areas.gpkg", "GP"), /^areas\.gpkg is in a form that is not read\./],
    [file("other.json", '{"hello": 1}'), /^Nothing was found in it/],
  ] as const) {
    const { status, out, err } = await run(places, ["import", path]);
    assert.deepEqual([status, out], [2, ""], path);
    assert.match(err, say);
  }
  assert.deepEqual(await lists.all(), []);
});

const square = [
  [
    [0, 51.2],
    [0.35, 51.2],
    [0.35, 51.42],
    [0, 51.42],
    [0, 51.2],
  ],
];
const area = (properties: Record<string, string>, geometry: unknown = { type: "Polygon", coordinates: square }) => ({
  type: "Feature",
  properties,
  geometry,
});
const collection = (...features: unknown[]): string => JSON.stringify({ type: "FeatureCollection", features });

test("areas come in from GeoJSON, bad ones are told by line and number, and a list keeps its kind", async () => {
  const path = file(
    "LAD_Dec_2023.geojson",
    collection(
      area({ LAD23NM: "Hopshire Vale", LAD23CD: "E07000111" }),
      area({ LAD23NM: "Pointy" }, { type: "Point", coordinates: [0, 51] }),
      area({ FOO: "x" }),
    ),
  );
  const { status, out, err } = await run(places, ["import", path]);
  assert.deepEqual([status, out], [1, `lad_dec_2023: 1 area.\n${TAKEN_UP}`]);
  assert.match(err, /^LAD_Dec_2023\.geojson line 1, area 2: It must be a Polygon/);
  assert.match(err, /area 3: No property gives its name\. .* it has FOO\.\n2 lines were bad/);
  assert.deepEqual(
    (await lists.all()).map(({ name, kind, entries }) => [name, kind, entries]),
    [["lad_dec_2023", "areas", 1]],
  );
  const other = await run(places, ["import", file("p.csv", OPEN_NAMES[0] ?? ""), "--source", "lad_dec_2023"]);
  assert.equal(other.status, 2);
  assert.match(other.err, /^There is a list of areas called lad_dec_2023\. Give --source another name/);
  const wrong = await run(places, ["import", path, "--source", "Wrong Name"]);
  assert.deepEqual([wrong.status, wrong.err.split("\n").at(-2)?.slice(0, 22)], [2, "--source must be of a "]);
  assert.equal((await run(places, ["remove", "lad_dec_2023"])).status, 0);
});

const BANKS = `name,kind,aliases,body,from,until,numbers,source,checked
Weald Savings,bank,weald savings bank|the weald,,,,01632 960555,https://wealdsavings.example/contact,2026-10-01
Bad Kind,banc,,,,,,,
,bank,,,,,,,
Bad Day,bank,,,2025-13-01,,,,
No Source,bank,,,,,01632 960556,,
`;

test("organisations come in from CSV, JSON and standard input; bad lines are told with what to do", async () => {
  const csv = await run(organisations, ["import", file("banks.csv", BANKS)]);
  assert.deepEqual([csv.status, csv.out], [1, `organisations: 1 organisation.\n${TAKEN_UP}`]);
  assert.match(csv.err, /^banks\.csv line 3: kind must be one of bank police .*, not "banc"\.\n/);
  assert.match(csv.err, /line 4: Give its name\.\n.*line 5: from must be a day such as 2025-12-04, not "2025-13-01"/);
  assert.match(csv.err, /line 6: 01632 960556 needs source .*\n4 lines were bad/);
  const json = JSON.stringify([{ kind: "bank", names: [{ name: "Hop Bank" }] }, 3]);
  const entries = await run(organisations, ["import", file("banks.json", json), "--source", "more"]);
  assert.deepEqual([entries.status, entries.out], [1, `more: 1 organisation.\n${TAKEN_UP}`]);
  assert.match(entries.err, /^banks\.json entry 2: Each entry must be an object/);
  const piped = await run(organisations, ["import", "-", "--source", "piped"], { stdin: "name,kind\nHop Bank,bank\n" });
  assert.deepEqual([piped.status, piped.err], [0, ""]);
  const listed = await run(organisations, ["list"]);
  assert.deepEqual(
    listed.out
      .trimEnd()
      .split("\n")
      .map((line) => line.replace(/\d{4}-\d\d-\d\d/, "DAY")),
    [
      "more\torganisations\t1\tDAY\tbanks.json",
      "organisations\torganisations\t1\tDAY\tbanks.csv",
      "piped\torganisations\t1\tDAY\tstandard input",
    ],
  );
  assert.equal((await run(places, ["list"])).out, "", "they are no places");
  const empty = await run(organisations, ["import", file("none.csv", "")]);
  assert.equal(empty.status, 2);
  assert.match(empty.err, /^none\.csv line 1: The file is empty\. .*\nNothing was found in it/);
  assert.equal((await run(organisations, ["list"])).out, listed.out, "nothing was changed");
  const gone = await run(organisations, ["import", join(folder, "gone.csv")]);
  assert.deepEqual([gone.status, gone.out], [2, ""]);
});

test("of a hundred thousand lines the good one is found, and of a thousand bad ones the first fifty are told", async () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => (i < 99_000 ? (OPEN_NAMES[1] ?? "") : "a,b"));
  lines.push(row("Last One", "Village", 552700));
  const { status, out, err } = await run(places, ["import", file("big.csv", lines.join("\n"))]);
  assert.deepEqual([status, out], [1, `os-open-names: 1 place.\n${TAKEN_UP}`]);
  assert.equal(err.match(/It has 2 of 34 columns/g)?.length, 50);
  assert.match(err, /1000 lines were bad\. The others were taken\.\n$/);
});

test("how far it is, is written over on a terminal twice a second, and told now and then in a log", () => {
  for (const { isTTY, wants } of [
    { isTTY: true, wants: ["\r\u001B[K", "5000 lines", "\r\u001B[K", "10000 lines", "\r\u001B[K"] },
    { isTTY: false, wants: ["15000 lines\n", "30000 lines\n"] },
  ]) {
    const err: string[] = [];
    let now = 0;
    const telling = new Telling({ stderr: { write: (text: string) => err.push(text), isTTY } }, () => now);
    for (let i = 1; i <= (isTTY ? 10_000 : 30_000); i++) {
      // A terminal's lines come in at 10 a millisecond, a log's at 1.
      now += isTTY ? 0.1 : 1;
      telling.line(() => `${telling.lines} lines`);
    }
    telling.end();
    assert.deepEqual(err, wants);
  }
});

test("a wrong call is one sentence, and the help is the whole of it", async () => {
  for (const command of [places, organisations]) {
    assert.equal((await run(command, [])).status, 2);
    assert.equal((await run(command, ["--help"])).status, 0);
    for (const argv of [["import"], ["remove"], ["frobnicate"], ["import", "x", "--sauce", "y"]]) {
      const { status, out, err } = await run(command, argv);
      assert.deepEqual([status, out], [2, ""], argv.join(" "));
      assert.match(err, /^[^\n]+\n$/);
    }
  }
});
