import { MAX_WORDS_CHARS, sayFingerprint, sayTimeKept } from "@clearline/engine";
import type { StandingKey } from "../../../actions/tip-keys.ts";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

const TITLE = "Tell us something in secret";

/** What the script says, in words that stand here with all others of the page. */
const SAYS = {
  empty: "Write what you know",
  "too-long": `Shorten it to ${MAX_WORDS_CHARS.toLocaleString("en-GB")} letters or fewer`,
  sealing: "Sealing it on this device, and sending it. Please wait.",
  "tip-keys-changed":
    "Copy your words, load this page again and paste them. The keys have changed since you opened it.",
  "tip-not-sealed": "Load this page again and try once more. What came to us was not sealed as it should be.",
  "too-many": "Wait an hour and try again. We take only so many from one place. Your words stay here until you leave.",
  "not-sent": "Try again. It could not be sent. Your words stay here until you leave this page.",
  "cannot-seal":
    "This browser cannot seal your words here. Try a newer one, and an address that starts with https://. Nothing was sent.",
} as const;

/** The page that seals. Its field has no name and its form no address: no browser can send the words as they are. */
export function tipPage(services: Services, keys: readonly StandingKey[]): string {
  if (keys.length === 0) return noKeysPage(services);
  const recipients = JSON.stringify(keys.map(({ id, recipient }) => ({ id, recipient })));
  const main = html`<div class="cl-column"><h1 class="cl-h1">${TITLE}</h1><p class="cl-lead">Your words are sealed on your own device. Our server cannot open them.</p>
<div class="cl-gap-2" data-without-script><div class="cl-notice"><h2>This needs script</h2><p>Your browser seals your words with a script. Script is off here, so nothing can be sealed.</p></div>${otherWays(services)}</div>
<div class="cl-gap-2" data-tip data-keys="${recipients}" data-says="${JSON.stringify(SAYS)}" data-most="${MAX_WORDS_CHARS}" hidden>
<form data-tip-form novalidate><div class="govuk-form-group" data-tip-group><label class="govuk-label govuk-label--m" for="f-tip">What do you know?</label><div id="f-tip-hint" class="govuk-hint">In your own words. Leave out your own name. Numbers, places and days help.</div><p class="govuk-error-message" id="f-tip-error" data-tip-error role="alert" hidden></p><textarea class="govuk-textarea" id="f-tip" rows="9" autocomplete="off" spellcheck="false" aria-describedby="f-tip-hint"></textarea></div>
<button type="submit" class="govuk-button">Seal it and send it</button><p class="cl-meta" role="status" data-tip-state></p></form></div>
<div class="cl-receipt cl-gap-2" data-tip-sent tabindex="-1" hidden><h2 class="cl-h1">We have it, sealed.</h2><p class="govuk-body">Your code is</p><p><span class="cl-code" data-tip-code></span></p><p class="cl-hint">Write it on paper. With it you can <a href="/tip/code">see what came of it</a>. We cannot look it up for you.</p><p class="cl-hint">Then close this page. Your browser may list it under pages you have seen.</p></div>
${whoCanOpen(services, keys)}${whatIsKept}${whatOthersSee}
<h2 class="cl-h2">What comes of it</h2><p class="govuk-body">An officer opens it on their own machine. They may make a report of it, without a name. ${sayTimeKept(services.site.keeping["sealed-tip"])} after it was used or put away, we delete it. We cannot write back. <a href="/tip/code">Look up your code</a>.</p>
<div data-tip hidden>${otherWays(services)}</div></div>`;
  return residentPage(services.view, { title: TITLE, main, back: "/tell", script: "tip" });
}

function noKeysPage(services: Services): string {
  const main = html`<div class="cl-column"><h1 class="cl-h1">${TITLE}</h1><p class="cl-lead">We take no sealed words here just now.</p>
<p class="govuk-body">No officer has a key that would open them.</p>${otherWays(services)}<p class="govuk-body">Did you tell us something before? <a href="/tip/code">Look up your code</a>.</p></div>`;
  return residentPage(services.view, { title: TITLE, main, back: "/tell" });
}

const otherWays = ({ site }: Services): Html =>
  html`<h2 class="cl-h2 cl-gap-3">What else you can do</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li><a href="/tell">Report a call without your name</a>. Our officers can read that, and so can whoever runs our server.</li><li>Ring ${site.warningAdvice.policeNumber} and talk to us.</li></ul>`;

const whoCanOpen = ({ site }: Services, keys: readonly StandingKey[]): Html =>
  html`<h2 class="cl-h2">Who can open it</h2><p class="govuk-body">Whoever keeps one of these keys at ${site.forceName}. Each is kept off this server. Compare the letters with our poster, or ring and ask.</p><ul class="cl-rows">${keys.map(
    ({ label, fingerprint }) =>
      html`<li><div>${label}<br><b class="cl-print">${sayFingerprint(fingerprint)}</b></div></li>`,
  )}</ul>`;

const whatIsKept: Part = html`<h2 class="cl-h2">What we keep</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>What you seal. Short or long, it comes in one of three sizes.</li><li>The day it came. Not the time.</li><li>A scrambled form of phone numbers in your words. It shows if others told us of the same number.</li></ul><p class="govuk-body">We keep no name, no cookie, and not where you wrote from.</p>`;

const whatOthersSee: Part = html`<h2 class="cl-h2">What others can still see</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>Your internet company sees that you came to this site, and when.</li><li>Whoever runs our machines may see that too.</li><li>Whoever looks after your device may see all that you do on it. Do not use one from work.</li><li>Whoever runs our server could find those numbers, by trying all there are. Leave them out if that would harm you.</li><li>This page comes from our server. A changed page could send your words unsealed. If that would harm you, ring instead.</li></ul>`;
