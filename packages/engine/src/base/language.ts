/** The languages of England and Wales in which we speak to people: English and Welsh, as ISO 639-1 names them. */
export const LANGUAGES = ["en", "cy"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words and the language they are in, which a page has to say of them. */
export type Said = { words: string; lang: Language };
