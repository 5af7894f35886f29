import { fixedWords, isPreview, type PublishedWarning } from "../warning/published.ts";

/** A text message and what it costs to send. */
export type WarningSms = { text: string; encoding: "gsm-7" | "ucs-2"; parts: number };

/** The letters of GSM 03.38 that cost one septet; those below cost two. @see 3GPP TS 23.038, 6.2.1 */
const GSM =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const GSM_DOUBLE = "^{}\\[~]|€\f";

/**
 * The act, where, and how to check it: no link, for people are told not to trust one. Typographic marks become plain
 * ones, since one curly quote halves what fits in a part.
 *
 * @param before what one reader is told first: a trusted contact's prompt
 */
export function warningSms(warning: PublishedWarning, before = ""): WarningSms {
  const { content, code, force, withdrawn, corrections } = warning;
  const places = content.places.length === 0 ? content.areaName : content.places.slice(0, 3).join(", ");
  const ours = fixedWords(warning).sms;
  const last = corrections.at(-1);
  const says =
    withdrawn !== null
      ? `${ours.withdrawn(content.title)} ${withdrawn.why}`
      : `${last ? `${ours.corrected} ${last.what} ` : ""}${content.title}, ${places}. ${content.act}`;
  const check = `${ours.check(force.domain)}${code === "" ? "" : `, ${ours.code(code)}`}.`;
  const text = plainMarks(
    `${isPreview(warning) ? `${ours.draft} ` : ""}${force.name}: ${before === "" ? "" : `${before} `}${says} ${check}`,
  );
  return { text, ...smsCost(text) };
}

/**
 * How a text is coded and in how many parts: 160 septets alone, 153 in each of several; 70 and 67 code units in UCS-2.
 * One letter beyond GSM's, such as the Welsh ŵ, codes all of them in UCS-2. Two septets or units of one letter are never
 * in two parts, so a part may end one short.
 */
export function smsCost(text: string): Pick<WarningSms, "encoding" | "parts"> {
  const letters = Array.from(text);
  const isGsm = letters.every((letter) => GSM.includes(letter) || GSM_DOUBLE.includes(letter));
  const sizes = letters.map((letter) => (isGsm ? (GSM_DOUBLE.includes(letter) ? 2 : 1) : letter.length));
  return {
    encoding: isGsm ? "gsm-7" : "ucs-2",
    parts: isGsm ? partsOf(sizes, { alone: 160, each: 153 }) : partsOf(sizes, { alone: 70, each: 67 }),
  };
}

/** The letters that put a text in UCS-2, each once: what an author could write otherwise, or has to pay for. */
export const beyondGsm = (text: string): string[] => [
  ...new Set(Array.from(text).filter((letter) => !GSM.includes(letter) && !GSM_DOUBLE.includes(letter))),
];

function partsOf(sizes: readonly number[], { alone, each }: { alone: number; each: number }): number {
  if (sizes.reduce((sum, size) => sum + size, 0) <= alone) return 1;
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > each) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}

const plainMarks = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, "-").replace(/…/g, "...").replace(/\s+/g, " ");
