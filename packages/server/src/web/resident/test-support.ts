import type { WarningContent } from "@clearline/engine";
import { parseDay, receiptFrom, warningCode } from "@clearline/engine";
import { randomBytes } from "node:crypto";
import { endHolds, type TestDatabase } from "../../database/test-support.ts";
import type { Store } from "../../store/store.ts";
import type { CaseRow } from "../../store/cases.ts";

const day = (given: string) => {
  const read = parseDay(given);
  if (read === null) throw new Error(`not a day: ${given}`);
  return read;
};

/** A warning as the engine drafts one, of invented calls. */
export const contentOf = (changes: Partial<WarningContent> = {}): WarningContent => ({
  title: "“Press 1” calls about your National Insurance number",
  act: "Do not press anything. Put the phone down.",
  areaName: "west Kent",
  areaCode: "E07000111",
  places: ["Sevenoaks", "Swanley"],
  polygon: null,
  from: day("2026-11-16"),
  to: day("2026-11-18"),
  lookAgainBy: day("2026-12-03"),
  happening: [
    "People in west Kent are being rung by criminals who say they are from a bank or a government office.",
    "On Tuesday 17 November a person in Swanley got a recorded message. It told them to press 1.",
    "15 people told us about calls like this in three days. In as many days we would usually hear of about 3. No one lost money.",
  ],
  quote: { words: "If you feel rushed, that is the trick.", by: "Inspector Ruth Penfold" },
  steps: [
    { act: "Put the phone down.", more: "Do not press any key." },
    { act: "Use a different phone to check.", more: "Ring 159 for your bank, or 101 for the police." },
  ],
  claims: [
    {
      text: "15 people told us about calls like this in three days.",
      reports: ["1"],
      surge: "1",
      say: "Surge 1: 15 seen, 3.1 expected",
    },
  ],
  ...changes,
});

export type Publish = {
  slug: string;
  content?: WarningContent;
  at?: Date;
  correct?: { what: string; content: WarningContent };
  withdraw?: string;
  seriesId?: string;
};

/** Puts a warning through the database's own steps: written and submitted by one officer, approved by another. */
export async function publish(
  { store, owner }: Pick<TestDatabase, "store" | "owner">,
  { slug, content = contentOf(), ...more }: Publish,
): Promise<{ id: string; code: string }> {
  const [author, approver] = await twoOfficers(store);
  const at = more.at ?? new Date("2026-11-19T09:15:00Z");
  const hash = `hash of ${slug}`;
  const code = warningCode({ codePrefix: "WK" }, day("2026-11-19"), randomBytes(3));
  const made = {
    slug,
    code,
    content,
    content_hash: hash,
    drafted_by: author,
    series_id: more.seriesId ?? null,
    surge_id: null,
  };
  const id = await store.warnings.add(made);
  await store.warnings.addVersion({
    warning_id: id,
    version: 1,
    content,
    content_hash: hash,
    by_officer: author,
    correction: null,
    outlines: null,
  });
  const draft = await store.warnings.byId(id);
  if (!draft) throw new Error("the warning was not kept");
  const review = { ...draft, state: "in-review" as const, submitted_by: author, submitted_hash: hash };
  await store.warnings.save(review);
  const times = await store.warnings.endOfHold(90);
  await store.sessions.add({ token_hash: randomBytes(32), officer_id: approver, csrf: "none" }, 10);
  await store.warnings.save({ ...review, state: "held", approved_by: approver, ...times });
  await endHolds(owner);
  const held = await store.warnings.byId(id);
  if (!held) throw new Error("the warning was not kept");
  let row = { ...held, state: "published" as WarningState, published_at: at };
  await store.warnings.save(row);
  if (more.correct) {
    const { what, content: corrected } = more.correct;
    const version = { warning_id: id, version: 2, content: corrected, content_hash: `${hash} 2`, by_officer: author };
    await store.warnings.addVersion({ ...version, correction: what, outlines: null });
    row = { ...row, version: 2, content: corrected, content_hash: `${hash} 2` };
    await store.warnings.save(row);
  }
  if (more.withdraw !== undefined) {
    await store.warnings.save({
      ...row,
      state: "withdrawn",
      withdrawn_at: new Date("2026-11-19T10:00:00Z"),
      withdrawn_why: more.withdraw,
    });
  }
  return { id, code };
}

type WarningState = "published" | "withdrawn";

async function twoOfficers(store: Store): Promise<[string, string]> {
  const [a, b] = await store.officers.list();
  if (a && b) return [a.id, b.id];
  const add = (name: string, role: "officer" | "approver") =>
    store.officers.add({ name, email: `${name}@weald.example`, role, password_hash: "none" });
  return [await add("amira", "officer"), await add("tom", "approver")];
}

export type Told = Partial<
  Pick<CaseRow, "place" | "lat" | "lon" | "impersonated_kind" | "asked_for" | "call_date" | "number_e164">
>;

/** A report that has been read, as linking and counting see it. @returns its id and its receipt */
export async function tell(
  store: Store,
  told: Told = {},
): Promise<{ id: string; receipt: ReturnType<typeof receiptFrom> }> {
  const receipt = receiptFrom(randomBytes(8));
  const id = await store.reports.add({
    report: {
      words: "They told me to press 1.",
      callDate: null,
      place: null,
      numberShown: null,
      forSomeoneElse: false,
      anonymous: false,
      contact: null,
    },
    receipt,
    wordPair: "copper kettle",
    source: "web",
    receivedOn: day("2026-11-18"),
    receivedAt: new Date("2026-11-18T10:51:00Z"),
    takenBy: null,
  });
  await store.cases.save({
    report_id: id,
    call_date: day("2026-11-17"),
    place: "Sevenoaks",
    place_area: "Kent",
    lat: 51.272,
    lon: 0.19,
    number_e164: null,
    channel: "live_call",
    impersonated_kind: "bank",
    impersonated_name: null,
    asked_for: ["press_key"],
    outcome: "no_loss",
    counts: true,
    link_keys: [],
    ...told,
  });
  return { id, receipt };
}
