/**
 * Ways of saying how a call ended, and what was asked, each in a call of its own: sentences of our own, in many voices, that
 * the rules were mended by. They hold what was mended, and say nothing of texts that nobody has seen.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { toContract } from "../format/read-json.ts";
import { readDocument } from "./read-document.ts";

type Way = { text: string; voice: "own" | "news" } & Record<string, unknown>;

const FLOORS: readonly { name: string; field: string; share: number }[] = [
  { name: "ways-of-ending", field: "outcome", share: 0.9 },
  { name: "ways-of-asking", field: "asked_for", share: 0.85 },
];

for (const { name, field, share } of FLOORS) {
  test(`${name} are read whatever the voice`, (t) => {
    const ways = waysOf(name);
    const missed = ways.filter((way) => JSON.stringify(readOf(way, field)) !== JSON.stringify(way[field]));
    t.diagnostic(`${ways.length - missed.length} of ${ways.length}`);
    assert.ok(1 - missed.length / ways.length >= share, missed.map(({ text }) => text).join("\n"));
  });
}

function readOf({ text, voice }: Way, field: string): unknown {
  const told =
    voice === "own"
      ? `Somebody rang me yesterday at home in Kettering and said he was from the bank. ${text}`
      : `A woman from Kettering was telephoned on Monday 3 March by a man who claimed to be from her bank. ${text}\n\nPolice in Northamptonshire are warning people about fraud by telephone.`;
  const { incidents } = toContract(readDocument({ id: "way", text: told, published: parseDay("2025-03-05") }));
  return incidents[0]?.[field];
}

function waysOf(name: string): Way[] {
  return readFileSync(new URL(`corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Way => JSON.parse(line));
}
