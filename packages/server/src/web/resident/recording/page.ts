import type { Services } from "../../services.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { MOST_SECONDS, type WavError } from "./wav.ts";

export type RecordingError =
  | WavError["code"]
  | "file-missing"
  | "file-too-big"
  | "busy"
  | "too-many"
  | "nothing-heard"
  | "not-read";

export const SAY: Record<RecordingError, string> = {
  "file-missing": "Choose the recording on your device",
  "not-a-wav": "Choose a WAV file. Other recordings cannot be read here",
  "wav-packed": "Save the recording as a plain WAV file, and choose that",
  "wav-empty": "Choose another recording. This one has no sound in it",
  "wav-too-long": `Choose a recording of ${MOST_SECONDS / 60} minutes or less`,
  "file-too-big": `Choose a recording of ${MOST_SECONDS / 60} minutes or less`,
  "nothing-heard": "Write what you heard. We heard no words in this recording",
  "not-read": "Write what you heard. This machine could not read the recording",
  busy: "Try again in a minute. Others are waiting, or write what you heard",
  "too-many": "Try again in an hour, or write what you heard",
};

/** A voicemail or a recorded call: read by this machine where its operator has given a model, else said to be off. */
export function recordingPage(services: Services, error: RecordingError | null = null): string {
  const title = "Check a voicemail or a recording";
  const main = html`<div class="cl-end"><div class="govuk-width-container"><p class="cl-endline"><b>Someone on the phone now? Put it down first.</b></p></div></div>
<div class="govuk-width-container cl-main"><a href="/check" class="govuk-back-link">Back</a><h1 class="cl-h1 cl-gap-half">${title}</h1>${
    services.transcribe === undefined ? off : upload(services, error)
  }</div>`;
  return residentPage(services.view, {
    title,
    main,
    bare: true,
    light: true,
    urgentBar: false,
    hasErrors: error !== null && services.transcribe !== undefined,
  });
}

const off: Html = html`<p class="cl-lead cl-lead--ink cl-gap-1"><b>This is switched off here.</b> This service cannot listen to recordings.</p>
<p>Play it, and write what you hear. We answer at once.</p>
<p class="cl-gap-2"><a class="cl-callbtn cl-callbtn--brand" href="/check/words">Write what you heard</a></p>
<p class="cl-gap-2">Do not ring any number the message gives you. Ring a number you know.</p>`;

function upload({ site }: Services, error: RecordingError | null): Html {
  return html`${
    error !== null &&
    html`<div class="cl-wrong" role="alert"><h2>There is a problem</h2><p><a href="#f-recording">${SAY[error]}</a></p></div>`
  }<p class="cl-lead cl-lead--ink cl-gap-1">We turn it into words, and tell you what we hear.</p>
<form method="post" action="/check/recording" enctype="multipart/form-data" novalidate><h2 class="cl-h2 cl-gap-2"><label for="f-recording">Your recording</label></h2><p class="cl-meta" id="f-recording-hint">A WAV file, ${MOST_SECONDS / 60} minutes or less.</p>${
    error !== null &&
    html`<p class="cl-wrong__words" id="f-recording-error"><span class="govuk-visually-hidden">Error:</span> ${SAY[error]}</p>`
  }<input class="cl-say-it${error !== null && " cl-say-it--wrong"}" id="f-recording" name="recording" type="file" accept=".wav,audio/wav" aria-describedby="f-recording-hint${error !== null && " f-recording-error"}">
<p class="cl-gap-2"><button class="cl-callbtn cl-callbtn--brand" type="submit">Turn it into words</button></p></form>
<p class="cl-meta cl-gap-2">It is read on ${site.force.name}’s own machine. The sound is thrown away at once. Nobody else gets it.</p>
<p class="cl-gap-2"><a class="cl-taplink" href="/check/words">Rather write what you heard?</a></p>`;
}
