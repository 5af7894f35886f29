/**
 * Telephone numbers as people in the United Kingdom write them: typed, said, copied from a screen, with slips.
 * British numbers are read by our own tables, because general libraries call the drama ranges invalid, have no short
 * codes and put every 084, 087 and 09 number in one class; foreign ones by the tables of libphonenumber-js.
 */
import { getCountries, getCountryCallingCode, Metadata, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { fail, ok, type Result } from "./result.ts";
import { SHORT_CODES, WELL_KNOWN } from "./short-codes.ts";

declare const phone: unique symbol;
/** A telephone number in E.164, `+441632960123`, or the digits of a short code, `101`. Only `parsePhone` makes one. */
export type Phone = string & { readonly [phone]: true };

export type PhoneError = {
  code: "phone-missing" | "phone-not-a-number" | "phone-too-short" | "phone-too-long" | "phone-not-possible";
  given: string;
};

export type PhoneClass =
  | "mobile"
  | "landline"
  | "freephone"
  | "service" // 084 and 087: the owner takes a share of what the call costs
  | "premium" // 09
  | "uan" // 03 and 055: one number for a whole organisation
  | "personal" // 070: looks like a mobile, costs more
  | "pager" // 076
  | "voip" // 056
  | "short-code"
  | "foreign";

// What an eye or a scanner mistakes for a digit. Only used where the rest of the text is digits.
const LETTER_FOR_DIGIT: Readonly<Record<string, string>> = { o: "0", i: "1", l: "1", s: "5", b: "8", z: "2" };

/** Reads one number. `given` is the number alone; to find numbers in running text use the reader. */
export function parsePhone(given: string): Result<Phone, PhoneError> {
  const cleaned = clean(given);
  if (cleaned === "" || cleaned === "+") {
    return fail({ code: given.trim() === "" ? "phone-missing" : "phone-not-a-number", given });
  }
  if (!/^\+?\d+$/.test(cleaned)) return fail({ code: "phone-not-a-number", given });
  if (!cleaned.startsWith("+") && SHORT_CODES.has(cleaned)) return ok(cleaned as Phone);
  const international = withCountry(cleaned);
  const digits = international.length - 1;
  if (digits < 8) return fail({ code: "phone-too-short", given });
  if (digits > 15) return fail({ code: "phone-too-long", given });
  if (international.startsWith("+44")) return britishPhone(international.slice(3), given);
  if (!isPossibleAbroad(international.slice(1))) return fail({ code: "phone-not-possible", given });
  return ok(international as Phone);
}

/** What kind of line it is. It tells what a call costs, and never who rang. */
export function classOf(number: Phone): PhoneClass {
  if (!number.startsWith("+")) return "short-code";
  if (!number.startsWith("+44")) return "foreign";
  const national = number.slice(3);
  switch (national.charAt(0)) {
    case "1":
    case "2":
      return "landline";
    case "3":
      return "uan";
    case "5":
      return national.startsWith("56") ? "voip" : "uan";
    case "7":
      if (national.startsWith("70")) return "personal";
      // 07624 is the Isle of Man's mobile range inside the pagers' 076.
      return national.startsWith("76") && !national.startsWith("7624") ? "pager" : "mobile";
    case "8":
      return national.startsWith("80") ? "freephone" : "service";
    default:
      return "premium";
  }
}

/** As it is written in Britain: `01632 960123`, `020 7946 0123`; foreign numbers with their country code. */
export function sayPhone(number: Phone): string {
  if (!number.startsWith("+")) return number.length === 6 ? `${number.slice(0, 3)} ${number.slice(3)}` : number;
  if (!number.startsWith("+44")) return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
  const national = `0${number.slice(3)}`;
  const groups = groupsOf(national);
  let at = 0;
  return groups
    .map((length) => national.slice(at, (at += length)))
    .concat(national.slice(at))
    .filter(Boolean)
    .join(" ");
}

/**
 * Numbers that people are told to ring for help. They are never "the fraudster's number", never linked on, never
 * advised against, even when a caller's screen showed them: then they were borrowed.
 */
export const isProtected = (number: Phone): boolean => SHORT_CODES.has(number) || WELL_KNOWN.has(number);

const DRAMA = [
  "113496", "114496", "115496", "116496", "117496", "118496", "121496", "131496", "141496", "151496", "161496",
  "1632960", "1914980", "2079460", "2896496", "2920180", "7700900", "8081570", "9098790", "3069990",
]; // biome-ignore format: a table
const DRAMA_LENGTH = 10;

/** In a range that Ofcom keeps for films and examples: in a live report, borrowed or mistyped. */
export const isDrama = (number: Phone): boolean =>
  number.length === DRAMA_LENGTH + 3 && DRAMA.some((range) => number.startsWith(`+44${range}`));

/** Digits and at most a leading plus; whatever else a person typed that means nothing is gone. */
function clean(given: string): string {
  if (IS_CLEAN.test(given)) return given;
  const text = given
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^(?:tel|phone|telephone|mobile|mob|number|no)\b[.:]?/, "")
    .replace(/\(0\)/, "")
    .replace(/[\s().\-‐-―−/_]/g, "");
  const digits = text.replace(/[^\d]/g, "").length;
  // "O17OO 9OO123" has more digits than letters; "hello" has not, and is not a number.
  if (digits * 2 < text.length) return text;
  return text.replace(/[oilsbz]/g, (letter) => LETTER_FOR_DIGIT[letter] ?? letter);
}

const IS_CLEAN = /^\+?\d+$/;

function withCountry(cleaned: string): string {
  if (cleaned.startsWith("+440")) return `+44${cleaned.slice(4)}`;
  if (cleaned.startsWith("+")) return cleaned;
  if (cleaned.startsWith("00440")) return `+44${cleaned.slice(5)}`;
  if (cleaned.startsWith("00")) return `+${cleaned.slice(2)}`;
  if (cleaned.startsWith("0")) return `+44${cleaned.slice(1)}`;
  if (cleaned.startsWith("44") && cleaned.length >= 11) return `+${cleaned}`;
  // People leave the first nought off a number they copy from a list: 7700 900123, 1632 960123.
  return `+44${cleaned}`;
}

/**
 * A calling code that exists, with as many digits after it as some country of that code uses. Asked of the library's
 * table rather than of its parser, which takes tens of microseconds: a page of noughts would hold the reader up.
 */
function isPossibleAbroad(digits: string): boolean {
  for (const length of [1, 2, 3]) {
    const lengths = lengthsAbroad().get(digits.slice(0, length));
    if (lengths) return digits.charAt(length) !== "0" ? lengths.has(digits.length - length) : digits.startsWith("39");
  }
  return false;
}

let abroad: ReadonlyMap<string, ReadonlySet<number>> | undefined;
function lengthsAbroad(): ReadonlyMap<string, ReadonlySet<number>> {
  if (abroad) return abroad;
  const lengths = new Map<string, Set<number>>();
  const metadata = new Metadata();
  for (const country of getCountries()) {
    const code = getCountryCallingCode(country);
    metadata.selectNumberingPlan(country);
    const known = lengths.get(code) ?? new Set();
    for (const length of metadata.numberingPlan?.possibleLengths() ?? []) known.add(length);
    lengths.set(code, known);
  }
  // Seven digits are dialled inside a North American area only, never with the code.
  lengths.set("1", new Set([10]));
  abroad = lengths;
  return lengths;
}

/** How many digits may follow the nought, by what they begin with. Ofcom, National Telephone Numbering Plan. */
function britishPhone(national: string, given: string): Result<Phone, PhoneError> {
  const lengths = lengthsOf(national);
  if (lengths.length === 0) return fail({ code: "phone-not-possible", given });
  if (lengths.includes(national.length)) return ok(`+44${national}` as Phone);
  return fail({ code: national.length < (lengths[0] ?? 0) ? "phone-too-short" : "phone-too-long", given });
}

function lengthsOf(national: string): readonly number[] {
  if (national === "8001111" || national === "8454647" || national === "8454640") return [7];
  if (national.startsWith("800") || national.startsWith("500")) return [9, 10];
  if (national.startsWith("1")) return [9, 10];
  return /^(?:2|3|5[56]|7|8[047]|9)/.test(national) ? [10] : [];
}

/** Lengths of the groups of a national number with its nought; the rest is the last group. */
function groupsOf(national: string): readonly number[] {
  if (national === "08001111") return [4];
  if (national.startsWith("0800") && national.length === 10) return [4, 3];
  if (/^0(?:3|8|9|55|56|70)/.test(national)) return [4, 3];
  if (national.startsWith("02")) return [3, 4];
  if (/^01(?:1|\d1)/.test(national)) return [4, 3];
  return [5];
}
