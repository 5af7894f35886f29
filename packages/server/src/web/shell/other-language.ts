import type { Language } from "@clearline/engine";
import { type Html, html } from "./html.ts";

/** To the same page in the other language. @param path of the page in that other one */
export const otherLanguage = (language: Language, path: string): Html =>
  language === "en"
    ? html`<p class="cl-noprint cl-other"><a class="cl-taplink" href="${path}" hreflang="cy" lang="cy">Cymraeg</a></p>`
    : html`<p class="cl-noprint cl-other"><a class="cl-taplink" href="${path}" hreflang="en" lang="en">English</a></p>`;

/** Where a page is in a language. @param path of the one in English */
export const pathIn = (language: Language, path: string): string => (language === "cy" ? `/cy${path}` : path);

/** The same of a page that has an address in either. @param path of the one in English */
export const inOther = (language: Language, path: string): Html =>
  otherLanguage(language, pathIn(language === "en" ? "cy" : "en", path));
