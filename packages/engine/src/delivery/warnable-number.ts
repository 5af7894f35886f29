import { parsePhone, type Phone } from "../base/phone.ts";
import { fail, ok, type Result } from "../base/result.ts";

export type WarnableError =
  | { code: "number-not-read" }
  | { code: "number-not-for-texts" }
  | { code: "number-not-for-calls" };

/** Mobiles of the British plan: no 070 (personal), no 076 (pagers, and a range abroad). The database repeats both. */
const MOBILE = /^\+447[1-57-9]\d{8}$/;
const LANDLINE_OR_MOBILE = /^\+44(?:1\d{8,9}|2\d{9}|7[1-57-9]\d{8})$/;

/**
 * A number that warnings may go to. Anything that costs more than a text or a call in Britain is refused: else a
 * stranger could have us ring their own premium number all day.
 */
export function warnableNumber(channel: "sms" | "voice", given: string): Result<Phone, WarnableError> {
  const phone = parsePhone(given);
  if (!phone.ok) return fail({ code: "number-not-read" });
  if (channel === "sms") return MOBILE.test(phone.value) ? phone : fail({ code: "number-not-for-texts" });
  return LANDLINE_OR_MOBILE.test(phone.value) ? ok(phone.value) : fail({ code: "number-not-for-calls" });
}
