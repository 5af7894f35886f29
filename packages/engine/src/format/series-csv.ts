import { sayPhone } from "../base/phone.ts";
import { writeCsv } from "../base/write-csv.ts";
import { type ExportedReport, GENUINE, type SeriesExport } from "./series-export.ts";

/** One line for each report, in the words that all programs of Clearline share. Web addresses cannot be followed by a click. */
export const seriesCsv = ({ id, name, reports }: SeriesExport): string =>
  writeCsv(
    HEADER,
    reports.map((report) => cells({ id, name }, report)),
  );

const HEADER = [
  "series",
  "series_name",
  "report",
  "received_on",
  "changed_on",
  "confirmed",
  "call_day",
  "place",
  "place_area",
  "channel",
  "impersonated_kind",
  "impersonated_name",
  "asked_for",
  "outcome",
  "number_shown",
  "number_note",
  "web_addresses",
  "handling",
];

const cells = (series: { id: string; name: string }, report: ExportedReport): string[] => [
  series.id,
  series.name,
  report.id,
  report.receivedOn,
  report.changedOn,
  report.isConfirmed ? "yes" : "no",
  report.callDay,
  report.place ?? "",
  report.placeArea ?? "",
  report.channel,
  report.impersonatedKind,
  report.impersonatedName ?? "",
  report.askedFor.join(" "),
  report.outcome,
  report.number === null ? "" : sayPhone(report.number),
  report.isNumberGenuine ? GENUINE : report.number === null ? "" : "may be borrowed",
  report.addresses.map((address) => address.replace(/^http/, "hxxp").replaceAll(".", "[.]")).join(" "),
  "TLP:AMBER",
];
