/**
 * Shapes as PostgreSQL writes its geometric types: `<(x,y),r>` and `((x,y),(x,y),…)`. The driver gives a circle back as
 * an object and an outline as text.
 */
import { circleAround, type Circle, type Outline, type WarnedArea } from "@clearline/engine";

export const circleText = ({ x, y, km }: Circle): string => `<(${x},${y}),${km}>`;

export const outlineText = (outline: Outline): string => `(${outline.map(({ x, y }) => `(${x},${y})`).join(",")})`;

export function outlineIn(text: string): Outline {
  const numbers = numbersIn(text);
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({ x: numbers[2 * i] ?? 0, y: numbers[2 * i + 1] ?? 0 }));
}

const numbersIn = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? []).map(Number);

/**
 * Names that only stand for themselves, the outlines, and a circle around each: an index of circles is asked with
 * circles.
 */
export const areaParameters = (area: WarnedArea): [unplaced: string[], outlines: string[], bounds: string[]] =>
  area.kind === "everywhere"
    ? [[], [], []]
    : [
        area.unplaced.map((place) => place.toLowerCase()),
        area.outlines.map(outlineText),
        area.outlines.map((outline) => circleText(circleAround(outline))),
      ];
