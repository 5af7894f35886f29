import type { FastifyRequest } from "fastify";

/** One field of a posted form as text; empty when it is missing or came twice. */
export function typed(request: FastifyRequest, name: string): string {
  const value = (request.body as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === "string" ? value : "";
}

/** Every value of a field that may be ticked more than once. */
export function ticked(request: FastifyRequest, name: string): string[] {
  const value = (request.body as Record<string, unknown> | null | undefined)?.[name];
  if (Array.isArray(value)) return value.filter((one) => typeof one === "string");
  return typeof value === "string" ? [value] : [];
}

/** One value from the address's query. */
export function asked(request: FastifyRequest, name: string): string | undefined {
  const value = (request.query as Record<string, unknown>)[name];
  return typeof value === "string" ? value : undefined;
}

/** The number in an address such as `/console/reports/17`; null for what cannot be one, which is then not found. */
export function idIn(request: FastifyRequest, name = "id"): string | null {
  const value = (request.params as Record<string, string>)[name] ?? "";
  return /^[1-9]\d{0,17}$/.test(value) ? value : null;
}
