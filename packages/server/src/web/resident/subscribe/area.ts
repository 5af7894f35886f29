import { outlineAround, ringOf } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { placesNear } from "../../../actions/places-near.ts";
import { managed } from "../../../actions/subscribe.ts";
import { wantsFrom, wishOf } from "../../../actions/wants.ts";
import type { Services } from "../../services.ts";
import { allOf, type FormBody, formBody } from "../../shell/body.ts";
import { areaPage, type AreaView, kmShown, SHOWN_MILES, valueOf } from "./area-page.ts";
import { managePage } from "./manage-page.ts";
import { deadLinkPage, subscribePage } from "./page.ts";
import { phonesReady } from "./phones-ready.ts";
import { outlineWords, wishedOf } from "./wished.ts";

type Token = { Params: { token: string } };

/** A drawn area, for somebody who asks and for somebody who changes. Nothing is kept here: the next page's button does. */
export function registerArea(app: FastifyInstance, services: Services): void {
  const send = (reply: FastifyReply, status: number, markup: string) =>
    reply.status(status).header("x-robots-tag", "noindex").type("text/html; charset=utf-8").send(markup);

  app.get("/subscribe/area", async (request, reply) =>
    send(reply, 200, areaPage(services, viewOf(services, ASKING, formBody(request.query)))),
  );
  app.post("/subscribe/area", async (request, reply) => {
    const chosen = chosenIn(services, ASKING, request);
    if ("errors" in chosen) return send(reply, 422, areaPage(services, chosen));
    const wished = { ...wishOf(""), outline: chosen.outline };
    return send(reply, 200, subscribePage(services, { phones: await phonesReady(services), wished }));
  });

  app.get<Token>("/subscribe/manage/:token/area", async (request, reply) => {
    const { token } = request.params;
    if (!(await managed(services, token)).ok) return send(reply, 404, deadLinkPage(services));
    return send(reply, 200, areaPage(services, viewOf(services, ownLink(token), formBody(request.query))));
  });
  app.post<Token>("/subscribe/manage/:token/area", async (request, reply) => {
    const { token } = request.params;
    const found = await managed(services, token);
    if (!found.ok) return send(reply, 404, deadLinkPage(services));
    const chosen = chosenIn(services, ownLink(token), request);
    if ("errors" in chosen) return send(reply, 422, areaPage(services, chosen));
    const wished = { ...wishedOf(found.value.row), outline: chosen.outline };
    return send(
      reply,
      200,
      managePage(services, { token, managed: found.value, wished, isNew: true, language: found.value.row.language }),
    );
  });
}

type Links = Pick<AreaView, "action" | "back">;
const ASKING: Links = { action: "/subscribe/area", back: "/subscribe" };
const ownLink = (token: string): Links => ({
  action: `/subscribe/manage/${token}/area`,
  back: `/subscribe/manage/${token}`,
});

function viewOf(services: Services, links: Links, given: FormBody): AreaView {
  const typed = given["near"] ?? "";
  const miles = SHOWN_MILES.find((one) => one === given["miles"]) ?? "10";
  const near = placesNear(services, typed, kmShown(miles));
  const isUnknown = near === null && typed.trim() !== "";
  return {
    ...links,
    typed,
    miles,
    near,
    ...(isUnknown && { errors: { near: "Enter a town or village that we know, like Sevenoaks" } }),
  };
}

/** The outline that was drawn, or that lies around what was ticked; or the page again with what to do. */
function chosenIn(
  services: Services,
  links: Links,
  { body }: FastifyRequest,
): { outline: string } | (AreaView & { errors: object }) {
  const given = formBody(body);
  const view = viewOf(services, links, given);
  const ticked = allOf(body, "towns");
  const towns = view.near?.towns.filter((town) => ticked.includes(valueOf(town))) ?? [];
  const drawn = given["outline"]?.trim() ?? "";
  const outline = drawn === "" && towns.length > 0 ? outlineWords(ringOf(outlineAround(towns))) : drawn;
  const isArea = outline !== "" && wantsFrom(services, "email", { ...wishOf(""), outline }).ok;
  return isArea
    ? { outline }
    : { ...view, ticked, errors: { towns: "Tick a town, or draw three corners or more on the map" } };
}
