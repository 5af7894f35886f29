import { parseReceipt } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { Limiter } from "../../shell/limiter.ts";
import { askForCode, tracePage } from "./page.ts";
import { traceOf } from "./trace.ts";

/** One sentence for every code that opens nothing: a slip and a guess look alike. */
const NOT_KNOWN = "Check each letter and figure, and type the code again, like TRG-7K4-Q9M";
const MISSING = "Type your code, like TRG-7K4-Q9M";
const TOO_MANY = "Wait an hour before you try again. That was too many codes from one place.";

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
        .send(askForCode(services, typed, TOO_MANY));
    }
    const receipt = parseReceipt(typed);
    if (!receipt.ok)
      return reply.status(422).send(askForCode(services, typed, typed.trim() === "" ? MISSING : NOT_KNOWN));
    const stops = await traceOf(services, receipt.value, londonDay(now));
    if (stops === null) {
      guesses.count(request.ip, now);
      return reply.status(422).send(askForCode(services, typed, NOT_KNOWN));
    }
    return reply.send(tracePage(services, receipt.value, stops));
  });
}
