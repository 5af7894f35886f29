import { type Incident, isKnownName, type Reading, receiptFrom } from "@clearline/engine";
import type { Bare, ErasedFor } from "../store/erasing.ts";
import type { ReportRow } from "../store/reports.ts";
import type { Tables } from "../store/store.ts";
import { callsIn } from "./case-of.ts";
import { londonDay } from "./days.ts";
import type { Deps } from "./deps.ts";
import { placeOf } from "./place-of.ts";
import { caseRowOf } from "./save-case.ts";
import { standingOf, type Told, toldOfAll } from "./told-of.ts";

const RECEIPT_BYTES = 8;

/**
 * Takes the words of these reports out for good. What stays says nothing of who told them: the day, the town, whom the
 * caller claimed to be, what was asked and what came of it, so that a series still counts and a warning still has its
 * evidence. By age the number that rang goes too, and the receipt's code, by which the person would find it.
 *
 * @param all locked in this transaction
 */
export async function takeWordsOut(tx: Tables, deps: Deps, all: readonly Told[], why: ErasedFor): Promise<void> {
  if (all.length === 0) return;
  const bares: Bare[] = [];
  for (const told of all) bares.push(await bareOf(tx, deps, told, why));
  await tx.erasing.erase(bares, { day: londonDay(deps.clock()), why });
  const reports = await tx.reports.byIds(bares.map(({ id }) => id));
  await tx.cases.saveAll((await toldOfAll(tx, reports)).map((told) => caseRowOf(deps, told)));
}

async function bareOf(tx: Tables, deps: Deps, told: Told, why: ErasedFor): Promise<Bare> {
  const { report } = told;
  const { reading } = standingOf(told);
  const incidents = callsIn(deps, told).map(({ incident }) => bare(deps, incident, why));
  const facts: Reading = {
    id: report.id,
    reader: deps.context.reader,
    kind: reading?.reading.kind ?? "account",
    isPhoneFraudWarning: reading?.reading.isPhoneFraudWarning ?? true,
    area: reading?.reading.area ?? null,
    incidents,
    phoneNumbers: [],
    quotesBy: [],
    advice: { waitMinutes: null },
    personalDetails: [],
  };
  return {
    id: report.id,
    reading: facts,
    place: report.place === null ? null : (incidents[0]?.place ?? null),
    // The number that rang is a trace of the caller's; any other may be the person's own. In the end it may be lent
    // to somebody who never rang anyone.
    rang: why === "age" ? null : await rangIn(tx, report),
    receipt: why === "age" ? receiptFrom(deps.secrets(RECEIPT_BYTES)) : null,
  };
}

const rangIn = async (tx: Tables, { id }: ReportRow): Promise<string | null> =>
  (await tx.cases.byReport(id))?.number_e164 ?? null;

/** A fact of a call without the words it came from. */
function bare(deps: Deps, incident: Incident, why: ErasedFor): Incident {
  const { impersonatedName: name, impersonatedKind: kind, place, placeArea } = incident;
  const isTheirs = name !== null && !isKnownName(name, deps.context.organisations);
  const isNoPlace = why === "age" && placeOf(deps, place, placeArea) === null;
  return {
    ...incident,
    // "Your grandson Tom" is somebody's grandson.
    impersonatedName: isTheirs && (why === "age" || kind === "family_member") ? null : name,
    ...(isNoPlace && { place: null, placeArea: null }),
    dateText: null,
    lure: null,
    followUp: null,
    age: null,
    evidence: [],
    doubts: [],
  };
}
