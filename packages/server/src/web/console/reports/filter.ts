import { IMPERSONATED_KINDS, type ImpersonatedKind, parseReceipt } from "@clearline/engine";
import type { FastifyRequest } from "fastify";
import { lateBefore } from "../../../actions/look-by.ts";
import type { QueueFilter, QueueOrder } from "../../../store/queue.ts";
import type { ReportState } from "../../../store/reports.ts";
import type { Services } from "../../services.ts";
import { close, open } from "../../shell/closed.ts";
import { asked, typed } from "../parts/form-body.ts";

export const QUEUE_TABS = ["waiting", "confirmed", "set-aside"] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];
export const WHOSE = ["mine", "nobody"] as const;

/** What an officer asked the queue for. Every link on the page carries all of it, so that nothing is lost on the way. */
export type Asked = {
  tab: QueueTab;
  whose: (typeof WHOSE)[number] | null;
  late: boolean;
  place: string;
  kind: ImpersonatedKind | null;
  order: QueueOrder;
  /** Words or a receipt, as typed. */
  find: string;
};

const PATH = "/console/reports";
const SCOPE = "find in reports";
const MOST_CHARS = 200;

/** From the form, or from the address of a page, where the words that are looked for stand closed. */
export function askedFor(request: FastifyRequest, { secret }: Pick<Services, "secret">): Asked {
  const isForm = request.method === "POST";
  const one = (name: string): string => (isForm ? typed(request, name) : (asked(request, name) ?? "")).trim();
  const find = isForm ? one("find") : (open(secret, SCOPE, one("find")) ?? "");
  return {
    tab: QUEUE_TABS.find((tab) => tab === one("show")) ?? "waiting",
    whose: WHOSE.find((whose) => whose === one("whose")) ?? null,
    late: one("late") === "1",
    place: one("place").slice(0, MOST_CHARS),
    kind: IMPERSONATED_KINDS.find((kind) => kind === one("kind")) ?? null,
    order: one("order") === "newest" ? "newest" : "gravest",
    find: find.slice(0, MOST_CHARS),
  };
}

/** The address that asks for this. */
export function pathFor(
  { tab, whose, late, place, kind, order, find }: Asked,
  { secret }: { secret: Buffer },
  page = 1,
): string {
  const parts = new URLSearchParams();
  if (tab !== "waiting") parts.set("show", tab);
  if (whose !== null) parts.set("whose", whose);
  // What an officer has decided on has no clock.
  if (late && tab === "waiting") parts.set("late", "1");
  if (place !== "") parts.set("place", place);
  if (kind !== null) parts.set("kind", kind);
  if (order !== "gravest") parts.set("order", order);
  if (find !== "") parts.set("find", close(secret, SCOPE, find));
  if (page > 1) parts.set("page", String(page));
  const query = parts.toString();
  return query === "" ? PATH : `${PATH}?${query}`;
}

const STATES: Record<QueueTab, readonly ReportState[]> = {
  waiting: ["received", "read"],
  confirmed: ["confirmed"],
  "set-aside": ["set-aside"],
};

/** The same for the store. */
export async function filterFor(
  { tab, whose, late, place, kind, find }: Asked,
  { store, site, clock }: Services,
  officerId: string,
): Promise<QueueFilter> {
  const receipt = parseReceipt(find);
  // A word can have the shape of a code: it is one where there is such a report.
  const isCode = receipt.ok && (await store.reports.byReceipt(receipt.value)) !== null;
  return {
    states: STATES[tab],
    ...(whose !== null && { whose: whose === "nobody" ? whose : { of: officerId } }),
    ...(late && tab === "waiting" && { late: lateBefore(site.lookHours, clock()) }),
    ...(place !== "" && { place }),
    ...(kind !== null && { kind }),
    ...(find !== "" && { find: isCode ? { receipt: receipt.value } : { words: find } }),
  };
}
