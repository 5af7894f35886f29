import type { WebhookSeen, WebhookTry } from "../../../store/webhooks.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { count, moment, recently } from "../parts/say.ts";
import { nameOf, sayTry, stateOf, type WebhookState } from "./say.ts";

const PATH = "/console/webhooks";

const tag = (state: WebhookState): Html =>
  html`<p class="cl-tags"><span class="cl-tag${state !== "working" && " cl-tag--plain"}">${state}</span></p>`;

export type ListView = {
  visit: Visit;
  webhooks: readonly WebhookSeen[];
  now: Date;
  typed: { name: string; url: string };
  errors?: FieldErrors;
};

/** Whom we tell of each warning, and how that goes. */
export const webhooksPage = ({
  visit,
  webhooks,
  now,
  typed,
  errors = {},
}: ListView): Html => html`${errorSummary(errors)}
<div class="cl-bar"><div><h1 class="cl-h1">Webhooks</h1><p class="cl-meta">Programs of newsrooms, councils and banks that we tell of each warning, correction and withdrawal.</p></div><a class="cl-btn2" href="/console/channels">Channels</a></div>
<div class="cl-cols cl-cols--side cl-gap-2"><section class="cl-pane" aria-labelledby="have"><div class="cl-pane__head"><h2 class="cl-h2" id="have">Whom we tell</h2></div>${
  webhooks.length === 0
    ? html`<div class="cl-pane__body"><p class="govuk-body">Nobody yet. Programs can read the feeds as well: those need nothing here.</p></div>`
    : html`<ul class="cl-rows">${webhooks.map(
        (one) =>
          html`<li><div><a href="${PATH}/${one.id}"><b>${nameOf(one)}</b></a><br><span class="cl-meta">${one.url}<br>${lastTry(one, now)}${waits(one)}</span></div>${tag(stateOf(one))}</li>`,
      )}</ul>`
}</section>
<section class="cl-pane" aria-labelledby="add"><div class="cl-pane__head"><h2 class="cl-h2" id="add">Tell another</h2></div><div class="cl-pane__body">${form(
  visit,
  PATH,
  html`${textInput({ name: "name", label: "Who is it for?", hint: "The newsroom, council or bank, like Weald Gazette newsdesk.", value: typed.name, autocomplete: "off", errors })}${textInput({ name: "url", label: "Their address", hint: "It starts with https:// and anyone on the internet can reach it.", value: typed.url, type: "url", autocomplete: "off", spellcheck: false, errors })}${button("Add it and show its secret")}`,
)}</div></section></div>`;

const lastTry = ({ tried_at, tried_error }: WebhookSeen, now: Date): string => {
  if (tried_at === null) return "Not tried yet.";
  const at = recently(tried_at, now);
  return tried_error === null ? `Taken ${at}.` : `Not taken ${at}: ${sayTry(tried_error)}.`;
};

const waits = ({ waiting }: WebhookSeen): string => (waiting === 0 ? "" : ` ${count(waiting, "message")} waiting.`);

/** Answered once, and never again: whoever missed it makes a new one. */
export const secretPage = (
  visit: Visit,
  { id, name, secret, isNew }: { id: string; name: string; secret: string; isNew: boolean },
): Html => html`<h1 class="cl-h1">The secret for ${name}</h1>
<p class="govuk-body cl-gap-1">Copy it now and give it to whoever runs the program. It is shown only this once. By it they check that a message is ours.</p>
<p class="cl-secret"><code>${secret}</code></p>
${
  isNew
    ? html`<p class="govuk-body">Once they have it, send a test. Nothing else goes there before a test was taken.</p>${form(visit, `${PATH}/${id}/test`, button("Send a test"))}`
    : html`<p class="govuk-body">For a day the old secret is good as well. From tomorrow only this one is.</p>`
}<p class="govuk-body"><a href="${PATH}/${id}">See this webhook</a></p>`;

export type WebhookView = {
  visit: Visit;
  webhook: WebhookSeen;
  tries: readonly WebhookTry[];
  now: Date;
  errors?: FieldErrors;
};

export const webhookPage = ({ visit, webhook, tries, now, errors = {} }: WebhookView): Html => {
  const state = stateOf(webhook);
  return html`<a href="${PATH}" class="govuk-back-link">Back to webhooks</a>${errorSummary(errors)}
<div class="cl-bar"><div><p class="cl-eyebrow">Webhook ${webhook.id}</p><h1 class="cl-h1">${nameOf(webhook)}</h1></div>${tag(state)}</div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="tries"><div class="cl-pane__head"><h2 class="cl-h2" id="tries">The last tries</h2></div>${
    tries.length === 0
      ? html`<div class="cl-pane__body"><p class="govuk-body">Nothing has been sent there yet.</p></div>`
      : html`<ul class="cl-rows">${tries.map((one) => tryRow(one, now))}</ul>`
  }</section>
<section class="cl-pane" aria-labelledby="is"><div class="cl-pane__head"><h2 class="cl-h2" id="is">This webhook</h2></div><div class="cl-pane__body">${facts(webhook)}${webhook.ended_at === null && acts(visit, webhook)}</div></section></div>`;
};

const EVENT = { test: "A test", warning: "A warning", correction: "A correction", withdrawal: "A withdrawal" } as const;

const tryRow = ({ at, event, warning_id: warning, error }: WebhookTry, now: Date): Html =>
  html`<li><div><b>${warning === null ? EVENT[event] : html`<a href="/console/warnings/${warning}">${EVENT[event]}</a>`}</b><br><span class="cl-meta">${recently(at, now)}${error !== null && `: ${sayTry(error)}`}</span></div><p class="cl-tags"><span class="cl-tag${error !== null && " cl-tag--plain"}">${error === null ? "taken" : "not taken"}</span></p></li>`;

const SAYS: Record<WebhookState, string> = {
  ended: "Nothing goes there any more.",
  paused: "Nothing goes there now. What comes meanwhile waits.",
  "not tested": "Nothing goes there before a test was taken.",
  "last try failed": "The last try was not taken. A message is tried twelve times, over some fourteen hours.",
  working: "Each warning, correction and withdrawal goes there.",
};

function facts(webhook: WebhookSeen): Html {
  const { url, made_at, tested_at, waiting } = webhook;
  const rows = [
    ["Address", url],
    ["Added", moment(made_at)],
    ["Test taken", tested_at === null ? "Not yet" : moment(tested_at)],
    ["Waiting", count(waiting, "message")],
    ["Secret", webhook.keeps_old_secret ? "New. The old one is good until tomorrow" : "Shown once, when it is made"],
  ] as const;
  return html`<p class="govuk-body">${SAYS[stateOf(webhook)]}</p><dl class="cl-factlist">${rows.map(
    ([name, value]) => html`<div class="cl-fact cl-fact--two"><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

const acts = (visit: Visit, { id, paused_at }: WebhookSeen): Html => {
  const press = (act: string, label: string): Html =>
    form(visit, `${PATH}/${id}/${act}`, html`<button class="cl-btn2" type="submit">${label}</button>`, { plain: true });
  return html`<div class="cl-acts" id="f-test">${press("test", "Send a test")}${
    paused_at === null ? press("pause", "Pause it") : press("resume", "Take it up again")
  }</div>
<details class="govuk-details cl-gap-1"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Make a new secret</span></summary><div class="govuk-details__text"><p class="govuk-body">Do this when somebody who should not may have seen it. For a day the old one is good too, so that they can change over.</p>${press("secret", "Make a new secret and show it")}</div></details>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Stop telling them for good</span></summary><div class="govuk-details__text"><p class="govuk-body">What waits is dropped. They are told of no correction either. To tell them again, add them again: they get another secret.</p>${press("end", "Stop telling them for good")}</div></details>`;
};
