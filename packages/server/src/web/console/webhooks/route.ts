import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  addWebhook,
  endWebhook,
  pauseWebhook,
  resumeWebhook,
  rotateWebhookSecret,
  testWebhook,
} from "../../../actions/webhooks.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { refused } from "../parts/refusals.ts";
import { secretPage, webhookPage, webhooksPage } from "./page.ts";
import { nameOf, sayTry, sayWrong } from "./say.ts";

const PATH = "/console/webhooks";
/** What only changes how one stands. */
const CHANGES = [
  { act: "pause", change: pauseWebhook, done: "webhook-paused" },
  { act: "resume", change: resumeWebhook, done: "webhook-resumed" },
  { act: "end", change: endWebhook, done: "webhook-ended" },
] as const;

export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => showList(request, reply, services));
  app.get(`${PATH}/:id`, (request, reply) => showOne(request, reply, services));

  // Answered with the page itself, not a redirect: the secret is shown once and stands in no address or history.
  app.post(PATH, async (request, reply) => {
    const visit = visitOf(request);
    const given = { name: typed(request, "name"), url: typed(request, "url") };
    const added = await addWebhook(services, visit.officer, given);
    if (added.ok) {
      const name = given.name.trim() || nameOf(given);
      const main = secretPage(visit, { ...added.value, name, isNew: true });
      return show(request, reply, services, { title: "The secret of a new webhook", section: "channels", main });
    }
    const { code } = added.error;
    if (code === "not-allowed") return refused(request, reply, services, { code, back: PATH });
    const { field, say } = sayWrong(code);
    return showList(request, reply, services, { typed: given, errors: { [field]: say } });
  });

  app.post(`${PATH}/:id/secret`, async (request, reply) => {
    const [id, visit] = [idIn(request), visitOf(request)];
    if (id === null) return notFound(request, reply, services);
    const made = await rotateWebhookSecret(services, visit.officer, id);
    if (!made.ok) return refused(request, reply, services, { code: made.error.code, back: PATH });
    const main = secretPage(visit, { id, name: nameOf(made.value), secret: made.value.secret, isNew: false });
    return show(request, reply, services, { title: "A new secret", section: "channels", main });
  });

  app.post(`${PATH}/:id/test`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const tested = await testWebhook(services, visitOf(request).officer, id);
    if (tested.ok) return goTo(reply, `${PATH}/${id}`, "webhook-tested");
    const { error } = tested;
    if (error.code !== "webhook-silent") return refused(request, reply, services, { code: error.code, back: PATH });
    const test = `Ask whoever runs it, then send another test. It was not taken: ${sayTry(error.say)}`;
    return showOne(request, reply, services, { test });
  });

  for (const { act, change, done } of CHANGES) {
    app.post(`${PATH}/:id/${act}`, async (request, reply) => {
      const id = idIn(request);
      if (id === null) return notFound(request, reply, services);
      const changed = await change(services, visitOf(request).officer, id);
      if (changed.ok) return goTo(reply, `${PATH}/${id}`, done);
      return refused(request, reply, services, { code: changed.error.code, back: PATH });
    });
  }
}

async function showList(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  {
    typed: given = { name: "", url: "" },
    errors = {},
  }: { typed?: { name: string; url: string }; errors?: FieldErrors } = {},
): Promise<FastifyReply> {
  const webhooks = await services.store.webhooks.list();
  const main = webhooksPage({ visit: visitOf(request), webhooks, now: services.clock(), typed: given, errors });
  const hasErrors = Object.keys(errors).length > 0;
  return show(request, reply, services, { title: "Webhooks", section: "channels", main, hasErrors });
}

async function showOne(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  errors: FieldErrors = {},
): Promise<FastifyReply> {
  const { store, clock } = services;
  const id = idIn(request);
  const webhook = id === null ? undefined : (await store.webhooks.list()).find((one) => one.id === id);
  if (webhook === undefined) return notFound(request, reply, services);
  const tries = await store.webhooks.lastTries(webhook.id);
  const main = webhookPage({ visit: visitOf(request), webhook, tries, now: clock(), errors });
  const hasErrors = Object.keys(errors).length > 0;
  return show(request, reply, services, { title: nameOf(webhook), section: "channels", main, hasErrors });
}
