/**
 * What CAP 1.2 asks beyond its schema: the rules that its text gives and no schema can hold.
 *
 * @see http://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html section 3.2
 */
import { parseDay } from "../base/day.ts";
import { circleFault, polygonFault } from "./cap-area.ts";
import { childrenOf, type Element, readXml, wordsIn } from "./xml.ts";

/** What is wrong, and in which element. */
export type CapFault = { code: CapFaultCode; at: string };

export type CapFaultCode =
  | "cap-not-xml"
  | "cap-not-an-alert"
  | "cap-missing"
  | "cap-not-in-list"
  | "cap-identifier"
  | "cap-time"
  | "cap-reference"
  | "cap-reference-later"
  | "cap-references-missing"
  | "cap-references-unwanted"
  | "cap-restriction-missing"
  | "cap-addresses-missing"
  | "cap-note-missing"
  | "cap-language"
  | "cap-expired"
  | "cap-address"
  | "cap-polygon"
  | "cap-circle"
  | "cap-ceiling-alone"
  | "cap-info-missing";

const NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

const ALERT_LISTS: Readonly<Record<string, readonly string[]>> = {
  status: ["Actual", "Exercise", "System", "Test", "Draft"],
  msgType: ["Alert", "Update", "Cancel", "Ack", "Error"],
  scope: ["Public", "Restricted", "Private"],
};
const INFO_LISTS: Readonly<Record<string, readonly string[]>> = {
  category: "Geo Met Safety Security Rescue Fire Health Env Transport Infra CBRNE Other".split(" "),
  urgency: ["Immediate", "Expected", "Future", "Past", "Unknown"],
  severity: ["Extreme", "Severe", "Moderate", "Minor", "Unknown"],
  certainty: ["Observed", "Likely", "Possible", "Unlikely", "Unknown"],
};
const RESPONSES = "Shelter Evacuate Prepare Execute Avoid Monitor Assess AllClear None".split(" ");

/** Every fault found; none for an alert that may go out. */
export function checkCap(xml: string): CapFault[] {
  const read = readXml(xml);
  if (!read.ok) return [{ code: "cap-not-xml", at: "alert" }];
  const alert = read.value;
  if (alert.name !== "alert" || alert.attributes.get("xmlns") !== NAMESPACE)
    return [{ code: "cap-not-an-alert", at: alert.name }];
  const sent = momentOf(wordsIn(alert, "sent"));
  return [
    ...inLists(alert, ALERT_LISTS),
    ...partsOfReference(alert),
    ...(sent === null ? [fault("cap-time", "sent")] : []),
    ...references(alert, sent),
    ...scopeOf(alert),
    ...childrenOf(alert, "info").flatMap((info) => checkInfo(info, sent)),
  ];
}

const fault = (code: CapFaultCode, at: string): CapFault => ({ code, at });

function inLists(element: Element, lists: Readonly<Record<string, readonly string[]>>): CapFault[] {
  return Object.entries(lists).flatMap(([name, allowed]) => {
    const given = childrenOf(element, name);
    if (given.length === 0) return [fault("cap-missing", name)];
    return given.filter(({ text }) => !allowed.includes(text.trim())).map(() => fault("cap-not-in-list", name));
  });
}

/** They are parts of `references`, which spaces and commas divide. */
function partsOfReference(alert: Element): CapFault[] {
  return ["identifier", "sender"].flatMap((name) => {
    const given = wordsIn(alert, name);
    if (given === null || given === "") return [fault("cap-missing", name)];
    return /[\s,<&]/.test(given) ? [fault("cap-identifier", name)] : [];
  });
}

/** A time of CAP: with its distance from universal time, and never `Z`. Milliseconds since 1970, null for another. */
function momentOf(given: string | null): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})([-+])(\d{2}):(\d{2})$/.exec(given ?? "");
  if (!match) return null;
  const [, day = "", hours, minutes, seconds, sign, awayHours, awayMinutes] = match;
  if (parseDay(day) === null) return null;
  const [h, m, s, ah, am] = [hours, minutes, seconds, awayHours, awayMinutes].map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (h > 23 || m > 59 || s > 59 || ah > 14 || am > 59) return null;
  const away = (sign === "-" ? -1 : 1) * (ah * 60 + am) * 60_000;
  return Date.parse(`${day}T00:00:00Z`) + ((h * 60 + m) * 60 + s) * 1000 - away;
}

/** An update or a cancel is of something, and what it is of came before it. */
function references(alert: Element, sent: number | null): CapFault[] {
  const type = wordsIn(alert, "msgType") ?? "";
  const given = (wordsIn(alert, "references") ?? "").split(/\s+/).filter((one) => one !== "");
  if (type === "Alert") return given.length > 0 ? [fault("cap-references-unwanted", "references")] : [];
  if (given.length === 0) return [fault("cap-references-missing", "references")];
  return given.flatMap((one) => {
    const [sender = "", identifier = "", time = "", ...more] = one.split(",");
    const at = momentOf(time);
    if (sender === "" || identifier === "" || at === null || more.length > 0)
      return [fault("cap-reference", "references")];
    const isItself = identifier === wordsIn(alert, "identifier");
    return isItself || (sent !== null && at > sent) ? [fault("cap-reference-later", "references")] : [];
  });
}

function scopeOf(alert: Element): CapFault[] {
  const says = (name: string): boolean => (wordsIn(alert, name) ?? "") !== "";
  const scope = wordsIn(alert, "scope");
  const isLive = ["Alert", "Update"].includes(wordsIn(alert, "msgType") ?? "");
  return [
    ...(scope === "Restricted" && !says("restriction") ? [fault("cap-restriction-missing", "restriction")] : []),
    ...(scope === "Private" && !says("addresses") ? [fault("cap-addresses-missing", "addresses")] : []),
    // Which exercise it is: without it a display cannot tell one from another.
    ...(wordsIn(alert, "status") === "Exercise" && !says("note") ? [fault("cap-note-missing", "note")] : []),
    ...(isLive && childrenOf(alert, "info").length === 0 ? [fault("cap-info-missing", "info")] : []),
  ];
}

function checkInfo(info: Element, sent: number | null): CapFault[] {
  const times = ["effective", "onset", "expires"].filter((name) => childrenOf(info, name).length > 0);
  const [effective, expires] = [momentOf(wordsIn(info, "effective")), momentOf(wordsIn(info, "expires"))];
  const from = Math.max(effective ?? -Infinity, sent ?? -Infinity);
  const language = wordsIn(info, "language");
  return [
    ...inLists(info, INFO_LISTS),
    ...childrenOf(info, "responseType")
      .filter(({ text }) => !RESPONSES.includes(text.trim()))
      .map(() => fault("cap-not-in-list", "responseType")),
    ...((wordsIn(info, "event") ?? "") === "" ? [fault("cap-missing", "event")] : []),
    ...(language !== null && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)
      ? [fault("cap-language", "language")]
      : []),
    ...times.filter((name) => momentOf(wordsIn(info, name)) === null).map((name) => fault("cap-time", name)),
    ...(expires !== null && expires <= from ? [fault("cap-expired", "expires")] : []),
    ...childrenOf(info, "web")
      .filter(({ text }) => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(text.trim()))
      .map(() => fault("cap-address", "web")),
    ...childrenOf(info, "parameter").flatMap(pair("parameter")),
    ...childrenOf(info, "eventCode").flatMap(pair("eventCode")),
    ...childrenOf(info, "resource").flatMap((resource) =>
      ["resourceDesc", "mimeType"]
        .filter((name) => (wordsIn(resource, name) ?? "") === "")
        .map((name) => fault("cap-missing", name)),
    ),
    ...childrenOf(info, "area").flatMap(checkArea),
  ];
}

const pair =
  (at: string) =>
  (element: Element): CapFault[] =>
    wordsIn(element, "valueName") && wordsIn(element, "value") !== null ? [] : [fault("cap-missing", at)];

function checkArea(area: Element): CapFault[] {
  const has = (name: string): boolean => childrenOf(area, name).length > 0;
  return [
    ...((wordsIn(area, "areaDesc") ?? "") === "" ? [fault("cap-missing", "areaDesc")] : []),
    ...childrenOf(area, "polygon").flatMap(({ text }) => (polygonFault(text) ? [fault("cap-polygon", "polygon")] : [])),
    ...childrenOf(area, "circle").flatMap(({ text }) => (circleFault(text) ? [fault("cap-circle", "circle")] : [])),
    ...childrenOf(area, "geocode").flatMap(pair("geocode")),
    ...(has("ceiling") && !has("altitude") ? [fault("cap-ceiling-alone", "ceiling")] : []),
  ];
}
