import type { FastifyReply, FastifyRequest } from "fastify";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { organisationPage } from "./page.ts";
import { isProposalWrong, proposalTyped } from "./proposal-form.ts";

export const A_DAY_MS = 86_400_000;
/** What is typed on the page of one organisation, beside its details. */
const TYPED = [
  "rang",
  "who",
  "stopWhy",
  "endWhy",
  "kind",
  "label",
  "material",
  "x5u",
  "changeRang",
  "changeNumber",
  "changeFoundIn",
  "changeWho",
  "dropWhy",
];

/** One organisation, with what is wrong with what was typed; that stays. */
export async function showOne(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  errors: FieldErrors = {},
): Promise<FastifyReply> {
  const { store, clock } = services;
  const id = idIn(request);
  const row = id === null ? null : await store.organisations.byId(id);
  if (row === null) return notFound(request, reply, services);
  // Who answered there is a person.
  await lookAt(services, visitOf(request).officer, { kind: "organisation", id: row.id });
  const now = clock();
  const since = new Date(now.getTime() - A_DAY_MS);
  const [access, changes, sessions, calls, wrongCodes, officers] = await Promise.all([
    store.organisations.accessOf(row.id),
    store.organisationChanges.of(row.id),
    store.organisations.sessionsOf(row.id, now),
    store.calls.countSince(row.id, since),
    store.calls.wrongSince(`enrolled:${row.id}`, since),
    store.officers.list(),
  ]);
  const names = new Map(officers.map(({ id: officer, name }) => [officer, name]));
  const hasErrors = Object.keys(errors).length > 0;
  const given = Object.fromEntries(TYPED.map((name) => [name, typed(request, name)]));
  // A secret key that was sent is shown to nobody again.
  if (/PRIVATE KEY-----/.test(given["material"] ?? "")) given["material"] = "";
  return show(request, reply, services, {
    title: row.name,
    section: "organisations",
    main: organisationPage({
      visit: visitOf(request),
      row,
      access,
      changes,
      now,
      sessions,
      calls,
      wrongCodes,
      nameOf: (officer) => names.get(officer ?? "") ?? "Nobody",
      typed: hasErrors ? given : {},
      proposal: isProposalWrong(errors) ? proposalTyped(request) : null,
      errors,
    }),
    hasErrors,
  });
}
