import type { Language } from "@clearline/engine";
import { attributes, type Html, html, type Part } from "./html.ts";

/**
 * Form fields in the GOV.UK Design System's markup, so that its styles, scripts and tested behaviour with screen
 * readers hold. Errors are keyed by the field's name; the summary links to the field.
 * See https://design-system.service.gov.uk/components/
 */
export type FieldErrors = Readonly<Record<string, string>>;

const PROBLEM: Readonly<Record<Language, { there: string; error: string }>> = {
  en: { there: "There is a problem", error: "Error:" },
  cy: { there: "Mae problem", error: "Gwall:" },
};

/** At the top of the page, takes focus when there is script. Nothing when nothing is wrong. */
export function errorSummary(errors: FieldErrors, language: Language = "en"): Part {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return html`<div class="govuk-error-summary" data-module="govuk-error-summary"><div role="alert">
<h2 class="govuk-error-summary__title">${PROBLEM[language].there}</h2>
<div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">${entries.map(
    ([name, words]) => html`<li><a href="#${fieldId(name)}">${words}</a></li>`,
  )}</ul></div></div></div>`;
}

export type Field = {
  name: string;
  label: string;
  value?: string | undefined;
  hint?: Part;
  errors?: FieldErrors;
  /** The label is the page's heading. */
  heading?: boolean;
  /** Of the page, for the word that stands before an error. */
  language?: Language;
};

export function textInput(
  field: Field & {
    type?: string;
    autocomplete?: string;
    inputmode?: string;
    width?: string;
    spellcheck?: boolean;
    maxlength?: number;
  },
): Html {
  return group(
    field,
    (described) =>
      html`<input class="govuk-input${field.width ? ` govuk-input--width-${field.width}` : ""}${wrong(field) ? " govuk-input--error" : ""}" id="${fieldId(field.name)}" name="${field.name}" type="${field.type ?? "text"}" value="${field.value ?? ""}"${attributes(
        {
          autocomplete: field.autocomplete,
          inputmode: field.inputmode,
          maxlength: field.maxlength,
          spellcheck: field.spellcheck === false ? "false" : null,
          "aria-describedby": described,
        },
      )}>`,
  );
}

export function textArea(field: Field & { rows?: number; maxChars?: number }): Html {
  const { maxChars } = field;
  const count = maxChars !== undefined;
  const infoId = `${fieldId(field.name)}-info`;
  const inner = group(field, (described) => {
    const all = [described, count ? infoId : null].filter(Boolean).join(" ");
    // The newline after the tag: the first line end in a textarea is dropped, and a person's own must not be.
    return html`<textarea class="govuk-textarea${wrong(field) ? " govuk-textarea--error" : ""}${count ? " govuk-js-character-count" : ""}" id="${fieldId(field.name)}" name="${field.name}" rows="${field.rows ?? 6}"${attributes({ "aria-describedby": all === "" ? null : all })}>
${field.value ?? ""}</textarea>`;
  });
  if (!count) return inner;
  return html`<div class="govuk-character-count" data-module="govuk-character-count" data-maxlength="${maxChars}" data-threshold="75">${inner}<div id="${infoId}" class="govuk-hint govuk-character-count__message">You can write up to ${maxChars.toLocaleString("en-GB")} characters.</div></div>`;
}

/** @param accept endings or types of files, as a browser's own picker filters by them */
export const fileInput = (field: Omit<Field, "value"> & { accept: string }): Html =>
  group(
    field,
    (described) =>
      html`<input class="govuk-file-upload${wrong(field) ? " govuk-file-upload--error" : ""}" id="${fieldId(field.name)}" name="${field.name}" type="file" accept="${field.accept}"${attributes({ "aria-describedby": described })}>`,
  );

export type Choice = {
  value: string;
  label: string;
  hint?: string;
  /**
   * Fields that belong to this choice only. The stylesheet shows them when it is chosen: not GOV.UK's script, which
   * puts `aria-expanded` on a radio button, where ARIA does not allow it.
   */
  more?: Part;
};

export function radios(field: Field & { choices: readonly Choice[]; inline?: boolean }): Html {
  return choices(field, "radio", field.value === undefined ? [] : [field.value]);
}

export function checkboxes(
  field: Omit<Field, "value"> & { values: readonly string[]; choices: readonly Choice[] },
): Html {
  return choices(field, "checkbox", field.values);
}

export function select(field: Field & { choices: readonly Choice[] }): Html {
  return group(
    field,
    (described) =>
      html`<select class="govuk-select${wrong(field) ? " govuk-select--error" : ""}" id="${fieldId(field.name)}" name="${field.name}"${attributes({ "aria-describedby": described })}>${field.choices.map(
        (choice) =>
          html`<option value="${choice.value}"${attributes({ selected: choice.value === field.value })}>${choice.label}</option>`,
      )}</select>`,
  );
}

/**
 * Day, month and year apart, as the Design System asks: named `NAME-day`, `NAME-month`, `NAME-year`. Each box has room
 * for a whole date, for some people type it into the first: cut short, "18 September 2025" would be read as this year's.
 */
export function dateInput(field: Omit<Field, "value"> & { day?: string; month?: string; year?: string }): Html {
  const part = (name: "day" | "month" | "year", label: string, width: number, value: string | undefined): Html => {
    const full = `${field.name}-${name}`;
    // The error summary links to the group, so its first box carries the group's id.
    const id = name === "day" ? fieldId(field.name) : fieldId(full);
    return html`<div class="govuk-date-input__item"><div class="govuk-form-group"><label class="govuk-label govuk-date-input__label" for="${id}">${label}</label><input class="govuk-input govuk-date-input__input govuk-input--width-${width}${wrong(field) ? " govuk-input--error" : ""}" id="${id}" name="${full}" type="text" inputmode="numeric" maxlength="40" value="${value ?? ""}"></div></div>`;
  };
  const described = describedBy(field);
  return html`<div class="govuk-form-group${wrong(field) ? " govuk-form-group--error" : ""}"><fieldset class="govuk-fieldset" role="group"${attributes({ "aria-describedby": described })}>${legend(field)}${hintAndError(field)}<div class="govuk-date-input" id="${fieldId(field.name)}-group">${part("day", "Day", 2, field.day)}${part("month", "Month", 3, field.month)}${part("year", "Year", 4, field.year)}</div></fieldset></div>`;
}

export const button = (
  label: string,
  kind: "main" | "second" | "warning" = "main",
  extra: Readonly<Record<string, string>> = {},
): Html =>
  html`<button type="submit" class="govuk-button${kind === "second" ? " govuk-button--secondary" : ""}${kind === "warning" ? " govuk-button--warning" : ""}" data-module="govuk-button" data-prevent-double-click="true"${attributes(extra)}>${label}</button>`;

export type SummaryRow = { key: string; value: Part; change?: { href: string; what: string } };

export const summaryList = (rows: readonly SummaryRow[]): Html =>
  html`<dl class="govuk-summary-list">${rows.map(
    (row) =>
      html`<div class="govuk-summary-list__row${row.change ? "" : " govuk-summary-list__row--no-actions"}"><dt class="govuk-summary-list__key">${row.key}</dt><dd class="govuk-summary-list__value">${row.value}</dd>${
        row.change &&
        html`<dd class="govuk-summary-list__actions"><a class="govuk-link cl-taplink" href="${row.change.href}">Change<span class="govuk-visually-hidden"> ${row.change.what}</span></a></dd>`
      }</div>`,
  )}</dl>`;

/** The id that the error summary links to. */
export const fieldId = (name: string): string => `f-${name}`;

type Labelled = Omit<Field, "value">;

const wrong = (field: Labelled): boolean => field.errors?.[field.name] !== undefined;

function describedBy(field: Labelled): string | null {
  const ids = [field.hint ? `${fieldId(field.name)}-hint` : null, wrong(field) ? `${fieldId(field.name)}-error` : null];
  return ids.filter(Boolean).join(" ") || null;
}

function hintAndError(field: Labelled): Part {
  const error = field.errors?.[field.name];
  return [
    field.hint ? html`<div id="${fieldId(field.name)}-hint" class="govuk-hint">${field.hint}</div>` : null,
    error !== undefined
      ? html`<p id="${fieldId(field.name)}-error" class="govuk-error-message"><span class="govuk-visually-hidden">${PROBLEM[field.language ?? "en"].error}</span> ${error}</p>`
      : null,
  ];
}

function group(field: Labelled, control: (described: string | null) => Html): Html {
  const label = html`<label class="govuk-label${field.heading ? " govuk-label--l" : ""}" for="${fieldId(field.name)}">${field.label}</label>`;
  return html`<div class="govuk-form-group${wrong(field) ? " govuk-form-group--error" : ""}">${
    field.heading ? html`<h1 class="govuk-label-wrapper cl-h1">${label}</h1>` : label
  }${hintAndError(field)}${control(describedBy(field))}</div>`;
}

const legend = (field: Labelled): Html =>
  field.heading
    ? html`<legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading cl-h1">${field.label}</h1></legend>`
    : html`<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${field.label}</legend>`;

function choices(
  field: Labelled & { choices: readonly Choice[]; inline?: boolean },
  type: "radio" | "checkbox",
  chosen: readonly string[],
): Html {
  const block = type === "radio" ? "radios" : "checkboxes";
  const items = field.choices.map((choice, i) => {
    const id = i === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${i + 1}`;
    // The first choice has the group's id, whose hint is another.
    const hintId = choice.hint === undefined ? null : `${id}-choice-hint`;
    return html`<div class="govuk-${block}__item"><input class="govuk-${block}__input" id="${id}" name="${field.name}" type="${type}" value="${choice.value}"${attributes({ checked: chosen.includes(choice.value), "aria-describedby": hintId })}><label class="govuk-label govuk-${block}__label" for="${id}">${choice.label}</label>${
      choice.hint !== undefined &&
      html`<div id="${hintId ?? ""}" class="govuk-hint govuk-${block}__hint">${choice.hint}</div>`
    }</div>${choice.more !== undefined && html`<div class="govuk-${block}__conditional">${choice.more}</div>`}`;
  });
  return html`<div class="govuk-form-group${wrong(field) ? " govuk-form-group--error" : ""}"><fieldset class="govuk-fieldset"${attributes({ "aria-describedby": describedBy(field) })}>${legend(field)}${hintAndError(field)}<div class="govuk-${block}${field.inline ? ` govuk-${block}--inline` : ""}" data-module="govuk-${block}">${items}</div></fieldset></div>`;
}
