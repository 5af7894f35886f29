import {
  type Language,
  type PublishedWarning,
  readIn,
  warningEmails,
  warningEvent,
  warningScript,
  warningSms,
} from "@clearline/engine";
import { type OutgoingEmail, TransportError } from "../ports.ts";
import type { DeliveryRow } from "../store/delivery-row.ts";
import { paid } from "./budget.ts";
import type { SendingDeps } from "./deps.ts";
import { pushOf } from "./devices.ts";
import { wayOf } from "./provider-turn.ts";
import { leaveUrl, manageUrl } from "./subscribe.ts";
import { bounceToken } from "./take-bounce.ts";
import { sendEvent, WebhookPaused } from "./webhooks.ts";

/** The name by which a provider's later word finds its message. */
export const referenceOf = ({ id }: Pick<DeliveryRow, "id">): string => `delivery-${id}`;

/** Makes one message as its channel wants it and hands it over. @param isReady to the provider, not into the outbox */
export async function handOver(
  deps: SendingDeps,
  delivery: DeliveryRow,
  published: PublishedWarning,
  isReady: boolean,
): Promise<void> {
  const warning = readFor(deps, published, delivery.language ?? "en");
  const { channel, kind, address: to } = delivery;
  const reference = referenceOf(delivery);
  switch (channel) {
    case "email":
      return wayOf(deps.senders.email, isReady).send(mailOf(deps, delivery, warning));
    case "sms": {
      const { text, parts } = warningSms(warning);
      const sms = wayOf(deps.senders.sms, isReady);
      const send = () => sms.send({ to, text, parts, reference, maybeSent: delivery.maybe_twice });
      return isReady ? paid(deps, { name: "sms", parts, asking: false }, send) : send();
    }
    case "voice": {
      const voice = wayOf(deps.senders.voice, isReady);
      const send = () => voice.send({ to, script: warningScript(warning, kind), reference });
      return isReady ? paid(deps, { name: "voice", parts: 1, asking: false }, send) : send();
    }
    case "webhook":
      return tellProgram(deps, delivery, published);
    case "push":
      return deps.push.send(pushOf(deps, delivery, warning));
  }
}

function mailOf(deps: SendingDeps, delivery: DeliveryRow, warning: PublishedWarning): OutgoingEmail {
  const { token, subscriber_id: subscriber } = delivery;
  const holder = token === null || subscriber === null ? null : { id: subscriber, token };
  const unsubscribeUrl = holder && leaveUrl(deps, holder);
  const { subject, text, html } = mailsOf(
    warning,
    delivery.kind,
  )({
    unsubscribeUrl,
    manageUrl: holder && manageUrl(deps, holder),
  });
  const { warning_id: id, version, kind, address: to } = delivery;
  return {
    to,
    subject,
    text,
    html,
    unsubscribeUrl,
    bounceToken: subscriber === null ? null : bounceToken(deps, { delivery: delivery.id }),
    idempotencyKey: `warning-${id}-${version}-${kind}-${to}`,
  };
}

/** What readers of one language share is made once, as long as the warning as it was read is kept. */
const read = new WeakMap<PublishedWarning, Partial<Record<Language, PublishedWarning>>>();

function readFor({ site }: SendingDeps, warning: PublishedWarning, language: Language): PublishedWarning {
  const all = read.get(warning) ?? {};
  read.set(warning, all);
  return (all[language] ??= readIn(warning, language, site.warningAdvice));
}

type Mails = ReturnType<typeof warningEmails>;
/** By the warning as it was read: it is read anew for each batch, so a correction never meets the words before it. */
const made = new WeakMap<PublishedWarning, Partial<Record<DeliveryRow["kind"], Mails>>>();

function mailsOf(warning: PublishedWarning, kind: DeliveryRow["kind"]): Mails {
  const all = made.get(warning) ?? {};
  made.set(warning, all);
  return (all[kind] ??= warningEmails(warning, kind));
}

async function tellProgram(deps: SendingDeps, delivery: DeliveryRow, warning: PublishedWarning): Promise<void> {
  const { warning_id: id, version, kind, webhook_id: to } = delivery;
  const webhook = to === null ? null : await deps.store.webhooks.byId(to);
  if (webhook === null || webhook.ended_at !== null) throw new TransportError("it is told no more", "refused");
  if (webhook.paused_at !== null) throw new WebhookPaused();
  const message = `warning-${id}-${version}-${kind}-${webhook.id}`;
  return sendEvent(deps, webhook, { message, event: kind, warning_id: id, body: warningEvent(warning, kind) });
}
