import { type Day, lastDayOver, type TimeKept } from "@clearline/engine";
import { KEPT, KEPT_CLASSES, type KeptClass } from "../kept.ts";
import { isDatabaseAway } from "../store/db.ts";
import type { Over } from "../store/keeping.ts";
import { REPORT_CLASSES, type ReportClass } from "../store/keeping-rules.ts";
import type { Tables } from "../store/store.ts";
import { takeWordsOut } from "./bare-report.ts";
import { londonDay } from "./days.ts";
import type { Deps } from "./deps.ts";
import { rowOf, runToday, type Standing, standingOf, standingToday } from "./keeping-plan.ts";
import { toldOfAll } from "./told-of.ts";

/** @property due how many are past the time that counts, or that was announced @property gone what was taken away */
export type KeptNow = {
  of: KeptClass;
  wanted: TimeKept;
  standing: Standing;
  due: number;
  gone: number;
  failed: number;
};
/** @property waitUntil nothing goes before then, for the days since the last run do not add up */
export type KeepingNow = { today: Day; waitUntil: Day | null; classes: readonly KeptNow[] };

const ROWS_AT_ONCE = 2000;
const REPORTS_AT_ONCE = 500;

/** What counts today and what is past its time. Nothing is changed, and nothing is announced. */
export async function lookKeeping(deps: Deps): Promise<KeepingNow> {
  const today = londonDay(deps.clock());
  const { wait_until: waitUntil } = runToday(await deps.store.keeping.lastRun(), today);
  const standings = await standingsToday(deps.store, deps, today);
  const classes: KeptNow[] = [];
  for (const of of KEPT_CLASSES) {
    const standing = standings[of];
    const due = await countDue(deps.store, deps, of, timeOf(standing), today);
    classes.push({ of, wanted: deps.site.keeping[of], standing, due, gone: 0, failed: 0 });
  }
  return { today, waitUntil, classes };
}

/** How many of each class would be past their time on a day, by the time that counts or was announced. */
export async function countDueBy(deps: Deps, day: Day): Promise<ReadonlyMap<KeptClass, number>> {
  const standings = await standingsToday(deps.store, deps, londonDay(deps.clock()));
  const all = new Map<KeptClass, number>();
  for (const of of KEPT_CLASSES) all.set(of, await countDue(deps.store, deps, of, timeOf(standings[of]), day));
  return all;
}

/**
 * Takes away what is past its time, class by class, so many at once: each batch is a transaction with its line in the
 * audit log, so that a run that is killed leaves nothing half done and the next goes on. What was never announced goes
 * nowhere today.
 *
 * @param who runs it: the program at night, or somebody at the terminal
 * @throws Error after all else is done, where some could not be taken away: the job is seen to have failed
 */
export async function keep(
  deps: Deps,
  { who = "program", atOnce = REPORTS_AT_ONCE }: { who?: "program" | "terminal"; atOnce?: number } = {},
): Promise<KeepingNow> {
  await deps.context.renew();
  const today = londonDay(deps.clock());
  const { waitUntil, standings } = await settle(deps, today);
  const classes: KeptNow[] = [];
  for (const of of KEPT_CLASSES) {
    const standing = standings[of];
    const done =
      waitUntil === null && standing.kept !== null
        ? await takeAway(deps, of, standing.kept, { today, who, atOnce })
        : NOTHING;
    const due = await countDue(deps.store, deps, of, timeOf(standing), today);
    classes.push({ of, wanted: deps.site.keeping[of], standing, due, ...done });
  }
  return { today, waitUntil, classes };
}

/** The nightly job. */
export async function keepNightly(deps: Deps): Promise<void> {
  const { classes } = await keep(deps);
  const failed = classes.filter((one) => one.failed > 0);
  if (failed.length > 0) throw new NotAllGone(failed.map(({ of, failed: n }) => `${n} of ${of}`).join(", "));
}

/** Numbers and names of classes alone. */
class NotAllGone extends Error {
  constructor(which: string) {
    super(`not taken away: ${which}`);
    this.name = "NotAllGone";
  }
}

const timeOf = ({ kept, next }: Standing): TimeKept | null => next?.kept ?? kept;

/** What counts from today on is written down before anything goes; what is new is announced. */
async function settle(
  deps: Deps,
  today: Day,
): Promise<{ waitUntil: Day | null; standings: Record<KeptClass, Standing> }> {
  return deps.store.inTransaction(async (tx) => {
    await tx.keeping.lock();
    const run = runToday(await tx.keeping.lastRun(), today);
    await tx.keeping.setRun(run);
    const before = new Map((await tx.keeping.standings()).map((row) => [row.class, row]));
    const standings = await standingsToday(tx, deps, today);
    for (const of of KEPT_CLASSES) {
      const { next } = standings[of];
      const told = next === null ? 0 : await countDue(tx, deps, of, next.kept, next.from);
      await tx.keeping.setStanding(rowOf(of, standings[of], told));
      if (next !== null && before.get(of)?.next_from !== next.from) {
        const detail = { from: next.from, count: told };
        await tx.audit.add({ who: "program", did: "announce-keeping", toKind: "keeping", toId: of, detail });
      }
    }
    return { waitUntil: run.wait_until, standings };
  });
}

async function standingsToday(
  { keeping }: Pick<Tables, "keeping">,
  { site }: Pick<Deps, "site">,
  today: Day,
): Promise<Record<KeptClass, Standing>> {
  const before = new Map((await keeping.standings()).map((row) => [row.class, standingOf(row)]));
  const entries = KEPT_CLASSES.map((of) => [
    of,
    standingToday(before.get(of) ?? null, site.keeping[of], today, KEPT[of]),
  ]);
  return Object.fromEntries(entries) as Record<KeptClass, Standing>;
}

const HOUR_MS = 3_600_000;

/** What is over on a day: with it, or, where the class counts by hours, at the same hour of it. */
function overOn(of: KeptClass, kept: TimeKept, day: Day, { clock }: Pick<Deps, "clock">): Over {
  const over = lastDayOver(day, kept);
  if (!KEPT[of].byHours) return { over, today: day };
  const now = clock();
  const later = (Date.parse(day) - Date.parse(londonDay(now))) / HOUR_MS;
  return { over: new Date(now.getTime() + (later - kept.n * 24) * HOUR_MS), today: day };
}

const isReports = (of: KeptClass): of is ReportClass => (REPORT_CLASSES as readonly KeptClass[]).includes(of);

async function countDue(
  { keeping }: Pick<Tables, "keeping">,
  deps: Pick<Deps, "clock" | "files">,
  of: KeptClass,
  kept: TimeKept | null,
  day: Day,
): Promise<number> {
  if (kept === null) return 0;
  const when = overOn(of, kept, day, deps);
  if (of === "outbox") return (await deps.files.olderThan(isOver(when))).length;
  return isReports(of) ? keeping.countReports(of, when) : keeping.countRows(of, when);
}

const isOver =
  ({ over }: Over) =>
  (written: Date): boolean =>
    over instanceof Date ? written < over : londonDay(written) <= over;

type Taking = { today: Day; who: "program" | "terminal"; atOnce: number };
type Taken = { gone: number; failed: number };
const NOTHING: Taken = { gone: 0, failed: 0 };

async function takeAway(deps: Deps, of: KeptClass, kept: TimeKept, taking: Taking): Promise<Taken> {
  const when = overOn(of, kept, taking.today, deps);
  if (of === "outbox") return takeFiles(deps, when, taking);
  if (isReports(of)) return takeReports(deps, of, when, taking);
  let gone = 0;
  for (;;) {
    try {
      const n = await inBatch(deps, of, taking, (tx) => tx.keeping.takeRows(of, when, ROWS_AT_ONCE));
      if (n === 0) return { gone, failed: 0 };
      gone += n;
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      return { gone, failed: await deps.store.keeping.countRows(of, when) };
    }
  }
}

/** One batch: what goes, its line in the log, and the count of the day are kept together, or none of it is. */
const inBatch = (
  { store }: Deps,
  of: KeptClass,
  { today, who }: Taking,
  take: (tx: Tables) => Promise<number>,
): Promise<number> =>
  store.inTransaction(async (tx) => {
    await tx.keeping.lock();
    const count = await take(tx);
    if (count === 0) return 0;
    await tx.keeping.note(of, today, count);
    await tx.audit.add({ who, did: "delete-by-age", toKind: "keeping", toId: of, detail: { count } });
    return count;
  });

/** A batch that fails is taken report by report, so that one that cannot be taken away keeps no other. */
async function takeReports(deps: Deps, of: ReportClass, when: Over, taking: Taking): Promise<Taken> {
  const taken: Taken = { gone: 0, failed: 0 };
  let after = "0";
  let oneByOneUntil = 0n;
  for (;;) {
    const limit = BigInt(after) < oneByOneUntil ? 1 : taking.atOnce;
    let ids: string[] = [];
    try {
      taken.gone += await inBatch(deps, of, taking, async (tx) => {
        ids = await tx.keeping.nextReports(of, when, { after, limit });
        await takeWordsOut(tx, deps, await toldOfAll(tx, await tx.reports.byIds(ids)), "age");
        return ids.length;
      });
    } catch (error) {
      if (isDatabaseAway(error) || ids.length === 0) throw error;
      if (limit > 1) {
        oneByOneUntil = BigInt(ids.at(-1) ?? "0");
        continue;
      }
      taken.failed += 1;
    }
    if (ids.length === 0) return taken;
    after = ids.at(-1) ?? after;
  }
}

/** Files go first and are noted after: a run that is killed between has left nothing that should have gone. */
async function takeFiles(deps: Deps, when: Over, taking: Taking): Promise<Taken> {
  const old = await deps.files.olderThan(isOver(when));
  if (old.length === 0) return { gone: 0, failed: 0 };
  const gone = await deps.files.remove(old);
  if (gone > 0) await inBatch(deps, "outbox", taking, async () => gone);
  return { gone, failed: old.length - gone };
}
