import type { FastifyInstance, FastifyRequest } from "fastify";
import {
  askForChange,
  type ChangeError,
  confirmChange,
  dropChange,
  type Rang,
} from "../../../actions/change-organisation.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, visitOf } from "../parts/frame.ts";
import { type RefusalCode, REFUSALS, refused } from "../parts/refusals.ts";
import { PROPOSAL_FIELD, proposalOf, proposalTyped } from "./proposal-form.ts";
import { showOne } from "./show-one.ts";

const PATH = "/console/organisations/:id/change";

/** The field that a refusal belongs to; others get a page of their own. */
const ASK_FIELD: Readonly<Partial<Record<RefusalCode, string>>> = { ...PROPOSAL_FIELD, "same-details": "name" };
const FIELD: Readonly<Partial<Record<ChangeError["code"], string>>> = {
  "not-rung": "changeRang",
  "found-number-wrong": "changeNumber",
  "found-where-missing": "changeFoundIn",
  "found-as-asked": "changeFoundIn",
  "who-answered-missing": "changeWho",
  "reason-missing": "dropWhy",
};

function rangOf(request: FastifyRequest): Rang {
  const kind = typed(request, "changeRang");
  if (kind === "known") return { kind };
  if (kind !== "found") return null;
  return { kind, number: typed(request, "changeNumber"), foundIn: typed(request, "changeFoundIn") };
}

/** Another name, number or site of an organisation that is enrolled: two people again, and the old number is rung, or one found elsewhere. */
export function registerChanges(app: FastifyInstance, services: Services): void {
  app.post(PATH, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const given = proposalOf(proposalTyped(request));
    const result = await askForChange(services, visitOf(request).officer, id, given);
    const back = `/console/organisations/${id}`;
    if (result.ok) return goTo(reply, back, "change-asked");
    const errors: Record<string, string> = {};
    for (const { code } of result.error) {
      const field = ASK_FIELD[code];
      if (field === undefined) return refused(request, reply, services, { code, back });
      errors[field] = REFUSALS[code].say;
    }
    return showOne(request, reply, services, errors);
  });

  for (const name of ["confirm", "drop"] as const)
    app.post(`${PATH}/:change/${name}`, async (request, reply) => {
      const [id, change] = [idIn(request), idIn(request, "change")];
      if (id === null || change === null) return notFound(request, reply, services);
      const { officer } = visitOf(request);
      const result =
        name === "confirm"
          ? await confirmChange(services, officer, {
              id,
              change,
              who: typed(request, "changeWho"),
              rang: rangOf(request),
            })
          : await dropChange(services, officer, { id, change, why: typed(request, "dropWhy") });
      const back = `/console/organisations/${id}`;
      if (result.ok) return goTo(reply, back, name === "confirm" ? "change-confirmed" : "change-dropped");
      const { code } = result.error;
      const field = FIELD[code];
      if (field === undefined) return refused(request, reply, services, { code, back });
      return showOne(request, reply, services, { [field]: REFUSALS[code].say });
    });
}
