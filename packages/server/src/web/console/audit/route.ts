import type { FastifyInstance } from "fastify";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import { asked } from "../parts/form-body.ts";
import { show, visitOf } from "../parts/frame.ts";
import { auditPage, type AuditFilter, KINDS } from "./page.ts";

const PAGE_LINES = 50;
/** The whole chain is checked with each page up to this many lines: a fraction of a second. Beyond, on request. */
const CHECKED_UNASKED = 50_000;

export function register(app: FastifyInstance, services: Services): void {
  app.get("/console/audit", async (request, reply) => {
    const { store } = services;
    const filter = filterFrom(asked(request, "kind"), asked(request, "id"));
    const before = number(asked(request, "before"));
    // One line more than is shown tells whether there is an older page.
    const lines = await store.audit.list({
      limit: PAGE_LINES + 1,
      ...(before !== null && { before }),
      ...(filter.kind !== null && { toKind: filter.kind }),
      ...(filter.id !== null && { toId: filter.id }),
    });
    const checked = asked(request, "check") === "1" || (await store.audit.count()) <= CHECKED_UNASKED;
    const [broken, people] = await Promise.all([checked ? store.audit.firstBroken() : null, store.officers.list()]);
    await lookAt(services, visitOf(request).officer, { kind: "audit", id: filter.kind ?? "all" });
    const main = auditPage({
      lines: lines.slice(0, PAGE_LINES),
      hasOlder: lines.length > PAGE_LINES,
      isFirstPage: before === null,
      filter,
      chain: checked ? { broken } : "not-checked",
      names: new Map(people.map(({ id, name }) => [id, name])),
    });
    return show(request, reply, services, { title: "Audit", section: "audit", main });
  });
}

function filterFrom(kind: string | undefined, id: string | undefined): AuditFilter {
  const known = KINDS.find((one) => one === kind) ?? null;
  const wanted = id?.trim() ?? "";
  return { kind: known, id: known !== null && wanted !== "" && wanted.length <= 40 ? wanted : null };
}

const number = (given: string | undefined): string | null =>
  given !== undefined && /^[1-9]\d{0,17}$/.test(given) ? given : null;
