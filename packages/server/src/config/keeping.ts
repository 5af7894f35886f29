import { lastDayKept, parseDay, parseTimeKept, sayTimeKept, type TimeKept } from "@clearline/engine";
import { KEPT, KEPT_CLASSES, type Keeping, type Kept, type KeptClass } from "../kept.ts";
import { type Reader, type Setting, setting } from "./setting.ts";

/** One setting for each class of what is kept. */
export const KEEPING_SETTINGS = Object.fromEntries(
  KEPT_CLASSES.map((of) => {
    const { title, setting: name, standard } = KEPT[of];
    return [keyOf(of), setting(name, `How long: ${title}`, sayTimeKept(standard), timeOf(KEPT[of]))];
  }),
) as Readonly<Record<Key, Setting<TimeKept>>>;

type Key = `keep ${KeptClass}`;
function keyOf(of: KeptClass): Key {
  return `keep ${of}`;
}

export const keepingIn = (values: Readonly<Record<Key, TimeKept>>): Keeping =>
  Object.fromEntries(KEPT_CLASSES.map((of) => [of, values[keyOf(of)]])) as Keeping;

function timeOf({ standard, least, byHours = false }: Kept): Reader<TimeKept> {
  return (given) => {
    if (given === null) return { value: standard };
    const kept = parseTimeKept(given);
    const fits = kept !== null && !isShorterAnyDay(kept, least) && (!byHours || kept.unit === "day");
    if (fits) return { value: kept };
    const example = byHours ? "7 days" : "90 days or 24 months";
    return { say: `must be a time such as ${example}, ${sayTimeKept(least)} or more, not "${given}"` };
  };
}

/** Months by their shortest: from February on. */
const isShorterAnyDay = (a: TimeKept, b: TimeKept): boolean => lastDayKept(FEBRUARY, a) < lastDayKept(FEBRUARY, b);
const FEBRUARY = parseDay("2026-02-01") ?? never();
function never(): never {
  throw new Error("no such day");
}
