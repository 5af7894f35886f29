import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCsv } from "./csv.ts";

const cellsOf = (text: string) => {
  const read = parseCsv(text);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.rows.map(({ line, cells }) => [line, ...cells.values()]);
};
const errorsOf = (text: string) => {
  const read = parseCsv(text);
  assert.ok(!read.ok);
  return read.error;
};

test("rows keep the line they start on, past blank lines, CRLF and a byte order mark", () => {
  assert.deepEqual(cellsOf("\uFEFFplace,count\r\nHexley,2\r\n\r\nOver Wold,3"), [
    [2, "Hexley", "2"],
    [4, "Over Wold", "3"],
  ]);
});

test("a quoted cell may hold commas, quotes and line ends, and the lines are still counted right", () => {
  assert.deepEqual(cellsOf('place,count\n"Hexley, ""Old"" Town\nNorth",2\nWold,3\n'), [
    [2, 'Hexley, "Old" Town\nNorth', "2"],
    [4, "Wold", "3"],
  ]);
});

test("where the header has semicolons, and commas in quotes at most, semicolons are between cells", () => {
  assert.deepEqual(cellsOf('\uFEFF\r\nplace;"count, of calls"\r\nHexley, Old Town;2\r\n"Over; Wold";"3"\r\n'), [
    [3, "Hexley, Old Town", "2"],
    [4, "Over; Wold", "3"],
  ]);
  assert.deepEqual(cellsOf('place,"count; of calls"\nHexley; Wold,2\n'), [[2, "Hexley; Wold", "2"]]);
  assert.deepEqual(cellsOf("place\nHexley; Wold\n"), [[2, "Hexley; Wold"]]);
  assert.deepEqual(errorsOf('a;b\n"1",2\n'), [{ code: "csv-quote-misplaced", line: 2, column: 1 }]);
});

test("an empty last cell is a cell", () => {
  assert.deepEqual(cellsOf("a,b\n1,\n"), [[2, "1", ""]]);
});

test("a quoted cell may end the file or come before a CRLF", () => {
  assert.deepEqual(cellsOf('a,b\r\n"1","2"\r\n"3","4"'), [
    [2, "1", "2"],
    [3, "3", "4"],
  ]);
});

test("a row of the wrong width is set apart by its line, and the others are read", () => {
  const parsed = parseCsv("a,b\n1,2,3\n4,5\n6\n");
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.misfits, [
    { code: "csv-wrong-width", line: 2, given: 3, expected: 2 },
    { code: "csv-wrong-width", line: 4, given: 1, expected: 2 },
  ]);
  assert.deepEqual(
    parsed.value.rows.map(({ line }) => line),
    [3],
  );
});

test("an empty file, a nameless column and a repeated column are errors", () => {
  assert.deepEqual(errorsOf("\n\n"), [{ code: "csv-empty", line: 1 }]);
  assert.deepEqual(errorsOf("a,,a\n"), [
    { code: "csv-header-unnamed", line: 1, column: 2 },
    { code: "csv-header-twice", line: 1, column: 3, name: "a" },
  ]);
});

test("a quote that never closes or stands inside a cell is an error, not a guess", () => {
  assert.deepEqual(errorsOf('a,b\n1,2\n"3,4\n'), [{ code: "csv-quote-open", line: 3 }]);
  assert.deepEqual(errorsOf('a,b\n1,2"3\n'), [{ code: "csv-quote-misplaced", line: 2, column: 2 }]);
  assert.deepEqual(errorsOf('a,b\n"1"x,2\n'), [{ code: "csv-quote-misplaced", line: 2, column: 1 }]);
});
