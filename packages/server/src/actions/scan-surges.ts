import { addDays, type KnownAlarm, liveOn, nationOf, WATCH } from "@clearline/engine";
import type { NewSurge, SurgeRow } from "../store/surges.ts";
import type { Tables } from "../store/store.ts";
import { londonDay } from "./days.ts";
import { type Deps, whoIs } from "./deps.ts";
import { lookApart } from "./look-apart.ts";
import { type Look, type Ranked, STIR_DAYS, watchedFrom } from "./surge-look.ts";

/** So many of our warnings are looked through for those that may have stirred people up. */
const MOST_WARNINGS = 200;

/**
 * Looks for surges in the reports of the last 90 days, keeps what stands out, and writes down what became of each alarm.
 * Every stream that was looked into is written down, also where it held nothing: "why was there no alarm?" has an answer.
 */
export async function scanSurges(deps: Deps): Promise<void> {
  const { site, store, clock } = deps;
  const today = londonDay(clock());
  const from = watchedFrom(today);
  const [cases, published] = await Promise.all([
    store.cases.watchedBetween(from, today),
    store.warnings.published(MOST_WARNINGS),
  ]);
  const stirs = published.flatMap(({ content, published_at }) => {
    const on = published_at && londonDay(published_at);
    return on && on >= addDays(from, -STIR_DAYS) ? [{ places: content.places, on }] : [];
  });
  const { surgeRecurrenceDays: recurrenceDays } = site;
  const look = await lookApart({ cases, stirs, today, recurrenceDays, nation: nationOf(site.force.areaCode) });
  await store.inTransaction(async (tx) => {
    await tx.surges.lock();
    const known = await tx.surges.since(addDays(today, -2 * WATCH.maxDays));
    const steps = liveOn(known.map(alarmOf), look.found, { today, recurrenceDays });
    await writeDown(tx, look, recurrenceDays);
    const raised: string[] = [];
    for (const step of steps) {
      if (step.kind === "end") {
        await tx.surges.end(step.id);
        await tx.surges.tell(step.id, "ended", today);
        continue;
      }
      const row = rowOf(step.found, today);
      const id = step.kind === "raise" ? await tx.surges.add(row) : step.id;
      if (step.kind === "raise") raised.push(id);
      else await tx.surges.update(id, row);
      const told = step.kind === "raise" ? "raised" : step.change;
      if (told !== "same") await tx.surges.tell(id, told, today);
    }
    // Last: the log is one queue, and whoever stands in it must not go back for a row that another in it holds.
    for (const id of raised)
      await tx.audit.add({ who: whoIs({ kind: "program" }), did: "raise-surge", toKind: "surge", toId: id });
  });
}

/** What was looked into; the stream of everything always is, so that a look leaves a line. */
async function writeDown(tx: Tables, { runs, found }: Look, recurrenceDays: number): Promise<void> {
  for (const { stream, cases, share, top } of runs) {
    if (share === 0 && stream !== "all") continue;
    const kept = found.filter((one) => one.stream === stream && one.recurrenceDays >= recurrenceDays).length;
    await tx.surges.logRun(
      stream,
      cases,
      kept,
      top && { observed: top.observed, expected: top.expected, llr: top.llr, p: top.p, share },
    );
  }
}

const alarmOf = (row: SurgeRow): KnownAlarm => ({
  id: row.id,
  stream: row.stream,
  places: row.places,
  reports: row.reports,
  observed: row.observed,
  recurrenceDays: row.recurrence_days,
  endsOn: row.ends_on,
  seenOn: row.seen_on,
  state: row.dismissed_by !== null ? "dismissed" : row.ended_at === null ? "open" : "ended",
});

const rowOf = (found: Ranked, today: SurgeRow["seen_on"]): NewSurge => ({
  stream: found.stream,
  places: [...found.locations],
  centre: found.centre,
  radius_km: found.radiusKm,
  starts_on: found.start,
  ends_on: found.end,
  observed: found.observed,
  expected: found.expected,
  usual: found.usual,
  ratio: found.ratio,
  llr: found.llr,
  p: found.p,
  p_gumbel: found.pGumbel,
  recurrence_days: found.recurrenceDays,
  replicas: WATCH.replicas,
  null_model: found.method === "history" ? "history" : found.isOnceADay ? "dispersed-once-a-day" : "dispersed",
  reports: [...found.reports],
  placeless: found.placeless,
  repeats: found.repeats,
  harm: found.harm,
  unstirred_observed: found.unstirred?.observed ?? null,
  unstirred_recurrence_days: found.unstirred?.recurrenceDays ?? null,
  seen_on: today,
});
