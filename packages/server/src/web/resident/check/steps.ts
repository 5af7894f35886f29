import { type Instant, instantOf, sayTime } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { icon } from "../../shell/icons.ts";

/** When the same phone may be used again: a clock time, which needs no script and can be written on a hand. */
export function waitUntil({ clock, site }: Services): Instant {
  const at = clock().getTime() + site.advice.lineClearsMinutes * 60_000;
  return instantOf(new Date(Math.ceil(at / 60_000) * 60_000));
}

/** What to do now: the receiver down, another phone, and only then the wait. */
export function doThisNow(services: Services): Html {
  const { bankNumber, policeNumber, emergencyNumber } = services.site.warningAdvice;
  return html`<ol class="cl-steps"><li><b>Put the phone down.</b><span class="cl-long">You do not have to say goodbye.</span></li>
<li><b>Use a different phone now, if you have one.</b><a class="cl-callbtn cl-callbtn--brand" href="tel:${bankNumber}">${icon("phone")}Ring ${bankNumber}, your bank</a><span class="cl-under">Or the number on your card. Police: ${policeNumber}. In danger, or someone is coming to your door: ${emergencyNumber}.</span></li>
<li id="wait"><b>Only this phone? Wait at least ${services.site.advice.lineClearsMinutes} minutes.</b>The caller may still be on the line.${timer(services)}</li></ol>`;
}

function timer(services: Services): Part {
  const until = waitUntil(services);
  const minutes = services.site.advice.lineClearsMinutes;
  return html`<div class="cl-timer" data-wait-minutes="${minutes}"><span class="cl-timer__n" role="timer" aria-label="Time left to wait" aria-live="off" data-figure hidden></span><div class="cl-timer__bar" aria-hidden="true" hidden><i data-bar></i></div><span class="cl-meta">You can use this phone from <b>${sayTime(until, services.site.force.timeZone)}</b>. Ring someone whose voice you know first.</span><span class="govuk-visually-hidden" role="status" data-said></span></div>`;
}
