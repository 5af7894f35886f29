import { describeWarning, type PublishedWarning, standingTitle, warningUrl, whereOf } from "../warning/published.ts";
import { signedUrl } from "../warning/signed.ts";
import { capUrl } from "./atom.ts";

const TYPES = {
  warning: "warning.published",
  correction: "warning.corrected",
  withdrawal: "warning.withdrawn",
} as const;

/**
 * What a subscribed program is told, as Standard Webhooks shapes it: a type, a time and little more than where to read
 * the rest, so that nobody acts on words that have been corrected since.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function warningEvent(warning: PublishedWarning, kind: keyof typeof TYPES): string {
  const { code, content, updatedAt, signature, withdrawn, corrections } = warning;
  return JSON.stringify({
    type: TYPES[kind],
    timestamp: updatedAt,
    data: {
      code,
      title: standingTitle(warning),
      summary: describeWarning(warning),
      area: whereOf(content),
      note: withdrawn?.why ?? corrections.at(-1)?.what ?? null,
      url: warningUrl(warning),
      cap_url: capUrl(warning),
      signed_url: signedUrl(warning),
      signature: signature?.value ?? null,
    },
  });
}
