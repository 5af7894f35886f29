import { afterFailure, afterSuccess, giveTurn, type Turn } from "@clearline/engine";
import type { Sender, SenderName, Transport } from "../ports.ts";
import { type ChannelRow, providerState } from "../store/channels.ts";
import type { ProviderDeps } from "./deps.ts";

/** @property isReady messages go to the provider; else into the outbox, whose pace is nobody's business */
export type ChannelTurn = Turn & { isReady: boolean };

/** How many messages this worker may hand over now by this channel, and when. All workers ask the same record. */
export async function takeTurn(deps: ProviderDeps, name: SenderName, most: number): Promise<ChannelTurn> {
  const sender = deps.senders[name];
  const row = await deps.store.channels.get(name);
  const isReady = isTested(sender, row);
  const asks = { at: row.now, most, perSecond: isReady ? sender.perSecond : null };
  if (!isReady) return { take: most, waitMs: 0, gapMs: 0, isTrial: false, isReady };
  // Nothing to keep count of: no need for every worker to queue for the record.
  if (sender.perSecond === null && row.open_until === null)
    return { ...giveTurn(providerState(row), asks).turn, isReady };
  return deps.store.inTransaction(async (tx) => {
    const locked = await tx.channels.lock(name);
    const { turn, state } = giveTurn(providerState(locked), { ...asks, at: locked.now });
    await tx.channels.save(name, state);
    return { ...turn, isReady };
  });
}

/** Configured, and tested with the very settings that it has now. */
export const isTested = ({ provider }: Sender<never>, row: ChannelRow): boolean =>
  provider !== null && row.tested_as === provider.fingerprint;

/** Where a message goes: one that is not part of a batch asks for itself. */
export const wayOf = <Message>(sender: Sender<Message>, isReady: boolean): Transport<Message> =>
  isReady && sender.provider !== null ? sender.provider : sender.outbox;

type Looking = Pick<ProviderDeps, "store" | "senders">;

export async function isReady({ store, senders }: Looking, name: SenderName): Promise<boolean> {
  return isTested(senders[name], await store.channels.get(name));
}

export async function readyChannels({ store, senders }: Looking): Promise<SenderName[]> {
  return (await store.channels.list()).filter((row) => isTested(senders[row.name], row)).map(({ name }) => name);
}

export async function noteSuccess(deps: ProviderDeps, name: SenderName): Promise<void> {
  const { failures, open_until } = await deps.store.channels.get(name);
  if (failures === 0 && open_until === null) return;
  await deps.store.inTransaction(async (tx) => {
    await tx.channels.save(name, afterSuccess(providerState(await tx.channels.lock(name))));
  });
}

export const noteFailure = (
  deps: ProviderDeps,
  name: SenderName,
  how: { isTrial: boolean; retryAfterSeconds: number | null },
): Promise<void> =>
  deps.store.inTransaction(async (tx) => {
    const row = await tx.channels.lock(name);
    await tx.channels.save(name, afterFailure(providerState(row), { at: row.now, ...how }));
  });
