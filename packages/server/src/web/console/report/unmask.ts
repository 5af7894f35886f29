import { notesOn, parsePhone } from "@clearline/engine";
import type { ReportRow } from "../../../store/reports.ts";
import { button, radios, summaryList, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form } from "../parts/frame.ts";
import { NUMBER_NOTE_WORDS } from "../parts/say-doubt.ts";
import type { ReportView } from "./view.ts";

/** Why an officer may need what is hidden. The answer is kept in the audit log. */
export const PURPOSES = [
  { value: "ring-back", label: "Ring the person back" },
  { value: "follow-number", label: "Follow up the number that rang" },
  { value: "harm", label: "Somebody may be in danger or losing money now" },
  { value: "check-fact", label: "Check a fact in the report" },
  { value: "other", label: "Another reason" },
] as const;

/** What is covered, or the way to uncover it. Covered details are not in the page at all. */
export function hiddenDetails({ visit, report, unmaskedFor, published, errors, typed }: ReportView): Html {
  if (unmaskedFor !== null) return shownDetails(report, unmaskedFor, published);
  const isOpen = errors["purpose"] !== undefined || errors["more"] !== undefined;
  return html`<details class="govuk-details"${isOpen && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Show what is hidden, and say why</span></summary><div class="govuk-details__text">${form(
    visit,
    `/console/reports/${report.id}/unmask`,
    html`${radios({
      name: "purpose",
      label: "Why do you need to see it?",
      hint: "Numbers, names and addresses. Your look and your reason are logged.",
      choices: PURPOSES,
      ...(typed["purpose"] !== undefined && { value: typed["purpose"] }),
      errors,
    })}${textInput({ name: "more", label: "More, if you choose another reason", value: typed["more"], errors })}${button("Show it", "second")}`,
  )}</div></details>`;
}

/** The number as typed, with what is to be known of it. */
function withNotes(typed: string, published: ReadonlySet<string>): Html {
  const parsed = parsePhone(typed);
  const notes = parsed.ok ? notesOn(parsed.value, "scam_number", published) : [];
  return html`${typed}${notes.map((note) => html`<br><span class="cl-meta">${NUMBER_NOTE_WORDS[note]}</span>`)}`;
}

function shownDetails(report: ReportRow, why: string, published: ReadonlySet<string>): Html {
  const nothing = html`<span class="cl-meta">Not given</span>`;
  const rows = report.anonymous
    ? []
    : [
        { key: "Name", value: report.contact_name ?? nothing },
        { key: "Phone", value: report.contact_phone ?? nothing },
        { key: "E-mail", value: report.contact_email ?? nothing },
        { key: "Words to say when you ring", value: html`<b>${report.word_pair}</b>` },
      ];
  return html`<div class="cl-notice"><h3>Shown because: ${why}</h3><p>This look is logged with your reason. Leave the page to hide it again.</p></div>
<h3 class="cl-eyebrow cl-gap-1">Who told us</h3>${report.anonymous && html`<p class="govuk-body">They did not say who they are.</p>`}
${summaryList([...rows, { key: "Number shown", value: report.number_shown === null ? nothing : withNotes(report.number_shown, published) }, { key: "Place, as typed", value: report.place ?? nothing }])}
<p class="cl-meta">The number that a phone shows can be borrowed. It proves nothing about who rang.</p>`;
}
