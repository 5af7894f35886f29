/** What may become of a published warning: it is corrected or withdrawn. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { lookAt } from "../../../actions/look-at.ts";
import { correctWarning, withdrawWarning } from "../../../actions/step-warning.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { contentFrom, typedFrom, typedOf } from "./content-form.ts";
import { find, PATH, pathOf } from "./find-warning.ts";
import { type EditAnswer, showEdit, withAllClaims } from "./show-edit.ts";
import { withdrawPage } from "./withdraw-page.ts";

export function registerAfter(app: FastifyInstance, services: Services): void {
  app.get(`${PATH}/correct`, async (request, reply) => {
    const found = await find(request, services);
    if (!found) return notFound(request, reply, services);
    const { warning } = found;
    if (warning.state !== "published")
      return refused(request, reply, services, { code: "wrong-state", back: pathOf(warning.id) });
    return showEdit(request, reply, services, {
      warning,
      given: typedOf(warning.content),
      correction: { what: "", preview: null },
    });
  });

  app.post(`${PATH}/correct`, async (request, reply) => {
    const found = await find(request, services);
    if (!found) return notFound(request, reply, services);
    const { warning, versions } = found;
    // A correction goes to whoever got the warning, whatever it is about: its kinds stay.
    const given = { ...typedFrom(request), kinds: typedOf(warning.content)["kinds"] ?? "" };
    const what = typed(request, "what");
    const again = (more: Partial<EditAnswer>): Promise<FastifyReply> =>
      showEdit(request, reply, services, { warning, given, correction: { what, preview: null }, ...more });
    const content = contentFrom(given, withAllClaims(warning, versions), services.site);
    if (!content.ok) return again({ errors: content.error });
    if (typed(request, "do") === "look")
      return again({ correction: { what, preview: content.value }, content: content.value });
    if (Number(typed(request, "version")) !== warning.version) return again({ isBehind: true, status: 409 });
    const result = await correctWarning(services, visitOf(request).officer, warning.id, content.value, what);
    if (result.ok) return goTo(reply, pathOf(warning.id), "warning-corrected");
    const { code } = result.error;
    if (code === "reason-missing") return again({ errors: { what: "Write what changed, and why" } });
    if (code === "nothing-corrected") return again({ errors: { happening: REFUSALS[code].say } });
    if (code === "warning-not-fit") return again({ errors: { happening: REFUSALS[code].say }, content: content.value });
    return refused(request, reply, services, { code, back: pathOf(warning.id) });
  });

  app.get(`${PATH}/withdraw`, async (request, reply) => {
    const found = await find(request, services);
    if (!found) return notFound(request, reply, services);
    const { warning } = found;
    if (warning.state !== "published")
      return refused(request, reply, services, { code: "wrong-state", back: pathOf(warning.id) });
    return showWithdraw(request, reply, services, { warning, why: "", errors: {} });
  });

  app.post(`${PATH}/withdraw`, async (request, reply) => {
    const found = await find(request, services);
    if (!found) return notFound(request, reply, services);
    const { warning } = found;
    const why = typed(request, "why");
    const result = await withdrawWarning(services, visitOf(request).officer, warning.id, why);
    if (result.ok) return goTo(reply, pathOf(warning.id), "warning-withdrawn");
    if (result.error.code === "reason-missing") {
      return showWithdraw(request, reply, services, { warning, why, errors: { why: REFUSALS["reason-missing"].say } });
    }
    return refused(request, reply, services, { code: result.error.code, back: pathOf(warning.id) });
  });
}

async function showWithdraw(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { warning, why, errors }: { warning: WarningRow; why: string; errors: FieldErrors },
): Promise<FastifyReply> {
  await lookAt(services, visitOf(request).officer, { kind: "warning", id: warning.id });
  const hasErrors = Object.keys(errors).length > 0;
  const main = withdrawPage({ visit: visitOf(request), warning, why, errors });
  return show(request, reply, services, {
    title: "Withdraw a warning",
    section: "warnings",
    main,
    hasErrors,
  });
}
