import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "./read-document.ts";

const endsOf = (text: string): (string | null)[] =>
  readDocument({ id: "t", text }).incidents.map(({ outcome }) => outcome);

const LEAD = "Police in Rutland are warning of calls by men who say they are police officers.";
const COUNTED =
  "There have been 14 incidents of this kind since 2 May, in which callers said that the bank was under suspicion.";

describe("how a number of reports ended", () => {
  it("is as the one of them ended who lost money", () => {
    const one =
      "On 9 May a woman of 81 from Oakham was rung by a man who said he was DC Lowe. She gave a courier £3,000.";
    assert.deepEqual(endsOf(`${LEAD}\n\n${COUNTED}\n\n${one}`), ["money_lost", "money_lost"]);
  });
  it("is not said by the one who lost nothing", () => {
    const one = "On 9 May a woman of 81 from Oakham was rung by a man who said he was DC Lowe. She hung up.";
    assert.deepEqual(endsOf(`${LEAD}\n\n${COUNTED}\n\n${one}`), ["unknown", "no_loss"]);
  });
  it("has the caller of all that is told beside it", () => {
    const text =
      "A man calling himself DC Lowe rang a woman of 81 from Oakham on 9 May. She gave a courier £3,000.\n\nThere have been 14 incidents in the county since 2 May.";
    assert.deepEqual(
      readDocument({ id: "t", text }).incidents.map(({ impersonatedKind }) => impersonatedKind),
      ["police", "police"],
    );
  });
  it("is as it is said of all of them, wherever that stands", () => {
    const one = "On 9 May a man of 81 from Oakham was rung by a man who said he was DC Lowe and wanted cash.";
    const end = "Inspector Jo Marsh said that none of the 14 had parted with anything, fortunately.";
    assert.deepEqual(endsOf(`${LEAD}\n\n${COUNTED}\n\n${one}\n\n${end}`), ["no_loss", "no_loss"]);
  });
  it("is money lost where some of them fell for it, or it is told what they were cheated of", () => {
    const some =
      "Nine people in Oakham were rung on 9 May by a man who said he was DC Lowe, and two of them fell for it.";
    assert.deepEqual(endsOf(`${LEAD}\n\n${some}`), ["money_lost"]);
    const sum =
      "Callers who said they were police officers cheated nine people in and around Oakham out of £20,000 on 9 May.";
    assert.deepEqual(endsOf(sum), ["money_lost"]);
    const before =
      "Nine people in Oakham were rung on 9 May by a man who said he was DC Lowe, but police heard of it before any of them had parted with money.";
    assert.deepEqual(endsOf(`${LEAD}\n\n${before}`), ["no_loss"]);
  });
});
