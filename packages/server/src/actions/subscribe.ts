import { timingSafeEqual } from "node:crypto";
import {
  escapeMarkup,
  fail,
  FIXED_WORDS,
  type Language,
  looksLikeEmail,
  ok,
  type Result,
  SUBSCRIBING_WORDS,
} from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import type { SubscriberRow } from "../store/subscribers.ts";
import { addressHash } from "./ask-for-contacts.ts";
import type { Deps, SendingDeps } from "./deps.ts";
import { askByPhone } from "./join-by-phone.ts";
import { isReady, wayOf } from "./provider-turn.ts";
import { serverHmac } from "./server-hmac.ts";
import { bounceToken } from "./take-bounce.ts";
import { wantsFrom, type WantsError, type Wished, wishOf } from "./wants.ts";

export type SubscribeError = { code: "email-not-an-address" } | WantsError;
export type LinkError = { code: "link-not-valid" };

const MAX_EMAIL_CHARS = 200;

/**
 * Asks for warnings by mail. The answer is the same whether the address is known or not: nobody can find out who gets
 * our mails. Nothing is sent but one confirmation, until its link is opened and its button pressed.
 *
 * @param place a town or postcode; null or blank for the whole area. `wished` is all of it, where more was asked
 */
export async function subscribe(
  deps: Deps,
  { email, place = null, wished = wishOf(place ?? "") }: { email: string; place?: string | null; wished?: Wished },
): Promise<Result<null, SubscribeError>> {
  const address = email.trim();
  if (!looksLikeEmail(address) || address.length > MAX_EMAIL_CHARS) return fail({ code: "email-not-an-address" });
  const wants = wantsFrom(deps, "email", wished);
  if (!wants.ok) return wants;
  const token = deps.secrets(24).toString("base64url");
  await deps.store.inTransaction(async (tx) => {
    const wanted = address.toLowerCase();
    if (await tx.askedAddresses.wasToday({ address: wanted, hash: addressHash(deps, wanted), at: deps.clock() }))
      return;
    const asked = await tx.subscribers.ask({ channel: "email", address: wanted, token }, wants.value);
    if (asked) await tx.jobs.add("send-confirmation", { subscriberId: asked.id }, { key: `confirm-${asked.id}` });
  });
  return ok(null);
}

/** What a link in a mail can do. A link for one thing is no link for another: a forwarded mail signs nobody up. */
type Purpose = "confirm" | "leave" | "undo" | "manage";

/** The button behind the link in the confirmation mail, for a week. Pressing it twice does no harm. */
export const confirmSubscription = (deps: Deps, token: string): Promise<Result<null, LinkError>> =>
  act(deps, "confirm", token, (tx, { id }) => tx.subscribers.confirm(id));

/** Stops the mails. One press, no questions. */
export const leave = (deps: Deps, token: string): Promise<Result<{ undo: string; language: Language }, LinkError>> =>
  deps.store.inTransaction(async (tx) => {
    const found = await holderOf(deps, tx, "leave", token);
    if (!found || !(await tx.subscribers.leave(found.id))) return fail({ code: "link-not-valid" });
    return ok({ undo: linkToken(deps, "undo", found), language: found.language });
  });

/** Takes leaving back, for a day: by then a link that went astray must not be able to sign anyone up. */
export const undoLeaving = (
  deps: Deps,
  token: string,
): Promise<Result<Pick<SubscriberRow, "channel" | "language">, LinkError>> =>
  deps.store.inTransaction(async (tx) => {
    const found = await holderOf(deps, tx, "undo", token);
    if (!found || !(await tx.subscribers.undoLeaving(found.id))) return fail({ code: "link-not-valid" });
    return ok(found);
  });

/** Of whoever a link is for, so that its page is one that they can read; English for a link that is none. */
export const languageBehind = async (deps: Deps, purpose: "confirm" | "leave", token: string): Promise<Language> =>
  (await holderOf(deps, deps.store, purpose, token))?.language ?? "en";

/** Whose link it is, and what they get. Nothing is changed by looking. */
export async function managed(deps: Deps, token: string): Promise<Result<Managed, LinkError>> {
  const row = await holderOf(deps, deps.store, "manage", token);
  return row === null ? fail({ code: "link-not-valid" }) : ok({ row, leave: linkToken(deps, "leave", row) });
}
/** @property leave the token of the button that stops it: each link does one thing */
export type Managed = { row: SubscriberRow; leave: string };

/** Changes what somebody gets, by the link in each message to them. It signs nobody up: who has left has left. */
export async function changeWants(
  deps: Deps,
  token: string,
  wished: Wished,
): Promise<Result<null, LinkError | WantsError>> {
  const found = await holderOf(deps, deps.store, "manage", token);
  if (found === null) return fail({ code: "link-not-valid" });
  const wants = wantsFrom(deps, found.channel, wished);
  if (!wants.ok) return wants;
  return act(deps, "manage", token, (tx, { id }) => tx.subscribers.change(id, wants.value));
}

const act = (
  deps: Deps,
  purpose: Purpose,
  token: string,
  change: (tx: Tables, holder: Holder) => Promise<boolean>,
): Promise<Result<null, LinkError>> =>
  deps.store.inTransaction(async (tx) => {
    const found = await holderOf(deps, tx, purpose, token);
    return found && (await change(tx, found)) ? ok(null) : fail({ code: "link-not-valid" });
  });

type Holder = { id: string; token: string };

async function holderOf(deps: Deps, tx: Tables, purpose: Purpose, given: string): Promise<SubscriberRow | null> {
  const id = /^([1-9]\d{0,17})\.[\w-]{43}$/.exec(given)?.[1];
  const found = id === undefined ? null : await tx.subscribers.byId(id);
  // What comes for another is no list of their own: its links are those of contact-links.ts.
  if (!found || found.contact_id !== null) return null;
  const wanted = Buffer.from(linkToken(deps, purpose, found));
  const got = Buffer.from(given);
  return got.length === wanted.length && timingSafeEqual(got, wanted) ? found : null;
}

/** Nothing that can be guessed or worked out from another link; each new request to join ends those before it. */
export const linkToken = (deps: Pick<Deps, "serverKey">, purpose: Purpose, { id, token }: Holder): string =>
  `${id}.${serverHmac(deps, `subscription ${purpose} ${id} ${token}`).digest("base64url")}`;

type Linking = Pick<Deps, "site" | "serverKey">;
/** Where the mails' links lead: a page that shows a button, never one that acts by being opened. */
export const confirmUrl = (deps: Linking, holder: Holder): string =>
  `${deps.site.publicUrl}/subscribe/confirm/${linkToken(deps, "confirm", holder)}`;
export const leaveUrl = (deps: Linking, holder: Holder): string =>
  `${deps.site.publicUrl}/subscribe/leave/${linkToken(deps, "leave", holder)}`;

export const manageUrl = (deps: Linking, holder: Holder): string =>
  `${deps.site.publicUrl}/subscribe/manage/${linkToken(deps, "manage", holder)}`;

/** A job: the confirmation mail, text or call. It holds nothing that whoever asked has typed, so it cannot carry their words. */
export async function sendConfirmation(deps: SendingDeps, subscriberId: string): Promise<void> {
  const subscriber = await deps.store.subscribers.byId(subscriberId);
  if (!subscriber || subscriber.confirmed_at !== null || subscriber.left_at !== null) return;
  if (subscriber.channel === "sms" || subscriber.channel === "voice") return askByPhone(deps, subscriber);
  const { language } = subscriber;
  const { mail } = SUBSCRIBING_WORDS[language];
  const url = confirmUrl(deps, subscriber);
  const lines = [mail.asked(deps.site.forceName), mail.open, url, mail.notYou, FIXED_WORDS[language].never];
  const body = lines.map((line) => {
    const said = escapeMarkup(line);
    return line === url ? `<p><a href="${said}">${said}</a></p>` : `<p>${said}</p>`;
  });
  await wayOf(deps.senders.email, await isReady(deps, "email")).send({
    to: subscriber.address,
    subject: mail.subject,
    text: `${lines.join("\n\n")}\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeMarkup(mail.subject)}</title></head><body>${body.join("")}</body></html>`,
    unsubscribeUrl: leaveUrl(deps, subscriber),
    bounceToken: bounceToken(deps, { subscriber: subscriber.id }),
    idempotencyKey: `confirm-${subscriber.id}-${subscriber.token}`,
  });
}
