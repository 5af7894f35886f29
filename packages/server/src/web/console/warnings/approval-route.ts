/** The steps from a draft to a published warning: submitted, approved, stopped in the hold, returned. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { approveWarning, stopWarning } from "../../../actions/approve-warning.ts";
import { proveAgain } from "../../../actions/prove-again.ts";
import { returnWarning, submitWarning } from "../../../actions/step-warning.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { PATH, pathOf } from "./find-warning.ts";
import { showWarning } from "./show.ts";

export function registerApproval(app: FastifyInstance, services: Services): void {
  app.post(`${PATH}/submit`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await submitWarning(services, visitOf(request).officer, id);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: pathOf(id) });
    return goTo(reply, pathOf(id), "warning-submitted");
  });

  app.post(`${PATH}/approve`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const areaTyped = typed(request, "area");
    const wakes = typed(request, "wakes");
    const given = { area: areaTyped, wakes };
    const { officer, session } = visitOf(request);
    const wrong = await passwordWrong(request, services);
    if (wrong !== null) return showWarning(request, reply, services, { ...wrong, typed: given });
    const result = await approveWarning(services, { ...officer, session }, id, {
      areaTyped,
      hashSeen: typed(request, "hash"),
      wakes: wakes === "yes",
    });
    if (result.ok)
      return goTo(reply, pathOf(id), result.value === "held" ? "warning-approved" : "warning-countersigned");
    if (result.error.code === "prove-again") {
      const errors = { password: REFUSALS["prove-again"].say };
      return showWarning(request, reply, services, { status: 422, errors, typed: given });
    }
    if (result.error.code === "area-differs") {
      return showWarning(request, reply, services, {
        status: 422,
        errors: { area: REFUSALS["area-differs"].say },
        typed: given,
      });
    }
    return refused(request, reply, services, { code: result.error.code, back: pathOf(id) });
  });

  app.post(`${PATH}/stop`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await stopWarning(services, visitOf(request).officer, id);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: pathOf(id) });
    return goTo(reply, pathOf(id), "warning-stopped");
  });

  app.post(`${PATH}/return`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const why = typed(request, "why");
    const result = await returnWarning(services, visitOf(request).officer, id, { why });
    if (result.ok) return goTo(reply, pathOf(id), "warning-returned");
    if (result.error.code === "reason-missing") {
      return showWarning(request, reply, services, {
        status: 422,
        errors: { why: "Write what should change" },
        typed: { why },
      });
    }
    return refused(request, reply, services, { code: result.error.code, back: pathOf(id) });
  });
}

/** Where the form asked for the password again: what is wrong with what was typed; null when it is right or was not asked. */
async function passwordWrong(
  request: FastifyRequest,
  services: Services,
): Promise<{ status: number; errors: FieldErrors } | null> {
  const password = typed(request, "password");
  if (password === "") return null;
  const { officer, session } = visitOf(request);
  const proved = await proveAgain(services, officer, session, password);
  if (proved.ok) return null;
  const { error } = proved;
  if (error.code === "sign-in-wait")
    return { status: 429, errors: { password: `Wait ${error.seconds} seconds, then try again` } };
  if (error.code === "code-wrong") return { status: 422, errors: { password: REFUSALS["code-wrong"].say } };
  return { status: 422, errors: { password: "Enter the password of your own account. This one is not right" } };
}
