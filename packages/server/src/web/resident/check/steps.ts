import { type Instant, instantOf, parseInstant, sayTime, toDate, type Verdict } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { icon } from "../../shell/icons.ts";

/** What the steps are for. `phone-down`: nobody who has just put it down is told to do so. */
export type Moment = Verdict | "phone-down";

/** How long an answer that is asked for again still knows of the wait that the first one began. */
const REMEMBERED_MINUTES = 60;

/**
 * When the same phone may be used again: a clock time, which needs no script and can be written on a hand.
 *
 * @param begun what an earlier answer of this page said: to look for a place must not begin the wait anew
 */
export function waitUntil({ clock, site }: Services, begun = ""): Instant {
  const now = clock().getTime();
  const at = now + site.advice.lineClearsMinutes * 60_000;
  const fresh = instantOf(new Date(Math.ceil(at / 60_000) * 60_000));
  const earlier = parseInstant(begun);
  if (earlier === null || earlier > fresh) return fresh;
  return toDate(earlier).getTime() < now - REMEMBERED_MINUTES * 60_000 ? fresh : earlier;
}

/**
 * What to do now: the receiver down, another phone, and only then the wait. With the verdict above them these words are
 * read aloud in 20 seconds, so each has to earn its place; `check-promises` in e2e/ counts them.
 *
 * @param atTheDoor somebody may be on the way to collect
 * @param harmed money or details are gone
 * @param until when the same phone may be used again
 */
export function doThisNow(
  services: Services,
  moment: Moment,
  {
    atTheDoor = false,
    harmed = false,
    until = waitUntil(services),
  }: { atTheDoor?: boolean; harmed?: boolean; until?: Instant } = {},
): Html {
  const coming = atTheDoor ? "Someone coming?" : null;
  // The sooner a bank knows, the more it can stop: no clock, and no time to wait.
  if (harmed)
    return html`<ol class="cl-steps">${putItDown}${otherPhone(services, coming ?? "Danger", "Do not wait. ")}${neighbour}</ol>`;
  const steps: Record<Moment, readonly Html[]> = {
    likely_fraud: [putItDown, otherPhone(services, coming ?? "Danger"), onlyThisPhone(services, until)],
    // Its heading has said to end the call, and nothing was heard that puts them in danger.
    be_careful: [otherPhone(services, coming), onlyThisPhone(services, until)],
    no_signs_seen: [putItDown, html`<li><b>Ring back on a number you know.</b></li>`, onlyThisPhone(services, until)],
    "phone-down": [otherPhone(services, coming ?? "Danger"), onlyThisPhone(services, until, "cl-timer--big")],
  };
  return html`<ol class="cl-steps">${steps[moment]}</ol>`;
}

const putItDown: Html = html`<li><b>Put the phone down.</b></li>`;

const neighbour: Html = html`<li><b>Only this phone? Go to a neighbour.</b><a class="cl-taplink" href="/check/paid">What to do next</a></li>`;

/** @param when it is for 999; null leaves it out */
function otherPhone({ site }: Services, when: string | null, first = ""): Html {
  const { bankNumber, policeNumber, emergencyNumber } = site.warningAdvice;
  return html`<li><b>${first}Use another phone.</b><a class="cl-callbtn cl-callbtn--brand" href="tel:${bankNumber}">${icon("phone")}Ring ${bankNumber}, your bank</a><span class="cl-under">Or the number on your card. Police ${policeNumber}.${when !== null && ` ${when} ${emergencyNumber}.`}</span></li>`;
}

function onlyThisPhone(services: Services, until: Instant, extra = ""): Html {
  const left = toDate(until).getTime() - services.clock().getTime();
  if (left <= 0)
    return html`<li id="wait"><b>You have waited.</b><div class="cl-wait"><span>Ring someone you know first.</span></div></li>`;
  const at = sayTime(until, services.site.force.timeZone);
  return html`<li id="wait"><b>Only this phone? Wait until ${at}.</b><div class="cl-wait">${timer(services, left, extra)}<span>Ring someone you know first.</span></div></li>`;
}

/** Shown by script alone: the sentence above it has the clock time for everybody. */
function timer({ site }: Services, leftMs: number, extra: string): Part {
  const minutes = site.advice.lineClearsMinutes;
  const left = Math.min(minutes * 60, Math.ceil(leftMs / 1000));
  return html`<div class="cl-timer${extra !== "" && ` ${extra}`}" data-wait-minutes="${minutes}" data-wait-left="${left}" hidden><span class="cl-timer__n" role="timer" aria-label="Time left to wait" aria-live="off" data-figure></span><div class="cl-timer__bar" aria-hidden="true"><i data-bar></i></div><span class="govuk-visually-hidden" role="status" data-said></span></div>`;
}
