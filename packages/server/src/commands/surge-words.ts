import {
  type CsvError,
  type CsvMisfit,
  MOST_IN_POINT,
  MOST_IN_ROW,
  never,
  type ScanError,
  type SeriesError,
} from "@clearline/engine/surge";

/** Words for options name the command's flag. */
const FLAGS: Readonly<Record<string, string>> = {
  nullModel: "--null",
  intervalDays: "--interval-days",
  maxDays: "--max-days",
  maxShare: "--max-share",
  maxRadiusKm: "--max-radius-km",
  minCases: "--min-cases",
  minSigma: "--min-sigma",
  yearsBack: "--years-back",
  halfWindow: "--half-window",
  pastWeeksExcluded: "--past-weeks-excluded",
  trendP: "--trend-p",
  weightsThreshold: "--weights-threshold",
};

const sayOption = ({ option, given, allowed }: { option: string; given: unknown; allowed: string }): string =>
  `${FLAGS[option] ?? `--${option}`} must be ${allowed}, not ${String(given)}`;

const sayCount = (given: unknown, most: number): string =>
  `the count must be a whole number, 0 to ${most}, not ${String(given)}`;

export function sayCsvError(error: CsvError | CsvMisfit): string {
  switch (error.code) {
    case "csv-empty":
      return "the file is empty: the first line must name the columns";
    case "csv-header-unnamed":
      return `column ${error.column} has no name`;
    case "csv-header-twice":
      return `there are two columns called "${error.name}"`;
    case "csv-quote-open":
      return "a quotation mark is never closed";
    case "csv-quote-misplaced":
      return `column ${error.column} has a quotation mark inside a cell that is not quoted`;
    case "csv-wrong-width":
      return `the row has ${error.given} cells, the first line names ${error.expected}`;
    default:
      return never(error);
  }
}

export function sayScanError(error: ScanError): string {
  switch (error.code) {
    case "option-out-of-range":
      return sayOption(error);
    case "location-without-id":
      return "the location has no name";
    case "location-twice":
      return `the location ${error.location} is listed twice`;
    case "location-bad-coordinates":
      return `the coordinates of ${error.location} are not on the map`;
    case "location-mixed-coordinates":
      return `the location ${error.location} has another kind of coordinates than the first`;
    case "location-bad-population":
      return `the population of ${error.location} must be above 0`;
    case "case-unknown-location":
      return `the location ${error.location} is not in the list of locations`;
    case "case-bad-count":
      return sayCount(error.given, MOST_IN_ROW);
    case "case-outside-period":
      return `${error.date} lies outside --start and --until`;
    case "case-twice":
      return `the location ${error.location} is listed twice on ${error.date}; if both rows are true, add them into one`;
    case "too-few-locations":
      return `a scan needs at least ${error.needed} locations, and there are ${error.given}`;
    case "too-few-cases":
      return `a scan needs at least ${error.needed} cases, and there are ${error.given}`;
    case "too-many-cases":
      return `a scan takes at most ${error.allowed} cases, and there are ${error.given}`;
    case "too-short-period":
      return `a scan needs at least ${error.needed} intervals from --start to --until, and there are ${error.intervals}`;
    default:
      return never(error);
  }
}

export function saySeriesError(error: SeriesError): string {
  switch (error.code) {
    case "series-bad-count":
      return sayCount(error.given, MOST_IN_POINT);
    case "series-bad-time":
      return `t must be a whole number, not ${String(error.given)}`;
    case "series-not-in-steps":
      return `t is ${error.t} where ${error.expected} must follow: no gap, no repeat, no going back`;
    case "series-too-short":
      return `${error.needed} points are needed up to the first one assessed, and there are ${error.points}`;
    case "option-out-of-range":
      return sayOption(error);
    default:
      return never(error);
  }
}
