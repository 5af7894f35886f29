import type { FastifyInstance } from "fastify";
import { signIn, signOut } from "../../../actions/sign-in.ts";
import type { Services } from "../../services.ts";
import { cookieFor, ownPath, SESSION_COOKIE } from "../gate.ts";
import { goTo } from "../parts/done.ts";
import { asked, typed } from "../parts/form-body.ts";
import { showOpen } from "../parts/frame.ts";
import { REFUSALS } from "../parts/refusals.ts";
import { type SignInView, signInPage } from "./page.ts";

export function register(app: FastifyInstance, services: Services): void {
  app.get("/console/sign-in", async (request, reply) => {
    const to = ownPath(asked(request, "to"));
    if (request.signedIn) return reply.redirect(to, 303);
    return showOpen(reply, services, {
      title: "Sign in",
      main: signInPage({ to, email: "", said: saidCode(asked(request, "done")) }),
    });
  });

  app.post("/console/sign-in", async (request, reply) => {
    const to = ownPath(typed(request, "to"));
    const email = typed(request, "email");
    const result = await signIn(services, email, typed(request, "password"));
    if (result.ok) {
      const { awaitsFactor } = result.value;
      return reply
        .setCookie(SESSION_COOKIE, result.value.token, cookieFor(services))
        .redirect(awaitsFactor ? secondStep(to) : to, 303);
    }
    const { error } = result;
    const { status, say } = REFUSALS[error.code];
    if (error.code === "sign-in-wait") reply.header("retry-after", String(error.seconds));
    const words = error.code === "sign-in-wait" ? `Wait ${error.seconds} seconds, then try again` : say;
    return showOpen(reply.status(status), services, {
      title: "Sign in",
      hasErrors: true,
      main: signInPage({ to, email, errors: { email: words } }),
    });
  });

  app.post("/console/sign-out", async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) await signOut(services, token);
    reply.clearCookie(SESSION_COOKIE, cookieFor(services));
    return goTo(reply, "/console/sign-in", "signed-out");
  });
}

const saidCode = (code: string | undefined): NonNullable<SignInView["said"]> | null =>
  code === "account-made" || code === "password-set" || code === "signed-out" ? code : null;

const secondStep = (to: string): string => `/console/second-step?to=${encodeURIComponent(to)}`;
