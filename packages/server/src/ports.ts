/** What Clearline needs from the outside world. Fakes in tests speak the same protocols, never these types. */
import type { DocumentFormat, Result } from "@clearline/engine";

/** The ways a subscriber can be reached. */
export type Channel = "email" | "sms" | "voice" | "push";

/** A message ready to hand over. */
export type OutgoingEmail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where one click stops these mails (RFC 8058). */
  unsubscribeUrl: string | null;
  /** The same for every try at the same delivery, so that a provider that understands it sends once. */
  idempotencyKey: string;
};

/** Hands a message over, or throws `TransportError`. */
export type EmailTransport = { name: string; send(message: OutgoingEmail): Promise<void>; close(): Promise<void> };

/** A signed word to a program of somebody else's. `id` is the same for every try. */
export type OutgoingWebhook = { url: string; id: string; secret: Buffer; body: string };

/** Hands an event over, or throws `TransportError`. */
export type WebhookTransport = { send(event: OutgoingWebhook): Promise<void> };

/** A word to a browser, by the push service that its maker runs (RFC 8030). */
export type OutgoingPush = {
  /** As the browser gave it: anybody's words. */
  endpoint: string;
  /** The browser's public key and its secret, base64url: the push service cannot read what is sent (RFC 8291). */
  keys: { p256dh: string; auth: string };
  body: string;
  /** A later message with the same one takes the place of one that is still on its way. */
  topic: string;
  /** How long the push service keeps it for a device that is off. */
  ttlSeconds: number;
  isUrgent: boolean;
};

/**
 * Hands a push over, or throws `TransportError`.
 * @property publicKey whom browsers take pushes from (VAPID): raw P-256 point, base64url
 */
export type PushTransport = { publicKey: string; send(message: OutgoingPush): Promise<void> };

/**
 * @property permanent trying again cannot help, such as "no such mailbox"
 * @property isGone nor will any later message arrive there
 * @property retryAfterSeconds the receiver's own word; null where it gave none
 */
export class TransportError extends Error {
  readonly permanent: boolean;
  readonly isGone: boolean;
  readonly retryAfterSeconds: number | null;
  constructor(
    message: string,
    permanent: boolean,
    { isGone = false, retryAfterSeconds = null }: { isGone?: boolean; retryAfterSeconds?: number | null } = {},
  ) {
    super(message);
    this.name = "TransportError";
    this.permanent = permanent;
    this.isGone = isGone;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A page as somebody else published it. */
export type FetchedPage = {
  /** Where it was in the end, after any redirects; without the part after `#`. */
  address: string;
  format: DocumentFormat;
  text: string;
  /** SHA-256 of the body as it was sent, unpacked. */
  bodyHash: Buffer;
};

/** Why an address is not even asked. */
export type AddressError = {
  code:
    | "address-too-long"
    | "address-not-understood"
    | "address-not-https"
    | "address-with-password"
    | "address-other-port"
    | "address-not-public";
};

/** Why there is no page. What a person can do about each is in `web/console/parts/refusals.ts`. */
export type FetchError =
  | AddressError
  | {
      code:
        | "host-unknown"
        | "host-silent"
        | "certificate-wrong"
        | "redirect-refused"
        | "too-many-redirects"
        | "page-not-there"
        | "page-refused"
        | "page-failing"
        | "page-not-text"
        | "page-packed"
        | "page-letters-unknown"
        | "page-too-big"
        | "page-too-slow"
        | "page-broken-off";
    };

/** Fetches a public web page, safely: see `transport/egress/`. */
export type FetchPage = (address: string) => Promise<Result<FetchedPage, FetchError>>;

/** A recording as speech recognition takes it: one channel, each sample from -1 to 1. */
export type Sound = { samples: Float32Array; sampleRate: number };

/**
 * The words of a recording, read on this machine: see `transport/speech/`. Null where the operator has given no model,
 * or as many are waiting as may.
 */
export type Transcribe = (sound: Sound) => Promise<string | null>;

/**
 * Signs what we publish with the force's own key (Ed25519).
 * @property publicKey raw, base64url
 * @property sign the signature over the words' UTF-8 bytes, base64url
 */
export type Signer = {
  keyId: string;
  publicKey: string;
  sign: (words: string) => string;
  /** Whether this key signed these words. */
  hasSigned: (words: string, signature: string) => boolean;
};

/** The time, passed in so that tests and replays can choose it. */
export type Clock = () => Date;

/** Bytes nobody can guess: receipts, tokens, codes. */
export type SecretBytes = (count: number) => Buffer;
