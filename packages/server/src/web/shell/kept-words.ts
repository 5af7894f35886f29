import type { FastifyRequest } from "fastify";
import { formBody } from "./body.ts";
import { isFromElsewhere } from "./from-elsewhere.ts";
import { html, type Part } from "./html.ts";

/**
 * What somebody wrote in a form that was not taken, to copy: their words are theirs. Nothing short, which is soon typed
 * again, nothing secret, and nothing that a program made, which has no gap in it. What comes from another site is not
 * shown: anybody's words could be put on our page.
 */
export function keptWords(request: FastifyRequest): Part {
  const kept = Object.entries(formBody(request.body)).filter(
    ([name, value]) => value.trim().length > 20 && /\s/.test(value.trim()) && !/^_csrf$|password|recipient/.test(name),
  );
  if (kept.length === 0 || isFromElsewhere(request)) return null;
  return html`<h2 class="cl-h2 cl-gap-2">What you wrote, to copy</h2>${kept.map(
    ([name, value], i) =>
      html`<div class="govuk-form-group cl-gap-1"><label class="govuk-label" for="kept-${i}">${name}</label><textarea class="govuk-textarea" id="kept-${i}" rows="4" readonly>
${value}</textarea></div>`,
  )}`;
}
