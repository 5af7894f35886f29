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
