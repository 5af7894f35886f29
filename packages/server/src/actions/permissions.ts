import type { Role } from "../store/officers.ts";

/** What a person at the console can do. Looking and handling is for all; the rest is kept apart. */
export const ACTS = [
  "handle-reports",
  "draft-warnings",
  "stop-warnings",
  "approve-warnings",
  "manage-people",
  "confirm-factor-reset",
  "manage-keys",
  "manage-channels",
  "read-audit",
  "read-again",
  "put-holds",
  "lift-holds",
  "propose-organisations",
  "confirm-organisations",
  "stop-organisations",
  "open-tips",
  "stop-tip-keys",
] as const;
export type Act = (typeof ACTS)[number];

/**
 * Approving and giving out accounts are never in one role: whoever can make a second officer could else make the
 * second signature too. Any officer can stop or correct a warning: harm must not wait for the right person. So it is
 * with organisations that log their calls: one proposes, an approver confirms, anyone stops. And with legal holds:
 * anyone keeps what a case needs, and another person, who answers for more, lets it go. Sealed tips and the keys to them
 * are for the team: whoever makes accounts neither opens a tip nor decides whom tips are sealed to.
 */
const ALLOWED: Record<Role, readonly Act[]> = {
  officer: [
    "handle-reports",
    "draft-warnings",
    "stop-warnings",
    "put-holds",
    "propose-organisations",
    "stop-organisations",
    "open-tips",
    "stop-tip-keys",
  ],
  approver: [
    "handle-reports",
    "draft-warnings",
    "stop-warnings",
    "approve-warnings",
    "confirm-factor-reset",
    "read-audit",
    "put-holds",
    "lift-holds",
    "propose-organisations",
    "confirm-organisations",
    "stop-organisations",
    "open-tips",
    "stop-tip-keys",
  ],
  admin: [
    "handle-reports",
    "draft-warnings",
    "stop-warnings",
    "manage-people",
    "confirm-factor-reset",
    "manage-keys",
    "manage-channels",
    "read-audit",
    "read-again",
    "put-holds",
    "lift-holds",
    "propose-organisations",
    "stop-organisations",
    "stop-tip-keys",
  ],
};

export const can = (who: { role: Role }, act: Act): boolean => ALLOWED[who.role].includes(act);
