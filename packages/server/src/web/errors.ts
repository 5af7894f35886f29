import type { ReportError } from "@clearline/engine";
import type { LogCallError } from "../actions/log-call.ts";
import type { ReceiveError } from "../actions/receive-report.ts";
import type { SignatureError } from "../actions/take-signed.ts";

/** What a code means to whoever sent the request: the status, the field it is about, and what to do. */
export type Words = { status: 400 | 401 | 404 | 409 | 413 | 415 | 422 | 429; field: string | null; say: string };

type ApiOnly =
  | "not-signed-in"
  | "not-json"
  | "json-broken"
  | "bad-idempotency-key"
  | "receipt-not-known"
  | "text-missing"
  | "too-many-checks"
  | "too-much-feedback"
  | "check-id-missing"
  | "call-date-not-a-day"
  | "call-time-wrong";

/**
 * Every code that a report or the API can be refused with. A `Record` over the union: a code without words does not
 * compile, and the test beside this file holds the words to our rules.
 */
export const WORDS: Record<
  ReceiveError["code"] | ReportError["code"] | LogCallError["code"] | SignatureError["code"] | ApiOnly,
  Words
> = {
  "words-missing": { status: 422, field: "words", say: "Write what happened in the call" },
  "words-too-long": { status: 422, field: "words", say: "Shorten what you wrote to 20,000 characters or less" },
  "words-not-text": { status: 422, field: "words", say: "Write what happened in words. A file cannot be read here" },
  "place-too-long": { status: 422, field: "place", say: "Enter a town, a village or a postcode" },
  "number-too-long": { status: 422, field: "numberShown", say: "Enter one number, as the phone showed it" },
  "contact-too-long": { status: 422, field: "contact", say: "Shorten the name, the email address or the phone number" },
  "email-not-an-address": {
    status: 422,
    field: "contact.email",
    say: "Enter an email address like name@example.org, or leave it empty",
  },
  "anonymous-with-contact": {
    status: 422,
    field: "anonymous",
    say: "Leave out the name, the email address and the phone number, or set anonymous to false",
  },
  "call-date-in-future": { status: 422, field: "callDate", say: "Enter the day of the call: today or a day before" },
  "call-back-without-number": { status: 422, field: "contact.phone", say: "Enter the number to ring them back on" },
  "call-date-not-a-day": { status: 422, field: "callDate", say: "Enter the day of the call like 2026-11-18" },
  "idempotency-key-reused": {
    status: 409,
    field: null,
    say: "This Idempotency-Key came with another report. Use a new key for each report",
  },
  "bad-idempotency-key": {
    status: 400,
    field: null,
    say: "Send an Idempotency-Key of 8 to 200 letters, digits or hyphens",
  },
  "not-signed-in": { status: 401, field: null, say: "Send a valid API key as: Authorization: Bearer KEY" },
  "not-json": { status: 415, field: null, say: "Send JSON with the header Content-Type: application/json" },
  "text-missing": { status: 400, field: "text", say: 'Write what was said in the call in "text"' },
  "json-broken": { status: 400, field: null, say: "Check the JSON: it cannot be read" },
  "too-many-checks": { status: 429, field: null, say: "Send it again after as many seconds as Retry-After says" },
  "too-much-feedback": { status: 429, field: null, say: "Send it again after as many seconds as Retry-After says" },
  "check-id-missing": { status: 422, field: null, say: "Enter your own id of the check in the address" },
  "receipt-not-known": { status: 404, field: null, say: "Check the receipt code: nine letters and digits" },

  "signature-missing": {
    status: 401,
    field: null,
    say: "Send the headers Content-Digest, Signature-Input and Signature. See logCall in /api/v1/openapi.json",
  },
  "signature-not-understood": {
    status: 401,
    field: null,
    say: "Check Signature-Input: see logCall in /api/v1/openapi.json for what it covers, with created, nonce and keyid",
  },
  "signature-stale": {
    status: 401,
    field: null,
    say: "Check your clock and sign it again. Its time is more than five minutes from ours",
  },
  "digest-differs": { status: 401, field: null, say: "Check Content-Digest: it is not the SHA-256 of this body" },
  "signature-wrong": {
    status: 401,
    field: null,
    say: "Check the key and what is signed. No key that works here made this signature",
  },
  "nonce-used": { status: 401, field: null, say: "Send a new nonce and sign it again. This one was used before" },
  "call-time-wrong": { status: 422, field: "at", say: "Enter when the call begins like 2026-11-19T14:30:00Z" },
  "call-too-early": { status: 422, field: "at", say: "Enter a time within the next 24 hours" },
  "call-in-past": { status: 422, field: "at", say: "Enter a time that is not past" },
  "called-number-wrong": { status: 422, field: "to", say: "Enter the number that you ring, like 01632 960123" },
  "shown-number-not-yours": {
    status: 422,
    field: "from",
    say: "Enter a number that you told us your calls show. Ask us to enrol others",
  },
  "too-many-calls": {
    status: 429,
    field: null,
    say: "Send fewer. This organisation has logged as many calls in an hour as it may",
  },
};
