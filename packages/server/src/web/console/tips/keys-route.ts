import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { addTipKey, type AddKeyError, confirmTipKey, stopTipKey } from "../../../actions/tip-keys.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { keysPage } from "./keys-page.ts";

const PATH = "/console/tips/keys";
const FIELD: Readonly<Partial<Record<AddKeyError["code"], string>>> = {
  "tip-key-wrong": "recipient",
  "tip-key-private": "recipient",
  "tip-key-known": "recipient",
  "tip-key-label-missing": "label",
};

/** Keys of sealed tips: one puts a public key in, another confirms its fingerprint, anyone stops it. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => send(request, reply, services));

  app.post(PATH, async (request, reply) => {
    const [recipient, label] = [typed(request, "recipient"), typed(request, "label")];
    const result = await addTipKey(services, visitOf(request).officer, { recipient, label });
    if (result.ok) return goTo(reply, PATH, "tip-key-added");
    const errors: Record<string, string> = {};
    for (const { code } of result.error) {
      const field = FIELD[code];
      if (field === undefined) return refused(request, reply, services, { code, back: PATH });
      errors[field] = REFUSALS[code].say;
    }
    // A private key that came by mistake is not sent back into a page as well.
    const isPrivate = result.error.some(({ code }) => code === "tip-key-private");
    return send(request, reply, services, { errors, recipient: isPrivate ? "" : recipient, label });
  });

  app.post(`${PATH}/:id/confirm`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const fingerprint = typed(request, `fingerprint-${id}`);
    const result = await confirmTipKey(services, visitOf(request).officer, { id, fingerprint });
    if (result.ok) return goTo(reply, PATH, "tip-key-confirmed");
    const { code } = result.error;
    if (code !== "fingerprint-wrong") return refused(request, reply, services, { code, back: PATH });
    return send(request, reply, services, { errors: { [`fingerprint-${id}`]: REFUSALS[code].say }, fingerprint });
  });

  app.post(`${PATH}/:id/stop`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await stopTipKey(services, visitOf(request).officer, { id, why: typed(request, `why-${id}`) });
    if (result.ok) return goTo(reply, PATH, "tip-key-stopped");
    const { code } = result.error;
    if (code !== "reason-missing") return refused(request, reply, services, { code, back: PATH });
    return send(request, reply, services, { errors: { [`why-${id}`]: REFUSALS[code].say } });
  });
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  given: { errors?: FieldErrors; recipient?: string; label?: string; fingerprint?: string } = {},
): Promise<FastifyReply> {
  const { errors = {}, recipient = "", label = "", fingerprint = "" } = given;
  const [keys, officers] = await Promise.all([services.store.tipKeys.list(), services.store.officers.list()]);
  const names = new Map(officers.map(({ id, name }) => [id, name]));
  const visit = visitOf(request);
  return show(request, reply, services, {
    title: "Keys of sealed tips",
    section: "tips",
    script: "tip-key",
    main: keysPage({
      visit,
      keys,
      nameOf: (id) => names.get(id ?? "") ?? "Nobody",
      typed: { recipient, label, fingerprint },
      errors,
    }),
    hasErrors: Object.keys(errors).length > 0,
  });
}
