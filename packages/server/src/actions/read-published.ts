import { fail, parseDocument, type Result } from "@clearline/engine";
import type { FetchError, FetchPage } from "../ports.ts";
import { type Deps, type NotAllowed, type Officer, whoOfficer } from "./deps.ts";
import { type KeepError, type Kept, keepPublished } from "./keep-published.ts";
import { can } from "./permissions.ts";

export type ReadPublishedError = NotAllowed | FetchError | KeepError;

/**
 * Fetches a page that somebody else published, reads it and keeps it. What could not be fetched leaves a line in the
 * audit log too, with the reason and without the address.
 */
export async function readPublished(
  deps: Deps & { fetchPage: FetchPage },
  officer: Officer,
  given: string,
): Promise<Result<Kept, ReadPublishedError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  const asked = asAddress(given);
  const fetched = await deps.fetchPage(asked);
  if (!fetched.ok) {
    const { code } = fetched.error;
    const who = whoOfficer(officer);
    await deps.store.inTransaction((tx) =>
      tx.audit.add({ who, did: "try-published", toKind: "published", toId: "page", detail: { code } }),
    );
    return fetched;
  }
  const { address: url, format, text, bodyHash } = fetched.value;
  const document = parseDocument(text, format);
  return keepPublished(deps, officer, {
    url,
    asked_url: asked,
    found_in: null,
    came_by: "fetched",
    body_hash: bodyHash,
    document,
  });
}

/** As people copy it: with spaces around it, or without the `https://` that browsers leave out. */
export function asAddress(given: string): string {
  const trimmed = given.trim();
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$)/i.test(trimmed) ? `https://${trimmed}` : trimmed;
}
