import type { Language, LogPart } from "@clearline/engine";
import type { ContactRow } from "../../store/trusted-contacts.ts";
import { type Html, html, type Part } from "./html.ts";

/** What became of each contact, in the person's language. @param after what stands below each */
export const contactLogHtml = (
  parts: readonly (LogPart & { contact: ContactRow })[],
  language: Language,
  after: (contact: ContactRow) => Part = () => null,
): Html =>
  parts.length === 0
    ? html`<p class="govuk-body">Nobody yet.</p>`
    : html`${parts.map(
        ({ name, lines, contact }) =>
          html`<section class="cl-gap-2"><h3 class="cl-h3">${name}</h3><ul class="govuk-list govuk-list--bullet"${language !== "en" && html` lang="${language}"`}>${lines.map((line) => html`<li>${line}</li>`)}</ul>${after(contact)}</section>`,
      )}`;
