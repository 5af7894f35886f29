import type { PersonRow } from "../store/protected-people.ts";
import type { Deps } from "./deps.ts";

/** Where a person's warnings are for, as it is said. */
export const areaOf = ({ site }: Pick<Deps, "site">, { place }: Pick<PersonRow, "place">): string =>
  place ?? site.force.areaName;
