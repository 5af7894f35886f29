import { escapeMarkup } from "@clearline/engine";

/** Markup that is ready to send. Only `html` and `raw` make one, so that text is never mistaken for markup. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * A template whose every value is escaped, in text and in quoted attributes. Lists are joined; null, undefined and
 * false leave nothing, so that `${wrong && html`...`}` reads as it runs.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? "";
  for (let i = 0; i < parts.length; i++) markup += render(parts[i]) + (strings[i + 1] ?? "");
  return new Html(markup);
}

/** Our own markup from our own files, such as an icon. Never anything a person typed. */
export const raw = (markup: string): Html => new Html(markup);

/** Attributes from a record: true gives the bare name, null, undefined and false leave it out. */
export function attributes(given: Readonly<Record<string, string | number | boolean | null | undefined>>): Html {
  let markup = "";
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    markup += value === true ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`;
  }
  return new Html(markup);
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "string") return escapeMarkup(part);
  if (typeof part === "number") return String(part);
  return part.map(render).join("");
}
