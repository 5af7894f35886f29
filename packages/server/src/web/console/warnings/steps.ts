import { never } from "@clearline/engine";
import { can } from "../../../actions/permissions.ts";
import { button, checkboxes, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form } from "../parts/frame.ts";
import { passkeyForm } from "../parts/passkey-form.ts";
import { count } from "../parts/say.ts";
import { sayBare } from "./evidence.ts";
import type { WarningView } from "./view.ts";

/** What this person can do with the warning now, and in a sentence what they cannot. */
export function nextSteps(view: WarningView): Html | null {
  const { state } = view.warning;
  switch (state) {
    case "draft":
      return draftSteps(view);
    case "in-review":
      return reviewSteps(view);
    case "published":
      return html`<div class="cl-acts"><a class="cl-btn2" href="/console/warnings/${view.warning.id}/correct">Correct it</a><a class="cl-btn2" href="/console/warnings/${view.warning.id}/withdraw">Withdraw it</a></div><p class="cl-meta cl-gap-1">One person can do either. Everyone who got it is told.</p>`;
    case "held":
      return html`<p class="cl-meta cl-gap-1">It is approved. Until it goes out, anyone here can stop it with the button above.</p>`;
    case "withdrawn":
      return null;
    default:
      return never(state);
  }
}

/** Said again at the button: the last moment before a name goes under it. */
const bareAtButton = ({ bare }: WarningView, what: string): Html | null =>
  bare === 0 ? null : html`<p class="cl-amber"><a href="#bare">${sayBare(bare)}</a>. ${what}</p>`;

function draftSteps(view: WarningView): Html {
  const { visit, warning, mayGoOut } = view;
  const at = `/console/warnings/${warning.id}`;
  return html`${bareAtButton(view, "The approver will see it too.")}${
    !mayGoOut &&
    html`<p class="cl-amber"><a href="#lint">Something must be mended</a> before it can be sent for approval.</p>`
  }<div class="cl-acts">${
    mayGoOut &&
    form(
      visit,
      `${at}/submit`,
      html`<input type="hidden" name="version" value="${warning.version}"><button class="cl-btn2 cl-btn2--go" type="submit">Send for approval</button>`,
      { plain: true },
    )
  }<a class="cl-btn2${!mayGoOut && " cl-btn2--go"}" href="${at}/edit">Edit the words</a></div>`;
}

function reviewSteps(view: WarningView): Html {
  const { visit, warning, errors, typed, receivers } = view;
  const at = `/console/warnings/${warning.id}`;
  const isOwn = view.hands.has(visit.officer.id);
  const hasSigned = view.signed.isBusy && view.signed.by.includes(visit.officer.id);
  if (!can(visit.officer, "approve-warnings"))
    return html`<p class="cl-meta cl-gap-1">It waits for an approver. You cannot approve it${isOwn && ": these are your words, and your role does not include it"}.</p>`;
  const approve = isOwn
    ? html`<p class="cl-amber">You cannot approve it: you wrote, changed or sent these words. You can send it back.</p>`
    : hasSigned
      ? html`<p class="cl-amber">You have approved it. It waits for one more approver.</p>`
      : html`${areaBusy(view)}${bareAtButton(view, "Read it again, or send it back.")}${
          !view.isProved &&
          view.factor.passkey &&
          passkeyForm({ csrf: visit.csrf, action: "/console/passkey/prove", to: at })
        }${form(
          visit,
          `${at}/approve`,
          html`<input type="hidden" name="hash" value="${warning.content_hash}">${textInput({ name: "area", label: "Type the area’s name to approve", hint: warning.content.areaName, value: typed["area"], autocomplete: "off", errors })}${wakesTick(view)}${proofAgain(view)}<button class="cl-btn2 cl-btn2--go" type="submit">Approve${receivers > 0 && `, to go to ${count(receivers, "person", "people")}`}</button>`,
        )}`;
  return html`${approve}<details class="govuk-details cl-gap-1"${errors["why"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Send it back</span></summary><div class="govuk-details__text">${form(
    visit,
    `${at}/return`,
    html`${textInput({ name: "why", label: "What should change?", value: typed["why"], errors })}${button("Send back", "second")}`,
  )}</div></details>`;
}

/** A second warning for one area within a quarter of an hour: two people alone must not be able to flood a town. */
const areaBusy = ({ signed, warning, visit }: WarningView): Html | null =>
  !signed.isBusy || signed.by.some((id) => id !== visit.officer.id)
    ? null
    : html`<p class="cl-amber">Another warning went to ${warning.content.areaName} in the last 15 minutes. After you, one more approver must sign before this one goes out.</p>`;

/** Quiet hours are the reader's own; only what cannot wait until morning goes against them. A drill wakes nobody. */
const wakesTick = ({ warning, typed }: WarningView): Html | null =>
  warning.mode === "exercise"
    ? null
    : checkboxes({
        name: "wakes",
        label: "Quiet hours",
        hint: "Texts, calls and pushes wait until people’s quiet hours end, mostly 9pm to 8am.",
        values: typed["wakes"] === "yes" ? ["yes"] : [],
        choices: [{ value: "yes", label: "It is grave enough to wake people: send it at once" }],
      });

/** A console left open must not be able to sign: whoever signed in a while ago says again who they are. */
const proofAgain = ({ isProved, errors, factor }: WarningView): Html | null =>
  isProved && errors["password"] === undefined
    ? null
    : factor.has
      ? textInput({
          name: "password",
          label: "A code from your app, or a backup code",
          hint: "You last showed that you are here more than five minutes ago.",
          autocomplete: "one-time-code",
          errors,
        })
      : textInput({
          name: "password",
          label: "Your password, again",
          hint: "You gave it more than five minutes ago.",
          type: "password",
          autocomplete: "current-password",
          errors,
        });
