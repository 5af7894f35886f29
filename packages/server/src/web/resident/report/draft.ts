import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { dropDraft, keepDraft } from "../../../actions/keep-draft.ts";
import type { Services } from "../../services.ts";
import { formToken, isFormToken } from "../../shell/form-token.ts";
import { type Answers, knownAnswers } from "./answers.ts";

/**
 * A half-made report lies on the server under the hash of a random cookie. The cookie says nothing about who holds it,
 * goes to the report pages only, and ends with the browser.
 */
export const DRAFT_COOKIE = "cl-draft";
const PATH = "/report";
const TOKEN = /^[0-9a-f]{32}$/;

/** The browser's draft token, or null where it has none yet. */
export function tokenOf(request: FastifyRequest): string | null {
  const token = request.cookies[DRAFT_COOKIE];
  return token !== undefined && TOKEN.test(token) ? token : null;
}

export function newToken(reply: FastifyReply, services: Services): string {
  const token = services.secrets(16).toString("hex");
  reply.setCookie(DRAFT_COOKIE, token, {
    path: PATH,
    httpOnly: true,
    sameSite: "lax",
    secure: services.view.publicUrl.startsWith("https:"),
  });
  return token;
}

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

export async function loadDraft(services: Services, token: string): Promise<Answers | null> {
  const answers = await services.store.drafts.get(hashOf(token));
  return answers === null ? null : knownAnswers(answers);
}

export async function saveDraft(services: Services, token: string, answers: Answers): Promise<void> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(answers)) if (value !== undefined) kept[name] = value;
  await keepDraft(services, hashOf(token), kept);
}

export const forgetDraft = (services: Services, token: string): Promise<void> => dropDraft(services, hashOf(token));

export const csrfOf = (services: Services, token: string): string => formToken(services.secret, "report", token);

/** True where the form came from our page in this very browser. */
export const isOurs = (services: Services, token: string | null, given: unknown): token is string =>
  token !== null && isFormToken(given, services.secret, "report", token);
