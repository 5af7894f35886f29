import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { isDatabaseAway } from "../../shell/errors.ts";
import { LastGood } from "../../shell/last-good.ts";
import { homePage } from "./page.ts";

const WARNINGS_SHOWN = 4;

/** The three doors, and what warnings stand. */
export function registerHome(app: FastifyInstance, services: Services): void {
  const last = new LastGood<WarningRow[]>();
  app.get("/", async (_request, reply) => {
    const warnings = await standing(services, last);
    return reply.type("text/html").send(homePage(services, warnings, londonDay(services.clock())));
  });
}

/** Published and not withdrawn; null where the database is away and was never there: the doors must open without it. */
async function standing({ store }: Services, last: LastGood<WarningRow[]>): Promise<WarningRow[] | null> {
  try {
    const published = await last.get("", () => store.warnings.published(20));
    return published.filter(({ state }) => state === "published").slice(0, WARNINGS_SHOWN);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return null;
  }
}
