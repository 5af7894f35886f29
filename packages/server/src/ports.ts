/** What Clearline needs from the outside world. Fakes in tests speak the same protocols, never these types. */
import type { CallScript, Day, DocumentFormat, Result } from "@clearline/engine";

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
  /** What the return address carries, so that a mail that comes back is known; null: our own address. */
  bounceToken: string | null;
  /** The same for every try at the same delivery, so that a provider that understands it sends once. */
  idempotencyKey: string;
};

/** A text ready to hand over. @property parts what it costs: see the engine's `smsCost` */
export type OutgoingText = {
  to: string;
  text: string;
  parts: number;
  /** The same for every try, and what the provider's later word on it names: `delivery-12`. */
  reference: string;
  /** An earlier try broke off before its end was known. */
  maybeSent: boolean;
};

/** A call that is to be made: what a voice reads out, and what the keys do. */
export type OutgoingCall = { to: string; script: CallScript; reference: string };

/** Hands messages over, or throws `TransportError`. */
export type Transport<Message> = { name: string; send(message: Message): Promise<void>; close(): Promise<void> };
export type EmailTransport = Transport<OutgoingEmail>;

/** A provider as it is configured. @property fingerprint of its settings: other settings have not been tested */
export type Provider<Message> = Transport<Message> & {
  fingerprint: string;
  /** How its own requests to us are read; null where it makes none. */
  callbacks: Callbacks | null;
};

/** A request that says it comes from a provider. @property url as we gave it: the address that it signed */
export type ProviderRequest = {
  url: string;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  fields: Readonly<Record<string, string>>;
};
/**
 * A provider's last word on a message. `not-now`: nobody answered, or the line was busy.
 * @property reference ours, where it gives that back; else it stands in the address
 */
export type ProviderEnd = { reference: string | null; end: "arrived" | "no-receiver" | "failed" | "not-now" };
export type Callbacks = {
  isGenuine: (request: ProviderRequest) => boolean;
  /** Null while a message is still on its way. */
  endIn: (fields: ProviderRequest["fields"]) => ProviderEnd | null;
  /** A text that somebody sent to our number. */
  textIn: (fields: ProviderRequest["fields"]) => { from: string; text: string } | null;
  /** The key that was pressed on a call. */
  keyIn: (fields: ProviderRequest["fields"]) => string | null;
};

/** One channel's way out. */
export type Sender<Message> = {
  /** Where messages go until the provider is there and tested. */
  outbox: Transport<Message>;
  provider: Provider<Message> | null;
  /** Messages a second, over all workers; null: as fast as the provider takes them. */
  perSecond: number | null;
  /** Parts of texts, or calls, a day; null where nothing is counted. */
  perDay: number | null;
};
export type Senders = { email: Sender<OutgoingEmail>; sms: Sender<OutgoingText>; voice: Sender<OutgoingCall> };
/** The channels that have a provider of their own. */
export type SenderName = keyof Senders;

/** A signed word to a program of somebody else's. `id` is the same for every try. */
/** @property secrets each signs; more than one while a receiver changes over to a new one */
export type OutgoingWebhook = { url: string; id: string; secrets: readonly Buffer[]; body: string };

export type WebhookTransport = {
  /** An address as it is kept, or why nothing may be sent there. Looks its name up, and connects to nothing. */
  check(address: string): Promise<Result<string, FetchError>>;
  /** Hands an event over, or throws `TransportError`. */
  send(event: OutgoingWebhook): Promise<void>;
};

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
 * What is wrong, and so what helps. `no-receiver`: there is no such address, now or later. `refused`: this message never
 * gets there. `later`: it may, another time. `provider`: the provider itself has failed, for every message.
 */
export type Trouble = "no-receiver" | "refused" | "later" | "provider";

export class TransportError extends Error {
  readonly trouble: Trouble;
  /** The provider works and asks us to wait so long. */
  readonly retryAfterSeconds: number | null;
  /** The end of the try was never seen: the message may have gone. */
  readonly mayHaveGone: boolean;
  constructor(
    message: string,
    trouble: Trouble,
    {
      retryAfterSeconds = null,
      mayHaveGone = false,
    }: { retryAfterSeconds?: number | null; mayHaveGone?: boolean } = {},
  ) {
    super(message);
    this.name = "TransportError";
    this.trouble = trouble;
    this.retryAfterSeconds = retryAfterSeconds;
    this.mayHaveGone = mayHaveGone;
  }
  /** Trying again cannot help. */
  get permanent(): boolean {
    return this.trouble === "no-receiver" || this.trouble === "refused";
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

/** The messages in a folder of this machine. */
export type KeptFiles = {
  /** Their names, where they were written at a time that is over. */
  olderThan(isOver: (written: Date) => boolean): Promise<string[]>;
  /** @returns how many are gone */
  remove(names: readonly string[]): Promise<number>;
};

/** Numbers under a keyed function that browsers can have evaluated blindly (an OPRF, RFC 9497): see `transport/number-sealer.ts`. */
export type NumberSealer = {
  /** Of a blinded point, under the key of that day's quarter; null for what is no point. */
  evaluate: (blinded: Uint8Array, on: Day) => Uint8Array | null;
  /** Of a number that we hold, under each key whose values are kept. */
  seal: (number: string, on: Day) => readonly Buffer[];
};

/** The time, passed in so that tests and replays can choose it. */
export type Clock = () => Date;

/** Bytes nobody can guess: receipts, tokens, codes. */
export type SecretBytes = (count: number) => Buffer;
