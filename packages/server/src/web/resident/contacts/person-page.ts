import { CONTACT_WORDS, instantOf, dayAt, sayDay } from "@clearline/engine";
import { areaOf } from "../../../actions/contact-area.ts";
import { CONTACTS_PATH, personPath } from "../../../actions/contact-links.ts";
import { logOf } from "../../../actions/contact-log.ts";
import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import { KEPT_DAYS } from "../../../actions/tend-contacts.ts";
import type { PersonRow } from "../../../store/protected-people.ts";
import { type ContactRow, MOST_CONTACTS } from "../../../store/trusted-contacts.ts";
import type { Services } from "../../services.ts";
import { type ContactsForm, oneFields } from "../../shell/contact-fields.ts";
import { contactLogHtml } from "../../shell/contact-log-html.ts";
import { button, errorSummary, type FieldErrors } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

type PersonView = {
  phones: readonly PhoneChannel[];
  typed?: ContactsForm;
  errors?: FieldErrors;
  /** What was just done. */
  said?: string;
};

/** A person's own page, by the link that only they were sent. Opening it changes nothing. */
export async function personPage(
  services: Services,
  person: PersonRow,
  { phones, typed = {}, errors = {}, said }: PersonView,
): Promise<string> {
  const title = person.confirmed_at === null ? "Do you want people you trust to be warned?" : "Your trusted contacts";
  const named = await services.store.trustedContacts.ofPerson(person.id);
  const pending = named.filter(({ agreed_at }) => agreed_at === null);
  const live = named.filter(({ agreed_at, ended_at }) => agreed_at !== null && ended_at === null);
  const main = html`<div class="cl-column">${errorSummary(errors)}<h1 class="cl-h1">${title}</h1>${
    said !== undefined && html`<p class="cl-lead" role="status">${said}</p>`
  }${pending.length > 0 && person.ended_at === null && question(services, person, pending)}${
    person.confirmed_at !== null && (await standing(services, person))
  }${
    person.confirmed_at !== null &&
    person.ended_at === null &&
    html`${live.length < MOST_CONTACTS && addForm(services, person, { phones, typed, errors })}${endAllForm(services, person)}`
  }</div>`;
  return residentPage(services.view, { title, main, hasErrors: Object.keys(errors).length > 0 });
}

function question(services: Services, person: PersonRow, pending: readonly ContactRow[]): Html {
  const path = personPath(services, person);
  const isFirst = person.confirmed_at === null;
  return html`<h2 class="cl-h2">${isFirst ? "We would warn" : "Someone asked us to warn these people too"}</h2>
<ul class="govuk-list govuk-list--bullet">${pending.map(
    ({ name, channel }) => html`<li><b>${name}</b>, ${CONTACT_WORDS.en.by[channel]}</li>`,
  )}</ul>
<p class="govuk-body">They get our public warnings for ${areaOf(services, person)}. They call you ${person.name}.</p>
${isFirst && person.is_warned && html`<p class="govuk-body">You get our warnings too, ${CONTACT_WORDS.en.by[person.channel]}.</p>`}
<p class="govuk-body">They never learn what you tell us, nor if you tell us anything. You can end it any day. They are not told.</p>
<form method="post" action="${path}/yes">${button("Yes, I want this")}</form>
<form method="post" action="${path}/no">${button("No", "second")}</form>`;
}

async function standing(services: Services, person: PersonRow): Promise<Html> {
  const parts = await logOf(services, person);
  const path = personPath(services, person);
  const day = (at: Date): string => sayDay(dayAt(instantOf(at), services.site.force.timeZone));
  const gone = person.ended_at && new Date(person.ended_at.getTime() + KEPT_DAYS * 86_400_000);
  const isSoon = (person.ends_at?.getTime() ?? 0) - services.clock().getTime() < 32 * 86_400_000;
  return html`${
    gone === null
      ? html`<p class="cl-lead">They get our warnings for ${areaOf(services, person)}. It ends on ${day(person.ends_at ?? services.clock())}, unless you keep it.</p>`
      : html`<p class="cl-lead">It has ended. We erase all of this after ${day(gone)}.</p>`
  }${gone === null && isSoon && html`<form method="post" action="${path}/keep">${button("Keep them for another year")}</form>`}
<h2 class="cl-h2 cl-gap-2">Who they are, and what we sent them</h2>
${contactLogHtml(parts, person.language, ({ id, name, ended_at }) =>
  gone === null && ended_at === null
    ? html`<form method="post" action="${path}/end"><input type="hidden" name="contact" value="${id}">${button(`Stop warning ${name}`, "second")}</form>`
    : null,
)}`;
}

const addForm = (
  services: Services,
  person: PersonRow,
  { phones, typed, errors }: Required<Pick<PersonView, "phones" | "typed" | "errors">>,
): Html =>
  html`<h2 class="cl-h2 cl-gap-3">Name another person</h2><p class="govuk-body cl-gap-1">Five at most. We ask them, and they can say no.</p>
<form class="cl-form" method="post" action="${personPath(services, person)}/add" novalidate>${oneFields({ typed, errors, phones, areaName: services.view.areaName })}${button("Ask them", "second")}</form>`;

const endAllForm = (services: Services, person: PersonRow): Html =>
  html`<h2 class="cl-h2 cl-gap-3">End it for all of them</h2><p class="govuk-body cl-gap-1">They get no more warnings by this. They are not told.</p>
<form method="post" action="${personPath(services, person)}/end">${button("End it", "warning")}</form>`;

/** For a link that is none, and for one whose owner was erased: the same. */
export function nobodyPage(services: Services): string {
  const title = "There is nobody here";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">You have no trusted contacts by this link.</p>
<p class="govuk-body"><a class="cl-taplink" href="${CONTACTS_PATH}">Choose people you trust</a></p></div>`;
  return residentPage(services.view, { title, main });
}
