import {
  type AcrossEvent,
  acrossDocuments,
  acrossToContract,
  countBackground,
  type Linked,
  type LinkRecord,
  linkedToContract,
  nameSeries,
  seeded,
  weightsIn,
} from "@clearline/engine";
import type { Io } from "./io.ts";
import { errorLine, WrongLines, writeLine } from "./jsonl.ts";
import type { ReadLine } from "./link-lines.ts";

/** @property forPerson laid out to be read, not as JSON lines */
export type Print = { forPerson: boolean; io: Io };

export function printLinked(lines: readonly ReadLine[], linked: readonly Linked[], { forPerson, io }: Print): void {
  const ids = givenIds(lines);
  if (forPerson) {
    const records = lines.flatMap((line) => (line.kind === "read" ? [line.record] : []));
    io.stdout.write(layOutSeries(records, linked, ids));
    io.stdout.write(sayWrong(lines, forPerson));
    return;
  }
  const answers = new Map(linked.map((one) => [one.id, one]));
  for (const line of lines) {
    if (line.kind === "bad") io.stdout.write(errorLine(line.id, line.error, line.line));
    else {
      const answer = answers.get(line.record.id);
      if (answer) io.stdout.write(writeLine({ id: line.id, ...linkedToContract(withGivenIds(answer, ids)) }));
    }
  }
}

/** The lines that could not be taken: sentences for a person, the contract's error lines for a program. */
function sayWrong(lines: readonly ReadLine[], forPerson: boolean): string {
  const wrong = new WrongLines();
  const bad = lines.flatMap((line) => (line.kind === "bad" ? [line] : []));
  const said = bad.map(({ id, error, line }) => (forPerson ? wrong.say(error, line) : errorLine(id, error, line)));
  return `${said.join("")}${wrong.rest()}`;
}

/** What each level of agreement is worth among these records. */
export function printWeights(lines: readonly ReadLine[], seed: number, { forPerson, io }: Print): void {
  const records = lines.flatMap((line) => (line.kind === "read" ? [line.record] : []));
  const weights = weightsIn(countBackground(records, seeded(seed)));
  io.stderr.write(sayWrong(lines, forPerson));
  if (!forPerson) {
    for (const weight of weights) io.stdout.write(writeLine(weight));
    return;
  }
  let comparison = "";
  for (const weight of weights) {
    if (weight.comparison !== comparison) io.stdout.write(`${weight.comparison}\n`);
    comparison = weight.comparison;
    const shares = `kin ${weight.kin.toPrecision(2).padStart(8)}  strangers ${weight.strangers.toPrecision(2).padStart(8)}`;
    io.stdout.write(`  ${weight.level.padEnd(30)} ${shares}  ${weight.bits.toFixed(1).padStart(6)} bits\n`);
  }
}

/** Ids as they were given, text or number, by the place in the order that stood for them. */
const givenIds = (lines: readonly ReadLine[]): ReadonlyMap<string, string | number> =>
  new Map(lines.flatMap((line) => (line.kind === "read" ? [[line.record.id, line.id]] : [])));

const idText = (ids: ReadonlyMap<string, string | number>, id: string): string => String(ids.get(id) ?? id);

function withGivenIds(linked: Linked, ids: ReadonlyMap<string, string | number>): Linked {
  const named = (reasons: Linked["because"]): Linked["because"] =>
    reasons.map((because) => ({ ...because, to: idText(ids, because.to) }));
  return {
    ...linked,
    series: linked.series === null ? null : idText(ids, linked.series),
    because: named(linked.because),
    ...(linked.suggests ? { suggests: named(linked.suggests) } : {}),
  };
}

function layOutSeries(
  records: readonly LinkRecord[],
  linked: readonly Linked[],
  ids: ReadonlyMap<string, string | number>,
): string {
  const members = Map.groupBy(linked, ({ series }) => series);
  const byId = new Map(records.map((record) => [record.id, record]));
  const parts: string[] = [];
  for (const [series, those] of members) {
    if (series === null) continue;
    parts.push(`${nameSeries(those.flatMap(({ id }) => byId.get(id) ?? []))} (${those.length} records)\n`);
    for (const { id, because } of those) {
      const [why] = because;
      parts.push(`  ${idText(ids, id)}${why ? `  with ${idText(ids, why.to)}: ${why.say}` : ""}\n`);
    }
  }
  const alone = members.get(null)?.length ?? 0;
  return `${parts.join("")}${alone} of ${records.length} records stand alone\n`;
}

export function printAcross(lines: readonly ReadLine[], seed: number, { forPerson, io }: Print): void {
  const told = lines.flatMap((line) => (line.kind === "read" && line.told ? [line.told] : []));
  const ids = givenIds(lines);
  const events = acrossDocuments(
    told.map(({ reading }) => reading),
    told.map(({ document }) => document),
    { random: seeded(seed) },
  );
  for (const event of events) {
    const named = namedEvent(event, ids);
    io.stdout.write(forPerson ? layOutEvent(named) : writeLine(acrossToContract(named)));
  }
  io.stdout.write(sayWrong(lines, forPerson));
}

function namedEvent(event: AcrossEvent, ids: ReadonlyMap<string, string | number>): AcrossEvent {
  const names = (documents: readonly string[]): string[] => documents.map((id) => idText(ids, id));
  return {
    event: idText(ids, event.event),
    documents: names(event.documents),
    incidents: event.incidents.map((told) => ({
      ...told,
      documents: names(told.documents),
      evidence: told.evidence.map((one) => ({ ...one, document: idText(ids, one.document) })),
    })),
    conflicts: event.conflicts.map((conflict) => ({
      ...conflict,
      values: conflict.values.map(({ value, documents }) => ({ value, documents: names(documents) })),
    })),
  };
}

function layOutEvent({ documents, incidents, conflicts }: AcrossEvent): string {
  const calls = incidents.map(
    ({ date, datePartial, place, impersonatedKind }, i) =>
      `  ${i + 1}. ${date ?? datePartial ?? "day not said"}, ${place ?? "place not said"}, claimed: ${impersonatedKind}\n`,
  );
  const differ = conflicts.map(
    ({ incident, field, values }) =>
      `  ${incident === null ? "Advice" : `Call ${incident + 1}`}, ${field}: ${values.map((one) => `${one.value} (${one.documents.join(", ")})`).join(" or ")}\n`,
  );
  return `${documents.join(", ")}\n${calls.join("")}${differ.join("")}`;
}

/** A bar on standard error, only where somebody is looking. */
export function progressOn({ stderr }: Io): (done: number, of: number) => void {
  if (stderr.isTTY !== true) return () => {};
  return (done, of) => {
    if (of >= 5000) stderr.write(done < of ? `\rLinking ${Math.floor((100 * done) / of)}%` : "\r\u001B[K");
  };
}
