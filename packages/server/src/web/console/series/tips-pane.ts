import { type Html, html } from "../../shell/html.ts";
import { count } from "../parts/say.ts";

/** A suggestion, told without opening anything: it joins nothing. */
export const tipsPane = (tips: readonly string[]): Html | null =>
  tips.length === 0
    ? null
    : html`<section class="cl-pane" aria-labelledby="tips"><div class="cl-pane__head"><h2 class="cl-h2" id="tips">+${count(tips.length, "sealed tip")} ${tips.length === 1 ? "names" : "name"} a number of this series</h2></div><div class="cl-pane__body"><p class="govuk-body">Found without opening ${tips.length === 1 ? "it" : "them"}. Open ${tips.length === 1 ? "it" : "one"} to see what it says: ${tips.map((id, i) => html`${i > 0 && ", "}<a href="/console/tips/${id}">tip ${id}</a>`)}.</p></div></section>`;
