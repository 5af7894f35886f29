import { asExercise, instantOf, type PublishedWarning } from "@clearline/engine";
import type { VersionRow, WarningRow } from "../store/warnings.ts";
import type { Deps } from "./deps.ts";

/** A stored warning as every form takes it. Drafts too: a form shows those as previews. */
export function publishedWarning(
  { site, clock }: Pick<Deps, "site" | "clock">,
  row: WarningRow,
  versions: readonly VersionRow[],
): PublishedWarning {
  const isExercise = row.mode === "exercise";
  return {
    slug: row.slug,
    code: row.code,
    state: row.state,
    mode: row.mode,
    content: isExercise ? asExercise(row.content) : row.content,
    publishedAt: instantOf(row.published_at ?? clock()),
    updatedAt: instantOf(row.withdrawn_at ?? lastChange(row, versions) ?? clock()),
    corrections: versions.flatMap(({ correction, at }) =>
      correction === null ? [] : [{ at: instantOf(at), what: correction }],
    ),
    withdrawn:
      row.withdrawn_at === null || row.withdrawn_why === null
        ? null
        : { at: instantOf(row.withdrawn_at), why: row.withdrawn_why },
    signature: row.signed && {
      statement: row.signed.statement,
      value: row.signed.signature,
      keyId: row.signed.key_id,
    },
    force: site.force,
    publicUrl: site.publicUrl,
  };
}

/** The warning as it stands now, or null where it is not out (any more than as withdrawn). */
export async function publishedOf(deps: Deps, id: string): Promise<PublishedWarning | null> {
  const row = await deps.store.warnings.byId(id);
  if (!row || row.published_at === null) return null;
  return publishedWarning(deps, row, await deps.store.warnings.versions(id));
}

function lastChange(row: WarningRow, versions: readonly VersionRow[]): Date | null {
  const corrected = versions.filter(({ correction }) => correction !== null).at(-1)?.at ?? null;
  return corrected ?? row.published_at;
}
