import { type Incident, INCIDENT_FIELDS, type IncidentField, matchIncidents } from "@clearline/engine";

/** A fact that two readings tell otherwise, or a call that only one of them tells. Positions count from 0. */
export type Difference =
  | { kind: "fact"; field: IncidentField; before: Incident; after: Incident; at: number }
  | { kind: "new-call"; after: Incident; at: number }
  | { kind: "gone-call"; before: Incident; at: number };

/** What is told otherwise now, call by call. */
export function compareCalls(before: readonly Incident[], after: readonly Incident[]): Difference[] {
  const places = matchIncidents(read(before), read(after));
  // Nothing was read, and now several calls are, or the other way about: all of them are news.
  const pairs: (number | null)[] = before.map(
    (_, i) => places[i] ?? (isNothing(before) && isNothing(after) ? 0 : null),
  );
  const differences: Difference[] = [];
  pairs.forEach((to, from) => {
    const [one, other] = [before[from], to === null ? undefined : after[to]];
    if (!one) return;
    if (!other || to === null) {
      if (one.evidence.length > 0) differences.push({ kind: "gone-call", before: one, at: from });
      return;
    }
    for (const field of INCIDENT_FIELDS)
      if (!isSame(field, one, other)) differences.push({ kind: "fact", field, before: one, after: other, at: to });
  });
  after.forEach((incident, at) => {
    if (!pairs.includes(at) && incident.evidence.length > 0)
      differences.push({ kind: "new-call", after: incident, at });
  });
  return differences;
}

/** The facts that differ, each once; `calls` where their number does. */
export const fieldsOf = (differences: readonly Difference[]): string[] => [
  ...new Set(differences.map((one) => (one.kind === "fact" ? one.field : "calls"))),
];

/** One call of which nothing was read stands for no call read. */
const read = (incidents: readonly Incident[]): readonly Incident[] => (isNothing(incidents) ? [] : incidents);
const isNothing = (incidents: readonly Incident[]): boolean =>
  incidents.length === 1 && incidents[0]?.evidence.length === 0;

function isSame(field: IncidentField, a: Incident, b: Incident): boolean {
  if (field === "askedFor") return [...a.askedFor].sort().join() === [...b.askedFor].sort().join();
  if (field === "date") return a.date === b.date && a.dateEnd === b.dateEnd && a.datePartial === b.datePartial;
  return a[field] === b[field];
}
