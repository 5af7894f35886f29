import type { Language } from "../base/language.ts";
import { CY } from "./fixed-words-cy.ts";
import { EN } from "./fixed-words-en.ts";
import type { FixedWords } from "./fixed-words.ts";

/** Our own words, by language. */
export const FIXED_WORDS: Readonly<Record<Language, FixedWords>> = { en: EN, cy: CY };
