import type { Act } from "../../actions/permissions.ts";

/** `open`: before signing in. `signed-in`: any officer. An act: whoever may do it. */
export type Access = "open" | "signed-in" | Act;

/**
 * Every console address and who may use it. An address that is not in this list answers nobody: `gate.ts` refuses to
 * start with a page that is missing here, so a new page cannot be forgotten. The action behind each change asks again.
 */
export const ROUTES: Readonly<Record<string, Access>> = {
  "GET /console/sign-in": "open",
  "POST /console/sign-in": "open",
  "POST /console/sign-out": "signed-in",
  "GET /console/second-step": "open",
  "POST /console/second-step": "open",
  "POST /console/passkey/options": "open",
  "POST /console/passkey/prove": "signed-in",
  "GET /console/account": "signed-in",
  "POST /console/account/prove": "signed-in",
  "POST /console/account/code": "signed-in",
  "POST /console/account/code/confirm": "signed-in",
  "POST /console/account/passkey/options": "signed-in",
  "POST /console/account/passkey": "signed-in",
  "POST /console/account/reset/:id/confirm": "confirm-factor-reset",
  "GET /console/join/:token": "open",
  "POST /console/join/:token": "open",
  "GET /console/password/:token": "open",
  "POST /console/password/:token": "open",

  "GET /console": "handle-reports",
  "GET /console/reports": "handle-reports",
  "POST /console/reports": "handle-reports",
  "GET /console/reports/:id": "handle-reports",
  "POST /console/reports/:id/unmask": "handle-reports",
  "POST /console/reports/:id/assign": "handle-reports",
  "POST /console/reports/:id/note": "handle-reports",
  "POST /console/reports/:id/confirm": "handle-reports",
  "POST /console/reports/:id/set-aside": "handle-reports",
  "POST /console/reports/:id/reading": "handle-reports",
  "POST /console/reports/:id/series": "handle-reports",
  "POST /console/reports/:id/suggestion": "handle-reports",
  "POST /console/reports/:id/leave-series": "handle-reports",
  "GET /console/reports/:id/facts/:incident/:field": "handle-reports",
  "POST /console/reports/:id/facts/:incident/:field": "handle-reports",
  "POST /console/reports/:id/facts/:incident/:field/as-read": "handle-reports",
  "GET /console/new-report": "handle-reports",
  "POST /console/new-report": "handle-reports",
  "GET /console/new-report/done/:id": "handle-reports",

  "POST /console/reports/:id/hold": "put-holds",

  "GET /console/call-backs": "handle-reports",
  "POST /console/call-backs/:id": "handle-reports",

  "GET /console/series": "handle-reports",
  "GET /console/series/:id": "handle-reports",
  "GET /console/series/:id/timeline": "handle-reports",
  "GET /console/series/:id/ties": "handle-reports",
  "GET /console/series/:id/map": "handle-reports",
  "GET /console/map": "handle-reports",
  "GET /console/series/:id/reports.csv": "handle-reports",
  "GET /console/series/:id/stix.json": "handle-reports",
  "GET /console/series/:id/misp.json": "handle-reports",
  "POST /console/series/:id/assign": "handle-reports",
  "POST /console/series/:id/note": "handle-reports",
  "POST /console/series/:id/name": "handle-reports",
  "POST /console/series/:id/confirm": "handle-reports",
  "POST /console/series/:id/split": "handle-reports",
  "POST /console/series/:id/merge": "handle-reports",
  "POST /console/series/:id/undo": "handle-reports",
  "POST /console/series/:id/warn": "draft-warnings",
  "POST /console/series/:id/hold": "put-holds",

  "GET /console/surges": "handle-reports",
  "GET /console/surges/:id": "handle-reports",
  "POST /console/surges/:id/dismiss": "handle-reports",
  "POST /console/surges/:id/warn": "draft-warnings",

  "GET /console/warnings": "handle-reports",
  "POST /console/warnings/exercise": "draft-warnings",
  "POST /console/warnings/exercise/receive": "handle-reports",
  "GET /console/warnings/:id": "handle-reports",
  "GET /console/warnings/:id/picture.png": "handle-reports",
  "GET /console/warnings/:id/card": "handle-reports",
  "GET /console/warnings/:id/versions": "handle-reports",
  "GET /console/warnings/:id/edit": "draft-warnings",
  "POST /console/warnings/:id/edit": "draft-warnings",
  "POST /console/warnings/:id/submit": "draft-warnings",
  "POST /console/warnings/:id/approve": "approve-warnings",
  "POST /console/warnings/:id/stop": "stop-warnings",
  "POST /console/warnings/:id/return": "approve-warnings",
  "GET /console/warnings/:id/correct": "stop-warnings",
  "POST /console/warnings/:id/correct": "stop-warnings",
  "GET /console/warnings/:id/withdraw": "stop-warnings",
  "POST /console/warnings/:id/withdraw": "stop-warnings",

  "GET /console/published": "handle-reports",
  "POST /console/published": "handle-reports",
  "POST /console/published/paste": "handle-reports",
  "GET /console/published/:id": "handle-reports",
  "POST /console/published/:id/again": "handle-reports",

  "GET /console/verify": "handle-reports",
  "POST /console/verify": "handle-reports",
  "POST /console/verify/number": "handle-reports",
  "POST /console/verify/token": "handle-reports",

  "GET /console/corrections": "handle-reports",
  "POST /console/corrections/show": "confirm-organisations",
  "POST /console/corrections/:id": "handle-reports",
  "GET /console/corrections/numbers/:entry": "handle-reports",
  "POST /console/corrections/numbers/:entry": "propose-organisations",
  "POST /console/corrections/numbers/:entry/:change/confirm": "confirm-organisations",
  "POST /console/corrections/numbers/:entry/:change/drop": "stop-organisations",

  "GET /console/organisations": "handle-reports",
  "POST /console/organisations": "propose-organisations",
  "GET /console/organisations/:id": "handle-reports",
  "POST /console/organisations/:id/confirm": "confirm-organisations",
  "POST /console/organisations/:id/suspend": "stop-organisations",
  "POST /console/organisations/:id/resume": "confirm-organisations",
  "POST /console/organisations/:id/end": "stop-organisations",
  "POST /console/organisations/:id/change": "propose-organisations",
  "POST /console/organisations/:id/change/:change/confirm": "confirm-organisations",
  "POST /console/organisations/:id/change/:change/drop": "stop-organisations",
  "POST /console/organisations/:id/access": "propose-organisations",
  "POST /console/organisations/:id/access/:access/confirm": "confirm-organisations",
  "POST /console/organisations/:id/access/:access/end": "stop-organisations",

  "GET /console/reading": "handle-reports",
  "POST /console/reading": "read-again",
  "POST /console/reading/:id/stop": "read-again",
  "POST /console/reading/linking": "read-again",
  "POST /console/reading/linking/:id/stop": "read-again",
  "GET /console/reading/:id": "handle-reports",

  "GET /console/feedback": "handle-reports",
  "POST /console/feedback/seen": "handle-reports",

  "GET /console/lists": "handle-reports",

  "GET /console/keeping": "handle-reports",
  "POST /console/keeping/:id/lift": "lift-holds",

  "GET /console/tips": "open-tips",
  "GET /console/tips/keys": "stop-tip-keys",
  "POST /console/tips/keys": "open-tips",
  "POST /console/tips/keys/:id/confirm": "open-tips",
  "POST /console/tips/keys/:id/stop": "stop-tip-keys",
  "GET /console/tips/:id": "open-tips",
  "GET /console/tips/:id/tip.age": "open-tips",
  "POST /console/tips/:id/opened": "open-tips",
  "POST /console/tips/:id/report": "open-tips",
  "POST /console/tips/:id/put-away": "open-tips",

  "GET /console/audit": "read-audit",

  "GET /console/people": "manage-people",
  "POST /console/people/invite": "manage-people",
  "POST /console/people/:id/role": "manage-people",
  "POST /console/people/:id/password-link": "manage-people",
  "POST /console/people/:id/factor-reset": "manage-people",
  "POST /console/people/:id/disable": "manage-people",
  "POST /console/people/:id/enable": "manage-people",

  "GET /console/channels": "manage-channels",
  "POST /console/channels/:name/test": "manage-channels",

  "GET /console/webhooks": "manage-channels",
  "POST /console/webhooks": "manage-channels",
  "GET /console/webhooks/:id": "manage-channels",
  "POST /console/webhooks/:id/test": "manage-channels",
  "POST /console/webhooks/:id/secret": "manage-channels",
  "POST /console/webhooks/:id/pause": "manage-channels",
  "POST /console/webhooks/:id/resume": "manage-channels",
  "POST /console/webhooks/:id/end": "manage-channels",

  "GET /console/keys": "manage-keys",
  "POST /console/keys": "manage-keys",
  "POST /console/keys/:id/revoke": "manage-keys",

  // Whatever is no page: who is not signed in does not learn which those are.
  "GET /console/*": "signed-in",
  "POST /console/*": "signed-in",
};

/** HEAD asks for what GET shows, so it needs the same right. */
export const accessTo = (method: string, pattern: string | undefined): Access | null =>
  ROUTES[`${method === "HEAD" ? "GET" : method} ${pattern}`] ?? null;
