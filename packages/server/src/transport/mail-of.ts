import { createHash } from "node:crypto";
import type Mail from "nodemailer/lib/mailer/index.js";
import type { OutgoingEmail } from "../ports.ts";

/** A message with the headers that mailbox providers ask of bulk mail. */
export function mailOf(
  { to, subject, text, html, unsubscribeUrl, idempotencyKey }: OutgoingEmail,
  from: string,
): Mail.Options {
  return {
    from,
    to,
    subject,
    text,
    html,
    // The same for every try: a server or a mailbox that looks at it keeps one copy.
    messageId: `<${createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 32)}@${domainOf(from)}>`,
    // A line a person could never have typed: no file, no address to fetch from.
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      "Auto-Submitted": "auto-generated",
      ...(unsubscribeUrl !== null && {
        "List-Unsubscribe": `<${unsubscribeUrl}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click", // RFC 8058
      }),
    },
  };
}

const domainOf = (from: string): string => /@([^>\s]+)>?$/.exec(from)?.[1] ?? "localhost";
