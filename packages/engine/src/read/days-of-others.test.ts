import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** Day and place of each call, as read. */
const read = (text: string, published: string | null = "2024-02-16"): [string | null, string | null][] =>
  readDocument({ id: "a", text, published: published === null ? null : parseDay(published) }).incidents.map(
    ({ date, datePartial, place }) => [date ?? datePartial, place],
  );
const days = (text: string, published?: string | null): (string | null)[] => read(text, published).map(([day]) => day);

test("last Thursday is a week before where the day after it is past too", () => {
  const call = (day: string, after: string): string =>
    `A man said he was from Visa and rang me ${day} for my PIN.${after} I hung up on him.`;
  const collected = " The following day a courier came for the card.";
  assert.deepEqual(days(call("last Thursday", collected)), ["2024-02-08"]);
  assert.deepEqual(days(call("last Wednesday", collected)), ["2024-02-14"]);
  assert.deepEqual(days(call("last Thursday", "")), ["2024-02-15"]);
  assert.deepEqual(days(call("on Thursday", collected)), ["2024-02-15"]);
});

test("the day of a call told with its report, an arrest or an appeal is that of the call", () => {
  const text = (said: string): string =>
    `Phone scam warning\n\nPolice are asking residents to be on their guard.\n\n${said}\n\nPolice ask people to hang up.`;
  const rang = "by a man who claimed to be a police officer, and she gave £500";
  const said: [string, string | null][] = [
    [`A woman in Deal reported on Tuesday that she had been called on Monday ${rang}.`, "2024-02-12"],
    [
      `Police received a report on Tuesday that a woman in Deal had been called the previous day ${rang}.`,
      "2024-02-12",
    ],
    [`It was reported on Tuesday that a woman in Deal was called ${rang}.`, "2024-02-13"],
    [`A man was arrested on Wednesday after a woman in Deal was called on Monday ${rang}.`, "2024-02-12"],
    [`On Wednesday a man was arrested. A woman in Deal had been called ${rang}.`, null],
    [`A woman in Deal was called ${rang}. Anyone who saw a man in Mill Lane on Monday should ring 101.`, "2024-02-12"],
    [`A woman in Deal, who was born on 3 March 1938, was called ${rang}.`, null],
  ];
  for (const [one, day] of said) assert.deepEqual(days(text(one)), [day], one);
});

test("nights, the Monday before last and a day that opens a note are counted", () => {
  const call = "a man from Visa rang me for my PIN. I hung up.";
  assert.deepEqual(days(`Three nights ago ${call}`), ["2024-02-13"]);
  assert.deepEqual(days(`It was the Monday before last that ${call}`), ["2024-02-05"]);
  assert.deepEqual(days(`The 12th, half past four: ${call}`), ["2024-02-12"]);
});

test("calls that have been coming since a day began on it", () => {
  assert.deepEqual(days("The phone has been ringing since 3 February, a recording from Visa that wants my PIN."), [
    "2024-02-03",
  ]);
  assert.deepEqual(days("A man from Visa rang for my PIN. I have had this phone since 3 February. I hung up."), [null]);
});

test("the day of a statement, a campaign or an appeal is not that of the call", () => {
  for (const said of [
    "The force starts its campaign against such calls today.",
    "One of them said in a statement put out by the force today that she was ashamed.",
    "Detectives issued the appeal this morning.",
  ]) {
    const text = `Police are warning of a phone scam.\n\nTwo pensioners in Deal were rung by a man who said he was a detective and wanted their PIN. ${said}`;
    assert.deepEqual(days(text), [null], said);
  }
  const call =
    "Police are warning of a phone scam.\n\nTwo pensioners in Deal were rung today by a man who said he was a detective and wanted their PIN.";
  assert.deepEqual(days(call), ["2024-02-16"]);
});

test("a year that is told with the same day elsewhere is the year of the day", () => {
  const text = (reference: string): string =>
    `Police are warning of a phone scam.\n\nA couple in Deal were rung on Monday 5 February by a man who said he was a detective and wanted their PIN. Anyone who knows more is asked to ring 101 and quote ${reference}.`;
  assert.deepEqual(days(text("0412s of 5 February 2024"), null), ["2024-02-05"]);
  assert.deepEqual(days(text("0412s of 6 February 2024"), null), ["--02-05"]);
});

test("the day on which several calls were reported is that of each, where no other is told", () => {
  const text = (more: string): string =>
    `Two incidents, one in Deal and one in Hythe, were reported on Tuesday, February 13.\n\nIn Deal a man of 80 was rung by a bogus policeman and paid £900 to a fraudster${more}.\n\nIn Hythe a woman of 70 was rung by a bogus detective, and she put the phone down.`;
  assert.deepEqual(days(text("")), ["2024-02-13", "2024-02-13"]);
  assert.deepEqual(days(text(" on February 11"))[0], "2024-02-11");
});

test("who is singled out of people told of together was rung when they were", () => {
  const list =
    "Police are warning of a phone scam.\n\nNine residents in Deal, Hythe, Dover and Lydd were rung by bogus policemen between February 5 and 9, who wanted their PIN.";
  assert.deepEqual(read(`${list}\n\nA resident of Hythe was persuaded to hand over £4,000.`), [
    ["2024-02-05", "Deal; Hythe; Dover; Lydd"],
    ["2024-02-05", "Hythe"],
  ]);
  assert.deepEqual(
    read(`${list}\n\nA resident of Ashford was persuaded by another caller to hand over £4,000.`)[1]?.[0],
    null,
  );
});

test("the town of the lead is not that of a call in another county, or in one of two places", () => {
  const text = (lead: string, where: string): string =>
    `Phone scam warning\n\nA warning has gone out in ${lead} from the police.\n\n${where} man of 80 was rung by a bogus policeman and paid £900 to a fraudster.\n\nPolice ask people to hang up.`;
  const place = (lead: string, where: string): string | null | undefined => read(text(lead, where))[0]?.[1];
  assert.equal(place("Telford", "In Norfolk a"), "Norfolk");
  assert.equal(place("Telford", "In Shropshire a"), "Telford");
  assert.equal(place("Deal", "A"), "Deal");
  assert.equal(place("Deal and the New Forest", "A"), null);
});

test("somebody in the same town was in the town told of before", () => {
  const text =
    "Police are warning of a phone scam in Kent.\n\nA widow in Deal was rung by a bogus policeman and paid £900. A man of 54 in the same town was rung by a bogus detective too, but was not fooled.";
  assert.deepEqual(
    read(text).map(([, place]) => place),
    ["Deal", "Deal"],
  );
});

test("the day of the page, of its warning or of no week in particular is not when anybody was rung", () => {
  const rang = "A man in Deal was rung by somebody who claimed to be a police officer, and he gave £500.";
  for (const said of [
    `Courier fraud\n\n16th February 2024\n\n${rang}`,
    `Kent Police warned of telephone fraud today (Friday February 16). ${rang}`,
    `The sheriff gave notice of the scam on Thursday, February 15. ${rang}`,
    `Since the start of January 23 cases have been recorded in Kent. ${rang}`,
  ])
    assert.deepEqual(new Set(days(said)), new Set([null]), said);
  assert.deepEqual(days("One Friday evening in October a man rang me and said he was from Visa. I hung up."), [null]);
  assert.deepEqual(days("It was a Thursday. A man rang me and said he was from Visa. I hung up."), [null]);
  assert.deepEqual(days("On Friday a man rang me and said he was from Visa. I hung up."), ["2024-02-16"]);
});

test("cases beside a dated one are not of its day", () => {
  const news = `Kent Police was called to a house yesterday (Wednesday 14 February). A man in his 70s had taken a call from somebody who said that he was a detective, and gave £900.

Officers are looking into similar incidents in Hythe and Lydd, where nothing was taken.`;
  assert.deepEqual(days(news).slice(1), [null]);
});
