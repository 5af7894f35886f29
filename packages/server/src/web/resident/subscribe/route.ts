import type { FastifyInstance, FastifyReply } from "fastify";
import { confirmSubscription, languageBehind, leave, undoLeaving } from "../../../actions/subscribe.ts";
import type { Services } from "../../services.ts";
import { registerArea } from "./area.ts";
import { registerChange } from "./change.ts";
import { registerDevice } from "./device.ts";
import { registerJoin } from "./join.ts";
import { registerManage } from "./manage.ts";
import { confirmedPage, confirmPage, deadLinkPage, leavePage, leftPage } from "./page.ts";

type Token = { Params: { token: string } };

/** Warnings asked for twice: once here, once by the link in a mail, the code in a text or a key on a call. */
export function registerSubscribe(app: FastifyInstance, services: Services): void {
  const send = (reply: FastifyReply, status: number, markup: string) =>
    // Some of these addresses hold a token: none of them belongs in a search engine.
    reply.status(status).header("x-robots-tag", "noindex").type("text/html; charset=utf-8").send(markup);

  registerDevice(app, services);
  registerManage(app, services);
  registerArea(app, services);
  registerJoin(app, services, send);
  registerChange(app, services, send);

  app.get<Token>("/subscribe/confirm/:token", async ({ params }, reply) =>
    send(reply, 200, confirmPage(services, params.token, await languageBehind(services, "confirm", params.token))),
  );
  app.post<Token>("/subscribe/confirm/:token", async ({ params }, reply) => {
    const done = await confirmSubscription(services, params.token);
    if (!done.ok) return send(reply, 404, deadLinkPage(services));
    const language = await languageBehind(services, "confirm", params.token);
    return send(reply, 200, confirmedPage(services, { channel: "email", language }));
  });

  app.get<Token>("/subscribe/leave/:token", async ({ params }, reply) =>
    send(reply, 200, leavePage(services, params.token, await languageBehind(services, "leave", params.token))),
  );
  // Also what a mail program posts when its own "unsubscribe" is pressed: RFC 8058, section 3.2.
  app.post<Token>("/subscribe/leave/:token", async ({ params }, reply) => {
    const done = await leave(services, params.token);
    return done.ok ? send(reply, 200, leftPage(services, done.value)) : send(reply, 404, deadLinkPage(services));
  });

  app.post<Token>("/subscribe/undo/:token", async ({ params }, reply) => {
    const done = await undoLeaving(services, params.token);
    return done.ok ? send(reply, 200, confirmedPage(services, done.value)) : send(reply, 404, deadLinkPage(services));
  });
}
