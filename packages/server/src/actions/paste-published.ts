import { createHash } from "node:crypto";
import { type Day, fail, parseDocument, type Result } from "@clearline/engine";
import type { AddressError } from "../ports.ts";
import { londonDay } from "./days.ts";
import type { Deps, NotAllowed, Officer } from "./deps.ts";
import { type KeepError, type Kept, keepPublished, MOST_PAGE_CHARACTERS } from "./keep-published.ts";
import { can } from "./permissions.ts";

/** A page's words as an officer copied them, for a page that cannot be fetched. */
export type PastedPage = { url: string; title: string; published: Day | null; text: string };

export type PasteError =
  | NotAllowed
  | KeepError
  | {
      code:
        | Extract<AddressError["code"], "address-not-understood" | "address-too-long">
        | "title-missing"
        | "published-in-future"
        | "page-words-missing"
        | "page-words-too-long";
    };

const MOST_ADDRESS_CHARACTERS = 2000;

/** Reads and keeps pasted words under the address they were copied from. The address itself is not asked. */
export async function pastePublished(
  deps: Deps,
  officer: Officer,
  page: PastedPage,
): Promise<Result<Kept, readonly PasteError[]>> {
  if (!can(officer, "handle-reports")) return fail([{ code: "not-allowed" }]);
  const errors: PasteError[] = [];
  const url = URL.parse(page.url.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    errors.push({ code: "address-not-understood" });
  } else if (url.href.length > MOST_ADDRESS_CHARACTERS) errors.push({ code: "address-too-long" });
  if (page.title.trim() === "") errors.push({ code: "title-missing" });
  if (page.published !== null && page.published > londonDay(deps.clock())) errors.push({ code: "published-in-future" });
  if (page.text.trim() === "") errors.push({ code: "page-words-missing" });
  if (page.text.length > MOST_PAGE_CHARACTERS) errors.push({ code: "page-words-too-long" });
  if (!url || errors.length > 0) return fail(errors);
  url.hash = "";
  // A pasted document may be Markdown with its own front matter; what was typed goes first.
  const { text, area } = parseDocument(page.text.replaceAll("\r\n", "\n"), "md");
  const kept = await keepPublished(deps, officer, {
    url: url.href,
    asked_url: url.href,
    came_by: "pasted",
    body_hash: createHash("sha256").update(page.text).digest(),
    document: { text, title: page.title, published: page.published, area: area ?? null },
  });
  return kept.ok ? kept : fail([kept.error]);
}
