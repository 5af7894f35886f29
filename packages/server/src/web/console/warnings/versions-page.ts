import type { VersionRow, WarningRow } from "../../../store/warnings.ts";
import { type Html, html } from "../../shell/html.ts";
import { moment } from "../parts/say.ts";
import { changes } from "./diff.ts";

/** Newest first; each with what it changed in the one before. */
export const versionsPage = ({
  warning,
  versions,
}: {
  warning: WarningRow;
  versions: readonly VersionRow[];
}): Html => html`<a href="/console/warnings/${warning.id}" class="govuk-back-link">Back to the warning</a>
<h1 class="cl-h1">What changed</h1><p class="cl-meta">${warning.content.title}</p>
<div class="cl-stack cl-gap-1">${versions.toReversed().map((version) => {
  const before = versions.find((one) => one.version === version.version - 1);
  return html`<section class="cl-pane" aria-labelledby="v${version.version}"><div class="cl-pane__head"><h2 class="cl-h2" id="v${version.version}">Version ${version.version}</h2><span class="cl-meta">${version.by_name}, ${moment(version.at)}, words <code>${version.content_hash.slice(0, 12)}</code></span></div><div class="cl-pane__body">${
    version.correction !== null && html`<p class="govuk-body"><b>Corrected:</b> ${version.correction}</p>`
  }${before ? (changes(before.content, version.content) ?? html`<p class="govuk-body">No change in the words.</p>`) : html`<p class="govuk-body">The first draft.</p>`}</div></section>`;
})}</div>`;
