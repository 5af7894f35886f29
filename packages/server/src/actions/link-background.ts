import { type Background, EMPTY_BACKGROUND, linkAll, packBackground, unpackBackground } from "@clearline/engine";
import type { Deps } from "./deps.ts";
import { recordOfCase } from "./save-case.ts";

const SETTING = "link-background";
/** Enough to know what is ordinary, few enough to count in a night on a small machine. */
const MOST_RECORDS = 5000;
/** Before that, a handful of reports would make one wave look ordinary. */
const FEWEST_RECORDS = 60;

let known: { changedAt: number; background: Background } | null = null;

/** What is ordinary among our reports, as last counted: a rare thing in common weighs more than a common one. */
export async function backgroundOf({ store }: Pick<Deps, "store">): Promise<Background> {
  const changedAt = await store.settings.changedAt(SETTING);
  if (changedAt === null) return EMPTY_BACKGROUND;
  if (known?.changedAt !== changedAt.getTime()) {
    const packed = await store.settings.get(SETTING);
    if (typeof packed !== "string") return EMPTY_BACKGROUND;
    known = { changedAt: changedAt.getTime(), background: unpackBackground(packed) };
  }
  return known.background;
}

/** Counts anew what is ordinary. Each night. */
export async function renewBackground({ store }: Pick<Deps, "store">): Promise<void> {
  const cases = await store.cases.newest(MOST_RECORDS);
  if (cases.length < FEWEST_RECORDS) return;
  const { background } = linkAll(cases.map(recordOfCase));
  await store.inTransaction((tx) => tx.settings.set(SETTING, packBackground(background), null));
}
