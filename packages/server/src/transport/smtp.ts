import { createTransport } from "nodemailer";
import { type EmailTransport, TransportError } from "../ports.ts";
import { mailOf } from "./mail-of.ts";

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/**
 * Hands messages to a mail server over a few lasting connections.
 *
 * @param url `smtp://` or `smtps://`, with name and password where the server asks for them
 */
export function smtp(url: string, from: string): EmailTransport {
  const transporter = createTransport({
    ...serverOf(url),
    pool: true,
    maxConnections: 5,
    // More than a pool of nodemailer hands over by itself before it starts a connection anew.
    maxMessages: 1000,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    // A server that accepts a connection and then says nothing must not hold a worker for ever.
    socketTimeout: SILENCE_MS,
  });
  return {
    name: "smtp",
    async send(message) {
      try {
        await transporter.sendMail(mailOf(message, from));
      } catch (error) {
        throw asTransportError(error);
      }
    },
    async close() {
      transporter.close();
    },
  };
}

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
 * @see RFC 5321, section 4.2.1
 */
function asTransportError(error: unknown): TransportError {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode === undefined) return new TransportError(`no answer (${code ?? "unknown"})`, false);
  // 5xx to the sign-in or to the sender is our own fault, and mending it helps every message: try again later.
  const isOurs = code === "EAUTH" || responseCode === 530 || responseCode === 535;
  return new TransportError(`refused with ${responseCode}`, responseCode >= 500 && !isOurs);
}
