/** How often each rule of the reader is right, counted on narratives whose readings are known. */
import { readFileSync } from "node:fs";
import { parseDay } from "../../base/day.ts";
import { CONTRACT_FIELD, toContract } from "../../format/read-json.ts";
import { readDocument } from "../read-document.ts";
import { type Fields, isExpected, scoreIncidents } from "./score.ts";

/** One rule's word on one fact. `rule` is the field and the rule's name. */
export type Judged = { rule: string; field: string; right: boolean; confidence: number };

type Narrative = {
  id: string;
  text: string;
  title?: string;
  area?: string;
  published: string | null;
  expect: { fraud: boolean; incidents?: Fields[] };
};

export const narrativesOf = (name: string): Narrative[] =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Narrative => JSON.parse(line));

/** Every fact read of these narratives, right or wrong; fields that are not annotated are not judged. */
export function judgeRules(names: readonly string[]): Judged[] {
  return names.flatMap(narrativesOf).flatMap(({ id, text, title, area, published, expect }) => {
    if (!expect.incidents) return [];
    const day = published === null ? null : parseDay(published);
    const reading = readDocument({ id, text, title: title ?? null, area: area ?? null, published: day });
    const read = toContract(reading).incidents;
    const { pairs } = scoreIncidents([{ id, expected: expect.incidents, read }]);
    return pairs.flatMap((pair) => {
      const expected = pair.expected === null ? {} : (expect.incidents?.[pair.expected] ?? {});
      const seen = new Set<string>();
      return (reading.incidents[pair.read]?.evidence ?? []).flatMap(({ field, by, confidence }): Judged[] => {
        const name = CONTRACT_FIELD[field];
        if (seen.has(`${field} ${by}`) || !(pair.expected === null || name in expected)) return [];
        seen.add(`${field} ${by}`);
        const value = field === "askedFor" ? [by.slice(by.indexOf("/") + 1)] : read[pair.read]?.[name];
        if (value === null || value === undefined) return [];
        return [{ rule: `${field} ${by}`, field, right: isExpected(name, value, expected), confidence }];
      });
    });
  });
}
