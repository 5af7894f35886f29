import { type CheckAnswer, checkCall, type Reading, readDocument, type Verdict } from "@clearline/engine";
import type { CaseRow } from "../store/cases.ts";
import type { ReportRow } from "../store/reports.ts";
import type { Tables } from "../store/store.ts";
import { type Deps, whoIs } from "./deps.ts";
import { saveCase } from "./save-case.ts";
import { type Told, toldOf } from "./told-of.ts";

/** What the reader and the check make of a report's words. */
export type WordsRead = { reading: Reading; checked: CheckAnswer };

/** Takes a while for a long report: call it where nothing is held. */
export function readWords({ context, site }: Deps, { id, words: text, received_on: published }: ReportRow): WordsRead {
  const reading = readDocument({ id, text, published, area: site.force.areaName }, context);
  return { reading: { ...reading, reader: context.reader }, checked: checkCall({ id, text }, site.advice) };
}

/** Keeps what was read of a report that is locked, and works out its facts; what people said stands. */
export async function keepReading(
  tx: Tables,
  deps: Deps,
  held: ReportRow,
  { reading, checked }: WordsRead,
): Promise<{ told: Told; facts: CaseRow }> {
  const { id } = held;
  await tx.readings.save(id, reading, { toTheDay: held.anonymous });
  const told = await toldOf(tx, held);
  const facts = await saveCase(tx, deps, told);
  await tx.reports.setChecked(id, checked, urgencyOf(facts.outcome, checked.verdict));
  if (held.state === "received") await tx.reports.setState(id, "read", null);
  return { told, facts };
}

/** Write it last: the log has one writer at a time, and nobody who reports should wait for what we do besides. */
export async function logReading(tx: Tables, { id, anonymous }: ReportRow, { reading }: WordsRead): Promise<void> {
  const detail = { reader: reading.reader, incidents: reading.incidents.length, ...(anonymous && { time: "day" }) };
  await tx.audit.add({ who: whoIs({ kind: "program" }), did: "read-report", toKind: "report", toId: id, detail });
}

/** 2: money or details went, so minutes count. 1: likely fraud. 0: the rest. */
function urgencyOf(outcome: string, verdict: Verdict): 0 | 1 | 2 {
  if (outcome === "money_lost" || outcome === "details_given") return 2;
  return verdict === "likely_fraud" ? 1 : 0;
}
