import { type Incident, INCIDENT_FIELDS, type IncidentField, sayDay, never } from "@clearline/engine";
import { lastOf } from "../../../actions/put-correction-aside.ts";
import { type Html, html } from "../../shell/html.ts";
import { factId, KIND_OF, maskedText, secretWords, type SecretWords } from "../parts/mark-text.ts";
import { sayDoubt } from "../parts/say-doubt.ts";
import { ASK_WORDS, CHANNEL_WORDS, KIND_WORDS, OUTCOME_WORDS, pounds } from "../parts/say.ts";
import type { ReportView } from "./view.ts";

export const FIELD_LABELS: Record<IncidentField, string> = {
  date: "When",
  place: "Where",
  placeArea: "Area",
  channel: "How",
  impersonatedKind: "Who they said they were",
  impersonatedName: "Name they used",
  lure: "Story",
  askedFor: "Asked for",
  outcome: "Outcome",
  lossPence: "Loss",
  victims: "People rung",
  age: "Age",
  followUp: "What came next",
};

/** These are asked of every call; the others are shown where something was read. */
const ALWAYS: ReadonlySet<IncidentField> = new Set([
  "date",
  "place",
  "channel",
  "impersonatedKind",
  "lure",
  "askedFor",
  "outcome",
]);

/** A fact in words; null where nothing was said. */
export function sayFact(field: IncidentField, incident: Incident): string | null {
  switch (field) {
    case "date":
      return sayDate(incident);
    case "channel":
      return incident.channel === "unknown" ? null : CHANNEL_WORDS[incident.channel];
    case "impersonatedKind":
      return incident.impersonatedKind === "unknown" ? null : KIND_WORDS[incident.impersonatedKind];
    case "askedFor":
      return incident.askedFor.map((ask) => ASK_WORDS[ask]).join(", ") || null;
    case "outcome":
      return incident.outcome === "unknown" ? null : OUTCOME_WORDS[incident.outcome];
    case "lossPence":
      return incident.lossPence === null ? null : pounds(incident.lossPence);
    case "victims":
      return incident.victims === null ? null : String(incident.victims);
    case "place":
    case "placeArea":
    case "impersonatedName":
    case "lure":
    case "age":
    case "followUp":
      return incident[field];
    default:
      return never(field);
  }
}

function sayDate({ date, dateEnd, dateText }: Incident): string | null {
  if (date === null) return dateText;
  return dateEnd === null || dateEnd === date ? sayDay(date) : `${sayDay(date)} to ${sayDay(dateEnd)}`;
}

/** These are told in the caller's words, so a name or an address may stand in them. */
const IN_THEIR_WORDS: ReadonlySet<IncidentField> = new Set(["lure", "followUp"]);

/** A fact in words, with what identifies somebody covered; null where nothing was said. */
export function maskedFact(field: IncidentField, incident: Incident, secrets: SecretWords): string | null {
  const said = sayFact(field, incident);
  return said === null ? null : maskedText(said, IN_THEIR_WORDS.has(field) ? secrets : undefined);
}

/** The facts that are a person's own words, covered as they are to be put into a box in which they are mended. */
export function coveredFact(field: IncidentField, incident: Incident, secrets: SecretWords): Incident {
  const value = incident[field];
  if (typeof value !== "string" || !MENDED_AS_TEXT.has(field)) return incident;
  return { ...incident, [field]: maskedText(value, IN_THEIR_WORDS.has(field) ? secrets : undefined) };
}
const MENDED_AS_TEXT: ReadonlySet<IncidentField> = new Set([...IN_THEIR_WORDS, "impersonatedName", "place"]);

/** The facts of every call that the report tells, each with its way to mend it. */
export const factLists = (view: ReportView): Html => {
  const many = view.incidents.length > 1;
  return html`${view.incidents.map((incident, i) => html`${many && html`<h4 class="cl-h4">Call ${i + 1} of ${view.incidents.length}</h4>`}${factList(view, incident, i)}`)}`;
};

function factList(view: ReportView, incident: Incident, index: number): Html {
  const { report, reading, calls, unmaskedFor, incidents } = view;
  const secrets = secretWords(report.words, reading?.reading ?? null);
  const shown = INCIDENT_FIELDS.filter((field) => ALWAYS.has(field) || sayFact(field, incident) !== null);
  const others = INCIDENT_FIELDS.filter((field) => !shown.includes(field));
  const href = (field: IncidentField): string => `/console/reports/${report.id}/facts/${index + 1}/${field}`;
  const which = incidents.length > 1 ? `, call ${index + 1}` : "";
  return html`<dl class="cl-factlist">${shown.map((field) => {
    const said = unmaskedFor === null ? maskedFact(field, incident, secrets) : sayFact(field, incident);
    const mended = lastOf(calls[index]?.corrections ?? [], field);
    return html`<div class="cl-fact" id="${factId(index, field)}"><dt><span class="cl-hl cl-hl--${KIND_OF[field]}">${FIELD_LABELS[field]}</span></dt><dd>${
      said ?? html`<span class="cl-meta">Not said</span>`
    }${!mended && incident.doubts.filter((doubt) => doubt.field === field).map((doubt) => html`<br><span class="cl-meta">${sayDoubt(doubt, "report")}</span>`)}${mended && html`<br><span class="cl-meta">Corrected by ${mended.by_name}</span>`}</dd><dd><a href="${href(field)}">Edit<span class="govuk-visually-hidden"> ${FIELD_LABELS[field].toLowerCase()}${which}</span></a></dd></div>`;
  })}</dl>${
    others.length > 0 &&
    html`<p class="cl-meta cl-more">Add: ${others.map((field, i) => html`${i > 0 && " · "}<a href="${href(field)}">${FIELD_LABELS[field].toLowerCase()}<span class="govuk-visually-hidden">${which}</span></a>`)}</p>`
  }`;
}
