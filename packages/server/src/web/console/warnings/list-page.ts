import { type Day, never } from "@clearline/engine";
import type { Officer } from "../../../actions/deps.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import { type Html, html } from "../../shell/html.ts";
import { moment, shortDay } from "../parts/say.ts";

export type WarningListView = { warnings: readonly WarningRow[]; today: Day; officer: Officer };

export const warningListPage = ({ warnings, today, officer }: WarningListView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">Warnings</h1><p class="cl-meta">Two people, always: whoever wrote the words cannot publish them. Open a draft from a surge or a series.</p></div></div>
<section class="cl-pane" aria-label="Warnings">${
  warnings.length === 0
    ? html`<div class="cl-pane__body cl-pad"><p class="govuk-body">No warning yet. A <a href="/console/surges">surge</a> or a <a href="/console/series">series</a> opens a draft with its evidence.</p></div>`
    : warningLines(warnings, { today, officer })
}</section>`;

/** Lines that lead to a warning, each with its standing in a word. */
export const warningLines = (
  warnings: readonly WarningRow[],
  { today, officer }: { today: Day; officer: Officer },
): Html =>
  html`<ul class="cl-queue">${warnings.map(
    (one) =>
      html`<li><a href="/console/warnings/${one.id}"><b>${one.content.title || "No title yet"}</b>${standing(one, today)}<small>${says(one, today, officer)}</small></a></li>`,
  )}</ul>`;

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
