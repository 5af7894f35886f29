import { createHash } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { type EmailTransport, type OutgoingEmail, TransportError } from "../ports.ts";
import { mailOf } from "./mail-of.ts";

/**
 * Puts each message into a folder as an `.eml` file, whole or not at all, and on disk before it counts as sent. What
 * Clearline does until a mail server is configured; an operator can look at each message in a mail program.
 * The same delivery tried twice is one file.
 */
export function outbox(folder: string, from: string): EmailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return {
    name: "outbox",
    async send(message) {
      const { message: bytes } = await composer.sendMail(mailOf(message, from));
      if (!Buffer.isBuffer(bytes)) throw new Error("the composer gave no buffer");
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeWhole(folder, `${fileName(message)}.eml`, bytes);
      } catch (error) {
        throw new TransportError(`the outbox cannot be written: ${codeOf(error)}`, false);
      }
    },
    async close() {},
  };
}

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

/** From the delivery's key, so that a second try writes the same file. */
const fileName = ({ idempotencyKey }: OutgoingEmail): string =>
  createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 24);

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
