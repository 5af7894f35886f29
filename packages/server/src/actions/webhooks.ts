import { createHmac } from "node:crypto";
import { fail, instantOf, ok, type Result } from "@clearline/engine";
import { TransportError } from "../ports.ts";
import type { Deps, NotFound, SendingDeps } from "./deps.ts";

export type WebhookError = NotFound | { code: "webhook-silent"; say: string };

/** What signs for one receiver. Worked out, not stored: a copy of the database signs for nobody. */
export const webhookSecret = ({ serverKey }: Pick<Deps, "serverKey">, id: string): Buffer =>
  createHmac("sha256", serverKey).update(`webhook ${id}`).digest();

/** As Standard Webhooks writes it, for the receiver to keep. */
export const sayWebhookSecret = (deps: Pick<Deps, "serverKey">, id: string): string =>
  `whsec_${webhookSecret(deps, id).toString("base64")}`;

/** Keeps an address. Nothing is sent there before it has answered a test. */
export const addWebhook = (deps: Deps, url: string): Promise<{ id: string; secret: string }> =>
  deps.store.inTransaction(async (tx) => {
    const { id } = await tx.webhooks.add(url);
    await tx.audit.add({ who: "terminal", did: "add-webhook", toKind: "webhook", toId: id });
    return { id, secret: sayWebhookSecret(deps, id) };
  });

/** "Send me a test": an event that says it is one. From a good answer on, warnings go there too. */
export async function testWebhook(deps: SendingDeps, id: string): Promise<Result<null, WebhookError>> {
  const webhook = await deps.store.webhooks.byId(id);
  if (!webhook || webhook.ended_at !== null) return fail({ code: "not-found" });
  const body = JSON.stringify({ type: "webhook.test", timestamp: instantOf(deps.clock()), data: {} });
  const event = `test-${id}-${deps.secrets(9).toString("base64url")}`;
  try {
    await deps.webhooks.send({ url: webhook.url, id: event, secret: webhookSecret(deps, id), body });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return fail({ code: "webhook-silent", say: error.message });
  }
  await deps.store.inTransaction(async (tx) => {
    await tx.webhooks.tested(id);
    await tx.audit.add({ who: "terminal", did: "test-webhook", toKind: "webhook", toId: id });
  });
  return ok(null);
}

export const endWebhook = (deps: Deps, id: string): Promise<Result<null, NotFound>> =>
  deps.store.inTransaction(async (tx) => {
    if (!(await tx.webhooks.end(id))) return fail({ code: "not-found" });
    await tx.audit.add({ who: "terminal", did: "end-webhook", toKind: "webhook", toId: id });
    return ok(null);
  });
