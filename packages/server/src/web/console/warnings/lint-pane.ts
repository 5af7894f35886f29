import { LINT_WORDS, type LintFinding } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import { count } from "../parts/say.ts";

/** What must be mended before it goes out, and what would read better. */
export function lintPane(findings: readonly LintFinding[]): Html | null {
  if (findings.length === 0) return null;
  const must = findings.filter(({ level }) => level === "refuse");
  const could = findings.filter(({ level }) => level === "suggest");
  return html`<section class="cl-pane" aria-labelledby="lint"><div class="cl-pane__head"><h2 class="cl-h2" id="lint">${must.length > 0 ? "Mend before it goes out" : "Would read better"}</h2></div><div class="cl-pane__body">${
    must.length > 0 && html`<ul class="cl-because">${must.map(line)}</ul>`
  }${could.length > 0 && html`${must.length > 0 && html`<h3 class="cl-h3 cl-gap-1">${count(could.length, "suggestion")}</h3>`}<ul class="cl-because">${could.map(line)}</ul>`}</div></section>`;
}

const line = ({ code, text, instead }: LintFinding): Html =>
  html`<li><span>${text !== "" && html`“${shortened(text)}”. `}${LINT_WORDS[code]}${instead !== null && html` Perhaps: ${instead}.`}</span></li>`;

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text);
