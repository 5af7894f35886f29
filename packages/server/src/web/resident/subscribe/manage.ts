import type { FastifyInstance, FastifyReply } from "fastify";
import { changeWants, managed } from "../../../actions/subscribe.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { managePage } from "./manage-page.ts";
import { deadLinkPage } from "./page.ts";
import { WANTS_SAY } from "./wants-fields.ts";
import { wishedIn, wishedOf } from "./wished.ts";

type Token = { Params: { token: string } };

/** What one person gets, by the link in each message to them. Opening it changes nothing. */
export function registerManage(app: FastifyInstance, services: Services): void {
  const send = (reply: FastifyReply, status: number, markup: string) =>
    reply.status(status).header("x-robots-tag", "noindex").type("text/html; charset=utf-8").send(markup);

  app.get<Token>("/subscribe/manage/:token", async ({ params: { token }, query }, reply) => {
    const found = await managed(services, token);
    if (!found.ok) return send(reply, 404, deadLinkPage(services));
    const wished = wishedOf(found.value.row);
    const isTown = formBody(query)["town"] !== undefined;
    const shown = isTown ? { ...wished, outline: "" } : wished;
    return send(reply, 200, managePage(services, { token, managed: found.value, wished: shown }));
  });

  app.post<Token>("/subscribe/manage/:token", async ({ params: { token }, body }, reply) => {
    const found = await managed(services, token);
    if (!found.ok) return send(reply, 404, deadLinkPage(services));
    const wished = wishedIn(body);
    const done = await changeWants(services, token, wished);
    if (done.ok) return send(reply, 200, managePage(services, { token, managed: found.value, wished, isSaved: true }));
    const { code } = done.error;
    if (code === "link-not-valid") return send(reply, 404, deadLinkPage(services));
    const { field, say } = WANTS_SAY[code];
    return send(reply, 422, managePage(services, { token, managed: found.value, wished, errors: { [field]: say } }));
  });
}
