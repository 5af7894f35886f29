import { addDays, type Ask, type ImpersonatedKind, parseReport, tidyWords } from "@clearline/engine";
import type { FastifyInstance, FastifyReply } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import type { Services } from "../../services.ts";
import { allOf, formBody } from "../../shell/body.ts";
import { isDatabaseAway } from "../../shell/errors.ts";
import { SAY } from "../report/words.ts";
import { FEWEST_TO_COUNT } from "../fewest.ts";
import { downPage, paidPage } from "./after-page.ts";
import { type AnswerView, answerPage } from "./answer-page.ts";
import { listenTo } from "./listen.ts";
import { phonePage, wordsPage } from "./page.ts";
import { ASK_TILES, asWords, decide, type Ticked, WHO_TILES } from "./tiles.ts";

/** How far back "told us about a call like this" looks. */
const LIKE_DAYS = 14;

/**
 * "Someone is on the phone now." Nothing asked here is kept. The database only adds how many others told us; without
 * it every page still answers.
 */
export function registerCheck(app: FastifyInstance, services: Services): void {
  const send = (reply: FastifyReply, markup: string) => reply.type("text/html; charset=utf-8").send(markup);

  app.get("/check", async (_request, reply) => send(reply, phonePage(services)));
  app.get("/check/words", async (_request, reply) => send(reply, wordsPage(services)));
  app.get("/check/down", async (_request, reply) => send(reply, downPage(services)));
  app.get("/check/paid", async (_request, reply) => send(reply, paidPage(services)));

  app.post("/check", async (request, reply) => {
    const body = formBody(request.body);
    const ticked: Ticked = { asks: allOf(request.body, "ask"), who: body["who"] ?? "", push: body["push"] ?? "" };
    const kinds = WHO_TILES.find(({ value }) => value === ticked.who)?.kinds ?? [];
    const asks = ASK_TILES.filter(({ value }) => ticked.asks.includes(value)).flatMap((tile) => tile.asks);
    const likeIt = await countLike(services, kinds, asks);
    return send(reply, answerPage(services, { decision: decide(ticked), likeIt, words: asWords(ticked) }));
  });

  app.post("/check/words", async (request, reply) => {
    const typed = formBody(request.body)["words"] ?? "";
    const fault = wordsFault(typed);
    if (fault !== null) return send(reply.status(422), wordsPage(services, typed, SAY[fault]));
    const words = tidyWords(typed);
    const heard = listenTo(words);
    const likeIt = await countLike(services, heard.kind === "unknown" ? [] : [heard.kind], heard.asks);
    return send(reply, answerPage(services, { decision: heard, likeIt, words }));
  });
}

function wordsFault(words: string): "words-missing" | "words-too-long" | "words-not-text" | null {
  const parsed = parseReport({
    words,
    callDate: null,
    place: null,
    numberShown: null,
    forSomeoneElse: false,
    anonymous: true,
    contact: null,
  });
  const code = parsed.ok ? null : parsed.error[0]?.code;
  return code === "words-missing" || code === "words-too-long" || code === "words-not-text" ? code : null;
}

/** How many others told us of such a call lately, in the whole area; never a number under five. */
async function countLike(
  { store, clock }: Services,
  kinds: readonly ImpersonatedKind[],
  asks: readonly Ask[],
): Promise<AnswerView["likeIt"]> {
  if (kinds.length === 0 && asks.length === 0) return null;
  try {
    const from = addDays(londonDay(clock()), -LIKE_DAYS);
    const count = await store.cases.countLike(kinds, asks, from);
    return count < FEWEST_TO_COUNT ? null : { count, days: LIKE_DAYS };
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return null;
  }
}
