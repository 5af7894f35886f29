import { createHmac, timingSafeEqual } from "node:crypto";
import { type CallScript, fail, ok, type Result, smsCost, warnableNumber, type WarnableError } from "@clearline/engine";
import { TransportError } from "../ports.ts";
import type { SubscriberRow } from "../store/subscribers.ts";
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
    const asked = await tx.subscribers.ask({ channel, address: phone.value, token }, wants.value);
    if (asked) await tx.jobs.add("send-confirmation", { subscriberId: asked.id }, { key: `confirm-${asked.id}` });
  });
  return ok(null);
}

/** The code from the text, typed on the page. Five tries: a million codes cannot be gone through. */
export async function confirmByCode(deps: Deps, number: string, code: string): Promise<Result<null, CodeError>> {
  const phone = warnableNumber("sms", number);
  if (!phone.ok) return phone;
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.subscribers.tryCode("sms", phone.value);
    const given = Buffer.from(code.replace(/\D/g, "").padEnd(6).slice(0, 7));
    if (row === null || !isSame(given, Buffer.from(codeFor(deps, row))) || !(await tx.subscribers.confirm(row.id)))
      return fail({ code: "code-wrong" });
    return ok(null);
  });
}

const isSame = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

/** Six figures. Worked out, not stored; each new request to join makes another. */
export function codeFor(
  { serverKey }: Pick<Deps, "serverKey">,
  { id, token }: Pick<SubscriberRow, "id" | "token">,
): string {
  const hash = createHmac("sha256", serverKey).update(`subscription code ${id} ${token}`).digest();
  return String(hash.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

/** A job: the code by text, or the call whose 1 confirms. Neither holds a word of whoever asked. */
export async function askByPhone(deps: SendingDeps, row: SubscriberRow): Promise<void> {
  try {
    await (row.channel === "sms" ? textCode(deps, row) : ringToAsk(deps, row));
  } catch (error) {
    // A number that is none, or a day on which too many asked: whoever it was may ask again another day.
    if (error instanceof OverBudget || (error instanceof TransportError && error.permanent)) return;
    throw error;
  }
}

async function textCode(deps: SendingDeps, row: SubscriberRow): Promise<void> {
  const text = `${deps.site.forceName}: ${codeFor(deps, row)} is your code for phone fraud warnings. Type it on our page. Not you? Do nothing. We will never ring you for it.`;
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
  const script = questionScript(deps.site.forceName);
  await sendOne(deps, { name: "voice", parts: 1 }, (isReady) =>
    wayOf(deps.senders.voice, isReady).send({ to: row.address, script, reference: `confirm-${row.id}` }),
  );
}

export const questionScript = (forceName: string): CallScript => ({
  lines: [
    `This is an automated call from ${forceName}.`,
    "Someone asked for warnings about phone fraud to be read out to this number.",
    "If it was not you, put the phone down. Nothing more will come.",
    "We will never ask you for money, a PIN, a password or a code.",
  ],
  offer: "If you want our warnings, press 1.",
});
