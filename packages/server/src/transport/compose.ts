import { createHash } from "node:crypto";
import type { OutgoingEmail } from "../ports.ts";

/**
 * A message as it goes over the line: a plain and an HTML part, quoted-printable, with the headers that mailbox
 * providers ask of bulk mail. Written here because a warning is the same few kilobytes many thousand times: a general
 * composer takes most of a sender's processor time.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322 https://www.rfc-editor.org/rfc/rfc2045#section-6.7
 */
export function compose(message: OutgoingEmail, from: string, at: Date): string {
  const { to, subject, text, html, unsubscribeUrl, idempotencyKey } = message;
  const id = createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 32);
  const boundary = `=_${id}`;
  const headers = [
    `From: ${senderOf(from)}`,
    `To: ${oneLine(to)}`,
    `Subject: ${words(subject)}`,
    // The same for every try: a server or a mailbox that looks at it keeps one copy.
    `Message-ID: <${id}@${domainOf(from)}>`,
    `Date: ${at.toUTCString().replace("GMT", "+0000")}`,
    "Auto-Submitted: auto-generated",
    ...(unsubscribeUrl === null
      ? []
      : [`List-Unsubscribe: <${oneLine(unsubscribeUrl)}>`, "List-Unsubscribe-Post: List-Unsubscribe=One-Click"]), // RFC 8058
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
  ];
  const part = (type: string, body: string): string =>
    `--${boundary}\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(body)}\r\n`;
  return `${headers.join("\r\n")}\r\n\r\n${part("plain", text)}${part("html", html)}--${boundary}--\r\n`;
}

/** Nothing that was typed can begin a header of its own. */
const oneLine = (value: string): string => value.replace(/[\r\n\0]+/g, " ");

const domainOf = (from: string): string => /@([^>\s]+)>?$/.exec(from)?.[1] ?? "localhost";

function senderOf(from: string): string {
  const match = /^\s*"?([^<>"]*?)"?\s*<([^<>]+)>\s*$/.exec(oneLine(from));
  if (!match) return oneLine(from);
  const [, name = "", address = ""] = match;
  if (name === "") return `<${address}>`;
  return `${/^[\w .&'-]+$/.test(name) ? `"${name}"` : words(name, true)} <${address}>`;
}

/** Bytes that one encoded word may hold: 75 characters with its frame. */
const WORD_BYTES = 42;

/** A header's words: as they are where they are plain and short, else as encoded words on lines of their own (RFC 2047). */
function words(given: string, always = false): string {
  const line = oneLine(given);
  if (!always && /^[ -~]*$/.test(line) && line.length < 66 && !line.includes("=?")) return line;
  const chunks: string[] = [];
  let chunk = "";
  for (const letter of line) {
    if (Buffer.byteLength(chunk + letter) > WORD_BYTES) {
      chunks.push(chunk);
      chunk = "";
    }
    chunk += letter;
  }
  chunks.push(chunk);
  return chunks.map((one) => `=?UTF-8?B?${Buffer.from(one).toString("base64")}?=`).join("\r\n ");
}

const LINE = 76;

/** Lines of 76 characters at most; what is not plain ASCII as `=XX`, and a space at the end of a line too. */
function quotedPrintable(body: string): string {
  return body
    .split(/\r\n|\r|\n/)
    .map((line) => folded(line.replace(/[^ -<>-~]|=|[ \t]$/gu, encoded)))
    .join("\r\n");
}

const encoded = (letter: string): string =>
  [...Buffer.from(letter)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");

function folded(line: string): string {
  if (line.length <= LINE) return line;
  const lines: string[] = [];
  let start = 0;
  while (line.length - start > LINE) {
    let end = start + LINE - 1;
    // Never inside `=XX`.
    if (line[end - 1] === "=") end -= 1;
    else if (line[end - 2] === "=") end -= 2;
    lines.push(`${line.slice(start, end)}=`);
    start = end;
  }
  lines.push(line.slice(start));
  return lines.join("\r\n");
}
