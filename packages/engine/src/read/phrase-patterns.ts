/**
 * The pattern language of phrases.ts as steps. A step knows which words it must begin with, so that a pattern that does
 * not fit is set aside by one look at the next word.
 */
import { numberOf } from "./word-numbers.ts";

/** One step of a pattern: `name` of a `class`, `most` of a `gap`, `branches` of a `choice`; `next` of what is followed by more. */
export type Step = {
  kind: "word" | "class" | "gap" | "choice" | "end";
  /** Of a `word` and of a closed `choice`, the numbers of the words it must begin with. */
  words: readonly number[];
  /** A choice that may begin with anything, or be left out at the end. */
  open: boolean;
  name: string;
  most: number;
  branches: readonly Step[];
  next: Step | null;
};

const END: Step = {
  kind: "end",
  words: [],
  open: true,
  name: "",
  most: 0,
  branches: [],
  next: null,
};

/** Where a thing begins, a word of this number stands as well: no text has a word that is written so. */
export const numberOfClass = (name: string): number => numberOf(`<${name}>`);

const oneWord = (words: readonly number[], next: Step): Step => ({ ...END, kind: "word", words, open: false, next });

/** Either of several: choices inside it are laid flat, and words before the same next step are one step. */
export function choiceOf(given: readonly Step[]): Step {
  const [alone] = given;
  if (alone && given.length === 1) return alone;
  const wordsBefore = new Map<Step, number[]>();
  const others: Step[] = [];
  for (const step of given.flatMap((one) => (one.kind === "choice" ? one.branches : [one]))) {
    if (step.kind !== "word" || step.next === null) {
      if (!others.includes(step)) others.push(step);
      continue;
    }
    const words = wordsBefore.get(step.next);
    if (words) words.push(...step.words);
    else wordsBefore.set(step.next, [...step.words]);
  }
  const branches = [...Array.from(wordsBefore, ([next, words]) => oneWord(words, next)), ...others];
  const [only] = branches;
  if (only && branches.length === 1) return only;
  const open = others.length > 0;
  return { ...END, kind: "choice", words: open ? [] : [...wordsBefore.values()].flat(), open, branches };
}

/**
 * Builds from the right, so that what follows a choice is one shared step.
 *
 * @throws SyntaxError
 */
export function parsePattern(pattern: string, macros: Readonly<Record<string, string>>): Step {
  return eitherOf(expand(pattern, macros).match(/[()|?]|~\d|<[a-z_]+>|[^\s()|?]+/g) ?? [], END, pattern);
}

/** Macros may name other macros. */
function expand(pattern: string, macros: Readonly<Record<string, string>>): string {
  return pattern.replace(/\$([A-Z_]+)/g, (_, name: string) => {
    const body = macros[name];
    if (body === undefined) throw new SyntaxError(`"${pattern}": no macro $${name}`);
    return `(${expand(body, macros)})`;
  });
}

/** What stands between brackets, or a whole pattern: `a|b c`. */
function eitherOf(pieces: readonly string[], next: Step, pattern: string): Step {
  const branches: string[][] = [[]];
  let depth = 0;
  for (const piece of pieces) {
    if (piece === "(") depth++;
    if (piece === ")" && --depth < 0) throw new SyntaxError(`"${pattern}": one bracket too many`);
    if (piece === "|" && depth === 0) branches.push([]);
    else branches.at(-1)?.push(piece);
  }
  return choiceOf(branches.map((branch) => sequence(branch, next, pattern)));
}

function sequence(pieces: readonly string[], last: Step, pattern: string): Step {
  const items: { piece: readonly string[]; optional: boolean }[] = [];
  for (let i = 0; i < pieces.length; i++) {
    let piece: readonly string[] = [pieces[i] ?? ""];
    if (pieces[i] === "(") {
      const close = closing(pieces, i, pattern);
      piece = pieces.slice(i, close + 1);
      i = close;
    }
    const optional = pieces[i + 1] === "?";
    if (optional) i++;
    items.push({ piece, optional });
  }
  let next = last;
  for (const { piece, optional } of items.reverse()) {
    const made = item(piece, next, pattern);
    next = optional ? choiceOf([made, next]) : made;
  }
  return next;
}

function item(piece: readonly string[], next: Step, pattern: string): Step {
  const [first = ""] = piece;
  if (first === "(") return eitherOf(piece.slice(1, -1), next, pattern);
  if (first.startsWith("~")) return { ...END, kind: "gap", most: Number(first.slice(1)), next };
  if (first.startsWith("<")) return { ...END, kind: "class", name: first.slice(1, -1), next };
  return oneWord([numberOf(first)], next);
}

function closing(pieces: readonly string[], from: number, pattern: string): number {
  let depth = 0;
  for (let i = from; i < pieces.length; i++) {
    if (pieces[i] === "(") depth++;
    if (pieces[i] === ")" && --depth === 0) return i;
  }
  throw new SyntaxError(`"${pattern}": a bracket is not closed`);
}
