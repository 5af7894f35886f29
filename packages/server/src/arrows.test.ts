import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { test } from "node:test";

/**
 * The rooms and what each may import, in the order of the data: the table of docs/style.md. A room always may import
 * itself. Tests and test-support may import anything: they stand outside the house.
 */
const ENGINE: Rooms = {
  base: [],
  report: ["base"],
  read: ["base", "report"],
  link: ["base", "read"],
  check: ["base", "read", "link"],
  surge: ["base", "read"],
  warning: ["base", "link", "surge"],
  delivery: ["base", "warning"],
  verify: ["base"],
  format: ["base", "read", "link", "check", "warning"],
  "surge-door": ["base", "surge"],
  index: ["surge-door", "base", "report", "read", "link", "check", "surge", "warning", "delivery", "verify", "format"],
};
const SERVER: Rooms = {
  ports: ["engine"],
  version: [],
  kept: ["engine"],
  config: ["engine", "kept"],
  site: ["engine", "config", "kept", "version"],
  store: ["engine", "ports", "kept"],
  database: ["engine", "ports", "store"],
  transport: ["engine", "ports"],
  actions: ["engine", "ports", "kept", "site", "store"],
  jobs: ["ports", "store", "actions"],
  demo: ["engine", "ports", "store", "actions"],
  "web/shell": ["engine", "site", "store", "actions", "web"],
  "web/api": ["engine", "site", "store", "actions", "web", "web/shell"],
  "web/resident": ["engine", "kept", "site", "store", "actions", "web", "web/shell"],
  "web/console": ["engine", "kept", "site", "store", "actions", "web", "web/shell"],
  web: ["engine", "ports", "site", "store", "actions", "web/shell", "web/api", "web/resident", "web/console"],
  wire: ["engine", "ports", "site", "config", "store", "database", "transport", "actions", "web"],
  commands: ["engine", "kept", "config", "database", "store", "actions", "jobs", "demo", "web", "wire"],
  cli: ["version", "commands"],
};
/** Scripts that run in the reader's browser: their own world, built by scripts/build-assets.ts. */
const OUTSIDE = /^web\/assets\//;
/** The whole engine, and the part that is loaded alone where loading all would take longer than the work. */
const DOORS = ["@clearline/engine", "@clearline/engine/surge"];
/** Fewer modules than this were seen only when the search is broken; a search that finds nothing passes everything. */
const FLOOR = 200;

type Rooms = Readonly<Record<string, readonly string[]>>;
type Module = { path: string; room: string; code: string; imports: string[] };

/** `import … from "x"`, `export … from "x"`, `import "x"`, each at the start of a line; and `import("x")` anywhere. */
const IMPORT = /^(?:import|export)\b(?:[^"';]*?\bfrom)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

const ROOTS = { engine: resolve(import.meta.dirname, "../../engine/src"), server: import.meta.dirname };
const engine = modulesOf(ROOTS.engine);
const server = modulesOf(ROOTS.server).filter(({ path }) => !OUTSIDE.test(path));

test("enough modules were seen for the other tests to mean something", () => {
  assert.ok(engine.length + server.length >= FLOOR, `only ${engine.length + server.length} modules`);
  assert.ok([...engine, ...server].filter(({ imports }) => imports.length > 0).length >= FLOOR / 2);
});

test("every import follows the arrows", () => {
  assert.deepEqual([...wrongArrows(engine, ENGINE), ...wrongArrows(server, SERVER)], []);
});

test("a wrong arrow, a way around the door and a cycle are seen where there are some", () => {
  const at = (path: string, code: string): Module => ({ path, room: roomOf(path), code, imports: importsOf(code) });
  const store = at("store/a.ts", 'import { b } from "../actions/b.ts";\nconst c = await import("../web/c.ts");');
  const actions = at("actions/b.ts", 'import type {\n  A,\n} from "../store/a.ts";');
  assert.deepEqual(wrongArrows([store, actions], SERVER), [
    "store/a.ts: store may not import actions (../actions/b.ts)",
    "store/a.ts: store may not import web (../web/c.ts)",
  ]);
  assert.deepEqual(cycleAmong([store, actions]), ["store/a.ts", "actions/b.ts", "store/a.ts"]);
});

test("no module imports itself by a detour", () => {
  assert.deepEqual([cycleAmong(engine), cycleAmong(server)], [null, null]);
});

test("the engine is entered by its doors, and takes nothing from Node", () => {
  const around = server.flatMap(({ path, imports }) =>
    imports
      .filter((one) => one.includes("engine/src") || one.startsWith("@clearline/engine/"))
      .filter((one) => !DOORS.includes(one))
      .map((one) => `${path}: ${one}`),
  );
  assert.deepEqual(around, []);
  const allowed = ["@noble/hashes/legacy.js", "@noble/hashes/utils.js", "libphonenumber-js/min"];
  const foreign = engine.flatMap(({ path, imports }) =>
    imports.filter((one) => !one.startsWith(".") && !allowed.includes(one)).map((one) => `${path}: ${one}`),
  );
  assert.deepEqual(foreign, []);
});

test("the engine asks no clock and no chance of its own", () => {
  assert.deepEqual(
    holding(engine, /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|\bglobalThis\b/),
    [],
  );
});

test("SQL stands in store/ and database/ only", () => {
  const statement =
    /["'`]\s*(?:select\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+table\s|drop\s+table\s)|\.query\(/;
  const elsewhere = server.filter(({ room }) => room !== "store" && room !== "database");
  assert.deepEqual(holding(elsewhere, statement), []);
});

/**
 * Every way to the network, and the only files that may use it. Whoever else wants something from outside asks
 * `transport/egress/`, which looks at each address first.
 */
const WAYS_OUT: readonly ({ only: RegExp | null } & ({ module: RegExp } | { words: RegExp }))[] = [
  { words: /(?<![\w"'-])fetch\s*[(.,;)\]}]|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/, only: null },
  { module: /^(?:undici|axios|got|ky|ws|node-fetch|superagent)(?:\/|$)/, only: null },
  { module: /^(?:node:)?(?:https?|http2|tls|dns|dns\/promises)$/, only: /^transport\/egress\// },
  // database/ asks the system for a free port, and listens on nothing.
  { module: /^(?:node:)?net$/, only: /^(?:transport\/egress\/|database\/connect\.ts$)/ },
  { module: /^(?:node:)?dgram$/, only: null },
  { module: /^nodemailer(?:\/|$)/, only: /^transport\/(?:smtp|outbox|mail-of)\.ts$/ },
  // It writes the request; what would send it is not called.
  { module: /^web-push(?:\/|$)/, only: /^transport\/web-push\.ts$/ },
  { words: /\bsendNotification\b/, only: null },
  // Ways around the ways: a global by another name, a module without an import.
  { words: /\bglobalThis\b|\bglobal\.|\bcreateRequire\b|\bgetBuiltinModule\b|\brequire\(/, only: null },
  { words: /\bforTests\b/, only: /^transport\/egress\/egress\.ts$/ },
];

const waysOut = (modules: readonly Module[]): string[] =>
  WAYS_OUT.flatMap((way) => {
    const others = modules.filter(({ path }) => !way.only?.test(path));
    if ("words" in way) return holding(others, way.words);
    return others.flatMap(({ path, imports }) =>
      imports.filter((one) => way.module.test(one)).map((one) => `${path}: ${one}`),
    );
  });

test("one module fetches, and the mail transport sends: nothing else speaks to the network", () => {
  assert.deepEqual(waysOut(server), []);
});

test("a way to the network is seen where there is one", () => {
  const holds = (path: string, code: string): boolean =>
    waysOut([{ path, room: roomOf(path), code: withoutComments(code), imports: importsOf(code) }]).length > 0;
  for (const code of [
    "await fetch(url)",
    "const get = fetch;",
    "globalThis.fetch(url)",
    'import { request } from "node:https";',
    'import http from "http";',
    'const { connect } = await import("node:net");',
    'import { fetch as get } from "undici";',
    'process.getBuiltinModule("node:https")',
    "new WebSocket(url)",
    'import webPush from "web-push";',
    "webPush.sendNotification(to)",
    "egress({ userAgent, forTests: { port } })",
  ]) {
    assert.ok(holds("actions/a.ts", code), code);
    assert.ok(holds("web/a.ts", code), code);
  }
  assert.ok(holds("transport/egress/ask.ts", "fetch(url)"));
  assert.ok(holds("transport/smtp.ts", 'import { request } from "node:https";'));
  for (const code of ["await fetchPage(url); // no fetch(", 'request.headers["sec-fetch-site"]'])
    assert.ok(!holds("actions/a.ts", code), code);
});

test("only actions/ opens a transaction", () => {
  const elsewhere = server.filter(({ room }) => room !== "actions" && room !== "store");
  assert.deepEqual(holding(elsewhere, /\binTransaction\(/), []);
});

function modulesOf(root: string): Module[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !/test-support/.test(path))
    .map((path) => {
      const code = withoutComments(readFileSync(join(root, path), "utf8"));
      return { path, room: roomOf(path), code, imports: importsOf(code) };
    });
}

function importsOf(code: string): string[] {
  return [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
}

/** `web/console/reports/page.ts` is in `web/console`, `web/app.ts` in `web`, `wire.ts` in `wire`. */
function roomOf(path: string): string {
  const [first = "", second = "", ...rest] = path.split("/");
  if (second === "") return first.replace(/\.ts$/, "");
  return first === "web" && rest.length > 0 ? `web/${second}` : first;
}

function wrongArrows(modules: readonly Module[], rooms: Rooms): string[] {
  return modules.flatMap(({ path, room, imports }) => {
    const allowed = rooms[room];
    if (allowed === undefined) return [`${path}: no room is called ${room}`];
    return imports.flatMap((one) => {
      const to = one.startsWith(".")
        ? roomOf(relative(".", join(dirname(path), one)))
        : DOORS.includes(one)
          ? "engine"
          : null;
      return to === null || to === room || allowed.includes(to)
        ? []
        : [`${path}: ${room} may not import ${to} (${one})`];
    });
  });
}

/** One cycle as its modules, or null. Types count: a cycle of types is as hard to take apart. */
function cycleAmong(modules: readonly Module[]): string[] | null {
  const edges = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter((one) => one.startsWith(".")).map((one) => join(dirname(path), one)),
    ]),
  );
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of edges.get(path) ?? []) {
      const found = walk(next, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const path of edges.keys()) {
    const found = walk(path, []);
    if (found) return found;
  }
  return null;
}

const holding = (modules: readonly Module[], pattern: RegExp): string[] =>
  modules.flatMap(({ path, code }) => {
    const found = pattern.exec(code);
    return found ? [`${path}: ${found[0]}`] : [];
  });

/** Comments away, so that one may speak of what its code must not do. Strings stay: they may hold SQL. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(,])\/\/.*$/gm, "$1");
}
