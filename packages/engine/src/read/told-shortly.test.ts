/** What residents and call handlers jot down in a line or two: how it ended, who it was said to be, what was asked and where. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import type { Incident } from "./incident.ts";
import { readDocument } from "./read-document.ts";

function read(text: string): Incident {
  const [incident] = readDocument({ id: "told", text, published: parseDay("2024-05-16") }).incidents;
  assert.ok(incident, text);
  return incident;
}

const ENDS = {
  money_lost: [
    "Barclays rang my mother about her card. She read him the code that came up. £2,140 to a Mr Webb.",
    "Norton rang with a refund, keyed in too much, and I'd sent back £1,150 before my niece came in.",
    "A man on the phone talked my uncle into twelve grand of building plots.",
    "O/p claimed to be police. IP withdrew 3k, handed to male at gate.",
    "'Halifax' kept her on phone all morning, she must not hang up. £6,000 to 'safe' account.",
    "BT rang with compensation, he had typed too many noughts. So I sent the difference back.",
    "EE rang, half price, and I gave him the passcode. Two phones came, and off he went with them.",
  ],
  details_given: [
    "NatWest rang wanting the card reader codes. My son read out two before twigging.",
    "They phoned my aunt as Octopus about a meter. Took date of birth, bank details and how long she had lived there.",
  ],
  no_loss: [
    "Inft rang re HMRC call demanding £700 in vouchers. Inft terminated.",
    "Calls from 'Visa' all down the road. None engaged.",
  ],
} as const;

for (const [outcome, texts] of Object.entries(ENDS))
  for (const text of texts)
    test(`${outcome}: ${text}`, () => {
      assert.equal(read(text).outcome, outcome);
    });

test("what was only threatened, said to the person or part of the caller's story ends nothing", () => {
  for (const text of [
    "A recording says all my accounts will be stopped unless I press 1.",
    "He rang as Airbnb, card declined, £80 in vouchers would hold the room.",
    "'Nan, I've dropped my phone down the loo, this is my friend's number', it said on the phone.",
  ])
    assert.equal(read(text).outcome, "unknown", text);
});

test("a number with grand, or a figure with k, is pounds", () => {
  assert.equal(read("Mum lost nine grand to a man who rang as her bank.").lossPence, 900_000);
  assert.equal(read("IP transferred 4k to a caller from Lloyds.").lossPence, 400_000);
});

const CALLERS = {
  bank: "Visa, supposedly. Wanted the long number off my card, so I put the phone down.",
  family_member: "Jean lost £900 to her 'grandson' who rang on Monday night.",
  investment: "Chap rang offering a premium on my Barclays shares if I lodged a bond of £2,000.",
  government_benefits: "Winter fuel officer rang Dad asking for the number off his card.",
  energy: "A lad rang about a Warm Homes grant and needed the long number for his survey.",
  retailer: "Ticket resale site on the blower, could I confirm the three digits on the back.",
  police: "Said on the phone I should dial 999 myself to check him, so I did, and he had my £900.",
  other: "Border Force rang, they had a parcel with my name on it and £400 would settle it.",
} as const;

for (const [kind, text] of Object.entries(CALLERS))
  test(`${kind}: ${text}`, () => {
    assert.equal(read(text).impersonatedKind, kind);
  });

test("who rings for somebody in custody claims the family, whatever his trade", () => {
  assert.equal(
    read("Our granddaughter in custody, said the solicitor on the phone, and £4,000 in cash for her bail.")
      .impersonatedKind,
    "family_member",
  );
  assert.equal(
    read("'Nan, I've had a crash,' he sobbed down the phone. £3,000 for bail.").impersonatedKind,
    "family_member",
  );
});

test("an answer that is a name says who it was, and a claim for money says nothing", () => {
  assert.equal(
    read("He rang to stop nuisance calls for £30. I asked who he was. He said TPS.").impersonatedName,
    "TPS",
  );
  assert.equal(
    read("Lad on the phone says I've won my PPI claim. £90 in vouchers for the admin.").impersonatedKind,
    "other",
  );
});

test("a town is read after sex and age, before 'way' and where calls go round it", () => {
  for (const text of [
    "Caller 71F Hythe. Vm purporting to be HMRC, did not ring back.",
    "TalkTalk rang F 66 Hythe re compensation, wanted £900 of it returned.",
    "Rung up by the Red Cross, gave £50 by transfer. Hythe way.",
    "They are ringing round Hythe as Ofgem, wanting sort codes.",
    "Recorded thing from Royal Mail, press 1. Hythe if that helps anyone.",
  ])
    assert.equal(read(text).place, "Hythe", text);
});

test("places of officers, of parcels and of whoever spent money are none of the call", () => {
  for (const text of [
    "Caller states he is PC Lane, Croydon, and has my nephew. I hung up.",
    "He rang from Border Force about a parcel at Dover. I put the phone down.",
    "PayPal rang me: somebody in Leeds had bought a phone on my account. I hung up.",
    "Told him on the phone to keep it. Silence! Then he rang again as HMRC.",
  ])
    assert.equal(read(text).place, null, text);
});

test("what is asked is read from a few words", () => {
  const asked = (text: string): readonly string[] => read(text).askedFor;
  assert.deepEqual(asked("Washing machine cover is up, says the woman on the phone, £129 by card."), ["card_details"]);
  assert.deepEqual(asked("The detective on the phone had my £7,000 sent off in a minicab."), ["cash_to_courier"]);
  assert.deepEqual(asked("Trading Standards rang, a refund was due, £75 admin first."), ["money_transfer"]);
  assert.deepEqual(asked("Amazon rang about an iphone someone bought. She downloaded the thing he told her of."), [
    "remote_access",
  ]);
  assert.deepEqual(asked("Passport Office rang wanting £74 by card."), ["card_details"]);
  assert.deepEqual(asked("Had to laugh, amazon and visa rang me within the hour."), []);
});
