/** Our own narratives, with what is to be read of each: invented people, places of Kent, numbers kept for films. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { toContract } from "../format/read-json.ts";
import { readDocument } from "./read-document.ts";

type Fields = Record<string, unknown>;
type Narrative = {
  id: string;
  text: string;
  published: string;
  /** Only the fields that are told; where `incidents` is missing none of them is looked at. */
  expect: { fraud: boolean; numbers: string[]; quotes: string[]; incidents?: Fields[] };
};

const narratives = (name: string): Narrative[] =>
  readFileSync(new URL(`corpus/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Narrative => JSON.parse(line));

for (const name of ["accounts.jsonl", "warnings.jsonl"]) {
  for (const { id, text, published, expect } of narratives(name)) {
    test(`${name} ${id}`, () => {
      const reading = readDocument({ id, text, published: parseDay(published) });
      const said = toContract(reading);
      assert.equal(said["is_phone_fraud_warning"], expect.fraud);
      assert.deepEqual(said["quotes_by"], expect.quotes);
      assert.deepEqual(
        reading.phoneNumbers.filter(({ e164 }) => e164.startsWith("+")).map(({ e164, role }) => `${e164} ${role}`),
        expect.numbers,
      );
      if (!expect.incidents) return;
      const incidents = said["incidents"];
      assert.ok(Array.isArray(incidents));
      const told: Fields[] = incidents;
      assert.deepEqual(
        told.map((incident, i) => picked(incident, Object.keys(expect.incidents?.[i] ?? {}))),
        expect.incidents,
      );
      for (const { evidence } of reading.incidents) {
        for (const { start, end } of evidence) assert.ok(start >= 0 && start < end && end <= text.length);
      }
    });
  }
}

const picked = (incident: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, incident[name] ?? null]));
