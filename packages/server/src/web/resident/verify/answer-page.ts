import { type Phone, sayPhone } from "@clearline/engine";
import type { ChoosableOrganisation } from "../../../actions/organisations-to-choose.ts";
import { CODE_MINUTES } from "../../../actions/log-call.ts";
import type { Services } from "../../services.ts";
import { type Html, html } from "../../shell/html.ts";
import { icon, verdictShape } from "../../shell/icons.ts";
import { residentPage } from "../../shell/page.ts";

/**
 * One frame for both answers: the same band, the same colour, the same way on. A yes does not make the call a good one,
 * and a no does not make the caller a criminal.
 */
export function answerPage(services: Services, organisation: ChoosableOrganisation, isLogged: boolean): string {
  const who = organisation.name;
  if (isLogged) {
    return frame(services, organisation, {
      title: "A matching call is logged now",
      line: html`${who} told us of this call. You can still end it and ring back.`,
      more: html`<p class="govuk-body">A real caller will not mind. No one needs your PIN, a password or a code to prove who you are.</p>
<p class="govuk-body">They ask you to move money, or to keep it secret? End the call, whatever this page says.</p>`,
    });
  }
  return frame(services, organisation, {
    title: "We cannot confirm this call. End it.",
    line: html`Ring back on a number you know. Use a different phone if you can.`,
    more: html`<p class="govuk-body">This does not mean that the caller is a criminal. Codes can be misheard. They work once, for ${CODE_MINUTES} minutes.</p>
<p class="govuk-body">You lose nothing by ringing back.</p>`,
  });
}

/** After too many codes from one place: what to do is the same, and nothing is looked up. */
export const tooManyPage = (services: Services, organisation: ChoosableOrganisation): string =>
  frame(services, organisation, {
    title: "We cannot confirm this call. End it.",
    line: html`That was too many codes from one place. Wait an hour before you try again.`,
    more: html`<p class="govuk-body">You do not need a code. You lose nothing by ringing back.</p>`,
  });

type Answer = { title: string; line: Html; more: Html };

function frame(services: Services, organisation: ChoosableOrganisation, { title, line, more }: Answer): string {
  const main = html`<div class="cl-band--none"><div class="govuk-width-container"><div class="cl-verdict">${verdictShape.no_signs_seen}<div><h1>${title}</h1><p>${line}</p></div></div></div></div>
<div class="govuk-width-container cl-main"><div class="cl-column"><h2 class="cl-h2">To be sure, ring back like this</h2>
<ol class="cl-steps cl-gap-1"><li><b>End the call.</b>You do not have to say why.</li>${numberStep(services, organisation)}
<li><b>Only this phone? Wait at least ${services.site.advice.lineClearsMinutes} minutes.</b>The caller may still be on the line.</li></ol>
${more}<p class="govuk-body"><a href="/verify">Check another code</a></p></div></div>`;
  return residentPage(services.view, { title, main, bare: true, urgentBar: false });
}

function numberStep({ site }: Services, { name, number }: ChoosableOrganisation): Html {
  const { bankNumber } = site.warningAdvice;
  if (number === "")
    return html`<li><b>Find the number yourself.</b>Look on your card, a bill or a letter. For your bank, ring ${bankNumber}.</li>`;
  const said = sayPhone(number as Phone);
  return html`<li><b>Ring the number that ${name} publishes.</b><a class="cl-callbtn cl-callbtn--brand" href="tel:${number}">${icon("phone")}Ring ${said}</a><span class="cl-under">Use a different phone. Or use the number on your card, a bill or a letter.</span></li>`;
}

/**
 * Both answers made as long as the longer one, with letters of chance that no packing makes shorter: who watches the
 * line sees the same number of bytes.
 */
export function sameLength({ secrets }: Pick<Services, "secrets">, yes: string, no: string): [string, string] {
  const longest = Math.max(Buffer.byteLength(yes), Buffer.byteLength(no)) + LEAST_FILL;
  return [filled(secrets, yes, longest), filled(secrets, no, longest)];
}

/** Room for the marks of a comment, and letters enough in both answers. */
const LEAST_FILL = 64;

function filled(secrets: Services["secrets"], page: string, length: number): string {
  const letters = length - Buffer.byteLength(page) - "<!---->".length;
  return `${page}<!--${secrets(Math.ceil(letters / 2))
    .toString("hex")
    .slice(0, letters)}-->`;
}
