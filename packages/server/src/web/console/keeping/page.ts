import { addDays, type Day, sayDay, sayTimeKept, type TimeKept } from "@clearline/engine";
import type { KeepingNow, KeptNow } from "../../../actions/keep.ts";
import { KEPT, KEPT_FOR_EVER, type KeptClass } from "../../../kept.ts";
import type { GoneRow } from "../../../store/keeping.ts";
import type { LegalHoldLine } from "../../../store/legal-holds.ts";
import { type Html, html } from "../../shell/html.ts";
import type { Visit } from "../parts/frame.ts";
import { holdWords, liftForm } from "../parts/holds.ts";
import { count } from "../parts/say.ts";

export const SOON_DAYS = 30;

export type KeepingView = {
  visit: Visit;
  now: KeepingNow;
  /** Past their time in 30 days. */
  soon: ReadonlyMap<KeptClass, number>;
  /** Newest first. */
  gone: readonly GoneRow[];
  holds: readonly LegalHoldLine[];
};

/** What is kept how long and why, and that it goes when it should. */
export const keepingPage = (view: KeepingView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">How long we keep things</h1><p class="cl-meta">Each night what is past its time is deleted. Who runs the server sets the times. They are this force’s own and no law’s.</p></div></div>
${waiting(view.now)}
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="kept"><div class="cl-pane__head"><h2 class="cl-h2" id="kept">What is kept, and how long</h2></div><ul class="cl-rows">${view.now.classes.map((one) => line(view, one))}</ul></section>
<div class="cl-stack">${holdsPane(view)}${gonePane(view)}${foreverPane()}</div></div>`;

function waiting({ waitUntil, classes, today }: KeepingNow): Html | null {
  const first = classes.find(({ standing: { kept, next } }) => kept === null && next !== null);
  const from = first?.standing.next?.from;
  if (waitUntil === null && from === undefined) return null;
  return html`<div class="cl-notice cl-notice--small cl-gap-1">${
    waitUntil !== null &&
    html`<p><b>Nothing is deleted before ${sayDay(waitUntil)}.</b> The last nightly run was not yesterday’s, by the clock of ${sayDay(today)}. Look whether the server’s clock is right.</p>`
  }${
    from !== undefined &&
    html`<p><b>Deleting by age begins on ${sayDay(from)}.</b> Until then nothing of what is new here goes. Put a hold on what a case needs.</p>`
  }</div>`;
}

function line({ soon, now: { today } }: KeepingView, { of, standing: { kept, next }, due }: KeptNow): Html {
  const { title, goes, from, why, setting } = KEPT[of];
  const n = soon.get(of) ?? 0;
  return html`<li><div><b>${title}</b><br>${
    kept === null ? html`Nothing goes yet.` : html`Kept ${keptFrom(kept, from)}.`
  }${next !== null && html` From ${sayDay(next.from)}: ${keptFrom(next.kept, from)}.`}<br><span class="cl-meta">Goes: ${goes}. ${why} Setting: ${setting}.</span></div><span class="cl-meta">${
    n === 0 ? "none" : html`<b>${inFigures(n)}</b>`
  } by ${sayDay(addDays(today, SOON_DAYS), { year: false })}${due > 0 && html`<br>${inFigures(due)} now`}</span></li>`;
}

const keptFrom = (kept: TimeKept, from: string): string =>
  kept.n === 0 ? `until ${from}` : `${sayTimeKept(kept)} from ${from}`;

const holdsPane = ({ visit, holds }: KeepingView): Html =>
  html`<section class="cl-pane" aria-labelledby="holds"><div class="cl-pane__head"><h2 class="cl-h2" id="holds">Legal holds: ${holds.length}</h2></div>${
    holds.length === 0
      ? html`<div class="cl-pane__body"><p class="cl-meta">Nothing is held. A report’s page and a series’ page have “Keep it for a case”.</p></div>`
      : html`<ul class="cl-rows">${holds.map(
          (one) =>
            html`<li><div>${one.report_id !== null && html`<a href="/console/reports/${one.report_id}">Report ${one.report_id}</a><br>`}${holdWords(one)}<br><span class="cl-meta">${count(one.reports, "report")} held.</span></div>${liftForm(visit, one)}</li>`,
        )}</ul>`
  }</section>`;

const SHOWN_DAYS = 10;

function gonePane({ gone }: KeepingView): Html {
  const days = [...Map.groupBy(gone, ({ day }) => day)].slice(0, SHOWN_DAYS);
  return html`<section class="cl-pane" aria-labelledby="gone"><div class="cl-pane__head"><h2 class="cl-h2" id="gone">What was deleted</h2></div><div class="cl-pane__body cl-pad">${
    days.length === 0
      ? html`<p class="cl-meta">Nothing yet.</p>`
      : html`<ul class="cl-plainlist">${days.map(([day, rows]) => html`<li><b>${sayDay(day)}</b><br>${rows.map(goneLine)}</li>`)}</ul><p class="cl-meta">Each has its line in the audit log.</p>`
  }</div></section>`;
}

const goneLine = ({ class: of, n }: GoneRow): Html => html`${KEPT[of]?.title ?? of}: ${inFigures(n)}<br>`;

const foreverPane = (): Html =>
  html`<section class="cl-pane" aria-labelledby="ever"><div class="cl-pane__head"><h2 class="cl-h2" id="ever">What has no end</h2></div><div class="cl-pane__body cl-pad"><ul class="cl-plainlist">${KEPT_FOR_EVER.map(
    ({ title, why }) => html`<li><b>${title}</b><br><span class="cl-meta">${why}</span></li>`,
  )}</ul></div></section>`;

/** On the morning board: what goes from what day, before it does. */
export function announced(classes: readonly { of: KeptClass; from: Day; told: number }[]): Html | null {
  const all = classes.filter(({ told }) => told > 0).sort((a, b) => b.told - a.told);
  const [first] = all.map(({ from }) => from).sort();
  if (first === undefined) return null;
  return html`<div class="cl-notice cl-notice--small"><p><b>From ${sayDay(first)} we delete what is past its time.</b> ${all.map(({ of, told }) => `${KEPT[of].title}: ${inFigures(told)}.`).join(" ")}</p><p><a href="/console/keeping">See what goes and when</a>. Put a hold on what a case needs.</p></div>`;
}

const inFigures = (n: number): string => n.toLocaleString("en-GB");
