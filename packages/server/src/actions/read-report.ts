import { checkCall, readDocument, type Verdict } from "@clearline/engine";
import { type Deps, whoIs } from "./deps.ts";
import { saveCase } from "./save-case.ts";
import { queueLink, queueScan } from "./queue.ts";

/**
 * Reads a report's words: the facts in them, how likely it is fraud, how urgent it is. A job; running it twice does no
 * harm, and what people corrected stands.
 */
export async function readReport(deps: Deps, id: string): Promise<void> {
  const report = await deps.store.reports.byId(id);
  if (!report) return;
  const { words: text, received_on: published } = report;
  // Outside the transaction: reading a long report takes a while, and nothing is held meanwhile.
  const reading = readDocument({ id, text, published, area: deps.site.force.areaName }, deps.context);
  const checked = checkCall({ id, text }, deps.site.advice);
  await deps.store.inTransaction(async (tx) => {
    const held = await tx.reports.lock(id);
    if (!held) return;
    await tx.readings.save(id, reading, { toTheDay: held.anonymous });
    const facts = await saveCase(tx, deps, held, reading);
    await tx.reports.setChecked(id, checked, urgencyOf(facts.outcome, checked.verdict));
    if (held.state === "received") await tx.reports.setState(id, "read");
    const detail = {
      reader: reading.reader,
      incidents: reading.incidents.length,
      ...(held.anonymous && { time: "day" }),
    };
    await tx.audit.add({ who: whoIs({ kind: "program" }), did: "read-report", toKind: "report", toId: id, detail });
    await queueLink(tx, id);
    await queueScan(tx);
  });
}

/** 2: money or details went, so minutes count. 1: likely fraud. 0: the rest. */
function urgencyOf(outcome: string, verdict: Verdict): 0 | 1 | 2 {
  if (outcome === "money_lost" || outcome === "details_given") return 2;
  return verdict === "likely_fraud" ? 1 : 0;
}
