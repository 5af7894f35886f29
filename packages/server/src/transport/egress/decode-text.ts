import { TextDecoder } from "node:util";

/** How far into a page its own word on its letters counts. See https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCAN_BYTES = 1024;

/**
 * A page's bytes as text, by the mark at its start, its header, or its own `<meta>`, in that order. A page that says
 * nothing is UTF-8, or else what old pages in this part of the world are written in.
 *
 * @param isMarkup a plain text has no `<meta>` of its own
 * @returns null where the bytes are not what the page says they are: half a text would be read as if it were whole
 */
export function decodeText(bytes: Uint8Array, contentType: string, isMarkup: boolean): string | null {
  const said = markOf(bytes) ?? headerCharset(contentType) ?? (isMarkup ? ownCharset(bytes) : null);
  const text = said === null ? (strictly("utf-8", bytes) ?? strictly("windows-1252", bytes)) : strictly(said, bytes);
  // Text has no such character; a picture or a program sent under a text's name has.
  return text === null || text.includes("\0") ? null : text;
}

function strictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

const headerCharset = (contentType: string): string | null =>
  /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;

function ownCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString("latin1");
  const said =
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    null;
  // Bytes that could be read so far are not UTF-16, whatever they say.
  return said !== null && /^utf-?16/i.test(said) ? "utf-8" : said;
}
