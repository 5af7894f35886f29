import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { findDates } from "./dates.ts";
import { splitWords, textOf } from "./sentences.ts";
import { type DateSettled, settleDate } from "./settle-date.ts";

/** A Wednesday. */
const PUBLISHED = parseDay("2026-03-18");

/** The words and the day of each date phrase; a day without a year as `--MM-DD`, a phrase that is no day as null. */
function days(
  text: string,
  published = PUBLISHED,
  before: DateSettled | null = null,
): [words: string, day: string | null][] {
  const words = splitWords(text);
  return findDates(words).map(({ from, to, said }) => {
    const { date, partial } = settleDate(said, published, before);
    return [textOf(words, from, to), date ?? partial];
  });
}
const one = (text: string, published = PUBLISHED): string | null => {
  const found = days(text, published);
  assert.equal(found.length, 1, JSON.stringify(found));
  return found[0]?.[1] ?? null;
};

test("a day, month and year in any of the ways it is written here, the day first", () => {
  for (const written of [
    "Wednesday 10 February 2021",
    "on the 10th of February 2021",
    "February 10, 2021",
    "10/02/2021",
    "10.2.21",
    "10-02-2021",
    "2021-02-10",
    "Wed 10th Feb 2021",
  ])
    assert.equal(one(`It was ${written}`), "2021-02-10", written);
});

test("a day and month without a year is the last such day, or no year at all where nothing is published", () => {
  assert.equal(one("on Monday 16 March"), "2026-03-16");
  assert.equal(one("on 30 December"), "2025-12-30");
  assert.equal(one("on 30 December", null), "--12-30");
  assert.equal(one("12 Sept"), "2025-09-12");
});

test("a day of last year, or of this, is of that year", () => {
  assert.equal(one("on 11 January last year"), "2025-01-11");
  assert.equal(one("on 11 January this year"), "2026-01-11");
  assert.equal(one("on 11 January last year", null), "--01-11");
});

test("days counted from the day of publication", () => {
  assert.equal(one("He rang yesterday."), "2026-03-17");
  assert.equal(one("It was the day before yesterday"), "2026-03-16");
  assert.equal(one("three days ago"), "2026-03-15");
  assert.equal(one("I was rung this morning"), "2026-03-18");
  assert.equal(one("last night"), "2026-03-17");
  assert.equal(one("two weeks ago today"), "2026-03-04");
  assert.equal(one("He rang yesterday.", null), null);
});

test("a weekday is the last one; 'last' on that very weekday is a week before", () => {
  assert.equal(one("on Friday"), "2026-03-13");
  assert.equal(one("last Tuesday"), "2026-03-17");
  assert.equal(one("on Wednesday"), "2026-03-18");
  assert.equal(one("last Wednesday"), "2026-03-11");
  assert.equal(one("a week last Tuesday"), "2026-03-10");
  assert.equal(one("Monday last"), "2026-03-16");
});

test("a day of the month alone is the last such day", () => {
  assert.equal(one("He called on the 4th."), "2026-03-04");
  assert.equal(one("He called on the 24th."), "2026-02-24");
  assert.equal(one("on Wednesday the 4th"), "2026-03-04");
  assert.equal(one("He called on the 4th.", null), null);
  assert.deepEqual(days("It was the 4th call, on the 2nd floor."), []);
});

test("a day and month with a stroke where the words say that it is a date, and nowhere else", () => {
  assert.equal(one("Rang on 3/11 at noon"), "2025-11-03");
  assert.deepEqual(days("We are open 24/7 and 3/4 of us were rung; rated 9/10."), []);
});

test("ranges keep their first day, and know their last", () => {
  const words = splitWords("on 14 and 15 September 2025");
  const [seen] = findDates(words);
  assert.ok(seen);
  assert.deepEqual(
    [settleDate(seen.said, PUBLISHED, null).date, settleDate(seen.said, PUBLISHED, null).end],
    ["2025-09-14", "2025-09-15"],
  );
});

test("what is no day stays none", () => {
  for (const vague of [
    "over the last fortnight",
    "a few weeks ago",
    "about three days ago",
    "two weeks ago",
    "in recent days",
    "last month",
  ])
    for (const [, day] of days(vague)) assert.equal(day, null, vague);
  assert.deepEqual(days("He may march on; the sun sat low."), []);
});

test("a weekday that is not that of the date is told", () => {
  const [seen] = findDates(splitWords("on Tuesday 11 March 2026"));
  assert.ok(seen);
  const settled = settleDate(seen.said, PUBLISHED, null);
  assert.deepEqual([settled.date, settled.disagrees], ["2026-03-11", true]);
});

test("a weekday of last week is in the week before the one of publication", () => {
  for (const written of [
    "Monday of last week",
    "last week on Monday",
    "Last week, on Monday,",
    "Monday last week",
    "Monday morning last week",
  ])
    assert.equal(one(`He rang ${written}`), "2026-03-09", written);
  assert.equal(one("Friday of last week"), "2026-03-13");
});

test("days that go by a name, whether they move or not", () => {
  assert.equal(one("They rang on Boxing Day."), "2025-12-26");
  assert.equal(one("on Christmas Eve 2023"), "2023-12-24");
  assert.equal(one("It was Shrove Tuesday"), "2026-02-17");
  assert.equal(one("on Good Friday"), "2025-04-18");
  assert.equal(one("Easter Monday 2024"), "2024-04-01");
  assert.equal(one("Mothering Sunday"), "2026-03-15");
  assert.equal(one("on Remembrance Sunday"), "2025-11-09");
  assert.equal(one("August Bank Holiday Monday"), "2025-08-25");
  assert.equal(one("on Good Friday", null), null);
});

test("minutes and hours ago are of the day on which it is told; a fortnight counts as 14 days", () => {
  for (const written of ["20 mins ago", "half an hour ago", "an hour ago", "two hours ago", "a few minutes ago"])
    assert.equal(one(`They rang ${written}.`), "2026-03-18", written);
  assert.equal(one("a fortnight ago today"), "2026-03-04");
  assert.equal(one("a fortnight ago"), null);
  assert.equal(one("Day before yesterday he rang."), "2026-03-16");
  assert.equal(one("the night before last"), "2026-03-16");
});

test("days of a month in words, and beside an article", () => {
  assert.equal(one("on the 12th June 2023"), "2023-06-12");
  assert.equal(one("on the first of March"), "2026-03-01");
  assert.equal(one("on the twenty-first of february"), "2026-02-21");
  assert.equal(one("on June the 4th"), "2025-06-04");
  assert.equal(one("on the last day of January"), "2026-01-31");
  assert.equal(one("on the 2nd of the month"), "2026-03-02");
  assert.equal(one("on the 2nd of last month"), "2026-02-02");
  assert.deepEqual(days("It was the first of many; the second of two calls."), []);
});

test("days told from the call before", () => {
  const before = settleDate(
    { kind: "day", date: 2, month: 3, year: 2026, weekday: null, endDate: null },
    PUBLISHED,
    null,
  );
  const after = (text: string): string | null => days(text, PUBLISHED, before)[0]?.[1] ?? null;
  assert.equal(after("The afternoon before, a man was rung."), "2026-03-01");
  assert.equal(after("The following Thursday a man was rung."), "2026-03-05");
  assert.equal(after("The previous Friday a man was rung."), "2026-02-27");
  assert.equal(after("Then, on Thursday, a man was rung."), "2026-03-05");
  assert.equal(after("A fortnight later a man was rung."), "2026-03-16");
  // Where no call was told before, it is the last one.
  assert.equal(days("It was on the Thursday that he rang.")[0]?.[1], "2026-03-12");
});

test("a story of an earlier year goes on in that year", () => {
  const before = settleDate(
    { kind: "day", date: 30, month: 12, year: 2023, weekday: null, endDate: null },
    PUBLISHED,
    null,
  );
  assert.equal(days("on 2 February", PUBLISHED, before)[0]?.[1], "2024-02-02");
  assert.equal(days("on 2 November", PUBLISHED, before)[0]?.[1], "2025-11-02");
});
