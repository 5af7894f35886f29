import { fail, ok, type Result } from "@clearline/engine";
import { hashToken } from "../store/api-keys.ts";
import type { Deps, NotAllowed, NotFound } from "./deps.ts";
import { whoOfficer } from "./deps.ts";
import type { Manager } from "./people.ts";
import { can } from "./permissions.ts";

export type ApiKeyError = NotAllowed | NotFound | { code: "name-missing" } | { code: "name-too-long" };

/** Recognisable in a log or a leak, so that scanners for lost keys can find one. */
const PREFIX = "clearline_";
const MAX_NAME_CHARS = 120;

/** @returns the key itself, once: only its hash is kept */
export async function makeApiKey(
  deps: Deps,
  by: Manager,
  name: string,
): Promise<Result<{ id: string; key: string }, ApiKeyError>> {
  if (by !== "terminal" && !can(by, "manage-keys")) return fail({ code: "not-allowed" });
  const tidied = name.replace(/\s+/g, " ").trim();
  if (tidied === "") return fail({ code: "name-missing" });
  if (tidied.length > MAX_NAME_CHARS) return fail({ code: "name-too-long" });
  const key = `${PREFIX}${deps.secrets(32).toString("base64url")}`;
  return deps.store.inTransaction(async (tx) => {
    const id = await tx.apiKeys.add(tidied, hashToken(key), by === "terminal" ? null : by.id);
    await tx.audit.add({ who: nameOf(by), did: "make-api-key", toKind: "api-key", toId: id });
    return ok({ id, key });
  });
}

export async function revokeApiKey(deps: Deps, by: Manager, id: string): Promise<Result<null, ApiKeyError>> {
  if (by !== "terminal" && !can(by, "manage-keys")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    if (!(await tx.apiKeys.revoke(id))) return fail({ code: "not-found" });
    await tx.audit.add({ who: nameOf(by), did: "revoke-api-key", toKind: "api-key", toId: id });
    return ok(null);
  });
}

const nameOf = (by: Manager): string => (by === "terminal" ? "terminal" : whoOfficer(by));
