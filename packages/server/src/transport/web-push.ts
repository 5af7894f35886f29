import webPush from "web-push";
import { type OutgoingPush, type PushTransport, TransportError } from "../ports.ts";
import type { Post } from "./egress/egress.ts";
import { isNeverRight } from "./never-right.ts";
import type { VapidKey } from "./vapid-key.ts";

/** "Not found" and "Gone": the browser took its subscription back, and it never comes again (RFC 8030, section 7.3). */
const GONE = new Set([404, 410]);
/** More than the push service takes. */
const TOO_LARGE = 413;

/**
 * Encrypts for the one browser and posts to its push service. The library writes the request and does not send it: a
 * browser may give any address, so it goes our own way out.
 *
 * @param contact where a push service can write to us: `mailto:` or `https:`
 */
export const pushes = (post: Post, key: VapidKey, contact: string): PushTransport => ({
  publicKey: key.publicKey,
  async send(message) {
    const { headers, body } = requestFor(message, key, contact);
    const answer = await post(message.endpoint, { headers, body });
    if (!answer.ok) throw new TransportError(answer.error.code, isNeverRight(answer.error) ? "refused" : "later");
    const { status, retryAfterSeconds } = answer.value;
    if (status >= 200 && status <= 299) return;
    const isNever = status === TOO_LARGE && retryAfterSeconds === null;
    throw new TransportError(
      `answered with ${status}`,
      GONE.has(status) ? "no-receiver" : isNever ? "refused" : "later",
      { retryAfterSeconds },
    );
  },
});

function requestFor(
  { endpoint, keys, body, topic, ttlSeconds, isUrgent }: OutgoingPush,
  key: VapidKey,
  contact: string,
): { headers: Record<string, string>; body: Buffer } {
  try {
    const made = webPush.generateRequestDetails({ endpoint, keys }, body, {
      vapidDetails: { subject: contact, ...key },
      TTL: ttlSeconds,
      topic,
      urgency: isUrgent ? "high" : "normal",
    });
    return { headers: made.headers, body: made.body ?? Buffer.alloc(0) };
  } catch {
    // The keys come from a browser, or from whoever says they are one.
    throw new TransportError("its keys are none", "refused");
  }
}
