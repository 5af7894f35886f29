import { addDays, type Day, daysBetween } from "@clearline/engine";
import { type Html, html, raw } from "../../shell/html.ts";
import { shortDay } from "./say.ts";

/** One day of a curve. `usual` is what such a day would bring; null where we cannot say. */
export type DayCount = { day: Day; n: number };
export type Curve = {
  days: readonly DayCount[];
  /** Days that an alarm covers. */
  window: { from: Day; to: Day } | null;
  /** The top of the usual range, a day. */
  usual: number | null;
  today: Day;
  /** The finding, for people who do not see the picture. */
  label: string;
  wide?: boolean;
};

/** Every day between the first and the last, so that a quiet day shows as one. */
export function everyDay(found: readonly Day[], from: Day, to: Day): DayCount[] {
  const byDay = new Map<Day, number>();
  for (const day of found) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  return Array.from({ length: Math.max(1, daysBetween(from, to) + 1) }, (_, i) => {
    const day = addDays(from, i);
    return { day, n: byDay.get(day) ?? 0 };
  });
}

const LEFT = 34;
const FOOT = 30;
const HEAD = 24;

/** Bars, because people count calls. Zero baseline, at most five grid lines, the usual range as a band behind. */
export function curve({ days, window, usual, today, label, wide = false }: Curve): Html {
  const width = wide ? 700 : 520;
  const height = wide ? 250 : 190;
  const base = height - FOOT;
  const most = Math.max(2, usual ?? 0, ...days.map(({ n }) => n));
  const step = Math.max(1, Math.ceil(most / 4));
  const top = Math.ceil(most / step) * step;
  const y = (n: number): number => base - (n / top) * (base - HEAD);
  const slot = (width - LEFT - 8) / days.length;
  const x = (i: number): number => LEFT + i * slot;
  const isIn = (day: Day): boolean => window !== null && day >= window.from && day <= window.to;
  const inside = days.flatMap(({ day }, i) => (isIn(day) ? [i] : []));
  const every = Math.max(1, Math.ceil(days.length / 9));
  const grid: string[] = [];
  for (let n = 0; n <= top; n += step) {
    grid.push(
      `<line class="grid" x1="${LEFT}" x2="${width - 8}" y1="${at(y(n))}" y2="${at(y(n))}"/><text x="${LEFT - 8}" y="${at(y(n) + 5)}" text-anchor="end">${n}</text>`,
    );
  }
  const bars = days.map(({ day, n }, i) => {
    const middle = x(i) + slot / 2;
    const kind = day === today ? "part" : isIn(day) ? "win" : "seen";
    const bar =
      n === 0
        ? ""
        : `<rect class="${kind}" x="${at(x(i) + slot * 0.16)}" y="${at(y(n))}" width="${at(slot * 0.68)}" height="${at(base - y(n))}" rx="2"/>`;
    const figure =
      n > 0 && (isIn(day) || day === today) ? `<text class="v" x="${at(middle)}" y="${at(y(n) - 6)}">${n}</text>` : "";
    const tick =
      (days.length - 1 - i) % every === 0
        ? `<text x="${at(middle)}" y="${height - 8}" text-anchor="middle">${Number(day.slice(8))}</text>`
        : "";
    return bar + figure + tick;
  });
  const first = inside[0];
  const band =
    first === undefined
      ? ""
      : `<rect class="bandbg" x="${at(x(first))}" y="4" width="${at(slot * inside.length)}" height="${base - 4}"/>`;
  const range =
    usual === null || usual <= 0
      ? ""
      : `<rect class="usual" x="${LEFT}" y="${at(y(usual))}" width="${width - LEFT - 8}" height="${at(base - y(usual))}"/>`;
  return html`<svg class="cl-chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${raw(
    `${band}${grid.join("")}${range}${bars.join("")}<line class="base" x1="${LEFT}" x2="${width - 8}" y1="${base}" y2="${base}"/>`,
  )}</svg>`;
}

export const legend = (entries: readonly ("seen" | "window" | "today" | "usual")[]): Html =>
  html`<ul class="cl-legend">${entries.map((entry) => html`<li><i class="cl-key cl-key--${entry}"></i>${LEGEND[entry]}</li>`)}</ul>`;

const LEGEND = {
  seen: "Reports that day",
  window: "In the surge",
  today: "Today so far",
  usual: "Usual range",
} as const;

/** The same figures for people who would rather read them. */
export const curveTable = (days: readonly DayCount[], today: Day): Html =>
  html`<details class="govuk-details cl-astable"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Show as a table</span></summary><div class="govuk-details__text"><table class="govuk-table"><caption class="govuk-table__caption">Reports a day</caption><thead><tr><th scope="col" class="govuk-table__header">Day</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">Reports</th></tr></thead><tbody>${days.map(
    ({ day, n }) =>
      html`<tr class="govuk-table__row"><td class="govuk-table__cell">${shortDay(day, today)}${day === today && ", so far"}</td><td class="govuk-table__cell govuk-table__cell--numeric">${n}</td></tr>`,
  )}</tbody></table></div></details>`;

/** A score as a bar with its figure. The bar is for the eye only. */
export const meter = (score: number): Html =>
  html`<span class="cl-score"><svg class="cl-bar2" viewBox="0 0 88 8" aria-hidden="true" focusable="false"><rect class="cl-bartrack" width="88" height="8" rx="4"/><rect class="cl-barfill" width="${at(88 * Math.min(1, Math.max(0, score)))}" height="8" rx="4"/></svg> ${score.toFixed(2)}</span>`;

const at = (n: number): string => (Math.round(n * 10) / 10).toString();
