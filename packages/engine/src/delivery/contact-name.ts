import { fail, ok, type Result } from "../base/result.ts";

export const MOST_NAME_CHARS = 28;
export type ContactNameError = { code: "name-missing" } | { code: "name-too-long" } | { code: "name-not-letters" };

/**
 * What somebody is called, in messages of ours that others get: letters, spaces, hyphens and apostrophes alone, three
 * words at most. No figure, no dot and no sign, so that it holds neither a number nor a link, and is too short to be a
 * message of its own.
 */
export function contactName(given: string): Result<string, ContactNameError> {
  const name = given.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (name === "") return fail({ code: "name-missing" });
  if (name.length > MOST_NAME_CHARS) return fail({ code: "name-too-long" });
  return /^\p{L}[\p{L}\p{M}’'-]*(?: \p{L}[\p{L}\p{M}’'-]*){0,2}$/u.test(name)
    ? ok(name)
    : fail({ code: "name-not-letters" });
}
