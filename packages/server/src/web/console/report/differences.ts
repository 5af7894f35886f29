import type { IncidentField } from "@clearline/engine";
import type { Difference } from "../../../actions/compare-calls.ts";
import { type Html, html } from "../../shell/html.ts";
import { maskedText, type SecretWords } from "../parts/mark-text.ts";
import { FIELD_LABELS, maskedFact, sayFact } from "./facts.ts";

/**
 * What two readings of one report tell otherwise, line by line: the fact, what it was, what it is.
 *
 * @param secrets what is covered in the report's words; null where an officer said why they must see it
 */
export const differenceList = (differences: readonly Difference[], secrets: SecretWords | null): Html => {
  const masked = (words: string): string => (secrets === null ? words : maskedText(words));
  const said = (field: IncidentField, incident: Parameters<typeof sayFact>[1]): string =>
    (secrets === null ? sayFact(field, incident) : maskedFact(field, incident, secrets)) ?? "Not said";
  const many = differences.some(({ at }) => at > 0);
  return html`<dl class="cl-factlist">${differences.map((one) => {
    const which = many && html`<br><span class="cl-meta">Call ${one.at + 1}</span>`;
    switch (one.kind) {
      case "fact":
        return html`<div class="cl-fact cl-fact--two"><dt>${FIELD_LABELS[one.field]}${which}</dt><dd><del><span class="govuk-visually-hidden">Was: </span>${said(one.field, one.before)}</del><br><ins><span class="govuk-visually-hidden">Is now: </span>${said(one.field, one.after)}</ins></dd></div>`;
      case "new-call":
        return html`<div class="cl-fact cl-fact--two"><dt>A new call${which}</dt><dd><ins>${masked(callInBrief(one.after))}</ins></dd></div>`;
      case "gone-call":
        return html`<div class="cl-fact cl-fact--two"><dt>No longer told${which}</dt><dd><del>${masked(callInBrief(one.before))}</del></dd></div>`;
    }
  })}</dl>`;
};

const BRIEF: readonly IncidentField[] = ["date", "place", "channel", "impersonatedName", "impersonatedKind", "outcome"];

/** "18 November 2026, Deal, Live caller, Bank": enough to know a call by. */
export function callInBrief(incident: Parameters<typeof sayFact>[1]): string {
  const said = BRIEF.flatMap((field) => sayFact(field, incident) ?? []);
  return said.length === 0 ? "a call of which little is told" : said.join(", ");
}
