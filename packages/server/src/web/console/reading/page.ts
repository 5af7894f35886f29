import { can } from "../../../actions/permissions.ts";
import type { Pace } from "../../../actions/reread-pace.ts";
import type { RelinkingRow } from "../../../store/relinkings.ts";
import type { RereadingRow } from "../../../store/rereadings.ts";
import { button } from "../../shell/form.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { count, moment } from "../parts/say.ts";
import { linkingPane } from "./linking.ts";
import { sayEnd, sayPace } from "./say.ts";

export type ReadingView = {
  visit: Visit;
  /** Of this program. */
  reader: string;
  /** Reports that another reader read last. */
  behind: number;
  open: { row: RereadingRow; pace: Pace } | null;
  past: readonly RereadingRow[];
  /** Linking everything anew: under way, or the last. */
  relinking: RelinkingRow | null;
  /** The page is loaded again by itself, because the person asked for it. */
  watching: boolean;
};

export const PATH = "/console/reading";
/** Lists that the operator brought: another list is another reading. */
export const LISTS = "/console/lists";

/** Is everything read by the newest reader, and how far is it if not? */
export const readingPage = (view: ReadingView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">Reading again</h1><p class="cl-meta">This server’s reader is ${view.reader}. What people said stands, whatever it reads.</p></div><div class="cl-acts cl-acts--bar"><a class="cl-btn2" href="${LISTS}">Lists it reads with</a><a class="cl-btn2" href="${PATH}">Load again</a></div></div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="now"><div class="cl-pane__head"><h2 class="cl-h2" id="now">Now</h2></div><div class="cl-pane__body">${view.open ? progress(view, view.open) : rest(view)}</div></section>
<section class="cl-pane" aria-labelledby="before"><div class="cl-pane__head"><h2 class="cl-h2" id="before">Before</h2></div>${past(view)}</section></div>
<div class="cl-gap-2">${linkingPane(view.visit, view.relinking)}</div>`;

function progress(view: ReadingView, { row, pace }: NonNullable<ReadingView["open"]>): Html {
  const isOurs = row.reader === view.reader;
  return html`<p class="govuk-body" id="far">${sayPace(row, pace)}</p>
<progress class="cl-progress cl-gap-1" max="${row.total}" value="${row.done}" aria-labelledby="far"></progress>
${!isOurs && html`<p class="govuk-body">It was asked of ${row.reader}, which is not the reader of this server. Start it again to use this one.</p>`}
${counts(row)}
<p class="cl-meta">${row.asked_name === null ? "Begun at the server, from its terminal or by itself after an upgrade" : `Asked for by ${row.asked_name}`}, ${moment(row.asked_at)}.</p>
<div class="cl-acts cl-gap-1"><a class="cl-btn2" href="${PATH}/${row.id}">See what changed</a><a class="cl-btn2" href="${PATH}${view.watching ? "" : "?watch=1"}">${view.watching ? "Stop loading this page by itself" : "Load this page by itself"}</a>${
    can(view.visit.officer, "read-again") && stop(view.visit, row)
  }${!isOurs && start(view)}</div>`;
}

export const counts = ({ changed, kept, failed }: RereadingRow): Html =>
  html`<dl class="cl-stat cl-gap-1"><div><dt>Facts changed</dt><dd>${changed.toLocaleString("en-GB")}</dd></div><div><dt>Read otherwise, facts stand</dt><dd>${kept.toLocaleString("en-GB")}</dd></div><div><dt>Could not be read</dt><dd${failed > 0 && attributes({ class: "cl-late" })}>${failed.toLocaleString("en-GB")}</dd></div></dl>`;

const stop = (visit: Visit, { id }: RereadingRow): Html =>
  form(visit, `${PATH}/${id}/stop`, html`<button class="cl-btn2" type="submit">Stop it</button>`, { plain: true });

function rest(view: ReadingView): Html {
  const { behind } = view;
  if (behind === 0)
    return html`<p class="govuk-body">Every report was read by this reader. There is nothing to do.</p>`;
  return html`<p class="govuk-body">${sayBehind(behind)}</p>
<p class="govuk-body">Reading them again takes a while. New reports are read first, and people can go on working. You can stop it at any time.</p>${start(view)}`;
}

/** For the morning board as well. */
export const sayBehind = (behind: number): string =>
  `${count(behind, "report was", "reports were")} read by an earlier reader, or with other lists of places or organisations.`;

const start = ({ visit }: ReadingView): Html =>
  can(visit.officer, "read-again")
    ? form(visit, PATH, button("Read them again"))
    : html`<p class="cl-meta">An admin can have them read again.</p>`;

const past = ({ past: rows }: ReadingView): Html =>
  rows.length === 0
    ? html`<div class="cl-pane__body"><p class="cl-meta">Nothing was read again so far.</p></div>`
    : html`<ul class="cl-rows">${rows.map(
        (row) =>
          html`<li><div><a href="${PATH}/${row.id}">${row.reader}</a><br><span class="cl-meta">${count(row.done, "report")}, ${row.changed.toLocaleString("en-GB")} with other facts. ${sayEnd(row)}</span></div></li>`,
      )}</ul>`;
