import { sayReceipt } from "@clearline/engine";
import { TRY_AGAIN_MINUTES } from "../../../actions/call-back.ts";
import type { CallBackLine } from "../../../store/call-backs.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { count, recently } from "../parts/say.ts";

export const PATH = "/console/call-backs";

export type CallBacksView = {
  visit: Visit;
  now: Date;
  open: readonly CallBackLine[];
  done: readonly CallBackLine[];
};

/** Who was promised a call, and when. The number stays in the report, behind the purpose that it asks for. */
export const callBacksPage = ({ visit, now, open, done }: CallBacksView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">Call-backs agreed</h1><p class="cl-meta">Soonest first. Open the report for the number and the two words to say. Your look is logged.</p></div><a class="cl-btn2" href="/console/new-report">Take a call</a></div>
<section class="cl-pane" aria-labelledby="open"><div class="cl-pane__head"><h2 class="cl-h2" id="open">To ring: ${open.length}</h2></div>${
  open.length === 0
    ? html`<div class="cl-pane__body"><p class="cl-meta">Nobody is waiting for a call.</p></div>`
    : html`<ul class="cl-rows">${open.map((one) => openLine(one, visit, now))}</ul>`
}</section>
<section class="cl-pane cl-gap-2" aria-labelledby="done"><div class="cl-pane__head"><h2 class="cl-h2" id="done">Done lately</h2></div>${
  done.length === 0
    ? html`<div class="cl-pane__body"><p class="cl-meta">None yet.</p></div>`
    : html`<ul class="cl-rows">${done.map((one) => doneLine(one, now))}</ul>`
}</section>`;

const openLine = (one: CallBackLine, visit: Visit, now: Date): Html =>
  html`<li><div><a href="/console/reports/${one.report_id}"><span><b>${dueWords(one, now)}</b>, report ${sayReceipt(one.receipt)}</span></a><br><span class="cl-meta">Agreed by ${one.agreed_by_name}, ${recently(one.agreed_at, now)}.${one.tries > 0 && ` Rung ${count(one.tries, "time")} without an answer.`}</span></div>${form(
    visit,
    `${PATH}/${one.id}`,
    html`<div class="cl-tags"><button class="cl-btn2 cl-btn2--go" type="submit" name="step" value="spoke">We spoke${about(one)}</button><button class="cl-btn2" type="submit" name="step" value="no-answer">No answer: again in ${TRY_AGAIN_MINUTES} minutes${about(one)}</button><button class="cl-btn2" type="submit" name="step" value="not-needed">Not needed${about(one)}</button></div>`,
    { plain: true },
  )}</li>`;

/** Buttons of a list are told apart by what they are about. */
const about = ({ receipt }: CallBackLine): Html =>
  html`<span class="govuk-visually-hidden">, report ${sayReceipt(receipt)}</span>`;

/** The time, and in words and colour that it is past. */
export const dueWords = ({ due_at }: Pick<CallBackLine, "due_at">, now: Date): Html =>
  due_at < now
    ? html`<span class="cl-late">Overdue: ${recently(due_at, now)}</span>`
    : html`Ring ${recently(due_at, now)}`;

const doneLine = (one: CallBackLine, now: Date): Html =>
  html`<li><div><a href="/console/reports/${one.report_id}">Report ${sayReceipt(one.receipt)}</a><br><span class="cl-meta">${one.state === "spoke" ? "Rung" : "Not needed"}, ${one.done_by_name ?? ""}${one.done_at && html`, ${recently(one.done_at, now)}`}.</span></div></li>`;
