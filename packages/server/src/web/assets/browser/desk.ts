/**
 * The call handler's desk: the answer changes as it is typed and ticked, with the engine in the page; and in a question
 * the number keys choose. Without it the page's Check button gives the same answer.
 */
import { DESK_VERDICTS } from "../../console/new-report/answer-pane.ts";
import { judge, type ToSay } from "../../console/new-report/judge.ts";
import type { Told } from "../../console/new-report/questions.ts";
import { ear } from "./parts/ear.ts";

const form = document.querySelector<HTMLFormElement>("#desk");
const pane = document.querySelector<HTMLElement>("[data-answer]");
if (form && pane) {
  answerAlong(form, pane);
  for (const question of form.querySelectorAll<HTMLElement>("[data-keys]")) chooseByNumber(question);
}
for (const one of document.querySelectorAll<HTMLElement>("[data-with-script], [data-key]")) one.hidden = false;

function answerAlong(form: HTMLFormElement, pane: HTMLElement): void {
  const SETTLE_MS = 150;
  const toSay = JSON.parse(pane.dataset["toSay"] ?? "{}") as ToSay;
  const hear = ear();
  let soon: ReturnType<typeof setTimeout> | undefined;
  const weigh = (): void => {
    const told = toldIn(new FormData(form));
    const { verdict, reasons } = hear(told.words);
    const heard =
      told.words.trim() === ""
        ? null
        : { verdict, reasons: reasons.map(({ quote, say }) => ({ quote: `“${quote}”`, say })) };
    const judged = judge(told, heard, toSay);
    const head = pane.querySelector<HTMLElement>("[data-verdict]");
    const title = pane.querySelector("h2");
    const { kind, say } = DESK_VERDICTS[judged?.verdict ?? "waiting"];
    // Said aloud by a screen reader when it changes, so it is written only then.
    if (head && title && title.textContent !== say) {
      head.className = `cl-pane__head cl-desk__verdict cl-band--${kind}`;
      title.textContent = say;
    }
    if (judged === null) return;
    pane.querySelector("[data-say]")?.replaceChildren(...judged.say.map((one) => made("li", one)));
    pane.querySelector("[data-reasons]")?.replaceChildren(...judged.reasons.map(reason));
  };
  form.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(weigh, SETTLE_MS);
  });
}

const toldIn = (fields: FormData): Told => {
  const all = (name: string): string[] => fields.getAll(name).map(String);
  const one = (name: string): string => all(name)[0] ?? "";
  return {
    words: one("words"),
    line: one("line"),
    ask: all("ask"),
    given: one("given"),
    who: one("who"),
    cover: all("cover"),
  };
};

function reason({ quote, say }: { quote: string; say: string }): HTMLElement {
  const item = made("li");
  const line = made("span");
  line.append(made("b", quote), made("br"), say);
  item.append(line);
  return item;
}

function made(tag: string, words = ""): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

/** Only while the question has the focus, so that no key is taken from anyone who dictates or types elsewhere. */
function chooseByNumber(question: HTMLElement): void {
  question.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const choice = question.querySelectorAll<HTMLInputElement>("input")[Number(event.key) - 1];
    if (!choice) return;
    event.preventDefault();
    choice.focus();
    choice.click();
  });
}
