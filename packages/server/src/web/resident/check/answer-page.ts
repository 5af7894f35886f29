import type { Instant, Verdict } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { verdictShape } from "../../shell/icons.ts";
import { residentPage } from "../../shell/page.ts";
import { feedbackPanel } from "../check-feedback/form.ts";
import { ANSWERED, nearPanel, type NearView } from "./near-panel.ts";
import { doThisNow } from "./steps.ts";
import type { Decision } from "../../shell/call-tiles.ts";
import { TOO_LITTLE_WORDS, VERDICT_WORDS } from "./verdict-words.ts";

export type AnswerView = {
  decision: Decision;
  near: NearView;
  /** Where the same question is asked again, with what was answered. */
  asked: { action: "/check" | "/check/words"; fields: readonly (readonly [string, string])[] };
  /** What a report would start with: nothing is kept unless they ask. */
  words: string;
  /** When the same phone may be used again. */
  until: Instant;
};

export function answerPage(services: Services, view: AnswerView): string {
  const { decision, near, asked, words, until } = view;
  const { verdict, reasons, tooLittle, harmed, atTheDoor } = decision;
  const { heading, band, line } = tooLittle ? TOO_LITTLE_WORDS : VERDICT_WORDS[verdict];
  const main = html`<div class="cl-band--${band}"><div class="govuk-width-container"><div class="cl-verdict">${verdictShape[verdict]}<div><h1>${heading}</h1><p>${decision.line ?? line}</p></div></div></div></div>
<div class="govuk-width-container cl-main">${carried(view)}<div class="cl-ans"><section class="cl-ans__do" aria-labelledby="do"><h2 class="cl-h2 cl-ans__head" id="do">${verdict === "no_signs_seen" ? "If you are not sure" : "Do this now"}</h2>${doThisNow(services, verdict, { atTheDoor, harmed, until })}</section>
<div class="cl-stack cl-ans__side">${tooLittle && morePanel(tooLittle)}${!harmed && paidPanel(services)}${nearPanel(services, near, asked.action)}${!tooLittle && verdict !== "likely_fraud" && morePanel(tooLittle)}${reportPanel(words)}</div>${whySection(verdict, reasons)}</div>${!tooLittle && feedbackPanel(ANSWERED)}</div>`;
  return residentPage(services.view, {
    title: heading,
    main,
    bare: true,
    light: true,
    urgentBar: false,
    hasErrors: near.unknown,
  });
}

const paidPanel = ({ site }: Services): Html =>
  html`<div class="cl-panel"><h2>I already told them something, or paid</h2><p>Do not wait. Ring ${site.warningAdvice.bankNumber} from another phone, or go to a neighbour’s. <a href="/check/paid">What to do next</a></p></div>`;

/** What the person said, once: every button of this page that needs it belongs to this form. */
const carried = ({ decision: { verdict }, asked, words, until }: AnswerView): Html =>
  html`<form id="${ANSWERED}" method="post" action="${asked.action}" novalidate>${[
    ...asked.fields,
    ["words", words] as const,
    ["verdict", verdict] as const,
    ["until", until] as const,
    ["asked-at", asked.action === "/check" ? "questions" : "words"] as const,
  ].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}</form>`;

/** Back to their words, with what they have told so far. */
const morePanel = (tooLittle: boolean): Html =>
  html`<div class="cl-panel cl-noprint"><h2>${
    tooLittle ? "Tell us a little more" : "Did they say more?"
  }</h2><p>${tooLittle ? "Who did they say they were? What did they ask you to do?" : "Add it, and we look again."}</p><button form="${ANSWERED}" formaction="/check/words" class="cl-btn2 cl-gap-half" type="submit" name="more" value="yes">Add to what you told us</button></div>`;

const reportPanel = (words: string): Html =>
  html`<div class="cl-panel cl-noprint"><h2>Help us warn others</h2><p>${
    words === ""
      ? "Tell us about the call. It takes 3 minutes."
      : "We can start your report with what you just told us."
  }</p><button form="${ANSWERED}" formaction="/report/from-check" class="cl-btn2 cl-gap-half" type="submit">Report this call</button></div>`;

function whySection(verdict: Verdict, reasons: Decision["reasons"]): Part {
  if (reasons.length === 0) return null;
  const heading = verdict === "no_signs_seen" ? "What we looked at" : "Why we say so";
  return html`<section class="cl-ans__why" aria-labelledby="why"><h2 class="cl-h2" id="why">${heading}</h2>
<ul class="cl-why">${reasons.map(({ quote, say }) => html`<li><q>${quote}</q><p>${say}</p></li>`)}</ul></section>`;
}
