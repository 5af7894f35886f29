import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { html } from "../../shell/html.ts";
import { icon } from "../../shell/icons.ts";
import { residentPage } from "../../shell/page.ts";

/** "Is it really you calling?" No organisation logs its calls with us yet, so the page says what works without. */
export function registerVerify(app: FastifyInstance, services: Services): void {
  app.get("/verify", async (_request, reply) => reply.type("text/html").send(verifyPage(services)));
}

function verifyPage(services: Services): string {
  const { bankNumber, policeNumber } = services.site.warningAdvice;
  const minutes = services.site.advice.lineClearsMinutes;
  const title = "Is it really them calling?";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead cl-lead--ink">You cannot tell from the call. You can tell by ringing back.</p>
<ol class="cl-steps cl-gap-2"><li><b>End the call.</b>A real caller will not mind.</li>
<li><b>Find the number yourself.</b>Look on your card, a bill or a letter. Do not use a number they gave you.</li>
<li><b>Ring back on a different phone.</b><a class="cl-callbtn cl-callbtn--brand" href="tel:${bankNumber}">${icon("phone")}Ring ${bankNumber}, your bank</a><span class="cl-under">For the police, ring ${policeNumber} and ask for the officer.</span></li>
<li><b>Only this phone? Wait at least ${minutes} minutes.</b>The caller may still be on the line.</li></ol>
<div class="cl-panel"><h2>The number on your screen proves nothing</h2><p>Criminals can make it show any number, even your bank’s.</p></div>
<div class="cl-panel"><h2>Can Clearline check the call for me?</h2><p>Not yet. No bank or office tells us about its calls today. We will not guess.</p></div></div>`;
  return residentPage(services.view, { title, main, back: "/" });
}
