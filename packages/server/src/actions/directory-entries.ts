import { type Day, DIRECTORY } from "@clearline/engine";
import type { Deps } from "./deps.ts";

/** A line of the call-back directory, whoever brought it. */
export type ListedNumber = {
  key: string;
  group: "service" | "bank" | "mended" | "enrolled" | "brought";
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

/** What ships with Clearline, as two officers put it right; what two officers enrolled; what the operator brought. */
export async function directoryEntries({ store, context }: Pick<Deps, "store" | "context">): Promise<ListedNumber[]> {
  await context.renew();
  const [enrolled, hidden, asked, mended] = await Promise.all([
    store.organisations.enrolled(),
    store.directory.hidden(),
    store.directory.openByEntry(),
    store.directoryNumbers.shown(),
  ]);
  const listed = (one: Omit<ListedNumber, "isHidden" | "asked">): ListedNumber => ({
    ...one,
    isHidden: hidden.has(one.key),
    asked: asked.get(one.key) ?? null,
  });
  return [
    ...DIRECTORY.map((shipped) => {
      const { key, name, kind } = shipped;
      const { number, says, source, looked } = mended.get(key) ?? shipped;
      return listed({
        key,
        // A bank that is not reached by what reaches the others stands with its own number.
        group: kind !== "bank" || key === "159" ? "service" : number === shipped.number ? "bank" : "mended",
        enrolledId: null,
        name,
        number,
        says,
        source,
        looked,
      });
    }),
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
