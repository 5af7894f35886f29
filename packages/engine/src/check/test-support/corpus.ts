/** Calls of the corpus, by sitting: an author who wrote them in one go and had not seen the signs unless it says so. */
import { readFileSync } from "node:fs";
import type { Told } from "../fit-wording.ts";

/**
 * What a sitting is for.
 *
 * - `mended`: signs were mended by looking at it; wordings are fitted to it, and nothing is calibrated on it
 * - `fitted`: wordings are fitted to it, and it is calibrated on, left out of the fit in its turn
 * - `retold`: as `fitted`, but only what words weigh besides where somebody tells of a call is fitted to it
 * - `open`: figures only, though it was looked at
 * - `kept`: figures only; nobody who mends signs reads it
 */
export type Use = "mended" | "fitted" | "retold" | "open" | "kept";
export type Call = Told & { id: string; sitting: string; use: Use };

const PAIRS: Readonly<Record<string, Use>> = {
  pairs: "mended",
  "pairs-yew": "mended",
  "pairs-oak": "fitted",
  "pairs-fir": "fitted",
  "pairs-holly": "fitted",
  "pairs-lime": "fitted",
  "pairs-sorrel": "fitted",
  "pairs-laurel": "fitted",
  "pairs-bramble": "fitted",
  "pairs-maple": "fitted",
  "pairs-hazel": "fitted",
  "pairs-cedar": "fitted",
  "pairs-walnut": "fitted",
  "pairs-chestnut": "fitted",
  "pairs-plane": "fitted",
  "pairs-cypress": "fitted",
  "pairs-hawthorn": "fitted",
  "pairs-comfrey": "fitted",
  "pairs-vetch": "fitted",
  "pairs-weld": "fitted",
  "pairs-lucerne": "fitted",
  "pairs-juniper": "kept",
  "pairs-linden": "kept",
  "pairs-spruce": "kept",
  "pairs-ash": "kept",
  "pairs-elm": "kept",
  "pairs-poplar": "kept",
  "pairs-willow": "kept",
  "pairs-laburnum": "kept",
  "pairs-tamarind": "kept",
  "pairs-melilot": "kept",
};

/** Single calls, by authors who had not seen the signs; `damson`, `sloe`, `rosewood` and `elder-kept` are read by nobody. */
const SINGLE: Readonly<Record<string, Use>> = {
  "calls-medlar": "fitted",
  "calls-myrtle": "fitted",
  "calls-tamarisk": "fitted",
  "calls-whin": "fitted",
  "calls-gorse": "fitted",
  "calls-mulberry": "fitted",
  "calls-sumac": "fitted",
  "calls-teak": "fitted",
  "calls-whitebeam": "fitted",
  "calls-osier": "fitted",
  "calls-privet": "fitted",
  "calls-barley": "fitted",
  "calls-burdock": "fitted",
  "calls-madder": "fitted",
  "calls-woad": "fitted",
  "calls-sainfoin": "fitted",
  "calls-clary": "retold",
  "calls-tormentil": "retold",
  "calls-tansy": "retold",
  "calls-bracken": "retold",
  "calls-clover": "retold",
  "calls-thrift": "retold",
  "calls-campion": "retold",
  "calls-betony": "retold",
  "calls-mallow": "retold",
  "calls-heather": "retold",
  "calls-saffron": "retold",
  "calls-gentian": "kept",
  "calls-damson": "kept",
  "calls-sloe": "kept",
  "calls-rosewood": "kept",
  "calls-elder-open": "open",
  "calls-elder-kept": "kept",
};

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../corpus/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n");

type Single = { id: string; fraud: boolean; text: string };

/** All calls; both sides of a pair follow each other, the fraud first. */
export function calls(): Call[] {
  const found: Call[] = [];
  for (const [sitting, use] of Object.entries(PAIRS)) {
    for (const line of linesOf(`${sitting}.jsonl`)) {
      if (line === "") continue;
      const { id, fraud, genuine } = JSON.parse(line) as { id: string; fraud: string; genuine: string };
      const pair = { id, sitting, use, sort: "hard" } as const;
      found.push({ ...pair, text: fraud, fraud: true }, { ...pair, text: genuine, fraud: false });
    }
  }
  for (const [sitting, use] of Object.entries(SINGLE)) {
    for (const line of linesOf(`${sitting}.jsonl`)) {
      const { id, fraud, text } = JSON.parse(line) as Single;
      found.push({ id, sitting, use, sort: "ordinary", text, fraud });
    }
  }
  for (const line of linesOf("long-calls.jsonl")) {
    const { id, fraud, text } = JSON.parse(line) as Single;
    found.push({ id, sitting: "long-calls", use: "mended", sort: "ordinary", text, fraud });
  }
  for (const name of ["fraud", "genuine"]) {
    for (const [nth, text] of linesOf(`${name}.txt`).entries()) {
      const id = `${name}-${nth + 1}`;
      found.push({ id, sitting: "lines", use: "mended", sort: "ordinary", text, fraud: name === "fraud" });
    }
  }
  return found;
}
