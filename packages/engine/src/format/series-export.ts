/**
 * What of a series may leave for an investigator or another system, the same for every form of file. No words of a
 * report leave, no contact, no receipt: facts only. A number or an address is worth looking for elsewhere when the
 * calls of several reports showed it: one report may have a figure wrong, and its number is then a stranger's.
 */
import type { Day } from "../base/day.ts";
import { isProtected, parsePhone, type Phone } from "../base/phone.ts";
import type { Ask, Channel, ImpersonatedKind, Outcome } from "../base/vocabulary.ts";
import { linksIn } from "../warning/find-links.ts";

/** A report as it is kept, as far as an export looks at it. Names are covered before they come here. */
export type ReportToExport = {
  id: string;
  receivedOn: Day;
  /** The day and the instant of the last change of its facts or of its place in the series. */
  changedOn: Day;
  changedAt: Date;
  /** An officer has said that its facts are right. */
  isConfirmed: boolean;
  callDay: Day;
  place: string | null;
  placeArea: string | null;
  channel: Channel;
  impersonatedKind: ImpersonatedKind;
  impersonatedName: string | null;
  askedFor: readonly Ask[];
  outcome: Outcome;
  /** What the screen showed or the caller gave, as linking keeps it. */
  number: string | null;
  /** What the screen showed, as typed: only to say that a genuine number was imitated. */
  numberShown: string | null;
  /** The line of whoever told it: never a caller's. */
  ownNumber: string | null;
  /** Its words with all that identifies anybody covered, for the web addresses in them. */
  coveredWords: string;
};

export type SeriesToExport = {
  id: string;
  name: string;
  madeOn: Day;
  isClosed: boolean;
  reports: readonly ReportToExport[];
};

/** Who gives it out, and what is known to be genuine here. */
export type ExportSetting = {
  publisher: string;
  /** Without a slash at the end. */
  publicUrl: string;
  /** Numbers of the directory, of enrolled organisations and of the operator's lists, in E.164. */
  genuineNumbers: ReadonlySet<string>;
  /** Hosts that the operator vouches for, and all below them. */
  genuineHosts: readonly string[];
  /** Only reports that changed on this day or later. */
  since: Day | null;
};

export type ExportedReport = Omit<ReportToExport, "number" | "numberShown" | "ownNumber" | "coveredWords"> & {
  number: Phone | null;
  /** The screen showed a number that is its owner's and can be imitated; it is in no file. */
  isNumberGenuine: boolean;
  addresses: readonly string[];
};

/** Something that calls left behind. */
export type Trace = {
  kind: "number" | "address";
  value: string;
  /** Of the whole series, not only those that changed. */
  reports: readonly string[];
  firstDay: Day;
  lastDay: Day;
  changedAt: Date;
  /** Whether others may look for it in what they have. */
  isIndicator: boolean;
};

export type SeriesExport = Omit<SeriesToExport, "reports"> & {
  publisher: string;
  publicUrl: string;
  since: Day | null;
  firstDay: Day | null;
  lastDay: Day | null;
  changedAt: Date;
  /** Those that changed since, in the order of their numbers. */
  reports: readonly ExportedReport[];
  /** Of those reports. */
  traces: readonly Trace[];
};

export function exportOf(series: SeriesToExport, setting: ExportSetting): SeriesExport {
  const { publisher, publicUrl, since } = setting;
  const all = series.reports.map((report) => exported(report, setting)).sort((a, b) => Number(a.id) - Number(b.id));
  const reports = all.filter(({ changedOn }) => since === null || changedOn >= since);
  const shown = new Set(reports.flatMap((report) => tracesIn(report).map(({ key }) => key)));
  const days = all.map(({ callDay }) => callDay).sort();
  const { id, name, madeOn, isClosed } = series;
  return {
    id,
    name,
    madeOn,
    isClosed,
    publisher,
    publicUrl,
    since,
    reports,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    changedAt: latest([new Date(`${madeOn}T00:00:00Z`), ...all.map(({ changedAt }) => changedAt)]),
    traces: gathered(all).filter(({ key }) => shown.has(key)),
  };
}

function exported(report: ReportToExport, setting: ExportSetting): ExportedReport {
  const { number: kept, numberShown, ownNumber, coveredWords, ...facts } = report;
  const own = phoneIn(ownNumber);
  const isGenuine = (number: Phone): boolean => isGenuineNumber(number, setting);
  const caller = phoneIn(kept);
  const number = caller === null || caller === own || isGenuine(caller) ? null : caller;
  return {
    ...facts,
    number,
    isNumberGenuine: number === null && [kept, numberShown].map(phoneIn).some((one) => one !== null && isGenuine(one)),
    addresses: webAddressesIn(coveredWords, setting.genuineHosts),
  };
}

function phoneIn(given: string | null): Phone | null {
  const parsed = given === null ? null : parsePhone(given);
  return parsed?.ok === true ? parsed.value : null;
}

/** Numbers without a country before them are short codes: all of them are services'. */
const isGenuineNumber = (number: Phone, { genuineNumbers }: ExportSetting): boolean =>
  !number.startsWith("+") || isProtected(number) || genuineNumbers.has(number);

/** Where nobody but the state can have a name. */
const PUBLIC_HOSTS = ["gov.uk", "police.uk", "nhs.uk", "mod.uk", "parliament.uk", "gov.wales", "gov.scot"];

/**
 * Web addresses in a text, disguises undone, each once. Whatever follows a question mark is left out: that is where an
 * address names the person it was sent to. "The bank.He said" is no address, so one without `http` or `www` needs an
 * end that is no English word.
 */
export function webAddressesIn(text: string, genuineHosts: readonly string[]): string[] {
  const genuine = [...PUBLIC_HOSTS, ...genuineHosts.map((host) => host.toLowerCase().replace(/:\d+$/, ""))];
  // A sentence that ends in an address is not told apart from "evil. com": its stop goes first.
  const found = linksIn(text.replace(/(?<=\S)\.(?=\s)/g, ",")).flatMap(({ text: link, host }) => {
    const scheme = /^(https?|hxxps?):/i.exec(link)?.[1]?.toLowerCase();
    if (link.includes("@") || (scheme === undefined && /^[a-z][a-z0-9+.-]*:/i.test(link))) return [];
    if (!HOST.test(host) || (scheme === undefined && !host.startsWith("www.") && !SURE_END.test(host))) return [];
    if (genuine.some((known) => host === known || host.endsWith(`.${known}`))) return [];
    const path = PATH.exec(link.replace(/^[a-z]+:\s?[/\\]{0,2}/i, ""))?.[1] ?? "/";
    return [`${scheme?.endsWith("s") === true ? "https" : "http"}://${host}${path}`];
  });
  return [...new Set(found)];
}

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/;
const SURE_END = /\.(?:com|net|org|info|biz|uk|xyz|top|online|site|shop|club|click|vip|loan|support|example|test)$/;
const PATH = /^[^/\\?#]*(\/[\w./~-]{0,200})/;

type KeyedTrace = Trace & { key: string };

const tracesIn = ({ number, addresses }: ExportedReport): Pick<KeyedTrace, "key" | "kind" | "value">[] => [
  ...(number === null ? [] : [{ key: `number ${number}`, kind: "number" as const, value: number }]),
  ...addresses.map((value) => ({ key: `address ${value}`, kind: "address" as const, value })),
];

const FEWEST_REPORTS = 2;

function gathered(all: readonly ExportedReport[]): KeyedTrace[] {
  const traces = new Map<string, KeyedTrace>();
  for (const report of all) {
    for (const one of tracesIn(report)) {
      const { callDay: day, changedAt } = report;
      const before = traces.get(one.key) ?? { reports: [], firstDay: day, lastDay: day, changedAt };
      const reports = [...before.reports, report.id];
      traces.set(one.key, {
        ...one,
        reports,
        firstDay: day < before.firstDay ? day : before.firstDay,
        lastDay: day > before.lastDay ? day : before.lastDay,
        changedAt: latest([before.changedAt, changedAt]),
        // Of an address nobody has read whose it is: people tell of the real one as often.
        isIndicator: one.kind === "number" && reports.length >= FEWEST_REPORTS,
      });
    }
  }
  return [...traces.values()];
}

export const latest = (instants: readonly Date[]): Date =>
  instants.reduce((last, at) => (at > last ? at : last), new Date(0));

/** What a file calls the report, without saying what its caller is. */
export const titleOf = ({ id, channel, impersonatedKind }: ExportedReport): string =>
  `Report ${id}: ${channel === "unknown" ? "a call" : channel.replaceAll("_", " ")}${
    impersonatedKind === "unknown" || impersonatedKind === "other"
      ? ""
      : `, said to be ${impersonatedKind.replaceAll("_", " ")}`
  }`;

/** All that any file says of a protected number. */
export const GENUINE = "genuine number, can be imitated";
