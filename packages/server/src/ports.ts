/** What Clearline needs from the outside world. Fakes in tests speak the same protocols, never these types. */

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

/** @property permanent trying again cannot help, such as "no such mailbox" */
export class TransportError extends Error {
  readonly permanent: boolean;
  constructor(message: string, permanent: boolean) {
    super(message);
    this.name = "TransportError";
    this.permanent = permanent;
  }
}

/** The time, passed in so that tests and replays can choose it. */
export type Clock = () => Date;

/** Bytes nobody can guess: receipts, tokens, codes. */
export type SecretBytes = (count: number) => Buffer;
