import { isPreview, type PublishedWarning } from "../warning/published.ts";

/** A text message and what it costs to send. */
export type WarningSms = { text: string; encoding: "gsm-7" | "ucs-2"; parts: number };

/** The letters of GSM 03.38 that cost one septet; those below cost two. @see 3GPP TS 23.038, 6.2.1 */
const GSM =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const GSM_DOUBLE = "^{}\\[~]|€\f";

/**
 * The act, where, and how to check it: no link, for people are told not to trust one. Typographic marks become plain
 * ones, since one curly quote halves what fits in a part.
 */
export function warningSms(warning: PublishedWarning): WarningSms {
  const { content, code, force, withdrawn, corrections } = warning;
  const places = content.places.length === 0 ? content.areaName : content.places.slice(0, 3).join(", ");
  const last = corrections.at(-1);
  const says =
    withdrawn !== null
      ? `Withdrawn: our warning "${content.title}". ${withdrawn.why}`
      : `${last ? `Corrected: ${last.what} ` : ""}${content.title}, ${places}. ${content.act}`;
  const text = plainMarks(
    `${isPreview(warning) ? "DRAFT. " : ""}${force.name}: ${says} Real? Type ${force.domain}/real${code === "" ? "" : `, code ${code}`}.`,
  );
  return { text, ...smsCost(text) };
}

/** How a text is coded and in how many parts: 160 septets alone, 153 in each of several; 70 and 67 code units in UCS-2. */
export function smsCost(text: string): Pick<WarningSms, "encoding" | "parts"> {
  let septets = 0;
  for (const char of text) {
    const cost = GSM.includes(char) ? 1 : GSM_DOUBLE.includes(char) ? 2 : Number.NaN;
    septets += cost;
  }
  const [units, alone, each] = Number.isNaN(septets) ? [text.length, 70, 67] : [septets, 160, 153];
  return { encoding: Number.isNaN(septets) ? "ucs-2" : "gsm-7", parts: units <= alone ? 1 : Math.ceil(units / each) };
}

const plainMarks = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, "-").replace(/…/g, "...").replace(/\s+/g, " ");
