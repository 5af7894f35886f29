import { CODE_PATH, CONTACTS_PATH, LOOK_PATH } from "../../../actions/contact-links.ts";
import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import type { Services } from "../../services.ts";
import { type ContactsForm, contactsFields } from "../../shell/contact-fields.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

type AskView = { typed?: ContactsForm; errors?: FieldErrors; phones: readonly PhoneChannel[] };

/** For the person themselves, or with somebody beside them. */
export function askPage(services: Services, { typed = {}, errors = {}, phones }: AskView): string {
  const title = "Choose people you trust";
  const words = {
    name: "What do they call you?",
    nameHint: "Like: Margaret, or Aunt Meg. They see it. Letters only.",
    address: phones.length === 0 ? "Your e-mail address" : "Your phone number or e-mail address",
    place: "Where do you live? A town or postcode",
    warned: "Do you want our warnings for yourself too?",
  };
  const { areaName } = services.view;
  const main = html`<form class="cl-form" method="post" action="${CONTACTS_PATH}" novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${title}</h1><p class="cl-lead">When fraudsters ring near you, we tell people you trust. They ring you and ask if all is well.</p>
<ul class="govuk-list govuk-list--bullet cl-gap-1"><li>They get our public warnings for your area. They get nothing else.</li><li>They never learn what you tell us, nor if you tell us anything.</li><li>You can end it any day. They are not told.</li><li>It ends by itself after a year, unless you keep it.</li></ul>
<p class="govuk-body">Is this for someone else? Do it together. We ask them first, by their own phone or e-mail. Nothing happens without their yes.</p>
${contactsFields(words, { typed, errors, phones, areaName })}
${button("Ask me if I want this")}</form>
<h2 class="cl-h2 cl-gap-3">Have you got people already?</h2><p class="govuk-body cl-gap-1"><a class="cl-taplink" href="${LOOK_PATH}">See who they are, or end it</a></p>
${phones.includes("sms") && html`<p class="govuk-body"><a class="cl-taplink" href="${CODE_PATH}">Type in a code from a text</a></p>`}`;
  return residentPage(services.view, { title, main, back: "/protect", hasErrors: Object.keys(errors).length > 0 });
}

/** The same for every address: nobody finds out who has trusted contacts. */
export function askedPage(services: Services): string {
  const title = "We ask you first";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">Look at your e-mail or your texts, or wait for our call. Say yes there.</p>
<ul class="govuk-list govuk-list--bullet cl-gap-1"><li>A call comes between 8am and 9pm. Press 1 to hear who it is. Then press 1 for yes, or 9 for no.</li><li>A text brings a code. Type it on the page that the text names.</li><li>A mail has a link. Open it and press a button.</li></ul>
<p class="govuk-body">After your yes we ask the people you named. They can say no.</p>
<p class="govuk-body">Nothing came? We ask one address once a day at most.</p>
<p class="govuk-body"><a class="cl-taplink" href="${CODE_PATH}">Type in a code from a text</a></p></div>`;
  return residentPage(services.view, { title, main, back: CONTACTS_PATH });
}

/** Where a code from a text is typed. @param number only what looks like one is said back */
export function codePage(
  services: Services,
  { number = "", errors = {} }: { number?: string; errors?: FieldErrors },
): string {
  const title = "Type in the code";
  const main = html`<form class="cl-form" method="post" action="${CODE_PATH}" novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${title}</h1><p class="cl-lead">The code stands in our text. We will never ring you to ask for it.</p>
<div class="cl-gap-2">${textInput({ name: "number", label: "Your mobile number", value: number, errors, type: "tel", autocomplete: "tel", width: "20" })}
${textInput({ name: "code", label: "The six figures in the text", errors, width: "10", inputmode: "numeric", autocomplete: "one-time-code", spellcheck: false })}</div>
${button("Show me")}
<p class="govuk-body">You can try a code five times. Lost it? Text CONTACTS to us for a new one.</p></form>`;
  return residentPage(services.view, { title, main, back: CONTACTS_PATH, hasErrors: Object.keys(errors).length > 0 });
}

export function lookPage(services: Services, { typed = {}, errors = {}, phones }: AskView): string {
  const title = "See who your people are";
  const main = html`<form class="cl-form" method="post" action="${LOOK_PATH}" novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${title}</h1><p class="cl-lead">We send the way to you, and to nobody else. A landline we ring: a voice reads it out.</p>
<div class="cl-gap-2">${textInput({ name: "address", label: phones.length === 0 ? "Your e-mail address" : "Your phone number or e-mail address", value: typed["address"], errors, autocomplete: "off", spellcheck: false, maxlength: 200 })}</div>
${button("Send it to me")}
<p class="govuk-body">You can also ring ${services.site.force.phone}. A call handler ends it for you, or reads it out.</p></form>`;
  return residentPage(services.view, { title, main, back: CONTACTS_PATH, hasErrors: Object.keys(errors).length > 0 });
}

/** The same for every address. */
export function lookedPage(services: Services): string {
  const title = "Now look or listen";
  const main = column(
    title,
    html`<p class="cl-lead">If that address has people it trusts, the way to them is coming now.</p>
<p class="govuk-body">A call comes between 8am and 9pm. Press 1 to hear it. We send or ring once a day at most.</p>
<p class="govuk-body"><a class="cl-taplink" href="${CODE_PATH}">Type in a code from a text</a></p>`,
  );
  return residentPage(services.view, { title, main, back: LOOK_PATH });
}

const column = (title: string, inside: Html): Html =>
  html`<div class="cl-column"><h1 class="cl-h1">${title}</h1>${inside}</div>`;
