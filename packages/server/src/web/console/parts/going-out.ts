import { sayStanding } from "../../../actions/alarm-officers.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import { type Html, html } from "../../shell/html.ts";

/** On every page of the console: what goes out now, or just did. The warning's own page says it in its own way. */
export const goingOutBanner = (warnings: readonly WarningRow[], at: string): readonly Html[] =>
  warnings
    .filter(({ id }) => at.replace(/[?#].*$/, "") !== `/console/warnings/${id}`)
    .map(
      (one) =>
        html`<p class="cl-amber cl-going-out" role="status">${sayStanding(one)}: <a href="/console/warnings/${one.id}">${one.content.title}, ${one.content.areaName}</a>. ${
          one.state === "held" ? "Anyone here can stop it." : "One person can correct or withdraw it."
        }</p>`,
    );
