/** The words of a draft: looked at in a form, and changed. */
import type { FastifyInstance } from "fastify";
import { editWarning } from "../../../actions/edit-warning.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { typed } from "../parts/form-body.ts";
import { notFound, visitOf } from "../parts/frame.ts";
import { refused } from "../parts/refusals.ts";
import { contentFrom, typedFrom, typedOf } from "./content-form.ts";
import { find, PATH, pathOf } from "./find-warning.ts";
import { showEdit, withAllClaims } from "./show-edit.ts";

export function registerEditing(app: FastifyInstance, services: Services): void {
  app.get(`${PATH}/edit`, async (request, reply) => {
    const found = await find(request, services);
    if (!found) return notFound(request, reply, services);
    const { warning } = found;
    if (warning.state !== "draft")
      return refused(request, reply, services, { code: "wrong-state", back: pathOf(warning.id) });
    return showEdit(request, reply, services, { warning, given: typedOf(warning.content) });
  });

  app.post(`${PATH}/edit`, async (request, reply) => {
    const found = await find(request, services);
    if (!found) return notFound(request, reply, services);
    const { warning, versions } = found;
    const given = typedFrom(request);
    const content = contentFrom(given, withAllClaims(warning, versions), services.site);
    if (!content.ok) return showEdit(request, reply, services, { warning, given, errors: content.error });
    const version = Number(typed(request, "version"));
    const result = await editWarning(services, visitOf(request).officer, warning.id, content.value, version);
    if (result.ok)
      return goTo(reply, pathOf(warning.id), result.value.version === version ? "warning-same" : "warning-saved");
    if (result.error.code === "changed-meanwhile") {
      return showEdit(request, reply, services, { warning, given, isBehind: true, status: 409 });
    }
    return refused(request, reply, services, { code: result.error.code, back: pathOf(warning.id) });
  });
}
