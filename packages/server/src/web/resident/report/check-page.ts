import { type Day, parseDay } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, type SummaryRow, summaryList } from "../../shell/form.ts";
import { html, type Part } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { type Answers, isAnonymous, isToldOutcome, OUTCOME_SAID } from "./answers.ts";
import { awayNotice } from "./page.ts";
import type { Question } from "./questions.ts";
import { sayCallDay } from "./say-date.ts";

export type CheckView = { answers: Answers; csrf: string; today: Day; errors?: FieldErrors; away?: boolean };

/**
 * "Check your answers". The form carries a copy of every answer: what is sent is what this page showed, and when the
 * database is away the page can be shown again with nothing lost.
 */
export function checkPage(services: Services, { answers, csrf, today, errors = {}, away = false }: CheckView): string {
  const title = "Check your answers";
  const main = html`<div class="cl-column cl-gap-1">${errorSummary(errors)}${away && awayNotice(services)}
<h1 class="cl-h1">${title}</h1><p class="cl-lead">Nothing is sent until you press the button at the bottom.</p>
<div class="cl-gap-2">${summaryList(rows(answers, today))}</div>
<div class="cl-panel"><h2>What we will do with this</h2><p>Officers read it to spot calls like yours. We never publish your name, your number or your words. <a href="/privacy">More about privacy</a></p></div>
<form class="cl-gap-2" method="post" action="/report/check"><input type="hidden" name="csrf" value="${csrf}">${Object.entries(
    answers,
  ).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${button("Send my report")}</form>
<form method="post" action="/report/forget"><button class="cl-plainbtn cl-plainbtn--link" type="submit">Throw my answers away</button></form></div>`;
  return residentPage(services.view, {
    title,
    main,
    back: `/report/${answers.nameless === "yes" ? "what-happened" : "contact"}`,
    hasErrors: Object.keys(errors).length > 0,
  });
}

function rows(answers: Answers, today: Day): SummaryRow[] {
  const day = answers.day ? parseDay(answers.day) : null;
  const other = answers.who === "other";
  return [
    row("What they said", html`<span class="cl-words" id="f-words">${answers.words ?? ""}</span>`, "what-they-said"),
    row("Who had the call", other ? "Someone else" : "Me", "who"),
    row("When", day === null ? "I do not know" : sayCallDay(day, today), "when"),
    row("Where", answers.where || "Not given", "where"),
    row("Number shown", shownWords(answers), "number"),
    row("What happened", outcomeWords(answers, other), "what-happened"),
    row("May we get in touch?", contactWords(answers), "contact"),
  ];
}

const row = (key: string, value: Part, question: Question): SummaryRow => ({
  key,
  value,
  change: { href: `/report/${question}?to=check`, what: key.charAt(0).toLowerCase() + key.slice(1).replace("?", "") },
});

function shownWords({ shown, number }: Answers): string {
  if (shown === "yes") return number ?? "";
  return shown === "withheld" ? "Withheld or hidden" : "I do not know";
}

const outcomeWords = ({ outcome }: Answers, other: boolean): string =>
  isToldOutcome(outcome) ? OUTCOME_SAID[outcome][other ? "other" : "me"] : "";

function contactWords(answers: Answers): Part {
  if (isAnonymous(answers)) return "No. I’d rather not say who I am.";
  const given = [answers.name, answers.phone, answers.email].filter((one) => one);
  return html`Yes${given.map((one) => html`<br>${one}`)}`;
}
