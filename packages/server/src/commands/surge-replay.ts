import {
  type Day,
  type Location,
  type Nation,
  parseDay,
  replay,
  type Replayed,
  type ReplayedReport,
  WATCH,
} from "@clearline/engine/surge";
import { BAD_LINES, BadCall, DONE, type Io } from "./io.ts";
import { writeLine } from "./jsonl.ts";
import { numberOf, oneOf, readOptions } from "./options.ts";
import { type BadRow, readLocations, readReplay, type ReplayRow } from "./surge-input.ts";
import { capital } from "./surge-print.ts";

export const REPLAY_HELP = `clearline surge replay: what would have been alarmed when?

  clearline surge replay EVENTS.csv --locations PLACES.csv --start DATE --until DATE

  EVENTS.csv has the columns location, date, count, and may have
    told      the day on which it was reported; the date itself where empty
    kind, channel, ask   what the server sorts reports by; words of the vocabulary, such as bank, live_call, press_key
    source    who cannot be told apart; each source counts once in ${WATCH.maxDays} days
  PLACES.csv has location and x_km, y_km (flat) or lat, lon.

  --start, --until          the first and the last day that is looked at; up to ${WATCH.studyDays} days before are its past
  --recurrence-days 365     an alarm is what chance gives once in so many days, over all that is looked at
  --nation england-and-wales|scotland|northern-ireland   whose bank holidays
  --replicas ${WATCH.replicas}            simulated data sets for each stream that is out of the ordinary

  Each day is looked at once, at its end, as the server does, with what was told by then. One line for each alarm
  that is raised, grows, shrinks, returns or ends; the last line sums up.
  A bad row of events is named and left out, and the exit status is 1; a bad file of places is refused with 2.

  --json  JSON lines on a terminal too; - as a file name is standard input.
Example:
  clearline surge replay calls.csv --locations towns.csv --start 2026-01-01 --until 2026-11-19
`;

const text = { type: "string" } as const;
const FLAGS = {
  locations: text,
  start: text,
  until: text,
  "recurrence-days": text,
  nation: text,
  replicas: text,
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The look gets slower with each report; a file of this many is another program's. */
const MOST_REPORTS = 2_000_000;

/** `clearline surge replay`: see REPLAY_HELP. @returns the exit status */
export async function surgeReplay(argv: readonly string[], io: Io): Promise<number> {
  const { values, files } = readOptions(argv, FLAGS, { command: "clearline surge replay" });
  if (values.help) {
    io.stdout.write(REPLAY_HELP);
    return DONE;
  }
  const [events] = files;
  const { locations } = values;
  if (events === undefined) throw new BadCall("Give a file of events; see clearline surge replay --help.");
  if (locations === undefined) throw new BadCall("--locations must name a file of places.");
  if (events === "-" && locations === "-") throw new BadCall("Only one of the two files can be standard input.");
  const from = dayFrom("start", values.start);
  const until = dayFrom("until", values.until);
  if (until < from) throw new BadCall(`--until must be ${from} or later, not ${until}.`);
  const nation: Nation = oneOf("nation", values.nation ?? "england-and-wales", [
    "england-and-wales",
    "scotland",
    "northern-ireland",
  ]);
  const whole = (flag: "recurrence-days" | "replicas", usual: number): number => {
    const value = numberOf(flag, values[flag] ?? String(usual), { min: 1, max: 1_000_000 });
    if (!Number.isInteger(value)) throw new BadCall(`--${flag} must be a whole number, not ${value}.`);
    return value;
  };
  const options = {
    from,
    until,
    nation,
    recurrenceDays: whole("recurrence-days", 365),
    replicas: whole("replicas", WATCH.replicas),
  };
  const places = new Map((await readLocations(locations, io, false)).rows.map((place) => [place.id, place]));
  const { cases, bad } = await readReplay(events, io);
  const unknown = cases.rows.flatMap(({ location }, i): BadRow[] =>
    places.has(location)
      ? []
      : [
          {
            line: cases.lines[i] ?? 0,
            code: "case-unknown-location",
            say: `the location ${location} is not in the list of locations`,
          },
        ],
  );
  const wrong = [...bad, ...unknown].sort((a, b) => a.line - b.line);
  const isJson = values.json === true || io.stdout.isTTY !== true;
  for (const { line, code, say } of wrong) {
    if (isJson) io.stdout.write(writeLine({ id: null, error: { code, message: `${capital(say)}.`, line } }));
    else io.stderr.write(`Line ${line} is left out: ${say}.\n`);
  }
  const sums = { days: 0, reports: 0, raised: 0, alarm_days: 0 };
  const reports = cases.rows.flatMap((row, i) => reportsOf(row, i, places.get(row.location)));
  if (reports.length > MOST_REPORTS) throw new BadCall(`A replay takes at most ${MOST_REPORTS} reports.`);
  sums.reports = reports.length;
  for (const { changes, open } of replay(reports, options)) {
    sums.days += 1;
    if (open > 0) sums.alarm_days += 1;
    for (const change of changes) {
      if (change.kind === "raised") sums.raised += 1;
      io.stdout.write(isJson ? writeLine(recordOf(change)) : `${sayChange(change)}\n`);
    }
  }
  io.stdout.write(
    isJson
      ? writeLine(sums)
      : `${sums.reports} reports, ${sums.days} days looked at: ${sums.raised} alarms, which stood on ${sums.alarm_days} days.\n`,
  );
  return wrong.length > 0 ? BAD_LINES : DONE;
}

function dayFrom(flag: string, given: string | undefined): Day {
  const day = parseDay(given ?? "");
  if (!day) throw new BadCall(`--${flag} must be a date such as 2021-02-10, not "${given ?? ""}".`);
  return day;
}

function reportsOf(row: ReplayRow, index: number, place: Location | undefined): ReplayedReport[] {
  if (!place) return [];
  const { id, population: _, ...at } = place;
  return Array.from({ length: row.count }, (_one, k) => ({
    id: `${index}-${k}`,
    day: row.date,
    told: row.told ?? row.date,
    place: id,
    at,
    kind: row.kind === "" ? "unknown" : row.kind,
    channel: row.channel === "" ? "unknown" : row.channel,
    asks: row.ask === "" ? [] : [row.ask],
    source: row.source,
    isStirred: false,
  }));
}

/** A change in the words of the contract for a surge. */
const recordOf = ({ day, kind, alarm, found }: Replayed) => ({
  day,
  event: kind,
  alarm,
  stream: found.stream,
  method: found.method,
  locations: found.locations,
  centre: found.centre,
  radius_km: found.radiusKm,
  start: found.start,
  end: found.end,
  observed: found.observed,
  repeats: found.repeats,
  expected: found.expected,
  ratio: found.ratio,
  llr: found.llr,
  p: found.p,
  p_gumbel: found.pGumbel,
  recurrence_days: found.recurrenceDays,
});

const sayChange = ({ day, kind, alarm, found }: Replayed): string =>
  `${day}  alarm ${alarm} ${kind}: ${found.observed} of "${found.stream}" around ${found.centre} from ${found.start}, ` +
  `${found.expected.toFixed(1)} expected; by chance once in ${Math.floor(found.recurrenceDays)} days`;
