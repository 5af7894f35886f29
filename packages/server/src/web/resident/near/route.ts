import { addDays } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { placeOf } from "../../../actions/place-of.ts";
import { londonDay } from "../../../actions/days.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { FEWEST_TO_COUNT } from "../fewest.ts";
import { kmBetween, shownCounts } from "./counts.ts";
import { nearPage } from "./page.ts";

const DAYS = 14;
/** A ride on a country bus. */
const NEAR_KM = 15;

/** What is going round near a place: counts of five and more, kinds of call, and the warnings that stand. */
export function registerNear(app: FastifyInstance, services: Services): void {
  app.get<{ Querystring: { place?: unknown } }>("/near", async (request, reply) => {
    const { store, clock } = services;
    const typed = (typeof request.query.place === "string" ? request.query.place : "").trim().slice(0, 100);
    const around = typed === "" ? null : placeOf(services, typed, null);
    const today = londonDay(clock());
    const counts = await store.cases.countsByPlaceAndDay(addDays(today, 1 - DAYS), today);
    const inReach = counts.filter((count) => around === null || kmBetween(count, around) <= NEAR_KM);
    const names = new Set(inReach.map(({ place }) => place));
    const kinds = await store.cases.kindsIn([...names], addDays(today, 1 - DAYS), FEWEST_TO_COUNT);
    const published = (await store.warnings.published(50)).filter(({ state }) => state === "published");
    return reply.type("text/html").send(
      nearPage(services, {
        typed,
        around: around?.name ?? null,
        error: typed !== "" && around === null ? "Enter a town, or a postcode such as TN13" : null,
        ...shownCounts(inReach),
        days: DAYS,
        kinds,
        warnings: published.filter((warning) => covers(warning, names, around)).slice(0, 5),
        today,
      }),
    );
  });
}

/** A warning that names no town is for the whole area. */
const covers = ({ content }: WarningRow, names: ReadonlySet<string>, around: { name: string } | null): boolean =>
  around === null ||
  content.places.length === 0 ||
  content.places.some((place) => place === around.name || names.has(place));
