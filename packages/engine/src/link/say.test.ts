import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { EMPTY_BACKGROUND } from "./background.ts";
import type { LinkRecord } from "./link.ts";
import { profileOf } from "./profile.ts";
import { rowsOf } from "./rows.ts";
import { sayWhy } from "./say.ts";
import { scaleOf } from "./score.ts";
import { report } from "./test-support/report.ts";

const why = (a: Partial<LinkRecord>, b: Partial<LinkRecord>): string =>
  sayWhy(
    scaleOf(
      rowsOf([profileOf(report({ id: "a", ...a })), profileOf(report({ id: "b", ...b }))], EMPTY_BACKGROUND),
      EMPTY_BACKGROUND,
    ),
    0,
    1,
  );

test("place, day and claimed identity are told with their values", () => {
  const call = { place: "Sevenoaks", impersonatedKind: "bank" } as const;
  const said = why({ ...call, date: parseDay("2026-02-10") }, { ...call, date: parseDay("2026-02-11") });
  assert.match(said, /both in Sevenoaks/i);
  assert.match(said, /1 day apart/);
  assert.match(said, /both claimed to be the bank/);
});

test("what speaks against a link is said too", () => {
  const said = why(
    { number: "+447700900111", impersonatedKind: "bank" },
    { number: "+447700900111", impersonatedKind: "courier" },
  );
  assert.equal(
    said,
    "Same number shown, 07700 900111; against it: one claimed to be the bank, the other a delivery company",
  );
});

test("a number one was shown and the other was told to ring is the same number", () => {
  const said = why({ number: "+441632960777" }, { text: "He said to ring back on 01632 960 777." });
  assert.equal(said, "Both gave the number 01632 960777");
});

test("a shared line is quoted, and what was asked is named", () => {
  const line = "press one now to speak to an officer of the revenue about the warrant";
  const asked = { askedFor: ["press_key", "gift_cards_or_vouchers"] } as const;
  const said = why({ text: `It said ${line}!`, ...asked }, { text: `Then ${line}.`, ...asked });
  assert.match(said, /[Bb]oth said “press one now to speak to an officer of the revenue about the warrant”/);
  assert.match(said, /both asked for a key to be pressed and gift cards or vouchers/i);
});

test("a shared name is named, but not the place and the claimed name again", () => {
  const told = { place: "Deal", impersonatedName: "Barclays" } as const;
  const said = why(
    { ...told, text: "In Deal one Pettigrew of Barclays wanted my husband about the Skoda outside the chapel" },
    { ...told, text: "Barclays, so he claimed: Pettigrew; our chapel in Deal had sold a Skoda to him" },
  );
  assert.match(said, /both speak of .*Pettigrew/i);
  assert.equal(said.match(/Deal/g)?.length, 1);
  assert.equal(said.match(/Barclays/g)?.length, 1);
});
