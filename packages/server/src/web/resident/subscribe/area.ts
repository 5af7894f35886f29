import { AREA_WORDS, type Language, outlineAround, ringOf } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { placesNear } from "../../../actions/places-near.ts";
import { managed } from "../../../actions/subscribe.ts";
import { wantsFrom, wishOf } from "../../../actions/wants.ts";
import type { Services } from "../../services.ts";
import { allOf, type FormBody, formBody } from "../../shell/body.ts";
import { areaPage, type AreaView, kmShown, SHOWN_MILES, valueOf } from "./area-page.ts";
import { carriedIn, isLeft, type Kept, leftBehind, pageLanguage } from "./kept.ts";
import { managePage } from "./manage-page.ts";
import { deadLinkPage, subscribePage } from "./page.ts";
import { pathIn } from "../../shell/other-language.ts";
import { phonesReady } from "../../shell/phones-ready.ts";
import { outlineWords, wishedIn, wishedOf } from "./wished.ts";

type Token = { Params: { token: string } };

/**
 * A drawn area, for somebody who asks and for somebody who changes. Nothing is stored here: the next page's button does
 * that. What their form held comes along from page to page, and is there again at the end.
 */
export function registerArea(app: FastifyInstance, services: Services): void {
  const send = (reply: FastifyReply, status: number, markup: string) =>
    reply.status(status).header("x-robots-tag", "noindex").type("text/html; charset=utf-8").send(markup);

  app.get("/subscribe/area", async (request, reply) =>
    send(
      reply,
      200,
      areaPage(services, viewOf(services, ASKING, formBody(request.query), { kept: {}, language: "en" })),
    ),
  );
  app.post("/subscribe/area", async (request, reply) => {
    const chosen = chosenIn(services, ASKING, request, "en");
    if ("action" in chosen) return send(reply, chosen.errors ? 422 : 200, areaPage(services, chosen));
    const { kept, outline } = chosen;
    const wished = { ...wishedIn(kept), outline };
    const [phones, language] = [await phonesReady(services), pageLanguage(kept)];
    return send(reply, 200, subscribePage(services, { way: formBody(kept), phones, wished, language }));
  });

  app.get<Token>("/subscribe/manage/:token/area", async (request, reply) => {
    const { token } = request.params;
    const found = await managed(services, token);
    if (!found.ok) return send(reply, 404, deadLinkPage(services));
    const { language } = found.value.row;
    const view = viewOf(services, ownLink(token), formBody(request.query), { kept: {}, language });
    return send(reply, 200, areaPage(services, view));
  });
  app.post<Token>("/subscribe/manage/:token/area", async (request, reply) => {
    const { token } = request.params;
    const found = await managed(services, token);
    if (!found.ok) return send(reply, 404, deadLinkPage(services));
    const chosen = chosenIn(services, ownLink(token), request, found.value.row.language);
    if ("action" in chosen) return send(reply, chosen.errors ? 422 : 200, areaPage(services, chosen));
    const { kept, outline } = chosen;
    const { row } = found.value;
    const wished = { ...(isLeft(kept) ? wishedIn(kept) : wishedOf(row)), outline };
    const language = isLeft(kept) ? pageLanguage(kept) : row.language;
    return send(
      reply,
      200,
      managePage(services, { token, managed: found.value, wished, isNew: outline !== "", language }),
    );
  });
}

type Links = Pick<AreaView, "action" | "back">;
const ASKING: Links = { action: "/subscribe/area", back: "/subscribe" };
const ownLink = (token: string): Links => ({
  action: `/subscribe/manage/${token}/area`,
  back: `/subscribe/manage/${token}`,
});

type Came = { kept: Kept; language: Language };

function viewOf(services: Services, links: Links, given: FormBody, { kept, language }: Came): AreaView {
  const typed = given["near"] ?? "";
  const miles = SHOWN_MILES.find((one) => one === given["miles"]) ?? "10";
  const near = placesNear(services, typed, kmShown(miles));
  const isUnknown = near === null && typed.trim() !== "";
  return {
    ...links,
    ...(links === ASKING && { back: pathIn(language, links.back) }),
    typed,
    miles,
    near,
    kept,
    language,
    ...(isUnknown && { errors: { near: AREA_WORDS[language].unknown } }),
  };
}

/**
 * The outline that was drawn or lies around what was ticked, none where a town is wanted instead; or the page to show.
 *
 * @param usual the language of somebody who left no form to come here
 */
function chosenIn(
  services: Services,
  links: Links,
  { body }: FastifyRequest,
  usual: Language,
): { outline: string; kept: Kept } | AreaView {
  const given = formBody(body);
  if (given["town"] !== undefined) return { outline: "", kept: leftBehind(body, "town") };
  if (given["draw"] !== undefined) {
    // A postcode or a slip of the finger in the form that was left is nothing to find fault with here.
    const came = cameWith(leftBehind(body, "draw"), usual);
    const { errors: _, ...view } = viewOf(services, links, { near: given["place"] ?? "" }, came);
    return view;
  }
  const kept = carriedIn(body);
  const view = viewOf(services, links, given, cameWith(kept, usual));
  if (given["show"] !== undefined) return view;
  const ticked = allOf(body, "towns");
  const towns = view.near?.towns.filter((town) => ticked.includes(valueOf(town))) ?? [];
  const drawn = given["outline"]?.trim() ?? "";
  const outline = drawn === "" && towns.length > 0 ? outlineWords(ringOf(outlineAround(towns))) : drawn;
  const isArea = outline !== "" && wantsFrom(services, "email", { ...wishOf(""), outline }).ok;
  return isArea ? { outline, kept } : { ...view, ticked, errors: { towns: AREA_WORDS[view.language].nothing } };
}

/** In the language of the page that was left. @param usual where none was */
const cameWith = (kept: Kept, usual: Language): Came => ({
  kept,
  language: isLeft(kept) ? pageLanguage(kept) : usual,
});
