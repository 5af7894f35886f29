import { uuidOf, WEB_ADDRESSES } from "../base/uuid.ts";
import { type ExportedReport, GENUINE, type SeriesExport, titleOf, type Trace } from "./series-export.ts";

type Attribute = {
  uuid: string;
  type: "phone-number" | "url" | "text" | "datetime";
  category: "Financial fraud" | "Network activity" | "Other";
  value: string;
  comment: string;
  /** Whether programs may look for it by themselves. */
  to_ids: boolean;
  /** What every report has would tie all events of the world together. */
  disable_correlation: boolean;
  distribution: "0";
  timestamp: string;
  deleted: false;
};

type Given = Pick<Attribute, "type" | "category" | "value" | "comment" | "to_ids">;

/**
 * A series as a MISP event: for this organisation only, until somebody there decides otherwise. The same series is the
 * same event however often it is taken, and each of its attributes has one identity.
 *
 * @see https://github.com/MISP/misp-rfc
 */
export function seriesMisp(series: SeriesExport): object {
  const { publicUrl, publisher } = series;
  const seed = `${publicUrl}/console/series/${series.id}`;
  const one = (key: string, given: Given, at: Date): Attribute => ({
    uuid: uuidOf(WEB_ADDRESSES, `${seed}#misp ${given.type} ${key}`),
    ...given,
    disable_correlation: given.type === "text" || given.type === "datetime",
    distribution: "0",
    timestamp: seconds(at),
    deleted: false,
  });
  return {
    Event: {
      uuid: uuidOf(WEB_ADDRESSES, `${seed}#misp`),
      info: `Phone fraud reports, series ${series.id}: ${series.name}`,
      date: series.firstDay ?? series.madeOn,
      // Not defined: how grave it is for whoever takes it is theirs to say.
      threat_level_id: "4",
      analysis: series.isClosed ? "2" : "1",
      distribution: "0",
      published: false,
      timestamp: seconds(series.changedAt),
      Orgc: { uuid: uuidOf(WEB_ADDRESSES, publicUrl), name: publisher },
      Tag: [{ name: "tlp:amber" }],
      Attribute: [
        ...series.traces.map((trace) => one(trace.value, traceAttribute(trace), trace.changedAt)),
        ...dayAttributes(series.reports).map((day) => one(day.value, day, series.changedAt)),
        ...series.reports.map((report) => one(report.id, textAttribute(report), report.changedAt)),
      ],
    },
  };
}

const traceAttribute = ({ kind, value, reports, firstDay, lastDay, isIndicator }: Trace): Given => ({
  type: kind === "number" ? "phone-number" : "url",
  category: kind === "number" ? "Financial fraud" : "Network activity",
  value,
  comment: `${
    kind === "number"
      ? "A phone showed it, or the caller gave it; it may be borrowed."
      : "Told of in the report; whose it is was not looked into."
  } ${of(reports)}, calls from ${firstDay} to ${lastDay}`,
  to_ids: isIndicator,
});

/** MISP takes a value once: reports of one day share it. */
function dayAttributes(reports: readonly ExportedReport[]): Given[] {
  const days = [...new Set(reports.map(({ callDay }) => callDay))].sort();
  return days.map((day) => ({
    type: "datetime",
    category: "Other",
    value: `${day}T00:00:00+00:00`,
    comment: `Day of the call. ${of(reports.filter(({ callDay }) => callDay === day).map(({ id }) => id))}`,
    to_ids: false,
  }));
}

const textAttribute = (report: ExportedReport): Given => ({
  type: "text",
  category: "Other",
  value: [
    titleOf(report),
    `call of ${report.callDay}`,
    ...(report.impersonatedName === null ? [] : [`name given: ${report.impersonatedName}`]),
    ...(report.place === null
      ? []
      : [`in ${[report.place, ...(report.placeArea === null ? [] : [report.placeArea])].join(", ")}`]),
    ...(report.askedFor.length === 0 ? [] : [`asked for: ${report.askedFor.join(" ")}`]),
    `outcome: ${report.outcome}`,
    ...(report.isNumberGenuine ? [`number shown: ${GENUINE}`] : []),
  ].join("; "),
  comment: `Told ${report.receivedOn}; ${report.isConfirmed ? "an officer confirmed the facts" : "not yet confirmed by an officer"}`,
  to_ids: false,
});

const of = (reports: readonly string[]): string =>
  `${reports.length === 1 ? "Report" : "Reports"} ${reports.join(", ")}`;

const seconds = (at: Date): string => String(Math.floor(at.getTime() / 1000));
