import { sayTime, instantOf } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import { form } from "../parts/frame.ts";
import { count } from "../parts/say.ts";
import type { WarningView } from "./view.ts";

/**
 * The minute before a warning is out, and the button that stops it. The page is not loaded again by itself without
 * script: that would take the button from under a hand, and is a failure of WCAG 2.2.1. A link does it.
 */
export function holdPane({ visit, warning, secondsHeld, receivers }: WarningView): Html | null {
  const { state, held_until: until, id } = warning;
  if (state !== "held" || until === null) return null;
  const at = `/console/warnings/${id}`;
  const left =
    secondsHeld > 0
      ? html`<b role="timer" aria-label="Seconds left" data-seconds="${secondsHeld}">${secondsHeld}</b>`
      : html`<b aria-hidden="true">0</b>`;
  const goesTo =
    warning.mode === "exercise"
      ? `${count(receivers, "officer")} who asked for exercises, and to nobody else`
      : receivers === 0
        ? "the public page and feeds"
        : `${count(receivers, "person", "people")}, the public page and feeds`;
  return html`<section class="cl-hold" id="hold" aria-labelledby="hold-title">${left}<div><h2 class="cl-h2" id="hold-title">${
    secondsHeld > 0 ? "Nobody outside has seen this yet" : "It is going out now"
  }</h2><p>${secondsHeld > 0 && `${count(secondsHeld, "second")} left when this page was loaded. `}At ${sayTime(instantOf(until), "Europe/London")} it goes to ${goesTo}. <a href="${at}?look=${secondsHeld}#hold">Look again</a></p></div>${form(
    visit,
    `${at}/stop`,
    html`<button class="cl-btn2 cl-btn2--stop cl-hold__stop" type="submit">Stop it</button>`,
    { plain: true },
  )}</section>`;
}
