import { domainToASCII } from "node:url";
import type { OutgoingEmail } from "../ports.ts";
import { compose } from "./compose.ts";

/** A message ready for the line, and whom the envelope names. */
export type ReadyMail = { envelope: { from: string; to: string }; raw: string };

/** @param bounces where mails that cannot be delivered come back to, each to an address of its own (VERP); null: to `from` */
export const mailOf = (message: OutgoingEmail, from: string, bounces: string | null = null): ReadyMail => ({
  envelope: { from: returnTo(message, bounces) ?? /<([^<>]+)>/.exec(from)?.[1] ?? from, to: onTheLine(message.to) },
  raw: compose(message, from, new Date()),
});

const returnTo = ({ bounceToken }: OutgoingEmail, bounces: string | null): string | null =>
  bounces === null || bounceToken === null ? bounces : bounces.replace("@", `+${bounceToken}@`);

/** A domain in letters beyond ASCII as the line takes it everywhere (RFC 5890), unless the name before it needs more too. */
function onTheLine(address: string): string {
  const at = address.lastIndexOf("@") + 1;
  if (at === 0 || /[^\0-\x7f]/.test(address.slice(0, at))) return address;
  return address.slice(0, at) + (domainToASCII(address.slice(at)) || address.slice(at));
}
