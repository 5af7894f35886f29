import { button, dateInput, type FieldErrors, textArea, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";

/** What an officer typed, kept when something is wrong. `asked` is the address to fetch, the rest a page to paste. */
export type PageTyped = {
  asked: string;
  url: string;
  title: string;
  "published-day": string;
  "published-month": string;
  "published-year": string;
  text: string;
};

export const NOTHING_TYPED: PageTyped = {
  asked: "",
  url: "",
  title: "",
  "published-day": "",
  "published-month": "",
  "published-year": "",
  text: "",
};

export type PageForms = { visit: Visit; typed: PageTyped; errors: FieldErrors; mayPaste: boolean };

/** Two ways in: the address alone, or the words themselves where a page cannot be fetched or is on paper. */
export const pageForms = (view: PageForms): Html =>
  html`<section class="cl-pane" aria-labelledby="read"><div class="cl-pane__head"><h2 class="cl-h2" id="read">Read a page</h2></div><div class="cl-pane__body">${form(
    view.visit,
    "/console/published",
    html`${textInput({
      name: "asked",
      label: "Address of the page",
      hint: "Copy it from your browser. It starts with https://. This can take 10 seconds.",
      value: view.typed.asked,
      type: "url",
      autocomplete: "off",
      spellcheck: false,
      errors: view.errors,
    })}${button("Fetch and read it")}`,
  )}<details class="govuk-details"${view.mayPaste && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Paste the words instead</span></summary><div class="govuk-details__text">${pasteForm(view)}</div></details></div></section>`;

const pasteForm = ({ visit, typed, errors }: PageForms): Html =>
  form(
    visit,
    "/console/published/paste",
    html`${textInput({ name: "url", label: "Where you found them", hint: "A web address, so that others can find it. Or say it: Marden Gazette, page 3; a leaflet; a letter.", value: typed.url, autocomplete: "off", spellcheck: false, errors })}${textInput(
      { name: "title", label: "The title", value: typed.title, autocomplete: "off", errors },
    )}${dateInput({
      name: "published",
      label: "When was it published?",
      hint: "Like 17 2 2021. “Yesterday” is counted from it. Leave it empty if it does not say.",
      day: typed["published-day"],
      month: typed["published-month"],
      year: typed["published-year"],
      errors,
    })}${textArea({ name: "text", label: "The words", rows: 10, value: typed.text, maxChars: 60_000, errors })}${button("Read the words", "second")}`,
  );
