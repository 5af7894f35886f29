import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it that are missing, one by one.
 *
 * Node's own `recursive` does not end where a folder that is there answers "no such folder" to whoever makes one in
 * it, as `/proc` does, and calls a disk that can only be read a missing folder.
 *
 * @param path absolute
 */
export function makeFolder(path: string, mode: number): void {
  const missing: string[] = [];
  for (let folder = path; !isFolder(folder) && folder !== dirname(folder); folder = dirname(folder))
    missing.unshift(folder);
  for (const folder of missing) makeOne(folder, mode);
}

function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another Clearline that starts at the same moment may have made it.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !isFolder(folder)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
