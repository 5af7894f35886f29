import { type Instant, instantOf, sayTime, type Verdict } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { icon } from "../../shell/icons.ts";

/** What the steps are for. `phone-down`: nobody who has just put it down is told to do so. */
export type Moment = Verdict | "phone-down";

/** When the same phone may be used again: a clock time, which needs no script and can be written on a hand. */
export function waitUntil({ clock, site }: Services): Instant {
  const at = clock().getTime() + site.advice.lineClearsMinutes * 60_000;
  return instantOf(new Date(Math.ceil(at / 60_000) * 60_000));
}

/**
 * What to do now: the receiver down, another phone, and only then the wait. With the verdict above them these words are
 * read aloud in 20 seconds, so each has to earn its place; `check-promises` in e2e/ counts them.
 *
 * @param atTheDoor somebody may be on the way to collect
 */
export function doThisNow(
  services: Services,
  moment: Moment,
  { atTheDoor = false }: { atTheDoor?: boolean } = {},
): Html {
  const coming = atTheDoor ? "Someone coming?" : null;
  const steps: Record<Moment, readonly Html[]> = {
    likely_fraud: [putItDown, otherPhone(services, coming ?? "Danger"), onlyThisPhone(services)],
    // Its heading has said to end the call, and nothing was heard that puts them in danger.
    be_careful: [otherPhone(services, coming), onlyThisPhone(services)],
    no_signs_seen: [putItDown, html`<li><b>Ring back on a number you know.</b></li>`, onlyThisPhone(services)],
    "phone-down": [otherPhone(services, coming ?? "Danger"), onlyThisPhone(services, "cl-timer--big")],
  };
  return html`<ol class="cl-steps">${steps[moment]}</ol>`;
}

const putItDown: Html = html`<li><b>Put the phone down.</b></li>`;

/** @param when it is for 999; null leaves it out */
function otherPhone({ site }: Services, when: string | null): Html {
  const { bankNumber, policeNumber, emergencyNumber } = site.warningAdvice;
  return html`<li><b>Use another phone.</b><a class="cl-callbtn cl-callbtn--brand" href="tel:${bankNumber}">${icon("phone")}Ring ${bankNumber}, your bank</a><span class="cl-under">Or the number on your card. Police ${policeNumber}.${when !== null && ` ${when} ${emergencyNumber}.`}</span></li>`;
}

function onlyThisPhone(services: Services, extra = ""): Html {
  const at = sayTime(waitUntil(services), services.site.force.timeZone);
  return html`<li id="wait"><b>Only this phone? Wait until ${at}.</b><div class="cl-wait">${timer(services, extra)}<span>Ring someone you know first.</span></div></li>`;
}

/** Shown by script alone: the sentence above it has the clock time for everybody. */
const timer = ({ site }: Services, extra: string): Part =>
  html`<div class="cl-timer${extra !== "" && ` ${extra}`}" data-wait-minutes="${site.advice.lineClearsMinutes}" hidden><span class="cl-timer__n" role="timer" aria-label="Time left to wait" aria-live="off" data-figure></span><div class="cl-timer__bar" aria-hidden="true"><i data-bar></i></div><span class="govuk-visually-hidden" role="status" data-said></span></div>`;
