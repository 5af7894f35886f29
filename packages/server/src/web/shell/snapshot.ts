import { mkdirSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { PublicWarningRow } from "../../store/public-warnings.ts";

/** What was out when the database was last seen, kept in a file for a start without it. */
export type Snapshot = { mark: string; warnings: readonly PublicWarningRow[] };

/** Raised when what is kept changes its shape: a file of another shape is not read. */
const SHAPE = 1;

const DAYS = new Set(["drafted_at", "changed_at", "approved_at", "held_until", "published_at", "withdrawn_at", "at"]);

/** Null where there is none that can be read: then the database is needed, as at the first start. */
export function readSnapshot(file: string): Snapshot | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, "utf8"), (name, value: unknown) =>
      DAYS.has(name) && typeof value === "string" ? new Date(value) : value,
    );
    return isSnapshot(kept) ? { mark: kept.mark, warnings: kept.warnings } : null;
  } catch {
    return null;
  }
}

const isSnapshot = (kept: unknown): kept is Snapshot =>
  typeof kept === "object" &&
  kept !== null &&
  "shape" in kept &&
  kept.shape === SHAPE &&
  "mark" in kept &&
  typeof kept.mark === "string" &&
  "warnings" in kept &&
  Array.isArray(kept.warnings);

/** Whole or not at all. A disk that is full must not stop a page that is already made: then the last file stays. */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(`${file}.new`, JSON.stringify({ shape: SHAPE, ...snapshot }), { mode: 0o600 });
    await rename(`${file}.new`, file);
  } catch (error) {
    process.stderr.write(
      `${JSON.stringify({ code: "snapshot-not-kept", cause: (error as { code?: string }).code ?? null })}\n`,
    );
  }
}
