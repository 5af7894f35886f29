/** Someone who was rung, or a number of calls: the noun and what is said of it. */
export type Party = {
  from: number;
  to: number;
  /** How many people; null where it is open ("residents"). */
  count: number | null;
  /** Not told of before: "a", "another", "two". */
  isNew: boolean;
  /** "another", "a second", "the other": certainly not the one told before. */
  isOther: boolean;
  /** "one of them", "the first": one of a group told before. */
  ofGroup: boolean;
  noun: string;
  plural: boolean;
  gender: "man" | "woman" | null;
  age: string | null;
  what: "people" | "calls";
};

/** One person who is told of for the first time. */
export const newPerson = (
  told: Pick<Party, "from" | "to" | "noun" | "age"> & Partial<Pick<Party, "gender">>,
): Party => ({
  count: 1,
  isNew: true,
  isOther: false,
  ofGroup: false,
  plural: false,
  gender: null,
  what: "people",
  ...told,
});
