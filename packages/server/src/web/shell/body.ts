/** A form's fields as plain text: the last value where a name is given twice, nothing that is not text. */
export type FormBody = Readonly<Record<string, string>>;

export function formBody(given: unknown): FormBody {
  const body: Record<string, string> = {};
  if (typeof given !== "object" || given === null) return body;
  for (const [name, value] of Object.entries(given)) {
    const one: unknown = Array.isArray(value) ? value.at(-1) : value;
    if (typeof one === "string") body[name] = one;
  }
  return body;
}

/** Every value of one field: ticked boxes. */
export function allOf(given: unknown, name: string): string[] {
  const value: unknown = typeof given === "object" && given !== null ? Reflect.get(given, name) : null;
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");
}
