import assert from "node:assert/strict";
import { it } from "node:test";
import { readDocument } from "./read-document.ts";

const claimOf = (text: string): [string | undefined, string | null | undefined] => {
  const [incident] = readDocument({ id: "t", text }).incidents;
  return [incident?.impersonatedKind, incident?.impersonatedName];
};

it("a caller is who opens the call with a rank or a firm's name, and no verb", () => {
  assert.deepEqual(
    claimOf(
      "Caller: Good evening madam, DC Peter Lowe, fraud squad. We have your card here.\nMe: Which card?\nCaller: Your bank card. Read me the PIN, please.\nMe: No. Goodbye.",
    ),
    ["police", "DC Peter Lowe"],
  );
  assert.deepEqual(
    claimOf(
      "Caller: Mrs Hale? Simon Dean, Dean Digital Assets. You hold Bitcoin from 2016.\nMe: I do not.\nCaller: There is a fee of £900 by bank transfer.\nMe: I have sent it.",
    ),
    ["investment", "Dean Digital Assets"],
  );
});

it("whom the caller asks for is not the caller", () => {
  assert.deepEqual(
    claimOf("Caller: Mr Lowe, this is British Gas. Read me your card number.\nMe: I will not. Goodbye."),
    ["energy", "British Gas"],
  );
});
