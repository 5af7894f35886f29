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

/** The lists again, each a view of the one that was handed over. */
export const unpackLists = ({ values, ends }: Packed): Uint32Array[] =>
  Array.from(ends, (end, i) => values.subarray(i === 0 ? 0 : ends[i - 1], end));
