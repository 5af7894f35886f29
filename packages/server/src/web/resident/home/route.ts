import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import type { PublicWarnings } from "../../shell/public-warnings.ts";
import { homePage } from "./page.ts";
import { isDatabaseAway } from "../../../store/db.ts";

const WARNINGS_SHOWN = 4;

/** The three doors, and what warnings stand. */
export function registerHome(app: FastifyInstance, services: Services, warnings: PublicWarnings): void {
  app.get("/", async (_request, reply) =>
    reply.type("text/html").send(homePage(services, await standing(warnings), londonDay(services.clock()))),
  );
}

/** Published and not withdrawn; null where the database is away and was never there: the doors must open without it. */
async function standing(published: PublicWarnings): Promise<WarningRow[] | null> {
  try {
    const { warnings } = await published.now();
    return warnings
      .map(({ row }) => row)
      .filter(({ state }) => state === "published")
      .slice(0, WARNINGS_SHOWN);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return null;
  }
}
