import assert from "node:assert/strict";
import { test } from "node:test";
import { type Day, daysBetween } from "@clearline/engine";
import { STORY_DAYS, tellStory } from "./story.ts";

const lastDay = "2026-11-18" as Day;
const story = tellStory(lastDay);

test("the story has some 260 reports over six weeks, in the order in which they arrive", () => {
  assert.ok(story.length >= 250 && story.length <= 270, `${story.length} reports`);
  for (let i = 1; i < story.length; i++) {
    const [before, after] = [story[i - 1], story[i]];
    assert.ok(
      before && after && (before.day < after.day || (before.day === after.day && before.minute <= after.minute)),
    );
  }
  for (const { day } of story) assert.ok(daysBetween(day, lastDay) >= 0 && daysBetween(day, lastDay) < STORY_DAYS);
});

test("the same seed tells the same story, another seed another one", () => {
  assert.deepEqual(tellStory(lastDay, 7), tellStory(lastDay, 7));
  assert.notDeepEqual(tellStory(lastDay, 7), tellStory(lastDay, 8));
});

test("every number in the story is one that Ofcom keeps for drama", () => {
  const DRAMA = /^(?:07700 900\d{3}|01632 960\d{3}|020 7946 0\d{3})$/;
  for (const { numberShown } of story) assert.ok(numberShown === null || DRAMA.test(numberShown), String(numberShown));
});

test("no words are left with a gap in them", () => {
  for (const { words } of story) assert.doesNotMatch(words, /[{}]|undefined/);
});
