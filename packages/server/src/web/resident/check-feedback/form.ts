import { type Html, html } from "../../shell/html.ts";

/** Three buttons, and a box for who wants officers to see the words. @param form the id of the form they belong to */
export const feedbackPanel = (form: string): Html =>
  html`<section class="cl-panel cl-noprint cl-gap-2" aria-labelledby="was-right"><h2 id="was-right">Was this right?</h2><p>An officer reads what you say. It changes no answer.</p>
<label class="cl-tile cl-gap-half"><input form="${form}" type="checkbox" name="send-words" value="yes"><span>Send my words too, with names and numbers hidden.</span></label>
<p class="cl-acts">${CHOICES.map(
    ([value, label]) =>
      html`<button form="${form}" formaction="/check/feedback" class="cl-btn2" type="submit" name="right" value="${value}">${label}</button>`,
  )}</p></section>`;

const CHOICES = [
  ["yes", "Yes"],
  ["no", "No"],
  ["unsure", "I do not know yet"],
] as const;
