import { type PublishedWarning, waitBeforeRetry, warningEmail, warningEvent } from "@clearline/engine";
import { type OutgoingEmail, TransportError } from "../ports.ts";
import type { DeliveryRow } from "../store/deliveries.ts";
import type { SendingDeps } from "./deps.ts";
import { publishedOf } from "./published-of.ts";
import { leaveUrl } from "./subscribe.ts";
import { webhookSecret } from "./webhooks.ts";

const BATCH = 50;
/** Shorter than the minute that a row is ours for: a try that ends later might be made twice. */
const TRY_MS = 50_000;

/**
 * A job: sends what is due, batch by batch, until nothing is, then asks to be called when more will be. Any number of
 * workers may do this at once. Each message ends as sent, failed or stopped; none is forgotten.
 */
export async function deliverWarnings(deps: SendingDeps): Promise<void> {
  const { deliveries } = deps.store;
  const mark = together((ids: readonly string[]) => deliveries.sent(ids));
  const warnings = new Map<string, Promise<PublishedWarning | null>>();
  for (;;) {
    const batch = await deliveries.claim(BATCH);
    if (batch.length === 0) break;
    // Read anew for each batch: a correction in the meantime must go out, not the words it corrects.
    warnings.clear();
    await Promise.all(
      batch.map((delivery) => {
        const { warning_id: id } = delivery;
        const warning = warnings.get(id) ?? publishedOf(deps, id);
        warnings.set(id, warning);
        return deliver(deps, delivery, warning, mark);
      }),
    );
  }
  const next = await deliveries.nextIn();
  if (next === null) return;
  await deps.store.inTransaction((tx) =>
    tx.jobs.add("deliver-warnings", {}, { key: "deliver-warnings", delaySeconds: Math.max(1, next) }),
  );
}

async function deliver(
  deps: SendingDeps,
  delivery: DeliveryRow,
  loading: Promise<PublishedWarning | null>,
  mark: (id: string) => Promise<void>,
): Promise<void> {
  const { deliveries } = deps.store;
  const warning = await loading;
  if (!warning) return deliveries.failed(delivery.id, "the warning is not published", null);
  try {
    await inTime(handOver(deps, delivery, warning));
  } catch (error) {
    const permanent = error instanceof TransportError && error.permanent;
    // Only our own words: a mail server's often repeat the address.
    const words = error instanceof TransportError ? error.message : "the message could not be made";
    return deliveries.failed(delivery.id, words, waitBeforeRetry(delivery.attempts, { permanent }));
  }
  await mark(delivery.id);
}

async function handOver(deps: SendingDeps, delivery: DeliveryRow, warning: PublishedWarning): Promise<void> {
  const { channel, webhook_id: to, warning_id: id, version, kind, address } = delivery;
  if (channel === "email") return deps.email.send(messageOf(deps, delivery, warning));
  if (channel !== "webhook" || to === null) throw new TransportError(`nothing sends by ${channel} here`, true);
  return deps.webhooks.send({
    url: address,
    id: `warning-${id}-${version}-${kind}-${to}`,
    secret: webhookSecret(deps, to),
    body: warningEvent(warning, kind),
  });
}

function messageOf(deps: SendingDeps, delivery: DeliveryRow, warning: PublishedWarning): OutgoingEmail {
  const unsubscribeUrl =
    delivery.token === null || delivery.subscriber_id === null
      ? null
      : leaveUrl(deps, { id: delivery.subscriber_id, token: delivery.token });
  const { subject, text, html } = warningEmail(warning, { kind: delivery.kind, unsubscribeUrl });
  const { warning_id: id, version, kind, address: to } = delivery;
  return { to, subject, text, html, unsubscribeUrl, idempotencyKey: `warning-${id}-${version}-${kind}-${to}` };
}

/**
 * Many small writes as few: what comes in while one is under way goes with the next. A message counts as sent as soon
 * as it can, and not each by a round trip of its own.
 */
function together(write: (ids: readonly string[]) => Promise<void>): (id: string) => Promise<void> {
  let waiting: string[] = [];
  let next: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();
  return (id) => {
    waiting.push(id);
    next ??= last
      .catch(() => {})
      .then(() => {
        const ids = waiting;
        waiting = [];
        next = null;
        last = write(ids);
        return last;
      });
    return next;
  };
}

async function inTime(sending: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new TransportError("no answer in time", false)), TRY_MS);
  });
  await Promise.race([sending, late]).finally(() => clearTimeout(timer));
}
