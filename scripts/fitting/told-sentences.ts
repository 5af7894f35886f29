/**
 * What the reader's weights are learned from: labelled sentences, and the open halves of the sittings, of which only is
 * known what a whole call comes to. Kept halves are not looked at.
 */
import { readFileSync } from "node:fs";
import { parseDay } from "../../packages/engine/src/base/day.ts";
import { toContract } from "../../packages/engine/src/format/read-json.ts";
import { annotate } from "../../packages/engine/src/read/annotate.ts";
import { callPieces, saidInTurns, toldAround } from "../../packages/engine/src/read/call-pieces.ts";
import { builtInGazetteer } from "../../packages/engine/src/read/gazetteer.ts";
import { readDocument } from "../../packages/engine/src/read/read-document.ts";
import { type Piece, piecesOf, weighedOf } from "../../packages/engine/src/read/sentence-signs.ts";
import type { Weighed } from "../../packages/engine/src/read/sentence-weights.ts";
import { narrativesOf } from "../../packages/engine/src/read/test-support/rules.ts";
import { scoreIncidents } from "../../packages/engine/src/read/test-support/score.ts";
import { heardIn, textKind } from "../../packages/engine/src/read/text-kind.ts";
import { tellAccount } from "../../packages/engine/src/read/tell-account.ts";
import { tellCalls } from "../../packages/engine/src/read/tellings.ts";
import { turnsOf } from "../../packages/engine/src/read/turns.ts";

/** Sentences that together tell what was asked, or how a call ended: `outcome` is "unknown" where they do not tell. */
export type ToldSentences = {
  weighed: Weighed[];
  outcome?: string | undefined;
  askedFor?: readonly string[] | undefined;
};

type Line = { text: string; voice: "own" | "news" | "call"; outcome?: string; asked_for?: string[] };

/** Labelled sentences. `withRules` is false for those that rules were mended by: in them rules look better than they are. */
export function labelled(name: string, { withRules }: { withRules: boolean }): ToldSentences[] {
  return readFileSync(new URL(`../../packages/engine/src/read/corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Line => JSON.parse(line))
    .map(({ text, voice, outcome, asked_for }) => {
      const weighed = voice === "call" ? ofCall(text) : ofProse(text, voice === "own" ? "account" : "published");
      return { weighed: withRules ? weighed : weighed.map(withoutRules), outcome, askedFor: asked_for };
    });
}

const GAZETTEER = builtInGazetteer();

function ofProse(text: string, voice: "account" | "published"): Weighed[] {
  const { words, sentences } = annotate(text, GAZETTEER, null);
  return piecesOf(sentences, voice).map((piece) => weighedOf(words, piece));
}

// Labels are known as such in a call that has several.
const OPENING = "Caller: Good morning.\nVictim: Hello?\n";
function ofCall(text: string): Weighed[] {
  const isLabelled = /^[a-z]+\s*:/i.test(text);
  const annotated = annotate(isLabelled ? OPENING + text : text, GAZETTEER, null);
  const { words } = annotated;
  const turns = isLabelled ? turnsOf(words) : null;
  return callPieces(heardIn(annotated), saidInTurns(annotated, turns), [])
    .filter(({ facts }) => !isLabelled || (words.start[facts.from] ?? 0) >= OPENING.length)
    .map((piece) => weighedOf(words, piece));
}

const withoutRules = ({ said, signs }: Weighed): Weighed => ({
  said,
  signs: signs.filter((sign) => !/^(?:meant|asked|ask|ask-if|lost|gone|returned|stopped|ended|gave|had)\b/.test(sign)),
});

/** The tellings of each narrative with what is to be read of each, where as many incidents are read as are told. */
export function toldIn(name: string): ToldSentences[] {
  return narrativesOf(name).flatMap(({ id, text, title, area, published, expect }) => {
    const expected = expect.incidents;
    if (!expected) return [];
    const annotated = annotate(text, GAZETTEER, area ?? null);
    const day = published === null ? null : parseDay(published);
    const read = toContract(readDocument({ id, text, title: title ?? null, area: area ?? null, published: day }));
    const { pairs } = scoreIncidents([{ id, expected, read: read.incidents }]);
    const tellings = tellingsOf(annotated);
    return pairs.flatMap((pair): ToldSentences[] => {
      const weighed = (tellings[pair.read] ?? []).map((piece) => weighedOf(annotated.words, piece));
      const fields = pair.expected === null ? { outcome: "unknown", asked_for: [] } : expected[pair.expected];
      if (!fields || weighed.length === 0) return [];
      const { outcome, asked_for: askedFor } = fields;
      return [
        {
          weighed,
          outcome: typeof outcome === "string" ? outcome : undefined,
          askedFor: Array.isArray(askedFor) ? askedFor.map(String) : undefined,
        },
      ];
    });
  });
}

function tellingsOf(annotated: ReturnType<typeof annotate>): Piece[][] {
  const kind = textKind(annotated);
  if (kind.kind === "transcript")
    return [callPieces(kind, saidInTurns(annotated, kind.turns), toldAround(annotated, kind))];
  const { tellings } = kind.kind === "account" ? tellAccount(annotated) : tellCalls(annotated);
  return tellings.map(({ parts }) => piecesOf(parts, kind.kind === "account" ? "account" : "published"));
}
