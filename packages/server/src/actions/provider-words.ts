import {
  type CallScript,
  callTwiml,
  FIXED_WORDS,
  fixedWords,
  type Language,
  languageOf,
  NO_TWIML,
  parsePhone,
  type PublishedWarning,
  readIn,
  SUBSCRIBING_WORDS,
} from "@clearline/engine";
import type { ProviderEnd } from "../ports.ts";
import type { DeliveryRow } from "../store/delivery-row.ts";
import { changeQuestion, queueChangeCode, sayChangeCode } from "./change-by-phone.ts";
import { CONTACTS_WORD, takeContactText } from "./contact-texts.ts";
import { contactLeft, readLogTo, ringAgainAbout, takeContactKey } from "./contact-keys.ts";
import type { Deps } from "./deps.ts";
import { offerTo, scriptOf } from "./hand-over.ts";
import { type PhoneChannel, questionScript } from "./join-by-phone.ts";
import { publishedOf } from "./published-of.ts";
import { receiverGone } from "./receiver-gone.ts";

/** A line that was busy or not answered is rung so often in all, so far apart. */
const MOST_CALLS = 3;
const RING_AGAIN_SECONDS = 600;

/** What a provider says became of a message. The same word twice, or one that comes late, changes nothing more. */
export async function takeEnd(deps: Deps, channel: PhoneChannel, { reference, end }: ProviderEnd): Promise<void> {
  const id = idIn("delivery", reference);
  if (id === null) return channel === "voice" ? ringAgainAbout(deps, { reference, end }) : undefined;
  const { deliveries } = deps.store;
  if (end === "arrived") return deliveries.arrived(id, channel);
  if (end === "not-now" && (await deliveries.ringAgain(id, { most: MOST_CALLS, seconds: RING_AGAIN_SECONDS }))) return;
  const why = end === "no-receiver" ? "there is no such number" : "the provider could not deliver it";
  const subscriberId = await deliveries.lost(id, channel, why);
  if (end === "no-receiver" && subscriberId !== null) await receiverGone(deps, subscriberId, why);
}

const STOP = /^\W*(?:stop|stopall|unsubscribe|cancel|end|quit|stopio|peidio)\b/i;
const START = /^\W*(?:start|unstop|yes|dechrau)\b/i;

const CHANGE = /^\W*(?:change|newid)\b/i;

/**
 * A text to our number: STOP leaves, also as a contact, START within a day takes that back, CHANGE is answered with a code. Nothing else in
 * it is read or kept.
 */
export async function takeText(deps: Deps, { from, text }: { from: string; text: string }): Promise<void> {
  const phone = parsePhone(from);
  if (phone.ok && CONTACTS_WORD.test(text)) return takeContactText(deps, { number: phone.value, text });
  if (phone.ok && CHANGE.test(text)) return deps.store.inTransaction((tx) => queueChangeCode(tx, "sms", phone.value));
  const wants = STOP.test(text) ? "leave" : START.test(text) ? "undo" : null;
  if (!phone.ok || wants === null) return;
  await deps.store.inTransaction(async (tx) => {
    if (wants === "leave") await tx.trustedContacts.leaveAll("sms", phone.value);
    const row = await tx.subscribers.byAddress("sms", phone.value);
    if (row === null) return;
    await (wants === "leave" ? tx.subscribers.leave(row.id) : tx.subscribers.undoLeaving(row.id));
  });
}

/**
 * What a pressed key does, and what the voice says next, as TwiML. The provider's signature is over the address, so
 * that a reference is nobody's but the call's.
 */
export async function takeKey(deps: Deps, reference: string, key: string): Promise<string> {
  const asked = idIn("confirm", reference);
  if (asked !== null) return answerQuestion(deps, asked, reference, key);
  const changing = idIn("change", reference);
  if (changing !== null) return answerChange(deps, changing, reference, key);
  const aboutContacts = await takeContactKey(deps, reference, key);
  if (aboutContacts !== null) return aboutContacts;
  const left = idIn("left", reference);
  const delivery = await deliveryOf(deps, left ?? idIn("delivery", reference));
  if (delivery === null || delivery.subscriber_id === null) return NO_TWIML;
  const { subscriber_id: subscriber } = delivery;
  const language = delivery.language ?? "en";
  const { call: ours } = FIXED_WORDS[language];
  if (left !== null) {
    if (key !== "1") return twimlOf(deps, lastWords(ours.leftForGood, language));
    const isBack = await deps.store.inTransaction((tx) => tx.subscribers.undoLeaving(subscriber));
    return twimlOf(deps, lastWords(isBack ? ours.back : ours.tooLate, language));
  }
  if (key === "9" && delivery.contact_id !== null) {
    await deps.store.inTransaction((tx) => tx.subscribers.leave(subscriber));
    return contactLeft(language);
  }
  if (key === "9") {
    await deps.store.inTransaction((tx) => tx.subscribers.leave(subscriber));
    return twimlOf(deps, { lines: [ours.left], offer: ours.mistake, language }, `left-${delivery.id}`);
  }
  if (key === "3" && delivery.contact_id === null) return codeOr(deps, subscriber, language);
  const log = key === "5" && delivery.has_contacts ? await readLogTo(deps, delivery.address) : null;
  if (log !== null) return log;
  const warning = await publishedOf(deps, delivery.warning_id);
  if (warning === null) return NO_TWIML;
  const script = again(readIn(warning, language, deps.site.warningAdvice), delivery, key);
  return twimlOf(deps, script, reference);
}

const again = (warning: PublishedWarning, delivery: DeliveryRow, key: string): CallScript =>
  key === "1"
    ? scriptOf(delivery, warning)
    : {
        lines: [],
        offer: fixedWords(warning).call.offer,
        language: languageOf(warning),
        ...offerTo(delivery, warning),
      };

async function answerQuestion(deps: Deps, id: string, reference: string, key: string): Promise<string> {
  const language = (await deps.store.subscribers.byId(id))?.language ?? "en";
  if (key !== "1") return twimlOf(deps, questionScript(deps.site.forceName, language), reference);
  const isOn = await deps.store.inTransaction((tx) => tx.subscribers.confirm(id));
  const { yes, tooLate } = SUBSCRIBING_WORDS[language].call;
  return twimlOf(deps, lastWords(isOn ? yes : tooLate, language));
}

async function answerChange(deps: Deps, id: string, reference: string, key: string): Promise<string> {
  const row = await deps.store.subscribers.byId(id);
  if (row === null) return NO_TWIML;
  return key === "1" ? codeOr(deps, id, row.language) : twimlOf(deps, changeQuestion(deps, row), reference);
}

/** The code that opens what this number gets; a word that it is too late where its owner has left. */
const codeOr = async (deps: Deps, subscriber: string, language: Language): Promise<string> =>
  twimlOf(
    deps,
    (await sayChangeCode(deps, subscriber)) ?? lastWords(SUBSCRIBING_WORDS[language].call.tooLate, language),
  );

const deliveryOf = async (deps: Deps, id: string | null): Promise<DeliveryRow | null> =>
  id === null ? null : deps.store.deliveries.byId(id, "voice");

const lastWords = (line: string, language: Language = "en"): CallScript => ({ lines: [line], offer: "", language });

const twimlOf = ({ site }: Deps, script: CallScript, reference?: string): string =>
  callTwiml(script, reference === undefined ? null : `${site.publicUrl}/providers/voice/keys/${reference}`);

const idIn = (kind: "delivery" | "confirm" | "left" | "change", reference: string | null): string | null =>
  new RegExp(`^${kind}-([1-9]\\d{0,17})$`).exec(reference ?? "")?.[1] ?? null;
