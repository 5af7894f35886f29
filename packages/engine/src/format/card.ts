import { escapeMarkup } from "../base/escape.ts";
import { sayDay } from "../base/day.ts";
import type { WarningAdvice } from "../warning/force.ts";
import type { Language } from "../base/language.ts";
import {
  fixedWords,
  isExercise,
  languageOf,
  type PublishedWarning,
  standingOf,
  standingTitle,
  whereOf,
  writtenIn,
} from "../warning/published.ts";

/**
 * A warning as a card to print and put beside the phone: A5, 18 point and up, black on white so that it survives a
 * photocopier. Stands alone: one file, no script, nothing fetched.
 */
export function warningCard(warning: PublishedWarning, advice: WarningAdvice): string {
  const language = languageOf(warning);
  const { before, title } = standingOf(warning);
  return `<!doctype html>
<html lang="${language === "en" ? "en-GB" : language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(standingTitle(warning))}</title>
<style>${STYLE}</style>
</head>
<body>
<main${isExercise(warning) ? EDGE : ""}>
<h1>${escapeMarkup(before)}<span lang="${writtenIn(warning)}">${escapeMarkup(title)}</span></h1>
${cardBody(warning, advice)}
</main>
</body>
</html>
`;
}

/** A drill's card has an edge all round, which no other has: also where it is copied in black and white. */
const EDGE = ' class="exercise"';

/** What stands on the card under its heading. */
export function cardBody(warning: PublishedWarning, advice: WarningAdvice): string {
  const { content, force, code, withdrawn, reading } = warning;
  const said = escapeMarkup;
  const [language, written, words] = [languageOf(warning), writtenIn(warning), fixedWords(warning)];
  const ours = words.card;
  const lang = (own: Language = written): string => (own === language ? "" : ` lang="${own}"`);
  // A card that was printed hangs on: the one that replaces it must not send people down the old steps.
  const act = withdrawn === null ? content.act : ours.takeDown;
  const steps = (withdrawn === null ? content.steps : [])
    .slice(0, 5)
    .map(({ act, more }, i) => `<li${lang(reading?.steps[i])}><b>${said(act)}</b> ${said(more)}</li>`);
  const numbers = [
    [ours.bank, advice.bankNumber],
    [ours.police, advice.policeNumber],
    [ours.danger, advice.emergencyNumber],
  ].map(([who, number]) => `<div><dt>${said(who ?? "")}</dt><dd>${said(number ?? "")}</dd></div>`);
  return `<p class="act"${withdrawn === null ? lang(reading?.act) : ""}>${said(act)}</p>
${steps.length === 0 ? "" : `<ol>${steps.join("")}</ol>`}
<dl>${numbers.join("")}</dl>
<p class="foot">${said(force.name)}, ${said(whereOf(content, language))}. ${withdrawn === null ? `${said(words.lookAgainBy)} ${said(sayDay(content.lookAgainBy, { language }))}. ` : ""}<b>${said(ours.isThisReal)}</b> ${said(ours.type)} ${said(force.domain)}/real${code === "" ? "" : `, ${said(ours.code)} <b class="code">${said(code)}</b>`}</p>`;
}

const STYLE = `@page{size:A5;margin:10mm}*{box-sizing:border-box}body{margin:0;background:#fff;color:#000;font:18pt/1.3 system-ui,arial,sans-serif}main{max-width:128mm;margin:0 auto;padding:4mm}h1{font-size:22pt;line-height:1.15;margin:0 0 3mm}.act{font-size:20pt;font-weight:700;border:1mm solid #000;padding:2mm 3mm;margin:0 0 3mm}ol{margin:0 0 3mm;padding-left:9mm}li{margin:0 0 1.5mm}dl{margin:0 0 3mm;border-top:.5mm solid #000}dl div{display:flex;justify-content:space-between;gap:4mm;border-bottom:.3mm solid #000;padding:1mm 0}dt,dd{margin:0}dd{font-size:24pt;font-weight:700;line-height:1}.foot{font-size:14pt;margin:0}.code{white-space:nowrap}.exercise{border:4mm double #5a3a7e}`;
