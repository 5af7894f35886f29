import { addDays, type Day, sayDay } from "@clearline/engine";
import type { Services } from "../../services.ts";
import type { FormBody } from "../../shell/body.ts";
import { button, dateInput, errorSummary, type FieldErrors, radios, textArea, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { type Answers, forSomeoneElse, MAX_TYPED_CHARS, OUTCOME_SAID } from "./answers.ts";
import { type Question, questionsFor } from "./questions.ts";
import { weReadOffer } from "./we-read.ts";

export type QuestionView = {
  question: Question;
  answers: Answers;
  /** What was typed just now, where it could not be kept. */
  typed?: FormBody;
  errors?: FieldErrors;
  csrf: string;
  /** After this one, back to "check your answers". */
  toCheck: boolean;
  today: Day;
  /** The database is away: nothing is lost, nothing is saved. */
  away?: boolean;
};

/** One question, with whatever the person has answered or typed. */
export function questionPage(services: Services, view: QuestionView): string {
  const { question, answers, errors = {}, csrf, toCheck, away = false } = view;
  const asked = questionsFor(answers);
  const at = asked.indexOf(question);
  const title = TITLES[question](answers);
  const main = html`<form class="cl-form" method="post" action="/report/${question}" novalidate>
${errorSummary(errors)}${away && awayNotice(services)}
<p class="cl-eyebrow">Report a call: ${at === -1 ? "your answer" : `question ${at + 1} of ${asked.length}`}</p>
${FIELDS[question]({ ...view, errors, title, services })}
<input type="hidden" name="csrf" value="${csrf}">${toCheck && html`<input type="hidden" name="to" value="check">`}
${button("Carry on")}</form>`;
  return residentPage(services.view, {
    title,
    main,
    back: toCheck ? "/report/check" : backFrom(question, asked),
    hasErrors: Object.keys(errors).length > 0,
    ...(question === "what-they-said" && { script: "report-reader" }),
  });
}

const backFrom = (question: Question, asked: readonly Question[]): string => {
  const before = asked[asked.indexOf(question) - 1];
  return before === undefined ? "/" : `/report/${before}`;
};

/** Said where words could not be saved and are shown again below. */
export function awayNotice({ site }: Services): Html {
  const { policeNumber, bankNumber } = site.warningAdvice;
  return html`<div class="cl-notice cl-gap-1" role="alert"><h2>We cannot save reports just now</h2><p>Your words are still on this page. Try again in a minute, or ring ${policeNumber}.</p><p>Still talking to them? Put the phone down. Use a different phone, or wait at least ${site.advice.lineClearsMinutes} minutes. Lost money? Ring your bank on ${bankNumber} now.</p></div>`;
}

export const TITLES: Record<Question, (answers: Answers) => string> = {
  "what-they-said": () => "What did they say?",
  who: () => "Who had the call?",
  when: () => "When was the call?",
  where: (answers) =>
    forSomeoneElse(answers) ? "Where were they when they had the call?" : "Where were you when you had the call?",
  number: () => "Did the phone show a number?",
  "what-happened": () => "What happened?",
  contact: () => "May we get in touch with you?",
};

type FieldView = QuestionView & { errors: FieldErrors; title: string; services: Services };

const FIELDS: Record<Question, (view: FieldView) => Part> = {
  "what-they-said": ({ answers, typed, errors, title, services, today }) =>
    html`${textArea({ name: "words", label: title, heading: true, value: typed?.["words"] ?? answers.words, errors, rows: 8, maxChars: MAX_TYPED_CHARS, hint: "Write it as you would tell a friend. Bits are fine. Leave out your own bank and card numbers." })}
${lostMoneyPanel(services)}
${weReadOffer({ today, areaName: services.view.areaName })}`,
  who: ({ answers, typed, errors, title }) =>
    radios({
      name: "who",
      label: title,
      heading: true,
      value: typed?.["who"] ?? answers.who,
      errors,
      choices: [
        { value: "me", label: "Me" },
        {
          value: "other",
          label: "I am reporting for someone else",
          hint: "Someone in your family, a neighbour or someone you look after.",
        },
      ],
    }),
  when: whenFields,
  where: ({ answers, typed, errors, title }) =>
    textInput({
      name: "where",
      label: title,
      heading: true,
      value: typed?.["where"] ?? answers.where,
      errors,
      width: "20",
      autocomplete: "off",
      spellcheck: false,
      hint: "A town, a village or a postcode. It shows us where calls are going round, so we can warn people there. Leave it empty if you like.",
    }),
  number: ({ answers, typed, errors, title }) =>
    radios({
      name: "shown",
      label: title,
      heading: true,
      value: typed?.["shown"] ?? answers.shown,
      errors,
      hint: "It helps us see which calls belong together. Callers can make a phone show any number.",
      choices: [
        {
          value: "yes",
          label: "Yes",
          more: textInput({
            name: "number",
            label: "The number it showed",
            value: typed?.["number"] ?? answers.number,
            errors,
            type: "tel",
            inputmode: "tel",
            width: "20",
            autocomplete: "off",
          }),
        },
        { value: "withheld", label: "No, it was withheld or hidden" },
        { value: "unknown", label: "I do not know" },
      ],
    }),
  "what-happened": ({ answers, typed, errors, title }) => {
    const whose = forSomeoneElse(answers) ? "other" : "me";
    return radios({
      name: "outcome",
      label: title,
      heading: true,
      value: typed?.["outcome"] ?? answers.outcome,
      errors,
      choices: [
        { value: "none", label: OUTCOME_SAID.none[whose] },
        {
          value: "details",
          label: OUTCOME_SAID.details[whose],
          hint: "Such as a name, an address, a bank or card number, a PIN or a code.",
        },
        { value: "money", label: OUTCOME_SAID.money[whose], hint: "Or handed over a card, cash or vouchers." },
        { value: "unsure", label: OUTCOME_SAID.unsure[whose] },
      ],
    });
  },
  contact: ({ answers, typed, errors, title }) => {
    const was = (name: "name" | "phone" | "email") => typed?.[name] ?? answers[name];
    return radios({
      name: "contact",
      label: title,
      heading: true,
      value: typed?.["contact"] ?? (answers.nameless === "yes" ? "anonymous" : answers.contact),
      errors,
      hint: "An officer may want to ask one more thing. We will never ask you for money, a PIN, a password or a code.",
      choices: [
        {
          value: "yes",
          label: "Yes",
          more: html`${textInput({ name: "name", label: "Your name, if you like", value: was("name"), errors, autocomplete: "name", spellcheck: false })}
${textInput({ name: "phone", label: "Phone number", value: was("phone"), errors, type: "tel", autocomplete: "tel", inputmode: "tel", width: "20" })}
${textInput({ name: "email", label: "E-mail address", value: was("email"), errors, type: "email", autocomplete: "email", spellcheck: false })}`,
        },
        {
          value: "anonymous",
          label: "I’d rather not say who I am",
          hint: "We keep no name, no number, no address and no time of day.",
        },
      ],
    });
  },
};

function whenFields({ answers, typed, errors, title, today }: FieldView): Part {
  const yesterday = addDays(today, -1);
  const [year = "", month = "", day = ""] = (answers.day ?? "").split("-");
  const chosen = typed?.["when"] ?? whenChosen(answers.day, today, yesterday);
  const parts = typed
    ? { day: typed["day-day"] ?? "", month: typed["day-month"] ?? "", year: typed["day-year"] ?? "" }
    : { day: stripZero(day), month: stripZero(month), year };
  return radios({
    name: "when",
    label: title,
    heading: true,
    value: chosen,
    errors,
    choices: [
      { value: "today", label: "Today", hint: sayDay(today, { weekday: true }) },
      { value: "yesterday", label: "Yesterday", hint: sayDay(yesterday, { weekday: true }) },
      {
        value: "other",
        label: "Another day",
        more: dateInput({
          name: "day",
          label: "What day was it?",
          hint: `Like ${exampleDay(today)}. A month’s name is fine.`,
          errors,
          ...parts,
        }),
      },
      { value: "unknown", label: "I do not know" },
    ],
  });
}

const stripZero = (digits: string): string => digits.replace(/^0/, "");

/** Last week's day: always real, and never in the future. */
const exampleDay = (today: Day): string => {
  const [year, month, day] = addDays(today, -7).split("-").map(Number);
  return `${day} ${month} ${year}`;
};

function whenChosen(day: string | undefined, today: Day, yesterday: Day): string | undefined {
  if (day === undefined) return undefined;
  if (day === "") return "unknown";
  if (day === today) return "today";
  return day === yesterday ? "yesterday" : "other";
}

function lostMoneyPanel({ site }: Services): Html {
  const { bankNumber, emergencyNumber } = site.warningAdvice;
  return html`<p class="govuk-inset-text">Lost money, or gave them a code? Ring your bank on <b>${bankNumber}</b> first. Do not wait. If someone is coming to your door, ring <b>${emergencyNumber}</b>.</p>`;
}
