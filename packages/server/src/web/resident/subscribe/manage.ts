import { type Language, LANGUAGES } from "@clearline/engine";
import type { FastifyInstance, FastifyReply } from "fastify";
import { changeWants, linkToken, managed } from "../../../actions/subscribe.ts";
import type { SubscriberRow } from "../../../store/subscribers.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { managePage } from "./manage-page.ts";
import { deadLinkPage, leftPage } from "./page.ts";
import { wantsErrors } from "./wants-fields.ts";
import { wishedIn, wishedOf } from "./wished.ts";

type Token = { Params: { token: string } };

/** As long as leaving can be taken back. */
const UNDO_MS = 86_400_000;

/** What one person gets, by the link in each message to them. Opening it changes nothing. */
export function registerManage(app: FastifyInstance, services: Services): void {
  const send = (reply: FastifyReply, status: number, markup: string) =>
    reply.status(status).header("x-robots-tag", "noindex").type("text/html; charset=utf-8").send(markup);
  /** Who has left gets nothing that could be changed; for a day they can take it back. */
  const sendLeft = (reply: FastifyReply, row: SubscriberRow): FastifyReply => {
    const isOver = services.clock().getTime() - (row.left_at?.getTime() ?? 0) > UNDO_MS;
    const undo = linkToken(services, "undo", row);
    return send(reply, 404, isOver ? deadLinkPage(services) : leftPage(services, { undo, language: row.language }));
  };

  app.get<Token>("/subscribe/manage/:token", async ({ params: { token }, query }, reply) => {
    const found = await managed(services, token);
    if (!found.ok) return send(reply, 404, deadLinkPage(services));
    const { row } = found.value;
    if (row.left_at !== null) return sendLeft(reply, row);
    const wished = wishedOf(row);
    const language = languageIn(query, row);
    return send(reply, 200, managePage(services, { token, managed: found.value, wished, language }));
  });

  app.post<Token>("/subscribe/manage/:token", async ({ params: { token }, body, query }, reply) => {
    const found = await managed(services, token);
    if (!found.ok) return send(reply, 404, deadLinkPage(services));
    if (found.value.row.left_at !== null) return sendLeft(reply, found.value.row);
    const wished = wishedIn(body);
    const done = await changeWants(services, token, wished);
    if (done.ok) {
      const now = await managed(services, token);
      if (!now.ok) return send(reply, 404, deadLinkPage(services));
      // Whoever has just changed the language of the warnings reads on in that one.
      const { language } = now.value.row;
      return send(reply, 200, managePage(services, { token, managed: now.value, wished, isSaved: true, language }));
    }
    const { code } = done.error;
    if (code === "link-not-valid") return send(reply, 404, deadLinkPage(services));
    const language = languageIn(query, found.value.row);
    const errors = wantsErrors(code, language);
    return send(reply, 422, managePage(services, { token, managed: found.value, wished, errors, language }));
  });
}

/** Their own, as in the messages they get, unless they ask for the page in the other. */
const languageIn = (query: unknown, { language }: SubscriberRow): Language =>
  LANGUAGES.find((one) => one === formBody(query)["in"]) ?? language;
