import type { AuditAct } from "../store/audit-acts.ts";
import { createHmac } from "node:crypto";
import { fail, instantOf, ok, type Result } from "@clearline/engine";
import { type FetchError, TransportError } from "../ports.ts";
import type { Tables } from "../store/store.ts";
import type { WebhookRow, WebhookTry } from "../store/webhooks.ts";
import { type Deps, type NotAllowed, type NotFound, type SendingDeps, whoOfficer } from "./deps.ts";
import type { Manager } from "./people.ts";
import { can } from "./permissions.ts";

export type AddWebhookError = NotAllowed | FetchError | { code: "name-too-long" } | { code: "webhook-known" };
export type WebhookError = NotAllowed | NotFound;
export type TestWebhookError = WebhookError | { code: "webhook-silent"; say: string };

type WebhookDeps = Deps & Pick<SendingDeps, "webhooks">;
type Secret = Pick<WebhookRow, "id" | "secret_no">;

const MOST_NAME_CHARS = 120;

/** It is paused: what waits for it goes on waiting. */
export class WebhookPaused extends Error {}

/** What signs for one receiver. Worked out, not stored: a copy of the database signs for nobody. */
const secretOf = ({ serverKey }: Pick<Deps, "serverKey">, { id, secret_no: no }: Secret): Buffer =>
  createHmac("sha256", serverKey)
    .update(no === 1 ? `webhook ${id}` : `webhook ${id} ${no}`)
    .digest();

/** As Standard Webhooks writes it, for the receiver to keep. */
export const sayWebhookSecret = (deps: Pick<Deps, "serverKey">, webhook: Secret): string =>
  `whsec_${secretOf(deps, webhook).toString("base64")}`;

/** Keeps an address that anyone on the internet can reach. Nothing is sent there before it has answered a test. */
export async function addWebhook(
  deps: WebhookDeps,
  by: Manager,
  given: { url: string; name: string },
): Promise<Result<{ id: string; secret: string }, AddWebhookError>> {
  if (!mayManage(by)) return fail({ code: "not-allowed" });
  const name = given.name.replace(/\s+/g, " ").trim();
  if (name.length > MOST_NAME_CHARS) return fail({ code: "name-too-long" });
  const url = await deps.webhooks.check(given.url.trim());
  if (!url.ok) return url;
  return deps.store.inTransaction(async (tx) => {
    const added = await tx.webhooks.add(url.value, name);
    if (added === null) return fail({ code: "webhook-known" });
    await tx.audit.add(lineOf(by, "add-webhook", added.id));
    return ok({ id: added.id, secret: sayWebhookSecret(deps, added) });
  });
}

/** "Send a test": an event that says it is one. From a good answer on, warnings go there too. */
export async function testWebhook(deps: WebhookDeps, by: Manager, id: string): Promise<Result<null, TestWebhookError>> {
  if (!mayManage(by)) return fail({ code: "not-allowed" });
  const webhook = await deps.store.webhooks.byId(id);
  if (!webhook || webhook.ended_at !== null) return fail({ code: "not-found" });
  const body = JSON.stringify({ type: "webhook.test", timestamp: instantOf(deps.clock()), data: {} });
  const message = `test-${id}-${deps.secrets(9).toString("base64url")}`;
  const silent = await sendEvent(deps, webhook, { message, event: "test", warning_id: null, body }).then(
    () => null,
    (error: unknown) => {
      if (error instanceof TransportError) return error.message;
      throw error;
    },
  );
  await deps.store.inTransaction(async (tx) => {
    if (silent === null) await tx.webhooks.tested(id);
    await tx.audit.add({ ...lineOf(by, "test-webhook", id), detail: { taken: silent === null } });
  });
  return silent === null ? ok(null) : fail({ code: "webhook-silent", say: silent });
}

/** One signed request, and a note of how it went. @throws TransportError where it was not taken */
export async function sendEvent(
  deps: WebhookDeps,
  webhook: WebhookRow,
  { message, event, warning_id, body }: Pick<WebhookTry, "event" | "warning_id"> & { message: string; body: string },
): Promise<void> {
  const note = (error: string | null) => deps.store.webhooks.noteTry(webhook.id, { event, warning_id, error });
  try {
    await deps.webhooks.send({ url: webhook.url, id: message, secrets: secretsOf(deps, webhook), body });
  } catch (error) {
    await note(error instanceof TransportError ? error.message : "the message could not be made");
    throw error;
  }
  await note(null);
}

/** The newest first. For a day after there is a new one both sign, so that a receiver can change over without a gap. */
const secretsOf = (deps: Deps, webhook: WebhookRow): Buffer[] => [
  secretOf(deps, webhook),
  ...(webhook.keeps_old_secret ? [secretOf(deps, { id: webhook.id, secret_no: webhook.secret_no - 1 })] : []),
];

/** A new secret, shown once. */
export const rotateWebhookSecret = (
  deps: Deps,
  by: Manager,
  id: string,
): Promise<Result<{ secret: string; name: string; url: string }, WebhookError>> =>
  change(deps, by, async (tx) => {
    const webhook = await tx.webhooks.rotate(id);
    if (webhook === null) return null;
    await tx.audit.add(lineOf(by, "rotate-webhook-secret", id));
    return { secret: sayWebhookSecret(deps, webhook), name: webhook.name, url: webhook.url };
  });

/** Nothing goes there until it is taken up again; what is planned meanwhile waits, and carries the words of that time. */
export const pauseWebhook = (deps: Deps, by: Manager, id: string): Promise<Result<true, WebhookError>> =>
  change(deps, by, async (tx) => {
    if (!(await tx.webhooks.pause(id))) return null;
    await tx.audit.add(lineOf(by, "pause-webhook", id));
    return true;
  });

export const resumeWebhook = (deps: Deps, by: Manager, id: string): Promise<Result<true, WebhookError>> =>
  change(deps, by, async (tx) => {
    if (!(await tx.webhooks.resume(id))) return null;
    await tx.deliveries.dueAgain(id);
    await tx.jobs.add("deliver-warnings", {}, { key: "deliver-warnings" });
    await tx.audit.add(lineOf(by, "resume-webhook", id));
    return true;
  });

/** For good: what waits for it is stopped, and no correction goes there either. */
export const endWebhook = (deps: Deps, by: Manager, id: string): Promise<Result<true, WebhookError>> =>
  change(deps, by, async (tx) => {
    if (!(await tx.webhooks.end(id))) return null;
    await tx.deliveries.stopForWebhook(id);
    await tx.audit.add(lineOf(by, "end-webhook", id));
    return true;
  });

/** @param make null where there is no such webhook, or it stands so already */
async function change<T>(
  deps: Deps,
  by: Manager,
  make: (tx: Tables) => Promise<T | null>,
): Promise<Result<T, WebhookError>> {
  if (!mayManage(by)) return fail({ code: "not-allowed" });
  const made = await deps.store.inTransaction(make);
  return made === null ? fail({ code: "not-found" }) : ok(made);
}

const mayManage = (by: Manager): boolean => by === "terminal" || can(by, "manage-channels");

const lineOf = (by: Manager, did: AuditAct, id: string) => ({
  who: by === "terminal" ? by : whoOfficer(by),
  did,
  toKind: "webhook",
  toId: id,
});
