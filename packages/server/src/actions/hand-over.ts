import {
  type CallScript,
  CONTACT_WORDS,
  fixedWords,
  type Language,
  languageOf,
  type OwnWords,
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
import { contactLeaveUrl } from "./contact-links.ts";
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
  const { channel, address: to } = delivery;
  const reference = referenceOf(delivery);
  switch (channel) {
    case "email":
      return wayOf(deps.senders.email, isReady).send(mailOf(deps, delivery, warning));
    case "sms": {
      const { text, parts } = warningSms(warning, promptText(delivery, warning));
      const sms = wayOf(deps.senders.sms, isReady);
      const send = () => sms.send({ to, text, parts, reference, maybeSent: delivery.maybe_twice });
      return isReady ? paid(deps, { name: "sms", parts, asking: false }, send) : send();
    }
    case "voice": {
      const voice = wayOf(deps.senders.voice, isReady);
      const send = () => voice.send({ to, script: scriptOf(delivery, warning), reference });
      return isReady ? paid(deps, { name: "voice", parts: 1, asking: false }, send) : send();
    }
    case "webhook":
      return tellProgram(deps, delivery, published);
    case "push":
      return deps.push.send(pushOf(deps, delivery, warning));
  }
}

/** A contact's prompt stands before a warning alone: a correction says what changed, and nothing else. */
const promptOf = ({ kind, for_name: name }: DeliveryRow, warning: PublishedWarning): readonly string[] =>
  name === null || kind !== "warning" ? [] : CONTACT_WORDS[languageOf(warning)].prompt.lines(name);

const promptText = ({ kind, for_name: name }: DeliveryRow, warning: PublishedWarning): string =>
  name === null || kind !== "warning" ? "" : CONTACT_WORDS[languageOf(warning)].prompt.text(name);

/** A warning read out to this one listener. */
export const scriptOf = (delivery: DeliveryRow, warning: PublishedWarning): CallScript =>
  warningScript(warning, delivery.kind, { before: promptOf(delivery, warning), ...offerTo(delivery, warning) });

/** The keys of a call: to a contact's there is no page of wishes, and a person hears of their contacts. */
export function offerTo({ contact_id: contact, has_contacts: has }: DeliveryRow, warning: PublishedWarning): OwnWords {
  const { contactOffer, personOffer } = CONTACT_WORDS[languageOf(warning)];
  if (contact !== null) return { offer: contactOffer };
  return has ? { offer: `${fixedWords(warning).call.offer} ${personOffer}` } : {};
}

function mailOf(deps: SendingDeps, delivery: DeliveryRow, warning: PublishedWarning): OutgoingEmail {
  const { token, subscriber_id: subscriber } = delivery;
  const holder = token === null || subscriber === null ? null : { id: subscriber, token };
  const contact = delivery.contact_id;
  const unsubscribeUrl =
    holder && (contact === null ? leaveUrl(deps, holder) : contactLeaveUrl(deps, { id: contact, token: holder.token }));
  const { subject, text, html } = mailsOf(
    warning,
    delivery.kind,
  )({
    unsubscribeUrl,
    manageUrl: holder && contact === null ? manageUrl(deps, holder) : null,
    before: promptOf(delivery, warning),
  });
  const { warning_id: id, version, kind, address: to } = delivery;
  return {
    to,
    subject,
    text,
    html,
    unsubscribeUrl,
    bounceToken: subscriber === null ? null : bounceToken(deps, { delivery: delivery.id }),
    // Of two mails to one address, one may be for themselves and one for whose contact they are.
    idempotencyKey: `warning-${id}-${version}-${kind}-${to}${contact === null ? "" : `-for-${contact}`}`,
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
