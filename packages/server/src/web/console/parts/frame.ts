import type { FastifyReply, FastifyRequest } from "fastify";
import type { OfficerRow } from "../../../store/officers.ts";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { type ConsoleScript, type ConsoleSection, consolePage } from "../../shell/page.ts";
import { goingOutBanner } from "./going-out.ts";
import { saidAfter } from "./done.ts";

/** Who is looking, for pages and for the forms on them. */
export type Visit = { officer: OfficerRow; csrf: string; session: Buffer };

/** @throws Error on a page that the gate leaves open: a bug, as such a page has no officer */
export function visitOf(request: FastifyRequest): Visit {
  const { signedIn } = request;
  if (!signedIn) throw new Error("no officer here: is this route open in console/routes.ts?");
  return { officer: signedIn.officer, csrf: signedIn.session.csrf, session: signedIn.session.token_hash };
}

export type Shown = {
  title: string;
  section: ConsoleSection | null;
  main: Part;
  /** 422 where there are errors, else 200, unless it is said. */
  status?: number;
  hasErrors?: boolean;
  /** A script that this page alone has. */
  script?: ConsoleScript;
};

/** Sends a console page, with what waits counted in the bar and the word on what was just done. */
export async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { title, section, main, hasErrors = false, status = hasErrors ? 422 : 200, script }: Shown,
): Promise<FastifyReply> {
  const { officer, csrf } = visitOf(request);
  const { store } = services;
  const [reports, surges, review, callBacks, organisations, tips, goingOut] = await Promise.all([
    store.reports.count(["received", "read"]),
    store.surges.open(),
    store.warnings.countWaiting(),
    store.callBacks.countOpen(),
    store.organisations.countWaiting(),
    store.tips.countWaiting(),
    store.warnings.justApproved(),
  ]);
  const page = consolePage(services.view, {
    title,
    section,
    officer,
    csrf,
    counts: { reports, surges: surges.length, warnings: review, "call-desk": callBacks, organisations, tips },
    hasErrors,
    ...(script && { script }),
    main: [goingOutBanner(goingOut, request.url), hasErrors ? null : saidAfter(request), main],
  });
  return reply.status(status).type("text/html; charset=utf-8").send(page);
}

/** A page before signing in. */
export const showOpen = (
  reply: FastifyReply,
  services: Services,
  { title, main, hasErrors = false, script }: Pick<Shown, "title" | "main" | "hasErrors" | "script">,
): FastifyReply =>
  reply
    .type("text/html; charset=utf-8")
    .send(
      consolePage(services.view, { title, section: null, officer: null, hasErrors, ...(script && { script }), main }),
    );

/** What cannot be done, in one sentence, in the console's frame where somebody is signed in. */
export async function showRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { status, title, say }: { status: number; title: string; say: Part },
): Promise<FastifyReply> {
  const main = html`<h1 class="cl-h1">${title}</h1><div class="cl-gap-1 cl-form">${say}</div>`;
  if (!request.signedIn) return showOpen(reply.status(status), services, { title, main });
  return show(request, reply, services, { title, section: null, main, status, hasErrors: status >= 400 });
}

export const notFound = (request: FastifyRequest, reply: FastifyReply, services: Services): Promise<FastifyReply> =>
  showRefusal(request, reply, services, {
    status: 404,
    title: "We cannot find that",
    say: html`<p class="govuk-body">Check the address, or go back to <a href="/console">the morning board</a>.</p>`,
  });

/** A form that changes something: holds the token that only our own pages know. */
export const form = (
  visit: Pick<Visit, "csrf">,
  action: string,
  inside: Part,
  { id, label, plain = false }: { id?: string; label?: string; plain?: boolean } = {},
): Html =>
  html`<form method="post" action="${action}"${id !== undefined && html` id="${id}"`}${label !== undefined && html` aria-label="${label}"`} class="${plain ? "cl-inline" : "cl-form"}" novalidate><input type="hidden" name="_csrf" value="${visit.csrf}">${inside}</form>`;
