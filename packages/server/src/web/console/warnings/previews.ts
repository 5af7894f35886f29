import {
  atomFeed,
  capAlert,
  jsonFeed,
  type PublishedWarning,
  standingTitle,
  warningEmail,
  warningHtml,
  warningMarkdown,
  type WarningSms,
  warningSms,
} from "@clearline/engine";
import { type Html, html, raw } from "../../shell/html.ts";

/** One form of the warning, as its receivers get it. */
export type Preview = { key: string; label: string; body: Html };

/** Every form, made by the same functions that send it: what is seen here is what goes out, marked as a draft before. */
export function previewsOf(warning: PublishedWarning): readonly Preview[] {
  const feed = { publicUrl: warning.publicUrl, force: warning.force, emptySince: warning.publishedAt };
  const kind = warning.withdrawn !== null ? "withdrawal" : warning.corrections.length > 0 ? "correction" : "warning";
  // Each receiver has a link of their own; here stands where it leads.
  const email = warningEmail(warning, { kind, unsubscribeUrl: `${warning.publicUrl}/leave/…` });
  const sms = warningSms(warning);
  return [
    // The engine escapes every word of it.
    {
      key: "page",
      label: "Page",
      body: html`<div class="cl-doc"><h2>${standingTitle(warning)}</h2>${raw(warningHtml(warning))}</div>`,
    },
    {
      key: "email",
      label: "E-mail",
      body: html`<p class="govuk-body">Subject: <b>${email.subject}</b></p>${source(email.text)}`,
    },
    {
      key: "sms",
      label: "Text message",
      body: html`<p class="govuk-body">${partsOf(sms)}</p>${source(sms.text)}`,
    },
    { key: "text", label: "Plain text", body: source(warningMarkdown(warning)) },
    { key: "atom", label: "Atom", body: source(atomFeed([warning], feed)) },
    { key: "json", label: "JSON Feed", body: source(readable(jsonFeed([warning], feed))) },
    { key: "cap", label: "CAP", body: source(capAlert(warning)) },
  ];
}

const partsOf = ({ text, parts }: WarningSms): string =>
  `${text.length} characters: ${parts === 1 ? "one text" : `${parts} texts sent as one`}. Text messages are not sent yet; this is what one would say.`;

const source = (text: string): Html => html`<pre class="cl-source"><code>${text}</code></pre>`;

const readable = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);
