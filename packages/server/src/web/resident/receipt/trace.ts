import { type Day, daysBetween, instantOf, type Receipt, sayDay, sayTime } from "@clearline/engine";
import type { ReportRow } from "../../../store/reports.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import { FEWEST_TO_COUNT } from "../fewest.ts";
import type { Services } from "../../services.ts";

/** One stop on the line that grows from "you told us" to a warning. */
export type TraceStop = { what: string; more: string; done: boolean; link?: { href: string; words: string } };

/** What came of a report, for whoever holds its code. Nothing of what it said: the code may be read over a shoulder. */
export async function traceOf(services: Services, receipt: Receipt, today: Day): Promise<TraceStop[] | null> {
  const { store } = services;
  const report = await store.reports.byReceipt(receipt);
  if (report === null) return null;
  const member = await store.series.memberOf(report.id);
  const size = member === null ? 0 : (await store.series.members(member.series_id)).length;
  const warning = member === null ? null : await warningFor(services, member.series_id);
  return [
    { what: "You told us", more: saidWhen(report, today), done: true },
    readStop(report),
    ...(size > 1 ? [joinedStop(size, member?.by_person != null || report.state === "confirmed")] : []),
    warningStop(warning),
  ];
}

/** The first three stops of a report sent a moment ago. */
export const traceOfNew = (): TraceStop[] => [
  { what: "You told us", more: "Just now", done: true },
  { what: "We read it", more: "We look for calls like it. An officer checks what we find.", done: false },
  warningStop(null),
];

async function warningFor({ store }: Services, seriesId: string): Promise<WarningRow | null> {
  const warnings = await store.warnings.openFor({ seriesId });
  return warnings.find(({ state }) => state === "published") ?? null;
}

function readStop({ state }: ReportRow): TraceStop {
  if (state === "received") return { what: "We read it", more: "Not yet. It is in the queue.", done: false };
  if (state === "confirmed")
    return { what: "An officer read it", more: "They checked what we found in it.", done: true };
  return { what: "We read it", more: "An officer checks what we found in it.", done: true };
}

/** Counts under five are not said: a small number can tell who told us. */
function joinedStop(size: number, checked: boolean): TraceStop {
  const others = size - 1;
  return {
    what: others >= FEWEST_TO_COUNT ? `Joined to ${others} calls like it` : "Joined to other calls like it",
    more: checked ? "An officer checked the match." : "An officer will check the match.",
    done: true,
  };
}

function warningStop(warning: WarningRow | null): TraceStop {
  if (warning === null) {
    return {
      what: "A warning, if officers decide one is needed",
      more: "Two officers must agree. We will show it here.",
      done: false,
    };
  }
  return {
    what: "A warning went out",
    more: "Thank you. You helped to make it.",
    done: true,
    link: { href: `/warnings/${warning.slug}`, words: warning.content.title },
  };
}

function saidWhen({ received_on, received_at }: ReportRow, today: Day): string {
  const ago = daysBetween(received_on, today);
  const day = ago === 0 ? "Today" : ago === 1 ? "Yesterday" : `On ${sayDay(received_on, { year: false })}`;
  return received_at === null ? day : `${day} at ${sayTime(instantOf(received_at), "Europe/London")}`;
}
