/** What is worked out once, when it is first asked for: most of what could be asked of a text never is. */
export function onDemand<T>(workOut: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: workOut() }).value;
}
