import { type Day, dayOf, type Report } from "@clearline/engine";
import { accountOf, type Told } from "./questions.ts";

const TEXTS = [
  "words",
  "line",
  "given",
  "who",
  "call-day",
  "call-month",
  "call-year",
  "place",
  "number",
  "whose",
  "anonymous",
  "name",
  "phone",
  "email",
  "back",
  "key",
] as const;

/** What stands in the form, as typed. */
export type TakenCall = Record<(typeof TEXTS)[number], string> & { ask: readonly string[]; cover: readonly string[] };

export const takenCall = (
  valueOf: (name: string) => string,
  allOf: (name: string) => readonly string[],
): TakenCall => ({
  ...(Object.fromEntries(TEXTS.map((name) => [name, valueOf(name)])) as Record<(typeof TEXTS)[number], string>),
  ask: allOf("ask"),
  cover: allOf("cover"),
});

/** An empty form: today stands in it, for most calls are under way or just over. */
export const blankCall = (key: string, today: Day): TakenCall => {
  const [year = "", month = "", day = ""] = today.split("-").map((part) => String(Number(part)));
  const given: Readonly<Record<string, string>> = { key, "call-day": day, "call-month": month, "call-year": year };
  return takenCall(
    (name) => given[name] ?? "",
    () => [],
  );
};

export const toldOf = ({ words, line, ask, given, who, cover }: TakenCall): Told => ({
  words,
  line,
  ask,
  given,
  who,
  cover,
});

/** Null when no day was given; undefined when what was given is no day. */
export function dayFrom(taken: TakenCall): Report["callDate"] | undefined {
  const parts = [taken["call-day"], taken["call-month"], taken["call-year"]].map((part) => part.trim());
  if (parts.every((part) => part === "")) return null;
  const [d = 0, m = 0, y = 0] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  return dayOf(y < 100 ? y + 2000 : y, m, d) ?? undefined;
}

export function reportFrom(taken: TakenCall, callDate: Report["callDate"]): Report {
  const contact = { name: taken.name || null, email: taken.email || null, phone: taken.phone || null };
  return {
    words: accountOf(toldOf(taken)),
    callDate,
    place: taken.place || null,
    numberShown: taken.number || null,
    forSomeoneElse: taken.whose === "other",
    anonymous: taken.anonymous === "yes",
    contact: contact.name || contact.email || contact.phone ? contact : null,
  };
}
