import { type Phone, sayDay, sayPhone } from "@clearline/engine";
import type { CorrectionLook } from "../../../actions/directory-corrections.ts";
import { londonDay } from "../../../actions/days.ts";
import type { ListedNumber } from "../../../actions/directory-entries.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, textArea } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

export type CameOfItView = {
  look: CorrectionLook;
  /** As it stands in the directory now; null where it is there no more. */
  entry: ListedNumber | null;
  /** Where this page is, with what opens it. */
  path: string;
  typed: string;
  errors: FieldErrors;
};

/** What whoever asked for a correction sees, from the first thanks to the outcome. Only who has its address can open it. */
export function cameOfItPage(services: Services, view: CameOfItView): string {
  const { look, entry, path, errors } = view;
  const waiting = look.questions.find(({ answer }) => answer === null);
  const title = titleOf(look, waiting !== undefined);
  const main = html`<div class="cl-column">${errorSummary(errors)}<h1 class="cl-h1">${title}</h1>${
    look.state === "open" ? open(services, view, waiting?.question) : settled(look, entry)
  }<h2 class="cl-h2">What you told us</h2><p class="cl-meta">About ${entry?.name ?? "a number"}, on ${sayDay(londonDay(look.asked_at))}.</p><p class="cl-words">${look.says}</p>${look.questions.flatMap(
    ({ question, answer }) =>
      answer === null
        ? []
        : [html`<p class="govuk-body"><b>We asked:</b> ${question}<br><b>You said:</b> ${answer}</p>`],
  )}
<div class="cl-panel cl-gap-2"><h2>Keep the address of this page</h2><p>Come back to it to see what came of it: <a class="cl-break" href="${path}">${services.view.publicUrl}${path}</a></p><p>We never ring you to ask for money or a code.</p></div>
<p class="govuk-body"><a href="/directory">Back to the numbers</a></p></div>`;
  return residentPage(services.view, {
    title,
    main,
    hasErrors: Object.keys(errors).length > 0,
    head: html`<meta name="robots" content="noindex">`,
  });
}

function titleOf({ state }: CorrectionLook, isAsked: boolean): string {
  if (state === "right") return "You were right. Thank you.";
  if (state === "wrong") return "We looked, and left it as it is";
  return isAsked ? "We have a question for you" : "Thank you. We will look.";
}

function open(services: Services, { look, path, typed, errors, entry }: CameOfItView, question?: string): Html {
  if (question !== undefined)
    return html`<p class="cl-lead cl-lead--ink">${question}</p>
<form class="cl-form" method="post" action="${path}" novalidate>${textArea({ name: "answer", label: "Your answer", rows: 4, maxChars: 1000, value: typed, errors })}${button("Send the answer")}</form>`;
  const isLate = look.due_on < londonDay(services.clock());
  return html`<p class="cl-lead cl-lead--ink">${isLate ? `We said that an officer would look by ${sayDay(look.due_on)}. We are late, and sorry. It is not forgotten.` : `An officer will look by ${sayDay(look.due_on)}.`} Until then the page says that someone asked.</p><p class="govuk-body">We check with ${entry?.name ?? "them"} on a number that we find ourselves.</p>`;
}

function settled(look: CorrectionLook, entry: ListedNumber | null): Html {
  const when = look.settled_at === null ? "" : ` on ${sayDay(londonDay(look.settled_at))}`;
  return html`<p class="cl-lead cl-lead--ink">An officer looked${when}. ${stands(look, entry)}</p>${look.told !== null && html`<p class="govuk-body"><b>They say:</b> ${look.told}</p>`}${
    entry !== null &&
    html`<p class="govuk-body">Still wrong? <a href="/directory/correct?entry=${encodeURIComponent(entry.key)}">Tell us again</a>.</p>`
  }`;
}

function stands({ state }: CorrectionLook, entry: ListedNumber | null): Part {
  if (entry === null) return "It is not in the directory any more.";
  if (entry.isHidden) return "The number is down until it is put right.";
  const now = `The page has ${sayPhone(entry.number as Phone)} under “${entry.name}” now.`;
  return state === "right" ? `${now} What is not put right yet will be.` : now;
}
