import { CODE_ALPHABET, chanceCharacters, checkCharacter, tidyCode } from "../base/code.ts";
import type { Day } from "../base/day.ts";
import type { Instant } from "../base/instant.ts";
import type { Language } from "../base/language.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { Force } from "./force.ts";
import type { FixedWords } from "./fixed-words.ts";
import { FIXED_WORDS } from "./words-in.ts";
import type { WarningContent, WarningMode, WarningState } from "./warning.ts";

/** A signature over what a warning said when it last went out. */
export type WarningSignature = {
  /** The exact text whose UTF-8 bytes are signed. */
  statement: string;
  /** Ed25519, base64url without padding. @see https://www.rfc-editor.org/rfc/rfc8032 */
  value: string;
  keyId: string;
};

/** A warning as every form needs it: page, feed, CAP, mail, text, card, picture. Drafts are shown as previews. */
export type PublishedWarning = {
  slug: string;
  /** The short code by which a leaflet or text can be checked: `WK-19-K4TD`. */
  code: string;
  state: WarningState;
  /** Live where it is not said. The words of a drill are marked already: see `asExercise`. */
  mode?: WarningMode;
  content: WarningContent;
  /** First publication; in a preview of a draft, the moment of the preview. */
  publishedAt: Instant;
  /** Last change of any kind, never before `publishedAt`. */
  updatedAt: Instant;
  /** Oldest first. */
  corrections: readonly { at: Instant; what: string }[];
  withdrawn: { at: Instant; why: string } | null;
  force: Force;
  /** Of what it says now; null for a draft, and for warnings from before they were signed. */
  signature: WarningSignature | null;
  /** Where the server answers: `https://clearline.example`, no slash at the end. */
  publicUrl: string;
  /** For whom it is made, and which parts of it are in which language; English, as written, where it is not said. */
  reading?: { language: Language; act: Language; steps: readonly Language[] };
};

/** Whose words of ours stand in it. */
export const languageOf = ({ reading }: PublishedWarning): Language => reading?.language ?? "en";

/** What people wrote: title, what is happening, quote, corrections. */
export const writtenIn = ({ content }: Pick<PublishedWarning, "content">): Language => content.language ?? "en";

/** Our own words in the reader's language. */
export const fixedWords = (warning: PublishedWarning): FixedWords => FIXED_WORDS[languageOf(warning)];

export const isExercise = ({ mode }: PublishedWarning): boolean => mode === "exercise";

export const isPreview = ({ state }: PublishedWarning): boolean => state !== "published" && state !== "withdrawn";

/** A drill's page stands apart, and its slug cannot be guessed. */
export const warningUrl = (warning: PublishedWarning): string =>
  `${warning.publicUrl}/${isExercise(warning) ? "exercises" : "warnings"}/${warning.slug}`;

/** The page in the reader's language. The address of the warning itself stays the one. */
export const readUrl = (warning: PublishedWarning): string =>
  languageOf(warning) === "cy" ? welshUrl(warning) : warningUrl(warning);

export const welshUrl = ({ publicUrl, slug }: Pick<PublishedWarning, "publicUrl" | "slug">): string =>
  `${publicUrl}/cy/warnings/${slug}`;

/** The picture for link previews and social media: PNG, `PICTURE_SIZE`. */
export const pictureUrl = (warning: PublishedWarning): string => `${readUrl(warning)}/og.png`;
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** The title in every form, with its standing first, so that no copy can pass for what it is not. */
export function standingTitle(warning: PublishedWarning): string {
  const { before, title } = standingOf(warning);
  return `${before}${title}`;
}

/** The same in two parts: what is ours, and what somebody wrote. */
export function standingOf(warning: PublishedWarning): { before: string; title: string } {
  const { title } = warning.content;
  const { mark } = fixedWords(warning).exercise;
  // A drill says first that it is one, whatever else it is.
  if (isExercise(warning) && title.startsWith(mark))
    return { before: `${mark}${standing(warning)}`, title: title.slice(mark.length) };
  return { before: standing(warning), title };
}

function standing(warning: PublishedWarning): string {
  const said = fixedWords(warning).standing;
  if (isPreview(warning)) return `${said.draft}: `;
  if (warning.withdrawn !== null) return `${said.withdrawn}: `;
  return warning.corrections.length > 0 ? `${said.corrected}: ` : "";
}

/** One sentence for feeds and link previews: the act, then where. */
export const describeWarning = (warning: PublishedWarning): string =>
  `${warning.content.act} ${whereOf(warning.content, languageOf(warning))}.`;

/**
 * "Sevenoaks and Swanley, west Kent"; the area alone where no town may be named. In Welsh without "and", which changes
 * the letters before and after it.
 */
export function whereOf(
  { places, areaName }: Pick<WarningContent, "places" | "areaName">,
  language: Language = "en",
): string {
  if (places.length === 0) return areaName;
  if (language === "cy") return `${places.join(", ")} (${areaName})`;
  const towns = places.length === 1 ? places[0] : `${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
  return `${towns}, ${areaName}`;
}

/** Every time the words went out: first publication, then each correction, then a withdrawal. */
export function versionsOf({
  publishedAt,
  corrections,
  withdrawn,
}: PublishedWarning): { version: number; at: Instant }[] {
  const times = [publishedAt, ...corrections.map(({ at }) => at), ...(withdrawn === null ? [] : [withdrawn.at])];
  return times.map((at, i) => ({ version: i + 1, at }));
}

const MAX_SLUG_CHARS = 60;

/** `press-1-calls-about-your-national-insurance-number-2026-11-19`: words, then the day. Unique only with the store's help. */
export function slugOf(title: string, day: Day): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’‘]|\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length + 1 > MAX_SLUG_CHARS) break;
    slug = slug === "" ? word : `${slug}-${word}`;
  }
  return slug === "" ? `warning-${day}` : `${slug}-${day}`;
}

const CODE_CHANCE = 3;

/**
 * The short code on cards, texts and posters: the force's letters, the day of the month, three characters of chance
 * and one that catches a slip. It is no secret: it stands on the leaflet. It only has to be its own.
 *
 * @param bytes at least 3 bytes from a cryptographic source
 */
export function warningCode({ codePrefix }: Pick<Force, "codePrefix">, day: Day, bytes: Uint8Array): string {
  const body = `${day.slice(8, 10)}${chanceCharacters(bytes, CODE_CHANCE)}`;
  return `${codePrefix}-${body.slice(0, 2)}-${body.slice(2)}${checkCharacter(body)}`;
}

export type WarningCodeError = { code: "warning-code-not-a-code" | "warning-code-mistyped"; given: string };

/** Reads a code as people type and say it. The prefix is two or three letters, any force's; O and I in it stay letters. */
export function parseWarningCode(given: string): Result<string, WarningCodeError> {
  const bare = given.toUpperCase().replace(/[\s\-‐-―_.,]/g, "");
  const match = /^([A-Z]{2,3})(.{6})$/.exec(bare);
  if (!match) return fail({ code: "warning-code-not-a-code", given });
  const body = tidyCode(match[2] ?? "");
  if (!/^\d\d/.test(body) || body.split("").some((char) => !CODE_ALPHABET.includes(char))) {
    return fail({ code: "warning-code-not-a-code", given });
  }
  if (checkCharacter(body.slice(0, 5)) !== body.at(-1)) return fail({ code: "warning-code-mistyped", given });
  return ok(`${match[1]}-${body.slice(0, 2)}-${body.slice(2)}`);
}
