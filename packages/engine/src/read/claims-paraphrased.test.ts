import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "./read-document.ts";

const kindOf = (text: string): string | undefined => readDocument({ id: "t", text }).incidents[0]?.impersonatedKind;
const is = (kind: string, ...texts: string[]): void => {
  for (const text of texts) assert.equal(kindOf(text), kind, text);
};

describe("what a caller claimed to be", () => {
  it("is known by what they said that they do for people", () => {
    is(
      "telecom_provider",
      "A man phoned me saying he was from the internet lot and I gave him my card number. £40 gone.",
      "Somebody rang me and said they looked after our broadband. They had me read out my card number.",
    );
    is(
      "energy",
      "A woman phoned saying she was from whoever supplies my gas. I gave her my sort code and account number.",
      "A woman of 70 from Deal was called by a person from the electricity people and gave her card number.",
    );
    is("bank", "A chap rang me from the credit card lot and I read him the code off my phone. £300 went.");
    is("other", "A man rang me and said he's from the housing office. I gave him my card number over the phone.");
  });
  it("is the trade of two that says more", () => {
    is("bank", "A lady rang me and said she was from the head office fraud department. I moved £900 to a new account.");
    is(
      "other",
      "A man of 70 was called by a man calling himself a banking ombudsman officer, who asked for his passcode.",
    );
  });
  it("is known by the story where nobody is named", () => {
    is(
      "health",
      "Phone call for my aunt, 81: her falls alarm had run out and she was to pay £60. She gave her card number.",
    );
    is("other", "A recording on my phone said that a bailiff was coming and I had to ring and pay £300. I hung up.");
    is(
      "family_member",
      "A retired nurse in Ely was telephoned on 3 May and gave £2,000 to a courier, thinking it was bail for her nephew.",
    );
  });
  it("is the bank whose fraud squad it is, and the police where it is nobody's", () => {
    is(
      "bank",
      "A man rang my aunt from her bank's fraud squad and she sent £700.",
      "Somebody rang me, said he was in the fraud squad at my bank, and I read him the code. £80 gone.",
    );
    is("police", "A man rang my aunt from the fraud squad and she gave a courier £700.");
  });
  it("is investment where it is of shares, and health where somebody is invited for a jab", () => {
    is(
      "investment",
      "Foreign voice on the phone about my Hartwell shares, a client of his wants to buy. I hung up.",
      "A man rang my dad, said he was due money from a past investment but had to send £600 first. He sent it.",
    );
    is("health", "They rang to book me in for my flu jab. Is that how it is done now?");
    is("unknown", "A woman rang me, wanted to know what I thought of the shares page in the paper. I hung up on her.");
  });
  it("is nobody whom the next clause names", () => {
    is(
      "police",
      "A man rang a woman of 70 in Deal claiming to be a marshal. She would be arrested unless she took £900 out of her bank, he said, and she hung up.",
    );
    is(
      "tax",
      "A man phoned a woman of 81 in Deal and said he was from the tax office. It cost the woman of Deal £900 already, and officers fear for others.",
    );
    is(
      "unknown",
      "A Deal pensioner had a call to say that her account was at risk. In time she saw that it was a hoax and rang the police. No money was lost.",
    );
    is(
      "bank",
      "A man of 70 from Deal had a call from his bank, as he supposed, about £399 paid to Amazon. He hung up.",
    );
  });
  it("is who is named after it with a verb of seeming", () => {
    is(
      "police",
      "Crooks have been phoning residents of Deal as a police officer and sending a courier for their cash.",
    );
    is("tax", "The phone rang, and a robot told my mum that this was HMRC and that she must pay £400. She hung up.");
    is("police", "People in Deal are getting calls from men who claim to be a sergeant and want bank details.");
  });
  it("is not the name in inverted commas of the crime, or of what it is about", () => {
    is(
      "police",
      "Known as 'Courier Fraud', it has cost a woman of 80 in Deal £900. She was phoned by a man who said he was a police officer.",
    );
    is(
      "unknown",
      "A warning of a 'National Insurance Number' telephone scam: residents of Deal have had a recorded call that tells them to press 1.",
    );
  });
  it("is told by a fault on the computer, a tax not paid or council tax to come back", () => {
    is(
      "tech_support",
      "Residents of Deal have been rung by a company with the tale that there was a fault on their computer. £200 was wanted.",
    );
    is("tax", "A man of 71 in Deal was rung and told that tax had not been paid and that he would be arrested.");
    is("other", "Residents of Deal have had calls that offer refunds of council tax and ask for their card number.");
  });
  it("is nobody's phone company where it is the Telephone Preference Service", () => {
    is("other", "I'm calling from the TPS, she says, you have had nuisance calls. I put the phone down.");
    is("telecom_provider", "Talk-Talk, number withheld, told me my router had been hacked. I put the phone down.");
  });
  it("is none of the bank's where a thief is inside it, and no hospital where somebody lies in one", () => {
    is(
      "police",
      "A man rang my aunt, she was to help catch a thief inside her own bank. He said he was DC Lowe. She gave him £900.",
    );
    is(
      "unknown",
      "My friend is in hospital and I wait for news, so the phone rings and I'm told my loft is damp. I hung up.",
    );
    is("health", "The hospital rang me to say my scan was free if I gave a card number. I hung up.");
  });
  it("is another where it is of the court", () => {
    is("other", "A sheriff officer rang me, he said, about an unpaid fine. I sent £300.");
    is("police", "A sheriff rang me, he said, about a warrant. I sent £300.");
  });
  it("is who somebody is supposed to be sent by", () => {
    is(
      "police",
      "A courier supposedly sent by police officers took £400 from a woman of 80 in Deal who was rung on 3 May.",
    );
  });
  it("is no bank of one's own, and nobody who is still to come", () => {
    is("unknown", "A woman rang me, wanted to know the name of my bank and my account number. I hung up on her.");
    is("unknown", "A voice on the phone said I owed £200 and the police would be sent round. I put the phone down.");
    is("unknown", "Recorded voice rang: suspicious activity on your National Insurance, press one. I hung up.");
  });
  it("is what stands alone in inverted commas, whatever comes before them", () => {
    is(
      "energy",
      'In Modling a man of 70 was called on 3 May. The voice now belonged to "the electricity company" and wanted his card number.',
    );
  });
  it("is the body of which it was the call", () => {
    is("retailer", "I had the Amazon call this morning, press 1 for a refund of £70. I hung up.");
    is("tech_support", "A man rang me from Microsoft and had me send a WhatsApp message to a number. I lost £80.");
  });
  it("is nobody where it is told that they never said", () => {
    is(
      "unknown",
      "A woman of 66 in Louth was called on 3 May by a man who never said whom he worked for. He wanted £90 for a parcel held at customs. She paid.",
    );
  });
  it("is nobody who is thanked", () => {
    is(
      "police",
      'Thank you to the young man at the Nationwide. "Inspector Dole" phoned me and I was to draw out £700. I lost nothing.',
    );
  });
});

describe("the name that a caller gave", () => {
  const named = (text: string): string | null | undefined =>
    readDocument({ id: "t", text }).incidents[0]?.impersonatedName;
  it("is all of a firm's name, wherever its trade stands in it", () => {
    assert.equal(
      named(
        "A woman of 66 in Louth was called on 3 May by a man from Eastern Homes Advice Bureau and gave her card number.",
      ),
      "Eastern Homes Advice Bureau",
    );
    assert.equal(
      named('A man of 66 in Louth was rung on 3 May by "Broker 24", and sent £4,000 for shares.'),
      "Broker 24",
    );
  });
  it("is the person's where they name no body", () => {
    assert.equal(
      named("A Mr Penrose telephoned me. He has money of mine frozen and wants £300. I sent it."),
      "Mr Penrose",
    );
  });
  it("may come after the kind, in words of no claim", () => {
    assert.equal(
      named(
        "She was rung on 3 May and thought she was helping the police. A Sergeant Bell introduced himself. She gave £800 in cash to a courier.",
      ),
      "Sergeant Bell",
    );
  });
});

describe("what is only named beside the call", () => {
  it("is who tells of it, or was told", () => {
    is(
      "unknown",
      "Officers in Corsham would like to hear from a man who was rung on Monday and asked for his savings. He paid £300.",
      "Somebody phoned a widow in Calne and asked for cash, Wiltshire Police say. She gave £400 to a driver.",
      "A caller who gave no name asked my aunt for £90 in vouchers. Crimestoppers: 0800 555 111.",
    );
  });
  it("is a shop where things were bought, how they were paid for, and a bank that somebody went to or told of", () => {
    is(
      "unknown",
      "He kept me on the phone all morning and had me get cards from Argos. I read him the codes.",
      "A girl rang and I paid £60 with my Visa debit for a thing that never came.",
      "Someone rang and asked me where I bank. I told her and rang off.",
      "A lad on the phone wanted £80. It was meant for key meter top-ups. I paid it.",
      "Three bank cards were handed to a driver after a call to my uncle on Friday.",
    );
  });
  it("is a body all the same where it rang", () => {
    is("telecom_provider", "Three rang about my upgrade and I gave them the code.");
    is("bank", "Call on Friday. Nationwide, he said, security. I read him the code.");
    is("retailer", "A call from Marks & Spencer about a refund. I gave her my card number.");
    is("other", "Anglian Water rang and wanted my card number for a refund. I gave it.");
  });
});
