import { type Day, DIRECTORY } from "@clearline/engine";
import type { Deps } from "./deps.ts";

/** A line of the call-back directory, whoever brought it. */
export type ListedNumber = {
  key: string;
  group: "service" | "bank" | "enrolled" | "brought";
  enrolledId: string | null;
  name: string;
  /** E.164 or a short code. */
  number: string;
  says: string;
  source: string;
  looked: Day;
  /** Taken down by an officer while it is checked. */
  isHidden: boolean;
  /** Somebody asked to have it put right: when, and by when officers look. */
  asked: { asked: Date; due: Day } | null;
};

/** What ships with Clearline, what two officers enrolled, and what the operator brought. */
export async function directoryEntries({ store, context }: Pick<Deps, "store" | "context">): Promise<ListedNumber[]> {
  await context.renew();
  const [enrolled, hidden, asked] = await Promise.all([
    store.organisations.enrolled(),
    store.directory.hidden(),
    store.directory.openByEntry(),
  ]);
  const listed = (one: Omit<ListedNumber, "isHidden" | "asked">): ListedNumber => ({
    ...one,
    isHidden: hidden.has(one.key),
    asked: asked.get(one.key) ?? null,
  });
  return [
    ...DIRECTORY.map(({ key, name, kind, number, says, source, looked }) =>
      listed({
        key,
        group: kind === "bank" && key !== "159" ? "bank" : "service",
        enrolledId: null,
        name,
        number,
        says,
        source,
        looked,
      }),
    ),
    ...enrolled.map(({ id, name, published_number: number, number_source: source, number_checked: looked, shows }) =>
      listed({
        key: `enrolled:${id}`,
        group: "enrolled",
        enrolledId: id,
        name,
        number,
        says: shows.includes(number)
          ? "It can give you a call code."
          : "It can give you a call code. It never rings from this number.",
        source,
        looked,
      }),
    ),
    ...context.brought.flatMap(({ names, numbers }) => {
      const name = names.at(-1)?.name ?? "";
      return numbers.map(({ number, source, checked }) =>
        listed({
          key: `brought:${number}`,
          group: "brought",
          enrolledId: null,
          name,
          number,
          says: "",
          source,
          looked: checked,
        }),
      );
    }),
  ];
}
