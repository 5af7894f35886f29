import { IMPERSONATED_KINDS } from "@clearline/engine";
import type { QueueRow } from "../../../store/queue.ts";
import { select, textInput } from "../../shell/form.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { type LineClock, reportLines } from "../parts/report-lines.ts";
import { count, KIND_WORDS } from "../parts/say.ts";
import { type Asked, QUEUE_TABS, type QueueTab } from "./filter.ts";

export type QueueView = {
  visit: Visit;
  asked: Asked;
  /** The address that asks for the same but for this. */
  pathOf: (change: Partial<Asked>, page?: number) => string;
  rows: readonly QueueRow[];
  /** Of each tab, and of each group within it, by all else that is asked for. */
  counts: Readonly<Record<QueueTab | "anyone" | "mine" | "nobody" | "late", number>>;
  total: number;
  page: number;
  pages: number;
  clock: LineClock;
  /** What people said of answers and no officer has read yet. */
  feedback: number;
};

const TABS: Record<QueueTab, { label: string; title: string; empty: string }> = {
  waiting: {
    label: "Waiting",
    title: "Reports waiting",
    empty: "No report is waiting. New ones come here by harm, then by age.",
  },
  confirmed: { label: "Confirmed", title: "Reports confirmed", empty: "No report has been confirmed yet." },
  "set-aside": {
    label: "Set aside",
    title: "Reports set aside",
    empty: "No report has been set aside. They are kept here, and do not count.",
  },
};

export const queuePage = (view: QueueView): Html => {
  const { asked, pathOf, rows, counts, total, page, pages, clock, feedback } = view;
  const { title } = TABS[asked.tab];
  const first = asked.order === "newest" ? "Newest first" : "Gravest first, then longest waiting";
  return html`
<div class="cl-bar"><div><h1 class="cl-h1">${title}</h1><p class="cl-meta">${count(total, "report")}. ${first}. <a href="/console/keeping">How long we keep them</a>.</p></div><a class="cl-btn2" href="/console/new-report">Take a call</a></div>
<nav class="cl-tabs cl-tabs--top" aria-label="Which reports">${QUEUE_TABS.map(
    (tab) =>
      html`<a class="cl-tab" href="${pathOf({ tab })}"${attributes({ "aria-current": tab === asked.tab && "page" })}>${TABS[tab].label} ${inFigures(counts[tab])}</a>`,
  )}</nav>
${groups(view)}${filters(view)}
<section class="cl-pane" aria-label="${title}">${
    rows.length === 0
      ? html`<div class="cl-pane__body cl-pad"><p class="govuk-body">${isNarrowed(asked) ? html`No report fits. <a href="${pathOf(EVERYTHING)}">Show them all</a>.${asked.find !== "" && " What a page hides cannot be searched for. A receipt code looks like TRG-7K4-Q9M."}` : TABS[asked.tab].empty}</p></div>`
      : reportLines(rows, clock, { saysBy: true })
  }</section>${
    pages > 1 &&
    html`<nav class="cl-acts" aria-label="Pages">${page > 1 && html`<a class="cl-btn2" href="${pathOf({}, page - 1)}">Before</a>`}<span class="cl-meta">Page ${page} of ${pages}</span>${page < pages && html`<a class="cl-btn2" href="${pathOf({}, page + 1)}">Next</a>`}</nav>`
  }
<p class="cl-acts"><a class="cl-btn2" href="/console/feedback">“Was this right?”${feedback > 0 && html` ${feedback} new`}</a></p>`;
};

const EVERYTHING: Partial<Asked> = { whose: null, late: false, place: "", kind: null, find: "" };
const isNarrowed = ({ whose, late, place, kind, find }: Asked): boolean =>
  whose !== null || late || place !== "" || kind !== null || find !== "";

/** One press each; the form below has the rest. */
function groups({ asked, pathOf, counts }: QueueView): Html {
  const group = (label: string, n: number, change: Partial<Asked>, isOn: boolean, isLate = false): Html =>
    html`<a href="${pathOf(change)}"${attributes({ "aria-current": isOn && "true" })}>${label}: ${isLate && n > 0 ? html`<b class="cl-late">${inFigures(n)}</b>` : inFigures(n)}</a>`;
  return html`<nav class="cl-chips cl-groups" aria-label="Whose, and how late">${[
    group("Everybody’s", counts.anyone, { whose: null, late: false }, asked.whose === null && !asked.late),
    group("Yours", counts.mine, { whose: "mine", late: false }, asked.whose === "mine" && !asked.late),
    group("Nobody’s", counts.nobody, { whose: "nobody", late: false }, asked.whose === "nobody" && !asked.late),
    asked.tab === "waiting" &&
      group("Late", counts.late, { whose: null, late: true }, asked.late && asked.whose === null, true),
  ]}</nav>`;
}

function filters({ visit, asked }: QueueView): Html {
  return html`<details class="govuk-details cl-noprint"${isNarrowed(asked) || asked.order !== "gravest" ? html` open` : null}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Find and sort</span></summary><div class="govuk-details__text">${form(
    visit,
    "/console/reports",
    html`<input type="hidden" name="show" value="${asked.tab}"><div class="cl-filter">${textInput({ name: "find", label: "Words that were said, or a receipt code", value: asked.find, autocomplete: "off", maxlength: 200 })}${textInput({ name: "place", label: "Place", value: asked.place, width: "10", autocomplete: "off", maxlength: 200 })}${select(
      {
        name: "kind",
        label: "Who they said they were",
        value: asked.kind ?? "",
        choices: [
          { value: "", label: "Anybody" },
          ...IMPERSONATED_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
        ],
      },
    )}${select({
      name: "whose",
      label: "In whose hands",
      value: asked.whose ?? "",
      choices: [
        { value: "", label: "Everybody’s" },
        { value: "mine", label: "Yours" },
        { value: "nobody", label: "Nobody’s" },
      ],
    })}${select({
      name: "order",
      label: "First",
      value: asked.order,
      choices: [
        { value: "gravest", label: "The gravest" },
        { value: "newest", label: "The newest" },
      ],
    })}${
      asked.tab === "waiting" &&
      select({
        name: "late",
        label: "How late",
        value: asked.late ? "1" : "",
        choices: [
          { value: "", label: "Late or not" },
          { value: "1", label: "Late ones only" },
        ],
      })
    }<button class="cl-btn2" type="submit">Show</button></div><p class="cl-meta">The words are kept in no log. What a report’s page hides cannot be searched for.</p>`,
    { label: "Find and sort" },
  )}</div></details>`;
}

const inFigures = (n: number): string => n.toLocaleString("en-GB");
