import { canonical } from "./canonical.ts";
import { type PublishedWarning, versionsOf, warningUrl } from "./published.ts";

/**
 * What is signed: every word of a warning that the public sees, where and when it went out, and how often it has. The
 * reports behind it are left out: they are not the public's. Members sorted by name, no spaces.
 */
export function signedStatement(warning: PublishedWarning): string {
  const { content, code, corrections, withdrawn, force } = warning;
  const last = versionsOf(warning).at(-1);
  const { claims: _private, ...words } = content;
  return canonical({
    statement: "clearline-warning-1",
    url: warningUrl(warning),
    publisher: force.name,
    code,
    issue: last?.version ?? 1,
    issued: last?.at ?? warning.publishedAt,
    standing: withdrawn !== null ? "withdrawn" : corrections.length > 0 ? "corrected" : "published",
    note: withdrawn?.why ?? corrections.at(-1)?.what ?? null,
    ...words,
  });
}

/** Where the statement and its signature stand, for programs that check them. */
export const signedUrl = ({ publicUrl, slug }: Pick<PublishedWarning, "publicUrl" | "slug">): string =>
  `${publicUrl}/warnings/${slug}/signed.json`;
