import { timingSafeEqual } from "node:crypto";
import { readBounce } from "@clearline/engine";
import type { Deps } from "./deps.ts";
import { receiverGone } from "./receiver-gone.ts";
import { serverHmac } from "./server-hmac.ts";

/** Which mail of ours: that of one delivery, or one that asked a subscriber whether they want any. */
export type MailOf = { delivery: string } | { subscriber: string };

/**
 * What our return addresses hold, so that a mail that comes back says which it was, and nobody can make up one for
 * somebody else. Small letters and figures: some servers fold the case.
 */
export function bounceToken(deps: Pick<Deps, "serverKey">, mail: MailOf): string {
  const name = "delivery" in mail ? `d${mail.delivery}` : mail.subscriber;
  return `${name}-${serverHmac(deps, `bounce ${name}`).digest("hex").slice(0, 20)}`;
}

const TOKEN = /\+(d?)([1-9]\d{0,17})-[0-9a-f]{20}@/gi;
const MOST_TOKENS = 20;
const MOST_CHARS = 2_000_000;

export type BounceTaken = "unreachable" | "lost" | "later" | "left" | "not-ours" | "not-understood";

/** A mail that came back to one of our return addresses, or a complaint about one: what it changes. */
export async function takeBounce(deps: Deps, given: string): Promise<BounceTaken> {
  const message = given.slice(0, MOST_CHARS);
  const bounce = readBounce(message);
  if (bounce === null) return "not-understood";
  const mail = mailIn(deps, message);
  if (mail === null) return "not-ours";
  const subscriberId = await subscriberOf(deps, mail);
  if (subscriberId === null) return "not-ours";
  if (bounce === "delayed") return "later";
  if (bounce === "hard" || bounce === "soft") {
    const why = bounce === "hard" ? NO_MAILBOX : NOT_TAKEN;
    if ("delivery" in mail) await deps.store.deliveries.cameBack(mail.delivery, why);
    if (bounce === "soft") return "lost";
    await receiverGone(deps, subscriberId, why);
    return "unreachable";
  }
  await deps.store.inTransaction(async (tx) => {
    await tx.subscribers.leave(subscriberId);
    await tx.audit.add({ who: "program", did: "subscriber-complained", toKind: "subscriber", toId: subscriberId });
  });
  return "left";
}

const NO_MAILBOX = "its mail server says that there is no such mailbox";
const NOT_TAKEN = "its mail server did not take it";

async function subscriberOf({ store }: Deps, mail: MailOf): Promise<string | null> {
  if ("subscriber" in mail) return mail.subscriber;
  return (await store.deliveries.byId(mail.delivery, "email"))?.subscriber_id ?? null;
}

/** The first of our tokens anywhere in it: in the address it came to, or in the mail that it sends back. */
function mailIn(deps: Deps, message: string): MailOf | null {
  for (const [found, isDelivery = "", id = ""] of [...message.matchAll(TOKEN)].slice(0, MOST_TOKENS)) {
    const mail = isDelivery === "" ? { subscriber: id } : { delivery: id };
    const wanted = Buffer.from(`+${bounceToken(deps, mail)}@`);
    const got = Buffer.from(found.toLowerCase());
    if (got.length === wanted.length && timingSafeEqual(got, wanted)) return mail;
  }
  return null;
}
