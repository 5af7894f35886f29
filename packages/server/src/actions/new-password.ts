import { createHmac, timingSafeEqual } from "node:crypto";
import { fail, ok, type Result } from "@clearline/engine";
import type { OfficerRow } from "../store/officers.ts";
import { type Deps, whoOfficer } from "./deps.ts";
import { type DisableError, type Manager, type PasswordError, passwordErrors } from "./people.ts";
import { can } from "./permissions.ts";
import { hashPassword } from "./sign-in.ts";

const LINK_HOURS = 24;
const HOUR_MS = 3_600_000;

/**
 * A link by which an officer who forgot their password sets a new one: `/console/password/TOKEN`.
 *
 * Nothing is stored: the token is sealed over the present password's hash, so that it dies with its first use.
 * Whoever gives out accounts could sign in as somebody else this way, as they could with a second account; both stand
 * in the audit log under their name.
 */
export async function offerNewPassword(deps: Deps, by: Manager, id: string): Promise<Result<string, DisableError>> {
  if (by !== "terminal" && !can(by, "manage-people")) return fail({ code: "not-allowed" });
  if (by !== "terminal" && by.id === id) return fail({ code: "own-account" });
  return deps.store.inTransaction(async (tx) => {
    const officer = await tx.officers.byId(id);
    if (!officer || officer.disabled_at !== null) return fail({ code: "not-found" });
    const until = Math.floor(deps.clock().getTime() / HOUR_MS) + LINK_HOURS;
    const who = by === "terminal" ? "terminal" : whoOfficer(by);
    await tx.audit.add({ who, did: "offer-new-password", toKind: "officer", toId: id });
    return ok(`${id}.${until}.${seal(deps, officer, until)}`);
  });
}

/** Whose link this is; null when it is made up, used or too old. */
export async function officerOfPasswordLink(deps: Deps, token: string): Promise<OfficerRow | null> {
  const match = /^([1-9]\d{0,17})\.(\d{1,9})\.([\w-]{43})$/.exec(token);
  if (!match) return null;
  const [, id = "", hours = "", given = ""] = match;
  const until = Number(hours);
  const officer = await deps.store.officers.byId(id);
  if (!officer || officer.disabled_at !== null || deps.clock().getTime() / HOUR_MS > until) return null;
  const isOurs = timingSafeEqual(Buffer.from(given), Buffer.from(seal(deps, officer, until)));
  return isOurs ? officer : null;
}

/** Sets it, and ends every open session: whoever knew the old one is out. */
export async function setNewPassword(
  deps: Deps,
  token: string,
  password: string,
): Promise<Result<null, readonly (PasswordError | { code: "invitation-not-valid" })[]>> {
  const officer = await officerOfPasswordLink(deps, token);
  if (!officer) return fail([{ code: "invitation-not-valid" }]);
  const errors = passwordErrors(password, officer.email);
  if (errors.length > 0) return fail(errors);
  const hash = await hashPassword(password);
  return deps.store.inTransaction(async (tx) => {
    await tx.officers.setPassword(officer.id, hash);
    await tx.sessions.endAllOf(officer.id);
    await tx.audit.add({ who: whoOfficer(officer), did: "set-password", toKind: "officer", toId: officer.id });
    return ok(null);
  });
}

const seal = ({ serverKey }: Deps, { id, password_hash }: OfficerRow, until: number): string =>
  createHmac("sha256", serverKey).update(`new-password ${id} ${until} ${password_hash}`).digest("base64url");
