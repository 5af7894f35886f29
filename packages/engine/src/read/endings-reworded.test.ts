/** How calls ended, in the words of people who retell what they read or heard. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "./read-document.ts";

const outcomeOf = (text: string): string | undefined => readDocument({ id: "t", text }).incidents[0]?.outcome;
const all = (outcome: string, ...texts: string[]): void => {
  for (const text of texts) assert.equal(outcomeOf(text), outcome, text);
};
const toldOf = (end: string): string =>
  `Police in Rutland are warning of calls by men who say they are from the bank.\n\nA woman of 70 from Oakham was rung on Monday 2 November 2026 and asked for her PIN. ${end}`;

describe("an end told in other words", () => {
  it("is money lost where they had somebody move it, or an account is short of it", () =>
    all(
      "money_lost",
      "Barclays fraud team rang me in June. He had me put the lot, £2,150, in a new account at Monzo. Goole.",
      "Rung by Santander, they said. I did £400 and then £900 before the penny dropped.",
      "A man from my bank rang. The savings went into a safe account that was no such thing.",
      toldOf("She read out her card number, and found later that her account was short of £3,100."),
      toldOf("She handed the driver a carrier bag containing £2,600."),
    ));
  it("is no loss where the teller only laughs at it", () =>
    all(
      "no_loss",
      "Recorded voice, my broadband is to be cut off at midnight unless I press 1. Yeah right.",
      "I have won a cruise, says the man on the phone, once I pay £90 for the papers. Whoopee.",
      "Yet another one pretending to be Vodafone, and would I like half off. 01632 960114.",
      "HMRC again on my mobile, officer Dan Brooks. Looked the number up, it's a known scam.",
      "Automated call about my National Insurance number, press 1. I let it drone on and got my tea.",
    ));
  it("is no loss where neither one thing nor the other went, or they held out", () =>
    all(
      "no_loss",
      toldOf("Neither money nor details were passed over."),
      toldOf("She held out against the caller."),
      toldOf("She disclosed nothing."),
      toldOf("Nobody parted with any money."),
    ));
});

describe("doing as one was asked", () => {
  it("is what was asked", () => {
    all("details_given", toldOf("He asked her to confirm her date of birth, which she did."));
    all("money_lost", toldOf("She was to send the sum to an account in Hull, and she did."));
  });
});

describe("what is no end of the call", () => {
  it("is what others gave, what was told, and what the caller's story has", () =>
    all(
      "unknown",
      "Visa fraud team rang, the shop gave them my number it seems. They are asking for my PIN to get at a crook.",
      toldOf("He told the woman that her card number was about to run out."),
      toldOf("New cards were being issued, he told her."),
      toldOf("He spoke as police do, giving a detective's name and an officer's badge number."),
    ));
  it("is what a paper says of such calls", () =>
    all(
      "unknown",
      `${toldOf("He wanted £900 for the fee.")}\n\nDetectives said that it was a well known scam, and that the gang was still at it.`,
    ));
  it("is what people should do, and not what somebody did", () => {
    all("unknown", toldOf("Residents should simply hang up and ring the bank."));
    all("no_loss", toldOf("She had the sense to hang up and rang the bank."));
  });
  it("is a sum told twice", () => {
    const text = toldOf("She was tricked out of £2,700. A courier took the £2,700 that evening.");
    assert.equal(readDocument({ id: "t", text }).incidents[0]?.lossPence, 270_000);
  });
  it("is what victims can lose", () => {
    all("no_loss", toldOf("She was not fooled. The victims, most of them old, can lose thousands."));
    all("money_lost", toldOf("She lost thousands."));
  });
  it("is money that the caller says is back", () =>
    all(
      "money_lost",
      toldOf("The payment was stopped, he told her, and the money was back in the account. She gave a courier £900."),
    ));
});

describe("an end told of oneself or one's family in few words", () => {
  it("is what was asked, where somebody fell for it or gave in", () => {
    all(
      "money_lost",
      "The bank's fraud man said to move my savings. I fell for it.",
      "A lad told her to leave £2,000 in a bag for his colleague. She went along with it.",
      "It was £85 to free up my parcel, said the girl on the phone. In the end I gave in.",
    );
    all(
      "details_given",
      "The gas company rang wanting my sort code. Told them.",
      "Somebody from Vodafone rang and asked for the code they'd sent. I did so.",
    );
  });
  it("is money lost where the codes of gift cards were passed on", () => {
    all(
      "money_lost",
      "A Mr Lyle from the tax office phoned. He wanted £300 in Argos vouchers. I got three and texted him the numbers.",
      'My gran was phoned by "Apple". They had her buy iTunes cards for £150 and she read out the codes.',
    );
  });
  it("is details given where access or details were had", () => {
    all(
      "details_given",
      "BT wanted to get on my computer, they said. I did as he asked.",
      "A lady phoned from my bank and wanted my password. I read it to her, then rang off.",
      "A man from Microsoft rang. He had me type a few letters and soon the cursor was wandering about by itself.",
      "A woman from Sky rang. She took my birthday and my sort code and thanked me.",
      "He said he was from Barclays and needed the account no. I read out the account no and sort code.",
      "The bank rang, or so they said, and I let her have my mother's maiden name.",
    );
  });
  it("is not known where nobody can say", () => {
    all(
      "unknown",
      "My father was rung by a man from the bank about his card. He can't remember what he told him.",
      'A neighbour had a call from "Lloyds" asking for her PIN. It is not known whether she gave it.',
      "Mum had a man on from BT wanting her password. She won't say if she gave it.",
      "HMRC rang my brother for £400. We're not sure whether he paid.",
      "Aunt Jo had the bank on about a code. All she'll tell me is that they were polite.",
    );
  });
  it("is money lost where a sum or a wallet is told to be gone", () => {
    all(
      "money_lost",
      "A broker rang every week. He had £4,100 off me in the end.",
      "Police officer on the phone, he said. I was hurried into transferring my savings.",
      "The bank rang about a refund. Next day I was £900 down.",
      "Somebody from Virgin rang and wanted my card number. Since then £40 has gone out every month.",
      "A man rang from Ethereum support. By morning my wallet was empty.",
    );
  });
  it("is no loss where something was put back, left or never answered", () => {
    all(
      "no_loss",
      "A man from the bank rang and wanted £500 moved. Girl on the till asked me who it was for and I came home with the cash.",
      "The tax people rang for £700 in vouchers. I had them in my basket but they went back on the shelf.",
      "A man from the police wanted £6,000 for a courier. The transfer was cancelled by my bank.",
      "A recorded voice said my broadband would stop, press 1. Left it chattering to itself.",
      'Somebody rang from "Visa" about a payment, for my card number. Neither of us pressed anything.',
      "Amazon, said the message. Press 1. Ignored.",
      "A man from Octopus rang about a debt of £300. I asked for it in writing and he lost interest.",
    );
  });
});
