import {
  ASKS,
  CHANNELS,
  IMPERSONATED_KINDS,
  type Incident,
  type IncidentField,
  matchIncidents,
  NOTHING_READ,
  OUTCOMES,
  type Reading,
  sayReceipt,
  never,
} from "@clearline/engine";
import { lastOf } from "../../../actions/put-correction-aside.ts";
import type { CorrectionRow } from "../../../store/corrections.ts";
import type { ReadingRow } from "../../../store/readings.ts";
import type { ReportRow } from "../../../store/reports.ts";
import { button, checkboxes, dateInput, errorSummary, radios, textArea, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { coveredPart, secretWords } from "../parts/mark-text.ts";
import { ASK_WORDS, CHANNEL_WORDS, KIND_WORDS, moment, OUTCOME_WORDS, putAside, readOn } from "../parts/say.ts";
import { FIELD_LABELS, maskedFact } from "../report/facts.ts";
import { FORM_OF, type FactTyped, OTHER_PLACE } from "./fields.ts";
import type { WhichPlace } from "./places.ts";

export type FactView = {
  visit: Visit;
  report: ReportRow;
  index: number;
  field: IncidentField;
  incident: Incident;
  /** The reading that the fact is from; earlier and later ones may number the calls otherwise. */
  standing: ReadingRow | null;
  readings: readonly ReadingRow[];
  corrections: readonly CorrectionRow[];
  given: FactTyped;
  error: string | null;
  /** Of the fact `place` only. */
  which: WhichPlace | null;
};

export const factPage = (view: FactView): Html => {
  const { visit, report, index, field, error } = view;
  const errors = error === null ? {} : { value: error };
  return html`<a href="/console/reports/${report.id}" class="govuk-back-link">Back to report ${sayReceipt(report.receipt)}</a>${errorSummary(errors)}
<h1 class="cl-h1">${FIELD_LABELS[field]}: put it right</h1>
<p class="cl-meta">What you say here wins over what was read, now and when the report is read again. Nothing is overwritten.</p>
<div class="cl-cols cl-cols--side cl-gap-1"><section class="cl-pane" aria-label="The fact"><div class="cl-pane__body cl-pad">${form(
    visit,
    `/console/reports/${report.id}/facts/${index + 1}/${field}`,
    html`${view.standing && html`<input type="hidden" name="reading" value="${view.standing.id}">`}${control(view, errors)}${button("Save")}`,
  )}${asRead(view)}</div></section>
<section class="cl-pane" aria-labelledby="h"><div class="cl-pane__head"><h2 class="cl-h2" id="h">History of this fact</h2></div><div class="cl-pane__body"><ol class="cl-plainlist">${readBy(view)}${onForm(view)}${view.corrections.map(
    (one) =>
      html`<li><b>${sayValue(one, view)}</b><br><span class="cl-meta">Corrected by ${one.by_name}, ${moment(one.at)}${putAside(one)}</span></li>`,
  )}</ol></div></section></div>`;
};

/** The way back from a correction; a press of a button, for it changes nothing that was kept. */
function asRead({ visit, report, index, field, corrections }: FactView): Html | null {
  const last = lastOf(corrections, field);
  if (!last) return null;
  return html`<h2 class="cl-h3 cl-gap-2">Was it read right after all?</h2><p>This puts the correction by ${last.by_name} aside. It stays in the history, and what is read counts again.${SAID_TOGETHER.has(field) && " A loss and an outcome that were said together go back together."}</p>${form(
    visit,
    `/console/reports/${report.id}/facts/${index + 1}/${field}/as-read`,
    html`<input type="hidden" name="correction" value="${last.id}">${button("Use what was read", "second")}`,
  )}`;
}
const SAID_TOGETHER: ReadonlySet<IncidentField> = new Set(["outcome", "lossPence"]);

function control({ field, given, which }: FactView, errors: Record<string, string>): Html {
  if (which) return placeChoice(which, given, errors);
  const common = { name: "value", label: FIELD_LABELS[field], errors };
  const shape = FORM_OF[field];
  switch (shape) {
    case "date":
      return dateInput({
        ...common,
        hint: "Leave it empty if they did not say.",
        day: given.day,
        month: given.month,
        year: given.year,
      });
    case "choice":
      return radios({ ...common, value: given.value, choices: choicesOf(field) });
    case "choices":
      return checkboxes({
        ...common,
        values: given.values,
        choices: ASKS.map((ask) => ({ value: ask, label: ASK_WORDS[ask] })),
      });
    case "lines":
      return textArea({
        ...common,
        hint: "In their words, short. Leave it empty if they did not say.",
        value: given.value,
        rows: 3,
        maxChars: 500,
      });
    case "pounds":
      return textInput({
        ...common,
        hint: "In pounds, like 4200 or 4200.50. Leave it empty if it is not known.",
        value: given.value,
        width: "10",
        inputmode: "decimal",
      });
    case "number":
      return textInput({
        ...common,
        hint: "Leave it empty if it is not known.",
        value: given.value,
        width: "5",
        inputmode: "numeric",
      });
    case "line":
      return textInput({ ...common, hint: "Leave it empty if they did not say.", value: given.value });
    default:
      return never(shape);
  }
}

/** "Which Newport?": asked, for nothing settles it as surely as a person who has read the words. */
function placeChoice({ choices, meant }: WhichPlace, given: FactTyped, errors: Record<string, string>): Html {
  const chosen = given.other === null ? (meant ?? "") : given.value;
  return radios({
    name: "value",
    label: "Which place was it?",
    hint:
      meant === null
        ? "Several places have this name, and nothing says which was meant."
        : "Several places have this name. The one that is marked counts as it stands.",
    errors,
    value: chosen,
    choices: [
      ...choices,
      {
        value: OTHER_PLACE,
        label: "Somewhere else, or they did not say",
        more: textInput({
          name: "value-other",
          label: "Name of the place",
          hint: "Leave it empty if they did not say.",
          value: given.other ?? "",
        }),
      },
    ],
  });
}

function choicesOf(field: IncidentField): { value: string; label: string }[] {
  if (field === "channel") return CHANNELS.map((one) => ({ value: one, label: CHANNEL_WORDS[one] }));
  if (field === "outcome") return OUTCOMES.map((one) => ({ value: one, label: OUTCOME_WORDS[one] }));
  return IMPERSONATED_KINDS.map((one) => ({ value: one, label: KIND_WORDS[one] }));
}

/** What each reader read of this call, and the rule and the words it went by. */
const readBy = ({ readings, standing, index, field, report }: FactView): Part => {
  const newest = readings[0]?.reading ?? null;
  const secrets = secretWords(report.words, newest);
  return readings.toReversed().map(({ id, reader, reading, read_at }) => {
    const at = id === standing?.id ? index : sameCall(standing, reading, index);
    const incident = at === null ? undefined : reading.incidents[at];
    const evidence = incident?.evidence.filter((one) => one.field === field) ?? [];
    return html`<li><b>${(incident && maskedFact(field, { ...NOTHING_READ, ...incident }, secrets)) || "Nothing read"}</b><br><span class="cl-meta">Read by ${reader}, ${readOn(report, read_at)}</span>${evidence.map(
      ({ by, confidence, start, end }) =>
        html`<br><span class="cl-meta">Rule ${by}, right ${Math.round(confidence * 100)} times in 100, from “${coveredPart(report.words, newest, { start, end })}”</span>`,
    )}</li>`;
  });
};

/** The form asks about the first call; what it said may be a whole address, so it is told and not shown. */
function onForm({ report, index, field }: FactView): Html | null {
  const told = field === "date" ? report.call_date : field === "place" || field === "placeArea" ? report.place : null;
  if (index !== 0 || told === null) return null;
  return html`<li><b>Filled in on the form</b><br><span class="cl-meta">That stands before what was read in the words.</span></li>`;
}

/** Where another reading tells the call that is in this place in the one that stands. */
const sameCall = (standing: ReadingRow | null, { incidents }: Reading, index: number): number | null =>
  matchIncidents(standing?.reading.incidents ?? [], incidents)[index] ?? null;

/** A corrected value in words: the incident it belongs to, with this value in its place. */
function sayValue({ field, value }: CorrectionRow, { incident, report, readings }: FactView): string {
  const told = { ...incident, dateEnd: null, dateText: null, [field]: value };
  return maskedFact(field, told, secretWords(report.words, readings[0]?.reading ?? null)) ?? "Not said";
}
