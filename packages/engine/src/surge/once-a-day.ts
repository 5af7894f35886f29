/** What is told of one kind of call from one place on one day: as a rule a household, a street's chat group, a hall. */
export type Telling = { kind: string; place: string; day: string };

/**
 * Each kind of call once for each place and day, whoever tells of it: the first that is given. Most clumps are gone from
 * such a count, and with them nearly all that makes quiet days look like waves, while a caller who works through a county
 * is told of from other places and on other days. A wave in one town on one day is seen by the count of all reports.
 */
export function onceADay<T extends Telling>(reports: readonly T[]): T[] {
  const told = new Set<string>();
  return reports.filter(({ kind, place, day }) => {
    const key = `${kind}\n${place}\n${day}`;
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  });
}
