import type { Services } from "../../services.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { smallReceiver } from "../../shell/icons.ts";
import { residentPage } from "../../shell/page.ts";
import { ASK_TILES, PUSH_TILES, type Ticked, WHO_TILES } from "../../shell/call-tiles.ts";

const NONE: Ticked = { asks: [], who: "", push: "" };

/** "Put the phone down now", then three questions that may all be skipped. */
export function phonePage(services: Services, ticked: Ticked = NONE): string {
  const { bankNumber } = services.site.warningAdvice;
  const main = html`<div class="cl-end"><div class="govuk-width-container"><h1>Put the phone down now</h1><p>You do not have to say anything. A real caller will not mind.</p><a class="cl-callbtn" href="/check/down">${smallReceiver}I have put it down</a></div></div>
<div class="govuk-width-container cl-main"><form method="post" action="/check"><p class="cl-lead cl-lead--ink">Not sure? Three quick questions. Skip any you like.</p>
<fieldset class="cl-q cl-first"><legend>1. What do they want you to do?</legend><p class="cl-meta">Tick all that fit.</p><div class="cl-tiles">${ASK_TILES.map(
    ({ value, label }) => tile("checkbox", "ask", value, label, ticked.asks.includes(value)),
  )}</div></fieldset>
<fieldset class="cl-q"><legend>2. Who do they say they are?</legend><div class="cl-tiles cl-tiles--3">${WHO_TILES.map(
    ({ value, label }) => tile("radio", "who", value, label, ticked.who === value),
  )}</div></fieldset>
<fieldset class="cl-q"><legend>3. Are they rushing you, scaring you, or telling you to keep it secret?</legend><div class="cl-tiles cl-tiles--3">${PUSH_TILES.map(
    ({ value, label }) => tile("radio", "push", value, label, ticked.push === value),
  )}</div></fieldset>
<p class="cl-answerbar"><button class="cl-callbtn cl-callbtn--brand" type="submit">Show me the answer</button></p></form>
<p><a class="cl-taplink" href="/check/words">Rather write what they said?</a><br><a class="cl-taplink" href="/check/listen">Still talking? Let us listen with you</a></p>
<div class="cl-panel"><h2>I have already told them something, or paid</h2><p>Use another phone if you can. Ring your bank on <b>${bankNumber}</b> straight away. Do not wait.</p><p><a class="cl-taplink" href="/check/paid">What to do next</a></p></div></div>`;
  return residentPage(services.view, {
    title: "Put the phone down now",
    main,
    bare: true,
    light: true,
    urgentBar: false,
  });
}

const tile = (type: "checkbox" | "radio", name: string, value: string, label: string, checked: boolean): Html =>
  html`<label class="cl-tile"><input type="${type}" name="${name}" value="${value}"${attributes({ checked })}><span>${label}</span></label>`;

const ASKED = {
  nothing: {
    title: "What did they say?",
    hint: "Write it as you would tell a friend. Bits are fine. Leave out your own bank and card numbers.",
  },
  recording: { title: "This is what we heard", hint: "Mend what is wrong. Then press the button." },
  answer: {
    title: "What else did they say?",
    hint: "Who did they say they were? What did they ask you to do? Add it below your words.",
  },
} as const;

/**
 * The same question in one box, for who would rather write.
 * @param error a sentence, where nothing could be heard
 * @param from a recording that was turned into words, for the person to mend; or an answer, to tell it more
 */
export function wordsPage(
  services: Services,
  typed = "",
  error: string | null = null,
  from: "recording" | "answer" | null = null,
): string {
  const { title, hint } = ASKED[from ?? "nothing"];
  const main = html`<div class="cl-end"><div class="govuk-width-container"><p class="cl-endline"><b>Put the phone down first.</b> You do not have to say anything.</p></div></div>
<div class="govuk-width-container cl-main"><a href="/check" class="govuk-back-link">Back</a><form method="post" action="/check/words" novalidate>${
    error !== null &&
    html`<div class="cl-wrong" role="alert"><h2>There is a problem</h2><p><a href="#f-words">${error}</a></p></div>`
  }
<h1 class="cl-h1"><label for="f-words">${title}</label></h1><p class="cl-lead" id="f-words-hint">${hint}</p>${
    error !== null &&
    html`<p class="cl-wrong__words" id="f-words-error"><span class="govuk-visually-hidden">Error:</span> ${error}</p>`
  }
<textarea class="cl-say-it${error !== null && " cl-say-it--wrong"}" id="f-words" name="words" rows="6" aria-describedby="f-words-hint${error !== null && " f-words-error"}">
${typed}</textarea>
<p class="cl-answerbar"><button class="cl-callbtn cl-callbtn--brand" type="submit">Show me the answer</button></p></form>
<p class="cl-meta">We do not keep these words unless you report the call.</p>
<p class="cl-gap-2"><a class="cl-taplink" href="/check/recording">I have a voicemail or a recording</a></p></div>`;
  return residentPage(services.view, {
    title,
    main,
    bare: true,
    light: true,
    urgentBar: false,
    hasErrors: error !== null,
  });
}
