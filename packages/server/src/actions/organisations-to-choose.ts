import { CLAIMED } from "@clearline/engine";
import type { Chosen } from "./check-call-code.ts";
import type { Deps } from "./deps.ts";
import { directoryEntries } from "./directory-entries.ts";

/** An organisation that a caller may claim to be from, and where to ring it back; `""` where we give no number. */
export type ChoosableOrganisation = Chosen & { name: string; number: string };

/**
 * Every organisation that can be chosen, by name: those that log their calls and those that do not, without a difference
 * that shows.
 */
export async function organisationsToChoose(deps: Pick<Deps, "store" | "context">): Promise<ChoosableOrganisation[]> {
  const claimed = new Set(CLAIMED.map(({ key }) => key));
  const all = (await directoryEntries(deps)).filter(({ key, group }) => group !== "service" || claimed.has(key));
  const byName = new Map<string, ChoosableOrganisation>();
  // One that is enrolled is the same organisation as the one in the directory, and the number that was rung is its own.
  for (const { key, enrolledId, name, number, isHidden } of all) {
    const one = { key, enrolledId, name, number: isHidden ? "" : number };
    const known = byName.get(name.toLowerCase());
    if (!known || enrolledId !== null) byName.set(name.toLowerCase(), one);
  }
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
