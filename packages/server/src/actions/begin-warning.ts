import { type Day, type WarningContent, warningCode } from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import type { NewWarning } from "../store/warnings.ts";
import { outlinesOf } from "./audience.ts";
import type { Deps, Officer } from "./deps.ts";
import { contentHash } from "./warning-facts.ts";

const CODE_BYTES = 3;

type Begun = Pick<NewWarning, "slug" | "series_id" | "surge_id" | "mode"> & { content: WarningContent; today: Day };

/** A warning's first row and its first version, with the words' hash. */
export async function beginWarning(
  deps: Deps,
  tx: Tables,
  officer: Officer,
  { content, today, ...begun }: Begun,
): Promise<{ id: string; hash: string }> {
  const hash = contentHash(content);
  const code = warningCode(deps.site.force, today, deps.secrets(CODE_BYTES));
  const id = await tx.warnings.add({ ...begun, code, content, content_hash: hash, drafted_by: officer.id });
  await tx.warnings.addVersion({
    warning_id: id,
    version: 1,
    content,
    content_hash: hash,
    by_officer: officer.id,
    correction: null,
    outlines: outlinesOf(deps, content),
  });
  return { id, hash };
}
