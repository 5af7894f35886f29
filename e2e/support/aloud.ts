/**
 * How long words take to read aloud. British radio speech runs at 160 words a minute (Tauroza and Allison, "Speech
 * rates in British English", Applied Linguistics 11, 1990); conversation is faster. Figures are counted as they are
 * said: 159 is three words, 10:47am is "ten forty-seven a m".
 */
export const SECONDS_ALOUD = 20;
const WORDS_A_MINUTE = 160;

export const secondsAloud = (words: string): number => (spokenWords(words) / WORDS_A_MINUTE) * 60;

export function spokenWords(words: string): number {
  return words
    .replace(
      /\b\d{1,2}:(\d\d)(am|pm)\b/g,
      (_, minutes: string) => ` hour ${Number(minutes) === 0 ? "" : `${tensAndOnes(minutes)} `}half `,
    )
    .replace(/\b\d{3}\b/g, (code) => ` ${code.split("").join("x ")}x `)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** "forty seven", "oh five", "thirty", "twelve". */
const tensAndOnes = (minutes: string): string => {
  const n = Number(minutes);
  return n < 10 || (n > 20 && n % 10 !== 0) ? "tens ones" : "tens";
};
