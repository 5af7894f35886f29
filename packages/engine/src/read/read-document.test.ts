import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Day } from "../base/day.ts";
import type { Incident } from "./incident.ts";
import { readDocument } from "./read-document.ts";

const read = (text: string, published: string | null = "2024-03-14"): readonly Incident[] =>
  readDocument({ id: "t", text, published: published as Day | null }).incidents;
const first = (text: string, published?: string | null): Incident => {
  const [incident] = read(text, published);
  assert.ok(incident, `nothing read from: ${text}`);
  return incident;
};

const RELEASE = `Officers in mid Kent are warning residents about telephone fraudsters.

On Monday 4 March 2024, a Maidstone resident received a call from a man pretending to be from her bank. She refused to speak to him and hung up.

The following day, another person living in Maidstone was telephoned by a woman claiming to work for his broadband provider. She asked for his bank details and the victim ended the call.

On the same day, a pensioner from Faversham received an automated message informing her that a warrant had been issued. The message told her to press one, and she put the phone down.

Another Faversham resident was contacted by a man who said he was from HMRC. He was persuaded to transfer £2,400 and the money was stolen.

Never give your bank details to anybody over the phone. Your bank will never ask for your PIN. Please report suspicious calls to Action Fraud.`;

describe("a release that tells of several calls", () => {
  const incidents = read(RELEASE);

  it("tells each call apart", () => assert.equal(incidents.length, 4));
  it("carries the day from one call to the next, and leaves it out where nothing is said", () =>
    assert.deepEqual(
      incidents.map(({ date }) => date),
      ["2024-03-04", "2024-03-05", "2024-03-05", null],
    ));
  it("keeps the place of each", () =>
    assert.deepEqual(
      incidents.map(({ place }) => place),
      ["Maidstone", "Maidstone", "Faversham", "Faversham"],
    ));
  it("reads who the caller claimed to be, not who warns", () =>
    assert.deepEqual(
      incidents.map(({ impersonatedKind, impersonatedName }) => [impersonatedKind, impersonatedName]),
      [
        ["bank", null],
        ["telecom_provider", null],
        ["unknown", null],
        ["tax", "HMRC"],
      ],
    ));
  it("reads how each came and how each ended", () => {
    assert.deepEqual(
      incidents.map(({ channel }) => channel),
      ["live_call", "live_call", "automated_message", "live_call"],
    );
    assert.deepEqual(
      incidents.map(({ outcome }) => outcome),
      ["no_loss", "no_loss", "no_loss", "money_lost"],
    );
  });
  it("reads what was asked and what was lost", () => {
    assert.deepEqual(incidents[1]?.askedFor, ["bank_details"]);
    assert.deepEqual(incidents[2]?.askedFor, ["press_key"]);
    assert.equal(incidents[3]?.lossPence, 240_000);
    assert.deepEqual(
      incidents.map(({ victims }) => victims),
      [1, 1, 1, 1],
    );
  });
  it("takes no advice for a call", () => {
    for (const { askedFor } of incidents) assert.ok(!askedFor.includes("pin_or_password"));
  });
});

describe("days", () => {
  const cases: [text: string, published: string | null, date: string | null, partial: string | null][] = [
    [
      "I had a call yesterday from a man claiming to be from Barclays. I hung up.",
      "2024-03-14",
      "2024-03-13",
      "--03-13",
    ],
    ["On Friday I was rung by somebody who said he was from BT.", "2024-03-14", "2024-03-08", "--03-08"],
    ["On 05/03/2024 a caller told me he was from Amazon.", null, "2024-03-05", "--03-05"],
    ["On 3 February a man rang me and said he was a police officer.", null, null, "--02-03"],
    ["Somebody rang me claiming to be from my bank.", "2024-03-14", null, null],
    ["On 28 December a woman rang me, pretending to be from HMRC.", "2024-01-05", "2023-12-28", "--12-28"],
  ];
  for (const [text, published, date, partial] of cases) {
    it(text, () => {
      const incident = first(text, published);
      assert.equal(incident.date, date);
      assert.equal(incident.datePartial, partial);
    });
  }
});

describe("how a call ended", () => {
  const cases: [text: string, outcome: string][] = [
    ["A man rang me claiming to be from my bank. I hung up.", "no_loss"],
    ["My mother was told to move her savings. She transferred £5,000 and it has gone.", "money_lost"],
    ["A caller from Microsoft rang. I gave him my card number before I realised.", "details_given"],
    ["He said he was a police officer and asked her to withdraw £3,000, but bank staff stopped her.", "no_loss"],
    ["A woman rang and said she was from Amazon.", "unknown"],
    ["He asked me to transfer £900 to a safe account.", "unknown"],
    ["I was told a courier would come. I handed over £1,200 in cash to him.", "money_lost"],
    ["A woman rang. I was told to open a page and let her take control of my tablet.", "unknown"],
    ["A caller from Microsoft wanted me to let him take over the computer.", "unknown"],
    ["A caller from Microsoft asked me to allow him access to my computer.", "unknown"],
    ["A caller from Microsoft said they had control of my computer.", "unknown"],
    ["A man rang and said he was my nephew and needed £400 for rent. I sent him nothing.", "no_loss"],
    ["A caller from Microsoft rang my mother. She said she gave him access to her laptop.", "details_given"],
    ["A caller from Microsoft rang and I let him on.", "details_given"],
    ["A man rang about our router. He took control of the laptop.", "details_given"],
    ["A man rang my aunt about her router and she allowed them access to her tablet.", "details_given"],
  ];
  for (const [text, outcome] of cases) it(text, () => assert.equal(first(text).outcome, outcome));
});

describe("what was asked", () => {
  const cases: [text: string, asked: string[]][] = [
    ["A man rang me and asked for my PIN.", ["pin_or_password"]],
    ["He wanted me to buy Amazon gift cards and read out the codes.", ["gift_cards_or_vouchers"]],
    ["The caller told me to download AnyDesk.", ["remote_access"]],
    ["A recorded message told me to press 1.", ["press_key"]],
    ["He rang about my order. He did not ask for my bank details.", []],
    ["A man rang and asked me to let him connect to my computer.", ["remote_access"]],
    ["A woman rang. I was told to open a page and let her take control of my tablet.", ["remote_access"]],
  ];
  for (const [text, asked] of cases) it(text, () => assert.deepEqual(first(text).askedFor, asked));
});

describe("who it was said to be", () => {
  const cases: [text: string, kind: string][] = [
    ["A recorded message said there was a case against me, and to press 1 to speak to an officer.", "unknown"],
    ["A recorded message told me to press 1 to be put through to an advisor.", "unknown"],
    ["A recorded message told me to press 1 to be connected to an HMRC officer.", "tax"],
    ["A recorded voice said this is HMRC and to press 1 to speak to an officer.", "tax"],
    ["A man rang me and said he was a police officer.", "police"],
    [
      "A girl rang and said, “Hello Grandad, it’s me”. She could not get into her bank and needed £400.",
      "family_member",
    ],
    ["Somebody rang and said it's me, Gran, I am with the police. I rang my daughter.", "family_member"],
    ["My mum, it's me who looks after her, was rung by somebody who said he was from Barclays.", "bank"],
    ["A man rang me and said he could not get into his bank.", "unknown"],
  ];
  for (const [text, kind] of cases) it(text, () => assert.equal(first(text).impersonatedKind, kind));
});

describe("one's own account", () => {
  it("is one call, whatever it tells", () => {
    const text =
      "I was rung on Monday by a man from my bank. He put me through to another man, a police officer he said. A woman rang again the next day and I put the phone down.";
    assert.equal(read(text).length, 1);
  });
  it("gives the county as the place where nothing nearer is said", () =>
    assert.equal(first("Somebody rang my mother and said he was a policeman. She hung up. Kent.").place, "Kent"));
});

describe("a short account that speaks of other things too", () => {
  it("is kept where the caller claimed to be somebody", () =>
    assert.equal(
      first("Woman of 74, Deal. Rung by a man saying he was from the council about an email and a survey of her roof.")
        .impersonatedKind,
      "other",
    ));
  it("is left out where nobody rang", () =>
    assert.deepEqual(
      read("Man of 80, Deal. Two men at the door said they were from the council and wanted £300 for his roof."),
      [],
    ));
});

it("gives no incident for what is not about telephone fraud", () => {
  const { isPhoneFraudWarning, incidents } = readDocument({
    id: "b",
    text: "Police are appealing for witnesses after a burglary.\n\nA house in Deal was broken into on Tuesday 5 March.\n\nJewellery was taken from a bedroom while the owners were away.\n\nAnyone who saw a white van is asked to call 101 and quote the reference.",
  });
  assert.equal(isPhoneFraudWarning, false);
  assert.deepEqual(incidents, []);
});

const FILLED: readonly [keyof Incident, (value: unknown) => boolean][] = [
  ["datePartial", (value) => value !== null],
  ["place", (value) => value !== null],
  ["placeArea", (value) => value !== null],
  ["channel", (value) => value !== "unknown"],
  ["impersonatedKind", (value) => value !== "unknown"],
  ["impersonatedName", (value) => value !== null],
  ["askedFor", (value) => Array.isArray(value) && value.length > 0],
  ["outcome", (value) => value !== "unknown"],
  ["lossPence", (value) => value !== null],
  ["victims", (value) => value !== null],
];

describe("evidence", () => {
  // Sentences in any order make texts that nobody wrote, which is what a property wants.
  const pieces = RELEASE.split(/(?<=\.)\s+/);
  for (let turn = 0; turn < pieces.length; turn++) {
    it(`lies in the text and stands for every filled field, begun at sentence ${turn}`, () => {
      const text = [...pieces.slice(turn), ...pieces.slice(0, turn)].join(turn % 2 === 0 ? " " : "\n\n");
      for (const incident of read(text)) {
        for (const { start, end, confidence, by } of incident.evidence) {
          assert.ok(start >= 0 && start < end && end <= text.length);
          assert.ok(confidence > 0 && confidence <= 1 && by !== "");
        }
        const told = new Set<string>(incident.evidence.map(({ field }) => field));
        for (const [field, isFilled] of FILLED) {
          if (isFilled(incident[field]))
            assert.ok(told.has(field === "datePartial" ? "date" : field), `${field} in ${text}`);
        }
      }
    });
  }
  it("takes any text at all", () => {
    for (const text of [
      "",
      " ",
      "£",
      "\n\n\n",
      "İstanbul “",
      "a".repeat(5000),
      "1 ".repeat(3000),
      "said he was from ".repeat(2000),
      "A woman in Constructor was rung by a constructor, constructor ago.",
    ]) {
      assert.ok(Array.isArray(readDocument({ id: "x", text }).incidents));
    }
  });
});

describe("a village on no list", () => {
  const notice =
    "Nether Quillow Parish Council: news from the clerk\n\nNUISANCE CALLS. A resident was rung on 4 March by a man who said he was from her bank and asked for her card number. She hung up.\n\nPolice are warning residents about such calls. The next meeting is on the second Monday.";
  it("is where its parish council tells of a call", () => assert.equal(first(notice).place, "Nether Quillow"));
  it("is not where another town is named", () =>
    assert.equal(first(notice.replace("A resident was", "A resident of Faversham was")).place, "Faversham"));
});

describe("what rules and weights come to together", () => {
  const said = "A woman rang me yesterday and said she was from my bank.";

  it("names a body on no list by its capitals, after an article too", () => {
    const read = first("A man rang me yesterday and said he was from the Housing Compensation Department.");
    assert.equal(read.impersonatedName, "Housing Compensation Department");
    assert.equal(read.impersonatedKind, "other");
  });
  it("asks no password where a driver gives one", () => {
    const text = `${said} I was to give £500 in cash to a driver. He gave the password "Lighthouse" and took it.`;
    assert.deepEqual(first(text).askedFor, ["cash_to_courier"]);
  });
  it("hears cards pushed under a door, and chains bought for the caller", () => {
    assert.deepEqual(first(`${said} I slid my bank card under the door to a lad, as she told me.`).askedFor, [
      "card_handover",
    ]);
    assert.deepEqual(first(`${said} She had me acquire a gold chain at the jeweller's.`).askedFor, ["buy_goods"]);
  });
  it("shows the whole sentence where it was weighed", () => {
    const text = `${said} She wanted my card number. My whole pension had been moved twice before I twigged.`;
    const told = first(text);
    const weighed = told.evidence.find(({ field }) => field === "outcome");
    assert.equal(told.outcome, "money_lost");
    assert.equal(weighed?.by, "outcome/weighed");
    assert.equal(text.slice(weighed?.start, weighed?.end), "My whole pension had been moved twice before I twigged");
  });
});

describe("a day or a town that opens a paragraph", () => {
  it("is of the call told in that paragraph, and not of the one told before it", () => {
    const told = read(`Police in the county are warning of callers who say that they are detectives.

A woman of 81 in Whitby was rung on Monday by a man who said he was from Microsoft, and hung up.

Tuesday was worse. A pensioner in Scarborough was rung by a man from HMRC and transferred £2,000.`);
    assert.deepEqual(
      told.map(({ date, place }) => [date, place]),
      [
        ["2024-03-11", "Whitby"],
        ["2024-03-12", "Scarborough"],
      ],
    );
  });
  it("is not of a call when it is the day of something else", () => {
    const incident = first(
      "Police said this morning that a Whitby woman lost £500 to a caller who said he was from her bank. She told Tuesday's meeting of the parish council about it.",
    );
    assert.equal(incident.date, null);
  });
});

describe("where calls were", () => {
  it("is in the force's area where no other area is named, unless the caller named it", () => {
    const incident = first(
      `Surrey Police have told residents to be vigilant about telephone fraud.

On Monday a woman in Dorking was rung by a man who said he was from Norfolk Police and asked for her PIN. She hung up.

Officers will never ask for your PIN. Anyone who has been rung can call 101.`,
    );
    assert.deepEqual([incident.place, incident.placeArea], ["Dorking", "Surrey"]);
  });
  it("goes on in the town told before, where the next call names none", () => {
    const told = read(`A Whitby woman, 81, was rung on Monday by a man who said he was from Microsoft, and hung up.

On Tuesday another woman was rung by a man from HMRC and transferred £2,000.`);
    assert.deepEqual(
      told.map(({ place }) => place),
      ["Whitby", "Whitby"],
    );
  });
  it("is not where the caller says that something happened", () => {
    const incident = first(
      "A Kendal woman, 78, was rung on Monday by a man who said he was her grandson, in a cell at Lancaster, and that he needed £2,000. She hung up.",
    );
    assert.equal(incident.place, "Kendal");
  });
  it("is from one town to another where it says so", () => {
    const incident = first(
      `Hampshire Trading Standards is warning residents about a recorded message.

The message says that it is from BT and that the internet will be cut off. It has been heard at addresses from Fordingbridge to Fordham this week. It tells people to press 1.

Never press 1. Hang up, and tell your neighbours.`,
    );
    assert.equal(incident.place, "Fordingbridge; Fordham");
  });
  it("is the county in a note of a line that says no more", () => {
    const incident = first(
      "On 4 March a lady of 82, Herefordshire, was told by Scotland Yard to move £900. She hung up.",
    );
    assert.equal(incident.place, "Herefordshire");
  });
});
