import type { Span } from "../base/span.ts";
import { decodeEntities } from "./html-entities.ts";

/** Text as a browser would lay it out: white space is one space, a block begins a line. Each letter knows its place. */
export class Prose {
  #text = "";
  #gap = "";
  /** For each code unit of the text, where in the source it begins and ends. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** @param raw as it stands in the source from `start`, entities and line ends included */
  say(raw: string, start: number): void {
    for (const { 0: written, index } of raw.matchAll(/&(?:#\w{1,8}|[a-z]\w{1,9});|&|[^&\s]+|\s+/gi)) {
      const said = decodeEntities(written);
      if (/^\s*$/.test(said)) {
        if (said !== "") this.pause(" ");
        continue;
      }
      const from = start + index;
      if (this.#text !== "") this.#add(this.#gap, from, from);
      this.#gap = "";
      if (said === written) for (let i = 0; i < said.length; i++) this.#add(said.charAt(i), from + i, from + i + 1);
      else this.#add(said, from, from + written.length);
    }
  }

  pause(gap: string): void {
    if (gap.length > this.#gap.length || (gap === "\n" && this.#gap === " ")) this.#gap = gap;
  }

  text(): string {
    return this.#text;
  }

  /** Where words of the text stand in the source, with the markup between them. */
  placeInSource({ start, end }: Span): Span {
    const from = this.#starts[start] ?? 0;
    return { start: from, end: end > start ? (this.#ends[end - 1] ?? from) : from };
  }

  #add(text: string, start: number, end: number): void {
    this.#text += text;
    for (let i = 0; i < text.length; i++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }
}
