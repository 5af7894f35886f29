import { certificateEnds, fingerprintOf, LINK_DAYS } from "../../../actions/organisation-access.ts";
import { can } from "../../../actions/permissions.ts";
import type { AccessKind, AccessRow } from "../../../store/organisations.ts";
import { button, radios, textArea, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { form } from "../parts/frame.ts";
import { count, moment } from "../parts/say.ts";
import type { OrganisationView } from "./view.ts";

export const KIND_SAID: Record<AccessKind, string> = {
  wallboard: "A page for a small team",
  key: "A key for their system",
  signer: "A certificate that signs calls",
};

/** The ways in which an organisation can log calls. Each needs two people, as the organisation did. */
export const accessPane = (view: OrganisationView): Html =>
  html`<section class="cl-pane" aria-labelledby="ways"><div class="cl-pane__head"><h2 class="cl-h2" id="ways">How it logs calls</h2></div>${
    view.access.length === 0
      ? html`<div class="cl-pane__body"><p class="govuk-body">No way yet.</p></div>`
      : html`<ul class="cl-rows">${view.access.map((one) => accessRow(view, one))}</ul>`
  }<div class="cl-pane__body cl-gap-1">${askForm(view)}</div></section>`;

function accessRow(view: OrganisationView, one: AccessRow): Html {
  const { visit, nameOf, sessions, row, now } = view;
  const ends = certificateEnds(one);
  const fingerprint = fingerprintOf(one);
  const path = `/console/organisations/${row.id}/access/${one.id}`;
  const signedIn = sessions.get(one.id) ?? 0;
  return html`<li><div><b>${one.label}</b> ${accessTag(one, ends !== null && ends < now)}<br><span class="cl-meta">${KIND_SAID[one.kind]}${one.kind === "key" && html`, keyid <b>${one.id}</b>`}. Asked for by ${nameOf(one.made_by)}, ${moment(one.made_at)}${one.confirmed_at !== null && html`; confirmed by ${nameOf(one.confirmed_by)}`}${one.kind === "wallboard" && one.confirmed_at !== null && html`; ${count(signedIn, "browser")} signed in`}</span>${
    fingerprint !== null && html`<br><span class="cl-meta">Fingerprint <code>${fingerprint}</code></span>`
  }${one.x5u !== null && html`<br><span class="cl-meta cl-break">${one.x5u}</span>`}${ends !== null && html`<br><span class="cl-meta">${ends < now ? "Was valid" : "Valid"} until ${moment(ends)}</span>`}</div><div class="cl-twoacts">${
    one.ended_at === null && [
      one.confirmed_at === null && confirmPart(view, one, path),
      form(
        visit,
        `${path}/end`,
        html`<button class="cl-btn2" type="submit">End it<span class="govuk-visually-hidden">: ${one.label}</span></button>`,
        { plain: true },
      ),
    ]
  }</div></li>`;
}

function confirmPart({ visit }: OrganisationView, one: AccessRow, path: string): Part {
  if (!can(visit.officer, "confirm-organisations") || visit.officer.id === one.made_by)
    return html`<p class="cl-meta">Waits for another approver.</p>`;
  return html`<p class="cl-meta">Ring the published number. ${one.kind === "wallboard" ? "Ask who should get the link." : "Have them read out the fingerprint of theirs, and compare."}</p>${form(visit, `${path}/confirm`, html`<button class="cl-btn2" type="submit">I rang them: confirm<span class="govuk-visually-hidden">: ${one.label}</span></button>`, { plain: true })}`;
}

function accessTag({ ended_at: ended, confirmed_at: confirmed }: AccessRow, isOver: boolean): Html {
  if (ended !== null) return html`<span class="cl-tag cl-tag--plain">ended</span>`;
  if (isOver) return html`<span class="cl-tag cl-tag--danger">certificate over</span>`;
  if (confirmed === null) return html`<span class="cl-tag cl-tag--caution">waits for a second person</span>`;
  return html`<span class="cl-tag cl-tag--calm">works</span>`;
}

const ACCESS_FIELDS = ["kind", "label", "material", "x5u"];

const askForm = ({ visit, row, typed, errors }: OrganisationView): Html =>
  html`<details class="govuk-details"${ACCESS_FIELDS.some((name) => errors[name] !== undefined) && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Add a way</span></summary><div class="govuk-details__text">${form(
    visit,
    `/console/organisations/${row.id}/access`,
    html`${radios({
      name: "kind",
      label: "What do they need?",
      value: typed["kind"] ?? "wallboard",
      errors,
      choices: [
        {
          value: "wallboard",
          label: KIND_SAID.wallboard,
          hint: `A button that gives a code. They get a link, good for ${LINK_DAYS} days.`,
        },
        { value: "key", label: KIND_SAID.key, hint: "They make an Ed25519 key and send us the public half." },
        {
          value: "signer",
          label: KIND_SAID.signer,
          hint: "For PASSporT tokens: their certificate, and the address it has in them.",
        },
      ],
    })}${textInput({ name: "label", label: "Which desk or system?", value: typed["label"], errors, autocomplete: "off" })}${textArea({ name: "material", label: "Public key or certificate", hint: "Begins with -----BEGIN. Leave it empty for a page.", rows: 4, value: typed["material"], errors })}${textInput({ name: "x5u", label: "Address of the certificate", hint: "Only for a certificate: what their tokens say in x5u.", value: typed["x5u"], errors, autocomplete: "off" })}${button("Ask for it", "second")}`,
  )}</div></details>`;
