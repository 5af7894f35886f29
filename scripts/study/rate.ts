import {
  addDays,
  alarmOf,
  type Day,
  type KnownAlarm,
  liveOn,
  watch,
  WATCH,
  type WatchedReport,
} from "@clearline/engine";

/** What quiet years raised at one setting: one false alarm in `setting` days is allowed. */
export type Raised = { setting: number; alarms: number; byHistory: number; alarmDays: number };
export type Rate = { years: number; looks: number; streamsALook: number; at: Raised[] };

export type RateOptions = {
  years: number;
  settings: readonly number[];
  /** The day's reports come in over so many looks; the last sees all of them. */
  looksADay: number;
  replicas?: number;
};

type Watcher = { raised: Raised; known: Map<string, KnownAlarm> };

/** Reports, the first day that is looked at, and how many days are. */
export type Quiet = { reports: readonly WatchedReport[]; from: Day; days: number };

/**
 * How many alarms quiet years raise: every day is looked at as the server does, in all streams, and alarms live on.
 *
 * @param seeDay is told how rare the rarest find of each day's last look was, in days; 0 where nothing was found
 */
export function falseAlarms(
  { years, settings, looksADay, replicas = WATCH.replicas }: RateOptions,
  quiet: (year: number) => Quiet,
  tell: (soFar: Rate) => void = () => {},
  seeDay: (year: number, day: number, recurrenceDays: number) => void = () => {},
): Rate {
  // Low enough that nothing is left out which a bar of one day would let through.
  const recurrenceDays = Math.min(WATCH.hold, ...settings);
  const at = settings.map((setting): Raised => ({ setting, alarms: 0, byHistory: 0, alarmDays: 0 }));
  const rate: Rate = { years: 0, looks: 0, streamsALook: 0, at };
  let streams = 0;
  for (let year = 0; year < years; year++) {
    const { reports, from, days } = quiet(year);
    const watchers = at.map((raised): Watcher => ({ raised, known: new Map() }));
    for (let n = 0; n < days; n++) {
      const today = addDays(from, n);
      const before = reports.filter(({ day }) => day < today && day >= addDays(today, -WATCH.studyDays));
      const now = reports.filter(({ day }) => day === today);
      for (let look = 1; look <= looksADay; look++) {
        const soFar: WatchedReport[] = [...before, ...now.slice(0, Math.ceil((now.length * look) / looksADay))];
        const seen = watch(soFar, { today, recurrenceDays, nation: "england-and-wales", replicas });
        rate.looks += 1;
        streams += seen.runs.filter(({ share }) => share > 0).length;
        for (const watcher of watchers) liveOnce(watcher, seen.found, today);
        if (look === looksADay) seeDay(year, n, seen.found[0]?.recurrenceDays ?? 0);
      }
      for (const { raised, known } of watchers)
        if ([...known.values()].some(({ state }) => state === "open")) raised.alarmDays += 1;
    }
    rate.years += 1;
    rate.streamsALook = Math.round((10 * streams) / rate.looks) / 10;
    tell(rate);
  }
  return rate;
}

function liveOnce({ raised, known }: Watcher, all: ReturnType<typeof watch>["found"], today: Day): void {
  const recurrenceDays = raised.setting;
  const found = all.filter((one) => one.recurrenceDays * WATCH.hold >= recurrenceDays);
  const recent = [...known.values()].filter(({ endsOn }) => endsOn >= addDays(today, -2 * WATCH.maxDays)).reverse();
  for (const step of liveOn(recent, found, { today, recurrenceDays })) {
    if (step.kind === "end") {
      const over = known.get(step.id);
      if (over) known.set(step.id, { ...over, state: "ended" });
      continue;
    }
    const id = step.kind === "raise" ? `a${known.size}` : step.id;
    if (step.kind === "raise") raised.alarms += 1;
    if (step.kind === "raise" && step.found.method === "history") raised.byHistory += 1;
    known.set(id, alarmOf(step.found, id, today));
  }
}
