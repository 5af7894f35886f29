import { adviceDue, type Day, sayBlock, sayDay, type WarningAdvice } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import { count } from "../parts/say.ts";

/** Advice that nobody has held against its source for too long, and what to do about it. Nothing while all is in time. */
export function advicePane(advice: WarningAdvice, today: Day): Html | null {
  const due = adviceDue(advice, today);
  if (due.length === 0) return null;
  return html`<section class="cl-pane cl-gap-2" aria-labelledby="due"><div class="cl-pane__head"><h2 class="cl-h2" id="due">Advice to look at again</h2></div><div class="cl-pane__body cl-pad"><p class="cl-amber">${count(due.length, "step")} of our advice ${due.length === 1 ? "is" : "are"} past the day for a review.</p><ul class="cl-because">${due.map(
    (block) =>
      html`<li><span>“${sayBlock(block, advice, "en").act}” Review by ${sayDay(block.reviewBy)}. Source: ${block.source}. Whose words: ${block.force ?? "ours, for every force"}.</span></li>`,
  )}</ul><p class="govuk-body cl-gap-1">Hold each against its source. Until then, change or take out in each draft what no longer holds. When all hold, whoever runs Clearline sets <code>CLEARLINE_ADVICE_CHECKED</code> to that day.</p></div></section>`;
}
