import {
  type Background,
  countBackground,
  EMPTY_BACKGROUND,
  packBackground,
  unpackBackground,
} from "@clearline/engine";
import type { Deps } from "./deps.ts";
import { recordOfCase } from "./save-case.ts";

const SETTING = "link-background";
/** How many reports the last count saw. */
const COUNTED = "link-background-counted";
const GROWTH = 1.25;
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

/** Counts anew what is ordinary. Each night, and by `renewWhenGrown`. */
export async function renewBackground({ store, context }: Pick<Deps, "store" | "context">): Promise<void> {
  const cases = await store.cases.newest(MOST_RECORDS);
  if (cases.length < FEWEST_RECORDS) return;
  const background = countBackground(cases.map((row) => recordOfCase(row, context.publishedNumbers)));
  await store.inTransaction(async (tx) => {
    await tx.settings.set(SETTING, packBackground(background), null);
    await tx.settings.set(COUNTED, cases.length, null);
  });
}

/**
 * Counts anew once there are a quarter more reports than at the last count. In the first weeks that is every few hours:
 * a new Clearline would otherwise link all its reports by a guess at what is ordinary.
 */
export async function renewWhenGrown(deps: Pick<Deps, "store" | "context">): Promise<void> {
  const { store } = deps;
  const counted = await store.settings.get(COUNTED);
  const before = typeof counted === "number" ? counted : 0;
  if (before >= MOST_RECORDS) return;
  const now = await store.cases.count();
  if (now >= FEWEST_RECORDS && now >= before * GROWTH) await renewBackground(deps);
}
