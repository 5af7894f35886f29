import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "./read-document.ts";

const claimOf = (text: string): [string | undefined, string | null | undefined] => {
  const [incident] = readDocument({ id: "t", text }).incidents;
  return [incident?.impersonatedKind, incident?.impersonatedName];
};
const is = (text: string, kind: string, name: string | null): void =>
  assert.deepEqual(claimOf(text), [kind, name], text);

describe("a caller who claims to be of the family", () => {
  it("greets in two breaths, and is given a name by whoever answers", () => {
    is(
      "The phone rang. \"Gran? It's me.\" I said is that our Danny and he said yes, it's Danny, he wanted £900 for a solicitor. I sent it.",
      "family_member",
      "Danny",
    );
  });
  it("says one word", () => {
    is(
      'Jean Moss, 84, of Louth, was phoned on 3 May. The voice said "Grandad?" and then asked for £3,000 in cash for a courier.',
      "family_member",
      null,
    );
  });
  it("is taken for the one who never rang", () => {
    is(
      "My nephew Owen phoned in tears, he had lost his wallet and wanted £600. I paid it over. It wasn't Owen at all.",
      "family_member",
      "Owen",
    );
    is(
      "My son rang the bank after a man phoned me about a parcel fee and took my card number. £90 lost.",
      "courier",
      null,
    );
  });
});
