import { parseReceipt, sayReceipt } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { standingKeys } from "../../../actions/tip-keys.ts";
import { evaluateBlinded } from "../../../actions/tip-numbers.ts";
import { receiveTip, tipByCode } from "../../../actions/tips.ts";
import { isDatabaseAway } from "../../../store/db.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { CODE_WORDS } from "../../shell/code-words.ts";
import { isFromElsewhere } from "../../shell/from-elsewhere.ts";
import { Limiter } from "../../shell/limiter.ts";
import { askForTipCode, cameOfItPage } from "./code-page.ts";
import { tipPage } from "./page.ts";

/**
 * From one place, and from all together: so many of the largest fit on a small disk until somebody notices. Behind a
 * proxy that no setting names all come from one place.
 */
const MOST_FROM_ONE = 30;
const MOST_FROM_ALL = 200;
const EVERYONE = "everyone";

/**
 * Something told in secret. The browser seals it; here only what is sealed comes in, without cookie or address. What
 * is answered to the script is a code, and the words for it are in the page.
 */
export function registerTip(app: FastifyInstance, services: Services): void {
  const fromOne = new Limiter({ most: MOST_FROM_ONE, windowMinutes: 60 });
  const fromAll = new Limiter({ most: MOST_FROM_ALL, windowMinutes: 60, maxSources: 1 });
  const blindFromOne = new Limiter({ most: MOST_FROM_ONE, windowMinutes: 60 });
  const blindFromAll = new Limiter({ most: MOST_FROM_ALL, windowMinutes: 60, maxSources: 1 });
  const guesses = new Limiter({ most: 5, windowMinutes: 60 });

  app.get("/tip", async (_request, reply) =>
    reply.type("text/html").send(tipPage(services, await standingKeys(services))),
  );

  app.post("/tip", async (request, reply) => {
    const now = services.clock();
    // Another site's page could only fill our disk.
    if (isFromElsewhere(request)) return reply.status(403).send({ refused: "tip-not-sealed" });
    if (!fromOne.allows(request.ip, now) || !fromAll.allows(EVERYONE, now))
      return reply.status(429).header("retry-after", "3600").send({ refused: "too-many" });
    fromOne.count(request.ip, now);
    fromAll.count(EVERYONE, now);
    const body = formBody(request.body);
    const given = {
      sealed: Buffer.from(body["sealed"] ?? "", "base64"),
      keys: (body["keys"] ?? "").split(","),
      numbers: Buffer.from(body["numbers"] ?? "", "base64"),
    };
    // Answered here: a failure that the log is told of has a time beside it.
    const received = await receiveTip(services, given).catch((error: unknown) => {
      if (!isDatabaseAway(error)) throw error;
      return null;
    });
    if (received === null) return reply.status(503).send({ refused: "not-sent" });
    return received.ok
      ? reply.send({ code: sayReceipt(received.value.code) })
      : reply.status(422).send({ refused: received.error.code });
  });

  // Blinded by the browser: what is asked, and what it is answered, tells nothing here.
  app.post("/tip/blind", async (request, reply) => {
    const now = services.clock();
    if (isFromElsewhere(request)) return reply.status(403).send({ refused: "tip-not-sealed" });
    if (!blindFromOne.allows(request.ip, now) || !blindFromAll.allows(EVERYONE, now))
      return reply.status(429).header("retry-after", "3600").send({ refused: "too-many" });
    blindFromOne.count(request.ip, now);
    blindFromAll.count(EVERYONE, now);
    const evaluated = evaluateBlinded(services, Buffer.from(formBody(request.body)["blinded"] ?? "", "base64"));
    return evaluated.ok
      ? reply.send({ evaluated: evaluated.value.toString("base64") })
      : reply.status(422).send({ refused: evaluated.error.code });
  });

  app.get("/tip/code", async (_request, reply) => reply.type("text/html").send(askForTipCode(services, "", null)));

  // Posted, so that the code stays out of addresses and logs.
  app.post("/tip/code", async (request, reply) => {
    const now = services.clock();
    const typed = (formBody(request.body)["code"] ?? "").slice(0, 100);
    reply.type("text/html");
    if (!guesses.allows(request.ip, now))
      return reply
        .status(429)
        .header("retry-after", "3600")
        .send(askForTipCode(services, typed, CODE_WORDS.tooMany));
    if (!parseReceipt(typed).ok)
      return reply
        .status(422)
        .send(askForTipCode(services, typed, typed.trim() === "" ? CODE_WORDS.missing : CODE_WORDS.notKnown));
    const state = await tipByCode(services, typed);
    if (state === null) {
      guesses.count(request.ip, now);
      return reply.status(422).send(askForTipCode(services, typed, CODE_WORDS.notKnown));
    }
    return reply.send(cameOfItPage(services, state));
  });
}
