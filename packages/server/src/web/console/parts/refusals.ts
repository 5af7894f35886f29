/**
 * What the console says of every refusal. Over 300 lines, for it is one table: a `Record` over one union, so that a code
 * without words does not compile, and one place to see that two refusals are not told apart by chance.
 */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ApiKeyError } from "../../../actions/api-keys.ts";
import type { AnswerError } from "../../../actions/answer-suggestion.ts";
import type { AssignError } from "../../../actions/assign.ts";
import type { ArrangeError, UndoError } from "../../../actions/arrange-series.ts";
import type { CallBackError } from "../../../actions/call-back.ts";
import type { RenameError, SeriesError } from "../../../actions/change-series.ts";
import type { AskChangeError, ChangeError } from "../../../actions/change-organisation.ts";
import type { CorrectError } from "../../../actions/correct-fact.ts";
import type { DismissError } from "../../../actions/dismiss-surge.ts";
import type { ResetError } from "../../../actions/factor-reset.ts";
import type { DraftError } from "../../../actions/draft-warning.ts";
import type { EnrolError } from "../../../actions/enrol-organisation.ts";
import type { ProposalError } from "../../../actions/organisation-details.ts";
import type { HandleError } from "../../../actions/handle-report.ts";
import type { AccessError } from "../../../actions/organisation-access.ts";
import type { HoldError, LiftError } from "../../../actions/legal-hold.ts";
import type { LookUpError } from "../../../actions/look-up-call.ts";
import type { PasteError } from "../../../actions/paste-published.ts";
import type { AcceptError, DisableError } from "../../../actions/people.ts";
import type { AskBackError, SettleError as SettleCorrectionError } from "../../../actions/directory-corrections.ts";
import type { AsideError } from "../../../actions/put-correction-aside.ts";
import type { AskNumberError, NumberError } from "../../../actions/directory-numbers.ts";
import type { ReadPublishedError } from "../../../actions/read-published.ts";
import type { SettleError } from "../../../actions/settle-reading.ts";
import type { RelinkError } from "../../../actions/relink.ts";
import type { RereadError } from "../../../actions/reread.ts";
import type { ReceiveError } from "../../../actions/receive-report.ts";
import type { TestError } from "../../../actions/test-channel.ts";
import type { NoteError } from "../../../actions/write-note.ts";
import type { AddKeyError, ConfirmKeyError, StopKeyError } from "../../../actions/tip-keys.ts";
import type { PutAwayError, UseError } from "../../../actions/tips.ts";
import type { SignInError } from "../../../actions/sign-in.ts";
import type { WarningError } from "../../../actions/warning-facts.ts";
import type { Services } from "../../services.ts";
import { html } from "../../shell/html.ts";
import { notFound, showRefusal } from "./frame.ts";

/** Every code that a console action can answer with. */
export type RefusalCode =
  | (
      | AcceptError
      | AccessError
      | AddKeyError
      | AnswerError
      | ApiKeyError
      | ArrangeError
      | AskChangeError
      | AskNumberError
      | AssignError
      | AsideError
      | CallBackError
      | ChangeError
      | ConfirmKeyError
      | CorrectError
      | DisableError
      | DismissError
      | DraftError
      | EnrolError
      | HandleError
      | HoldError
      | LiftError
      | LookUpError
      | NoteError
      | NumberError
      | PasteError
      | ProposalError
      | PutAwayError
      | ReadPublishedError
      | ReceiveError
      | RenameError
      | RelinkError
      | RereadError
      | SeriesError
      | SettleError
      | SettleCorrectionError
      | AskBackError
      | SignInError
      | StopKeyError
      | TestError
      | UndoError
      | UseError
      | WarningError
    )["code"]
  | "no-spoken-yes"
  | "asked-today"
  | "not-an-address"
  | "reason-missing"
  | "area-differs"
  | "one-more-approver"
  | "factor-needed"
  | "factor-there"
  | "code-wrong"
  | "passkey-wrong"
  | ResetError["code"]
  | "prove-again"
  | "nothing-corrected"
  | "warning-not-fit";

type Words = { status: 401 | 403 | 404 | 409 | 422 | 429; say: string };

/** The one table of what officers are told. A code without words does not compile. */
export const REFUSALS: Record<RefusalCode, Words> = {
  "not-allowed": { status: 403, say: "Your role does not include this. Ask an approver or an admin." },
  "not-found": { status: 404, say: "We cannot find that." },
  "reason-missing": { status: 422, say: "Write the reason" },
  "reason-too-long": { status: 422, say: "Shorten the reason to 300 letters or less" },
  "until-not-a-day": { status: 422, say: "Enter the last day it holds, like 31 3 2027, or leave it empty" },
  "until-has-been": { status: 422, say: "Enter a day that is to come, or leave it empty" },
  "hold-is-over": { status: 409, say: "This hold was lifted already." },
  "own-hold": { status: 409, say: "You put this hold on, so another approver or admin must lift it." },

  "no-spoken-yes": { status: 422, say: "Read it out, and tick when they have said yes to you" },
  "asked-today": { status: 422, say: "Try again tomorrow. We ask an address once a day, and have asked this one" },
  "not-an-address": { status: 422, say: "Enter a whole UK number, like 01632 960123, or an e-mail address" },

  "called-number-wrong": { status: 422, say: "Enter the number that was rung, like 01632 960123" },
  "looked-up-too-often": {
    status: 429,
    say: "Wait until tomorrow. You have looked up as many numbers as you may in a day",
  },
  "published-number-wrong": { status: 422, say: "Enter the number that it publishes, like 01632 960100" },
  "number-source-missing": { status: 422, say: "Say where the number is published" },
  "number-day-wrong": { status: 422, say: "Enter the day you looked, like 18 11 2026" },
  "shows-wrong": { status: 422, say: "Enter whole numbers, one a line, 50 at most" },
  "organisation-known": { status: 422, say: "There is one of that name. End it first, or use its page" },
  "organisation-moved-on": { status: 409, say: "Somebody has changed this since you opened it." },
  "own-proposal": { status: 409, say: "You proposed it, so another approver must ring and confirm." },
  "own-suspension": { status: 409, say: "You stopped it, so another approver must take it up again." },
  "own-access": { status: 409, say: "You asked for it, so another approver must confirm it." },
  "access-moved-on": { status: 409, say: "This was confirmed or ended already." },
  "not-rung": { status: 422, say: "Ring the number first, then say so here" },
  "found-number-wrong": { status: 422, say: "Enter another number that you rang, like 01632 960100" },
  "found-where-missing": { status: 422, say: "Say where you found the number that you rang" },
  "found-as-asked": { status: 422, say: "Find a number somewhere else than the change says, and ring that" },
  "who-answered-missing": { status: 422, say: "Enter who answered, by name and role" },
  "same-details": { status: 422, say: "Change something. These are the details that hold now" },
  "change-waits": { status: 409, say: "A change of it waits already. Confirm that one, or drop it." },
  "change-moved-on": { status: 409, say: "Somebody has confirmed or dropped this change since you opened it." },
  "own-change": { status: 409, say: "You asked for it, so another approver must ring and confirm." },
  "own-number": { status: 409, say: "You asked for it, so another approver must look it up and confirm." },
  "not-looked-up": { status: 422, say: "Look the number up yourself first, then tick the box" },
  "beside-too-long": { status: 422, say: "Shorten what stands beside it to 300 letters or less" },
  "label-missing": { status: 422, say: "Enter which desk or system it is for" },
  "key-not-ed25519": { status: 422, say: "Paste an Ed25519 public key. It begins with -----BEGIN PUBLIC KEY" },
  "certificate-wrong-kind": {
    status: 422,
    say: "Paste a certificate with a P-256 key. It begins with -----BEGIN CERTIFICATE",
  },
  "told-too-long": { status: 422, say: "Shorten what you tell them to 500 letters or less" },
  "question-missing": { status: 422, say: "Write what you want to know" },
  "question-too-long": { status: 422, say: "Shorten the question to 500 letters or less" },
  "question-waits": { status: 409, say: "Wait for the answer. One question to them is open" },
  "key-is-private": {
    status: 422,
    say: "Ask for a new key, and for its public half only. That was the secret half, so it is secret no more",
  },
  "certificate-not-valid": { status: 422, say: "Paste a certificate that is valid today. This one is not" },
  "x5u-taken": { status: 422, say: "Check the address. Another organisation’s certificate has it" },
  "x5u-wrong": { status: 422, say: "Enter the certificate’s address. It begins with https://" },

  "tip-key-wrong": { status: 422, say: "Paste the public key, the whole of it. It begins with age1" },
  "tip-key-private": {
    status: 422,
    say: "Make a new pair, and paste its public key. That was the private key, so this server has seen it",
  },
  "tip-key-known": { status: 422, say: "Make a new pair. This key was put in before" },
  "tip-key-label-missing": { status: 422, say: "Enter who keeps the private key, in 80 letters or fewer" },
  "tip-keys-too-many": { status: 409, say: "Stop a key first. There are as many as a tip can be sealed to." },
  "tip-key-moved-on": { status: 409, say: "This key was confirmed or stopped already." },
  "own-tip-key": { status: 409, say: "You put it in, so somebody else must confirm it." },
  "fingerprint-wrong": {
    status: 422,
    say: "Have it read out once more, and type all 20 letters and figures. If they differ again, stop this key",
  },
  "tip-moved-on": { status: 409, say: "Somebody has dealt with this tip already." },
  "put-away-why-missing": { status: 422, say: "Choose why you put it away" },

  "nothing-to-relink": { status: 409, say: "There are no reports to link yet." },
  "relink-under-way": { status: 409, say: "This is under way already. Look at how far it is." },
  "nothing-to-reread": { status: 409, say: "There is nothing to read again. Every report was read by this reader." },
  "reread-under-way": { status: 409, say: "This is under way already. Look at how far it is." },
  "reading-moved-on": { status: 409, say: "This report was read again since you opened the page. Load it once more." },
  "call-not-settled": { status: 422, say: "Choose what became of each call that somebody corrected" },

  "sign-in-wrong": {
    status: 422,
    say: "Enter the e-mail address and password of your account. One of them is not right",
  },
  "sign-in-wait": { status: 429, say: "Wait a little before you try again" },
  "channel-not-set-up": { status: 409, say: "This channel has no provider yet. Whoever runs the server sets it up." },
  "number-not-read": { status: 422, say: "Enter the whole number, like 07700 900123" },
  "number-not-for-texts": { status: 422, say: "Enter a UK mobile number, like 07700 900123" },
  "number-not-for-calls": { status: 422, say: "Enter a UK landline or mobile number, like 01632 960123" },
  "budget-used-up": { status: 422, say: "Wait until tomorrow. Today’s budget is used up" },
  "test-not-taken": { status: 422, say: "Check the settings, then try again. The provider did not take the test." },
  "invitation-not-valid": {
    status: 404,
    say: "This link has been used, or is more than a day old. Ask an admin for a new one.",
  },
  "email-taken": { status: 409, say: "Enter another e-mail address. This one has an account" },
  "email-not-an-address": { status: 422, say: "Enter an e-mail address, like name@example.police.uk" },
  "name-missing": { status: 422, say: "Enter a name" },
  "name-too-long": { status: 422, say: "Enter a shorter name, up to 120 characters" },
  "password-too-short": { status: 422, say: "Enter a password of 12 characters or more. Three words together do well" },
  "password-too-long": { status: 422, say: "Enter a password of 200 characters or fewer" },
  "password-too-plain": { status: 422, say: "Enter a password that is harder to guess. Three words together do well" },
  "own-account": { status: 409, say: "You cannot change your own account. Ask another admin." },

  "wrong-report-state": { status: 409, say: "Somebody has dealt with this report since you opened it." },
  "not-a-value-of": { status: 422, say: "Enter a value that fits this fact" },
  "fact-moved-on": { status: 409, say: "Somebody has changed this fact since you opened it. Look at it once more." },
  "already-there": { status: 409, say: "The report is in that series already." },
  "nothing-chosen": { status: 422, say: "Choose at least one report" },
  "all-chosen": { status: 422, say: "Leave at least one report in the series" },
  "same-series": { status: 422, say: "Choose another series" },
  "undone-already": { status: 409, say: "Somebody has taken this back already." },
  "moved-on-since": {
    status: 409,
    say: "A report has been moved again since, so this cannot be taken back. Move it by hand.",
  },
  "nothing-to-draft-from": {
    status: 409,
    say: "No report that counts is behind this, so there is nothing to warn about.",
  },
  "surge-ended": { status: 409, say: "This alarm has ended already." },

  "own-words": {
    status: 409,
    say: "You cannot approve words that you wrote, changed or sent for approval. Another approver must read them.",
  },
  "wrong-state": { status: 409, say: "Somebody has moved this warning on since you opened it." },
  "words-changed": {
    status: 409,
    say: "The words changed after they were sent for approval. They must be sent again.",
  },
  "changed-meanwhile": { status: 409, say: "Someone changed this while you were writing. Your text is kept below" },
  "still-held": { status: 409, say: "It can still be stopped, so it is not out yet." },
  "prove-again": { status: 422, say: "Enter your password again. You gave it more than five minutes ago" },
  "one-more-approver": {
    status: 409,
    say: "You have approved it. Another warning went to this area in the last 15 minutes, so one more approver must sign.",
  },
  "factor-needed": {
    status: 409,
    say: "Add a code or a passkey to your account first. Here an approver needs one besides the password.",
  },
  "factor-there": {
    status: 409,
    say: "Your account has codes already. Two others can take them away if you lost your phone.",
  },
  "code-wrong": {
    status: 422,
    say: "Enter the six figures that your app shows now, or a backup code. Each code works once",
  },
  "passkey-wrong": { status: 422, say: "That passkey did not work. Try again, or use a code" },
  "reset-asked": { status: 409, say: "Somebody has asked for this already. A second person must confirm it." },
  "same-person": { status: 409, say: "You asked for this. Somebody else must confirm it." },
  "area-differs": { status: 422, say: "Type the area’s name exactly as it stands on the page" },
  "warning-not-fit": {
    status: 409,
    say: "Mend what is listed first. It holds something that may not go out under our name.",
  },
  "nothing-corrected": { status: 422, say: "Change something. These are the published words" },

  "words-missing": { status: 422, say: "Write what happened on the call" },
  "words-too-long": { status: 422, say: "Shorten the account to 20,000 characters" },
  "words-not-text": { status: 422, say: "Write what happened in words. What was sent is not text" },
  "place-too-long": { status: 422, say: "Enter a shorter place" },
  "number-too-long": { status: 422, say: "Enter the number as the phone showed it, like 01632 960123" },
  "contact-too-long": { status: 422, say: "Enter shorter contact details" },
  "anonymous-with-contact": {
    status: 422,
    say: "Leave out the contact details, or say that the caller gives their name",
  },
  "call-back-without-number": { status: 422, say: "Enter the number to ring them back on" },
  "call-back-done": { status: 409, say: "Somebody has ended this call-back already." },
  "call-date-in-future": { status: 422, say: "Enter a day that has been, like 18 11 2026" },
  "address-too-long": { status: 422, say: "Enter a shorter address, up to 2,000 letters" },
  "address-not-understood": { status: 422, say: "Enter a web address, like https://www.example.org/news/warning" },
  "address-not-https": {
    status: 422,
    say: "Enter an address that starts with https://. If the page has none, paste its words below",
  },
  "address-with-password": { status: 422, say: "Leave out the name and password before the @" },
  "in-other-hands": { status: 409, say: "Load the page to see who has it. Somebody took it or gave it away meanwhile" },
  "officer-not-there": { status: 409, say: "Choose somebody else. That officer cannot sign in any more" },
  "note-missing": { status: 422, say: "Write the note" },
  "note-too-long": { status: 422, say: "Write 4,000 letters or fewer. Write a second note for the rest" },
  "erased-report": { status: 409, say: "No note can be added. The words of this report were taken out" },
  "address-other-port": { status: 422, say: "Leave out the number after the colon, or paste the page’s words below" },
  "address-not-public": {
    status: 422,
    say: "Enter the address of a page that anyone can open. This one leads into a private network",
  },
  "host-unknown": { status: 422, say: "Check the address. No site has that name" },
  "host-silent": { status: 422, say: "Try again later, or paste the page’s words below. The site does not answer" },
  "certificate-wrong": {
    status: 422,
    say: "Open the page yourself and paste its words below. The site cannot show that it is who it says it is",
  },
  "redirect-refused": {
    status: 422,
    say: "Paste the page’s words below. The site sends us on to an address that we do not open",
  },
  "too-many-redirects": {
    status: 422,
    say: "Open the page and copy its address from there, or paste its words below. The site sends us on too often",
  },
  "page-not-there": { status: 422, say: "Check the address. The site says that it has no such page" },
  "page-refused": {
    status: 422,
    say: "Open the page yourself and paste its words below. The site does not let programs in",
  },
  "page-failing": { status: 422, say: "Try again later, or paste the page’s words below. The site has a fault" },
  "page-not-text": { status: 422, say: "Paste its words below. This is a file, not a page of text" },
  "page-packed": { status: 422, say: "Paste the page’s words below. It is packed in a way that we do not open" },
  "page-letters-unknown": { status: 422, say: "Paste the page’s words below. Its letters cannot be read" },
  "page-too-big": { status: 422, say: "Paste the page’s words below. The page is larger than 2 MB" },
  "page-too-slow": {
    status: 422,
    say: "Try again, or paste the page’s words below. It took longer than 10 seconds",
  },
  "page-broken-off": { status: 422, say: "Try again, or paste the page’s words below. It broke off before its end" },
  "page-empty": { status: 422, say: "Paste the page’s words below. None came when it was fetched" },
  "found-in-missing": {
    status: 422,
    say: "Say where the words are from: a web address, or like Marden Gazette, page 3",
  },
  "found-in-too-long": { status: 422, say: "Say where the words are from in 200 letters or less" },
  "title-missing": { status: 422, say: "Enter the title, or what stands at the top" },
  "published-in-future": { status: 422, say: "Enter a day that has been, like 17 2 2021" },
  "page-words-missing": { status: 422, say: "Paste the words of the page" },
  "page-words-too-long": {
    status: 422,
    say: "Paste 60,000 letters or fewer: the story alone, without menus",
  },
  "idempotency-key-reused": { status: 409, say: "This form was sent before with other words. Start a new report." },
};

/** For a change that cannot be done and has no field to point at: the sentence, and the way back. */
export async function refused(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { code, back }: { code: RefusalCode; back: string },
): Promise<FastifyReply> {
  const { status, say } = REFUSALS[code];
  if (status === 404) return notFound(request, reply, services);
  return showRefusal(request, reply, services, {
    status,
    title: status === 409 ? "That cannot be done now" : "That cannot be done",
    say: html`<p class="govuk-body">${say}</p><p class="govuk-body"><a href="${back}">Go back</a></p>`,
  });
}
