import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { NO_TWIML } from "@clearline/engine";
import { takeEnd, takeKey, takeText } from "../../actions/provider-words.ts";
import type { Services } from "../services.ts";
import { formBody } from "../shell/body.ts";

type Channel = "sms" | "voice";
type Params = { channel: Channel; reference?: string };
type Asked = FastifyRequest<{ Params: Params }>;

/**
 * Where providers of texts and calls tell what became of a message, what somebody texted back, and which key was
 * pressed. Each request must be the provider's own: signed, or with the token that we gave it.
 */
export function registerProviders(app: FastifyInstance, services: Services): void {
  const { publicUrl } = services.site;
  /** The provider's way of reading its requests, or null where this is none of them. */
  const genuine = (request: Asked) => {
    const { channel } = request.params;
    const callbacks = (channel === "sms" || channel === "voice" ? services.senders[channel].provider : null)?.callbacks;
    const fields = formBody(request.body);
    // The address as we gave it out: what a proxy makes of the host is not what was signed.
    const isGenuine = callbacks?.isGenuine({ url: `${publicUrl}${request.url}`, headers: request.headers, fields });
    return callbacks && isGenuine === true ? { channel, callbacks, fields } : null;
  };
  const refuse = (reply: FastifyReply): FastifyReply =>
    reply.status(403).type("text/plain; charset=utf-8").send("This is for our provider.\n");
  const twiml = (reply: FastifyReply, words: string): FastifyReply => reply.type("text/xml; charset=utf-8").send(words);

  const status = async (request: Asked, reply: FastifyReply): Promise<FastifyReply> => {
    const call = genuine(request);
    if (call === null) return refuse(reply);
    const end = call.callbacks.endIn(call.fields);
    const reference = end?.reference ?? request.params.reference ?? null;
    if (end !== null) await takeEnd(services, call.channel, { ...end, reference });
    return reply.status(204).send();
  };
  app.post<{ Params: Params }>("/providers/:channel/status", status);
  app.post<{ Params: Params }>("/providers/:channel/status/:reference", status);

  app.post<{ Params: Params }>("/providers/:channel/inbound", async (request, reply) => {
    const call = genuine(request);
    if (call === null) return refuse(reply);
    const text = call.callbacks.textIn(call.fields);
    if (text !== null && call.channel === "sms") await takeText(services, text);
    return twiml(reply, NO_TWIML);
  });

  app.post<{ Params: Params }>("/providers/:channel/keys/:reference", async (request, reply) => {
    const call = genuine(request);
    const { reference = "" } = request.params;
    if (call === null || call.channel !== "voice") return refuse(reply);
    return twiml(reply, await takeKey(services, reference, call.callbacks.keyIn(call.fields) ?? ""));
  });
}
