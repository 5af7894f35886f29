import { type Ask, checkCall, type ImpersonatedKind } from "@clearline/engine";
import type { Decision } from "../../shell/call-tiles.ts";

export type Listened = Decision & { asks: readonly Ask[]; kind: ImpersonatedKind };

const MOST_REASONS = 5;
const AT_THE_DOOR: readonly Ask[] = ["cash_to_courier", "card_handover"];

/** What the engine hears in a person's own words, with the words quoted as they wrote them. */
export function listenTo(text: string): Listened {
  const { verdict, reasons, askedFor, impersonatedKind } = checkCall({ id: "words", text });
  return {
    verdict,
    line: verdict === "likely_fraud" ? (reasons[0]?.say ?? null) : null,
    reasons: reasons
      .slice(0, MOST_REASONS)
      .map(({ start, end, say }) => ({ quote: `“${text.slice(start, end)}”`, say })),
    atTheDoor: askedFor.some((ask) => AT_THE_DOOR.includes(ask)),
    asks: askedFor.filter((ask) => ask !== "none_stated"),
    kind: impersonatedKind,
  };
}
