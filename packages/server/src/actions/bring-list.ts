import type { AuditAct } from "../store/audit-acts.ts";
import { createHash, type Hash } from "node:crypto";
import { fail, ok, type OperatorOrganisation, type OperatorPlace, type Result } from "@clearline/engine";
import type { ListKind, ListRow, StoredArea } from "../store/lists.ts";
import type { Tables } from "../store/store.ts";
import type { Deps, NotFound } from "./deps.ts";

export type BringError =
  | { code: "list-name-wrong" }
  /** A list of this name is of another kind. */
  | { code: "list-of-another-kind"; kind: ListKind }
  | { code: "nothing-in-list" };

/** `same`: the list says what it said before. */
export type Brought = { entries: number; was: "new" | "replaced" | "same" };

/** What a list holds, in its order; each is kept as it comes. */
export type Entries =
  | { kind: "places"; entries: AsyncIterable<OperatorPlace> }
  | { kind: "areas"; entries: AsyncIterable<StoredArea> }
  | { kind: "organisations"; entries: AsyncIterable<OperatorOrganisation> };

const AT_ONCE = 1000;

/**
 * Keeps a list that the operator brought. One of the same name is replaced as a whole, all or nothing: readers see the
 * old list until the new one is there. Only from the server's own terminal.
 */
export async function bringList(
  { store }: Deps,
  { name, file }: { name: string; file: string },
  list: Entries,
): Promise<Result<Brought, BringError>> {
  if (!/^[a-z0-9][a-z0-9_-]{0,59}$/.test(name)) return fail({ code: "list-name-wrong" });
  return store.inTransaction(async (tx) => {
    await tx.lists.lock();
    const before = await tx.lists.byName(name);
    if (before && before.kind !== list.kind) return fail({ code: "list-of-another-kind", kind: before.kind });
    const id = await tx.lists.begin(list.kind, file);
    const { entries, content_hash } = await keepAll(tx, id, list);
    const isSame = before?.content_hash.equals(content_hash) === true;
    if (entries === 0 || isSame) await tx.lists.remove(id);
    if (entries === 0) return fail({ code: "nothing-in-list" });
    if (isSame) await tx.lists.seenAgain(before.id, file);
    else await tx.lists.finish(id, { name, entries, content_hash });
    const was = isSame ? "same" : before ? "replaced" : "new";
    await log(tx, "bring-list", { name, kind: list.kind }, { entries, was });
    return ok({ entries, was });
  });
}

export async function removeList({ store }: Deps, name: string): Promise<Result<ListRow, NotFound>> {
  return store.inTransaction(async (tx) => {
    await tx.lists.lock();
    const list = await tx.lists.byName(name);
    if (!list) return fail({ code: "not-found" });
    await tx.lists.remove(list.id);
    await log(tx, "remove-list", list, { entries: list.entries });
    return ok(list);
  });
}

async function keepAll(tx: Tables, id: string, list: Entries): Promise<Pick<ListRow, "entries" | "content_hash">> {
  const hash = createHash("sha256").update(list.kind);
  switch (list.kind) {
    case "places":
      return kept(hash, list.entries, AT_ONCE, (some) => tx.lists.addPlaces(id, some));
    case "organisations":
      return kept(hash, list.entries, AT_ONCE, (some) => tx.lists.addOrganisations(id, some));
    case "areas":
      return kept(hash, list.entries, 1, async ([area]) => {
        if (area) await tx.lists.addArea(id, area);
      });
  }
}

async function kept<T>(
  hash: Hash,
  entries: AsyncIterable<T>,
  atOnce: number,
  keep: (some: readonly T[]) => Promise<void>,
): Promise<Pick<ListRow, "entries" | "content_hash">> {
  let count = 0;
  let some: T[] = [];
  for await (const entry of entries) {
    hash.update(JSON.stringify(entry));
    some.push(entry);
    count += 1;
    if (some.length < atOnce) continue;
    await keep(some);
    some = [];
  }
  if (some.length > 0) await keep(some);
  return { entries: count, content_hash: hash.digest() };
}

const log = (
  tx: Tables,
  did: AuditAct,
  { name, kind }: Pick<ListRow, "name" | "kind">,
  detail: Record<string, unknown>,
): Promise<void> => tx.audit.add({ who: "terminal", did, toKind: "list", toId: name, detail: { kind, ...detail } });
