import type Mail from "nodemailer/lib/mailer/index.js";
import type { OutgoingEmail } from "../ports.ts";
import { compose } from "./compose.ts";

/** A message ready for the line, and whom the envelope names. */
export const mailOf = (message: OutgoingEmail, from: string): Mail.Options => ({
  envelope: { from: /<([^<>]+)>/.exec(from)?.[1] ?? from, to: message.to },
  raw: compose(message, from, new Date()),
});
