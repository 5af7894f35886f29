import { fail, ok, type Result } from "../base/result.ts";

/**
 * A receipt code: `TRG-7K4-Q9M`, eight characters of chance and one check character, said aloud without mistakes.
 * The alphabet is Crockford's base 32 (no I, L, O, U), so that what is misheard or mistyped can be put right.
 *
 * @see https://www.crockford.com/base32.html
 */
declare const receipt: unique symbol;
/** Nine characters, no hyphens, capital letters. Only `receiptFrom` and `parseReceipt` make one. */
export type Receipt = string & { readonly [receipt]: true };

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHANCE_CHARS = 8; // 40 bits: at 5 tries an hour from each source, guessing one of a million reports takes centuries

export type ReceiptError = { code: "receipt-wrong-length" | "receipt-not-a-code" | "receipt-mistyped"; given: string };

/**
 * @param bytes at least 8 bytes from a cryptographic source; five bits of each are used
 * @throws RangeError on fewer bytes, a bug in the caller
 */
export function receiptFrom(bytes: Uint8Array): Receipt {
  if (bytes.length < CHANCE_CHARS) throw new RangeError(`receiptFrom needs ${CHANCE_CHARS} bytes, got ${bytes.length}`);
  const chance = Array.from(bytes.subarray(0, CHANCE_CHARS), (byte) => ALPHABET.charAt(byte & 31)).join("");
  return (chance + checkCharacter(chance)) as Receipt;
}

/** Reads a code as people type and say it: case, spaces, hyphens and dots ignored; O is 0, I and L are 1, U is V. */
export function parseReceipt(given: string): Result<Receipt, ReceiptError> {
  const typed = given
    .toUpperCase()
    .replace(/[\s\-‐-―_.,]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(/U/g, "V");
  if (typed.length !== CHANCE_CHARS + 1) return fail({ code: "receipt-wrong-length", given });
  for (const char of typed) if (!ALPHABET.includes(char)) return fail({ code: "receipt-not-a-code", given });
  if (checkCharacter(typed.slice(0, CHANCE_CHARS)) !== typed.at(-1)) return fail({ code: "receipt-mistyped", given });
  return ok(typed as Receipt);
}

/** `TRG7K4Q9M` as `TRG-7K4-Q9M`. */
export const sayReceipt = (code: Receipt): string => `${code.slice(0, 3)}-${code.slice(3, 6)}-${code.slice(6)}`;

/**
 * Weighted sum modulo 31, the greatest prime within the alphabet: any single wrong character changes it except the
 * pair of values that are equal modulo 31 (0 and Z), and any swap of neighbours does too with the same exception.
 */
function checkCharacter(chance: string): string {
  let sum = 0;
  for (let i = 0; i < chance.length; i++) sum += (i + 1) * ALPHABET.indexOf(chance.charAt(i));
  return ALPHABET.charAt(sum % 31);
}
