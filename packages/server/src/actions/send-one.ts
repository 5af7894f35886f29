import { setTimeout as sleep } from "node:timers/promises";
import { type SenderName, TransportError } from "../ports.ts";
import type { SendingDeps } from "./deps.ts";
import { paid } from "./budget.ts";
import { noteFailure, noteSuccess, takeTurn } from "./provider-turn.ts";

/**
 * Hands one message over that is not part of a warning, at its provider's pace, behind its breaker and within the part
 * of the day's budget that new numbers may have.
 *
 * @throws TransportError, also where the provider must rest: whoever calls tries again
 * @throws OverBudget
 */
export async function sendOne(
  deps: SendingDeps,
  { name, parts }: { name: SenderName; parts: number },
  send: (isReady: boolean) => Promise<void>,
): Promise<void> {
  const { take, waitMs, isTrial, isReady } = await takeTurn(deps, name, 1);
  if (take === 0) throw new TransportError("the provider must rest", "later");
  if (!isReady) return send(false);
  await sleep(waitMs);
  try {
    await paid(deps, { name, parts, asking: true }, () => send(true));
  } catch (error) {
    if (error instanceof TransportError && error.trouble === "provider")
      await noteFailure(deps, name, { isTrial, retryAfterSeconds: error.retryAfterSeconds });
    throw error;
  }
  await noteSuccess(deps, name);
}
