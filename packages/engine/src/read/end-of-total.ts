/**
 * What a number of reports has in common with what is told beside it: money is lost where any of those counted lost it, and
 * who rang them all rang those who are counted.
 */
import type { Facts } from "./annotate.ts";
import type { Drafted } from "./drafted.ts";
import type { Evidence, Incident } from "./incident.ts";
import { readLoss } from "./read-loss.ts";
import { readOutcome } from "./read-outcome.ts";
import type { Words } from "./sentences.ts";

/** Incidents of which totals have the end that the lead tells of them, or else that of whoever is told of singly. */
export function settleTotals(words: Words, made: readonly Drafted[], lead: readonly Facts[]): Incident[] {
  return made.map((one) => {
    const { telling } = one;
    const incident = isCount(telling) ? withCaller(one, made) : one.incident;
    if (!isCount(telling) || !isOpen(incident)) return incident;
    const told = readOutcome(words, lead);
    if (told?.value === "money_lost")
      // What the lead says was lost of a number of people may be what one of them lost.
      return withLoss(
        incident,
        told.evidence,
        telling.kind === "total" ? readLoss(words, lead, told.evidence[0]) : null,
      );
    const lost = made.find((other) => other.telling.kind === "one" && other.incident.outcome === "money_lost");
    const of = lost?.incident.evidence.filter(({ field }) => field === "outcome") ?? [];
    return of.length > 0 ? withLoss(incident, of, null) : incident;
  });
}

const isCount = ({ kind, party }: Drafted["telling"]): boolean =>
  kind === "total" || (kind === "group" && (party?.count ?? 0) >= MANY);
const MANY = 7;

/** The kind of caller that all the others were rung by, where nothing says who rang those counted. */
function withCaller({ incident }: Drafted, made: readonly Drafted[]): Incident {
  if (incident.impersonatedKind !== "unknown") return incident;
  const known = made.filter((other) => other.incident.impersonatedKind !== "unknown");
  const [first] = known;
  if (!first || known.some((other) => other.incident.impersonatedKind !== first.incident.impersonatedKind))
    return incident;
  const evidence = first.incident.evidence.filter(({ field }) => field === "impersonatedKind");
  return {
    ...incident,
    impersonatedKind: first.incident.impersonatedKind,
    evidence: [...incident.evidence, ...evidence.map((one) => ({ ...one, by: "claim/of-total", confidence: 0.7 }))],
  };
}

/** Nothing is told, or only words are weighed. */
const isOpen = ({ outcome, evidence }: Incident): boolean =>
  outcome === "unknown" || evidence.some(({ field, by }) => field === "outcome" && by === "outcome/weighed");

const withLoss = (
  incident: Incident,
  ended: readonly Evidence[],
  loss: { value: number; evidence: readonly Evidence[] } | null,
): Incident => ({
  ...incident,
  outcome: "money_lost",
  lossPence: loss?.value ?? null,
  evidence: [
    ...incident.evidence.filter(({ field }) => field !== "outcome" && field !== "lossPence"),
    ...ended.map((one) => ({ ...one, by: "outcome/of-total", confidence: 0.7 })),
    ...(loss?.evidence ?? []),
  ],
});
