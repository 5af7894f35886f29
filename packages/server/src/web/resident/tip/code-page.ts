import { sayTimeKept, type TipState } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { button, errorSummary, textInput } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

const TITLE = "What came of what you told us in secret";

/** All that anyone is told of a tip. */
const CAME_OF_IT: Record<TipState, { what: string; more: string }> = {
  waiting: { what: "It waits.", more: "No officer has opened it yet." },
  opened: { what: "It was opened.", more: "An officer has read it." },
  used: {
    what: "It was used.",
    more: "An officer made a report of it.",
  },
  "put-away": {
    what: "It was put away.",
    more: "An officer looked at it and made no report of it.",
  },
};

/** @param error a sentence, where the code could not be used; the code stays as typed */
export function askForTipCode(services: Services, typed: string, error: string | null): string {
  const errors: Record<string, string> = error === null ? {} : { code: error };
  const main = html`<form class="cl-form" method="post" action="/tip/code" novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${TITLE}</h1><p class="cl-lead">Type the code that you were given.</p>
<div class="cl-gap-2">${textInput({ name: "code", label: "Your code", value: typed, errors, width: "10", autocomplete: "off", spellcheck: false, maxlength: 40, hint: "Nine letters and figures, like TRG-7K4-Q9M. Small letters and gaps do not matter." })}</div>
${button("Show me")}</form>
<p class="govuk-body">Lost your code? We cannot look it up: we do not know who you are. You can <a href="/tip">tell us again</a>.</p>
<p class="govuk-body">Is your code from a report? <a href="/receipt">Look there</a>.</p>`;
  return residentPage(services.view, { title: TITLE, main, back: "/tip", hasErrors: error !== null });
}

export function cameOfItPage(services: Services, state: TipState): string {
  const { what, more } = CAME_OF_IT[state];
  const isDone = state === "used" || state === "put-away";
  const kept = sayTimeKept(services.site.keeping["sealed-tip"]);
  const main = html`<div class="cl-column"><h1 class="cl-h1">${TITLE}</h1><p class="cl-lead"><b>${what}</b> ${more}${isDone && ` What you sealed is deleted ${kept} after that.`}</p>
<p class="govuk-body cl-gap-2">We can tell you no more than this, for we do not know who you are. Come back when you like.</p>
<p class="govuk-body">Do you know more? <a href="/tip">Tell us</a>.</p></div>`;
  return residentPage(services.view, { title: TITLE, main, back: "/tip/code" });
}
