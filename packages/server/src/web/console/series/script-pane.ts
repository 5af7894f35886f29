import type { ScriptLine } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import { maskedText } from "../parts/mark-text.ts";

/** What these callers say, as their hearers tell it; `of` reports were looked at. */
export const scriptPane = (lines: readonly ScriptLine[], of: number): Html =>
  html`<section class="cl-pane" aria-labelledby="script"><div class="cl-pane__head"><h2 class="cl-h2" id="script">The script, as people told it</h2></div><div class="cl-pane__body">${
    lines.length === 0
      ? html`<p class="cl-meta">No line stands in several reports. People told it in their own words.</p>`
      : html`<ol class="cl-because">${lines.map(
          ({ words, texts, followedBy }) =>
            html`<li><span>“${maskedText(words)}”${
              followedBy.length > 0 &&
              html`<br><span class="cl-meta">Then ${followedBy.map(
                (variant, i) => html`${i > 0 && ", or "}“${maskedText(variant.words)}” (${variant.texts})`,
              )}</span>`
            }</span><span>${texts} of ${of}</span></li>`,
        )}</ol>`
  }</div></section>`;
