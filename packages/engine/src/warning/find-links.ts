/**
 * Everything in a text that could be followed: addresses with or without a scheme, mail addresses, handles, and the
 * disguises that get round a filter and are still understood by a reader ("evil dot com", "evil[.]com", "hxxp").
 */
import type { Span } from "../base/span.ts";
import { spansOf } from "./content-parts.ts";

export type LinkFound = Span & { text: string; host: string };

/** @param listed hosts that may stand in a warning: "clearline.example". Their `www.` too; no other subdomain. */
export function unlistedLinks(text: string, listed: readonly string[]): LinkFound[] {
  const allowed = new Set(listed.map((host) => host.toLowerCase()));
  return linksIn(text).filter(({ host }) => !allowed.has(host.replace(/^www\./, "")));
}

/** Links of ours that ask people to sign in: a habit that fraudsters live on. */
export const signInLinks = (text: string): LinkFound[] =>
  linksIn(text).filter(({ text: link }) =>
    /log-?in|sign-?in|log-?on|password|verify-|account|secure/i.test(
      link.replace(/^[^/]*\/\//, "").replace(/^[^/?#]*/, ""),
    ),
  );

export function linksIn(text: string): LinkFound[] {
  const found: LinkFound[] = [];
  const add = (span: Span & { text: string }, host: string): void => {
    const end = span.start + span.text.replace(/[.,;:!?)\]}'"”’]+$/, "").length;
    if (!found.some((known) => known.start < end && span.start < known.end)) {
      found.push({ start: span.start, end, text: text.slice(span.start, end), host });
    }
  };
  for (const span of spansOf(SCHEME, text)) add(span, hostOf(span.text));
  for (const span of spansOf(MAIL, text)) add(span, hostOf(span.text.slice(span.text.lastIndexOf("@") + 1)));
  for (const span of spansOf(HOST, text)) {
    const host = hostOf(span.text);
    const last = host.slice(host.lastIndexOf(".") + 1);
    const disguised = /\s|[[({]/.test(span.text.replace(/[/:?#].*$/s, ""));
    if (!/^(?:[a-z]{2,24}|xn--[a-z0-9-]{1,59})$/.test(last)) continue;
    if (disguised && !COMMON_ENDS.has(last) && !/[[({]|\sdot\s/i.test(span.text)) continue;
    if (disguised && /^\S+\.\s/.test(span.text) && !COMMON_ENDS.has(last)) continue;
    add(span, host);
  }
  for (const span of spansOf(HANDLE, text)) add(span, span.text);
  return found.sort((a, b) => a.start - b.start);
}

/** Any scheme with slashes, and the schemes that need none. */
const SCHEME =
  /\b[a-z][a-z0-9+.-]{1,20}:\s?[/\\]{1,2}[^\s]*|\b(?:javascript|vbscript|data|mailto|tel|sms|file|blob|intent):[^\s]+/gi;
const MAIL = /[a-z0-9._%+'-]{1,64} ?(?:@|\[at\]|\(at\)) ?[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,8}/gi;
const HANDLE = /(?<![\w.])@[a-z_][a-z0-9_.]{1,40}/gi;
const LABEL = "[a-z0-9][a-z0-9-]{0,62}";
const DOT = "(?: ?\\. ?| ?\\[\\.\\] ?| ?\\(\\.\\) ?| ?\\{\\.\\} ?| ?\\[dot\\] ?| ?\\(dot\\) ?| ?\\{dot\\} ?| dot )";
/** Labels and dots. Every repeat is bounded, so the work stays in proportion to the text. */
const HOST = new RegExp(`\\b${LABEL}(?:${DOT}${LABEL}){1,8}(?:[/:?#][^\\s]*)?`, "gi");

/** Ends that make "evil . com" an address. Ends that are also English words ("in", "it", "me") are left to the eye. */
const COMMON_ENDS: ReadonlySet<string> = new Set(
  "com net org info biz uk io xyz top online site shop club live app dev ru cn tk ml ga cf gq link click vip win loan eu de fr nl co mobi cc ws pw icu buzz example test".split(
    " ",
  ),
);

/** The host that a browser would go to: after any `@`, before any port or path; disguises undone. */
function hostOf(link: string): string {
  const plain = link
    .toLowerCase()
    .replace(/ ?[[({](?:\.|dot)[\])}] ?| dot | ?\. ?/g, ".")
    .replace(/\\/g, "/")
    .replace(/^[a-z][a-z0-9+.-]*:\s?\/{0,2}/, "");
  const authority = plain.split(/[/?#]/)[0] ?? "";
  return authority
    .slice(authority.lastIndexOf("@") + 1)
    .replace(/:\d*$/, "")
    .replace(/[^a-z0-9-]+$/, "");
}
