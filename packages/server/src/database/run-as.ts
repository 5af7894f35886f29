import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { CannotStart } from "./cannot-start.ts";

/** The ordinary user that PostgreSQL runs as; empty where we are an ordinary user ourselves. */
export type RunAs = { uid: number; gid: number } | Record<string, never>;

/** PostgreSQL refuses to run as root, so root hands over to the user `postgres`, made where there is none. */
export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  return ids() ?? makeUser();
}

/** @throws CannotStart naming the first folder on the way to `path` that this user may not pass through */
export function mustReach(path: string, who: RunAs): void {
  if (!("uid" in who)) return;
  for (const folder of foldersOf(path)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === who.uid ? 0o100 : gid === who.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      throw new CannotStart(
        `The database may not run as root, and the user "postgres" may not enter ${folder}. ` +
          `Start Clearline as an ordinary user, or keep it outside ${folder}, or set DATABASE_URL.`,
      );
    }
  }
}

function* foldersOf(path: string): Generator<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    yield folder;
    if (folder === dirname(folder)) return;
  }
}

function ids(): { uid: number; gid: number } | null {
  try {
    const id = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }).toString());
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

function makeUser(): RunAs {
  try {
    execFileSync("groupadd", ["--system", "postgres"], { stdio: "ignore" });
    execFileSync("useradd", ["--system", "--no-create-home", "-g", "postgres", "postgres"], { stdio: "ignore" });
  } catch {
    // What matters is whether the user is there now.
  }
  const made = ids();
  if (made) return made;
  throw new CannotStart(
    'The database may not run as root, and the user "postgres" could not be made. ' +
      "Start Clearline as an ordinary user, or set DATABASE_URL.",
  );
}
