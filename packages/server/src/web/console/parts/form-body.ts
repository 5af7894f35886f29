import type { FastifyRequest } from "fastify";
import { allOf, formBody } from "../../shell/body.ts";

/** One field of a posted form as text; empty when it is missing. */
export const typed = (request: FastifyRequest, name: string): string => formBody(request.body)[name] ?? "";

/** Null where the form had no such field. */
export const typedOrNull = (request: FastifyRequest, name: string): string | null =>
  formBody(request.body)[name] ?? null;

/** Every value of a field that may be ticked more than once. */
export const ticked = (request: FastifyRequest, name: string): string[] => allOf(request.body, name);

/** One value from the address's query. */
export const asked = (request: FastifyRequest, name: string): string | undefined => formBody(request.query)[name];

/** The page of a list that is asked for, 1 and up: the last one where there are not so many. */
export const pageAsked = (request: FastifyRequest, pages: number): number =>
  Math.min(pages, Math.max(1, Number.parseInt(asked(request, "page") ?? "1", 10) || 1));

/** A number that a hidden field carries; null where there is none. */
export function idTyped(request: FastifyRequest, name: string): string | null {
  const value = typed(request, name);
  return /^[1-9]\d{0,17}$/.test(value) ? value : null;
}

/** The number in an address such as `/console/reports/17`; null for what cannot be one, which is then not found. */
export function idIn(request: FastifyRequest, name = "id"): string | null {
  const value = formBody(request.params)[name] ?? "";
  return /^[1-9]\d{0,17}$/.test(value) ? value : null;
}
