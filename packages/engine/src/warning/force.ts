import type { Day } from "../base/day.ts";
import type { Language } from "../base/language.ts";

/** Who warns: a force, council, bank or watch group. Configuration, never code. */
export type Force = {
  /** "Weald Police". */
  name: string;
  /** Where it serves, as it stands in a sentence: "west Kent". Also the coarser place when a town would be too small. */
  areaName: string;
  /** ONS code of that area, such as E23000032, where there is one. */
  areaCode: string | null;
  /** Ring of [lat, lon] pairs, closed; null where only the name is known. */
  polygon: readonly (readonly [number, number])[] | null;
  email: string;
  /** The number people already know, such as "101". */
  phone: string;
  /** What people type by hand to check a warning: "clearline.example". No scheme, no path. */
  domain: string;
  /** Two or three letters before each warning code: "WK". */
  codePrefix: string;
  /** IANA name: whose clocks and midnights count. */
  timeZone: string;
};

/** A block of advice: what to do, when it fits, and who stands behind the wording. */
export type AdviceBlock = {
  id: string;
  /** Given always, or only where a caller asked for one of these things. */
  when: "always" | readonly string[];
  words: Readonly<Record<Language, { act: string; more: string }>>;
  /** The force whose own wording it is; null for wording that fits any. */
  force: string | null;
  source: string;
  /** When somebody last held it against its source, and by when somebody must again. */
  checked: Day;
  reviewBy: Day;
};

/** Advice as data: a force changes the words and numbers without touching a line of code. */
export type WarningAdvice = {
  /** How long to wait on the same phone. Sources differ: 2 to 15 minutes; police in 2025 said 5. */
  lineClearsMinutes: number;
  bankNumber: string;
  policeNumber: string;
  emergencyNumber: string;
  /** Where fraud is reported once money or details have gone. */
  fraudReports: { name: string; phone: string };
  /** Of the minutes and numbers; each block has its own. */
  source: string;
  checked: Day;
  /** In the order of doing. `{minutes}` and the numbers are filled in. */
  blocks: readonly AdviceBlock[];
};
