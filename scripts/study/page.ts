import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Bars, CAMPAIGN_DAYS, type Found, medianDays, type Method } from "./delay.ts";
import { binomialLimits, type NullShare } from "./null-sets.ts";
import { delayPlot, nullPlot, type Panel } from "./plots.ts";
import type { Rate } from "./rate.ts";

const DOCS = resolve(import.meta.dirname, "../../docs");
export const PAGE = join(DOCS, "surge-study.md");

/** Puts figures between their two marks on the page; the words around them are written by people. */
export function putFigures(name: string, figures: string): void {
  const page = readFileSync(PAGE, "utf8");
  const [begin, end] = [`<!-- figures: ${name} -->`, `<!-- end: ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no place for the figures "${name}"`);
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n\n${figures}\n\n${page.slice(to)}`);
}

export function putPlot(name: string, svg: string): void {
  writeFileSync(join(DOCS, "pictures", `${name}.svg`), svg);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export function nullFigures(shares: readonly NullShare[]): { table: string; plot: string } {
  const rows = shares.map(({ reports, nullModel, sets, alarms }) => {
    const { low, high } = binomialLimits(sets);
    const isWithin = alarms >= low && alarms <= high;
    return [
      reports,
      nullModel,
      String(sets),
      (alarms / sets).toFixed(3),
      `${(low / sets).toFixed(3)} to ${(high / sets).toFixed(3)}`,
      isWithin ? "yes" : "no",
    ];
  });
  return {
    table: table(["reports", "null", "data sets", "share with p ≤ 0.05", "a true 0.05 gives", "within"], rows),
    plot: nullPlot(shares),
  };
}

export function rateFigures(worlds: readonly { name: string; rate: Rate; years: number }[]): string {
  const rows = worlds.flatMap(({ name, rate, years }) =>
    rate.at.map(({ setting, alarms, byHistory, alarmDays }) => [
      name,
      `one in ${setting} days`,
      (365 / setting).toFixed(1),
      `${(alarms / years).toFixed(1)} (${alarms} in ${years.toFixed(1)} years)`,
      String(byHistory),
      `${((100 * alarmDays) / (365 * years)).toFixed(1)} %`,
    ]),
  );
  return table(
    [
      "where",
      "setting",
      "allowed a year",
      "raised a year",
      "of these by the kind’s own past",
      "days with an alarm standing",
    ],
    rows,
  );
}

export function delayFigures(world: string, bars: Bars, found: readonly Found[]): { table: string; panels: Panel[] } {
  const sizes = [...new Set(found.map(({ perDay }) => perDay))];
  const methods = [...bars.keys()].filter((method) => Number.isFinite(bars.get(method)?.bar));
  const own = (method: Method, perDay: number): readonly (number | null)[] =>
    found.find((one) => one.world === world && one.method === method && one.perDay === perDay)?.days ?? [];
  const rows = methods.map((method) => [
    method,
    String(bars.get(method)?.alarms ?? 0),
    ...sizes.map((perDay) => middleAndFound(own(method, perDay))),
    middleAndFound(sizes.flatMap((perDay) => own(method, perDay))),
  ]);
  const head = [
    "method",
    "false alarms",
    ...sizes.map((n) => `${n} a day: median day (found)`),
    "all sizes together: median day (found)",
  ];
  const panels = sizes.map((perDay): Panel => {
    const lines = ["SURGE", "EARS C2", "Farrington", "plain counts"].flatMap((family) => {
      const best = methods
        .filter((method) => method.startsWith(family))
        .sort((a, b) => sumOf(own(a, perDay)) - sumOf(own(b, perDay)))[0];
      return best ? [{ name: family === "SURGE" ? family : `${family}, the better`, days: own(best, perDay) }] : [];
    });
    return { title: `${perDay} reports a day`, lines };
  });
  return { table: table(head, rows), panels };
}

function middleAndFound(days: readonly (number | null)[]): string {
  const found = days.filter((day) => day !== null).length;
  return `${medianDays(days) ?? `over ${CAMPAIGN_DAYS}`} (${found} of ${days.length})`;
}

const sumOf = (days: readonly (number | null)[]): number =>
  days.reduce<number>((sum, day) => sum + (day ?? CAMPAIGN_DAYS + 1), 0);

export const delayPicture = (title: string, panels: readonly Panel[]): string => delayPlot(title, panels);
