/** One line as typed, fit to keep: signs that nobody sees become spaces, and spaces come one at a time. */
export const tidyLine = (given: string): string => given.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** The same for words of several lines. */
export const tidyLines = (given: string): string => given.replace(/[^\P{Cc}\n]+/gu, " ").trim();
