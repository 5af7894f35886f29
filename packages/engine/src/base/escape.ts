/**
 * Text made fit for XML 1.0 and HTML, in text and in quoted attributes alike.
 * One helper for both, because a feed and a page carry the same words.
 */

/**
 * Characters that XML 1.0 cannot hold, not even escaped: control characters, lone halves of a pair and two
 * non-characters. A feed with one of them is refused whole by every reader, so they are dropped.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
const NOT_XML =
  // oxlint-disable-next-line no-control-regex -- control characters are what this removes
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Not `&apos;`, which HTML 4 mail readers do not know.
  "'": "&#39;",
};

/** For element text and quoted attribute values. Never for a script, a style, or an unquoted attribute. */
export const escapeMarkup = (text: string): string =>
  text.replace(NOT_XML, "").replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");

/**
 * JSON fit to stand inside a `<script>` element: `<` cannot close the element or open a comment, and the two line
 * separators that old scripts take for line ends are spelled out.
 */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/>/g, "\\u003e")
    .replace(/&/g, "\\u0026")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");

/**
 * An address fit for a link: `https:`, `http:`, `mailto:`, `tel:`, or a path on this site. Anything else, such as
 * `javascript:`, becomes `#`, so that text from outside can never be run by a press.
 */
export function safeHref(given: string): string {
  const href = given.trim();
  if (/^(?:https?:\/\/|mailto:|tel:)[^\s]/i.test(href)) return href;
  return /^\/(?![/\\])|^#|^\?/.test(href) ? href : "#";
}
