import { createHmac, timingSafeEqual } from "node:crypto";
import { readBounce } from "@clearline/engine";
import type { Deps } from "./deps.ts";
import { receiverGone } from "./receiver-gone.ts";

/**
 * What our return addresses hold, so that a mail that comes back says whose it was, and nobody can make up one for
 * somebody else. Small letters and figures: some servers fold the case.
 */
export const bounceToken = ({ serverKey }: Pick<Deps, "serverKey">, subscriberId: string): string =>
  `${subscriberId}-${createHmac("sha256", serverKey).update(`bounce ${subscriberId}`).digest("hex").slice(0, 20)}`;

const TOKEN = /\+([1-9]\d{0,17}-[0-9a-f]{20})@/gi;
const MOST_TOKENS = 20;
const MOST_CHARS = 2_000_000;

export type BounceTaken = "unreachable" | "left" | "later" | "not-ours" | "not-understood";

/** A mail that came back to one of our return addresses, or a complaint about one: what it changes. */
export async function takeBounce(deps: Deps, given: string): Promise<BounceTaken> {
  const message = given.slice(0, MOST_CHARS);
  const bounce = readBounce(message);
  if (bounce === null) return "not-understood";
  const subscriberId = subscriberIn(deps, message);
  if (subscriberId === null) return "not-ours";
  if (bounce === "soft") return "later";
  if (bounce === "hard") {
    await receiverGone(deps, subscriberId, "its mail server says that there is no such mailbox");
    return "unreachable";
  }
  await deps.store.inTransaction(async (tx) => {
    await tx.subscribers.leave(subscriberId);
    await tx.audit.add({ who: "program", did: "subscriber-complained", toKind: "subscriber", toId: subscriberId });
  });
  return "left";
}

/** The first of our tokens anywhere in it: in the address it came to, or in the mail that it sends back. */
function subscriberIn(deps: Deps, message: string): string | null {
  for (const [, found = ""] of [...message.matchAll(TOKEN)].slice(0, MOST_TOKENS)) {
    const [id = ""] = found.split("-");
    const wanted = Buffer.from(bounceToken(deps, id));
    const got = Buffer.from(found.toLowerCase());
    if (got.length === wanted.length && timingSafeEqual(got, wanted)) return id;
  }
  return null;
}
