import type { FastifyInstance } from "fastify";
import { askFactorReset } from "../../../actions/factor-reset.ts";
import { changeRole, disableOfficer, enableOfficer, inviteOfficer } from "../../../actions/people.ts";
import { offerNewPassword } from "../../../actions/new-password.ts";
import type { Role } from "../../../store/officers.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { refused } from "../parts/refusals.ts";
import { invitedPage, passwordLinkPage, peoplePage } from "./page.ts";

const PATH = "/console/people";
const ROLES: readonly Role[] = ["officer", "approver", "admin"];
const roleFrom = (given: string): Role => ROLES.find((role) => role === given) ?? "officer";

export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, async (request, reply) => {
    const people = await services.store.officers.list();
    const main = peoplePage({ visit: visitOf(request), people });
    return show(request, reply, services, { title: "People", section: "people", main });
  });

  // Answered with the page itself, not a redirect: the link is shown once and stands in no address or history.
  app.post(`${PATH}/invite`, async (request, reply) => {
    const role = roleFrom(typed(request, "role"));
    const result = await inviteOfficer(services, visitOf(request).officer, role);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: PATH });
    const link = `${services.view.publicUrl}/console/join/${result.value}`;
    return show(request, reply, services, {
      title: "A link for a new officer",
      section: "people",
      main: invitedPage({ link, role }),
    });
  });

  // Shown once as well, for the same reason.
  app.post(`${PATH}/:id/password-link`, async (request, reply) => {
    const id = idIn(request);
    const officer = id === null ? null : await services.store.officers.byId(id);
    if (!officer) return notFound(request, reply, services);
    const result = await offerNewPassword(services, visitOf(request).officer, officer.id);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: PATH });
    const link = `${services.view.publicUrl}/console/password/${result.value}`;
    const main = passwordLinkPage({ link, name: officer.name });
    return show(request, reply, services, { title: "A link for a new password", section: "people", main });
  });

  app.post(`${PATH}/:id/role`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await changeRole(services, visitOf(request).officer, { id, role: roleFrom(typed(request, "role")) });
    return result.ok
      ? goTo(reply, PATH, "role-changed")
      : refused(request, reply, services, { code: result.error.code, back: PATH });
  });

  app.post(`${PATH}/:id/factor-reset`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await askFactorReset(services, visitOf(request).officer, id);
    return result.ok
      ? goTo(reply, PATH, "reset-asked")
      : refused(request, reply, services, { code: result.error.code, back: PATH });
  });

  for (const [verb, act, done] of [
    ["disable", disableOfficer, "officer-disabled"],
    ["enable", enableOfficer, "officer-enabled"],
  ] as const) {
    app.post(`${PATH}/:id/${verb}`, async (request, reply) => {
      const id = idIn(request);
      if (id === null) return notFound(request, reply, services);
      const result = await act(services, visitOf(request).officer, id);
      return result.ok
        ? goTo(reply, PATH, done)
        : refused(request, reply, services, { code: result.error.code, back: PATH });
    });
  }
}
