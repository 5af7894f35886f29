import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { assign } from "../../../actions/assign.ts";
import { writeNote } from "../../../actions/write-note.ts";
import type { InHandKind } from "../../../store/assignments.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "./done.ts";
import { idIn, typed } from "./form-body.ts";
import { notFound, visitOf } from "./frame.ts";
import { HAND_FIELD, sayInBetween } from "./in-hand.ts";
import { NOTE_FIELD } from "./notes.ts";
import { REFUSALS, refused } from "./refusals.ts";

/** Shows the thing's own page with what was wrong, and what was typed. */
export type ShowAgain = (
  request: FastifyRequest,
  reply: FastifyReply,
  wrong: { status: number; errors: FieldErrors; note?: string },
) => Promise<FastifyReply>;

const PATH = { report: "/console/reports", series: "/console/series" } as const;

/** Taking in hand and noting: the same for a report and for a series. */
export function registerInHand(app: FastifyInstance, services: Services, kind: InHandKind, again: ShowAgain): void {
  app.post(`${PATH[kind]}/:id/assign`, async (request, reply) => {
    const { officer } = visitOf(request);
    const [id, to, was] = [idIn(request), typed(request, "to"), typed(request, "was")];
    if (id === null || !/^(?:nobody|[1-9]\d{0,17})$/.test(was)) return notFound(request, reply, services);
    if (!/^(?:me|nobody|[1-9]\d{0,17})$/.test(to))
      return again(request, reply, { status: 422, errors: { [HAND_FIELD]: "Choose who is to have it" } });
    const result = await assign(services, officer, {
      kind,
      id,
      to: to === "me" ? officer.id : to === "nobody" ? null : to,
      was: was === "nobody" ? null : was,
    });
    if (result.ok)
      return goTo(reply, `${PATH[kind]}/${id}`, to === "me" ? "in-hand" : to === "nobody" ? "given-back" : "given-to");
    const { error } = result;
    if (error.code === "in-other-hands")
      return again(request, reply, { status: 409, errors: { [HAND_FIELD]: sayInBetween(error, services.clock()) } });
    return refused(request, reply, services, { code: error.code, back: `${PATH[kind]}/${id}` });
  });

  app.post(`${PATH[kind]}/:id/note`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const note = typed(request, NOTE_FIELD);
    const result = await writeNote(services, visitOf(request).officer, { kind, id, words: note });
    if (result.ok) return goTo(reply, `${PATH[kind]}/${id}`, "note-written");
    const { status, say } = REFUSALS[result.error.code];
    if (status === 422) return again(request, reply, { status, errors: { [NOTE_FIELD]: say }, note });
    return refused(request, reply, services, { code: result.error.code, back: `${PATH[kind]}/${id}` });
  });
}
