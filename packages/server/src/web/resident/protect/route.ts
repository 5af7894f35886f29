import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { cardAnswersIn, cardFaults } from "../../shell/card-answers.ts";
import { cardPage } from "../../shell/phone-card.ts";
import { protectPage } from "./page.ts";

/** The card is made from what is posted and is kept nowhere, so that printing one tells nobody who needs it. */
export function registerProtect(app: FastifyInstance, services: Services): void {
  app.get("/protect", async (_request, reply) => reply.type("text/html").send(protectPage(services)));
  app.get("/protect/card", async (_request, reply) => reply.type("text/html").send(cardPage(services, {})));
  app.post("/protect/card", async (request, reply) => {
    const answers = cardAnswersIn(formBody(request.body));
    const errors = cardFaults(answers);
    reply.type("text/html");
    if (Object.keys(errors).length > 0) return reply.status(422).send(protectPage(services, answers, errors));
    return reply.send(cardPage(services, answers));
  });
}
