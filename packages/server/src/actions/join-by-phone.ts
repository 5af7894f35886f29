import { createHmac, timingSafeEqual } from "node:crypto";
import {
  type CallScript,
  fail,
  FIXED_WORDS,
  type Language,
  ok,
  type Result,
  smsCost,
  SUBSCRIBING_WORDS,
  warnableNumber,
  type WarnableError,
} from "@clearline/engine";
import { TransportError } from "../ports.ts";
import type { SubscriberRow } from "../store/subscribers.ts";
import { addressHash } from "./ask-for-contacts.ts";
import type { Deps, SendingDeps } from "./deps.ts";
import { OverBudget } from "./budget.ts";
import { wayOf } from "./provider-turn.ts";
import { sendOne } from "./send-one.ts";
import { wantsFrom, type WantsError, type Wished } from "./wants.ts";

export type PhoneChannel = "sms" | "voice";
export type JoinError = WarnableError | WantsError;
export type CodeError = WarnableError | { code: "code-wrong" };

/**
 * Asks for warnings by text or by call. The answer is the same whether the number is known or not. One code or one
 * call a number and day, by whichever way, and three ever.
 */
export async function joinByPhone(
  deps: Deps,
  { channel, number, wished }: { channel: PhoneChannel; number: string; wished: Wished },
): Promise<Result<null, JoinError>> {
  const phone = warnableNumber(channel, number);
  if (!phone.ok) return phone;
  const wants = wantsFrom(deps, channel, wished);
  if (!wants.ok) return wants;
  const token = deps.secrets(24).toString("base64url");
  await deps.store.inTransaction(async (tx) => {
    if (await tx.subscribers.wasAskedOtherwise(channel, phone.value)) return;
    const of = { address: phone.value, hash: addressHash(deps, phone.value), at: deps.clock() };
    if (await tx.askedAddresses.wasToday(of)) return;
    const asked = await tx.subscribers.ask({ channel, address: phone.value, token }, wants.value);
    if (asked) await tx.jobs.add("send-confirmation", { subscriberId: asked.id }, { key: `confirm-${asked.id}` });
  });
  return ok(null);
}

/** The code from the text, typed on the page. Five tries: a million codes cannot be gone through. */
export async function confirmByCode(
  deps: Deps,
  number: string,
  code: string,
): Promise<Result<Pick<SubscriberRow, "language">, CodeError>> {
  const phone = warnableNumber("sms", number);
  if (!phone.ok) return phone;
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.subscribers.tryCode("sms", phone.value);
    if (row === null || !isSameCode(code, codeFor(deps, row)) || !(await tx.subscribers.confirm(row.id)))
      return fail({ code: "code-wrong" });
    return ok(row);
  });
}

/** @param given as somebody typed it */
export function isSameCode(given: string, code: string): boolean {
  const [a, b] = [Buffer.from(given.replace(/\D/g, "").padEnd(6).slice(0, 7)), Buffer.from(code)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Worked out, not stored; each new request to join makes another. */
export const codeFor = (deps: Pick<Deps, "serverKey">, { id, token }: Pick<SubscriberRow, "id" | "token">): string =>
  sixFigures(deps, `subscription code ${id} ${token}`);

/** Nobody who lacks the server's key can say them of these words. */
export function sixFigures({ serverKey }: Pick<Deps, "serverKey">, words: string): string {
  const hash = createHmac("sha256", serverKey).update(words).digest();
  return String(hash.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

/** A job: the code by text, or the call whose 1 confirms. Neither holds a word of whoever asked. */
export const askByPhone = (deps: SendingDeps, row: SubscriberRow): Promise<void> =>
  unlessUsedUp(row.channel === "sms" ? textCode(deps, row) : ringToAsk(deps, row));

/** A number that is none, or a day on which too many asked: whoever it was may ask again another day. */
export async function unlessUsedUp(sending: Promise<void>): Promise<void> {
  try {
    await sending;
  } catch (error) {
    if (error instanceof OverBudget || (error instanceof TransportError && error.permanent)) return;
    throw error;
  }
}

async function textCode(deps: SendingDeps, row: SubscriberRow): Promise<void> {
  const text = SUBSCRIBING_WORDS[row.language].code(deps.site.forceName, codeFor(deps, row));
  const { parts } = smsCost(text);
  await sendOne(deps, { name: "sms", parts }, (isReady) =>
    wayOf(deps.senders.sms, isReady).send({
      to: row.address,
      text,
      parts,
      reference: `confirm-${row.id}`,
      maybeSent: false,
    }),
  );
}

async function ringToAsk(deps: SendingDeps, row: SubscriberRow): Promise<void> {
  const script = questionScript(deps.site.forceName, row.language);
  await sendOne(deps, { name: "voice", parts: 1 }, (isReady) =>
    wayOf(deps.senders.voice, isReady).send({ to: row.address, script, reference: `confirm-${row.id}` }),
  );
}

export function questionScript(forceName: string, language: Language): CallScript {
  const { call } = SUBSCRIBING_WORDS[language];
  const lines = [call.from(forceName), call.asked, call.notYou, FIXED_WORDS[language].never];
  return { lines, offer: call.offer, language };
}
