import { type Ask, type CheckAnswer, checkCall, type ImpersonatedKind, readDocument } from "@clearline/engine";
import type { Decision } from "../../shell/call-tiles.ts";
import { heardEnough } from "./heard-enough.ts";
import { lineUnder } from "./line-under.ts";

export type Listened = Decision & { asks: readonly Ask[]; kind: ImpersonatedKind };

const MOST_REASONS = 5;
const AT_THE_DOOR: readonly Ask[] = ["cash_to_courier", "card_handover"];
/** The engine's signs that money or details are gone. */
const HARM: readonly string[] = ["harm-lost", "harm-details", "told-gone"];

/** What the engine hears in a person's own words, with the words quoted as they wrote them. */
export function listenTo(text: string): Listened {
  const answer = checkCall({ id: "words", text });
  const { reasons, askedFor, impersonatedKind } = answer;
  const enough = heardEnough(text, answer);
  // What we cannot read has no signs in it either: to say so would be heard as "nothing is wrong".
  const verdict = enough === "unread" ? "be_careful" : answer.verdict;
  const harmed = verdict !== "no_signs_seen" && isHarmed(text, answer);
  const atTheDoor = askedFor.some((ask) => AT_THE_DOOR.includes(ask));
  return {
    verdict,
    tooLittle: enough === "too-little",
    line: verdict === "likely_fraud" ? lineUnder(answer, { harmed, atTheDoor }) : null,
    reasons: reasons
      .slice(0, MOST_REASONS)
      .map(({ start, end, say }) => ({ quote: `“${text.slice(start, end)}”`, say })),
    atTheDoor,
    harmed,
    asks: askedFor.filter((ask) => ask !== "none_stated"),
    kind: impersonatedKind,
  };
}

/** Money gone is read best; details that were given are heard best, save where they tell that nothing came of it. */
function isHarmed(text: string, { reasons }: CheckAnswer): boolean {
  const outcomes = readDocument({ id: "words", text }).incidents.map(({ outcome }) => outcome);
  if (outcomes.includes("money_lost")) return true;
  return !outcomes.includes("no_loss") && reasons.some(({ flag }) => HARM.includes(flag));
}
