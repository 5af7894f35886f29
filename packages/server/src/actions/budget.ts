import { type SenderName, TransportError } from "../ports.ts";
import { londonDay } from "./days.ts";
import type { ProviderDeps } from "./deps.ts";

/** The part of a day's budget that may go on asking new numbers: a flood of sign-ups must not silence a warning. */
const ASKING_SHARE = 0.1;

/** The day's budget is used up: no fault of the message's, and no try. */
export class OverBudget extends Error {}

type Cost = { name: SenderName; parts: number; asking: boolean };

/** @throws OverBudget */
export async function paid(deps: ProviderDeps, cost: Cost, send: () => Promise<void>): Promise<void> {
  // The same day at both ends of a try that goes over midnight.
  const day = londonDay(deps.clock());
  if (!(await spend(deps, day, cost))) throw new OverBudget();
  try {
    await send();
  } catch (error) {
    if (error instanceof TransportError && !error.mayHaveGone) await giveBack(deps, day, cost);
    throw error;
  }
}

/** Takes what a message costs from today's budget, before it is handed over. False: there is not so much left. */
async function spend(deps: ProviderDeps, day: string, { name, parts, asking }: Cost): Promise<boolean> {
  const { perDay } = deps.senders[name];
  if (perDay === null) return true;
  const budget = { all: perDay, asking: Math.floor(perDay * ASKING_SHARE) };
  return deps.store.channels.spend(name, { day, parts, asking, budget });
}

/** For a message that certainly did not go. One that may have gone stays paid for. */
async function giveBack(deps: ProviderDeps, day: string, { name, parts, asking }: Cost): Promise<void> {
  if (deps.senders[name].perDay === null) return;
  await deps.store.channels.giveBack(name, { day, parts, asking });
}
