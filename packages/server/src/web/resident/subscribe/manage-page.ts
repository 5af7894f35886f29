import type { Managed } from "../../../actions/subscribe.ts";
import type { Wished } from "../../../actions/wants.ts";
import type { SubscriberRow } from "../../../store/subscribers.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { wantsFields } from "./wants-fields.ts";

/** The address is said in part: the link may lie open on somebody else's screen. */
const WAY: Record<SubscriberRow["channel"], (address: string) => string> = {
  email: (address) => `by e-mail to ${address.replace(/^(.)[^@]*/, "$1…")}`,
  sms: (address) => `by text to the number that ends in ${address.slice(-3)}`,
  voice: (address) => `by a call to the number that ends in ${address.slice(-3)}`,
  push: () => "on a device that you chose",
};

export function managePage(
  services: Services,
  { token, managed, wished, errors = {}, isSaved = false, isNew = false }: ManageView,
): string {
  const title = "What you get from us";
  const { row, leave } = managed;
  const main = html`<div class="cl-column">${errorSummary(errors)}${
    isSaved && html`<div class="cl-notice cl-notice--small" role="status"><p>We have kept your change.</p></div>`
  }${isNew && html`<div class="cl-notice cl-notice--small" role="status"><p>Now press “Keep this change”.</p></div>`}<h1 class="cl-h1">${title}</h1><p class="cl-lead">You get our warnings ${WAY[row.channel](row.address)}.</p>
<form class="cl-form cl-gap-2" method="post" action="/subscribe/manage/${token}" novalidate>${wantsFields(services, wished, { errors, links: { area: `/subscribe/manage/${token}/area`, town: `/subscribe/manage/${token}?town=yes` } })}
${button("Keep this change")}</form>
<h2 class="cl-h2">Stop the warnings</h2><form class="cl-gap-2" method="post" action="/subscribe/leave/${leave}"><p class="govuk-body">One press. You can take it back until tomorrow.</p>${button("Stop the warnings", "second")}</form></div>`;
  return residentPage(services.view, { title, main, hasErrors: Object.keys(errors).length > 0 });
}

export type ManageView = {
  token: string;
  managed: Managed;
  wished: Wished;
  errors?: FieldErrors;
  isSaved?: boolean;
  /** An area has just been drawn, and is not kept yet. */
  isNew?: boolean;
};
