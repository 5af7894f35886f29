import { readdir, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { KeptFiles } from "../ports.ts";

/** The files of the outbox folder; one that is not there yet holds none. */
export const keptFiles = (folder: string): KeptFiles => ({
  async olderThan(isOver) {
    const names = await readdir(folder).catch(orNone);
    const old: string[] = [];
    for (const name of names) {
      const file = await stat(join(folder, name)).catch(orNone);
      if ("mtime" in file && file.isFile() && isOver(file.mtime)) old.push(name);
    }
    return old;
  },
  async remove(names) {
    let gone = 0;
    for (const name of names) {
      // A name of ours has no path in it.
      await rm(join(folder, basename(name))).then(
        () => (gone += 1),
        () => {},
      );
    }
    return gone;
  },
});

function orNone(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT") return [];
  throw error;
}
