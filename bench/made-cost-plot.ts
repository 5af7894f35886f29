import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { curve, GREY, INK, keys, svg, text } from "../scripts/study/svg.ts";

const PICTURE = join(resolve(import.meta.dirname, "../docs/pictures"), "surge-cost.svg");
const [WIDTH, TOP, BOTTOM] = [230, 50, 250];
/** Processor seconds at the ends of the upright scale. */
const [LEAST, MOST] = [0.01, 10];

/** Seconds of each null at each size, where one thing alone grew. */
export type Cost = { size: number; seconds: number; dispersed_seconds: number };

/** Both scales are logarithmic, so that twice the work for twice the size is a slope of one. */
export function plotCosts(costs: ReadonlyMap<string, readonly Cost[]>): string {
  const panels = [...costs].flatMap(([grows, sizes], p) => panel(grows, sizes, 60 + p * (WIDTH + 30)));
  const scale = [0.01, 0.1, 1, 10].map((seconds) => text(52, heightOf(seconds) + 5, `${seconds} s`, "end", GREY));
  writeFileSync(
    PICTURE,
    svg(60 + costs.size * (WIDTH + 30), 320, "What a scan costs as one thing alone grows", [
      ...scale,
      ...panels,
      ...keys(["plain null", "null that knows of clumps"], 300),
    ]),
  );
  return PICTURE;
}

function panel(grows: string, sizes: readonly Cost[], left: number): string[] {
  const first = Math.log(sizes[0]?.size ?? 1);
  const span = Math.log(sizes.at(-1)?.size ?? 2) - first || 1;
  const x = (size: number): number => left + 15 + ((Math.log(size) - first) / span) * (WIDTH - 30);
  const lineOf = (secondsOf: (cost: Cost) => number): string =>
    `M${sizes.map((cost) => `${x(cost.size).toFixed(1)} ${heightOf(secondsOf(cost)).toFixed(1)}`).join("L")}`;
  return [
    text(left, 34, grows),
    `<path d="M${left} ${TOP}V${BOTTOM}H${left + WIDTH}" fill="none" stroke="${INK}"/>`,
    ...sizes.map(({ size }) => text(x(size), BOTTOM + 20, size.toLocaleString("en-GB"), "middle", GREY)),
    curve(
      0,
      lineOf(({ seconds }) => seconds),
    ),
    curve(
      1,
      lineOf(({ dispersed_seconds }) => dispersed_seconds),
    ),
  ];
}

function heightOf(seconds: number): number {
  const share = Math.log(Math.max(LEAST, seconds) / LEAST) / Math.log(MOST / LEAST);
  return BOTTOM - share * (BOTTOM - TOP);
}
