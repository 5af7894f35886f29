import { sayTimeKept } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { KEPT, KEPT_CLASSES, type KeptClass } from "../../../kept.ts";
import type { Services } from "../../services.ts";
import { summaryList } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { writeTo } from "../write-to.ts";

export function registerPrivacy(app: FastifyInstance, services: Services): void {
  app.get("/privacy", async (_request, reply) => reply.type("text/html").send(privacyPage(services)));
}

function privacyPage(services: Services): string {
  const { forceName } = services.site;
  const title = "Privacy";
  const kept = (of: KeptClass): string => sayTimeKept(services.site.keeping[of]);
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">What we keep, who sees it, and what never leaves us.</p>
<h2 class="cl-h2 cl-gap-3">When you report a call</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>We keep your answers, and your name and number if you give them.</li><li>Officers of ${forceName} read them to spot calls that belong together.</li><li>Every look at your report is written down. That record cannot be changed without leaving a mark.</li><li>We never publish your name, your number or your words.</li></ul>
<h2 class="cl-h2">When you would rather not say who you are</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>We keep no name, no number and no address.</li><li>We keep the day you told us, not the time.</li><li>Your internet company, and whoever runs our machines, may still see that you came here.</li></ul>
<h2 class="cl-h2">When you tell us something in secret</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>Your words are sealed on your device. Only a few officers have the keys.</li><li>We keep the day, and which of three sizes it has.</li><li>An officer may make a report of it. What you sealed is deleted ${kept("sealed-tip")} after it was used or put away.</li></ul>
<h2 class="cl-h2">When you ask about a call</h2><p class="govuk-body cl-gap-1">We do not keep what you tick or write on the “on the phone” pages. If you go on to report the call, we do.</p><p class="govuk-body cl-gap-1">You can tell us if an answer was right. We keep your words only if you tick the box. Names and numbers are hidden before we keep them. The words go after ${kept("feedback-words")}, and your yes or no after ${kept("feedback")}.</p>
<h2 class="cl-h2">When you check a caller</h2><p class="govuk-body cl-gap-1">We do not keep who you are, or the code you type. The caller’s office may tell us the number it rings. We keep that scrambled, for ${kept("logged-call")}. If you tell us that a number is wrong, we keep your contact until we have looked. It goes ${kept("correction-contact")} later.</p>
<h2 class="cl-h2">What you see of others</h2><p class="govuk-body cl-gap-1">Public pages show how many people told us about a place. Under 5 we do not say how many.</p>
<h2 class="cl-h2">Warnings by e-mail</h2><p class="govuk-body cl-gap-1">We keep your address and your place until you leave. They go ${kept("subscriber-left")} later. One press of a button is enough. Nobody else can sign you up: we ask you first.</p>
<h2 class="cl-h2">People you trust</h2><p class="govuk-body cl-gap-1">We keep what they call you, your number or e-mail, and your place. We keep the same of each person you name. They see our warnings and nothing you tell us. All of it goes 30 days after it ends, or at once if you ask.</p>
<h2 class="cl-h2">Cookies</h2><p class="govuk-body cl-gap-1">One holds your place in the report until you close the browser. One holds your receipt for an hour. If you ring people for an office, one keeps you signed in for 30 days. No others, and nobody follows you.</p>
<h2 class="cl-h2" id="how-long">How long</h2><p class="govuk-body cl-gap-1">Each night we delete what is past its time.</p>${howLong(services)}<p class="govuk-body">Of a report, your words and all that shows who you are go. The day, the town and what was asked of you stay. They say nothing of who you are.</p><p class="govuk-body">A report can be kept longer if a case needs it. An officer must say why. Another must say when it can go.</p><p class="govuk-body">What we publish stays. So does the record of who looked. It holds none of your words.</p><p class="govuk-body">Do you want to see, mend or take out what we hold about you? ${writeTo(services)}.</p></div>`;
  return residentPage(services.view, { title, main, back: "/" });
}

/** From the one table of what is kept: as it is set here. */
function howLong({ site: { keeping } }: Services): Html {
  return summaryList(
    KEPT_CLASSES.flatMap((of) => {
      const { resident, from } = KEPT[of];
      return resident === undefined ? [] : [{ key: resident, value: `${sayTimeKept(keeping[of])} from ${from}` }];
    }),
  );
}
