import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { askForPasskey, proveByPasskey } from "../../../actions/passkeys.ts";
import { proveByCode } from "../../../actions/second-factor.ts";
import { hashToken } from "../../../store/api-keys.ts";
import type { SignedIn } from "../../../store/sessions.ts";
import type { Services } from "../../services.ts";
import { ownPath, SESSION_COOKIE } from "../gate.ts";
import { asked, typed } from "../parts/form-body.ts";
import { showOpen, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { secondStepPage } from "./page.ts";

const PATH = "/console/second-step";

/** Between the password and the console, for whoever has a second factor; and a passkey's proof within it. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, async (request, reply) => {
    const to = ownPath(asked(request, "to"));
    if (request.signedIn) return reply.redirect(to, 303);
    const awaiting = await awaitingOf(request, services);
    return awaiting ? showStep(reply, services, awaiting, { to }) : reply.redirect("/console/sign-in", 303);
  });

  app.post(PATH, async (request, reply) => {
    const awaiting = await awaitingOf(request, services);
    if (!awaiting || !isOurs(request, awaiting)) return reply.redirect("/console/sign-in", 303);
    const { officer, session } = awaiting;
    const to = ownPath(typed(request, "to"));
    const response = typed(request, "response");
    const proved =
      response === ""
        ? await proveByCode(services, officer, session.token_hash, typed(request, "code"))
        : await proveByPasskey(services, officer, session.token_hash, response);
    if (proved.ok) return reply.redirect(to, 303);
    const { error } = proved;
    const say =
      error.code === "sign-in-wait" ? `Wait ${error.seconds} seconds, then try again` : REFUSALS[error.code].say;
    return showStep(reply.status(REFUSALS[error.code].status), services, awaiting, { to, say });
  });

  app.post("/console/passkey/options", async (request, reply) => {
    const who = request.signedIn ?? (await awaitingOf(request, services));
    if (!who || !isOurs(request, who)) return reply.status(403).send({ error: "not-allowed" });
    return reply.send(await askForPasskey(services, who.officer, who.session.token_hash));
  });

  app.post("/console/passkey/prove", async (request, reply) => {
    const { officer, session } = visitOf(request);
    const to = ownPath(typed(request, "to"));
    const proved = await proveByPasskey(services, officer, session, typed(request, "response"));
    return proved.ok
      ? reply.redirect(to, 303)
      : refused(request, reply, services, { code: proved.error.code, back: to });
  });
}

async function awaitingOf(request: FastifyRequest, { store }: Services): Promise<SignedIn | null> {
  const token = request.cookies[SESSION_COOKIE];
  return token === undefined ? null : store.sessions.signedIn(hashToken(token), { awaiting: true });
}

/** These addresses are open to those who are not signed in yet, so that the gate does not look. */
function isOurs(request: FastifyRequest, { session }: SignedIn): boolean {
  const [given, wanted] = [Buffer.from(typed(request, "_csrf")), Buffer.from(session.csrf)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function showStep(
  reply: FastifyReply,
  services: Services,
  { officer, session }: SignedIn,
  { to, say }: { to: string; say?: string },
): Promise<FastifyReply> {
  const { factors } = services.store;
  const [code, passkeys] = await Promise.all([factors.code(officer.id), factors.passkeys(officer.id)]);
  const hasCode = code?.confirmed_at != null;
  const main = secondStepPage({
    csrf: session.csrf,
    to,
    hasCode,
    hasPasskey: passkeys.length > 0,
    ...(say !== undefined && { errors: { code: say } }),
  });
  return showOpen(reply, services, { title: "One more step", main, hasErrors: say !== undefined, script: "passkey" });
}
