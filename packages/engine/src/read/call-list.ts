/**
 * The tellings of a text as they are found, with what the next sentence asks of them at hand: an answer costs the same
 * after ten thousand calls as after ten.
 */
import type { Telling } from "./telling.ts";

export type CallList = {
  readonly all: readonly Telling[];
  /** All but totals, which nobody newly mentioned belongs to. */
  readonly ofPeople: readonly Telling[];
  add: (telling: Telling) => void;
  remove: (telling: Telling) => void;
  /** Told together at first, and then of one. */
  becomesOne: (telling: Telling) => void;
  /** The nth told singly, from 0, of the first few; null where fewer than two are. */
  single: (nth: number) => Telling | null;
  /** The last so many, where all of them are told singly; those after the last that is not, where no number is told. */
  lastSingles: (count: number) => readonly Telling[];
  /** The last that is not told singly. */
  lastGroup: () => Telling | null;
};

export function callList(): CallList {
  const all: Telling[] = [];
  const ofPeople: Telling[] = [];
  const groups: Telling[] = [];
  const places = new Map<Telling, number>();
  let singles: Telling[] = [];
  const addSingle = (telling: Telling): void => {
    const place = places.get(telling) ?? 0;
    const after = singles.filter((one) => (places.get(one) ?? 0) > place);
    // Most come after all of the first few.
    if (after.length === 0 && singles.length === MOST_SINGLES) return;
    const before = singles.slice(0, singles.length - after.length);
    singles = [...before, telling, ...after].slice(0, MOST_SINGLES);
  };
  return {
    all,
    ofPeople,
    add(telling) {
      places.set(telling, places.size);
      all.push(telling);
      if (telling.kind !== "total") ofPeople.push(telling);
      if (telling.kind === "one") addSingle(telling);
      else groups.push(telling);
    },
    remove(telling) {
      for (const list of [all, ofPeople, groups]) {
        // From the end, for it is one of the last.
        const at = list.lastIndexOf(telling);
        if (at >= 0) list.splice(at, 1);
      }
    },
    becomesOne(telling) {
      telling.kind = "one";
      addSingle(telling);
    },
    single: (nth) => (singles.length > 1 ? (singles[nth] ?? null) : null),
    lastSingles(count) {
      if (count === Infinity) {
        const few = all.slice(-MOST_AT_ONCE);
        return few.slice(few.findLastIndex(({ kind }) => kind !== "one") + 1);
      }
      const last = count > 0 ? all.slice(-count) : [];
      return last.length === count && last.every(({ kind }) => kind === "one") ? last : [];
    },
    lastGroup() {
      while (groups.at(-1)?.kind === "one") groups.pop();
      return groups.at(-1) ?? null;
    },
  };
}

const MOST_SINGLES = 5;
/** "In each case": of no more than are told in a column. */
const MOST_AT_ONCE = 8;
