import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { can } from "../../actions/permissions.ts";
import { hashToken } from "../../store/api-keys.ts";
import type { SignedIn } from "../../store/sessions.ts";
import type { Services } from "../services.ts";
import { isFromElsewhere } from "../shell/from-elsewhere.ts";
import { html } from "../shell/html.ts";
import { keptWords } from "../shell/kept-words.ts";
import { typed } from "./parts/form-body.ts";
import { showOpen, showRefusal } from "./parts/frame.ts";
import { type Access, accessTo } from "./routes.ts";

export const SESSION_COOKIE = "clearline_session";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is signed in; null on the pages that are open to all. Set by the console's gate. */
    signedIn: SignedIn | null;
  }
}

/** Where the session cookie goes: sent to console addresses only, never to a script, never from another site's form. */
export const cookieFor = (services: Services) =>
  ({
    path: "/console",
    httpOnly: true,
    sameSite: "lax",
    secure: services.view.publicUrl.startsWith("https:"),
  }) as const;

/** Before every console page: is the address listed, who asks, may they, and did the form come from our own page? */
export function guard(app: FastifyInstance, services: Services): void {
  app.decorateRequest("signedIn", null);
  app.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) {
      if (accessTo(one, url) === null) throw new Error(`${one} ${url} is missing from console/routes.ts`);
    }
  });
  app.addHook("preHandler", async (request, reply) => {
    const access = accessTo(request.method, request.routeOptions.url);
    if (access === null) return refuse(request, reply, services);
    const token = request.cookies[SESSION_COOKIE];
    request.signedIn = token === undefined ? null : await services.store.sessions.signedIn(hashToken(token));
    const isChange = request.method === "POST";
    if (isChange && isFromElsewhere(request)) return refuseForm(request, reply, services);
    if (access === "open") return undefined;
    if (request.signedIn === null) return isChange ? sayEnded(request, reply, services) : askToSignIn(request, reply);
    if (!isAllowed(access, request.signedIn)) return refuse(request, reply, services);
    return isChange && !isOurForm(request, request.signedIn) ? refuseForm(request, reply, services) : undefined;
  });
}

const isAllowed = (access: Exclude<Access, "open">, { officer }: SignedIn): boolean =>
  access === "signed-in" || can(officer, access);

function isOurForm(request: FastifyRequest, { session }: SignedIn): boolean {
  const given = Buffer.from(typed(request, "_csrf"));
  const wanted = Buffer.from(session.csrf);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const askToSignIn = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.redirect(`/console/sign-in?to=${encodeURIComponent(request.url)}`, 303);

/**
 * A console address to go on to after signing in, or the morning board. Only our own: a link that leads through our
 * sign-in page to somebody else's would lend them our name.
 */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/console(?:[/?][\w\-./?=&%:]*)?$/.test(wanted)) return "/console";
  return wanted.startsWith("/console/sign-") || wanted.includes("//") || wanted.includes("..") ? "/console" : wanted;
}

const refuse = (request: FastifyRequest, reply: FastifyReply, services: Services): Promise<FastifyReply> =>
  showRefusal(request, reply, services, {
    status: 403,
    title: "Your role does not include this page",
    say: html`<p class="govuk-body">Ask an admin if you need it. You are signed in as ${request.signedIn?.officer.name ?? "nobody"}.</p>`,
  });

const refuseForm = (request: FastifyRequest, reply: FastifyReply, services: Services): Promise<FastifyReply> =>
  showRefusal(request, reply, services, {
    status: 403,
    title: "That did not come from this page",
    say: html`<p class="govuk-body">Nothing was changed. You may have signed in again since you opened the page. Go back, load the page again and press the button again.</p>${keptWords(request)}`,
  });

/** The session ran out while someone was writing: their words are theirs, so they get them back. */
const sayEnded = (request: FastifyRequest, reply: FastifyReply, services: Services): FastifyReply =>
  showOpen(reply.status(401), services, {
    title: "You have been signed out",
    main: html`<h1 class="cl-h1">You have been signed out</h1>
<p class="govuk-body cl-gap-1">Nothing was saved. <a href="/console/sign-in">Sign in again</a> and do it once more.</p>${keptWords(request)}`,
  });
