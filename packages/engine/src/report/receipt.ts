import { CODE_ALPHABET, chanceCharacters, checkCharacter, tidyCode } from "../base/code.ts";
import { fail, ok, type Result } from "../base/result.ts";

/**
 * A receipt code: `TRG-7K4-Q9M`, eight characters of chance and one check character, said aloud without mistakes.
 */
declare const receipt: unique symbol;
/** Nine characters, no hyphens, capital letters. Only `receiptFrom` and `parseReceipt` make one. */
export type Receipt = string & { readonly [receipt]: true };

const CHANCE_CHARS = 8; // 40 bits: at 5 tries an hour from each source, guessing one of a million reports takes centuries

export type ReceiptError = { code: "receipt-wrong-length" | "receipt-not-a-code" | "receipt-mistyped"; given: string };

/**
 * @param bytes at least 8 bytes from a cryptographic source; five bits of each are used
 * @throws RangeError on fewer bytes, a bug in the caller
 */
export function receiptFrom(bytes: Uint8Array): Receipt {
  const chance = chanceCharacters(bytes, CHANCE_CHARS);
  return (chance + checkCharacter(chance)) as Receipt;
}

/** Reads a code as people type and say it: case, spaces, hyphens and dots ignored; O is 0, I and L are 1, U is V. */
export function parseReceipt(given: string): Result<Receipt, ReceiptError> {
  const typed = tidyCode(given);
  if (typed.length !== CHANCE_CHARS + 1) return fail({ code: "receipt-wrong-length", given });
  for (const char of typed) if (!CODE_ALPHABET.includes(char)) return fail({ code: "receipt-not-a-code", given });
  if (checkCharacter(typed.slice(0, CHANCE_CHARS)) !== typed.at(-1)) return fail({ code: "receipt-mistyped", given });
  return ok(typed as Receipt);
}

/** `TRG7K4Q9M` as `TRG-7K4-Q9M`. */
export const sayReceipt = (code: Receipt): string => `${code.slice(0, 3)}-${code.slice(3, 6)}-${code.slice(6)}`;
