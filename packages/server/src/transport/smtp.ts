import { Readable } from "node:stream";
import { isNoMailbox } from "@clearline/engine";
import Signer from "nodemailer/lib/dkim";
import Pool from "nodemailer/lib/smtp-pool";
import { type EmailTransport, TransportError } from "../ports.ts";
import { lanes } from "./lanes.ts";
import { mailOf, type ReadyMail } from "./mail-of.ts";

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
/**
 * Connections for mails that are taken at once, and further ones for those whose server takes its time: mail servers
 * admit some fifty from one sender. Who claims rows counts late ones as well (`actions/deliver-warnings.ts`), of every
 * channel, so that none is claimed for longer than it is ours; that alone, with as many connections and no lanes, let
 * stalled mails hold up the others by a fifth to a half (`npm run prove -- R8`).
 */
const LANES = { most: 10, lateMs: 250, mostLate: 20 };

/** @property key PEM, of RSA or Ed25519 */
export type Dkim = { domain: string; selector: string; key: string };

/** @property silenceMs after so long without a word from the server a try has failed */
type SmtpOptions = { dkim?: Dkim | null; bounces?: string | null; silenceMs?: number };

/** What the signature covers: all that a reader sees, and both headers of one-click leaving (RFC 8058, section 4). */
const SIGNED =
  "From:To:Subject:Date:Message-ID:MIME-Version:Content-Type:Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post";

/**
 * Hands messages to a mail server over a few lasting connections.
 *
 * @param url `smtp://` or `smtps://`, with name and password where the server asks for them
 */
export function smtp(
  url: string,
  from: string,
  { dkim = null, bounces = null, silenceMs = SILENCE_MS }: SmtpOptions = {},
): EmailTransport {
  const inLane = lanes(LANES);
  const signer =
    dkim === null
      ? null
      : new Signer({
          domainName: dkim.domain,
          keySelector: dkim.selector,
          privateKey: dkim.key,
          headerFieldNames: SIGNED,
        });
  const bytesOf = (raw: string): Readable => signer?.sign(raw) ?? Readable.from([Buffer.from(raw)]);
  const pool = new Pool({
    ...serverOf(url),
    maxConnections: LANES.most + LANES.mostLate,
    // More than a pool of nodemailer hands over by itself before it starts a connection anew.
    maxMessages: 1000,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    // A server that accepts a connection and then says nothing must not hold a worker for ever.
    socketTimeout: silenceMs,
  });
  return {
    name: "smtp",
    async send(message) {
      try {
        await inLane(() => handOver(pool, mailOf(message, from, bounces), bytesOf));
      } catch (error) {
        throw asTransportError(error);
      }
    },
    async close() {
      pool.close();
    },
  };
}

type Pooled = Parameters<Pool["send"]>[0];

/**
 * Gives the pool a mail by all that it asks of one. Its own way there, `sendMail`, takes a mail apart and puts it
 * together again: that took more of a sender's processor time than all else together, for bytes that are ready.
 */
const handOver = (pool: Pool, { envelope, raw }: ReadyMail, bytesOf: (raw: string) => Readable): Promise<void> => {
  const message = {
    getEnvelope: () => envelope,
    // Both are for the library's log alone, which is off.
    messageId: () => "",
    getHeader: () => "",
    createReadStream: () => bytesOf(raw),
  };
  return new Promise((done, refuse) => {
    pool.send({ data: {}, message } as unknown as Pooled, (error) => (error ? refuse(error) : done()));
  });
};

function serverOf(given: string) {
  const url = new URL(given);
  const secure = url.protocol === "smtps:";
  const port = url.port === "" ? (secure ? 465 : 587) : Number(url.port);
  const auth =
    url.username === ""
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } };
  return { host: url.hostname, port, secure, ...auth };
}

/**
 * 5xx on the receiver is final; 4xx, a broken line or a silence is not. The server's own words are left out: they
 * often repeat the address.
 *
 * @see RFC 5321, section 4.2.1; RFC 3463 for the codes in three parts
 */
function asTransportError(error: unknown): TransportError {
  const { responseCode, code, command, response = "" } = error as SmtpError;
  // Found before a word was said.
  if (responseCode === undefined && code === "EENVELOPE") return new TransportError("not an address", "refused");
  if (responseCode === undefined)
    // Silence after the words were sent leaves it open whether they were taken.
    return new TransportError(`no answer (${code ?? "unknown"})`, "provider", { mayHaveGone: command !== "CONN" });
  const message = `refused with ${responseCode}`;
  // To the sign-in, to the sender or to all comers (421): mending it helps every message.
  if (code === "EAUTH" || [421, 530, 535].includes(responseCode) || command === "MAIL FROM")
    return new TransportError(message, "provider");
  if (responseCode < 500) return new TransportError(message, "later");
  return new TransportError(message, isGone(responseCode, response) ? "no-receiver" : "refused");
}

type SmtpError = { responseCode?: number; code?: string; command?: string; response?: string };

/** By its code in three parts where it gives one. */
function isGone(code: number, response: string): boolean {
  const enhanced = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  if (enhanced !== undefined) return isNoMailbox(enhanced);
  return code === 550 || code === 551 || code === 553;
}
