import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../base/day.ts";
import type { Reading } from "../read/incident.ts";
import { toContract } from "./read-json.ts";

const READING: Reading = {
  id: "d1",
  reader: "test",
  kind: "published",
  isPhoneFraudWarning: true,
  area: "Kent",
  incidents: [
    {
      date: dayOf(2026, 2, 10),
      datePartial: "--02-10",
      dateEnd: null,
      dateText: "Tuesday",
      place: "Deal",
      placeArea: "Kent",
      channel: "live_call",
      impersonatedKind: "bank",
      impersonatedName: null,
      lure: null,
      askedFor: [],
      outcome: "money_lost",
      lossPence: 123_450,
      victims: 1,
      age: "84",
      followUp: null,
      doubts: [
        { code: "weekday-disagrees", field: "date" },
        {
          code: "place-is-one-of-several",
          field: "place",
          name: "Newport",
          candidates: [{ name: "Newport", area: "Shropshire" }],
        },
      ],
      evidence: [{ field: "lossPence", start: 3, end: 9, by: "loss/lost", confidence: 0.9 }],
    },
  ],
  phoneNumbers: [
    { e164: "+441632960123", role: "other", start: 0, end: 12, notes: [] },
    { e164: "101", role: "reporting_line", start: 20, end: 23, notes: [] },
    { e164: "+441632960123", role: "scam_number", start: 30, end: 42, notes: ["kept-for-films"] },
  ],
  quotesBy: ["PC Jo Lee"],
  advice: { waitMinutes: null },
  personalDetails: [],
};

test("a reading in the contract's words: pounds, its field names, and each number once without short codes", () => {
  assert.deepEqual(toContract(READING), {
    id: "d1",
    reader: "test",
    kind: "published",
    is_phone_fraud_warning: true,
    area: "Kent",
    incidents: [
      {
        date: "2026-02-10",
        date_partial: "--02-10",
        date_end: null,
        date_text: "Tuesday",
        place: "Deal",
        place_area: "Kent",
        channel: "live_call",
        impersonated_kind: "bank",
        impersonated_name: null,
        lure: null,
        asked_for: ["none_stated"],
        outcome: "money_lost",
        loss_gbp: 1234.5,
        victims: 1,
        age: "84",
        follow_up: null,
        doubts: [
          { code: "weekday-disagrees", field: "date" },
          {
            code: "place-is-one-of-several",
            field: "place",
            name: "Newport",
            candidates: [{ name: "Newport", area: "Shropshire" }],
          },
        ],
        evidence: [{ field: "loss_gbp", start: 3, end: 9, by: "loss/lost", confidence: 0.9 }],
      },
    ],
    phone_numbers: [{ e164: "+441632960123", role: "scam_number", notes: ["kept-for-films"] }],
    quotes_by: ["PC Jo Lee"],
  });
});
