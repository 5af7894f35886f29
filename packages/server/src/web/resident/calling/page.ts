import { instantOf, type Phone, sayCallCode, sayPhone, sayTime } from "@clearline/engine";
import { CODE_MINUTES, type LoggedCall } from "../../../actions/log-call.ts";
import type { WorkingAccess } from "../../../store/organisations.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, fileInput, select, textArea, textInput } from "../../shell/form.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { MOST_FILE_KB, type WrongLine } from "./call-list.ts";

export type CallingView = {
  access: WorkingAccess;
  csrf: string;
  typed: Readonly<Record<string, string>>;
  errors: FieldErrors;
  /** Lines of a list that cannot be taken, and how many can. */
  wrong?: readonly WrongLine[];
  good?: number;
};

const page = (services: Services, title: string, main: Html, hasErrors = false): string =>
  residentPage(services.view, {
    title,
    main: html`<div class="cl-column">${main}</div>`,
    urgentBar: false,
    hasErrors,
    head: html`<meta name="robots" content="noindex">`,
  });

export function callingPage(services: Services, view: CallingView): string {
  const { access, csrf, typed, errors } = view;
  const title = `You ring for ${access.name}`;
  const main = html`${errorSummary(errors)}<h1 class="cl-h1">${title}</h1><p class="cl-lead cl-lead--ink">Press the button before you ring. Say the code when they ask who you are.</p>
<form class="cl-form" method="post" action="/calling" novalidate>${token(csrf)}${shownChoice(view)}<details class="govuk-details"${attributes({ open: errors["to"] !== undefined })}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Say which number you ring</span></summary><div class="govuk-details__text">${textInput(
    {
      name: "to",
      label: "The number you ring",
      hint: "You need not. It helps if they ring 101 to ask. We keep no number that anyone can read, and only for a day.",
      value: typed["to"],
      errors,
      inputmode: "tel",
      autocomplete: "off",
      width: "20",
      maxlength: 40,
    },
  )}</div></details><button class="cl-callbtn cl-callbtn--brand" type="submit">I am about to ring</button></form>
<h2 class="cl-h2">Many calls to make?</h2><details class="govuk-details cl-gap-1"${attributes({ open: errors["list"] !== undefined || errors["file"] !== undefined })}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Get codes for a list</span></summary><div class="govuk-details__text"><form method="post" action="/calling/list" enctype="multipart/form-data" novalidate>${token(csrf)}${wrongLines(view)}${textArea(
    {
      name: "list",
      label: "Paste the list",
      hint: html`First line: <code>reference,to,from,at</code>. All but the first may be left out. Write <code>at</code> like 14:30, or like 2026-11-19 14:30 for tomorrow. A code works for ${CODE_MINUTES} minutes from then.`,
      rows: 6,
      value: typed["list"],
      errors,
    },
  )}${fileInput({ name: "file", label: "Or choose a CSV file", hint: `With the same first line, ${MOST_FILE_KB} kB or less. It is taken in place of what is pasted.`, accept: ".csv,text/csv", errors })}${button("Get the codes", "second")}${goodOnly(view)}</form></div></details>
<div class="cl-panel cl-gap-2"><h2>What to say, and what not</h2><p>Say: “You can check it is us. Go to ${services.site.force.domain} and choose Check a caller. Or end the call and ring us back.”</p><p>Never tell them that the code makes it safe. Never ask for a PIN, a password or a code of theirs.</p></div>`;
  return page(services, title, main, Object.keys(errors).length > 0);
}

export function codePage(
  services: Services,
  { access, csrf, call }: { access: WorkingAccess; csrf: string; call: LoggedCall },
): string {
  const title = "Say this code";
  const main = html`<h1 class="cl-h1">${title}</h1><p class="cl-saycode" role="status">${call.code}</p>
<p class="govuk-body">Say it slowly: <b>${sayCallCode(call.code)}</b>. They choose ${access.name} and type it.</p>
<p class="govuk-body">It works once, until ${sayTime(instantOf(call.liveUntil), services.site.force.timeZone)}. We do not keep it, so write it down if you need it.</p>
<form class="cl-form" method="post" action="/calling">${token(csrf)}<button class="cl-callbtn cl-callbtn--line" type="submit">Next call: a new code</button></form>
<p class="cl-gap-2"><a class="cl-taplink" href="/calling">Back</a></p>`;
  return page(services, title, main);
}

export const openPage = (services: Services, access: WorkingAccess, action: string): string =>
  page(
    services,
    `Ring for ${access.name}`,
    html`<h1 class="cl-h1">Ring for ${access.name}</h1><p class="cl-lead cl-lead--ink">This link is for ${access.label}. It lets this browser make call codes.</p><form class="cl-form" method="post" action="${action}">${button("Use it in this browser")}</form><p class="govuk-body">Do not use it on a shared or borrowed machine. Lost it? Tell ${services.site.forceName}, and they end it.</p>`,
  );

export const endedPage = (services: Services): string =>
  page(
    services,
    "This page needs a link",
    html`<h1 class="cl-h1">This page needs a link</h1><p class="cl-lead cl-lead--ink">It is for people who ring for an organisation that ${services.site.forceName} has enrolled.</p><p class="govuk-body">Your link may have ended. Ask ${services.site.forceName} for a new one.</p><p class="govuk-body">Has someone rung you? <a href="/verify">Check a caller</a>.</p>`,
  );

function shownChoice({ access, typed, errors }: CallingView): Html | null {
  if (access.shows.length === 0) return null;
  return select({
    name: "from",
    label: "The number your call shows",
    value: typed["from"] ?? "",
    errors,
    choices: [
      { value: "", label: "Not sure, or none" },
      ...access.shows.map((one) => ({ value: one, label: sayPhone(one as Phone) })),
    ],
  });
}

/** Every one, so that the list is put right once. */
const wrongLines = ({ wrong = [] }: CallingView): Html | null =>
  wrong.length === 0
    ? null
    : html`<div class="cl-notice"><p><b>No code was made yet.</b> Put these lines right:</p><ul class="govuk-list govuk-list--bullet">${wrong.map(
        ({ line, reference, say }) =>
          html`<li>Line ${line}${reference !== "" && html` (${reference.slice(0, LONGEST_SHOWN)})`}: ${say}.</li>`,
      )}</ul></div>`;

const LONGEST_SHOWN = 60;

const goodOnly = ({ good = 0 }: CallingView): Html | null =>
  good === 0
    ? null
    : html`<p class="govuk-body">Or leave those lines out for now. The file will say which they are.</p><button class="cl-btn2" type="submit" name="take" value="good">Get codes for ${good === 1 ? "the other line" : `the other ${good} lines`} only</button>`;

export const wrongLinesSaid = (lines: number): string =>
  lines === 1 ? "Put one line of the list right" : `Put ${lines} lines of the list right`;

const token = (csrf: string): Html => html`<input type="hidden" name="_csrf" value="${csrf}">`;
