import type { FastifyInstance, FastifyReply } from "fastify";
import { acceptInvitation, type AcceptError } from "../../../actions/people.ts";
import { hashToken } from "../../../store/api-keys.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { typed } from "../parts/form-body.ts";
import { showOpen } from "../parts/frame.ts";
import { REFUSALS } from "../parts/refusals.ts";
import { endedPage, joinPage } from "./page.ts";

const FIELD: Record<AcceptError["code"], "name" | "email" | "password"> = {
  "invitation-not-valid": "name",
  "name-missing": "name",
  "email-not-an-address": "email",
  "email-taken": "email",
  "password-too-short": "password",
  "password-too-long": "password",
  "password-too-plain": "password",
};

type TokenRoute = { Params: { token: string } };

/** A one-time link that makes one account. The link is the proof, so these pages are open. */
export function register(app: FastifyInstance, services: Services): void {
  app.get<TokenRoute>("/console/join/:token", async (request, reply) => {
    const invitation = await services.store.officers.invitation(hashToken(request.params.token));
    if (!invitation) return sayNotValid(reply);
    return showOpen(reply, services, {
      title: "Make your account",
      main: joinPage({ token: request.params.token, role: invitation.role, name: "", email: "" }),
    });
  });

  app.post<TokenRoute>("/console/join/:token", async (request, reply) => {
    const { token } = request.params;
    const invitation = await services.store.officers.invitation(hashToken(token));
    if (!invitation) return sayNotValid(reply);
    const given = {
      name: typed(request, "name"),
      email: typed(request, "email"),
      password: typed(request, "password"),
    };
    const result = await acceptInvitation(services, token, given);
    if (result.ok) return goTo(reply, "/console/sign-in", "account-made");
    if (result.error.some(({ code }) => code === "invitation-not-valid")) return sayNotValid(reply);
    return showOpen(reply.status(422), services, {
      title: "Make your account",
      hasErrors: true,
      main: joinPage({
        token,
        role: invitation.role,
        name: given.name,
        email: given.email,
        errors: Object.fromEntries(result.error.map(({ code }) => [FIELD[code], REFUSALS[code].say])),
      }),
    });
  });

  const sayNotValid = (reply: FastifyReply): FastifyReply =>
    showOpen(reply.status(404), services, { title: "This link does not work", main: endedPage });
}
