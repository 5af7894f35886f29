/** The form of a warning's words, to edit a draft or to correct what is out. */
import { lintWarning, type WarningContent } from "@clearline/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { lookAt } from "../../../actions/look-at.ts";
import type { VersionRow, WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { show, visitOf } from "../parts/frame.ts";
import type { ContentTyped } from "./content-form.ts";
import { type EditView, editPage } from "./edit-page.ts";

/** Evidence of every version: a sentence that was edited away and is written again gets its evidence back. */
export function withAllClaims({ content }: WarningRow, versions: readonly VersionRow[]): WarningContent {
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

export type EditAnswer = {
  warning: WarningRow;
  given: ContentTyped;
  errors?: FieldErrors;
  correction?: EditView["correction"];
  isBehind?: boolean;
  status?: number;
  /** What the form holds, when it can be read: linted as you see it, not as it was stored. */
  content?: WarningContent;
};

export async function showEdit(
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
