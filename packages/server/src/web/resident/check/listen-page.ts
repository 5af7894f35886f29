import { type Verdict, VERDICTS } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html } from "../../shell/html.ts";
import { smallReceiver, verdictShape } from "../../shell/icons.ts";
import { residentPage } from "../../shell/page.ts";
import { feedbackPanel } from "../check-feedback/form.ts";
import { TOO_LITTLE_WORDS, VERDICT_WORDS } from "./verdict-words.ts";

/** The microphone is for this page alone, and only for a recogniser on the device. */
export const LISTEN_POLICY =
  "camera=(), geolocation=(), microphone=(self), on-device-speech-recognition=(self), payment=(), usb=()";

/**
 * Listens along on the person's own device. Without script it is the page "What did they say?"; with script the words
 * are weighed in the page and are never sent.
 */
export function listenPage(services: Services): string {
  const title = "Let us listen with you";
  const main = html`<div class="cl-end"><div class="govuk-width-container"><p class="cl-endline"><b>Safest: put the phone down now.</b> You do not have to say anything.</p><a class="cl-callbtn" href="/check/down">${smallReceiver}I have put it down</a></div></div>
<p class="govuk-visually-hidden" role="status" aria-live="polite" data-said></p>
<div class="cl-live">${VERDICTS.map((verdict) => band(verdict, services))}${band("too-little", services)}</div>
<div class="govuk-width-container cl-main"><a href="/check" class="govuk-back-link">Back</a><h1 class="cl-h1 cl-gap-half">${title}</h1>
<div data-with-script hidden><p class="cl-lead">Write what they say, as they say it. This page tells you what it hears.</p>
<p class="cl-keep"><b>Nothing you write or say here leaves this device,</b> unless you send it yourself at the end. Nothing is kept.</p>${microphone}</div>
<form method="post" action="/check/words" data-listen novalidate><label class="cl-h2" for="f-words">What are they saying?</label><p class="cl-meta" id="f-words-hint">Bits are fine. Leave out your own bank and card numbers.</p>
<textarea class="cl-say-it" id="f-words" name="words" rows="6" autocomplete="off" spellcheck="false" aria-describedby="f-words-hint">
</textarea>
<p class="cl-acts" data-with-script hidden><button class="cl-btn2" type="button" data-clear>Clear the words</button></p>
<div data-without-script><p class="cl-answerbar"><button class="cl-callbtn cl-callbtn--brand" type="submit">Show me the answer</button></p><p class="cl-meta">This sends your words to us, to answer you. We do not keep them.</p></div></form>
<ul class="cl-why" data-reasons hidden></ul>
<form method="post" action="/check/feedback" id="heard" data-feedback hidden><input type="hidden" name="asked-at" value="listening"><input type="hidden" name="verdict" value=""><input type="hidden" name="words" value="">${feedbackPanel("heard")}</form></div>`;
  return residentPage(services.view, { title, main, bare: true, light: true, urgentBar: false, script: "listen" });
}

/** One verdict, hidden until script shows it. Its heading is read out by the status line above. */
function band(verdict: Verdict | "too-little", { site }: Services): Html {
  const { heading, line, band: kind } = verdict === "too-little" ? TOO_LITTLE_WORDS : VERDICT_WORDS[verdict];
  const act =
    verdict === "likely_fraud" &&
    html`<p class="cl-live__act"><a class="cl-callbtn" href="/check/down">${smallReceiver}I have put it down</a><span>Then use another phone. Ring ${site.warningAdvice.bankNumber}, your bank.</span></p>`;
  return html`<div class="cl-band--${kind}" data-verdict="${verdict}" data-aloud="${heading} ${line}" hidden><div class="govuk-width-container"><div class="cl-verdict">${verdictShape[verdict === "too-little" ? "no_signs_seen" : verdict]}<div><p class="cl-verdict__head">${heading}</p><p>${line}</p>${act}</div></div></div></div>`;
}

/** What the browser offers decides which of these is shown; none of them without script. */
const microphone: Html = html`<section class="cl-panel" aria-labelledby="mic"><h2 id="mic">Or let this device listen</h2>
<div data-offer="ready" hidden><p>Put the call on its loudspeaker near this device. Only this device hears it. No sound is sent or kept.</p></div>
<div data-offer="fetch" hidden><p>Your browser can listen on this device. It must fetch its English first. No words are sent.</p><p><button class="cl-btn2" type="button" data-fetch>Fetch it now</button> <span data-fetching hidden>Fetching. This can take a minute.</span></p></div>
<div data-offer="elsewhere" hidden><p>Your browser would send the call to its maker to hear it. So we do not offer that. Write what you hear.</p></div>
<div data-offer="none" hidden><p>This browser cannot listen. Write what you hear.</p></div>
<p class="cl-state" data-state="off" role="status"><span class="cl-state__dot" aria-hidden="true"></span><b data-is="off">Not listening</b><b data-is="on" hidden>Listening, on this device only</b><b data-is="stopped" hidden>Stopped. Nothing was kept.</b><b data-is="refused" hidden>The microphone is off for this page. Write what you hear.</b><b data-is="failed" hidden>It cannot listen on this device now. Write what you hear.</b></p>
<p><button class="cl-callbtn cl-callbtn--brand" type="button" data-start hidden>Yes, start listening</button><button class="cl-callbtn cl-callbtn--line" type="button" data-stop hidden>Stop listening</button></p></section>`;
