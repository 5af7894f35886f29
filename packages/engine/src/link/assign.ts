/**
 * Pairs rows with columns one to one so that the sum of their worth is greatest (Kuhn 1955, the Hungarian method in
 * the shortest-path form of Jonker and Volgenant; cubic in the larger side, which is a dozen here).
 *
 * @param worth rows of equal length, none negative
 * @returns for each row its column, or null when there are more rows than columns
 * @see https://doi.org/10.1007/BF02278710
 */
export function assign(worth: readonly (readonly number[])[]): (number | null)[] {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  const n = Math.max(rows, columns);
  const most = Math.max(0, ...worth.flat());
  // The method finds the least cost in a square; what is not there costs as much as the worthless.
  const cost = (i: number, j: number): number => most - (worth[i]?.[j] ?? 0);
  const rowPrice = new Float64Array(n + 1);
  const columnPrice = new Float64Array(n + 1);
  const rowOf = new Int32Array(n + 1).fill(0); // 1-based; column 0 holds the row being placed
  for (let row = 1; row <= n; row++) {
    const cameFrom = new Int32Array(n + 1);
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(n + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      done[column] = 1;
      const i = rowOf[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (done[j]) continue;
        const reduced = cost(i - 1, j - 1) - (rowPrice[i] ?? 0) - (columnPrice[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          cameFrom[j] = column;
        }
        if ((least[j] ?? 0) < step) {
          step = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (done[j]) {
          const held = rowOf[j] ?? 0;
          rowPrice[held] = (rowPrice[held] ?? 0) + step;
          columnPrice[j] = (columnPrice[j] ?? 0) - step;
        } else least[j] = (least[j] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const back = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[back] ?? 0;
      column = back;
    }
  }
  const paired: (number | null)[] = worth.map(() => null);
  for (let j = 1; j <= columns; j++) {
    const row = (rowOf[j] ?? 0) - 1;
    if (row >= 0 && row < rows) paired[row] = j - 1;
  }
  return paired;
}
