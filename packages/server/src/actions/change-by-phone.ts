import { type CallScript, fail, ok, type Result, smsCost, SUBSCRIBING_WORDS, warnableNumber } from "@clearline/engine";
import type { WarnableError } from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import type { SubscriberRow } from "../store/subscribers.ts";
import type { Deps, SendingDeps } from "./deps.ts";
import { isSameCode, type PhoneChannel, sixFigures, unlessUsedUp } from "./join-by-phone.ts";
import { wayOf } from "./provider-turn.ts";
import { sendOne } from "./send-one.ts";
import { linkToken } from "./subscribe.ts";

/** Where the code is typed. */
export const CHANGE_PATH = "/subscribe/change";

/**
 * Somebody wants to change what a number gets. Only the number itself is told the code, once a day at most; the answer
 * is the same for every number, so that nobody finds out who gets our texts and calls.
 */
export async function askToChange(
  deps: Deps,
  { channel, number }: { channel: PhoneChannel; number: string },
): Promise<Result<null, WarnableError>> {
  const phone = warnableNumber(channel, number);
  if (!phone.ok) return phone;
  await deps.store.inTransaction((tx) => queueChangeCode(tx, channel, phone.value));
  return ok(null);
}

export async function queueChangeCode(tx: Tables, channel: PhoneChannel, address: string): Promise<void> {
  const row = await tx.subscribers.newChangeCode(channel, address);
  if (row) await tx.jobs.add("send-change-code", { subscriberId: row.id }, { key: `change-${row.id}` });
}

/** The code, typed on the page: opens what the number gets. Five tries, and once. @returns the token of the page */
export async function openByCode(
  deps: Deps,
  { channel, number, code }: { channel: PhoneChannel; number: string; code: string },
): Promise<Result<{ token: string }, WarnableError | { code: "code-wrong" }>> {
  const phone = warnableNumber(channel, number);
  if (!phone.ok) return phone;
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.subscribers.tryChangeCode(channel, phone.value);
    if (row === null || !isSameCode(code, changeCode(deps, row))) return fail({ code: "code-wrong" });
    await tx.subscribers.endChangeCode(row.id);
    return ok({ token: linkToken(deps, "manage", row) });
  });
}

/** Worked out, not stored; each that is sent is another. */
export const changeCode = (deps: Pick<Deps, "serverKey">, { id, token, change_no: no }: SubscriberRow): string =>
  sixFigures(deps, `change code ${id} ${token} ${no}`);

/** A job: the code by text, or the call whose 1 reads it out. A machine that answers learns nothing. */
export async function sendChangeCode(deps: SendingDeps, subscriberId: string): Promise<void> {
  const row = await deps.store.subscribers.byId(subscriberId);
  if (!row || row.left_at !== null || row.change_sent_at === null) return;
  const reference = `change-${row.id}`;
  const { address: to } = row;
  if (row.channel === "sms") {
    const { forceName } = deps.site;
    const text = SUBSCRIBING_WORDS[row.language].change.text(forceName, changeCode(deps, row), changePage(deps));
    const { parts } = smsCost(text);
    return unlessUsedUp(
      sendOne(deps, { name: "sms", parts }, (isReady) =>
        wayOf(deps.senders.sms, isReady).send({ to, text, parts, reference, maybeSent: false }),
      ),
    );
  }
  const script = changeQuestion(deps, row);
  return unlessUsedUp(
    sendOne(deps, { name: "voice", parts: 1 }, (isReady) =>
      wayOf(deps.senders.voice, isReady).send({ to, script, reference }),
    ),
  );
}

export function changeQuestion(
  { site }: Pick<Deps, "site">,
  { language }: Pick<SubscriberRow, "language">,
): CallScript {
  const { call, change } = SUBSCRIBING_WORDS[language];
  return { lines: [call.from(site.forceName), change.asked, change.notYou], offer: change.offer, language };
}

/** The code read out to whoever pressed a key on a call of ours, twice: they have to write it down. */
export async function sayChangeCode(deps: Deps, subscriberId: string): Promise<CallScript | null> {
  const row = await deps.store.inTransaction((tx) => tx.subscribers.changeCodeNow(subscriberId));
  if (row === null) return null;
  const { change } = SUBSCRIBING_WORDS[row.language];
  const code = changeCode(deps, row).split("").join(", ");
  const lines = [change.said(code, changePage(deps)), change.again(code), change.goodbye];
  return { lines, offer: "", language: row.language };
}

const changePage = ({ site }: Pick<Deps, "site">): string => `${site.force.domain}${CHANGE_PATH}`;
