import { ASKING_WORDS, type Language } from "@clearline/engine";
import { html, raw } from "./html.ts";
import { otherLanguage } from "./other-language.ts";
import { residentPage } from "./page.ts";
import type { SiteView } from "./site-view.ts";

type Words = { title: string; phone: string; check: string; first: string };

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: "We cannot find that page",
    phone: "If someone is on the phone now, put it down.",
    check: "Check the address, or ",
    first: "start from the first page",
  },
  cy: {
    title: "Allwn ni ddim dod o hyd i’r dudalen honno",
    phone: "Os oes rhywun ar y ffôn nawr, rhowch y ffôn i lawr.",
    check: "Gwiriwch y cyfeiriad, neu ",
    first: "dechreuwch o’r dudalen gyntaf (yn Saesneg)",
  },
};

/** What an address was asked in: the Welsh pages are under `/cy`. */
export const languageOf = (url: string): Language => (/^\/cy(?:[/?]|$)/.test(url) ? "cy" : "en");

/** Nothing is at this address. @param inEnglish the same page in English, where there is one and this one has no Welsh */
export function notFoundPage(site: SiteView, language: Language, inEnglish: string | null): string {
  const { title, phone, check, first } = WORDS[language];
  return residentPage(site, {
    title,
    language,
    main: html`${inEnglish !== null && otherLanguage(language, inEnglish)}<h1 class="cl-h1">${title}</h1><div class="cl-gap-1"><p class="govuk-body">${phone}</p>
<p class="govuk-body">${check}<a href="/"${language === "cy" && raw(' hreflang="en"')}>${first}</a>.</p>${
      language === "cy" &&
      html`
<p class="govuk-body"><a href="/cy/subscribe">${ASKING_WORDS.cy.title}</a></p>`
    }</div>`,
  });
}
