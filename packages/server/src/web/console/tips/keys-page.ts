import { sayFingerprint } from "@clearline/engine";
import { can } from "../../../actions/permissions.ts";
import { fingerprintOf } from "../../../actions/tip-keys.ts";
import type { TipKeyRow } from "../../../store/tip-keys.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { moment } from "../parts/say.ts";

export type KeysView = {
  visit: Visit;
  /** The newest first. */
  keys: readonly TipKeyRow[];
  nameOf: (officerId: string | null) => string;
  typed: { recipient: string; label: string; fingerprint: string };
  errors: FieldErrors;
};

export const keysPage = (view: KeysView): Html => {
  const { visit, keys, errors } = view;
  const isOfTheTeam = can(visit.officer, "open-tips");
  return html`${errorSummary(errors)}<div class="cl-bar"><div><h1 class="cl-h1">Keys of sealed tips</h1><p class="cl-meta">One person puts a public key in. Another has its fingerprint read out, and confirms it. Anyone stops one.</p></div>${isOfTheTeam && html`<p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/tips">Sealed tips</a></p>`}</div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="have"><div class="cl-pane__head"><h2 class="cl-h2" id="have">Keys</h2></div>${
    keys.length === 0
      ? html`<div class="cl-pane__body"><p class="govuk-body">None yet. Until one is confirmed, nobody can tell us anything in secret.</p></div>`
      : html`<ul class="cl-rows">${keys.map((key) => keyRow(key, view))}</ul>`
  }</section>${isOfTheTeam && html`<div>${makePane}${addPane(view)}</div>`}</div>`;
};

function keyRow(key: TipKeyRow, view: KeysView): Html {
  const { nameOf } = view;
  const confirmed =
    key.confirmed_at !== null && ` Confirmed by ${nameOf(key.confirmed_by)}, ${moment(key.confirmed_at)}.`;
  const stopped =
    key.stopped_at !== null && ` Stopped by ${nameOf(key.stopped_by)}, ${moment(key.stopped_at)}: ${key.stopped_why}`;
  return html`<li><div><b>${key.label}</b><br>${
    key.confirmed_by !== null && html`<span class="cl-print">${sayFingerprint(fingerprintOf(key.recipient))}</span><br>`
  }<span class="cl-meta">Put in by ${nameOf(key.added_by)}, ${moment(key.added_at)}.${confirmed}${stopped}</span></div>${tag(key)}${key.stopped_by === null && acts(key, view)}</li>`;
}

const tag = ({ confirmed_by, stopped_by }: TipKeyRow): Html =>
  stopped_by !== null
    ? html`<span class="cl-tag cl-tag--plain">stopped</span>`
    : confirmed_by !== null
      ? html`<span class="cl-tag cl-tag--calm">in use</span>`
      : html`<span class="cl-tag cl-tag--caution">waits for a second person</span>`;

function acts(key: TipKeyRow, { visit, errors, typed }: KeysView): Part {
  const [field, why] = [`fingerprint-${key.id}`, `why-${key.id}`];
  const mayConfirm = key.confirmed_by === null && key.added_by !== visit.officer.id && can(visit.officer, "open-tips");
  return html`<details class="govuk-details"${(errors[field] !== undefined || errors[why] !== undefined) && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${mayConfirm ? "Confirm or stop" : "Stop"} <span class="govuk-visually-hidden">the key of </span>${key.label}</span></summary><div class="govuk-details__text">${
    mayConfirm &&
    form(
      visit,
      `/console/tips/keys/${key.id}/confirm`,
      html`${textInput({ name: field, label: "The fingerprint they read out to you", hint: "Meet or ring who keeps the private key. They have the fingerprint on their paper. 20 letters and figures.", value: errors[field] === undefined ? "" : typed.fingerprint, autocomplete: "off", spellcheck: false, errors })}${button("Confirm this key")}`,
    )
  }${form(
    visit,
    `/console/tips/keys/${key.id}/stop`,
    html`${textInput({ name: why, label: "Why it is stopped", value: "", autocomplete: "off", errors })}${button("Stop this key", "warning")}`,
  )}</div></details>`;
}

/** Only where script runs: the pair is made in the browser. */
const makePane: Html = html`<section class="cl-pane" aria-labelledby="make" data-tip-key hidden><div class="cl-pane__head"><h2 class="cl-h2" id="make">Make a pair of keys</h2></div><div class="cl-pane__body"><p class="govuk-body">Your browser makes it, on this device. The private key is not sent to us. It is shown once.</p><p><button class="cl-btn2" type="button" data-make>Make the pair</button></p>
<div data-made hidden tabindex="-1"><p class="govuk-body"><b>Keep the private key now, in two places.</b> Without it nobody opens what is sealed to it. Whoever has it can.</p><p class="cl-secret"><code data-private></code></p><p class="cl-meta">Fingerprint</p><p class="cl-print" data-print-of></p><p class="cl-meta">Public key</p><p class="cl-meta cl-wrap" data-public></p><p class="cl-acts"><a class="cl-btn2" data-save>Save it as a file</a><button class="cl-btn2" type="button" data-print-key>Print this page</button></p><p class="govuk-body">Put the file on a stick, not on a shared drive. Then put the public key in below.</p></div></div></section>`;

const addPane = ({ visit, typed, errors }: KeysView): Html =>
  html`<section class="cl-pane" aria-labelledby="add"><div class="cl-pane__head"><h2 class="cl-h2" id="add">Put a public key in</h2></div><div class="cl-pane__body">${form(
    visit,
    "/console/tips/keys",
    html`${textInput({ name: "recipient", label: "Public key", hint: "It begins with age1. Pairs made with age-keygen work too.", value: typed.recipient, autocomplete: "off", spellcheck: false, errors })}${textInput({ name: "label", label: "Who keeps the private key?", hint: "Everyone sees this, like Fraud desk, safe 2.", value: typed.label, autocomplete: "off", errors })}${button("Put it in")}`,
  )}</div></section>`;
