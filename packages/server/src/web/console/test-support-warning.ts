/** A warning as the console's tests need it: a draft with its evidence. */
import { addDays, fromNumber, type WarningContent } from "@clearline/engine";
import type { Officer } from "../../actions/deps.ts";
import { fitContent, type TestDeps } from "../../actions/test-support.ts";
import { contentHash } from "../../actions/warning-facts.ts";

export const TODAY = fromNumber(20_776); // 19 November 2026

/** A draft with evidence behind some sentences and nothing behind one. */
export function storyContent(
  { deps }: Pick<TestDeps, "deps">,
  reports: readonly string[],
  surge: string,
): WarningContent {
  return {
    ...fitContent(deps),
    title: "“Press 1” calls about your National Insurance number",
    act: "Do not press anything. Put the phone down.",
    places: ["Sevenoaks", "Swanley"],
    from: addDays(TODAY, -3),
    to: TODAY,
    happening: [
      "15 people told us about calls like this in four days. In as many days we would usually hear of about 3.",
      "A recorded voice says your National Insurance number is linked to a crime. The callers are working from abroad.",
    ],
    claims: [
      {
        text: "15 people told us about calls like this in four days.",
        reports,
        surge,
        say: "Surge: 16 seen, 3.1 expected, 16 to 19 November",
      },
      {
        text: "In as many days we would usually hear of about 3.",
        reports: [],
        surge,
        say: "Surge: 16 seen, 3.1 expected, 16 to 19 November",
      },
      {
        text: "A recorded voice says your National Insurance number is linked to a crime.",
        reports,
        surge: null,
        say: "15 reports of a recorded message",
      },
    ],
  };
}

export async function addWarning(
  { deps }: Pick<TestDeps, "deps">,
  writer: Pick<Officer, "id">,
  content: WarningContent,
  { seriesId = null, surgeId = null }: { seriesId?: string | null; surgeId?: string | null } = {},
): Promise<string> {
  return deps.store.inTransaction(async (tx) => {
    const hash = contentHash(content);
    const tail = deps.secrets(4).toString("hex");
    const id = await tx.warnings.add({
      slug: `w-${tail}`,
      code: `WK-${tail}`,
      content,
      content_hash: hash,
      drafted_by: writer.id,
      series_id: seriesId,
      surge_id: surgeId,
    });
    await tx.warnings.addVersion({
      warning_id: id,
      version: 1,
      content,
      content_hash: hash,
      by_officer: writer.id,
      correction: null,
      outlines: null,
    });
    return id;
  });
}
