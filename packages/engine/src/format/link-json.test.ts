import assert from "node:assert/strict";
import { test } from "node:test";
import { acrossToContract, linkedToContract, parseLinkLine } from "./link-json.ts";

test("a line's own fields are taken, a part of a date is none, and unknown fields are passed over", () => {
  assert.deepEqual(
    parseLinkLine({
      id: 1,
      text: "He rang",
      date: "2026-02",
      place: " ",
      number: "01632 960123",
      channel: "live_call",
      impersonated_kind: "tax",
      impersonated_name: "HMRC",
      asked_for: ["gift_cards_or_vouchers", "a pony"],
      colour: "green",
    }),
    {
      ok: true,
      value: {
        text: "He rang",
        number: "+441632960123",
        channel: "live_call",
        impersonatedKind: "tax",
        impersonatedName: "HMRC",
        askedFor: ["gift_cards_or_vouchers"],
      },
    },
  );
  assert.deepEqual(parseLinkLine({ transcript: "Press one" }), { ok: true, value: { text: "Press one" } });
  assert.deepEqual(parseLinkLine({ number: "withheld" }), { ok: true, value: { text: "", number: null } });
});

test("a field that cannot be meant is refused by name", () => {
  const code = (line: Record<string, unknown>): string | null => {
    const parsed = parseLinkLine(line);
    return parsed.ok ? null : `${parsed.error.code} ${parsed.error.field}`;
  };
  assert.equal(code({ text: ["x"] }), "field-not-text text");
  assert.equal(code({ date: "31/02/2026" }), "date-not-a-day date");
  assert.equal(code({ channel: "pigeon" }), "word-not-known channel");
  assert.equal(code({ impersonated_kind: "baker" }), "word-not-known impersonated_kind");
});

test("answers are in the contract's words", () => {
  const because = [{ to: "b", score: 0.97, say: "Both in Deal" }];
  assert.deepEqual(linkedToContract({ id: "a", series: "a", because }), { series: "a", because });
  const evidence = { field: "lossPence", start: 3, end: 9, by: "amount", confidence: 0.9, document: "d1" } as const;
  const [incident, conflict] = [
    {
      date: null,
      datePartial: "--02-10",
      dateEnd: null,
      dateText: "on 10 February",
      place: "Deal",
      placeArea: "Kent",
      channel: "live_call",
      impersonatedKind: "bank",
      impersonatedName: null,
      lure: null,
      askedFor: ["card_details"],
      outcome: "money_lost",
      lossPence: 245_050,
      victims: 1,
      age: "80s",
      followUp: null,
      doubts: [],
      evidence: [evidence],
      documents: ["d1", "d2"],
    } as const,
    {
      incident: 0,
      field: "lossPence",
      values: [
        { value: 245_050, documents: ["d1"] },
        { value: 250_000, documents: ["d2"] },
      ],
    } as const,
  ];
  const event = { event: "d1", documents: ["d1", "d2"], incidents: [incident], conflicts: [conflict] };
  assert.deepEqual(acrossToContract(event), {
    event: "d1",
    documents: ["d1", "d2"],
    incidents: [
      {
        date: null,
        date_partial: "--02-10",
        date_text: "on 10 February",
        place: "Deal",
        place_area: "Kent",
        channel: "live_call",
        impersonated_kind: "bank",
        impersonated_name: null,
        lure: null,
        asked_for: ["card_details"],
        outcome: "money_lost",
        loss_gbp: 2450.5,
        victims: 1,
        age: "80s",
        follow_up: null,
        documents: ["d1", "d2"],
        evidence: [{ field: "loss_gbp", start: 3, end: 9, document: "d1" }],
      },
    ],
    conflicts: [
      {
        incident: 0,
        field: "loss_gbp",
        values: [
          { value: 2450.5, documents: ["d1"] },
          { value: 2500, documents: ["d2"] },
        ],
      },
    ],
  });
});
