/** Every sentence the report pages say when an answer cannot be used: what to type, never what was wrong with you. */
import type { ReceiveError } from "../../../actions/receive-report.ts";
import { MAX_TYPED_CHARS } from "./answers.ts";
import type { DateError } from "./say-date.ts";

export type AnswerError =
  | Exclude<ReceiveError["code"], "idempotency-key-reused">
  | DateError
  | "who-missing"
  | "when-missing"
  | "number-missing"
  | "number-not-a-number"
  | "shown-missing"
  | "outcome-missing"
  | "contact-missing"
  | "contact-empty"
  | "phone-not-a-number"
  | "form-is-old";

export const SAY: Record<AnswerError, string> = {
  "words-missing": "Write what they said. A few words are enough.",
  "words-too-long": `Shorten it to ${MAX_TYPED_CHARS.toLocaleString("en-GB")} characters. You can send a second report.`,
  "words-not-text": "Write what they said in words. This looks like a file, or has no letters we can read.",
  "who-missing": "Choose who had the call",
  "when-missing": "Choose when the call was",
  "day-missing": "Enter the day you had the call, like 18 11 2026",
  "day-not-a-day": "Enter a day that is in the calendar, like 18 11 2026",
  "day-in-future": "Enter a day that is not in the future, like 18 11 2025",
  "day-long-ago": "Enter a day in the last 20 years, like 18 11 2026",
  "call-date-in-future": "Enter a day that is not in the future, like 18 11 2025",
  "place-too-long": "Shorten the place: a town, a village or a postcode is enough",
  "shown-missing": "Choose if the phone showed a number",
  "number-missing": "Enter the number the phone showed, or choose another answer",
  "number-not-a-number": "Enter the number as the phone showed it, like 01632 960123",
  "number-too-long": "Enter one number only, like 01632 960123",
  "outcome-missing": "Choose what happened",
  "contact-missing": "Choose if we may get in touch",
  "contact-empty": "Enter a phone number or an e-mail address",
  "contact-too-long": "Shorten this to 200 characters or fewer",
  "email-not-an-address": "Enter an e-mail address like name@example.org",
  "call-back-without-number": "Enter a phone number like 01632 960123",
  "phone-not-a-number": "Enter a phone number like 01632 960123",
  "anonymous-with-contact": "Leave these boxes empty, or choose that we may get in touch",
  "form-is-old": "Press the button once more. If this shows again, allow cookies, or ring 101.",
};
