import { partsOf, sayDay, type WarningContent } from "@clearline/engine";

/** One part of a warning that a correction changed: what it said, and what it says now. Null where it was not there. */
export type Change = { before: string | null; after: string | null };

/** What differs between two versions of a warning, in reading order. */
export function changesBetween(before: WarningContent, after: WarningContent): Change[] {
  const was = textsOf(before);
  const is = textsOf(after);
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  return keys
    .map((key) => ({ before: was.get(key) ?? null, after: is.get(key) ?? null }))
    .filter((change) => change.before !== change.after);
}

function textsOf(content: WarningContent): Map<string, string> {
  const texts = new Map(partsOf(content).map(({ part, at, text }) => [`${part} ${at}`, text]));
  if (content.from !== null) texts.set("from", `First call: ${sayDay(content.from)}`);
  if (content.to !== null) texts.set("to", `Last call: ${sayDay(content.to)}`);
  return texts;
}
