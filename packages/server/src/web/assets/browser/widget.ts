/**
 * The check for somebody else's site, one script: /widget/check.js. It weighs words in the page that holds it, with the
 * engine it brings; it asks nothing of any host, sets no cookie and keeps nothing. It works under a strict policy:
 * its styles are a constructed sheet, its markup is made node by node, inside a shadow root that the host's own sheet
 * does not reach. Where it does not run, the link that stands in its place does.
 */
import { TOO_LITTLE_WORDS, VERDICT_WORDS } from "../../resident/check/verdict-words.ts";
import { ear, type Heard, type Shown, shownOf } from "./parts/ear.ts";
import { WIDGET_STYLE } from "./parts/widget-style.ts";

/** Where this script came from: the links lead there. */
const HOME = new URL(import.meta.url).origin;
const SETTLE_MS = 150;

for (const place of document.querySelectorAll<HTMLElement>("[data-clearline-check]")) {
  if (place.shadowRoot === null) fill(place.attachShadow({ mode: "open" }), place);
}

function fill(root: ShadowRoot, { dataset }: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(WIDGET_STYLE);
  root.adoptedStyleSheets = [sheet];

  const level = /^[2-6]$/.test(dataset["level"] ?? "") ? dataset["level"] : "2";
  const heading = made(`h${level}`, { id: "title" }, "Someone on the phone now?");
  const label = made("label", { for: "words" }, "What did they say?");
  const box = made("textarea", {
    id: "words",
    rows: "4",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "keep",
  }) as HTMLTextAreaElement;
  const keep = made("p", { id: "keep", class: "small" }, "Nothing you write here is sent or kept.");
  const answer = made("div", { role: "status" });
  const reasons = made("ul", {});
  const more = made("p", {}, link("/check", "Answer three questions instead"));
  root.append(
    made(
      "section",
      { "aria-labelledby": "title" },
      heading,
      made("p", {}, made("b", {}, "Put the phone down first."), " Then write what they said. Bits are fine."),
      label,
      box,
      keep,
      answer,
      reasons,
      more,
    ),
  );

  const hear = ear();
  let shown: Shown | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const weigh = (): void => {
    const heard = hear(box.value);
    const verdict = box.value.trim() === "" ? null : shownOf(heard);
    if (verdict !== shown) {
      shown = verdict;
      answer.replaceChildren(...(verdict === null ? [] : [banner(verdict)]));
    }
    reasons.replaceChildren(...(verdict === null ? [] : heard.reasons.map(reason)));
  };
  box.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(weigh, SETTLE_MS);
  });
}

function banner(verdict: Shown): HTMLElement {
  const { heading, line, band } = verdict === "too-little" ? TOO_LITTLE_WORDS : VERDICT_WORDS[verdict];
  const act =
    verdict === "no_signs_seen" || verdict === "too-little"
      ? null
      : made("p", {}, link("/check/down", "What to do now"));
  return made("div", { class: `band ${band}` }, made("p", { class: "verdict" }, heading), made("p", {}, line), act);
}

// Functions, not constants: the loop at the top calls them before a constant down here has its value.
function reason({ quote, say }: Heard["reasons"][number]): HTMLElement {
  return made("li", {}, made("q", {}, `“${quote}”`), made("p", {}, say));
}

function link(path: string, words: string): HTMLElement {
  return made("a", { href: HOME + path }, words);
}

function made(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: (Node | string | null)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside.filter((one) => one !== null));
  return element;
}
