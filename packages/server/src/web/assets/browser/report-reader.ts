/**
 * /report/what-they-said: "We read this. Is it right?" The reader runs in the page: no request is made until the form
 * is sent, and what was read goes with it only after a "Yes".
 */
import { parseDay } from "@clearline/engine";
import { weRead } from "./parts/we-read.ts";

const find = <T extends HTMLElement>(selector: string, kind: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} on this page`);
  return found;
};

const help = find("[data-we-read]", HTMLElement);
const box = find("textarea[name=words]", HTMLTextAreaElement);
const answer = find("[data-answer]", HTMLElement);
const title = find("[data-answer] h2", HTMLElement);
const list = find("[data-rows]", HTMLElement);
const today = parseDay(help.dataset["today"] ?? "");

help.hidden = today === null;
find("[data-read]", HTMLButtonElement).addEventListener("click", read);
find("[data-yes]", HTMLButtonElement).addEventListener("click", () => settle("yes"));
find("[data-no]", HTMLButtonElement).addEventListener("click", () => settle("no"));
// What was read of other words is no longer what they say.
box.addEventListener("input", () => {
  forget();
  answer.hidden = true;
  tell(null);
});

function read(): void {
  if (today === null) return;
  forget();
  const { rows, answers } = weRead(box.value, { today, area: help.dataset["area"] ?? "" });
  list.replaceChildren(...rows.map(({ key, value }) => row(key, value)));
  answer.hidden = rows.length === 0;
  tell(rows.length > 0 ? null : box.value.trim() === "" ? "empty" : "nothing");
  if (rows.length > 0) title.focus();
  for (const [name, value] of Object.entries(answers)) answer.append(hidden(name, value));
}

function row(key: string, value: string): HTMLElement {
  const [line, term, said] = ["div", "dt", "dd"].map((tag) => document.createElement(tag));
  if (!line || !term || !said) throw new Error("three elements were made");
  line.className = "govuk-summary-list__row govuk-summary-list__row--no-actions";
  term.className = "govuk-summary-list__key";
  said.className = "govuk-summary-list__value";
  term.textContent = key;
  said.textContent = value;
  line.append(term, said);
  return line;
}

/** Goes with the form only once it is no longer disabled: after a "Yes". */
function hidden(name: string, value: string): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "hidden";
  input.name = `read-${name}`;
  input.value = value;
  input.disabled = true;
  return input;
}

const inputs = (): NodeListOf<HTMLInputElement> => help.querySelectorAll<HTMLInputElement>("input[type=hidden]");

function forget(): void {
  for (const input of inputs()) input.remove();
}

function settle(said: "yes" | "no"): void {
  if (said === "yes") for (const input of inputs()) input.disabled = false;
  else forget();
  answer.hidden = true;
  tell(said);
  find("[data-read]", HTMLButtonElement).focus();
}

/** The sentences are the page's own. */
function tell(now: "yes" | "no" | "empty" | "nothing" | null): void {
  for (const one of help.querySelectorAll<HTMLElement>("[data-is]")) one.hidden = one.dataset["is"] !== now;
}
