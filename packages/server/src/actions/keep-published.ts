import { createHash } from "node:crypto";
import { type Document, fail, ok, readDocument, type Result } from "@clearline/engine";
import type { PublishedRow } from "../store/published.ts";
import { type Deps, type Officer, whoOfficer } from "./deps.ts";

/** `changed`: the page was kept before and said something else. `same`: it says what it said. */
export type Kept = { id: string; was: "new" | "changed" | "same" };
export type KeepError = { code: "page-empty" };

/** A page's words with what is known of them, however they came. */
export type Page = Pick<PublishedRow, "url" | "asked_url" | "found_in" | "came_by" | "body_hash"> & {
  document: Pick<Document, "text" | "title" | "published" | "area">;
};

/** More is read by nobody who warns: a release has a page or two. */
export const MOST_PAGE_CHARACTERS = 60_000;
const MOST_TITLE_CHARACTERS = 300;
const MOST_AREA_CHARACTERS = 120;

/** Reads a page and keeps what it said and what was read in it. A page that changed is kept beside what it said before. */
export async function keepPublished(deps: Deps, officer: Officer, page: Page): Promise<Result<Kept, KeepError>> {
  const { url } = page;
  const text = storable(page.document.text, MOST_PAGE_CHARACTERS);
  if (text.trim() === "") return fail({ code: "page-empty" });
  const title = labelled(page.document.title, MOST_TITLE_CHARACTERS);
  const area = labelled(page.document.area, MOST_AREA_CHARACTERS);
  const published = page.document.published ?? null;
  // Outside the transaction: reading a long page takes a while, and nothing is held meanwhile.
  const reading = readDocument(
    { id: url, text, title, published, area, url: page.found_in === null ? url : null },
    deps.context,
  );
  const wordsHash = createHash("sha256")
    .update(JSON.stringify([title, published, area, text]))
    .digest();
  return deps.store.inTransaction(async (tx) => {
    await tx.published.lockUrl(url);
    const before = await tx.published.versions(url);
    const id = await tx.published.save({
      url,
      asked_url: page.asked_url,
      found_in: page.found_in,
      came_by: page.came_by,
      title,
      published_on: published,
      area: area ?? reading.area,
      words: text,
      body_hash: page.body_hash,
      words_hash: wordsHash,
      reader: reading.reader,
      reading,
      kept_by: officer.id,
      at: deps.clock(),
    });
    const was = before.length === 0 ? "new" : before.some((one) => one.id === id) ? "same" : "changed";
    await tx.audit.add({
      who: whoOfficer(officer),
      did: page.came_by === "fetched" ? "fetch-published" : "paste-published",
      toKind: "published",
      toId: id,
      detail: { was, reader: reading.reader, incidents: reading.incidents.length },
    });
    return ok({ id, was });
  });
}

/** What the database can hold: no character of value nought, and no half of a character. Every place stays where it is. */
const storable = (text: string, most: number): string => text.slice(0, most).toWellFormed().replaceAll("\0", "\ufffd");

const labelled = (text: string | null | undefined, most: number): string | null =>
  storable((text ?? "").replace(/\s+/g, " ").trim(), most).trim() || null;
