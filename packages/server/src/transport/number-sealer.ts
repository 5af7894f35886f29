import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { type Day, sealedAs, SEALED_NUMBER_BYTES } from "@clearline/engine";
import type { NumberSealer } from "../ports.ts";

const { oprf } = ristretto255_oprf;
const NAME = "tip-numbers-";
const SEED_BYTES = 32;
const MOST_REMEMBERED = 5_000;

/** `2026-Q4`. A key is for a quarter of a year, so that one that leaks opens months and not years. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

export function quarterBefore(quarter: string): string {
  const [year, n] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return n === 1 ? `${year - 1}-Q4` : `${year}-Q${n - 1}`;
}

/** Keys in files that their owner alone reads. One is made when its quarter begins; all before the last one go then. */
export function numberSealerIn(folder: string): NumberSealer {
  return sealerWith((quarter, mayMake) => {
    const file = join(folder, `${NAME}${quarter}`);
    if (!existsSync(file)) {
      if (!mayMake) return null;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const oldest = `${NAME}${quarterBefore(quarter)}`;
      for (const name of readdirSync(folder))
        if (name.startsWith(NAME) && name < oldest) rmSync(join(folder, name), { force: true });
      writeFileSync(file, randomBytes(SEED_BYTES), { mode: 0o600, flag: "wx" });
    }
    return readFileSync(file);
  });
}

/** The same keys on every machine that holds the same secret. They can be made again, so they never go. */
export const numberSealerFrom = (secret: string): NumberSealer =>
  sealerWith((quarter) => Buffer.from(hkdfSync("sha256", secret, "", `clearline ${NAME}${quarter}`, SEED_BYTES)));

function sealerWith(seedOf: (quarter: string, mayMake: boolean) => Buffer | null): NumberSealer {
  const keys = new Map<string, Uint8Array>();
  const keyOf = (quarter: string, mayMake: boolean): Uint8Array | null => {
    const before = keys.get(quarter);
    if (before) return before;
    const seed = seedOf(quarter, mayMake);
    const key = seed && oprf.deriveKeyPair(seed, Buffer.from(`clearline ${NAME}${quarter}`)).secretKey;
    if (key) keys.set(quarter, key);
    return key;
  };
  const known = new Map<string, Buffer>();
  const seal = (number: string, quarter: string, key: Uint8Array): Buffer => {
    const name = `${quarter} ${number}`;
    const before = known.get(name);
    if (before) return before;
    const input = Buffer.from(sealedAs(number));
    const { blind, blinded } = oprf.blind(input);
    const output = oprf.finalize(input, blind, oprf.blindEvaluate(key, blinded));
    const value = Buffer.from(output.subarray(0, SEALED_NUMBER_BYTES));
    if (known.size < MOST_REMEMBERED) known.set(name, value);
    return value;
  };
  return {
    evaluate(blinded, on) {
      const key = keyOf(quarterOf(on), true);
      try {
        return key && oprf.blindEvaluate(key, blinded);
      } catch {
        return null; // no point of the curve, or the one that tells the key
      }
    },
    seal: (number, on) =>
      [quarterOf(on), quarterBefore(quarterOf(on))].flatMap((quarter, i) => {
        const key = keyOf(quarter, i === 0);
        return key === null ? [] : [seal(number, quarter, key)];
      }),
  };
}
