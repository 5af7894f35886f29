import type { FastifyInstance, FastifyReply } from "fastify";
import { officerOfPasswordLink, setNewPassword } from "../../../actions/new-password.ts";
import type { Services } from "../../services.ts";
import { endedPage } from "../join/page.ts";
import { goTo } from "../parts/done.ts";
import { typed } from "../parts/form-body.ts";
import { showOpen } from "../parts/frame.ts";
import { REFUSALS } from "../parts/refusals.ts";
import { passwordPage } from "./page.ts";

type TokenRoute = { Params: { token: string } };
const TITLE = "Set a new password";

/** A one-time link for an officer who forgot theirs. The link is the proof, so these pages are open. */
export function register(app: FastifyInstance, services: Services): void {
  app.get<TokenRoute>("/console/password/:token", async (request, reply) => {
    const { token } = request.params;
    const officer = await officerOfPasswordLink(services, token);
    if (!officer) return sayNotValid(reply);
    return showOpen(reply, services, {
      title: TITLE,
      main: passwordPage({ token, name: officer.name, email: officer.email }),
    });
  });

  app.post<TokenRoute>("/console/password/:token", async (request, reply) => {
    const { token } = request.params;
    const officer = await officerOfPasswordLink(services, token);
    if (!officer) return sayNotValid(reply);
    const result = await setNewPassword(services, token, typed(request, "password"));
    if (result.ok) return goTo(reply, "/console/sign-in", "password-set");
    const [wrong] = result.error;
    if (!wrong || wrong.code === "invitation-not-valid") return sayNotValid(reply);
    const errors = { password: REFUSALS[wrong.code].say };
    const main = passwordPage({ token, name: officer.name, email: officer.email, errors });
    return showOpen(reply.status(422), services, { title: TITLE, hasErrors: true, main });
  });

  const sayNotValid = (reply: FastifyReply): FastifyReply =>
    showOpen(reply.status(404), services, { title: "This link does not work", main: endedPage });
}
