import { SEALED_NUMBER_BYTES, sealedAs, TIP_NUMBERS, tipNumbersIn } from "@clearline/engine";
import { ristretto255_oprf } from "@noble/curves/ed25519.js";

/**
 * The numbers in these words under a key that the server has and this page has not, without the server seeing one of
 * them: each is blinded, evaluated there, and the blind taken off here (RFC 9497, ristretto255-SHA512). What is left of
 * the few is filled with values of chance, so that the server cannot tell how many numbers there were.
 *
 * @param evaluate what the server makes of blinded points, one after the other
 */
export async function sealNumbers(
  words: string,
  evaluate: (blinded: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { oprf } = ristretto255_oprf;
  const numbers = tipNumbersIn(words);
  const inputs = Array.from({ length: TIP_NUMBERS }, (_, i) => {
    const number = numbers[i];
    return number === undefined
      ? crypto.getRandomValues(new Uint8Array(SEALED_NUMBER_BYTES))
      : new TextEncoder().encode(sealedAs(number));
  });
  const blinded = inputs.map((input) => ({ input, ...oprf.blind(input) }));
  const evaluated = await evaluate(joined(blinded.map((one) => one.blinded)));
  return joined(
    blinded.map(({ input, blind }, i) => oprf.finalize(input, blind, part(evaluated, i)).slice(0, SEALED_NUMBER_BYTES)),
  );
}

const part = (bytes: Uint8Array, i: number): Uint8Array =>
  bytes.slice(i * SEALED_NUMBER_BYTES, (i + 1) * SEALED_NUMBER_BYTES);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.length * SEALED_NUMBER_BYTES);
  parts.forEach((one, i) => all.set(one, i * SEALED_NUMBER_BYTES));
  return all;
}
