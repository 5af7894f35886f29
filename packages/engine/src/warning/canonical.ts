import type { WarningContent } from "./warning.ts";

/**
 * The exact words and area as one string, the same wherever it is made: members sorted by name, no spaces.
 * The server hashes its UTF-8 bytes (SHA-256); two people approve that hash. Sorting matters because a database that
 * stores JSON gives its members back in an order of its own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8785 JSON Canonicalization Scheme
 */
export const canonicalContent = (content: WarningContent): string => canonical(content);

/** Any value of JSON in the same way. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item === undefined ? null : item)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
