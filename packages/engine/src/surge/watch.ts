import { addDays } from "../base/day.ts";
import { type Around, isWorthALook, lookAround } from "./look-around.ts";
import { hasPast, lookBack } from "./look-back.ts";
import { shared, tellsOf } from "./same-wave.ts";
import { sharesOf } from "./streams.ts";
import {
  type FoundSurge,
  type Sent,
  sentStreams,
  type StreamRun,
  WATCH,
  type Watched,
  type WatchedReport,
  type WatchOptions,
} from "./watched.ts";

/**
 * One look at everything: each stream of the last 90 days is scanned on its own, with every source counted once, and its
 * recurrence interval is cut down to its share of the allowance, half for the count of all reports and half for that of
 * each kind of call once a place and day, which knows no clumps; then each kind of call is laid beside its own past,
 * which takes the other half where there is a past to judge by. What is found comes rarest first, down to `hold`
 * times as common as an alarm must be to be raised: `liveOn` says what is new, what goes on and what is over.
 *
 * Streams that cannot alarm, having too few reports lately, are not looked at and take no share. That choice rests on
 * totals that every replica keeps, so it does not bend the odds. What is looked at again without a loud wave takes no
 * share of its own either: that happens only beside an alarm.
 */
export function watch(reports: readonly WatchedReport[], options: WatchOptions): Watched {
  const earliest = addDays(options.today, 1 - WATCH.studyDays);
  const within = reports.filter(({ day }) => day >= earliest && day <= options.today);
  // Days before the first report of all were not quiet: nobody could tell us yet.
  const start = [...within, ...(options.placeless ?? [])].reduce(
    (first, { day }) => (day >= earliest && day < first ? day : first),
    options.today,
  );
  const streams = sentStreams(within);
  const looked = streams.filter(({ reports: own }) => isWorthALook(own, options.today));
  const shares = sharesOf(looked.map(({ level }) => level)).map((share) =>
    hasPast(start, options.today) ? share / 2 : share,
  );
  const runs: StreamRun[] = [];
  const found: FoundSurge[] = [];
  const lookBothWays = (stream: Sent<WatchedReport>, whole: number): Around => {
    const looked = { share: whole / 2, start, options };
    const all = lookAround(stream, { ...looked, isOnceADay: false });
    return { ...all, found: [...all.found, ...lookAround(stream, { ...looked, isOnceADay: true }).found] };
  };
  looked.forEach((stream, i) => {
    const share = shares[i]!;
    const around = lookBothWays(stream, share);
    runs.push({ stream: stream.name, cases: stream.reports.length, share, top: around.top });
    found.push(...around.found);
  });
  const isAlarm = ({ recurrenceDays }: FoundSurge): boolean => recurrenceDays >= options.recurrenceDays;
  found.push(...lookBack(within, { start, options }));
  const [everything] = looked;
  if (everything?.level === "all") {
    const loud = new Set(found.filter(isAlarm).map(({ stream }) => stream));
    const rest = without(
      everything,
      streams.filter(({ name, level }) => level !== "all" && loud.has(name)),
    );
    if (rest) found.push(...lookBothWays(rest, shares[0]!).found);
  }
  for (const { name, reports: own } of streams)
    if (!runs.some(({ stream }) => stream === name))
      runs.push({ stream: name, cases: own.length, share: 0, top: null });
  return { runs, found: strongestApart(found) };
}

/** Everything but the kinds of call that are an alarm in themselves: what they would drown. Null where there are none. */
function without(
  { reports, sent, ...stream }: Sent<WatchedReport>,
  loud: readonly Sent<WatchedReport>[],
): Sent<WatchedReport> | null {
  if (loud.length === 0) return null;
  const aside = new Set(loud.flatMap(({ sent: own }) => own.map(({ id }) => id)));
  const isLeft = ({ id }: WatchedReport): boolean => !aside.has(id);
  return { ...stream, reports: reports.filter(isLeft), sent: sent.filter(isLeft) };
}

/** Rarest first, without those that a rarer one tells of. */
function strongestApart(found: readonly FoundSurge[]): FoundSurge[] {
  const apart: FoundSurge[] = [];
  for (const one of [...found].sort((a, b) => b.recurrenceDays - a.recurrenceDays || b.observed - a.observed)) {
    const own = new Set(one.reports);
    if (!apart.some(({ reports }) => tellsOf(reports, own) && shared(reports, own) * 2 > own.size)) apart.push(one);
  }
  return apart;
}
