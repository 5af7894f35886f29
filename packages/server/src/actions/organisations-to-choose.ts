import type { OrganisationRow } from "../store/organisations.ts";
import type { Chosen } from "./check-call-code.ts";
import type { Deps } from "./deps.ts";

/** An organisation that a caller may claim to be from, and where to ring it back. */
export type ChoosableOrganisation = Chosen & { name: string; number: string };

/** Every organisation that can be chosen, by name. Whether it logs calls with us does not show. */
export async function organisationsToChoose({ store }: Pick<Deps, "store">): Promise<ChoosableOrganisation[]> {
  return (await store.organisations.enrolled()).map(enrolledOne).sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

const enrolledOne = ({ id, name, published_number: number }: OrganisationRow): ChoosableOrganisation => ({
  key: `enrolled:${id}`,
  enrolledId: id,
  name,
  number,
});
