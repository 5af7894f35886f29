import { parseReceipt } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { CODE_WORDS } from "../../shell/code-words.ts";
import { Limiter } from "../../shell/limiter.ts";
import { askForCode, tracePage } from "./page.ts";
import { traceOf } from "./trace.ts";

/** What came of a report, for whoever holds its code. The code is posted, so that it stays out of addresses and logs. */
export function registerReceipt(app: FastifyInstance, services: Services): void {
  // Only codes that are well made and still unknown count: a slip of the finger fails the check character instead.
  const guesses = new Limiter({ most: 5, windowMinutes: 60 });

  app.get("/receipt", async (_request, reply) => reply.type("text/html").send(askForCode(services, "", null)));

  app.post("/receipt", async (request, reply) => {
    const now = services.clock();
    const typed = (formBody(request.body)["code"] ?? "").slice(0, 100);
    reply.type("text/html");
    if (!guesses.allows(request.ip, now)) {
      return reply
        .status(429)
        .header("retry-after", "3600")
        .send(askForCode(services, typed, CODE_WORDS.tooMany));
    }
    const receipt = parseReceipt(typed);
    if (!receipt.ok)
      return reply
        .status(422)
        .send(askForCode(services, typed, typed.trim() === "" ? CODE_WORDS.missing : CODE_WORDS.notKnown));
    const stops = await traceOf(services, receipt.value, londonDay(now));
    if (stops === null) {
      guesses.count(request.ip, now);
      return reply.status(422).send(askForCode(services, typed, CODE_WORDS.notKnown));
    }
    return reply.send(tracePage(services, receipt.value, stops));
  });
}
