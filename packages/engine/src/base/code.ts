/**
 * What every code that people say aloud is made of: receipts and the short codes of warnings.
 * Crockford's base 32 has no I, L, O or U, so that what is misheard or mistyped can be put right.
 *
 * @see https://www.crockford.com/base32.html
 */
export const CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Characters of chance: five bits of each byte.
 *
 * @throws RangeError on fewer bytes than characters, a bug in the caller
 */
export function chanceCharacters(bytes: Uint8Array, count: number): string {
  if (bytes.length < count)
    throw new RangeError(`a code of ${count} characters needs as many bytes, got ${bytes.length}`);
  return Array.from(bytes.subarray(0, count), (byte) => CODE_ALPHABET.charAt(byte & 31)).join("");
}

/** A code as typed or said, made comparable: case, spaces, hyphens and dots ignored; O is 0, I and L are 1, U is V. */
export const tidyCode = (given: string): string =>
  given
    .toUpperCase()
    .replace(/[\s\-‐-―_.,]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(/U/g, "V");

/**
 * Weighted sum modulo 31, the greatest prime within the alphabet: any single wrong character changes it except the
 * pair of values that are equal modulo 31 (0 and Z), and any swap of neighbours does too with the same exception.
 */
export function checkCharacter(characters: string): string {
  let sum = 0;
  for (let i = 0; i < characters.length; i++) sum += (i + 1) * CODE_ALPHABET.indexOf(characters.charAt(i));
  return CODE_ALPHABET.charAt(sum % 31);
}
