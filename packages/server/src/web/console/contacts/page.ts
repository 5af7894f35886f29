import { CONTACT_WORDS, dayAt, instantOf, sayDay, sayPhone, type Phone } from "@clearline/engine";
import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import type { logOf } from "../../../actions/contact-log.ts";
import type { PersonRow } from "../../../store/protected-people.ts";
import type { ContactRow } from "../../../store/trusted-contacts.ts";
import { type ContactsForm, contactsFields } from "../../shell/contact-fields.ts";
import { contactLogHtml } from "../../shell/contact-log-html.ts";
import { button, checkboxes, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import type { CardAnswers } from "../../shell/phone-card.ts";
import { form, type Visit } from "../parts/frame.ts";

export const PATH = "/console/contacts";

type FindView = {
  visit: Visit;
  address: string;
  /** Null before anybody searched. */
  found: readonly PersonRow[] | null;
  errors: FieldErrors;
  timeZone: string;
};

/** There is no list of people: only whoever gives their number or mail address is found. */
export const findPage = ({ visit, address, found, errors, timeZone }: FindView): Html => html`${errorSummary(errors)}
<div class="cl-bar"><div><h1 class="cl-h1">Trusted contacts</h1><p class="cl-meta">For a person on the telephone. Every look is logged.</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/new-report">Take a call</a></p></div>
<div class="cl-cols"><section class="cl-pane" aria-labelledby="new"><div class="cl-pane__head"><h2 class="cl-h2" id="new">They want some</h2></div><div class="cl-pane__body"><p class="govuk-body">Take down who they trust. Then we ring, text or mail the person themselves. Nobody is asked before that yes.</p><p class="cl-acts"><a class="cl-btn2 cl-btn2--go" href="${PATH}/new">Take it down</a></p></div></section>
<section class="cl-pane" aria-labelledby="find"><div class="cl-pane__head"><h2 class="cl-h2" id="find">They have some</h2></div><div class="cl-pane__body">${form(
  visit,
  `${PATH}/find`,
  html`${textInput({ name: "address", label: "The person’s own number or e-mail", hint: "Not a contact’s. Ask who they trust before you say any name.", value: address, errors, autocomplete: "off", spellcheck: false, width: "20", maxlength: 200 })}${button("Find", "second")}`,
)}${found && foundList(found, timeZone)}</div></section></div>`;

const foundList = (found: readonly PersonRow[], timeZone: string): Html =>
  found.length === 0
    ? html`<p class="govuk-body" role="status">Nobody has trusted contacts by that.</p>`
    : html`<ul class="cl-rows" role="status">${found.map(
        (one) =>
          html`<li><div><a href="${PATH}/${one.id}">${one.name}</a><br><span class="cl-meta">${standing(one, timeZone)}</span></div></li>`,
      )}</ul>`;

function standing({ confirmed_at, ends_at, ended_at, asked_at }: PersonRow, timeZone: string): string {
  const day = (at: Date): string => sayDay(dayAt(instantOf(at), timeZone));
  if (ended_at !== null) return `Ended on ${day(ended_at)}.`;
  if (confirmed_at === null || ends_at === null) return `Asked on ${day(asked_at)}. They have not said yes.`;
  return `Since ${day(confirmed_at)}. It ends on ${day(ends_at)}, unless they keep it.`;
}

type TakeView = {
  visit: Visit;
  typed: ContactsForm;
  errors: FieldErrors;
  phones: readonly PhoneChannel[];
  areaName: string;
};

export const takePage = ({ visit, typed, errors, phones, areaName }: TakeView): Html => html`${errorSummary(errors)}
<div class="cl-bar"><div><h1 class="cl-h1">Take down trusted contacts</h1><p class="cl-meta">Only for the person themselves, who is on the line now.</p></div></div>
<section class="cl-pane" aria-labelledby="say"><div class="cl-pane__head"><h2 class="cl-h2" id="say">Read this out first</h2></div><div class="cl-pane__body"><ul class="govuk-list govuk-list--bullet"><li>“When fraudsters ring near you, we tell the people you trust. They ring you.”</li><li>“They get our public warnings. They get nothing of what you tell us, nor if you tell us anything.”</li><li>“We ask you once more, by your own phone or e-mail. On a call, press 1 for yes. Then we ask them.”</li><li>“You can end it any day. They are not told. It ends by itself after a year.”</li></ul><p class="govuk-body">Does somebody beside them answer for them? Stop here, and offer to ring back.</p></div></section>
<section class="cl-pane cl-gap-2" aria-label="What they say"><div class="cl-pane__body cl-pad">${form(
  visit,
  `${PATH}/new`,
  html`${contactsFields(
    {
      name: "What do their contacts call them?",
      nameHint: "Like: Margaret, or Aunt Meg. The contacts see it. Letters only.",
      address: phones.length === 0 ? "The person’s own e-mail address" : "The person’s own number or e-mail address",
      place: "Where do they live? A town or postcode",
      warned: "Do they want our warnings for themselves too?",
    },
    { typed, errors, phones, areaName },
  )}${checkboxes({ name: "saidYes", label: "Their spoken yes", values: typed["saidYes"] === "yes" ? ["yes"] : [], errors, choices: [{ value: "yes", label: "I read it out, and they said yes to me themselves" }] })}${button("Ask them by their own way")}`,
)}</div></section>`;

type PersonView = {
  visit: Visit;
  person: PersonRow;
  log: Awaited<ReturnType<typeof logOf>>;
  /** Named, and the person has not said yes to them. */
  pending: readonly ContactRow[];
  card: Partial<CardAnswers>;
  errors: FieldErrors;
  area: string;
  timeZone: string;
};

export const personPage = (view: PersonView): Html => {
  const { visit, person, log, pending, area, timeZone, errors } = view;
  const path = `${PATH}/${person.id}`;
  const isLive = person.confirmed_at !== null && person.ended_at === null;
  const press = (action: string, label: string, hidden: Html | null = null): Html =>
    form(visit, `${path}/${action}`, html`${hidden}<button class="cl-btn2" type="submit">${label}</button>`, {
      plain: true,
    });
  return html`${errorSummary(errors)}
<div class="cl-bar"><div><h1 class="cl-h1">Trusted contacts of ${person.name}</h1><p class="cl-meta">${sayAddress(person)}, warnings for ${area}. ${standing(person, timeZone)} Your look is logged.</p></div>${
    isLive &&
    html`<p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="${path}/letter">Print it as a letter</a></p>`
  }</div>
${
  pending.length > 0 &&
  html`<div class="cl-notice"><p><b>Waiting for ${person.name}’s own yes:</b> ${pending.map(({ name }) => name).join(", ")}.</p></div>`
}
<div class="cl-cols"><section class="cl-pane" aria-labelledby="log"><div class="cl-pane__head"><h2 class="cl-h2" id="log">Who they are, and what we sent them</h2></div><div class="cl-pane__body">${contactLogHtml(
    log,
    person.language,
    ({ id, name, ended_at }) =>
      isLive && ended_at === null
        ? press("end", `Stop warning ${name}`, html`<input type="hidden" name="contact" value="${id}">`)
        : null,
  )}</div></section>
<div>${isLive && cardPane(view, path)}<section class="cl-pane cl-gap-2" aria-labelledby="wish"><div class="cl-pane__head"><h2 class="cl-h2" id="wish">When the person asks for it</h2></div><div class="cl-pane__body"><p class="govuk-body">None of these tells a contact anything.</p><div class="cl-tags">${
    isLive && html`${press("read-out", readOutLabel(person))}${press("end", "End it for all of them")}`
  }</div>
<details class="govuk-details cl-gap-1"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Erase all of this</span></summary><div class="govuk-details__text"><p class="govuk-body">It ends, and nothing of it is left: no names, no addresses, no log. Nothing brings it back.</p>${press("erase", "Erase it for good")}</div></details></div></section></div></div>`;
};

const readOutLabel = ({ channel }: PersonRow): string =>
  channel === "voice" ? "Ring them in five minutes and read it out" : "Send them the way to their page";

const sayAddress = ({ channel, address }: PersonRow): string =>
  `${channel === "email" ? address : sayPhone(address as Phone)}, ${CONTACT_WORDS.en.by[channel]}`;

/** The card for beside the phone, with names and numbers that are here already. */
const cardPane = ({ visit, card, errors }: PersonView, path: string): Html =>
  html`<section class="cl-pane" aria-labelledby="card"><div class="cl-pane__head"><h2 class="cl-h2" id="card">The card for beside the phone</h2></div><div class="cl-pane__body"><p class="govuk-body">Change what you like. We do not keep the card.</p>${form(
    visit,
    `${path}/card`,
    html`${textInput({ name: "owner", label: "Whose phone is it for?", value: card.owner, errors, autocomplete: "off", maxlength: 40 })}${(
      [1, 2] as const
    ).map(
      (n) =>
        html`${textInput({ name: `name${n}`, label: n === 1 ? "Someone to ring" : "Someone else to ring", value: card[`name${n}`], errors, autocomplete: "off", maxlength: 28 })}${textInput({ name: `number${n}`, label: `Phone number of ${n === 1 ? "the first" : "the second"}`, value: card[`number${n}`], errors, inputmode: "tel", width: "20", autocomplete: "off", maxlength: 20 })}`,
    )}${button("Make the card", "second")}`,
  )}</div></section>`;
