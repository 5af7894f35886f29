import { type Instant, instantOf, sayInstant } from "@clearline/engine";
import type { VersionRow, WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { type Change, changesBetween } from "./changes.ts";

/** Every correction of a warning, side by side with what it replaced. Whose hands made it stays in the console. */
export function versionsPage(services: Services, warning: WarningRow, versions: readonly VersionRow[]): string {
  const title = "What was corrected";
  const corrections = versions.flatMap((version, index) => {
    const before = versions[index - 1];
    return version.correction === null || before === undefined
      ? []
      : [correction(services, version, changesBetween(before.content, version.content))];
  });
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${warning.content.title}</p>
${corrections.length === 0 ? html`<p class="govuk-body">Nothing. This warning stands as it was first published.</p>` : corrections.toReversed()}
<p class="govuk-body"><a class="cl-taplink" href="/warnings/${warning.slug}">Read the warning as it stands now</a></p></div>`;
  return residentPage(services.view, { title, main, back: `/warnings/${warning.slug}` });
}

function correction({ site }: Services, { at, correction: what }: VersionRow, changes: readonly Change[]): Html {
  const when: Instant = instantOf(at);
  return html`<section class="cl-section"><h2 class="cl-h2">${sayInstant(when, site.force.timeZone)}</h2><p class="govuk-body cl-gap-half">${what}</p>${
    changes.length > 0 &&
    html`<section class="cl-scroll" aria-label="What changed" tabindex="0"><table class="govuk-table"><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">It said</th><th scope="col" class="govuk-table__header">It says now</th></tr></thead><tbody class="govuk-table__body">${changes.map(
      ({ before, after }) =>
        html`<tr class="govuk-table__row"><td class="govuk-table__cell">${before === null ? "Nothing" : html`<del>${before}</del>`}</td><td class="govuk-table__cell">${after === null ? "Nothing" : html`<ins>${after}</ins>`}</td></tr>`,
    )}</tbody></table></section>`
  }</section>`;
}
