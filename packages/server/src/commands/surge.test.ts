import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "@clearline/engine";
import { SURGE_HELP, surge } from "./surge.ts";

const PLACES = "location,x_km,y_km\nAlder,0,0\nBirch,9,0\nCedar,0,9\n";
const EVENTS = `location,date,count
Alder,2026-01-02,1
Birch,2026-01-03,2
Cedar,2026-01-05,2
Birch,2026-01-07,1
Alder,2026-01-09,3
Alder,2026-01-10,4
`;
const DAYS = ["--start", "2026-01-01", "--until", "2026-01-10", "--max-days", "3", "--max-share", "0.7"];

async function run(argv: string[], files: Record<string, string>, { stdin = "", isTTY = false } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await surge(argv, {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: { write: (text: string) => out.push(text), isTTY },
    stderr: { write: (text: string) => err.push(text) },
    readFile: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }))
        : Promise.resolve(text);
    },
  });
  return { status, out: out.join(""), err: err.join("") };
}

const scan = (events: string, more: string[] = [], files: Record<string, string> = {}) =>
  run(["e.csv", "--locations", "p.csv", ...DAYS, ...more], { "e.csv": events, "p.csv": PLACES, ...files });
const lines = (out: string): unknown[] => out.trimEnd().split("\n").map(parse);
const parse = (line: string): unknown => JSON.parse(line);

test("a surge is a line with its figures, and the last line has the total and the quantiles", async () => {
  const { status, out, err } = await scan(EVENTS);
  assert.equal(status, 0);
  assert.equal(err, "");
  const [top, last] = lines(out);
  assert.ok(top && typeof top === "object" && last && typeof last === "object");
  assert.deepEqual(Object.keys(top), [
    "rank",
    "locations",
    "centre",
    "radius_km",
    "start",
    "end",
    "observed",
    "expected",
    "ratio",
    "llr",
    "p",
    "p_gumbel",
    "recurrence_days",
  ]);
  assert.match(out, /"rank":1,"locations":\["Alder"\],"centre":"Alder","radius_km":0,"start":"2026-01-09"/);
  // Alder has 8 of 13 cases, and 7 of 13 fall on the last two days.
  assert.match(out, /"observed":7,"expected":4\.30769/);
  assert.deepEqual(Object.keys(last), ["total", "replicas", "null_quantiles"]);
  assert.match(out, /"total":13,"replicas":999,"null_quantiles":\{"0\.5":/);
});

test("the same input and seed give the same bytes; rows may come in any order", async () => {
  const [header = "", ...rows] = EVENTS.trimEnd().split("\n");
  const backwards = `${[header, ...rows.toReversed()].join("\n")}\n`;
  const first = await scan(EVENTS, ["--seed", "7", "--null", "dispersed"]);
  assert.equal(first.status, 0);
  assert.deepEqual(await scan(EVENTS, ["--seed", "7", "--null", "dispersed"]), first);
  assert.deepEqual(await scan(backwards, ["--seed", "7", "--null", "dispersed"]), first);
  assert.notEqual((await scan(EVENTS, ["--seed", "8", "--null", "dispersed"])).out, first.out);
});

test("events may come on standard input", async () => {
  const piped = await run(["-", "--locations", "p.csv", ...DAYS], { "p.csv": PLACES }, { stdin: EVENTS });
  assert.deepEqual(piped, await scan(EVENTS));
});

test("each bad row is answered with its line, the rest is scanned, and the exit status is 1", async () => {
  const bad = `${EVENTS}Alder,2026-01-04,NaN
Alder,2026-01-04,-1
Alder,2026-01-04,1000001
Alder,2026-02-30,1
Dogwood,2026-01-04,1
Birch,2025-12-31,1
Birch,2026-01-03,2
Birch,2026-01-04
`;
  const { status, out } = await scan(bad);
  assert.equal(status, 1);
  const answers = lines(out);
  assert.deepEqual(answers.slice(0, 8), [
    {
      id: null,
      error: { code: "case-bad-count", message: 'The count must be a whole number, 0 to 1000000, not "NaN".', line: 8 },
    },
    {
      id: null,
      error: { code: "case-bad-count", message: 'The count must be a whole number, 0 to 1000000, not "-1".', line: 9 },
    },
    {
      id: null,
      error: {
        code: "case-bad-count",
        message: "The count must be a whole number, 0 to 1000000, not 1000001.",
        line: 10,
      },
    },
    {
      id: null,
      error: { code: "case-bad-date", message: '"2026-02-30" is not a date such as 2021-02-10.', line: 11 },
    },
    {
      id: null,
      error: {
        code: "case-unknown-location",
        message: "The location Dogwood is not in the list of locations.",
        line: 12,
      },
    },
    {
      id: null,
      error: { code: "case-outside-period", message: "2025-12-31 lies outside --start and --until.", line: 13 },
    },
    {
      id: null,
      error: {
        code: "case-twice",
        message: "The location Birch is listed twice on 2026-01-03; if both rows are true, add them into one.",
        line: 14,
      },
    },
    {
      id: null,
      error: { code: "csv-wrong-width", message: "The row has 2 cells, the first line names 3.", line: 15 },
    },
  ]);
  assert.deepEqual(answers.slice(8), lines((await scan(EVENTS)).out));
});

test("what allows no scan at all is one sentence, and exit status 2", async () => {
  const header = "location,date,count\n";
  const refused: [string, string[], Record<string, string>, RegExp][] = [
    [header, [], {}, /^A scan needs at least 2 cases, and there are 0\.\n$/],
    [`${header}Alder,2026-01-02,0\n`, [], {}, /at least 2 cases/],
    [`${header}"Alder,2026-01-02,1\n`, [], {}, /^e\.csv, line 2: a quotation mark is never closed\.\n$/],
    [
      EVENTS,
      [],
      { "p.csv": `${PLACES}Elder,1\n` },
      /^p\.csv, line 5: the row has 2 cells, the first line names 3\.\n$/,
    ],
    ["", [], {}, /the file is empty/],
    [
      EVENTS,
      [],
      { "p.csv": "location,x_km,y_km\nAlder,0,0\n" },
      /at least 2 locations, and there are 1|not in the list/,
    ],
    [
      EVENTS,
      [],
      { "p.csv": "location,x_km,y_km\nAlder,0,east\n" },
      /^p\.csv, line 2: y_km must be a number, not "east"\.\n$/,
    ],
    [EVENTS, [], { "p.csv": `${PLACES}Alder,1,1\n` }, /^p\.csv, line 5: the location Alder is listed twice\.\n$/],
    [
      EVENTS,
      [],
      { "p.csv": "location,lat,lon\nAlder,91,0\nBirch,0,0\n" },
      /line 2: the coordinates of Alder are not on the map/,
    ],
    [EVENTS, ["--until", "2026-01-01"], {}, /at least 2 intervals/],
    [EVENTS, ["--until", "2025-01-01"], {}, /^--until must be 2026-01-01 or later/],
    [EVENTS, ["--start", "yesterday"], {}, /^--start must be a date such as 2021-02-10, not "yesterday"\.\n$/],
    [EVENTS, ["--max-share", "2"], {}, /^--max-share must be more than 0, at most 1, not 2\.\n$/],
    [EVENTS, ["--replicas", "0"], {}, /^--replicas must be a whole number from 1 /],
    [EVENTS, ["--model", "poisson"], {}, /^p\.csv: the first line must name the column population\.\n$/],
    [EVENTS, ["--baseline", "7"], {}, /^--baseline goes with --counts/],
    [EVENTS, ["--pigeon"], {}, /^Unknown option '--pigeon'; see clearline surge --help\.\n$/],
  ];
  for (const [events, more, files, sentence] of refused) {
    const { status, err } = await scan(events, more, files);
    assert.equal(status, 2, String(sentence));
    assert.match(err, sentence);
  }
});

test("p is never 0, however far beyond chance a surge lies, and no figure is not a number", async () => {
  const events = `location,date,count\nAlder,2026-01-10,500000\nBirch,2026-01-02,400000\nCedar,2026-01-03,300000\n`;
  for (const more of [["--null", "permutation"], ["--null", "dispersed"], []]) {
    const { status, out } = await scan(more.length > 0 ? EVENTS : events, [...more, "--replicas", "19"]);
    assert.equal(status, 0);
    const [top] = lines(out) as Record<string, number>[];
    assert.ok(top && top["p"]! >= 1 / 20 && top["p_gumbel"]! > 0 && Number.isFinite(top["recurrence_days"]), out);
    for (const line of lines(out) as Record<string, unknown>[])
      for (const [name, value] of Object.entries(line))
        assert.ok(typeof value !== "number" || Number.isFinite(value), `${name} is ${String(value)}`);
  }
});

test("rows of all kinds of rubbish: each answered with its line or scanned, and never a figure out of nowhere", async () => {
  const random = seeded(77);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const places = ["Alder", "Birch", "Cedar", "Dogwood", "", "alder", "NaN"];
  const days = ["2026-01-02", "2026-01-09", "2026-01-10", "2026-13-01", "10/01/2026", "", "2027-01-01", "NaN"];
  const counts = ["0", "1", "3", "-2", "1.5", "1e3", "NaN", "Infinity", "", "999999999999", "0x10", " 2 "];
  for (let n = 0; n < 60; n++) {
    const rows = Array.from({ length: 12 }, () => `${pick(places)},${pick(days)},${pick(counts)}`);
    const { status, out, err } = await scan(`location,date,count\n${rows.join("\n")}\n`, ["--replicas", "19"]);
    const answers = out === "" ? [] : (lines(out) as { error?: { line: number }; p?: number; total?: number }[]);
    const wrong = answers.filter(({ error }) => error).length;
    assert.ok(status === 2 ? err !== "" : status === (wrong > 0 ? 1 : 0), `${status}: ${err}`);
    for (const { p } of answers) assert.ok(p === undefined || (p >= 1 / 20 && p <= 1));
    const good = rows.filter((row) =>
      /^(Alder|Birch|Cedar),2026-01-(02|09|10), ?[013] ?$|^(Alder|Birch|Cedar),2026-01-(02|09|10), 2 $/.test(row),
    );
    assert.ok(wrong >= rows.length - good.length, `${wrong} answered of ${rows.length - good.length}`);
  }
});

test("a missing file is named", async () => {
  const { status, err } = await run(["e.csv", "--locations", "p.csv", ...DAYS], {});
  assert.equal(status, 2);
  assert.match(err, /^Cannot read p\.csv: there is no such file\.\n$/);
});

test("bad rows are named even where too little is left", async () => {
  const { status, out, err } = await scan("location,date,count\nDogwood,2026-01-04,9\n");
  assert.equal(status, 2);
  assert.match(out, /"case-unknown-location"/);
  assert.match(err, /^A scan needs at least 2 cases, and there are 0\.\n$/);
});

test("a person at a terminal reads sentences", async () => {
  const { status, out } = await run(
    ["e.csv", "--locations", "p.csv", ...DAYS],
    { "e.csv": EVENTS, "p.csv": PLACES },
    { isTTY: true },
  );
  assert.equal(status, 0);
  assert.match(out, /^1\. 2026-01-09 to 2026-01-10, within 0\.0 km of Alder\n {3}7 reports where 4\.3 were expected/);
  assert.match(out, /13 reports; each surge compared with the strongest of 999 replicas by chance\.\n$/);
});

const SERIES = `t,observed\n${[1, 2, 3, 4, 5, 6, 7, 11].map((count, i) => `${i + 1},${count}\n`).join("")}`;

test("EARS prints a line for each point with a baseline", async () => {
  const { status, out } = await run(["--counts", "s.csv", "--method", "ears-c1"], { "s.csv": SERIES });
  assert.equal(status, 0);
  assert.match(out, /^\{"t":8,"observed":11,"expected":4,"upper":10\.6756\d*,"alarm":1\}\n$/);
});

test("Farrington prints a line for each week from --from on, and null where there is no verdict", async () => {
  const weeks = `t,observed\n${Array.from({ length: 170 }, (_, i) => `${i + 1},${i < 165 ? 10 : 0}\n`).join("")}`;
  const { status, out } = await run(["--counts", "-", "--method", "farrington", "--from", "165"], {}, { stdin: weeks });
  assert.equal(status, 0);
  const answers = out.trimEnd().split("\n");
  assert.equal(answers.length, 6);
  assert.match(
    answers[0] ?? "",
    /^\{"t":165,"observed":10,"expected":(10|9\.99999\d*|10\.00000\d*),"upper":18,"alarm":0\}$/,
  );
  assert.match(answers[5] ?? "", /^\{"t":170,"observed":0,"expected":null,"upper":null,"alarm":0\}$/);
});

test("a series with a gap, a bad count or too few points is refused with its line", async () => {
  for (const [series, sentence] of [
    ["t,observed\n1,2\n3,4\n", /^s\.csv, line 3: t is 3 where 2 must follow: no gap, no repeat, no going back\.\n$/],
    ["t,observed\n1,2\n2,x\n", /^s\.csv, line 3: observed must be a whole number, 0 to 100000000, not "x"\.\n$/],
    ["t,observed\n1,2\n2,3\n", /^s\.csv: 8 points are needed up to the first one assessed, and there are 2\.\n$/],
    [
      "t,observed\n1,2\n2,100000001\n",
      /^s\.csv, line 3: the count must be a whole number, 0 to 100000000, not 100000001\.\n$/,
    ],
    ["t,observed\n1,2\n2,-3\n", /^s\.csv, line 3: observed must be a whole number/],
    ["t,observed\n2,2\n1,3\n", /^s\.csv, line 3: t is 1 where 3 must follow/],
    ["t,observed\n1,2\n1,2\n", /^s\.csv, line 3: t is 1 where 2 must follow/],
    ["t,count\n1,2\n", /^s\.csv: the first line must name the column observed\.\n$/],
  ] as const) {
    const { status, err } = await run(["--counts", "s.csv", "--method", "ears-c1"], { "s.csv": series });
    assert.equal(status, 2);
    assert.match(err, sentence);
  }
});

test("help is printed on request", async () => {
  assert.deepEqual(await run(["--help"], {}), { status: 0, out: SURGE_HELP, err: "" });
});
