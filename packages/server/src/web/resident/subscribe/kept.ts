import type { Language } from "@clearline/engine";
import { allOf } from "../../shell/body.ts";
import { type Html, html } from "../../shell/html.ts";

/** What a form held when its writer went off to choose an area, as names with values: it is all there again afterwards. */
export type Kept = Readonly<Record<string, string[]>>;

const FIELDS = "channel email mobile phone place miles kinds language quiet quietFrom quietUntil outline".split(" ");
/** In the pages between, which have fields of their own. */
const PREFIX = "kept-";
/** The language of the page that was left. */
const PAGE = "page";

/** What the form says that was left by one of its own buttons, whose value is the page's language. */
export const leftBehind = (body: unknown, button: string): Kept => ({
  ...valuesOf(body, FIELDS, ""),
  [PAGE]: allOf(body, button),
});

export const carriedIn = (body: unknown): Kept => valuesOf(body, [...FIELDS, PAGE], PREFIX);

const valuesOf = (body: unknown, names: readonly string[], prefix: string): Kept =>
  Object.fromEntries(names.map((name) => [name, allOf(body, prefix + name)]).filter(([, values]) => values?.length));

export const carried = (kept: Kept): Html[] =>
  Object.entries(kept).flatMap(([name, values]) =>
    values.map((value) => html`<input type="hidden" name="${PREFIX + name}" value="${value}">`),
  );

export const isLeft = (kept: Kept): boolean => Object.keys(kept).length > 0;

export const pageLanguage = (kept: Kept): Language => (kept[PAGE]?.[0] === "cy" ? "cy" : "en");
