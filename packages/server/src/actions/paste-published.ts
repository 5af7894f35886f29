import { createHash } from "node:crypto";
import { type Day, fail, ok, parseDocument, type Result } from "@clearline/engine";
import type { AddressError } from "../ports.ts";
import { londonDay } from "./days.ts";
import type { Deps, NotAllowed, Officer } from "./deps.ts";
import { type KeepError, type Kept, keepPublished, MOST_PAGE_CHARACTERS } from "./keep-published.ts";
import type { PublishedRow } from "../store/published.ts";
import { can } from "./permissions.ts";
import { asAddress } from "./read-published.ts";
import { tidyLine } from "./tidy-line.ts";

/**
 * A page's words as an officer copied them, for a page that cannot be fetched, or that is on paper. `where`: its web
 * address, or in words where it was found.
 */
export type PastedPage = { where: string; title: string; published: Day | null; text: string };

export type PasteError =
  | NotAllowed
  | KeepError
  | {
      code:
        | Extract<AddressError["code"], "address-not-understood" | "address-too-long">
        | "found-in-missing"
        | "found-in-too-long"
        | "title-missing"
        | "published-in-future"
        | "page-words-missing"
        | "page-words-too-long";
    };

const MOST_ADDRESS_CHARACTERS = 2000;
const MOST_FOUND_IN_CHARACTERS = 200;

/** Reads and keeps pasted words under where they were copied from. An address itself is not asked. */
export async function pastePublished(
  deps: Deps,
  officer: Officer,
  page: PastedPage,
): Promise<Result<Kept, readonly PasteError[]>> {
  if (!can(officer, "handle-reports")) return fail([{ code: "not-allowed" }]);
  const errors: PasteError[] = [];
  const found = foundAt(page);
  if (!found.ok) errors.push(found.error);
  if (page.title.trim() === "") errors.push({ code: "title-missing" });
  if (page.published !== null && page.published > londonDay(deps.clock())) errors.push({ code: "published-in-future" });
  if (page.text.trim() === "") errors.push({ code: "page-words-missing" });
  if (page.text.length > MOST_PAGE_CHARACTERS) errors.push({ code: "page-words-too-long" });
  if (!found.ok || errors.length > 0) return fail(errors);
  // A pasted document may be Markdown with its own front matter; what was typed goes first.
  const { text, area } = parseDocument(page.text.replaceAll("\r\n", "\n"), "md");
  const kept = await keepPublished(deps, officer, {
    ...found.value,
    came_by: "pasted",
    body_hash: createHash("sha256").update(page.text).digest(),
    document: { text, title: page.title, published: page.published, area: area ?? null },
  });
  return kept.ok ? kept : fail([kept.error]);
}

type Found = Pick<PublishedRow, "url" | "asked_url" | "found_in">;

function foundAt({ where, title }: PastedPage): Result<Found, PasteError> {
  const given = asAddress(where);
  if (given === "") return fail({ code: "found-in-missing" });
  if (!IS_ADDRESS.test(given)) {
    const said = tidyLine(given);
    if (said.length > MOST_FOUND_IN_CHARACTERS) return fail({ code: "found-in-too-long" });
    const named = createHash("sha256").update(JSON.stringify([said.toLowerCase(), tidyLine(title).toLowerCase()]));
    const url = `words:${named.digest("hex")}`;
    return ok({ url, asked_url: url, found_in: said });
  }
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    return fail({ code: "address-not-understood" });
  if (url.href.length > MOST_ADDRESS_CHARACTERS) return fail({ code: "address-too-long" });
  url.hash = "";
  return ok({ url: url.href, asked_url: url.href, found_in: null });
}

/** A scheme and no gap: what is not one is where it was found, said in words. */
const IS_ADDRESS = /^[a-z][a-z0-9+.-]*:\S*$/i;
