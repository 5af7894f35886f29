import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { can } from "../../../actions/permissions.ts";
import { isTested } from "../../../actions/provider-turn.ts";
import { testChannel } from "../../../actions/test-channel.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { type ChannelName, channelsPage, type ChannelView } from "./page.ts";

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
    const why = result.error.code === "test-not-taken" ? ` It said: ${result.error.say}` : "";
    return showChannels(request, reply, services, { errors: { [field]: `${say}${why}` }, given: { [field]: to } });
  });
}

async function showChannels(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { errors = {}, given = {} }: { errors?: FieldErrors; given?: Record<string, string> } = {},
): Promise<FastifyReply> {
  const visit = visitOf(request);
  const hasErrors = Object.keys(errors).length > 0;
  const main = channelsPage({
    visit,
    channels: await channelsOf(services),
    mayTest: can(visit.officer, "manage-channels"),
    typed: given,
    errors,
  });
  return show(request, reply, services, {
    title: "Channels",
    section: "warnings",
    main,
    status: hasErrors ? 422 : 200,
    hasErrors,
  });
}

async function channelsOf({ store, senders, clock }: Services): Promise<ChannelView[]> {
  const [rows, used, waiting] = await Promise.all([
    store.channels.list(),
    store.channels.usedOn(londonDay(clock())),
    store.deliveries.waitingByChannel(),
  ]);
  return NAMES.flatMap((name) => {
    const row = rows.find((one) => one.name === name);
    if (row === undefined) return [];
    return [
      {
        name,
        sender: senders[name],
        row,
        isReady: isTested(senders[name], row),
        used: used.find(({ channel }) => channel === name)?.used ?? 0,
        waiting: waiting.find(({ channel }) => channel === name)?.n ?? 0,
      },
    ];
  });
}
