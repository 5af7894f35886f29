import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "./read-document.ts";

const claimOf = (text: string): [string | undefined, string | null | undefined] => {
  const [incident] = readDocument({ id: "t", text }).incidents;
  return [incident?.impersonatedKind, incident?.impersonatedName];
};
const is = (text: string, kind: string, name: string | null): void =>
  assert.deepEqual(claimOf(text), [kind, name], text);

describe("who the caller claimed to be", () => {
  it("is who stands in inverted commas", () => {
    is(
      'Mrs Doe, 80, was rung on 3 May by "Visa Card Services" and gave her card number.',
      "bank",
      "Visa Card Services",
    );
    is('I was rung by "Home Boiler Care" and gave my card number. £89 has gone. Ripon.', "other", "Home Boiler Care");
    is('My nan got a call, "DS Cole" it was. She gave him £2,000 in cash at the door.', "police", "DS Cole");
  });
  it("is not what they said, nor where the money went", () => {
    is(
      'A man rang me from BT and sent £760 to "Santander" from my account, "for the court" he said.',
      "telecom_provider",
      "BT",
    );
  });
  it("is somebody brought in as one whom nobody knows", () => {
    is(
      "The phone went and a Sergeant Wilson introduced himself. I was to draw out £900 in cash. I did not.",
      "police",
      "Sergeant Wilson",
    );
    is("A Mr Lane of Ashdown Wealth first rang me in May about shares. I sent £3,000.", "investment", "Ashdown Wealth");
  });
  it("is told in many words", () => {
    is(
      "The caller informed the pensioner that he was Chief Inspector Neil Cross and wanted £800 in cash.",
      "police",
      "Chief Inspector Neil Cross",
    );
    is(
      "A man rang and said he belonged to the National Crime Agency and wanted £800 in cash.",
      "police",
      "National Crime Agency",
    );
    is("A young chap rang me from a firm called Brightpane and wanted my card number.", "other", "Brightpane");
    is("Call rec'd from male purporting Amazon accounts team, who had her install TeamViewer.", "retailer", "Amazon");
  });
  it("is no shop, program or bank that is only named", () => {
    is("Somebody rang me, and I bought vouchers at John Lewis and read out the codes.", "unknown", null);
    is("A voice on the phone had me draw out £500 and Nationwide blocked the card.", "unknown", null);
  });
  it("is the officer rather than the body, and no name where it was now one and now another", () => {
    is(
      "A woman of 80 was rung by a man introducing himself as DS Paul Grant of the Metropolitan Police, and lost £900.",
      "police",
      "DS Paul Grant",
    );
    is(
      "A woman of 80 was rung by a man who said he was an officer of the Metropolitan Police, and lost £900.",
      "police",
      "the Metropolitan Police",
    );
    is("A man of 71 was rung by a man who said he was from Scottish Power or from SSE, and lost £900.", "energy", null);
  });
  it("is nobody who only warned, or whom somebody was going to ring", () => {
    is(
      "Phone scam warning\n\nPensioners across the county have been warned by Kent Police about a telephone scam that is going round.\n\nA woman of 80 was rung by a man who said he was a detective, and lost £900.",
      "police",
      null,
    );
    is(
      "A woman of 80 was rung by a man who claimed to be a detective. She said that she was going to ring Kent Police, and he hung up.",
      "police",
      null,
    );
    is(
      "After a man of 80 was rung by people who claimed to be police officers, Kent Police has issued a warning.",
      "police",
      null,
    );
    is("A woman of 80 was rung by a man who claimed to be from Kent Police, and lost £900.", "police", "Kent Police");
    is("A woman of 80 was told by Barclays on the phone to move £900, which was a scam.", "bank", "Barclays");
  });
  it("is nobody quoted by name and post, and no name that a fraud goes by", () => {
    const news = (said: string): string =>
      `Phone scam warning\n\nA woman of 80 was rung by a man who claimed to be a detective, and lost £900.\n\n${said}`;
    is(
      news("Ann Carr, a senior fraud officer at Kent Police, called it a wicked trick on old people."),
      "police",
      null,
    );
    is(news("Known to banks as 'vishing', the trick is an old one, and people should hang up."), "police", null);
    is(news("He gave a name such as DC John Marsh, and told her to keep it secret."), "police", "DC John Marsh");
    is(
      news("He went on to say that he was a fraud officer at Kent Police, and gave a number."),
      "police",
      "Kent Police",
    );
  });
  it("is told in words of coming from, making out and playing a part", () => {
    is("A man of 80 had a call that purported to come from Barclays, and lost £900.", "bank", "Barclays");
    is("A call came in from Barclays for my mother, who is 80, and she lost £900 by it.", "bank", "Barclays");
    is("A man of 80 was rung by a woman who made herself out to be from Barclays, and lost £900.", "bank", "Barclays");
    is("A man of 80 was rung by a man in the role of a police officer, and lost £900.", "police", null);
    is("A man of 80 was rung by a man who wanted him to come from Deal to Dover with £900.", "unknown", null);
  });
  it("is a body on no list by all the words of its name, or the bank whose fraud squad it was", () => {
    is(
      'A man of 58 was rung by a woman who said she was from the "Government Pension Guidance Bureau", and hung up.',
      "government_benefits",
      "Government Pension Guidance Bureau",
    );
    is("A woman of 73 was called by somebody purporting to be in the fraud squad at Lloyds.", "bank", "Lloyds");
  });
  it("is nobody near whose house somebody rang from", () => {
    is("A man of 71 was rung from a flat above a betting shop and lost £900 to the phone fraud.", "unknown", null);
  });
  it("is of the same kind as in the call told before, where nothing else is said, and need not be of that name", () => {
    const text =
      "A woman of 80 from Deal was telephoned on 3 May by a man claiming to be DC Tom Fenn, and handed over £4,000.\n\nIn Sandown, a retired postman was less obliging. He hung up on the caller.";
    const read = readDocument({ id: "t", text }).incidents;
    assert.deepEqual(
      read.map((one) => [one.impersonatedKind, one.impersonatedName]),
      [
        ["police", "DC Tom Fenn"],
        ["police", null],
      ],
    );
  });
});
