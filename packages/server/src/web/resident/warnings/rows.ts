import { type Day, dayAt, daysBetween, instantOf, sayDay, sayTime, whereOf } from "@clearline/engine";
import type { WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";

const NEW_DAYS = 3;

/** Warnings as a list: where and when (of what its tag says) before the headline, and the act under it, because a headline alone frightens. */
export const warningRows = (services: Services, warnings: readonly WarningRow[], today: Day): Html =>
  html`<ul class="cl-rows">${warnings.map((warning) => row(services, warning, today))}</ul>`;

function row({ site }: Services, warning: WarningRow, today: Day): Html {
  const { slug, state, content, published_at } = warning;
  const changed = state === "withdrawn" ? warning.withdrawn_at : isCorrected(warning) ? warning.changed_at : null;
  const at = published_at === null ? null : instantOf(changed ?? published_at);
  const day = at === null ? null : dayAt(at, site.force.timeZone);
  const ago = day === null ? NEW_DAYS : daysBetween(day, today);
  const said =
    ago === 0 && at !== null ? `today at ${sayTime(at, site.force.timeZone)}` : day === null ? "" : sayDay(day);
  return html`<li class="cl-row"><p class="cl-meta">${tag(warning, ago)}${whereOf(content)}, ${said}</p><a href="/warnings/${slug}">${content.title}</a><p class="cl-say">${
    state === "withdrawn" ? "This warning was withdrawn. Open it to see why." : content.act
  }</p></li>`;
}

const isCorrected = ({ submitted_hash, content_hash }: WarningRow): boolean =>
  submitted_hash !== null && submitted_hash !== content_hash;

function tag(warning: WarningRow, ago: number): Part {
  if (warning.state === "withdrawn") return html`<span class="cl-tag cl-tag--plain">Withdrawn</span> `;
  // Whoever read it before must see that it says something else now.
  if (isCorrected(warning)) return html`<span class="cl-tag cl-tag--caution">Corrected</span> `;
  return ago < NEW_DAYS && html`<span class="cl-tag cl-tag--caution">New</span> `;
}
