import {
  atomFeed,
  beyondGsm,
  type CallScript,
  capAlert,
  isExercise,
  cardBody,
  jsonFeed,
  LANGUAGES,
  languageOf,
  pictureSays,
  type PublishedWarning,
  readIn,
  standingOf,
  type WarningAdvice,
  warningEmail,
  warningHtml,
  warningMarkdown,
  warningPush,
  warningScript,
  type WarningSms,
  warningSms,
  wordsOfLine,
  writtenIn,
} from "@clearline/engine";
import { type Html, html, type Part, raw } from "../../shell/html.ts";

/** One form of the warning, as its receivers get it. */
export type Preview = { key: string; label: string; body: Html };

/** A link of the receiver's own; here stands where it leads. */
const linksOf = ({ publicUrl }: PublishedWarning): { unsubscribeUrl: string; manageUrl: string } => ({
  unsubscribeUrl: `${publicUrl}/leave/…`,
  manageUrl: `${publicUrl}/subscribe/manage/…`,
});

/**
 * Every form, made by the same functions that send it: what is seen here is what goes out, marked as a draft before. What
 * people read comes in English and, below it, in Welsh.
 */
export function previewsOf(id: string, warning: PublishedWarning, advice: WarningAdvice): readonly Preview[] {
  const feed = { publicUrl: warning.publicUrl, force: warning.force, emptySince: warning.publishedAt };
  const at = `/console/warnings/${id}`;
  const read = LANGUAGES.map((language) => readIn(warning, language, advice));
  const both = (shown: (one: PublishedWarning) => Html): Html =>
    html`${read.map((one) =>
      languageOf(one) === "en"
        ? shown(one)
        : html`<h2 class="cl-h2 cl-gap-2">For those who chose Welsh</h2><div lang="cy">${shown(one)}</div>`,
    )}`;
  return [
    { key: "page", label: "Page", body: both(page) },
    { key: "email", label: "E-mail", body: both(email) },
    { key: "sms", label: "Text message", body: both(sms) },
    { key: "push", label: "Push", body: both(push) },
    { key: "voice", label: "Call", body: both(call) },
    { key: "card", label: "Card", body: both((one) => card(one, at, advice)) },
    { key: "picture", label: "Social image", body: both((one) => picture(one, at)) },
    { key: "text", label: "Plain text", body: source(warningMarkdown(warning)) },
    { key: "atom", label: "Atom", body: source(atomFeed([warning], feed)) },
    { key: "json", label: "JSON Feed", body: source(readable(jsonFeed([warning], feed))) },
    { key: "cap", label: "CAP", body: source(capAlert(warning, advice)) },
  ];
}

const kindOf = ({ withdrawn, corrections }: PublishedWarning): "warning" | "correction" | "withdrawal" =>
  withdrawn !== null ? "withdrawal" : corrections.length > 0 ? "correction" : "warning";

/** What we say about a form, to an officer: in English beside words in any language. */
const note = (words: Part): Html => html`<p class="govuk-body" lang="en">${words}</p>`;

const title = (warning: PublishedWarning): Html => {
  const { before, title: headline } = standingOf(warning);
  return html`${before}<span lang="${writtenIn(warning)}">${headline}</span>`;
};

// The engine escapes every word of it.
const page = (warning: PublishedWarning): Html =>
  html`<div class="cl-doc${isExercise(warning) && " cl-exercise"}"><h2>${title(warning)}</h2>${raw(warningHtml(warning))}</div>`;

function email(warning: PublishedWarning): Html {
  const { subject, text } = warningEmail(warning, { kind: kindOf(warning), ...linksOf(warning) });
  return html`${note(html`Subject: <b>${subject}</b>`)}${source(text)}`;
}

function sms(warning: PublishedWarning): Html {
  const made = warningSms(warning);
  return html`${note(partsOf(made))}${source(made.text)}`;
}

function push(warning: PublishedWarning): Html {
  const { title: headline, body } = warningPush(warning, linksOf(warning));
  return html`<p class="govuk-body"><b>${headline}</b></p>${source(body)}`;
}

function call(warning: PublishedWarning): Html {
  const script = warningScript(warning, kindOf(warning));
  return html`${note(`What a voice reads out, in about ${secondsOf(script)} seconds.`)}${source([...script.lines.map(wordsOfLine), script.offer].join("\n"))}`;
}

const card = (warning: PublishedWarning, at: string, advice: WarningAdvice): Html =>
  html`${note(html`The card to print and put beside a phone, A5. <a href="${at}/card${inWelsh(warning)}">Open it as it prints</a>`)}<div class="cl-doc"><h2>${title(warning)}</h2>${raw(cardBody(warning, advice))}</div>`;

const picture = (warning: PublishedWarning, at: string): Html =>
  html`${note("What link previews and social media show, 1200 by 630.")}<img class="cl-socialimage" src="${at}/picture.png${inWelsh(warning)}" width="1200" height="630" alt="${pictureSays(warning)}">`;

const inWelsh = (warning: PublishedWarning): string => (languageOf(warning) === "cy" ? "?lang=cy" : "");

const partsOf = ({ text, parts, encoding }: WarningSms): string =>
  `${text.length} characters: ${parts === 1 ? "one text" : `${parts} texts sent as one, and paid as ${parts}`}.${
    encoding === "ucs-2"
      ? ` Plain texts do not have ${beyondGsm(text).join(" ")}, so a text holds 70 characters, not 160, and 67 where there are several.`
      : ""
  }`;

/** A voice says some 150 words a minute. */
const secondsOf = ({ lines, offer }: CallScript): number =>
  Math.round(([...lines.map(wordsOfLine), offer].join(" ").split(/\s+/).length / 150) * 60);

const source = (text: string): Html => html`<pre class="cl-source"><code>${text}</code></pre>`;

const readable = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);
