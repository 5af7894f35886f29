/**
 * Every sign that CHECK listens for, and every pair of signs that means more together. The rows are meant to be read,
 * doubted and mended by officers; each has its source, and sentences that must and must not show it, all of them tested.
 */
import type { Pairing, Sign } from "./sign.ts";
import { CLAIMS } from "./signs/claims.ts";
import { DEMANDS } from "./signs/demands.ts";
import { GENUINE } from "./signs/genuine.ts";
import { HINTS } from "./signs/hints.ts";
import { PRESSURE } from "./signs/pressure.ts";
import { SCHEMES } from "./signs/schemes.ts";
import { STORIES } from "./signs/stories.ts";
import { TOLD } from "./signs/told.ts";

export const SIGNS: readonly Sign[] = [
  ...DEMANDS,
  ...SCHEMES,
  ...HINTS,
  ...PRESSURE,
  ...STORIES,
  ...GENUINE,
  ...TOLD,
  ...CLAIMS,
];

const THREATS = ["threat-arrest", "threat-number-suspended"];
const MONEY_ASKS = ["told-to-send-money", "pay-now", "withdraw-cash", "fee-first"];

export const PAIRINGS: readonly Pairing[] = [
  {
    flag: "press-key-after-threat",
    kind: "demand",
    weight: 4.5,
    decisive: true,
    say: "A threat, then press a key. Pressing puts you through to the fraudster.",
    source: "West Kent warning, February 2021",
    all: [["press-key"], [...THREATS, "threat-cut-off", "threat-legal"]],
  },
  {
    flag: "press-key-after-story",
    kind: "demand",
    weight: 3.2,
    say: "A shock or a gift, then press a key. Pressing puts you through to them.",
    source: "Ofcom and UK Finance: recorded impostor calls",
    all: [["press-key"], ["story-charge", "story-refund", "story-prize", "story-virus", "story-debt-offer"]],
  },
  {
    flag: "key-for-strange-charge",
    kind: "demand",
    weight: 2.4,
    decisive: true,
    say: "A recording, a charge you did not make, and a key to press. Press nothing.",
    source: "Ofcom and Which?: recorded shop and subscription calls",
    all: [
      ["press-key"],
      ["story-charge", "story-refund", "story-virus"],
      ["claims-retailer", "claims-telecom_provider", "claims-tech_support", "claims-tax", "claims-government_benefits"],
    ],
  },
  {
    flag: "pay-under-threat",
    kind: "demand",
    weight: 4.5,
    decisive: true,
    say: "Pay now or be arrested: no real office works like that.",
    source: "HMRC: it never rings to threaten arrest",
    all: [THREATS, [...MONEY_ASKS, "asks-for-card", "asks-for-bank-details"]],
  },
  {
    flag: "office-threatens-arrest",
    kind: "threat",
    weight: 2.2,
    decisive: true,
    say: "No tax office, benefits office or company rings to threaten arrest.",
    source: "HMRC: it never rings to threaten arrest; DWP: numbers are never suspended",
    all: [
      ["claims-tax", "claims-government_benefits", "claims-telecom_provider", "claims-retailer", "claims-courier"],
      ["threat-arrest", "threat-number-suspended"],
    ],
  },
  {
    flag: "fee-for-gift",
    kind: "demand",
    weight: 4,
    decisive: true,
    say: "A fee to get money or a prize. The prize never comes.",
    source: "Report Fraud: advance fee fraud",
    all: [
      ["fee-first", "pay-now", "told-to-send-money"],
      ["story-prize", "story-refund", "story-investment"],
    ],
  },
  {
    flag: "details-for-refund",
    kind: "demand",
    weight: 3,
    say: "A refund you did not expect, and they want your details for it.",
    source: "HMRC: refunds are not paid by asking for details on the phone",
    all: [
      ["story-refund", "story-prize"],
      ["asks-for-card", "asks-for-bank-details", "asks-identity-number", "sent-to-computer"],
    ],
  },
  {
    flag: "details-after-shock",
    kind: "demand",
    weight: 1.8,
    say: "A shock about your account, and then they want its details.",
    source: "UK Finance: a bank already has your card and account numbers",
    all: [
      ["story-charge", "story-arrested-with-card", "threat-cut-off", ...THREATS, "story-virus", "hurry"],
      ["asks-for-card", "asks-for-bank-details", "asks-identity-number"],
    ],
  },
  {
    flag: "police-want-money",
    kind: "misfit",
    weight: 3,
    decisive: true,
    say: "Police never ask for your money, cards or bank details.",
    source: "Met Police, Operation Callback 2025",
    all: [
      ["claims-police"],
      ["asks-for-bank-details", "asks-for-card", "told-to-send-money", "withdraw-cash", "fee-first"],
    ],
  },
  {
    flag: "office-wants-money-moved",
    kind: "misfit",
    weight: 2.5,
    decisive: true,
    say: "No bank or tax office rings to have you send money.",
    source: "UK Finance, Take Five: a bank never asks you to move your money",
    all: [["claims-bank", "claims-tax", "claims-government_benefits"], ["told-to-send-money"]],
  },
  {
    flag: "police-about-card",
    kind: "misfit",
    weight: 2.2,
    say: "Police do not ring about your bank card. This is how courier fraud begins.",
    source: "Kent Police: Tonbridge and Sevenoaks warnings on courier fraud",
    all: [["claims-police"], ["story-charge", "story-arrested-with-card"]],
  },
  {
    flag: "tax-office-recording",
    kind: "misfit",
    weight: 2,
    say: "Tax offices write. They do not leave recordings with a key or a number.",
    source: "HMRC: examples of phone scams",
    all: [
      ["claims-tax", "claims-government_benefits"],
      ["press-key", "ring-back-number"],
    ],
  },
  {
    flag: "computer-fault-caller",
    kind: "misfit",
    weight: 2.2,
    say: "No phone or computer company rings to say your computer has a fault.",
    source: "Microsoft and NCSC: no company rings about a virus",
    all: [
      ["claims-tech_support", "claims-telecom_provider"],
      ["story-virus", "sent-to-computer"],
    ],
  },
  {
    flag: "office-wants-details",
    kind: "misfit",
    weight: 2,
    say: "Public offices do not ring for card or bank details.",
    source: "GOV.UK and NHS: no office rings to ask for card details, a PIN or a password",
    all: [
      ["claims-tax", "claims-government_benefits", "claims-health"],
      ["asks-for-card", "asks-for-bank-details"],
    ],
  },
  {
    flag: "card-for-a-fee",
    kind: "misfit",
    weight: 1.6,
    say: "A small fee is how they get your card number.",
    source: "Royal Mail and Report Fraud: delivery and fee fraud",
    all: [
      ["fee-first", "story-prize"],
      ["asks-for-card", "pay-now"],
    ],
  },
  {
    flag: "computer-call",
    kind: "misfit",
    weight: 2.4,
    say: "Someone rings about a fault or refund and sends you to your computer.",
    source: "Microsoft and NCSC: no company rings about a virus",
    all: [["sent-to-computer"], ["story-virus", "story-refund", "story-charge"]],
  },
  {
    flag: "family-wants-money",
    kind: "demand",
    weight: 3.5,
    decisive: true,
    say: "Family in trouble on a new number, wanting money. Ring the old number.",
    source: "Report Fraud: family emergency calls",
    all: [["story-family"], [...MONEY_ASKS, "tell-nobody"]],
  },
  {
    flag: "office-wants-details-to-pay",
    kind: "demand",
    weight: 3.2,
    decisive: true,
    together: true,
    say: "Public offices do not ring for card or bank details.",
    source: "Councils, HMRC and DWP: a refund or payment that is due comes by itself or by letter",
    all: [["office-pays-you"], ["asks-for-card", "asks-for-bank-details", "card-read-out"]],
  },
  {
    flag: "card-for-a-small-charge",
    kind: "demand",
    weight: 3.2,
    decisive: true,
    together: true,
    say: "A small fee is how they get your card number.",
    source: "Royal Mail, Evri and the NHS: none of them rings for a card",
    all: [["charge-for-post"], ["asks-for-card", "card-read-out"]],
  },
  {
    flag: "card-for-a-free-thing",
    kind: "demand",
    weight: 3.2,
    decisive: true,
    together: true,
    say: "A grant or something free, and your card for it. It is not free.",
    source: "Ofgem and Trading Standards: no grant for a boiler or insulation needs a card by phone",
    all: [["story-free-thing"], ["asks-for-card", "card-read-out", "asks-for-bank-details"]],
  },
  {
    flag: "new-number-wants-money",
    kind: "demand",
    weight: 4,
    decisive: true,
    together: true,
    say: "Family in trouble on a new number, wanting money. Ring the old number.",
    source: "Report Fraud: messages and calls that begin 'Hi Mum'",
    all: [["story-new-number"], ["family-needs-paying", "told-to-send-money", "pay-now"]],
  },
  {
    flag: "secret-money",
    kind: "demand",
    weight: 3,
    decisive: true,
    say: "They want money moved while you stay on the phone.",
    source: "Met Police, Operation Callback 2025",
    all: [["stay-on-line"], ["withdraw-cash", "told-to-send-money", "pay-now"]],
  },
];

export const signOf = (flag: string): Sign | Pairing | undefined => BY_FLAG.get(flag);
const BY_FLAG: ReadonlyMap<string, Sign | Pairing> = new Map([...SIGNS, ...PAIRINGS].map((sign) => [sign.flag, sign]));
