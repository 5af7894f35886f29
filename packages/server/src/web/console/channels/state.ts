import { londonDay } from "../../../actions/days.ts";
import { isTested } from "../../../actions/provider-turn.ts";
import type { ChannelRow } from "../../../store/channels.ts";
import type { Services } from "../../services.ts";

export type ChannelName = ChannelRow["name"];
export type ChannelView = {
  name: ChannelName;
  sender: Services["senders"][ChannelName];
  row: ChannelRow;
  /** Of today's budget. */
  used: number;
  waiting: number;
};

/** In the order of what an admin must know first. */
export type ChannelState = "outbox" | "not-tested" | "stopped" | "used-up" | "nearly-used" | "ready";

const NAMES: readonly ChannelName[] = ["email", "sms", "voice"];
const NEARLY = 0.8;

export async function channelsOf({ store, senders, clock }: Services): Promise<ChannelView[]> {
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
        used: used.find(({ channel }) => channel === name)?.used ?? 0,
        waiting: waiting.find(({ channel }) => channel === name)?.n ?? 0,
      },
    ];
  });
}

export function stateOf({ sender, row, used }: ChannelView): ChannelState {
  if (sender.provider === null) return "outbox";
  if (!isTested(sender, row)) return "not-tested";
  if (row.open_until !== null) return "stopped";
  if (sender.perDay === null || used < sender.perDay * NEARLY) return "ready";
  return used < sender.perDay ? "nearly-used" : "used-up";
}
