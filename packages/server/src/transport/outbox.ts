import { createHash } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { wordsOfLine } from "@clearline/engine";
import { createTransport } from "nodemailer";
import {
  type EmailTransport,
  type OutgoingCall,
  type OutgoingEmail,
  type OutgoingText,
  type Transport,
  TransportError,
} from "../ports.ts";
import { mailOf } from "./mail-of.ts";

/**
 * Puts each message into a folder as a file, whole or not at all, and on disk before it counts as sent. What Clearline
 * does until a provider is configured and tested; an operator can look at each message. The same delivery tried twice
 * is one file.
 */
export function outbox(folder: string, from: string): EmailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return intoFolder(folder, async (message: OutgoingEmail) => {
    const { message: bytes } = await composer.sendMail(mailOf(message, from));
    if (!Buffer.isBuffer(bytes)) throw new Error("the composer gave no buffer");
    return { key: message.idempotencyKey, ending: "eml", bytes };
  });
}

export const textOutbox = (folder: string): Transport<OutgoingText> =>
  intoFolder(folder, async ({ to, text, parts, reference }) => ({
    key: `sms ${reference}`,
    ending: "sms.txt",
    bytes: Buffer.from(`To: ${to}\nParts: ${parts}\n\n${text}\n`),
  }));

export const callOutbox = (folder: string): Transport<OutgoingCall> =>
  intoFolder(folder, async ({ to, script: { lines, offer }, reference }) => ({
    key: `call ${reference}`,
    ending: "call.txt",
    bytes: Buffer.from(`To: ${to}\n\n${[...lines.map(wordsOfLine), offer].join("\n")}\n`),
  }));

type Filed = { key: string; ending: string; bytes: Buffer };

const intoFolder = <Message>(folder: string, file: (message: Message) => Promise<Filed>): Transport<Message> => ({
  name: "outbox",
  async send(message) {
    const { key, ending, bytes } = await file(message);
    // From the delivery's key, so that a second try writes the same file.
    const name = createHash("sha256").update(key).digest("hex").slice(0, 24);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWhole(folder, `${name}.${ending}`, bytes);
    } catch (error) {
      throw new TransportError(`the outbox cannot be written: ${codeOf(error)}`, "later");
    }
  },
  async close() {},
});

/** Written beside, flushed, then renamed: a crash leaves no half message, and a power cut loses none that counted. */
async function writeWhole(folder: string, name: string, bytes: Buffer): Promise<void> {
  const unready = join(folder, `.${name}.${process.pid}`);
  const file = await open(unready, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unready, join(folder, name));
  const directory = await open(folder, "r");
  await directory.sync().finally(() => directory.close());
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
