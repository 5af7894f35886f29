import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { askBack, settleCorrection, showNumber } from "../../../actions/directory-corrections.ts";
import { directoryEntries } from "../../../actions/directory-entries.ts";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { registerNumbers } from "./number-route.ts";
import { correctionsPage } from "./page.ts";

const PATH = "/console/corrections";
const SETTLED_LINES = 20;

/** What people ask to have put right in the call-back directory, and numbers that are down meanwhile. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => send(request, reply, services));

  registerNumbers(app, services);

  // Before the address with an id, for it is none.
  app.post(`${PATH}/show`, async (request, reply) => {
    const entry = typed(request, "entry");
    const field = `show-${entry}`;
    const result = await showNumber(services, visitOf(request).officer, { entry, why: typed(request, field) });
    if (result.ok) return goTo(reply, PATH, "number-shown");
    const { code } = result.error;
    if (code !== "reason-missing") return refused(request, reply, services, { code, back: PATH });
    return send(request, reply, services, { [field]: REFUSALS[code].say });
  });

  app.post(`${PATH}/:id`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const outcome = typed(request, `outcome-${id}`);
    if (outcome === "ask") {
      const question = typed(request, `question-${id}`);
      const result = await askBack(services, visitOf(request).officer, { id, question });
      if (result.ok) return goTo(reply, PATH, "correction-asked-back");
      const { code } = result.error;
      if (code === "not-allowed" || code === "not-found" || code === "question-waits")
        return refused(request, reply, services, { code, back: PATH });
      return send(request, reply, services, { [`question-${id}`]: REFUSALS[code].say });
    }
    if (outcome !== "right" && outcome !== "wrong")
      return send(request, reply, services, { [`outcome-${id}`]: "Choose what you found" });
    const result = await settleCorrection(services, visitOf(request).officer, {
      id,
      isRight: outcome === "right",
      takeDown: typed(request, `down-${id}`) === "yes",
      why: typed(request, `why-${id}`),
      told: typed(request, `told-${id}`),
    });
    if (result.ok) return goTo(reply, PATH, "correction-settled");
    const { code } = result.error;
    if (code === "told-too-long") return send(request, reply, services, { [`told-${id}`]: REFUSALS[code].say });
    if (code !== "reason-missing") return refused(request, reply, services, { code, back: PATH });
    return send(request, reply, services, { [`why-${id}`]: REFUSALS[code].say });
  });
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  errors: FieldErrors = {},
): Promise<FastifyReply> {
  const { store, clock } = services;
  const visit = visitOf(request);
  await lookAt(services, visit.officer, { kind: "directory", id: "corrections" });
  const [open, settled, entries, waiting] = await Promise.all([
    store.directory.open(),
    store.directory.settled(SETTLED_LINES),
    directoryEntries(services),
    store.directoryNumbers.open(),
  ]);
  const questions = await store.directory.questionsOf(open.map(({ id }) => id));
  const hasErrors = Object.keys(errors).length > 0;
  return show(request, reply, services, {
    title: "Numbers to put right",
    section: "organisations",
    main: correctionsPage({
      visit,
      open,
      settled,
      entries,
      waiting: new Set(waiting.map(({ entry }) => entry)),
      questions,
      today: londonDay(clock()),
      // What was typed stays where something is wrong with it.
      typed: (name) => (hasErrors ? typed(request, name) : ""),
      errors,
    }),
    hasErrors,
  });
}
