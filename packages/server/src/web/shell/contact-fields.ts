import { ASKING_WORDS, type Language, LANGUAGES } from "@clearline/engine";
import type { ContactsError, OneError, TypedContacts, TypedOne } from "../../actions/ask-for-contacts.ts";
import type { PhoneChannel } from "../../actions/join-by-phone.ts";
import { MILES, wishOf } from "../../actions/wants.ts";
import type { FormBody } from "./body.ts";
import { checkboxes, type FieldErrors, radios, select, textInput } from "./form.ts";
import { type Html, html } from "./html.ts";

/** How many contacts a form has room for, and how many of those are open at first. */
const PLACES = [1, 2, 3, 4, 5] as const;
const OPEN_AT_FIRST = 2;

/** The answers of a form as typed; a form that lacks some means the usual. */
export type ContactsForm = Readonly<Record<string, string>>;

/** @property phones ways by telephone that work now: nobody is promised a call that never comes */
type Asked = { typed: ContactsForm; errors: FieldErrors; phones: readonly PhoneChannel[]; areaName: string };
/** @property whose the words that tell the person themselves from somebody whom a handler speaks to */
type ContactsFormWords = { name: string; nameHint: string; address: string; place: string; warned: string };

/** The person, their place, and up to five contacts: the same on the public page and at the desk. */
export function contactsFields(words: ContactsFormWords, asked: Asked): Html {
  const { typed, errors, areaName, phones } = asked;
  const usual = wishOf("");
  const isOpen = PLACES.slice(OPEN_AT_FIRST).some((n) => typed[`name${n}`] || typed[`address${n}`]);
  return html`${textInput({ name: "name", label: words.name, hint: words.nameHint, value: typed["name"], errors, autocomplete: "off", maxlength: 28, width: "20" })}
${addressInput({ name: "address", label: words.address, asked })}
${
  phones.includes("voice") &&
  phones.includes("sms") &&
  checkboxes({
    name: "ring",
    label: "A mobile, and a call is better than a text?",
    values: typed["ring"] ? ["yes"] : [],
    choices: [{ value: "yes", label: "Ring, do not text" }],
  })
}
${textInput({ name: "place", label: words.place, hint: `Like: Sevenoaks, or TN13. Leave it empty for all of ${areaName}.`, value: typed["place"], errors, width: "20", autocomplete: "off", spellcheck: false, maxlength: 100 })}
${select({ name: "miles", label: "How far around it?", value: typed["miles"] ?? usual.miles, choices: MILES.map((value) => ({ value, label: ASKING_WORDS.en.place.mile(value) })) })}
${checkboxes({
  name: "warned",
  label: words.warned,
  values: typed["warned"] === "no" ? [] : ["yes"],
  choices: [{ value: "yes", label: "Yes, by the same way" }],
})}
${radios({
  name: "language",
  label: "In which language do our messages come?",
  value: typed["language"] ?? usual.language,
  inline: true,
  choices: LANGUAGES.map((value: Language) => ({ value, label: ASKING_WORDS.en.language.each[value] })),
})}
<h2 class="cl-h2 cl-gap-2">People to warn</h2>
${PLACES.slice(0, OPEN_AT_FIRST).map((n) => contactInputs(n, asked))}
<details class="govuk-details"${isOpen && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Name more people</span></summary><div class="govuk-details__text">${PLACES.slice(OPEN_AT_FIRST).map((n) => contactInputs(n, asked))}</div></details>`;
}

const contactInputs = (n: number, asked: Asked): Html =>
  html`<fieldset class="govuk-fieldset cl-gap-2"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${ORDINALS[n - 1] ?? ""} person</legend>
${oneFields(asked, String(n))}</fieldset>`;
const ORDINALS = ["First", "Second", "Third", "Fourth", "Fifth"];

/** One contact: a name, and an address whose kind says by which way they hear from us. @param n after each field's name */
export const oneFields = (asked: Asked, n = ""): Html =>
  html`${textInput({ name: `name${n}`, label: "Name", hint: n === "1" || n === "" ? "Like: Dilys" : undefined, value: asked.typed[`name${n}`], errors: asked.errors, autocomplete: "off", maxlength: 28, width: "20" })}
${addressInput({ name: `address${n}`, label: asked.phones.length === 0 ? "E-mail address" : "E-mail address or phone number", asked })}`;

function addressInput({ name, label, asked }: { name: string; label: string; asked: Asked }): Html {
  const { typed, errors, phones } = asked;
  const hint =
    phones.length === 0
      ? undefined
      : `${phones.includes("sms") ? "We text a mobile" : "We ring a mobile"}${phones.includes("voice") ? " and ring a landline" : ""}.`;
  return textInput({
    name,
    label,
    hint,
    value: typed[name],
    errors,
    autocomplete: "off",
    spellcheck: false,
    maxlength: 200,
  });
}

/** What a form says. Which way somebody hears from us follows from their address. */
export function typedContacts(body: FormBody, phones: readonly PhoneChannel[]): TypedContacts {
  return {
    person: typedOne(body, phones, { n: "", ring: body["ring"] === "yes" }),
    place: body["place"] ?? "",
    miles: body["miles"] ?? wishOf("").miles,
    language: body["language"] ?? "en",
    isWarned: body["warned"] === "yes",
    contacts: PLACES.map((n) => typedOne(body, phones, { n: String(n) })),
  };
}

/** A box that is not ticked sends nothing: what was sent is told from what was never asked. */
export const shownAgain = (body: FormBody): ContactsForm => ({ ...body, warned: body["warned"] ?? "no" });

export function typedOne(
  body: FormBody,
  phones: readonly PhoneChannel[],
  { n, ring = false }: { n: string; ring?: boolean },
): TypedOne {
  const address = body[`address${n}`] ?? "";
  return { name: body[`name${n}`] ?? "", address, channel: channelOf(address, phones, ring) };
}

function channelOf(address: string, phones: readonly PhoneChannel[], ring: boolean): string {
  if (address.includes("@") || phones.length === 0) return "email";
  const isMobile = /^(?:\+|00)?(?:44)?0?7/.test(address.replace(/[\s()-]/g, ""));
  const wanted = isMobile && !ring ? "sms" : "voice";
  return phones.includes(wanted) ? wanted : isMobile ? (phones[0] ?? "") : "";
}

/** What is wrong, beside which field, and what to do. */
export function contactsErrors(faults: readonly ContactsError[]): FieldErrors {
  const errors: Record<string, string> = {};
  for (const fault of faults) {
    if (fault.of === "place") errors["place"] = ASKING_WORDS.en.wrong[fault.error.code];
    else if (fault.of === "list")
      errors[fault.error.code === "named-twice" ? "address1" : "name1"] ??= LIST[fault.error.code];
    else Object.assign(errors, oneErrors(fault.error, fault.of === "person" ? "" : String(fault.of + 1)));
  }
  return errors;
}

export const oneErrors = ({ code }: OneError, n: string): FieldErrors => ({
  [`${code.startsWith("name-") ? "name" : "address"}${n}`]: WRONG[code],
});

const WRONG: Readonly<Record<OneError["code"], string>> = {
  "name-missing": "Enter a name",
  "name-too-long": "Shorten the name to 28 letters",
  "name-not-letters": "Enter a name of letters only, and three words at most, like Aunt Dilys",
  "email-not-an-address": "Enter an e-mail address, like name@example.org, or a phone number",
  "number-not-read": "Enter the whole number, like 01632 960123, or an e-mail address",
  "number-not-for-texts": "Enter a mobile number that begins with 07",
  "number-not-for-calls": "Enter a landline or mobile number in the UK, like 01632 960123",
  "way-missing": "We cannot ring a landline just now. Enter a mobile number or an e-mail address",
};
export const LIST = {
  "nobody-named": "Name at least one person",
  "named-twice": "Give each person an address or number of their own",
  "too-many-named": "You can have five people. End it for one of them first",
} as const;
