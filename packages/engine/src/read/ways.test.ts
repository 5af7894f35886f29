/**
 * Ways of saying how a call ended, and what was asked, each in a call of its own: sentences of our own, in many voices.
 * `ways-of-…` by one author, by which the rules were mended; the others by authors who had seen no rule, of which the
 * open parts may be read by whoever mends rules, and of the kept parts only the figures.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { toContract } from "../format/read-json.ts";
import { readDocument } from "./read-document.ts";

type Way = { text: string; voice: "own" | "news" | "call" } & Record<string, unknown>;

const FLOORS: readonly { name: string; field: string; share: number }[] = [
  { name: "ways-of-ending", field: "outcome", share: 0.9 },
  { name: "ways-of-asking", field: "asked_for", share: 0.85 },
  { name: "ending-open", field: "outcome", share: 0.85 },
  { name: "ending-kept", field: "outcome", share: 0.58 },
  { name: "asking-open", field: "asked_for", share: 0.85 },
  { name: "asking-kept", field: "asked_for", share: 0.7 },
  { name: "ending-reed-open", field: "outcome", share: 0.6 },
  { name: "ending-reed-kept", field: "outcome", share: 0.5 },
  { name: "asking-reed-open", field: "asked_for", share: 0.73 },
  { name: "asking-reed-kept", field: "asked_for", share: 0.69 },
];

for (const { name, field, share } of FLOORS) {
  test(`${name} are read whatever the voice`, (t) => {
    const ways = waysOf(name);
    const missed = ways.filter((way) => said(readOf(way, field)) !== said(way[field]));
    for (const voice of ["own", "news", "call"]) {
      const heard = ways.filter((way) => way.voice === voice);
      const wrong = missed.filter((way) => way.voice === voice);
      if (heard.length > 0) t.diagnostic(`${voice}: ${heard.length - wrong.length} of ${heard.length}`);
    }
    // Kept sentences are not printed: nobody is to mend a rule by them.
    const shown = name.endsWith("-kept") ? "" : missed.map(({ text }) => text).join("\n");
    assert.ok(1 - missed.length / ways.length >= share, `${missed.length} of ${ways.length} missed\n${shown}`);
  });
}

/** Several demands are no others in another order. */
const said = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.map(String).sort() : value);

function readOf({ text, voice }: Way, field: string): unknown {
  const told = TOLD[voice](text);
  const { incidents } = toContract(readDocument({ id: "way", text: told, published: parseDay("2025-03-05") }));
  return incidents[0]?.[field];
}

/** The sentence in somebody's account, in a news story, and in the words of a call, labelled where it has labels. */
const TOLD: Readonly<Record<Way["voice"], (text: string) => string>> = {
  own: (text) => `Somebody rang me yesterday at home in Kettering and said he was from the bank. ${text}`,
  news: (text) =>
    `Police in Northamptonshire have renewed a warning about fraud by telephone.\n\nA woman from Kettering was telephoned on Monday 3 March by a man who claimed to be from her bank. ${text}\n\nA spokesman for Northamptonshire Police said: "Please talk to older relatives and neighbours about this. Anyone who has had a similar call can ring 101."`,
  call: (text) =>
    /^[a-z]+:/i.test(text)
      ? `Caller: Good morning, this is the security department of your bank.\nVictim: Hello?\n${text}`
      : `Hello, good morning, am I speaking to the account holder? This is the security department of your bank, how are you today? ${text}`,
};

function waysOf(name: string): Way[] {
  return readFileSync(new URL(`corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Way => JSON.parse(line));
}
