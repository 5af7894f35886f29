import type { FastifyInstance, FastifyReply } from "fastify";
import { confirmSubscription, leave, subscribe, type SubscribeError, undoLeaving } from "../../../actions/subscribe.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { Limiter } from "../../shell/limiter.ts";
import { registerArea } from "./area.ts";
import { registerDevice } from "./device.ts";
import { registerManage } from "./manage.ts";
import { askedPage, confirmedPage, confirmPage, deadLinkPage, leavePage, leftPage, subscribePage } from "./page.ts";
import { WANTS_SAY } from "./wants-fields.ts";
import { wishedIn } from "./wished.ts";

const SAY: Record<SubscribeError["code"], { field: string; say: string }> = {
  ...WANTS_SAY,
  "email-not-an-address": { field: "email", say: "Enter an e-mail address like name@example.org" },
};
const TOO_MANY = "Wait an hour before you ask again. That was many times from one place.";

type Token = { Params: { token: string } };

/** Warnings by mail, asked for twice: once here, once by the button behind the link in the mail. */
export function registerSubscribe(app: FastifyInstance, services: Services): void {
  const asks = new Limiter({ most: 20, windowMinutes: 60 });
  const send = (reply: FastifyReply, status: number, markup: string) =>
    // Some of these addresses hold a token: none of them belongs in a search engine.
    reply.status(status).header("x-robots-tag", "noindex").type("text/html; charset=utf-8").send(markup);

  registerDevice(app, services);
  registerManage(app, services);
  registerArea(app, services);
  app.get("/subscribe", async (_request, reply) => send(reply, 200, subscribePage(services)));

  app.post("/subscribe", async (request, reply) => {
    const { email = "" } = formBody(request.body);
    const wished = wishedIn(request.body);
    const now = services.clock();
    if (!asks.allows(request.ip, now)) {
      const page = subscribePage(services, { email, wished, errors: { email: TOO_MANY } });
      return send(reply.header("retry-after", "3600"), 429, page);
    }
    asks.count(request.ip, now);
    const asked = await subscribe(services, { email, wished });
    if (asked.ok) return send(reply, 200, askedPage(services));
    const { field, say } = SAY[asked.error.code];
    return send(reply, 422, subscribePage(services, { email, wished, errors: { [field]: say } }));
  });

  app.get<Token>("/subscribe/confirm/:token", async ({ params }, reply) =>
    send(reply, 200, confirmPage(services, params.token)),
  );
  app.post<Token>("/subscribe/confirm/:token", async ({ params }, reply) => {
    const done = await confirmSubscription(services, params.token);
    return done.ok ? send(reply, 200, confirmedPage(services)) : send(reply, 404, deadLinkPage(services));
  });

  app.get<Token>("/subscribe/leave/:token", async ({ params }, reply) =>
    send(reply, 200, leavePage(services, params.token)),
  );
  // Also what a mail program posts when its own "unsubscribe" is pressed: RFC 8058, section 3.2.
  app.post<Token>("/subscribe/leave/:token", async ({ params }, reply) => {
    const done = await leave(services, params.token);
    return done.ok ? send(reply, 200, leftPage(services, done.value.undo)) : send(reply, 404, deadLinkPage(services));
  });

  app.post<Token>("/subscribe/undo/:token", async ({ params }, reply) => {
    const done = await undoLeaving(services, params.token);
    return done.ok ? send(reply, 200, confirmedPage(services)) : send(reply, 404, deadLinkPage(services));
  });
}
