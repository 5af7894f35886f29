import {
  atomFeed,
  type CallScript,
  capAlert,
  isExercise,
  cardBody,
  jsonFeed,
  pictureSays,
  type PublishedWarning,
  standingTitle,
  type WarningAdvice,
  warningEmail,
  warningHtml,
  warningMarkdown,
  warningPush,
  warningScript,
  type WarningSms,
  warningSms,
} from "@clearline/engine";
import { type Html, html, raw } from "../../shell/html.ts";

/** One form of the warning, as its receivers get it. */
export type Preview = { key: string; label: string; body: Html };

/** Every form, made by the same functions that send it: what is seen here is what goes out, marked as a draft before. */
export function previewsOf(id: string, warning: PublishedWarning, advice: WarningAdvice): readonly Preview[] {
  const feed = { publicUrl: warning.publicUrl, force: warning.force, emptySince: warning.publishedAt };
  const kind = warning.withdrawn !== null ? "withdrawal" : warning.corrections.length > 0 ? "correction" : "warning";
  // Each receiver has a link of their own; here stands where it leads.
  const email = warningEmail(warning, {
    kind,
    unsubscribeUrl: `${warning.publicUrl}/leave/…`,
    manageUrl: `${warning.publicUrl}/subscribe/manage/…`,
  });
  const sms = warningSms(warning);
  const script = warningScript(warning, kind);
  const push = warningPush(warning, { manageUrl: `${warning.publicUrl}/subscribe/manage/…` });
  const at = `/console/warnings/${id}`;
  return [
    // The engine escapes every word of it.
    {
      key: "page",
      label: "Page",
      body: html`<div class="cl-doc${isExercise(warning) && " cl-exercise"}"><h2>${standingTitle(warning)}</h2>${raw(warningHtml(warning))}</div>`,
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
    {
      key: "push",
      label: "Push",
      body: html`<p class="govuk-body"><b>${push.title}</b></p>${source(push.body)}`,
    },
    {
      key: "voice",
      label: "Call",
      body: html`<p class="govuk-body">What a voice reads out, in about ${secondsOf(script)} seconds.</p>${source([...script.lines, script.offer].join("\n"))}`,
    },
    {
      key: "card",
      label: "Card",
      body: html`<p class="govuk-body">The card to print and put beside a phone, A5. <a href="${at}/card">Open it as it prints</a></p><div class="cl-doc"><h2>${standingTitle(warning)}</h2>${raw(cardBody(warning, advice))}</div>`,
    },
    {
      key: "picture",
      label: "Social image",
      body: html`<p class="govuk-body">What link previews and social media show, 1200 by 630.</p><img class="cl-socialimage" src="${at}/picture.png" width="1200" height="630" alt="${pictureSays(warning)}">`,
    },
    { key: "text", label: "Plain text", body: source(warningMarkdown(warning)) },
    { key: "atom", label: "Atom", body: source(atomFeed([warning], feed)) },
    { key: "json", label: "JSON Feed", body: source(readable(jsonFeed([warning], feed))) },
    { key: "cap", label: "CAP", body: source(capAlert(warning)) },
  ];
}

const partsOf = ({ text, parts, encoding }: WarningSms): string =>
  `${text.length} characters: ${parts === 1 ? "one text" : `${parts} texts sent as one, and paid as ${parts}`}.${
    encoding === "ucs-2" ? " A letter that plain texts do not have, such as ŵ, makes it longer." : ""
  }`;

/** A voice says some 150 words a minute. */
const secondsOf = ({ lines, offer }: CallScript): number =>
  Math.round(([...lines, offer].join(" ").split(/\s+/).length / 150) * 60);

const source = (text: string): Html => html`<pre class="cl-source"><code>${text}</code></pre>`;

const readable = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);
