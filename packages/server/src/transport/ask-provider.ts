import { type FetchError, TransportError } from "../ports.ts";
import type { Exchange } from "./egress/egress.ts";

/** Before anything of the message was on the line. Any other silence leaves it open whether it was taken. */
const BEFORE: ReadonlySet<FetchError["code"]> = new Set([
  "address-too-long",
  "address-not-understood",
  "address-not-https",
  "address-with-password",
  "address-other-port",
  "address-not-public",
  "host-unknown",
  "host-silent",
  "certificate-wrong",
]);
/** Where a provider asks for a rest and does not say how long. */
const REST_SECONDS = 30;

/** @property json what it answered; an empty object where that is no JSON object */
export type Answered = { status: number; json: Readonly<Record<string, unknown>> };

/**
 * Asks a provider and gives what it said of this one message: 200 to 299, or 400 and above where the message is at
 * fault. What is wrong with the provider itself, or with our account there, is thrown.
 */
export async function askProvider(exchange: Exchange, url: string, sent: Parameters<Exchange>[1]): Promise<Answered> {
  const answer = await exchange(url, sent);
  if (!answer.ok) {
    const { code } = answer.error;
    throw new TransportError(`no answer (${code})`, "provider", { mayHaveGone: !BEFORE.has(code) });
  }
  const { status, retryAfterSeconds, text } = answer.value;
  if (status === 429)
    throw new TransportError("asked to wait", "provider", { retryAfterSeconds: retryAfterSeconds ?? REST_SECONDS });
  if (status === 401 || status === 403) throw new TransportError(`refused our key with ${status}`, "provider");
  // A gateway that gave up may have handed the message on.
  if (status >= 500) throw new TransportError(`failed with ${status}`, "provider", { mayHaveGone: true });
  if (status < 200 || (status > 299 && status < 400)) throw new TransportError(`answered with ${status}`, "provider");
  return { status, json: objectIn(text) };
}

function objectIn(text: string): Answered["json"] {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? (json as Answered["json"]) : {};
  } catch {
    return {};
  }
}
