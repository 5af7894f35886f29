/**
 * Tables of weights, small enough to travel to a phone. Written out, a feature repeats its words and a line of text stands
 * for it; here words are numbered and features lie in order, so that each is told by how far its words' numbers lie from
 * those of the one before. Numbers of one sort stand together in a column, for then gzip finds what they have in common: a
 * weight takes half of what it does as text.
 */

export type Weights = ReadonlyMap<string, number>;
/** Weights for a call as a whole, and for how it begins; `told` is what words weigh besides where somebody tells of a call. */
export type Tables = { readonly whole: Weights; readonly opening: Weights; readonly told: Weights };

const TABLES = ["whole", "opening", "told"] as const satisfies (keyof Tables)[];
/** Weights are kept as whole numbers of these, in natural log odds; none is more than 31 of them from nothing. */
const STEP = { whole: 0.02, opening: 0.04, told: 0.04 } as const;
const MOST_STEPS = 31;

/** What features look like: a sign or a word of the person rung by its mark, and words with what stands between them. */
const FORMS = [
  { mark: "=", between: "", words: 1 },
  { mark: ":", between: "", words: 1 },
  { mark: "", between: "", words: 1 },
  { mark: "", between: " ", words: 2 },
  { mark: "", between: "~", words: 2 },
  { mark: "", between: "&", words: 2 },
  { mark: "", between: " ", words: 3 },
] as const;
type Form = (typeof FORMS)[number];

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const BASE = DIGITS.length;

/** Rounds weights to the steps they are kept in, and leaves out those that come to nothing. */
export function pack(tables: Tables): string {
  const rows = rowsOf(tables);
  const words = numbered(rows);
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const lines = [words.join(" ")];
  for (const form of FORMS) {
    const own = rows.filter((row) => row.form === form);
    const numbers = own.map((row) => row.words.map((word) => numberOf.get(word) ?? 0));
    const order = [...own.keys()].sort((a, b) => inOrder(numbers[a] ?? [], numbers[b] ?? []));
    const moved = movesOf(order.map((at) => numbers[at] ?? []));
    for (let place = 0; place < form.words; place++) {
      const column = moved.map((row) => row[place] ?? 0);
      lines.push(column.map((number) => DIGITS[Math.floor(number / BASE)]).join(""));
      lines.push(column.map((number) => DIGITS[number % BASE]).join(""));
    }
    for (const nth of TABLES.keys())
      lines.push(order.map((at) => DIGITS[(own[at]?.steps[nth] ?? 0) + MOST_STEPS]).join(""));
  }
  return lines.join("\n");
}

export function unpack(packed: string): Tables {
  const tables = {
    whole: new Map<string, number>(),
    opening: new Map<string, number>(),
    told: new Map<string, number>(),
  };
  const lines = packed.split("\n").values();
  const line = (): string => lines.next().value ?? "";
  const words = line().split(" ");
  for (const { mark, between, words: places } of FORMS) {
    const columns = Array.from({ length: places }, () => [line(), line()] as const);
    const weights = TABLES.map((name) => ({ table: tables[name], step: STEP[name], column: line() }));
    const numbers = Array<number>(places).fill(0);
    for (let row = 0; row < (weights[0]?.column.length ?? 0); row++) {
      moveOn(
        numbers,
        columns.map(([high, low]) => BASE * digitAt(high, row) + digitAt(low, row)),
      );
      const feature = mark + numbers.map((number) => words[number] ?? "").join(between);
      for (const { table, step, column } of weights) {
        const steps = digitAt(column, row) - MOST_STEPS;
        if (steps !== 0) table.set(feature, Math.round(100 * steps * step) / 100);
      }
    }
  }
  return tables;
}

const DIGIT_OF = new Map(DIGITS.split("").map((digit, value) => [digit, value]));
const digitAt = (column: string, row: number): number => DIGIT_OF.get(column.charAt(row)) ?? 0;

type Row = { form: Form; words: string[]; steps: number[] };

function rowsOf(tables: Tables): Row[] {
  const features = new Set(TABLES.flatMap((name) => [...tables[name].keys()]));
  return Array.from(features, (feature) => ({
    ...takenApart(feature),
    steps: TABLES.map((name) => {
      const steps = Math.round((tables[name].get(feature) ?? 0) / STEP[name]);
      return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
    }),
  })).filter(({ steps }) => steps.some((one) => one !== 0));
}

/** @throws RangeError on a feature of no known form */
function takenApart(feature: string): Pick<Row, "form" | "words"> {
  for (const form of FORMS) {
    if (!feature.startsWith(form.mark)) continue;
    const rest = feature.slice(form.mark.length);
    const words = form.between === "" ? [rest] : rest.split(form.between);
    if (words.length === form.words && words.every((word) => !/[ ~&]/.test(word))) return { form, words };
  }
  throw new RangeError(`"${feature}" looks like no feature`);
}

/** The words of all features, those of most of them first: then most numbers are small. */
function numbered(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, place) => number !== b[place]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** How far each number lies from the one above it, as long as all to the left are the same; else from 0. */
function movesOf(rows: readonly (readonly number[])[]): number[][] {
  let above: readonly number[] = [];
  return rows.map((row) => {
    const first = row.findIndex((number, place) => number !== (above[place] ?? 0));
    const moves = row.map((number, place) => (place <= first ? number - (above[place] ?? 0) : number));
    above = row;
    return moves;
  });
}

function moveOn(numbers: number[], moves: readonly number[]): void {
  let same = true;
  for (const [place, move] of moves.entries()) {
    numbers[place] = same ? (numbers[place] ?? 0) + move : move;
    same &&= move === 0;
  }
}
