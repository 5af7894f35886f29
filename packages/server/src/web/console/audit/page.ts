import { sayDay } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import type { AuditRow } from "../../../store/audit.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { moment } from "../parts/say.ts";
import { didWords } from "./did-words.ts";

/** Things the log can be narrowed to. */
export const KINDS = [
  "report",
  "series",
  "surge",
  "warning",
  "published",
  "officer",
  "invitation",
  "api-key",
  "queue",
  "rereading",
  "check-feedback",
  "call-back",
  "contacts",
  "webhook",
  "keeping",
  "tip",
  "tip-key",
  "audit",
] as const;
export type AuditFilter = { kind: (typeof KINDS)[number] | null; id: string | null };
export type AuditView = {
  lines: readonly AuditRow[];
  hasOlder: boolean;
  isFirstPage: boolean;
  filter: AuditFilter;
  /** `broken`: the first line that does not follow from the one before it. */
  chain: { broken: string | null } | "not-checked";
  names: ReadonlyMap<string, string>;
};

export const auditPage = ({ lines, hasOlder, isFirstPage, filter, chain, names }: AuditView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">Audit</h1><p class="cl-meta">Every change, and every look at a report. Lines are added and never changed.</p></div>${chainTag(chain)}</div>
<form method="get" action="/console/audit" class="cl-filter"><div class="govuk-form-group"><label class="govuk-label" for="kind">Kind of thing</label><select class="govuk-select" id="kind" name="kind"><option value="">Everything</option>${KINDS.map(
  (kind) => html`<option value="${kind}"${attributes({ selected: kind === filter.kind })}>${kind}</option>`,
)}</select></div><div class="govuk-form-group"><label class="govuk-label" for="id">Its number</label><input class="govuk-input govuk-input--width-5" id="id" name="id" type="text" inputmode="numeric" value="${filter.id ?? ""}"></div><button class="cl-btn2" type="submit">Show</button></form>
<section class="cl-pane" aria-label="Log"><section class="cl-pane__body cl-scroll cl-pad" tabindex="0" aria-label="Lines of the log">${
  lines.length === 0
    ? html`<p class="govuk-body">No line fits. Choose another kind, or leave the number empty.</p>`
    : html`<table class="govuk-table cl-table--wide"><caption class="govuk-visually-hidden">Newest first</caption><thead><tr>${[
        "Line",
        "When",
        "Who",
        "Did what",
        "To",
        "Why",
      ].map(
        (head) => html`<th scope="col" class="govuk-table__header">${head}</th>`,
      )}</tr></thead><tbody>${lines.map((line) => row(line, names))}</tbody></table>`
}</section></section>
<nav class="cl-acts" aria-label="Pages">${!isFirstPage && html`<a class="cl-btn2" href="/console/audit${query(filter)}">Newest</a>`}${
  hasOlder && html`<a class="cl-btn2" href="/console/audit${query(filter, lines.at(-1)?.id)}">Older</a>`
}</nav>`;

function chainTag(chain: AuditView["chain"]): Html {
  if (chain === "not-checked") return html`<a class="cl-btn2" href="/console/audit?check=1">Check the whole log</a>`;
  return chain.broken === null
    ? html`<span class="cl-tag cl-tag--calm">Checked: every line follows from the one before it</span>`
    : html`<span class="cl-tag cl-tag--danger">Line ${chain.broken} does not follow from the one before it: tell your security lead</span>`;
}

const row = (line: AuditRow, names: ReadonlyMap<string, string>): Html =>
  html`<tr class="govuk-table__row"><td class="govuk-table__cell">${line.id}</td><td class="govuk-table__cell">${when(line)}</td><td class="govuk-table__cell">${sayWho(line.who, names)}</td><td class="govuk-table__cell">${didWords(line.did)}</td><td class="govuk-table__cell">${thing(line)}</td><td class="govuk-table__cell">${line.why ?? ""}</td></tr>`;

/** Of an anonymous report the day alone is kept, and is no midnight. */
const when = ({ at, detail }: AuditRow): string => (detail["time"] === "day" ? sayDay(londonDay(at)) : moment(at));

/** `officer:3` by name; the number stays, for two officers may share one. */
export function sayWho(who: string, names: ReadonlyMap<string, string>): string {
  const [kind = "", id] = who.split(":");
  if (kind === "officer" && id !== undefined) return `${names.get(id) ?? "Unknown"} (officer ${id})`;
  if (kind === "api-key") return `API key ${id}`;
  if (kind === "access") return `A caller’s way in (${id})`;
  return { program: "The program", resident: "A resident", terminal: "The server’s terminal" }[kind] ?? who;
}

const PAGE_OF: Readonly<Record<string, string>> = {
  report: "/console/reports",
  series: "/console/series",
  surge: "/console/surges",
  warning: "/console/warnings",
  published: "/console/published",
  rereading: "/console/reading",
  webhook: "/console/webhooks",
  tip: "/console/tips",
};

/** A list that was looked at, by its heading. */
const LISTS: Readonly<Record<string, string>> = {
  morning: "the morning board",
  waiting: "the reports waiting",
  search: "what was found in the reports",
  confirmed: "the reports confirmed",
  "set-aside": "the reports set aside",
  series: "the list of series",
  map: "the map of all series",
  surges: "the list of surges",
  warnings: "the list of warnings",
  published: "the pages published elsewhere",
  tips: "the sealed tips",
};

function thing({ to_kind, to_id }: AuditRow): Html {
  if (to_kind === "queue") return html`${LISTS[to_id] ?? to_id}`;
  const page = PAGE_OF[to_kind];
  return page !== undefined && /^\d+$/.test(to_id)
    ? html`<a href="${page}/${to_id}">${to_kind} ${to_id}</a>`
    : html`${to_kind} ${to_id}`;
}

function query({ kind, id }: AuditFilter, before?: string): string {
  const parts = new URLSearchParams();
  if (kind !== null) parts.set("kind", kind);
  if (id !== null) parts.set("id", id);
  if (before !== undefined) parts.set("before", before);
  const said = parts.toString();
  return said === "" ? "" : `?${said}`;
}
