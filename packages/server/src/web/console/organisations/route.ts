import type { Result } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  confirmOrganisation,
  endOrganisation,
  type EnrolError,
  proposeOrganisation,
  resumeOrganisation,
  suspendOrganisation,
} from "../../../actions/enrol-organisation.ts";
import { askForAccess, confirmAccess, endAccess } from "../../../actions/organisation-access.ts";
import type { AccessKind } from "../../../store/organisations.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { type Done, goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { linkPage } from "./link-page.ts";
import { registerChanges } from "./change-route.ts";
import { listPage } from "./list-page.ts";
import { MANY_WRONG } from "./page.ts";
import { NOTHING_TYPED, PROPOSAL_FIELD, proposalOf, proposalTyped, type ProposalTyped } from "./proposal-form.ts";
import { A_DAY_MS, showOne } from "./show-one.ts";

const PATH = "/console/organisations";

/** The field of the organisation's page that a refusal belongs to; others get a page of their own. */
const FIELD: Readonly<Record<string, string>> = {
  "not-rung": "rang",
  "who-answered-missing": "who",
  "label-missing": "label",
  "key-not-ed25519": "material",
  "key-is-private": "material",
  "certificate-not-valid": "material",
  "x5u-taken": "x5u",
  "certificate-wrong-kind": "material",
  "x5u-wrong": "x5u",
};

/** Organisations that log their calls: proposed by one officer, rung back and confirmed by another, stopped by any. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => showList(request, reply, services));

  app.post(PATH, async (request, reply) => {
    const given = proposalTyped(request);
    const result = await proposeOrganisation(services, visitOf(request).officer, proposalOf(given));
    if (result.ok) return goTo(reply, `${PATH}/${result.value.id}`, "organisation-proposed");
    const errors: Record<string, string> = {};
    for (const { code } of result.error) {
      if (code === "not-allowed") return refused(request, reply, services, { code, back: PATH });
      errors[PROPOSAL_FIELD[code]] = REFUSALS[code].say;
    }
    return showList(request, reply, services, given, errors);
  });

  app.get(`${PATH}/:id`, (request, reply) => showOne(request, reply, services));
  registerChanges(app, services);

  const stepOn = (name: string, done: Done, whyField: string | null, take: Take): void => {
    app.post(`${PATH}/:id/${name}`, async (request, reply) => {
      const id = idIn(request);
      if (id === null) return notFound(request, reply, services);
      const result = await take(request, id);
      if (result.ok) return goTo(reply, `${PATH}/${id}`, done);
      const { code } = result.error;
      const field = code === "reason-missing" ? whyField : (FIELD[code] ?? null);
      if (field === null) return refused(request, reply, services, { code, back: `${PATH}/${id}` });
      return showOne(request, reply, services, { [field]: REFUSALS[code].say });
    });
  };
  stepOn("confirm", "organisation-confirmed", null, (request, id) =>
    confirmOrganisation(services, visitOf(request).officer, {
      id,
      who: typed(request, "who"),
      rang: typed(request, "rang") === "yes",
    }),
  );
  stepOn("suspend", "organisation-suspended", "stopWhy", (request, id) =>
    suspendOrganisation(services, visitOf(request).officer, { id, why: typed(request, "stopWhy") }),
  );
  stepOn("resume", "organisation-resumed", null, (request, id) =>
    resumeOrganisation(services, visitOf(request).officer, id),
  );
  stepOn("end", "organisation-ended", "endWhy", (request, id) =>
    endOrganisation(services, visitOf(request).officer, { id, why: typed(request, "endWhy") }),
  );

  app.post(`${PATH}/:id/access`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const kind = typed(request, "kind");
    const result = await askForAccess(services, visitOf(request).officer, {
      organisationId: id,
      kind: isKind(kind) ? kind : "wallboard",
      label: typed(request, "label"),
      material: typed(request, "material"),
      x5u: typed(request, "x5u"),
    });
    if (result.ok) return goTo(reply, `${PATH}/${id}`, "access-asked");
    const field = FIELD[result.error.code];
    if (field === undefined)
      return refused(request, reply, services, { code: result.error.code, back: `${PATH}/${id}` });
    return showOne(request, reply, services, { [field]: REFUSALS[result.error.code].say });
  });

  app.post(`${PATH}/:id/access/:access/confirm`, async (request, reply) => {
    const id = idIn(request, "access");
    const result = id === null ? null : await confirmAccess(services, visitOf(request).officer, id);
    if (result === null) return notFound(request, reply, services);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: PATH });
    const { organisationId, token } = result.value;
    if (token === null) return goTo(reply, `${PATH}/${organisationId}`, "access-confirmed");
    const main = linkPage({ link: `${services.site.publicUrl}/calling/open/${token}`, id: organisationId });
    return show(request, reply, services, { title: "The link for their page", section: "organisations", main });
  });

  app.post(`${PATH}/:id/access/:access/end`, async (request, reply) => {
    const id = idIn(request, "access");
    const result = id === null ? null : await endAccess(services, visitOf(request).officer, id);
    if (result === null) return notFound(request, reply, services);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: PATH });
    return goTo(reply, `${PATH}/${result.value.organisationId}`, "access-ended");
  });
}

type Take = (request: FastifyRequest, id: string) => Promise<Result<null, EnrolError>>;

const isKind = (given: string): given is AccessKind => ["key", "wallboard", "signer"].includes(given);

async function showList(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  given: ProposalTyped = NOTHING_TYPED,
  errors: FieldErrors = {},
): Promise<FastifyReply> {
  const since = new Date(services.clock().getTime() - A_DAY_MS);
  const [rows, changing, manyWrong] = await Promise.all([
    services.store.organisations.list(),
    services.store.organisationChanges.waiting(),
    services.store.calls.manyWrong(MANY_WRONG, since),
  ]);
  const hasErrors = Object.keys(errors).length > 0;
  return show(request, reply, services, {
    title: "Organisations that log their calls",
    section: "organisations",
    main: listPage({ visit: visitOf(request), rows, changing, manyWrong, typed: given, errors }),
    hasErrors,
  });
}
