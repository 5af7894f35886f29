/**
 * Takes one guard away at a time, to show that the sequences would find it missing: each rule of the database, and each
 * line of the program that refuses.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { testDatabase } from "../../../packages/server/src/database/test-support.ts";
import { proveApproval } from "./run.ts";

export type Mutant = { guard: string; found: boolean };

const FUNCTIONS = [
  "warning_two_people",
  "warning_check_approver",
  "warning_countersign_is_fit",
  "warning_hands_are_kept",
  "officer_alarm_is_kept",
  "delivery_is_of_published",
  "delivery_is_as_planned",
  "warning_signature_is_of_live",
  "delivery_is_of_mode",
] as const;

const ROOT = resolve(import.meta.dirname, "../../..");
const ACTIONS = "packages/server/src/actions";
const ENGINE = "packages/engine/src/warning/warning.ts";

/** A file of the program, the guard in it, and what stands there without it. */
const LINES: readonly { guard: string; file: string; from: string; to: string }[] = [
  { guard: "own words", file: ENGINE, from: "warning.hands.includes(step.by)", to: "false" },
  {
    guard: "approved from review only",
    file: ENGINE,
    from: 'draft: { submit: "in-review" }',
    to: 'draft: { submit: "in-review", approve: "held" }',
  },
  { guard: "the hold is over", file: ENGINE, from: "warning.holdIsOver ? ok(next)", to: "true ? ok(next)" },
  { guard: "correct only what is out", file: ENGINE, from: "withdrawn: {}", to: 'withdrawn: { correct: "withdrawn" }' },
  {
    guard: "stop only what is held",
    file: ENGINE,
    from: 'published: { correct: "published"',
    to: 'published: { stop: "draft", correct: "published"',
  },
  { guard: "the role", file: `${ACTIONS}/warning-step.ts`, from: "can(officer, act) ?", to: "true ?" },
  {
    guard: "one at a time",
    file: `${ACTIONS}/warning-step.ts`,
    from: "tx.warnings.lock(id)",
    to: "tx.warnings.byId(id)",
  },
  { guard: "what they saw", file: `${ACTIONS}/approve-warning.ts`, from: "hashSeen !== content_hash", to: "false" },
  {
    guard: "the area is typed",
    file: `${ACTIONS}/approve-warning.ts`,
    from: "plain(areaTyped) !== plain(areaName)",
    to: "false",
  },
  {
    guard: "the fresh proof",
    file: `${ACTIONS}/approve-warning.ts`,
    from: "if (!(await tx.sessions.isProved(officer.session, officer.id, PROOF_LASTS_SECONDS)))",
    to: "if (false)",
  },
  {
    guard: "one more for a busy area",
    file: `${ACTIONS}/approve-warning.ts`,
    from: "isBusy && !by",
    to: "false && !by",
  },
  {
    guard: "nobody is their own third",
    file: `${ACTIONS}/approve-warning.ts`,
    from: "signer !== officer.id",
    to: "true",
  },
  {
    guard: "the held time",
    file: `${ACTIONS}/approve-warning.ts`,
    from: "const { holdSeconds } = deps.site;",
    to: "const holdSeconds = 1;",
  },
  {
    guard: "an edit of drafts only",
    file: `${ACTIONS}/edit-warning.ts`,
    from: 'warning.state !== "draft"',
    to: "false",
  },
  {
    guard: "an edit of what they saw",
    file: `${ACTIONS}/edit-warning.ts`,
    from: "warning.version !== version",
    to: "false",
  },
  {
    guard: "a hand for each edit",
    file: `${ACTIONS}/edit-warning.ts`,
    from: "by_officer: officer.id",
    to: "by_officer: warning.drafted_by",
  },
  {
    guard: "a hand for each submission",
    file: `${ACTIONS}/step-warning.ts`,
    from: "submitted_by: officer.id,",
    to: "submitted_by: warning.drafted_by,",
  },
  {
    guard: "a drill is planned for its own list",
    file: `${ACTIONS}/warning-step.ts`,
    from: 'mode === "exercise"\n      ?',
    to: "false\n      ?",
  },
  {
    guard: "a drill is not signed",
    file: `${ACTIONS}/warning-step.ts`,
    from: 'if (warning.mode === "exercise") return;',
    to: "",
  },
  {
    guard: "a drill has no page",
    file: "packages/server/src/store/warnings.ts",
    from: "where slug = $1 and mode = 'live'",
    to: "where slug = $1",
  },
  {
    guard: "a draft has no page",
    file: "packages/server/src/store/warnings.ts",
    from: "where slug = $1 and mode = 'live' and state in ('published', 'withdrawn')",
    to: "where slug = $1 and mode = 'live'",
  },
];

type Options = { sequences: number; seed: number; say: (line: string) => void };
/** Every `n`th mutant, beginning with number `k`: a piece of a run that is too long for one sitting. */
export type Piece = { k: number; n: number };

/** Rules of the database, one after the other. `raise` number n of a function says nothing any more. */
export async function knockOutRules(options: Options, piece: Piece): Promise<Mutant[]> {
  const mutants: Mutant[] = [];
  // Between two mutants the server would have nobody, and be stopped.
  const server = await testDatabase();
  try {
    for (const { guard, sql } of rules().filter(isIn(piece))) {
      const { broken } = await proveApproval({
        ...options,
        shrink: false,
        prepareDatabase: async (query) => void (await query(sql)),
      });
      options.say(`${broken === null ? "not found" : "found    "} ${guard}`);
      mutants.push({ guard, found: broken !== null });
    }
  } finally {
    await server.close();
  }
  return mutants;
}

const isIn =
  ({ k, n }: Piece) =>
  (_: unknown, at: number): boolean =>
    at % n === k - 1;

const RAISE = /raise exception[^;]*;/g;

const rules = (): { guard: string; sql: string }[] =>
  FUNCTIONS.flatMap((name) => {
    const whole = readFunction(name);
    return [...whole.matchAll(RAISE)].map(([rule], n) => {
      let seen = -1;
      const sql = whole.replace(RAISE, (found) => ((seen += 1) === n ? "null;" : found));
      return { guard: `${name}: ${/'([^']*)'/.exec(rule)?.[1] ?? "?"}`, sql };
    });
  });

/** Lines of the program, each in a copy of it. */
export function knockOutLines({ sequences, seed, say }: Options, piece: Piece): Mutant[] {
  const copy = mkdtempSync(join(tmpdir(), "clearline-mutant-"));
  try {
    for (const folder of ["packages", "scripts"]) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
    linkModules(copy);
    return LINES.filter(isIn(piece)).map(({ guard, file, from, to }) => {
      const path = join(copy, file);
      const source = readFileSync(path, "utf8");
      if (!source.includes(from)) throw new Error(`${file} does not hold: ${from}`);
      writeFileSync(path, source.replace(from, to));
      const prove = [
        "scripts/prove.ts",
        "B6",
        "--model-only",
        "--sequences",
        String(sequences),
        "--seed",
        String(seed),
      ];
      const { status, stdout } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", ...prove], {
        cwd: copy,
        encoding: "utf8",
      });
      writeFileSync(path, source);
      const found = status === 1 && stdout.includes("FAILS");
      say(`${found ? "found    " : "not found"} ${file.replace(/^.*\//, "")}: ${guard}`);
      return { guard: `${file}: ${guard}`, found };
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Packages of others stand where they are; ours are the copy's. */
function linkModules(copy: string): void {
  const [from, to] = [join(ROOT, "node_modules"), join(copy, "node_modules")];
  mkdirSync(join(to, "@clearline"), { recursive: true });
  for (const name of readdirSync(from)) if (name !== "@clearline") symlinkSync(join(from, name), join(to, name));
  for (const name of ["engine", "server"]) symlinkSync(join(copy, "packages", name), join(to, "@clearline", name));
}

/** The last definition in the migrations: what the database has. */
function readFunction(name: string): string {
  const folder = join(ROOT, "packages/server/src/store/migrations");
  const found = readdirSync(folder)
    .sort()
    .flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(
        new RegExp(`create (?:or replace )?function ${name}\\(.*?\\nend \\$\\$;`, "gs"),
      ),
    ]);
  const last = found.at(-1)?.[0];
  if (last === undefined) throw new Error(`there is no function ${name}`);
  return last.replace(/^create function/, "create or replace function");
}
