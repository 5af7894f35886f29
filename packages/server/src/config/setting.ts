/** One setting: what it is called, what it is for, and how it is read. */
export type Setting<T> = {
  /** Its name in the environment; `--name-with-hyphens` on the command line. */
  name: string;
  says: string;
  /** Shown in the help. */
  standard: string;
  /** The value, or what is wrong. `given` is null where it is not set. */
  read: (given: string | null) => { value: T } | { say: string };
};

export const setting = <T>(name: string, says: string, standard: string, read: Setting<T>["read"]): Setting<T> => ({
  name,
  says,
  standard,
  read,
});

export type Reader<T> = Setting<T>["read"];

export function text(standard: string): Reader<string> {
  const MOST = 120;
  return (given) =>
    given !== null && given.length > MOST
      ? { say: `may have ${MOST} characters at most` }
      : { value: given ?? standard };
}

export function whole(standard: number, min: number, max: number): Reader<number> {
  return (given) => {
    const value = given === null ? standard : Number(given);
    if (Number.isInteger(value) && value >= min && value <= max) return { value };
    return { say: `must be a whole number from ${min} to ${max}, not "${given}"` };
  };
}
