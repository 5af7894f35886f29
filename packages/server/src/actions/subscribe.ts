import { escapeMarkup, fail, looksLikeEmail, ok, type Result } from "@clearline/engine";
import { placeOf } from "./case-of.ts";
import type { Deps, SendingDeps } from "./deps.ts";

export type SubscribeError = { code: "email-not-an-address" } | { code: "place-not-known" };
export type LinkError = { code: "link-not-valid" };

const MAX_EMAIL_CHARS = 200;

/**
 * Asks for warnings by mail. The answer is the same whether the address is known or not: nobody can find out who gets
 * our mails. Nothing is sent but one confirmation, until its link is opened and its button pressed.
 *
 * @param place a town or postcode; null or blank for the whole area
 */
export async function subscribe(
  deps: Deps,
  { email, place }: { email: string; place: string | null },
): Promise<Result<null, SubscribeError>> {
  const address = email.trim();
  if (!looksLikeEmail(address) || address.length > MAX_EMAIL_CHARS) return fail({ code: "email-not-an-address" });
  const wanted = place?.trim() || null;
  const at = placeOf(deps, wanted, null);
  // A name we do not know would never match a warning, and the person would wait in vain.
  if (wanted !== null && at === null) return fail({ code: "place-not-known" });
  const token = deps.secrets(24).toString("base64url");
  await deps.store.inTransaction(async (tx) => {
    const asked = await tx.subscribers.ask(address, at?.name ?? null, token);
    if (asked) await tx.jobs.add("send-confirmation", { subscriberId: asked.id }, { key: `confirm-${asked.id}` });
  });
  return ok(null);
}

/** The button behind the link in the confirmation mail. Pressing it twice does no harm. */
export async function confirmSubscription(deps: Deps, token: string): Promise<Result<null, LinkError>> {
  const done = await deps.store.inTransaction((tx) => tx.subscribers.confirm(token));
  return done ? ok(null) : fail({ code: "link-not-valid" });
}

/** Stops the mails. One press, no questions. */
export async function leave(deps: Deps, token: string): Promise<Result<null, LinkError>> {
  const done = await deps.store.inTransaction((tx) => tx.subscribers.leave(token));
  return done ? ok(null) : fail({ code: "link-not-valid" });
}

/** Where the mails' links lead: a page that shows a button, never one that acts by being opened. */
export const confirmUrl = (deps: Pick<Deps, "site">, token: string): string =>
  `${deps.site.publicUrl}/subscribe/confirm/${token}`;
export const leaveUrl = (deps: Pick<Deps, "site">, token: string): string =>
  `${deps.site.publicUrl}/subscribe/leave/${token}`;

/** A job: the confirmation mail. It holds nothing that whoever asked has typed, so it cannot carry their words. */
export async function sendConfirmation(deps: SendingDeps, subscriberId: string): Promise<void> {
  const subscriber = await deps.store.subscribers.byId(subscriberId);
  if (!subscriber || subscriber.confirmed_at !== null || subscriber.left_at !== null) return;
  const { forceName } = deps.site;
  const url = confirmUrl(deps, subscriber.token);
  const lines = [
    `Someone asked for phone fraud warnings from ${forceName} to come to this address.`,
    "If it was you, open this page and press the button:",
    url,
    "If it was not you, do nothing. You will get no more mails.",
    "We will never ask you for money, a PIN, a password or a code.",
  ];
  await deps.email.send({
    to: subscriber.email,
    subject: "Do you want phone fraud warnings?",
    text: `${lines.join("\n\n")}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Do you want phone fraud warnings?</title></head><body>${lines
      .map((line) =>
        line === url
          ? `<p><a href="${escapeMarkup(url)}">${escapeMarkup(url)}</a></p>`
          : `<p>${escapeMarkup(line)}</p>`,
      )
      .join("")}</body></html>`,
    unsubscribeUrl: leaveUrl(deps, subscriber.token),
    idempotencyKey: `confirm-${subscriber.id}-${subscriber.token}`,
  });
}
