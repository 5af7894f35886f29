import { setImmediate } from "node:timers/promises";
import { type Result, fail, ok, SEALED_NUMBER_BYTES, TIP_NUMBERS } from "@clearline/engine";
import type { TipLine } from "../store/tips.ts";
import { londonDay } from "./days.ts";
import type { Deps, Officer } from "./deps.ts";
import { can } from "./permissions.ts";

const ALL_BYTES = TIP_NUMBERS * SEALED_NUMBER_BYTES;
/** A series of more numbers is looked at by its first ones: each takes some hundredths of a second, once. */
const MOST_NUMBERS = 50;

/** The keyed function on points that a browser blinded: neither number nor result can be seen here. Nothing is kept. */
export function evaluateBlinded(deps: Deps, blinded: Buffer): Result<Buffer, { code: "tip-not-sealed" }> {
  const points = valuesIn(blinded)?.map((point) => deps.numberSealer.evaluate(point, londonDay(deps.clock())));
  if (points === undefined || points.includes(null)) return fail({ code: "tip-not-sealed" });
  return ok(Buffer.concat(points.filter((point) => point !== null)));
}

/** The values of one tip, sorted: which of them are of numbers and which of chance, their order does not tell. */
export const sealedNumbersIn = (given: Buffer): Buffer[] | null =>
  valuesIn(given)?.sort((a, b) => Buffer.compare(a, b)) ?? null;

/**
 * Tips not yet dealt with that name one of these numbers, without opening them. A suggestion: nothing is joined by it.
 * A number of a bank or a public body is in no case, so nothing is found by it.
 *
 * @param numbers in E.164, of the reports of a series
 */
export async function tipsNaming(
  deps: Deps,
  officer: Officer,
  numbers: readonly (string | null)[],
): Promise<Pick<TipLine, "id">[]> {
  if (!can(officer, "open-tips") || (await deps.store.tips.countWaiting()) === 0) return [];
  const today = londonDay(deps.clock());
  const known = [...new Set(numbers)].filter((number) => number !== null).slice(0, MOST_NUMBERS);
  const values: Buffer[] = [];
  for (const number of known) {
    values.push(...deps.numberSealer.seal(number, today));
    // Others are answered meanwhile.
    await setImmediate();
  }
  return deps.store.tips.naming(values);
}

const valuesIn = (given: Buffer): Buffer[] | null =>
  given.length === ALL_BYTES
    ? Array.from({ length: TIP_NUMBERS }, (_, i) =>
        given.subarray(i * SEALED_NUMBER_BYTES, (i + 1) * SEALED_NUMBER_BYTES),
      )
    : null;
