/**
 * Test files that share a process: what they import is read, compiled and started once and not for each, which was a
 * third of all the work. Each file is a suite of its own, with its hooks and its time, as if it stood alone.
 */
import { describe } from "node:test";
import { pathToFileURL } from "node:url";

/** Files whose tests measure nothing, end no process and leave the environment alone; others get a process each. */
const MAY_SHARE =
  /^(e2e|packages\/engine\/src|packages\/server\/src\/(actions|web|store|demo|transport(?!\/egress)))\//;

/** Few enough that the last process of a run does not keep a processor waiting, nor the database too many connections. */
const AT_MOST = { e2e: 4, engine: 12, server: 6 };

/** Files of one room in groups, in their order; a file that may not share is a group of one. @param files from the root on */
export function groupsOf(files: readonly string[]): string[][] {
  const groups: string[][] = [];
  const open = new Map<string, string[]>();
  for (const file of files) {
    const { room, atMost } = roomOf(file);
    const group = open.get(room);
    if (group && group.length < atMost) {
      group.push(file);
      continue;
    }
    const fresh = [file];
    open.set(room, fresh);
    groups.push(fresh);
  }
  return groups;
}

/**
 * What a process of such a group runs. `node:test` binds what a file registers to the suite that its import was awaited
 * in, also after the file's own top-level `await`.
 *
 * @param files whole paths
 */
export function runTogether(files: readonly string[], root: string, timeoutMs: number): void {
  for (const file of files) {
    void describe(file.slice(root.length + 1), { timeout: timeoutMs }, async () => {
      await import(pathToFileURL(file).href);
    });
  }
}

function roomOf(file: string): { room: string; atMost: number } {
  if (!MAY_SHARE.test(file)) return { room: file, atMost: 1 };
  const [first, name, , room] = file.split("/");
  if (first === "e2e") return { room: first, atMost: AT_MOST.e2e };
  return { room: `${name}/${room}`, atMost: name === "engine" ? AT_MOST.engine : AT_MOST.server };
}
