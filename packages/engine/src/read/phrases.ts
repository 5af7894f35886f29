/**
 * Phrases as data: a small pattern language over words, matched in one pass over a text.
 *
 * A pattern is words with spaces between. `(a|b c)` is a choice, `x?` and `(a|b)?` may be missing, `~3` is up to three
 * words of any kind, `<money>` a thing already found at that word, `$NAME` a choice named in `macros`. A pattern never
 * runs over the end of a sentence. Each is tried only at words it can begin with, and has no repetition, so the cost
 * of a text is its number of words times a constant.
 */
import type { Words } from "./sentences.ts";

/** A pattern with what it means. */
export type Phrase<M> = { pattern: string; means: M };

/** Words `from` to `to` (exclusive) match. */
export type Hit<M> = { from: number; to: number; means: M; pattern: string };

/** Things found earlier that a pattern can name: for a class and a word, the word after the thing, or -1. */
export type Classes = (name: string, at: number) => number;

type Node =
  | { kind: "word"; words: ReadonlySet<string>; next: Node }
  | { kind: "class"; name: string; next: Node }
  | { kind: "gap"; most: number; next: Node }
  | { kind: "choice"; branches: readonly Node[] }
  | { kind: "end" };

type Compiled<M> = { node: Node; means: M; pattern: string };

export type Phrasebook<M> = {
  byFirstWord: ReadonlyMap<string, readonly Compiled<M>[]>;
  byFirstClass: ReadonlyMap<string, readonly Compiled<M>[]>;
};

const END: Node = { kind: "end" };

/** @throws SyntaxError on a pattern that does not parse, or that could begin with any word: a mistake in a word list */
export function compilePhrases<M>(
  phrases: readonly Phrase<M>[],
  macros: Readonly<Record<string, string>> = {},
): Phrasebook<M> {
  const byFirstWord = new Map<string, Compiled<M>[]>();
  const byFirstClass = new Map<string, Compiled<M>[]>();
  for (const { pattern, means } of phrases) {
    const node = parse(pattern, macros);
    const compiled = { node, means, pattern };
    const words = new Set<string>();
    const classes = new Set<string>();
    firsts(node, words, classes, pattern);
    for (const word of words) push(byFirstWord, word, compiled);
    for (const name of classes) push(byFirstClass, name, compiled);
  }
  return { byFirstWord, byFirstClass };
}

/** Every phrase that matches at any word, each at its longest; by place, then as listed. */
export function findPhrases<M>(words: Words, book: Phrasebook<M>, classes: Classes = noClasses): Hit<M>[] {
  const hits: Hit<M>[] = [];
  for (const sentence of words.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const candidates = book.byFirstWord.get(words.word[at] ?? "");
      if (candidates) tryAll(candidates, at, sentence.to, words, classes, hits);
      for (const [name, named] of book.byFirstClass) {
        if (classes(name, at) >= 0) tryAll(named, at, sentence.to, words, classes, hits);
      }
    }
  }
  return hits;
}

const noClasses: Classes = () => -1;

function tryAll<M>(
  candidates: readonly Compiled<M>[],
  at: number,
  limit: number,
  words: Words,
  classes: Classes,
  hits: Hit<M>[],
): void {
  for (const { node, means, pattern } of candidates) {
    const to = match(node, at, limit, words, classes);
    if (to > at) hits.push({ from: at, to, means, pattern });
  }
}

/** The furthest end of a match that begins at `at`, or -1. */
function match(node: Node, at: number, limit: number, words: Words, classes: Classes): number {
  switch (node.kind) {
    case "end":
      return at;
    case "word":
      return at < limit && node.words.has(words.word[at] ?? "") ? match(node.next, at + 1, limit, words, classes) : -1;
    case "class": {
      const to = at < limit ? classes(node.name, at) : -1;
      return to > at && to <= limit ? match(node.next, to, limit, words, classes) : -1;
    }
    case "gap": {
      // The nearest continuation: "asked ~4 details" stops at the first details.
      for (let skip = 0; skip <= node.most && at + skip <= limit; skip++) {
        const to = match(node.next, at + skip, limit, words, classes);
        if (to >= 0) return to;
      }
      return -1;
    }
    case "choice": {
      let furthest = -1;
      for (const branch of node.branches) {
        const to = match(branch, at, limit, words, classes);
        if (to > furthest) furthest = to;
      }
      return furthest;
    }
  }
}

/** Builds from the right, so that what follows a choice is one shared node. */
function parse(pattern: string, macros: Readonly<Record<string, string>>): Node {
  const expanded = pattern.replace(/\$([A-Z_]+)/g, (_, name: string) => {
    const body = macros[name];
    if (body === undefined) throw new SyntaxError(`"${pattern}": no macro $${name}`);
    return `(${body})`;
  });
  const pieces = expanded.match(/[()|?]|~\d|<[a-z_]+>|[^\s()|?]+/g) ?? [];
  let at = 0;
  const choice = (next: Node): Node => {
    const branches: string[][] = [[]];
    let depth = 0;
    for (; at < pieces.length; at++) {
      const piece = pieces[at] ?? "";
      if (piece === ")" && depth === 0) break;
      if (piece === "(") depth++;
      if (piece === ")") depth--;
      if (piece === "|" && depth === 0) branches.push([]);
      else branches.at(-1)?.push(piece);
    }
    const nodes = branches.map((branch) => sequence(branch, next, pattern));
    const words = nodes.every((node) => node.kind === "word" && node.next === next);
    if (words && nodes.length > 1) {
      return {
        kind: "word",
        words: new Set(nodes.flatMap((node) => (node.kind === "word" ? [...node.words] : []))),
        next,
      };
    }
    return nodes.length === 1 ? (nodes[0] ?? next) : { kind: "choice", branches: nodes };
  };
  const node = choice(END);
  if (at < pieces.length) throw new SyntaxError(`"${pattern}": one bracket too many`);
  return node;

  function sequence(branch: readonly string[], next: Node, of: string): Node {
    const items: { piece: readonly string[]; optional: boolean }[] = [];
    for (let i = 0; i < branch.length; i++) {
      let piece: readonly string[] = [branch[i] ?? ""];
      if (branch[i] === "(") {
        const close = closing(branch, i, of);
        piece = branch.slice(i, close + 1);
        i = close;
      }
      const optional = branch[i + 1] === "?";
      if (optional) i++;
      items.push({ piece, optional });
    }
    let node = next;
    for (const { piece, optional } of items.reverse()) {
      const made = item(piece, node);
      node = optional ? { kind: "choice", branches: [made, node] } : made;
    }
    return node;
  }

  function item(piece: readonly string[], next: Node): Node {
    const [first = ""] = piece;
    if (first === "(") {
      const inner = piece.slice(1, -1);
      const branches: string[][] = [[]];
      let depth = 0;
      for (const part of inner) {
        if (part === "(") depth++;
        if (part === ")") depth--;
        if (part === "|" && depth === 0) branches.push([]);
        else branches.at(-1)?.push(part);
      }
      if (branches.every((branch) => branch.length === 1 && /^[^<~]/.test(branch[0] ?? ""))) {
        return { kind: "word", words: new Set(branches.flat()), next };
      }
      return { kind: "choice", branches: branches.map((branch) => sequence(branch, next, pattern)) };
    }
    if (first.startsWith("~")) return { kind: "gap", most: Number(first.slice(1)), next };
    if (first.startsWith("<")) return { kind: "class", name: first.slice(1, -1), next };
    return { kind: "word", words: new Set([first]), next };
  }
}

function closing(branch: readonly string[], from: number, pattern: string): number {
  let depth = 0;
  for (let i = from; i < branch.length; i++) {
    if (branch[i] === "(") depth++;
    if (branch[i] === ")" && --depth === 0) return i;
  }
  throw new SyntaxError(`"${pattern}": a bracket is not closed`);
}

function firsts(node: Node, words: Set<string>, classes: Set<string>, pattern: string): void {
  switch (node.kind) {
    case "word":
      for (const word of node.words) words.add(word);
      return;
    case "class":
      classes.add(node.name);
      return;
    case "choice":
      for (const branch of node.branches) firsts(branch, words, classes, pattern);
      return;
    case "gap":
    case "end":
      throw new SyntaxError(`"${pattern}" could begin with any word`);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
