/** What a step that people can get wrong returns: the value, or a coded error. Never thrown. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });

/** Ends a switch over a closed union: a forgotten case does not compile, and a corrupt value is thrown. */
export function never(value: never): never {
  throw new Error(`not possible: ${JSON.stringify(value)}`);
}
