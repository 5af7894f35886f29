/** The warning that an address names. */
import type { FastifyRequest } from "fastify";
import type { VersionRow, WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { idIn } from "../parts/form-body.ts";

export const PATH = "/console/warnings/:id";
export const pathOf = (id: string): string => `/console/warnings/${id}`;

type Found = { warning: WarningRow; versions: VersionRow[] };

export async function find(request: FastifyRequest, { store }: Services): Promise<Found | null> {
  const id = idIn(request);
  const warning = id === null ? null : await store.warnings.byId(id);
  return warning && { warning, versions: await store.warnings.versions(warning.id) };
}
