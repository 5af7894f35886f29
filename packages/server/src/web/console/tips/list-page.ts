import { sayDay, type TipState } from "@clearline/engine";
import type { TipLine } from "../../../store/tips.ts";
import { type Html, html } from "../../shell/html.ts";
import { count } from "../parts/say.ts";

export type TipsView = { waiting: readonly TipLine[]; done: readonly TipLine[]; keys: number };

export const TIP_STATE_WORDS: Record<TipState, string> = {
  waiting: "not opened yet",
  opened: "opened",
  used: "used",
  "put-away": "put away",
};

export const listPage = ({
  waiting,
  done,
  keys,
}: TipsView): Html => html`<div class="cl-bar"><div><h1 class="cl-h1">Sealed tips</h1><p class="cl-meta">Told in secret. This server cannot open them. You open each here in your browser, with the private key.</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/tips/keys">Keys</a></p></div>
${
  keys === 0
    ? html`<div class="cl-notice"><h2>No key is in use</h2><p>Nobody can tell us anything in secret until two people have put one in. <a href="/console/tips/keys">Keys of sealed tips</a></p></div>`
    : html`<p class="cl-meta">New tips are sealed to ${count(keys, "key")}.</p>`
}
<section class="cl-pane" aria-labelledby="waiting"><div class="cl-pane__head"><h2 class="cl-h2" id="waiting">Waiting: ${waiting.length}</h2></div>${
  waiting.length === 0
    ? html`<div class="cl-pane__body"><p class="govuk-body">None waits.</p></div>`
    : html`<ul class="cl-rows">${waiting.map(line)}</ul>`
}</section>
${
  done.length > 0 &&
  html`<section class="cl-pane" aria-labelledby="done"><div class="cl-pane__head"><h2 class="cl-h2" id="done">Done with</h2></div><ul class="cl-rows">${done.map(line)}</ul></section>`
}`;

const line = ({ id, received_on, state, closed_on, is_kept }: TipLine): Html =>
  html`<li><div><a href="/console/tips/${id}">Tip ${id}</a><br><span class="cl-meta">Came on ${sayDay(received_on)}${closed_on !== null && html`, done with on ${sayDay(closed_on)}`}${!is_kept && ". What was sealed is deleted"}.</span></div>${tipTag(state)}</li>`;

export const tipTag = (state: TipState): Html =>
  html`<span class="cl-tag ${state === "waiting" ? "cl-tag--caution" : state === "opened" ? "cl-tag--calm" : "cl-tag--plain"}">${TIP_STATE_WORDS[state]}</span>`;
