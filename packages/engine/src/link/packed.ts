/** Many short lists as one long one: a hundred thousand small arrays take a thread longer to hand over than to make. */
export type Packed = { values: Uint32Array; ends: Uint32Array };

export function packLists(lists: readonly Uint32Array[]): Packed {
  const ends = new Uint32Array(lists.length);
  let end = 0;
  lists.forEach((list, i) => {
    end += list.length;
    ends[i] = end;
  });
  const values = new Uint32Array(end);
  lists.forEach((list, i) => values.set(list, (ends[i] ?? 0) - list.length));
  return { values, ends };
}

/** @param listOf the list of a thing, which need be good only until the next is asked for */
export function packEach<T>(things: readonly T[], listOf: (thing: T) => Uint32Array): Packed {
  const ends = new Uint32Array(things.length);
  let values = new Uint32Array(LISTED * things.length);
  let end = 0;
  things.forEach((thing, i) => {
    const list = listOf(thing);
    if (end + list.length > values.length) {
      const larger = new Uint32Array(2 * (end + list.length));
      larger.set(values);
      values = larger;
    }
    values.set(list, end);
    end += list.length;
    ends[i] = end;
  });
  return { values: values.slice(0, end), ends };
}
/** What a list is first thought to have. */
const LISTED = 36;

/** The lists of all, one part's after the other's. */
export function joinPacked(parts: readonly Packed[]): Packed {
  const values = new Uint32Array(parts.reduce((sum, part) => sum + part.values.length, 0));
  const ends = new Uint32Array(parts.reduce((sum, part) => sum + part.ends.length, 0));
  let [filled, listed] = [0, 0];
  for (const part of parts) {
    values.set(part.values, filled);
    part.ends.forEach((end, i) => {
      ends[listed + i] = filled + end;
    });
    filled += part.values.length;
    listed += part.ends.length;
  }
  return { values, ends };
}

/** The lists again, each a view of the one that was handed over. */
export const unpackLists = ({ values, ends }: Packed): Uint32Array[] =>
  Array.from(ends, (end, i) => values.subarray(i === 0 ? 0 : ends[i - 1], end));
