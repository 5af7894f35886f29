/** One report as the console's tests need it. */
import {
  type CheckAnswer,
  type Day,
  type Incident,
  type IncidentField,
  type PersonalDetail,
  type Reading,
  receiptFrom,
  NOTHING_READ,
} from "@clearline/engine";
import { searchable } from "../../actions/keep-words.ts";
import type { TestDeps } from "../../actions/test-support.ts";

/** A report with its reading, made without the reader: the pages are under test, not the reading. */
export type ReportSeed = {
  words: string;
  day: Day;
  place?: string;
  at?: { lat: number; lon: number };
  incident?: Partial<Omit<Incident, "evidence">>;
  /** Further calls told in the same words. */
  also?: readonly Partial<Omit<Incident, "evidence">>[];
  /** Phrases of the words and the fact each shows. */
  marks?: readonly [field: IncidentField, phrase: string][];
  personal?: readonly [kind: PersonalDetail["kind"], phrase: string][];
  numberShown?: string;
  contact?: { name: string | null; email: string | null; phone: string | null };
  receivedAt?: Date;
  risk?: number;
};

export async function addReport({ deps }: Pick<TestDeps, "deps">, seed: ReportSeed): Promise<string> {
  const { words, day, place = null, at = null, marks = [], personal = [] } = seed;
  const incident = { ...NOTHING_READ, date: day, place, ...seed.incident };
  const span = (phrase: string): { start: number; end: number } => {
    const start = words.indexOf(phrase);
    if (start < 0) throw new Error(`not in the words: ${phrase}`);
    return { start, end: start + phrase.length };
  };
  const reading: Omit<Reading, "id"> = {
    reader: "test 1",
    kind: "account",
    isPhoneFraudWarning: false,
    area: null,
    incidents: [
      {
        ...incident,
        evidence: marks.map(([field, phrase]) => ({ ...span(phrase), field, by: `${field}/test`, confidence: 0.95 })),
      },
      ...(seed.also ?? []).map((one) => ({ ...NOTHING_READ, ...one, evidence: [] })),
    ],
    phoneNumbers: [],
    quotesBy: [],
    advice: { waitMinutes: null },
    personalDetails: personal.map(([kind, phrase]) => ({ ...span(phrase), kind })),
  };
  const risk = seed.risk ?? 0.97;
  const checked: CheckAnswer = {
    id: "x",
    risk,
    verdict: risk > 0.8 ? "likely_fraud" : risk > 0.3 ? "be_careful" : "no_signs_seen",
    impersonatedKind: incident.impersonatedKind,
    askedFor: incident.askedFor,
    reasons: marks
      .slice(-1)
      .map(([, phrase]) => ({ ...span(phrase), flag: "test", say: "A real caller would not say this." })),
    do: ["Put the phone down now."],
  };
  return deps.store.inTransaction(async (tx) => {
    const id = await tx.reports.add({
      report: {
        words,
        callDate: null,
        place,
        numberShown: seed.numberShown ?? null,
        forSomeoneElse: false,
        anonymous: false,
        contact: seed.contact ?? null,
      },
      receipt: receiptFrom(deps.secrets(8)),
      wordPair: "copper lantern",
      source: "web",
      receivedOn: day,
      receivedAt: seed.receivedAt ?? new Date(`${day}T09:00:00Z`),
      takenBy: null,
    });
    await tx.readings.save(id, { ...reading, id }, { toTheDay: false });
    await tx.reportWords.put(id, searchable(words, { ...reading }));
    const { impersonatedKind: impersonated_kind, impersonatedName: impersonated_name, outcome, channel } = incident;
    await tx.cases.save({
      report_id: id,
      call_date: day,
      place,
      place_area: incident.placeArea,
      lat: at?.lat ?? null,
      lon: at?.lon ?? null,
      number_e164: null,
      channel,
      impersonated_kind,
      impersonated_name,
      asked_for: [...incident.askedFor],
      outcome,
      counts: true,
      link_keys: [],
    });
    await tx.reports.setChecked(id, checked, outcome === "money_lost" || outcome === "details_given" ? 2 : 1);
    await tx.reports.setState(id, "read", null);
    return id;
  });
}
