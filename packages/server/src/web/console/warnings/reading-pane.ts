import { readingAgeOf, TARGET_READING_AGE, type WarningContent } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";

/** How old one must be to read it with ease, for the author and the approver alike. A note: nothing is refused by it. */
export function readingPane(content: WarningContent): Html | null {
  const { age, isHard, hardest } = readingAgeOf(content);
  if (age === null) return null;
  return html`<section class="cl-pane" aria-labelledby="reads"><div class="cl-pane__head"><h2 class="cl-h2" id="reads">How easy it is to read</h2></div><div class="cl-pane__body cl-pad"><p class="${isHard ? "cl-amber" : "govuk-body"}">Reading age ${age}. We aim for ${TARGET_READING_AGE}.${isHard && " Shorter sentences and words bring it down."}</p>${
    hardest.length > 0 &&
    html`<h3 class="cl-h3 cl-gap-1">The hardest sentences</h3><ul class="cl-because">${hardest.map(
      ({ text, age: own, plainer }) =>
        html`<li><span>“${text}” Age ${own}.${plainer.length > 0 && html` Plainer: ${plainer.map(({ text: word, instead }, i) => html`${i > 0 && "; "}“${word}”, perhaps ${instead}`)}.`}</span></li>`,
    )}</ul>`
  }<details class="govuk-details cl-gap-1"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">How this is counted</span></summary><div class="govuk-details__text">The Flesch–Kincaid grade and five: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 + 5. It knows nothing of meaning, so read it aloud too. A quote and the list of places do not count.</div></details></div></section>`;
}
