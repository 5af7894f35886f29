import { type Day, never, type WarningAdvice } from "@clearline/engine";
import type { Officer } from "../../../actions/deps.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { advicePane } from "./advice-pane.ts";
import { count, moment, shortDay } from "../parts/say.ts";

/** @property receivers ids of the officers who get exercises */
export type WarningListView = {
  visit: Visit;
  warnings: readonly WarningRow[];
  today: Day;
  receivers: readonly string[];
  advice: WarningAdvice;
};

export const warningListPage = ({ visit, warnings, today, receivers, advice }: WarningListView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">Warnings</h1><p class="cl-meta">Two people, always: whoever wrote the words cannot publish them. Open a draft from a surge or a series.</p></div></div>
<section class="cl-pane" aria-label="Warnings">${
  warnings.length === 0
    ? html`<div class="cl-pane__body cl-pad"><p class="govuk-body">No warning yet. A <a href="/console/surges">surge</a> or a <a href="/console/series">series</a> opens a draft with its evidence.</p></div>`
    : warningLines(warnings, { today, officer: visit.officer })
}</section>
${advicePane(advice, today)}<section class="cl-pane cl-pane--exercise cl-gap-2" aria-labelledby="drills"><div class="cl-pane__head"><h2 class="cl-h2" id="drills">Exercises</h2></div><div class="cl-pane__body cl-pad"><p class="govuk-body">Practise the whole way of a warning. An exercise goes to officers who asked for exercises, and to nobody else: ${
  receivers.length === 0 ? "nobody has asked yet" : count(receivers.length, "officer")
}.</p><div class="cl-acts">${form(visit, "/console/warnings/exercise", html`<button class="cl-btn2" type="submit">Open an exercise</button>`, { plain: true })}${form(
  visit,
  "/console/warnings/exercise/receive",
  receivers.includes(visit.officer.id)
    ? html`<button class="cl-btn2" type="submit" name="wanted" value="no">Stop sending me exercises</button>`
    : html`<button class="cl-btn2" type="submit" name="wanted" value="yes">Send me exercises</button>`,
  { plain: true },
)}</div></div></section>`;

/** Lines that lead to a warning, each with its standing in a word. */
export const warningLines = (
  warnings: readonly WarningRow[],
  { today, officer }: { today: Day; officer: Officer },
): Html =>
  html`<ul class="cl-queue">${warnings.map(
    (one) =>
      html`<li><a href="/console/warnings/${one.id}"><b>${one.content.title || "No title yet"}</b>${one.mode === "exercise" ? html`<span>${exerciseTag(one)} ${standing(one, today)}</span>` : standing(one, today)}<small>${says(one, today, officer)}</small></a></li>`,
  )}</ul>`;

export const exerciseTag = ({ mode }: WarningRow): Html | null =>
  mode === "exercise" ? html`<span class="cl-tag cl-tag--exercise">Exercise</span>` : null;

export function standing({ state, content }: WarningRow, today: Day): Html {
  switch (state) {
    case "draft":
      return html`<span class="cl-tag cl-tag--caution">Draft</span>`;
    case "in-review":
      return html`<span class="cl-tag cl-tag--caution">Waiting for a second person</span>`;
    case "held":
      return html`<span class="cl-tag cl-tag--danger">Approved, can be stopped</span>`;
    case "withdrawn":
      return html`<span class="cl-tag cl-tag--plain">Withdrawn</span>`;
    case "published":
      return content.lookAgainBy <= today
        ? html`<span class="cl-tag cl-tag--plain">Look again today</span>`
        : html`<span class="cl-tag cl-tag--calm">Published</span>`;
    default:
      return never(state);
  }
}

function says(
  { state, content, changed_at, published_at, submitted_by, withdrawn_at }: WarningRow,
  today: Day,
  officer: Officer,
): string {
  switch (state) {
    case "draft":
      return `${content.areaName}. Last changed ${moment(changed_at)}`;
    case "in-review":
      return `${content.areaName}. ${submitted_by === officer.id ? "You sent it for approval" : "Sent for approval"} ${moment(changed_at)}`;
    case "held":
      return `${content.areaName}. Goes out by itself in a minute or two. Open it to stop it`;
    case "withdrawn":
      return `${content.areaName}. Withdrawn ${withdrawn_at === null ? "" : moment(withdrawn_at)}`;
    case "published":
      return `${content.areaName}. Published ${published_at === null ? "" : moment(published_at)}. Look again by ${shortDay(content.lookAgainBy, today)}`;
    default:
      return never(state);
  }
}
