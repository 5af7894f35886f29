import { never } from "@clearline/engine";
import type { ListKind, ListRow } from "../../../store/lists.ts";
import { type Html, html } from "../../shell/html.ts";
import { count, moment } from "../parts/say.ts";
import { PATH as READING } from "../reading/page.ts";

/** What was brought, so that an officer knows what the reader goes by. Only who runs the server can change it. */
export const listsPage = (lists: readonly ListRow[]): Html => html`
<a href="${READING}" class="govuk-back-link">Back to reading again</a>
<div class="cl-bar"><div><h1 class="cl-h1">Lists of our own</h1><p class="cl-meta">Places, areas and organisations that came from files. Reports are read with them.</p></div></div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="have"><div class="cl-pane__head"><h2 class="cl-h2" id="have">Lists</h2></div>${
  lists.length === 0
    ? html`<div class="cl-pane__body"><p class="govuk-body">There is none yet. The reader knows the places and organisations that are built in.</p></div>`
    : rows(lists)
}</section>
<section class="cl-pane" aria-labelledby="change"><div class="cl-pane__head"><h2 class="cl-h2" id="change">To change them</h2></div><div class="cl-pane__body">
<p class="govuk-body">Who runs the server does it there, with these commands:</p>
${COMMANDS.map((command) => html`<p class="govuk-body"><code>${command}</code></p>`)}
<p class="govuk-body">New reports are then read with the new lists. <a href="${READING}">Earlier ones can be read again</a>.</p></div></section></div>`;

const COMMANDS = [
  "clearline places import FILE",
  "clearline places remove NAME",
  "clearline organisations import FILE",
  "clearline organisations remove NAME",
];

const rows = (lists: readonly ListRow[]): Html =>
  html`<ul class="cl-rows">${lists.map(
    ({ name, kind, entries, imported_at, file }) =>
      html`<li><div><b>${name}</b><br><span class="cl-meta">${sayEntries(kind, entries)}, ${moment(imported_at)}</span><br><span class="cl-meta">From ${file}</span></div></li>`,
  )}</ul>`;

function sayEntries(kind: ListKind, entries: number): string {
  switch (kind) {
    case "places":
      return count(entries, "place");
    case "areas":
      return count(entries, "area");
    case "organisations":
      return count(entries, "organisation");
    default:
      return never(kind);
  }
}
