/** The signs that are weighed beside the words of a sentence, numbered, so that what weighs them looks up no string. */
const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of a sign, which it gets here. There are few signs, whatever is read. */
export function signNumber(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

/** The sign of a number. */
export const signNumbered = (number: number): string => names[number] ?? "";

const made = new Map<string, Map<string, number>>();
/** The same few signs are asked for again and again: the name of each is put together once. */
export function signOf(what: string, which: string): number {
  const known = made.get(what);
  const one = known?.get(which);
  if (one !== undefined) return one;
  const number = signNumber(`${what} ${which}`);
  made.set(what, (known ?? new Map<string, number>()).set(which, number));
  return number;
}

export function addOnce(signs: number[], sign: number): void {
  if (!signs.includes(sign)) signs.push(sign);
}
