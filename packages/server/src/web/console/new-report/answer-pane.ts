import type { Verdict } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import type { Judged, ToSay } from "./judge.ts";

/** What is read out, by verdict, and how it looks. The page's script writes the same. */
export const DESK_VERDICTS: Record<Verdict | "waiting", { kind: string; say: string }> = {
  likely_fraud: { kind: "danger", say: "End the call. This is likely fraud." },
  be_careful: { kind: "caution", say: "Be careful. We cannot be sure." },
  no_signs_seen: { kind: "none", say: "We saw no signs of fraud in what they told us." },
  waiting: { kind: "waiting", say: "Nothing to judge yet" },
};

/** Verdict, next steps to read out, reasons. Filled by the server, and by script as it is typed. */
export function answerPane(judged: Judged | null, toSay: ToSay): Html {
  const { kind, say } = DESK_VERDICTS[judged?.verdict ?? "waiting"];
  return html`<div class="cl-desk__answer" id="answer" tabindex="-1" data-answer data-to-say="${JSON.stringify(toSay)}"><section class="cl-pane" aria-labelledby="vd"><div class="cl-pane__head cl-desk__verdict cl-band--${kind}" data-verdict role="status"><h2 class="cl-h2" id="vd">${say}</h2></div>
<div class="cl-pane__body"><h3 class="cl-h3 cl-gap-1">Read out to them</h3><ol class="cl-desk__say" data-say>${(judged?.say ?? OPENING).map((one) => html`<li>${one}</li>`)}</ol>
<h3 class="cl-h3 cl-gap-1">Why</h3><ul class="cl-because" data-reasons>${judged?.reasons.map(({ quote, say: why }) => html`<li><span><b>${quote}</b><br>${why}</span></li>`) ?? null}</ul><p class="cl-meta">The number that a phone shows proves nothing. Nothing is saved until you save it.</p></div></section></div>`;
}

/** Before anything is known. */
const OPENING = ["Are they on the phone with you now, on another line? Then put it down first."] as const;
