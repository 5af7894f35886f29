import { createHmac } from "node:crypto";
import { TransportError, type WebhookTransport } from "../ports.ts";
import type { LookAt, Post } from "./egress/egress.ts";
import { isNeverRight } from "./never-right.ts";

/** "Gone": the receiver wants no more. */
const GONE = 410;

/**
 * Signed requests as Standard Webhooks has them: the same id for every try, a fresh time, HMAC-SHA-256 over both and
 * the body, by each secret that is good now.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const webhooks = (post: Post, check: LookAt, now: () => Date = () => new Date()): WebhookTransport => ({
  check,
  async send({ url, id, secrets, body }) {
    const timestamp = String(Math.floor(now().getTime() / 1000));
    const signatures = secrets.map(
      (secret) => `v1,${createHmac("sha256", secret).update(`${id}.${timestamp}.${body}`).digest("base64")}`,
    );
    const headers = {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": signatures.join(" "),
    };
    const answer = await post(url, { headers, body });
    if (!answer.ok) throw new TransportError(answer.error.code, isNeverRight(answer.error) ? "refused" : "later");
    const { status } = answer.value;
    if (status < 200 || status > 299)
      throw new TransportError(`answered with ${status}`, status === GONE ? "refused" : "later");
  },
});
