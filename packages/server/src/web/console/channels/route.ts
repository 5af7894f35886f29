import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { testChannel } from "../../../actions/test-channel.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { channelsPage } from "./page.ts";
import { type ChannelName, channelsOf } from "./state.ts";

const PATH = "/console/channels";
const NAMES: readonly ChannelName[] = ["email", "sms", "voice"];

export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, async (request, reply) => showChannels(request, reply, services));

  app.post<{ Params: { name: string } }>(`${PATH}/:name/test`, async (request, reply) => {
    const name = NAMES.find((one) => one === request.params.name);
    if (name === undefined) return notFound(request, reply, services);
    const field = `to-${name}`;
    const to = typed(request, field);
    const result = await testChannel(services, visitOf(request).officer, name, to);
    if (result.ok) return goTo(reply, PATH, "channel-tested");
    const { status, say } = REFUSALS[result.error.code];
    if (status !== 422) return refused(request, reply, services, { code: result.error.code, back: PATH });
    const why = result.error.code === "test-not-taken" ? ` What happened: ${result.error.say}.` : "";
    return showChannels(request, reply, services, { errors: { [field]: `${say}${why}` }, given: { [field]: to } });
  });
}

async function showChannels(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { errors = {}, given = {} }: { errors?: FieldErrors; given?: Record<string, string> } = {},
): Promise<FastifyReply> {
  const hasErrors = Object.keys(errors).length > 0;
  const main = channelsPage({
    visit: visitOf(request),
    channels: await channelsOf(services),
    typed: given,
    errors,
  });
  return show(request, reply, services, {
    title: "Channels",
    section: "channels",
    main,
    hasErrors,
  });
}
