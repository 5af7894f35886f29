import { INVITATION_HOURS } from "../../../actions/people.ts";
import type { OfficerRow, Role } from "../../../store/officers.ts";
import { button, radios } from "../../shell/form.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { moment, ROLE_WORDS } from "../parts/say.ts";

const ROLES: readonly Role[] = ["officer", "approver", "admin"];
const ROLE_CHOICES = ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }));

export const peoplePage = ({ visit, people }: { visit: Visit; people: readonly OfficerRow[] }): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">People</h1><p class="cl-meta">Nobody approves their own words, and nobody who gives out accounts can approve.</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/keys">API keys</a><a class="cl-btn2" href="/console/reading">Reading again</a><a class="cl-btn2" href="/console/tips/keys">Tip keys</a></p></div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="who"><div class="cl-pane__head"><h2 class="cl-h2" id="who">Accounts</h2></div><ul class="cl-rows">${people.map(
  (one) =>
    html`<li><div><b>${one.name}</b> ${one.disabled_at !== null ? html`<span class="cl-tag cl-tag--plain">cannot sign in</span>` : html`<span class="cl-tag cl-tag--plain">${one.role}</span>`}<br><span class="cl-meta">${one.email}, since ${moment(one.created_at)}</span></div>${
      one.id === visit.officer.id ? html`<span class="cl-meta">This is you</span>` : changes(visit, one)
    }</li>`,
)}</ul></section>
<section class="cl-pane" aria-labelledby="inv"><div class="cl-pane__head"><h2 class="cl-h2" id="inv">Add somebody</h2></div><div class="cl-pane__body">${form(
  visit,
  "/console/people/invite",
  html`${radios({ name: "role", label: "What will they do?", value: "officer", choices: ROLE_CHOICES })}${button("Make a one-time link")}`,
)}<p class="cl-meta">The link works once, for ${INVITATION_HOURS} hours. They choose their own password.</p></div></section></div>`;

const changes = (visit: Visit, one: OfficerRow): Html =>
  one.disabled_at !== null
    ? form(
        visit,
        `/console/people/${one.id}/enable`,
        html`<button class="cl-btn2" type="submit">Let ${one.name} sign in again</button>`,
        { plain: true },
      )
    : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Change ${one.name}’s account</span></summary><div class="govuk-details__text">${form(
        visit,
        `/console/people/${one.id}/role`,
        html`<div class="govuk-form-group"><label class="govuk-label" for="role-${one.id}">Role of ${one.name}</label><select class="govuk-select" id="role-${one.id}" name="role">${ROLES.map(
          (role) => html`<option value="${role}"${attributes({ selected: role === one.role })}>${role}</option>`,
        )}</select></div><button class="cl-btn2" type="submit">Change the role</button>`,
      )}${form(visit, `/console/people/${one.id}/password-link`, html`<button class="cl-btn2" type="submit">Make a link for a new password<span class="govuk-visually-hidden"> of ${one.name}</span></button>`, { plain: true })} ${form(visit, `/console/people/${one.id}/factor-reset`, html`<button class="cl-btn2" type="submit">Lost phone: take away codes and passkeys<span class="govuk-visually-hidden"> of ${one.name}</span></button>`, { plain: true })} ${form(visit, `/console/people/${one.id}/disable`, html`<button class="cl-btn2" type="submit">Stop ${one.name} signing in</button>`, { plain: true })}</div></details>`;

export const passwordLinkPage = ({
  link,
  name,
}: {
  link: string;
  name: string;
}): Html => html`<h1 class="cl-h1">A new password for ${name}</h1>
<p class="govuk-body cl-gap-1">Make sure it is ${name} who asks: see them, or ring them on a number you know. Then give them this link.</p>
<p class="cl-secret"><code>${link}</code></p>
<p class="govuk-body">It works once, for ${INVITATION_HOURS} hours. Their old password works until then.</p>
<p class="govuk-body"><a href="/console/people">Back to people</a></p>`;

export const invitedPage = ({
  link,
  role,
}: {
  link: string;
  role: Role;
}): Html => html`<h1 class="cl-h1">A link for a new ${role}</h1>
<p class="govuk-body cl-gap-1">Give it to them yourself, by a way you trust. We keep no copy: it is shown only now.</p>
<p class="cl-secret"><code>${link}</code></p>
<p class="govuk-body">It works once, for ${INVITATION_HOURS} hours.</p>
<p class="govuk-body"><a href="/console/people">Back to people</a></p>`;
