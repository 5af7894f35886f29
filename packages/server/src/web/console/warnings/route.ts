/**
 * The pages of warnings for officers, and every step of one.
 *
 * Longer than most files: each step is a few lines, and which there are is seen at one look.
 */
import { lintWarning, type WarningContent } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { askForDrills, openExercise } from "../../../actions/open-exercise.ts";
import { editWarning } from "../../../actions/edit-warning.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { approveWarning, stopWarning } from "../../../actions/approve-warning.ts";
import { proveAgain } from "../../../actions/prove-again.ts";
import { correctWarning, returnWarning, submitWarning, withdrawWarning } from "../../../actions/step-warning.ts";
import type { VersionRow, WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { type ContentTyped, contentFrom, typedFrom, typedOf } from "./content-form.ts";
import { type EditView, editPage } from "./edit-page.ts";
import { registerFiles } from "./files-route.ts";
import { warningListPage } from "./list-page.ts";
import { versionsPage } from "./versions-page.ts";
import { showWarning } from "./show.ts";
import { withdrawPage } from "./withdraw-page.ts";

const PATH = "/console/warnings/:id";
const pathOf = (id: string): string => `/console/warnings/${id}`;

export function register(app: FastifyInstance, services: Services): void {
  const { store, clock } = services;

  app.get("/console/warnings", async (request, reply) => {
    const { officer } = visitOf(request);
    const [warnings, receivers] = await Promise.all([store.warnings.list(200), store.drills.receivers()]);
    await lookAt(services, officer, { kind: "queue", id: "warnings" });
    const main = warningListPage({
      visit: visitOf(request),
      warnings,
      today: londonDay(clock()),
      receivers,
      advice: services.site.warningAdvice,
    });
    return show(request, reply, services, { title: "Warnings", section: "warnings", main });
  });

  app.post("/console/warnings/exercise", async (request, reply) => {
    const result = await openExercise(services, visitOf(request).officer);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: "/console/warnings" });
    return goTo(reply, pathOf(result.value.id), "exercise-opened");
  });

  app.post("/console/warnings/exercise/receive", async (request, reply) => {
    const wanted = typed(request, "wanted") === "yes";
    await askForDrills(services, visitOf(request).officer, wanted);
    return goTo(reply, "/console/warnings", wanted ? "drills-asked" : "drills-left");
  });

  app.get(PATH, (request, reply) => showWarning(request, reply, services));

  app.get(`${PATH}/versions`, async (request, reply) => {
    const found = await find(request, services);
    if (!found) return notFound(request, reply, services);
    await lookAt(services, visitOf(request).officer, { kind: "warning", id: found.warning.id });
    return show(request, reply, services, { title: "What changed", section: "warnings", main: versionsPage(found) });
  });

  registerFiles(app, services);
  registerEditing(app, services);
  registerApproval(app, services);
  registerAfter(app, services);
}

function registerEditing(app: FastifyInstance, services: Services): void {
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

function registerApproval(app: FastifyInstance, services: Services): void {
  app.post(`${PATH}/submit`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await submitWarning(services, visitOf(request).officer, id);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: pathOf(id) });
    return goTo(reply, pathOf(id), "warning-submitted");
  });

  app.post(`${PATH}/approve`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const areaTyped = typed(request, "area");
    const wakes = typed(request, "wakes");
    const given = { area: areaTyped, wakes };
    const { officer, session } = visitOf(request);
    const wrong = await passwordWrong(request, services);
    if (wrong !== null) return showWarning(request, reply, services, { ...wrong, typed: given });
    const result = await approveWarning(services, { ...officer, session }, id, {
      areaTyped,
      hashSeen: typed(request, "hash"),
      wakes: wakes === "yes",
    });
    if (result.ok)
      return goTo(reply, pathOf(id), result.value === "held" ? "warning-approved" : "warning-countersigned");
    if (result.error.code === "prove-again") {
      const errors = { password: REFUSALS["prove-again"].say };
      return showWarning(request, reply, services, { status: 422, errors, typed: given });
    }
    if (result.error.code === "area-differs") {
      return showWarning(request, reply, services, {
        status: 422,
        errors: { area: REFUSALS["area-differs"].say },
        typed: given,
      });
    }
    return refused(request, reply, services, { code: result.error.code, back: pathOf(id) });
  });

  app.post(`${PATH}/stop`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await stopWarning(services, visitOf(request).officer, id);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: pathOf(id) });
    return goTo(reply, pathOf(id), "warning-stopped");
  });

  app.post(`${PATH}/return`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const why = typed(request, "why");
    const result = await returnWarning(services, visitOf(request).officer, id, { why });
    if (result.ok) return goTo(reply, pathOf(id), "warning-returned");
    if (result.error.code === "reason-missing") {
      return showWarning(request, reply, services, {
        status: 422,
        errors: { why: "Write what should change" },
        typed: { why },
      });
    }
    return refused(request, reply, services, { code: result.error.code, back: pathOf(id) });
  });
}

/** Where the form asked for the password again: what is wrong with what was typed; null when it is right or was not asked. */
async function passwordWrong(
  request: FastifyRequest,
  services: Services,
): Promise<{ status: number; errors: FieldErrors } | null> {
  const password = typed(request, "password");
  if (password === "") return null;
  const { officer, session } = visitOf(request);
  const proved = await proveAgain(services, officer, session, password);
  if (proved.ok) return null;
  const { error } = proved;
  if (error.code === "sign-in-wait")
    return { status: 429, errors: { password: `Wait ${error.seconds} seconds, then try again` } };
  if (error.code === "code-wrong") return { status: 422, errors: { password: REFUSALS["code-wrong"].say } };
  return { status: 422, errors: { password: "Enter the password of your own account. This one is not right" } };
}

function registerAfter(app: FastifyInstance, services: Services): void {
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

type Found = { warning: WarningRow; versions: VersionRow[] };

async function find(request: FastifyRequest, { store }: Services): Promise<Found | null> {
  const id = idIn(request);
  const warning = id === null ? null : await store.warnings.byId(id);
  return warning && { warning, versions: await store.warnings.versions(warning.id) };
}

/** Evidence of every version: a sentence that was edited away and is written again gets its evidence back. */
function withAllClaims({ content }: WarningRow, versions: readonly VersionRow[]): WarningContent {
  const byText = new Map(
    [...versions.flatMap((one) => one.content.claims), ...content.claims].map((claim) => [claim.text, claim]),
  );
  return {
    ...content,
    claims: [
      ...content.claims,
      ...[...byText.values()].filter(({ text }) => !content.claims.some((one) => one.text === text)),
    ],
  };
}

type EditAnswer = {
  warning: WarningRow;
  given: ContentTyped;
  errors?: FieldErrors;
  correction?: EditView["correction"];
  isBehind?: boolean;
  status?: number;
  /** What the form holds, when it can be read: linted as you see it, not as it was stored. */
  content?: WarningContent;
};

async function showEdit(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { warning, given, errors = {}, correction = null, isBehind = false, status, content = warning.content }: EditAnswer,
): Promise<FastifyReply> {
  const visit = visitOf(request);
  await lookAt(services, visit.officer, { kind: "warning", id: warning.id });
  const hasErrors = Object.keys(errors).length > 0;
  const findings = lintWarning(content, services.site.allowlist);
  const { warningAdvice: advice } = services.site;
  const today = londonDay(services.clock());
  return show(request, reply, services, {
    title: correction ? "Correct a published warning" : "Edit the words",
    section: "warnings",
    main: editPage({ visit, warning, given, errors, content, advice, today, findings, correction, isBehind }),
    ...(status !== undefined && { status }),
    hasErrors,
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
