import assert from "node:assert/strict";
import { after, test } from "node:test";
import { addReport } from "../test-support-report.ts";
import { TODAY } from "../test-support-warning.ts";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());

test("an officer sees that two halves hang together by one number only, and no name that they quote", async () => {
  const officer = await made.as("officer");
  const { store } = made.deps;
  const seriesId = await store.series.add("Two in one");
  const ids: string[] = [];
  for (let n = 0; n < 6; n++)
    ids.push(
      await addReport(made, { words: "He told my Rosalind to press 1.", day: TODAY, personal: [["name", "Rosalind"]] }),
    );
  const said = (n: number) => ({ to: ids[n] ?? "", score: 0.9, say: "Both said “told my Rosalind to press 1”" });
  const number = {
    to: ids[2] ?? "",
    score: 0.8,
    say: "Same number shown, 07700 900111, on the same day; against it: the words are not alike",
  };
  const because = [[], [said(0)], [said(0), said(1)], [number], [said(3)], [said(3), said(4)]];
  for (const [n, id] of ids.entries()) await store.series.join(id, seriesId, because[n] ?? [], null);
  const { body, status } = await officer.get(`/console/series/${seriesId}/ties`);
  assert.equal(status, 200);
  const text = body.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  assert.match(text, /6 reports, 7 ties\./);
  assert.match(
    text,
    new RegExp(
      `3 and 3 reports hang together by one tie alone Report ${ids[2]} and report ${ids[3]} : Same number shown, \\[number hidden\\]`,
    ),
  );
  assert.match(text, /by a number only/);
  assert.doesNotMatch(text, /Rosalind|900111/);
  assert.equal([...body.matchAll(/class="tie tie--alone"/g)].length, 1);
  assert.match(body, /aria-label="6 reports and 7 ties between them\. 1 tie alone holds two parts together/);
  assert.equal((await officer.get("/console/series/99999/ties")).status, 404);
});
