import { addDays } from "@clearline/engine";
import { londonDay } from "../actions/days.ts";
import type { Deps, Officer } from "../actions/deps.ts";
import { confirmOrganisation, proposeOrganisation } from "../actions/enrol-organisation.ts";
import { askForAccess, confirmAccess } from "../actions/organisation-access.ts";

/** A made-up bank that logs its calls, enrolled by two made-up officers. @returns the token of its link */
export async function enrolBank(deps: Deps, [first, second]: readonly Officer[]): Promise<string> {
  if (!first || !second) throw new Error("enrolling needs two officers");
  const broken = (what: unknown): Error =>
    new Error(`the demonstration's bank was not enrolled: ${JSON.stringify(what)}`);
  const proposed = await proposeOrganisation(deps, first, {
    name: "Northmoor Bank",
    publishedNumber: "01632 960100",
    source: "back of its debit card",
    checked: addDays(londonDay(deps.clock()), -1),
    shows: "01632 960101",
  });
  if (!proposed.ok) throw broken(proposed.error);
  const { id } = proposed.value;
  const confirmed = await confirmOrganisation(deps, second, { id, who: "Mo Reed, duty manager", rang: true });
  if (!confirmed.ok) throw broken(confirmed.error);
  const desk = { organisationId: id, kind: "wallboard", label: "Branch desk", material: "", x5u: "" } as const;
  const asked = await askForAccess(deps, first, desk);
  const access = asked.ok ? await confirmAccess(deps, second, asked.value.id) : asked;
  if (!access.ok || access.value.token === null) throw broken(access);
  return access.value.token;
}
