import { addDays, type Day, daysBetween } from "@clearline/engine";
import { type Html, html, raw } from "../../shell/html.ts";
import { count, days as sayDays, shortDay } from "../parts/say.ts";

export type CallDay = { day: Day; n: number };
export type SentDay = { id: string; day: Day };
/** So many days as one bar: one where there is room, else a week or more. */
type Bar = { from: Day; to: Day; n: number };
export type CallChart = { bars: readonly Bar[]; barDays: number; sent: readonly (SentDay & { bar: number })[] };

const MOST_BARS = 92;
const WIDTHS = [1, 7, 28, 91, 364] as const;

/** Every day from the first call, or the first day asked for, to the last. Null where there is no call. */
export function callChart(
  calls: readonly CallDay[],
  sent: readonly SentDay[],
  { from, to, today }: { from: Day | null; to: Day | null; today: Day },
): CallChart | null {
  const [first, last] = [calls[0], calls.at(-1)];
  if (!first || !last) return null;
  const begin = from ?? first.day;
  // Up to today, so that quiet days since the last call show as such.
  const end = to ?? (today > last.day ? today : last.day);
  const all = daysBetween(begin, end) + 1;
  const barDays = WIDTHS.find((days) => all / days <= MOST_BARS) ?? 364;
  const bars: Bar[] = [];
  for (let day = begin; day <= end; day = addDays(day, barDays)) {
    const until = addDays(day, barDays - 1);
    bars.push({ from: day, to: until > end ? end : until, n: 0 });
  }
  const barOf = (day: Day): number => Math.floor(daysBetween(begin, day) / barDays);
  for (const { day, n } of calls) {
    const bar = bars[barOf(day)];
    if (bar && day >= begin) bar.n += n;
  }
  const shown = sent.filter(({ day }) => day >= begin && day <= end);
  return { bars, barDays, sent: shown.map((one) => ({ ...one, bar: barOf(one.day) })) };
}

/** The finding in words: how many calls there were in a week before a warning went out, and in the week after. */
export function sayAfter(calls: readonly CallDay[], { day }: SentDay, today: Day): string {
  const within = (from: Day, to: Day): number =>
    calls.reduce((sum, one) => sum + (one.day >= from && one.day <= to ? one.n : 0), 0);
  const after = Math.min(7, daysBetween(day, today));
  const before = within(addDays(day, -7), addDays(day, -1));
  const since =
    after < 1
      ? "No day has passed since"
      : `In the ${count(after, "day")} after: ${within(addDays(day, 1), addDays(day, after))}`;
  return `A warning went out on ${shortDay(day, today)}. Calls in the 7 days before: ${before}. On the day: ${within(day, day)}. ${since}.`;
}

const [WIDTH, HEIGHT, LEFT, FOOT, HEAD] = [700, 250, 34, 30, 30];

/** Bars from zero, and a line with a flag where a warning went out. */
export function drawCalls({ bars, barDays, sent }: CallChart, today: Day): Html {
  const base = HEIGHT - FOOT;
  const most = Math.max(2, ...bars.map(({ n }) => n));
  const step = Math.max(1, Math.ceil(most / 4));
  const top = Math.ceil(most / step) * step;
  const y = (n: number): number => base - (n / top) * (base - HEAD);
  const slot = (WIDTH - LEFT - 8) / bars.length;
  const x = (i: number): number => LEFT + i * slot;
  const every = Math.max(1, Math.ceil(bars.length / 7));
  const parts: string[] = [];
  for (let n = 0; n <= top; n += step)
    parts.push(
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - 8}" y1="${at(y(n))}" y2="${at(y(n))}"/><text x="${LEFT - 8}" y="${at(y(n) + 5)}" text-anchor="end">${n}</text>`,
    );
  for (const [i, { from, to, n }] of bars.entries()) {
    if (n > 0)
      parts.push(
        `<rect class="${from <= today && today <= to ? "part" : "seen"}" x="${at(x(i) + slot * 0.16)}" y="${at(y(n))}" width="${at(slot * 0.68)}" height="${at(base - y(n))}" rx="1"/>`,
      );
    if (i % every === 0) {
      const anchor = i === 0 && slot < 60 ? "start" : "middle";
      parts.push(
        `<text x="${at(anchor === "start" ? x(i) : x(i) + slot / 2)}" y="${HEIGHT - 8}" text-anchor="${anchor}">${shortDay(from, today).replace(/^(\d+ [A-Z][a-z]{2})[a-z]*/, "$1")}</text>`,
      );
    }
  }
  for (const [i, { bar }] of sent.entries()) {
    const middle = at(x(bar) + slot / 2);
    parts.push(
      `<line class="sent" x1="${middle}" x2="${middle}" y1="22" y2="${base}"/><circle class="sentmark" cx="${middle}" cy="13" r="10"/><text class="sentn" x="${middle}" y="18" text-anchor="middle">${i + 1}</text>`,
    );
  }
  const first = bars[0];
  const last = bars.at(-1);
  const total = bars.reduce((sum, { n }) => sum + n, 0);
  const label = `${count(total, "call")}, ${first && last ? sayDays(first.from, last.to, today) : ""}, ${barDays === 1 ? "a bar a day" : `a bar for ${barDays} days`}. ${
    sent.length === 0
      ? "No warning went out in that time."
      : `Warnings went out on ${sent.map(({ day }) => shortDay(day, today)).join(", ")}.`
  }`;
  return html`<svg class="cl-chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${raw(
    `${parts.join("")}<line class="base" x1="${LEFT}" x2="${WIDTH - 8}" y1="${base}" y2="${base}"/>`,
  )}</svg>`;
}

const at = (n: number): string => (Math.round(n * 10) / 10).toString();
