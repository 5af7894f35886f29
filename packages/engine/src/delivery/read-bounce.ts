/**
 * What a mail that came back says: no such mailbox; this one did not arrive; it is late and still tried; or "I did not want
 * this". Null: it is none of these.
 */
export type Bounce = "hard" | "soft" | "delayed" | "complaint" | null;

/**
 * Reads a delivery status notification or a feedback report. Anything else that comes to a return address, such as a
 * note that somebody is on holiday, says nothing.
 *
 * @see RFC 3464 (delivery status), RFC 5965 (feedback reports), RFC 3463 (codes in three parts)
 */
export function readBounce(message: string): Bounce {
  const { headers, body } = splitHead(message.replace(/\r\n?/g, "\n"));
  const type = headers.get("content-type") ?? "";
  const boundary = /\bboundary="?([^";\n]+)"?/i.exec(type)?.[1]?.trim();
  if (!/^multipart\/report\b/i.test(type) || boundary === undefined) return null;
  for (const part of body.split(`--${boundary}`)) {
    const { headers: head, body: inside } = splitHead(part.replace(/^\n/, ""));
    const kind = (head.get("content-type") ?? "").toLowerCase();
    if (/^message\/(?:global-)?delivery-status\b/.test(kind)) return statusIn(inside);
    if (/^message\/feedback-report\b/.test(kind))
      return /^feedback-type:\s*abuse\b/im.test(inside) ? "complaint" : null;
  }
  return null;
}

/** One group of fields for the whole message, then one for each receiver; ours has one receiver. */
function statusIn(body: string): Bounce {
  const groups = body.trim().split(/\n[ \t]*\n/);
  const fields = groups.map((group) => splitHead(`${group}\n\n`).headers).find((one) => one.has("action"));
  if (fields === undefined) return null;
  const action = (fields.get("action") ?? "").trim().toLowerCase();
  if (action === "delayed") return "delayed";
  if (action !== "failed") return null;
  const said = fields.get("diagnostic-code") ?? "";
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get("status") ?? "")?.[0] ?? "";
  // "Failed, reason unknown": the receiving server's own words may know it.
  const code = /^5\.0\.0$|^$/.test(status) ? (/\b5\.\d{1,3}\.\d{1,3}\b/.exec(said)?.[0] ?? "") : status;
  if (code === "") return /\b55[013]\b/.test(said) ? "hard" : "soft";
  return isNoMailbox(code) ? "hard" : "soft";
}

/** A mailbox that is not there, is closed or has moved; not one that is full (5.2.2) or does not like our words (5.7). */
export const isNoMailbox = (enhanced: string): boolean => /^5\.1\.(?:[1236]|10)$|^5\.2\.1$/.test(enhanced);

/** Headers by their name in small letters, unfolded, the first of each; and what follows the empty line. */
function splitHead(text: string): { headers: Map<string, string>; body: string } {
  const end = text.indexOf("\n\n");
  const headers = new Map<string, string>();
  for (const line of (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, " ").split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? "" : text.slice(end + 2) };
}
