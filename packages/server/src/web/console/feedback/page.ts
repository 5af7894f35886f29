import { type Day, sayTimeKept, type Verdict, VERDICTS } from "@clearline/engine";
import type { Keeping } from "../../../kept.ts";
import type { FeedbackRow, WasRight } from "../../../store/check-feedback.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { count, shortDay } from "../parts/say.ts";

export const PATH = "/console/feedback";

export type FeedbackView = {
  visit: Visit;
  today: Day;
  keeping: Keeping;
  rows: readonly FeedbackRow[];
  fresh: number;
  totals: readonly { verdict: Verdict; was_right: WasRight; n: number }[];
};

const VERDICT: Record<Verdict, string> = {
  likely_fraud: "Likely fraud",
  be_careful: "Be careful",
  no_signs_seen: "No signs seen",
};
const RIGHT: Record<WasRight, { say: string; tag: string }> = {
  no: { say: "They say it was wrong", tag: "caution" },
  unsure: { say: "They do not know yet", tag: "plain" },
  yes: { say: "They say it was right", tag: "plain" },
};
const FROM: Record<FeedbackRow["asked_at"], string> = {
  questions: "the three questions",
  words: "their own words",
  listening: "listening along",
  api: "another program",
};

export const feedbackPage = (view: FeedbackView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">Was this right?</h1><p class="cl-meta">What people said of our answers. It is not a vote: it changes no answer. Names and numbers were covered before it was kept. Words go after ${sayTimeKept(view.keeping["feedback-words"])}, the rest after ${sayTimeKept(view.keeping.feedback)}.</p></div></div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="said"><div class="cl-pane__head"><h2 class="cl-h2" id="said">${count(view.fresh, "new one", "new ones")}</h2></div>${lines(view)}</section>
<div class="cl-stack">${totals(view)}</div></div>`;

function lines({ visit, rows, fresh, today }: FeedbackView): Html {
  if (rows.length === 0)
    return html`<div class="cl-pane__body"><p class="cl-meta">Nobody has told us yet whether an answer was right.</p></div>`;
  const unseen = rows.filter(({ seen_at }) => seen_at === null);
  return html`<ul class="cl-rows">${rows.map((row) => line(row, today))}</ul>${
    unseen.length > 0 &&
    html`<div class="cl-pane__body cl-pad">${form(
      visit,
      `${PATH}/seen`,
      html`<input type="hidden" name="ids" value="${unseen.map(({ id }) => id).join(" ")}"><button class="cl-btn2 cl-btn2--go" type="submit">We have read ${unseen.length === 1 ? "this one" : `these ${unseen.length}`}</button>`,
      { plain: true },
    )}${fresh > unseen.length && html`<p class="cl-meta">Then come the next ${fresh - unseen.length}.</p>`}</div>`
  }`;
}

function line({ was_right, verdict, asked_at, words, their_id, received_on, seen_at }: FeedbackRow, today: Day): Html {
  const { say, tag } = RIGHT[was_right];
  return html`<li><div><b>${say}: “${VERDICT[verdict]}”</b> <span class="cl-meta">by ${FROM[asked_at]}${their_id !== null && html`, check ${their_id}`}</span>${
    words === null
      ? html`<p class="cl-meta">They did not send their words.</p>`
      : html`<p class="cl-text cl-words">${words}</p>`
  }</div><div class="cl-tags">${seen_at === null && html`<span class="cl-tag cl-tag--${tag}">new</span>`}<span class="cl-meta">${shortDay(received_on, today)}</span></div></li>`;
}

function totals({ totals: counted }: FeedbackView): Html {
  const of = (verdict: Verdict, was: WasRight): number =>
    counted.find((one) => one.verdict === verdict && one.was_right === was)?.n ?? 0;
  return html`<section class="cl-pane" aria-labelledby="sum"><div class="cl-pane__head"><h2 class="cl-h2" id="sum">In the last year</h2></div><div class="cl-pane__body cl-pad"><ul class="cl-plainlist">${VERDICTS.map(
    (verdict) =>
      html`<li><b>${VERDICT[verdict]}</b><br>${of(verdict, "yes")} right, ${of(verdict, "no")} wrong, ${of(verdict, "unsure")} not known</li>`,
  )}</ul><p class="cl-meta">Whoever likes can send these, and often. Read them for what they say, not for how many they are.</p></div></section>`;
}
