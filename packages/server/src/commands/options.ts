import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { BadCall } from "./io.ts";

type Values<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>["values"];

/**
 * Reads a command's options strictly.
 *
 * @param help the command to point to when a call is wrong, such as `clearline link`
 * @throws BadCall in one sentence: an unknown option, a missing value, or more than `files` file names or other words
 */
export function readOptions<T extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: T,
  { command, files = 1 }: { command: string; files?: number },
): { values: Values<T>; files: string[] } {
  let parsed: { values: Values<T>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node adds a second sentence of advice about positionals, which helps nobody here.
    const first = (error instanceof Error ? error.message : String(error)).split(". ")[0]?.replace(/\.$/, "");
    throw new BadCall(`${first}; see ${command} --help.`);
  }
  if (parsed.positionals.length > files) {
    // A name in two words that was not put in quotation marks, or a file too many.
    throw new BadCall(`"${parsed.positionals[files]}" is one word too many; see ${command} --help.`);
  }
  return { values: parsed.values, files: parsed.positionals };
}

/** @throws BadCall unless `given` is one of `allowed` */
export function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new BadCall(`--${name} must be one of ${allowed.join(", ")}, not "${given}".`);
  return found;
}

/** @throws BadCall unless `given` is a number within the limits */
export function numberOf(name: string, given: string, { min, max }: { min: number; max: number }): number {
  const value = Number(given);
  if (given.trim() === "" || !Number.isFinite(value) || value < min || value > max) {
    throw new BadCall(`--${name} must be a number from ${min} to ${max}, not "${given}".`);
  }
  return value;
}
