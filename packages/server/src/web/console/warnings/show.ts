import { lintWarning, mayGoOut, unsupported } from "@clearline/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import { audienceOf } from "../../../actions/audience.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { PROOF_LASTS_SECONDS } from "../../../actions/prove-again.ts";
import { publishedWarning } from "../../../actions/published-of.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { asked, idIn } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { warningPage } from "./page.ts";
import { previewsOf } from "./previews.ts";

export async function showWarning(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  {
    status = 200,
    errors = {},
    typed = {},
  }: { status?: number; errors?: FieldErrors; typed?: Readonly<Record<string, string>> } = {},
): Promise<FastifyReply> {
  const { store, site, clock } = services;
  const visit = visitOf(request);
  const id = idIn(request);
  const warning = id === null ? null : await store.warnings.byId(id);
  if (!warning) return notFound(request, reply, services);
  await lookAt(services, visit.officer, { kind: "warning", id: warning.id });
  const isDrill = warning.mode === "exercise";
  const [
    versions,
    people,
    receivers,
    inArea,
    programs,
    progress,
    paces,
    secondsHeld,
    isProved,
    hands,
    signed,
    hasFactor,
    passkeys,
  ] = await Promise.all([
    store.warnings.versions(warning.id),
    store.officers.list(),
    isDrill
      ? store.drills.receivers().then((all) => all.length)
      : store.subscribers.countFor(audienceOf(services, warning.content)),
    isDrill
      ? store.drills.receivers().then((all) => all.length)
      : store.subscribers.countFor(audienceOf(services, { ...warning.content, kinds: [] })),
    isDrill ? 0 : store.webhooks.countWorking(),
    store.deliveries.progress(warning.id),
    store.deliveries.paceByChannel(warning.id),
    store.warnings.secondsHeld(warning.id),
    store.sessions.isProved(visit.session, visit.officer.id, PROOF_LASTS_SECONDS),
    store.approvals.hands(warning.id),
    store.approvals.countersigns(warning.id),
    store.factors.has(visit.officer.id),
    store.factors.passkeys(visit.officer.id),
  ]);
  const findings = lintWarning(warning.content, site.allowlist);
  const previews = previewsOf(warning.id, publishedWarning(services, warning, versions), site.warningAdvice);
  const wanted = asked(request, "form") ?? "words";
  const main = warningPage({
    visit,
    warning,
    versions,
    hands: new Set(hands),
    signed,
    people: new Map(people.map((one) => [one.id, one])),
    findings,
    mayGoOut: mayGoOut(findings),
    bare: unsupported(warning.content).length,
    receivers,
    ofOtherKinds: inArea - receivers,
    programs,
    progress,
    paces,
    previews,
    form: previews.some(({ key }) => key === wanted) ? wanted : "words",
    publicUrl: site.publicUrl,
    now: clock(),
    secondsHeld,
    isProved,
    factor: { has: hasFactor, passkey: passkeys.length > 0 },
    errors,
    typed,
  });
  return show(request, reply, services, {
    title: warning.content.title || "A warning without a title",
    section: "warnings",
    main,
    status,
    hasErrors: Object.keys(errors).length > 0,
    script: "passkey",
  });
}
