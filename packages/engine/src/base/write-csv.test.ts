import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseCsv } from "./csv.ts";
import { writeCsv } from "./write-csv.ts";

test("what is written is read back as it was, whatever is in it", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string()), { maxLength: 8 }), (rows) => {
      const safe = rows.map(([a, b]) => [`a${a}`, `b${b}`] as const);
      const read = parseCsv(writeCsv(["one", "two"], safe));
      assert.ok(read.ok && read.value.misfits.length === 0);
      assert.deepEqual(
        read.value.rows.map(({ cells }) => [...cells.values()]),
        safe,
      );
    }),
    { seed: 17, numRuns: 300 },
  );
});

test("nothing that a spreadsheet would run begins a cell", () => {
  for (const cell of ["=1+1", "+44 1632 960001", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1+1"]) {
    const read = parseCsv(writeCsv(["one", "two"], [[cell, "x"]]));
    assert.ok(read.ok);
    assert.equal(read.value.rows[0]?.cells.get("one"), `'${cell}`);
  }
  assert.equal(
    writeCsv(["one"], [["01632 960001"], ['say "no", please']]),
    '\uFEFFone\r\n01632 960001\r\n"say ""no"", please"\r\n',
  );
});
