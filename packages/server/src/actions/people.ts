import type { AuditAct } from "../store/audit-acts.ts";
import { fail, looksLikeEmail, ok, type Result } from "@clearline/engine";
import { hashToken } from "../store/api-keys.ts";
import { isUniqueViolation } from "../store/db.ts";
import type { Role } from "../store/officers.ts";
import { giveBackAll } from "./assign.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { hashPassword } from "./sign-in.ts";

export const INVITATION_HOURS = 24;
export const MIN_PASSWORD_CHARS = 12;
const MAX_PASSWORD_CHARS = 200;
const MAX_LINE_CHARS = 200;

/** Who gives out accounts: an admin, or someone at the server's own terminal. */
export type Manager = Officer | "terminal";

export type NewOfficer = { name: string; email: string; password: string };
export type AcceptError =
  | { code: "invitation-not-valid" }
  | { code: "name-missing" }
  | { code: "email-not-an-address" }
  | { code: "email-taken" }
  | PasswordError;
export type PasswordError = { code: "password-too-short" | "password-too-long" | "password-too-plain" };

/** @returns the token of a link that makes one account within a day: `/console/join/TOKEN` */
export async function inviteOfficer(deps: Deps, by: Manager, role: Role): Promise<Result<string, NotAllowed>> {
  if (by !== "terminal" && !can(by, "manage-people")) return fail({ code: "not-allowed" });
  const token = deps.secrets(24).toString("base64url");
  await deps.store.inTransaction(async (tx) => {
    await tx.officers.invite(hashToken(token), role, by === "terminal" ? null : by.id, INVITATION_HOURS);
    await tx.audit.add({ who: nameOf(by), did: "invite-officer", toKind: "invitation", toId: "new", detail: { role } });
  });
  return ok(token);
}

/** The link for the very first officer, while there is none. Printing a new one ends the last. */
export async function firstInvitation(deps: Deps): Promise<string | null> {
  if ((await deps.store.officers.count()) > 0) return null;
  const token = deps.secrets(24).toString("base64url");
  await deps.store.inTransaction(async (tx) => {
    await tx.officers.endTerminalInvitations();
    await tx.officers.invite(hashToken(token), "admin", null, INVITATION_HOURS);
  });
  return token;
}

/** @returns the new officer's id; all that is wrong is told at once */
export async function acceptInvitation(
  deps: Deps,
  token: string,
  given: NewOfficer,
): Promise<Result<{ id: string }, readonly AcceptError[]>> {
  const invitation = await deps.store.officers.invitation(hashToken(token));
  if (!invitation) return fail([{ code: "invitation-not-valid" }]);
  const errors = wrongWith(given);
  if (errors.length > 0) return fail(errors);
  const email = given.email.trim().toLowerCase();
  const passwordHash = await hashPassword(given.password);
  try {
    return await deps.store.inTransaction(async (tx) => {
      const officer = { email, name: given.name.trim(), role: invitation.role, password_hash: passwordHash };
      const id = await tx.officers.add(officer);
      // Thrown, so that the account goes too: a link opened in two windows makes one account.
      if (!(await tx.officers.useInvitation(hashToken(token), id))) throw new UsedMeanwhile();
      const detail = { role: invitation.role };
      await tx.audit.add({ who: `officer:${id}`, did: "accept-invitation", toKind: "officer", toId: id, detail });
      return ok({ id });
    });
  } catch (error) {
    if (isUniqueViolation(error, "officer_email_once")) return fail([{ code: "email-taken" }]);
    if (error instanceof UsedMeanwhile) return fail([{ code: "invitation-not-valid" }]);
    throw error;
  }
}

export type DisableError = NotAllowed | NotFound | { code: "own-account" };

/** Ends an officer's access at once, open sessions included. Their name stays in the log. */
export async function disableOfficer(deps: Deps, by: Manager, id: string): Promise<Result<null, DisableError>> {
  return changeOfficer(deps, by, id, "disable-officer", async (tx) => {
    await tx.officers.setDisabled(id, true);
    await giveBackAll(tx, deps, by === "terminal" ? null : by, id);
    await tx.sessions.endAllOf(id);
  });
}

export async function enableOfficer(deps: Deps, by: Manager, id: string): Promise<Result<null, DisableError>> {
  return changeOfficer(deps, by, id, "enable-officer", (tx) => tx.officers.setDisabled(id, false));
}

/** The new role counts from the next click: sessions read it each time. */
export async function changeRole(
  deps: Deps,
  by: Manager,
  { id, role }: { id: string; role: Role },
): Promise<Result<null, DisableError>> {
  return changeOfficer(deps, by, id, "change-role", (tx) => tx.officers.setRole(id, role), { role });
}

async function changeOfficer(
  deps: Deps,
  by: Manager,
  id: string,
  did: AuditAct,
  change: (tx: Parameters<Parameters<Deps["store"]["inTransaction"]>[0]>[0]) => Promise<void>,
  detail: Record<string, unknown> = {},
): Promise<Result<null, DisableError>> {
  if (by !== "terminal" && !can(by, "manage-people")) return fail({ code: "not-allowed" });
  // Nobody changes their own account here: an admin cannot slip into the approver's role, nor lock the door behind them.
  if (by !== "terminal" && by.id === id) return fail({ code: "own-account" });
  return deps.store.inTransaction(async (tx) => {
    if (!(await tx.officers.byId(id))) return fail({ code: "not-found" });
    await change(tx);
    await tx.audit.add({ who: nameOf(by), did, toKind: "officer", toId: id, detail });
    return ok(null);
  });
}

class UsedMeanwhile extends Error {}

const nameOf = (by: Manager): string => (by === "terminal" ? "terminal" : whoOfficer(by));

function wrongWith({ name, email, password }: NewOfficer): AcceptError[] {
  const errors: AcceptError[] = [];
  if (name.trim() === "" || name.length > MAX_LINE_CHARS) errors.push({ code: "name-missing" });
  const address = email.trim();
  if (!looksLikeEmail(address) || address.length > MAX_LINE_CHARS) errors.push({ code: "email-not-an-address" });
  return [...errors, ...passwordErrors(password, address)];
}

/** Long is what counts: no rules about capitals and signs, which make people choose alike. */
export function passwordErrors(password: string, address: string): PasswordError[] {
  const chars = password.normalize("NFKC");
  if (chars.length < MIN_PASSWORD_CHARS) return [{ code: "password-too-short" }];
  if (chars.length > MAX_PASSWORD_CHARS) return [{ code: "password-too-long" }];
  return isPlain(chars, address) ? [{ code: "password-too-plain" }] : [];
}

/** What a guesser tries first: one character over and over, a run of keys, the address itself. */
function isPlain(password: string, address: string): boolean {
  const lower = password.toLowerCase();
  const runs = ["0123456789012345", "qwertyuiopasdfghjkl", "abcdefghijklmnopqrstuvwxyz", "passwordpassword"];
  return new Set(lower).size < 5 || lower === address.toLowerCase() || runs.some((run) => run.startsWith(lower));
}
