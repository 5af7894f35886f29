import type Mail from "nodemailer/lib/mailer/index.js";
import type { OutgoingEmail } from "../ports.ts";
import { compose } from "./compose.ts";

/**
 * A message ready for the line, and whom the envelope names.
 *
 * @param bounces where mails that cannot be delivered come back to, each to an address of its own (VERP); null: to `from`
 */
export const mailOf = (message: OutgoingEmail, from: string, bounces: string | null = null): Mail.Options => ({
  envelope: { from: returnTo(message, bounces) ?? /<([^<>]+)>/.exec(from)?.[1] ?? from, to: message.to },
  raw: compose(message, from, new Date()),
});

const returnTo = ({ bounceToken }: OutgoingEmail, bounces: string | null): string | null =>
  bounces === null || bounceToken === null ? bounces : bounces.replace("@", `+${bounceToken}@`);
