import { parseReport, tidyWords } from "@clearline/engine";
import type { FastifyInstance, FastifyReply } from "fastify";
import { placeOf } from "../../../actions/place-of.ts";
import type { Services } from "../../services.ts";
import { allOf, type FormBody, formBody } from "../../shell/body.ts";
import { MAX_TYPED_CHARS } from "../report/answers.ts";
import { SAY } from "../report/words.ts";
import { downPage, paidPage } from "./after-page.ts";
import { answerPage } from "./answer-page.ts";
import { listenTo } from "./listen.ts";
import { LISTEN_POLICY, listenPage } from "./listen-page.ts";
import { type Heard, liveSeries } from "./live-series.ts";
import type { NearView } from "./near-panel.ts";
import { phonePage, wordsPage } from "./page.ts";
import { waitUntil } from "./steps.ts";
import { ASK_TILES, asWords, decide, type Ticked, WHO_TILES } from "../../shell/call-tiles.ts";

/**
 * "Someone is on the phone now." Nothing asked here is kept. The database only adds how many others told us; without
 * it every page still answers.
 */
export function registerCheck(app: FastifyInstance, services: Services): void {
  const likeIt = liveSeries(services);
  const near = async (heard: Heard, body: FormBody): Promise<NearView> => {
    const typed = (body["place"] ?? "").trim().slice(0, 100);
    const around = typed === "" ? null : placeOf(services, typed, null);
    return {
      likeIt: await likeIt(heard, around),
      typed,
      place: around?.name ?? null,
      unknown: typed !== "" && around === null,
    };
  };
  const send = (reply: FastifyReply, markup: string) => reply.type("text/html; charset=utf-8").send(markup);

  app.get("/check", async (_request, reply) => send(reply, phonePage(services)));
  app.get("/check/words", async (_request, reply) => send(reply, wordsPage(services)));
  app.get("/check/listen", async (_request, reply) =>
    send(reply.header("permissions-policy", LISTEN_POLICY), listenPage(services)),
  );
  app.get("/check/down", async (_request, reply) => send(reply, downPage(services)));
  app.get("/check/paid", async (_request, reply) => send(reply, paidPage(services)));

  app.post("/check", async (request, reply) => {
    const body = formBody(request.body);
    const ticked: Ticked = { asks: asksIn(request.body), who: body["who"] ?? "", push: body["push"] ?? "" };
    const kinds = WHO_TILES.find(({ value }) => value === ticked.who)?.kinds ?? [];
    const asks = ASK_TILES.filter(({ value }) => ticked.asks.includes(value)).flatMap((tile) => tile.asks);
    const fields = [
      ["ask", ticked.asks.join(" ")] as const,
      ["who", ticked.who] as const,
      ["push", ticked.push] as const,
    ];
    // Going back to it must show it again, not the browser's question whether to send the form once more. It holds which
    // boxes were ticked and no word of theirs; an answer to words does, and stays out of the browser's store: going back
    // to that one opens the form (`form-address.ts` of the browser's parts).
    reply.header("cache-control", "private, no-cache");
    return send(
      reply,
      answerPage(services, {
        decision: decide(ticked),
        near: await near({ kinds, asks }, body),
        asked: { action: "/check", fields },
        words: asWords(ticked),
        until: waitUntil(services, body["until"]),
      }),
    );
  });

  app.post("/check/words", async (request, reply) => {
    const body = formBody(request.body);
    const typed = body["words"] ?? "";
    if (body["more"] === "yes") return send(reply, wordsPage(services, typed, null, "answer"));
    const fault = wordsFault(typed);
    if (fault !== null) return send(reply.status(422), wordsPage(services, typed, WORDS_SAY[fault]));
    const words = tidyWords(typed);
    const heard = listenTo(words);
    const kinds = heard.kind === "unknown" ? [] : [heard.kind];
    return send(
      reply,
      answerPage(services, {
        decision: heard,
        near: await near({ kinds, asks: heard.asks }, body),
        asked: { action: "/check/words", fields: [] },
        words,
        until: waitUntil(services, body["until"]),
      }),
    );
  });
}

/** Boxes as they are ticked, or all in one field as the answer page carries them. */
const asksIn = (body: unknown): string[] =>
  allOf(body, "ask")
    .flatMap((asks) => asks.split(" "))
    .filter(Boolean);

type WordsFault = "words-missing" | "words-too-long" | "words-not-text" | "words-only-number";

const WORDS_SAY: Record<WordsFault, string> = {
  "words-missing": SAY["words-missing"],
  "words-too-long": `Shorten it to ${MAX_TYPED_CHARS.toLocaleString("en-GB")} characters. Keep what they asked you to do.`,
  "words-not-text": SAY["words-not-text"],
  "words-only-number": "Write what they said too. A number alone shows nothing, for it can be faked.",
};

function wordsFault(words: string): WordsFault | null {
  const parsed = parseReport({
    words,
    callDate: null,
    place: null,
    numberShown: null,
    forSomeoneElse: false,
    anonymous: true,
    contact: null,
  });
  // Figures alone say nothing of a call: an answer to them would be one to nothing.
  if (ONLY_NUMBER.test(words)) return "words-only-number";
  if (words.trim() !== "" && !/\p{L}/u.test(words)) return "words-not-text";
  const code = parsed.ok ? null : parsed.error[0]?.code;
  return code === "words-missing" || code === "words-too-long" || code === "words-not-text" ? code : null;
}

const ONLY_NUMBER = /^[\s+()./-]*(?:\d[\s+()./-]*){3,20}$/;
