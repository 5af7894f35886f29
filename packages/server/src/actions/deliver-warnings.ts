import { setTimeout as sleep } from "node:timers/promises";
import { type PublishedWarning, waitBeforeRetry } from "@clearline/engine";
import { type SenderName, TransportError } from "../ports.ts";
import { type DeliveryRow, PAUSED } from "../store/delivery-row.ts";
import type { SendingDeps } from "./deps.ts";
import { OverBudget } from "./budget.ts";
import { handOver } from "./hand-over.ts";
import { type ChannelTurn, noteFailure, noteSuccess, takeTurn } from "./provider-turn.ts";
import { publishedOf } from "./published-of.ts";
import { receiverGone } from "./receiver-gone.ts";
import { WebhookPaused } from "./webhooks.ts";

const BATCH = 50;
/** While so many are under way no more are claimed, but for those that are late: up to so many hold up no others. */
const UNDER_WAY = 25;
const LATE_MS = 250;
const MOST_LATE = 20;
/** A long run of messages can reach somebody's evening. */
const REST_EVERY_MS = 60_000;
/** Those that make a sound, and so must rest at night. */
const makesSound = (channel: Channel): boolean => channel === "sms" || channel === "voice" || channel === "push";
/** Shorter than the 50 seconds that a row is ours for: a try that ends later might be made twice. */
const TRY_MS = 40_000;
/** A channel that must wait longer is left, and looked at again when it may go on. */
const PATIENCE_MS = 5000;
/** A day's budget that is used up is asked for again so often: an operator may have raised it. */
const OVER_BUDGET_SECONDS = 3600;
/** What waits for a program that is paused is looked at so often; taking it up again makes it due at once. */
const PAUSED_SECONDS = 300;

type Channel = DeliveryRow["channel"];
const CHANNELS: readonly Channel[] = ["email", "sms", "voice", "push", "webhook"];
/** Channels whose every message goes through one provider, which has a pace and may fail. */
const hasProvider = (channel: Channel): channel is SenderName => channel !== "push" && channel !== "webhook";

/**
 * A job: sends what is due until nothing is, then asks to be called when more will be. Each channel goes by itself, so
 * that none waits for another. Any number of workers may do this at once. Each message ends as sent, failed or stopped;
 * none is forgotten.
 */
export async function deliverWarnings(deps: SendingDeps): Promise<void> {
  await deps.store.deliveries.rest(deps.site.force.timeZone);
  const ends = await Promise.allSettled(CHANNELS.map((channel) => deliverBy(deps, channel)));
  const broken = ends.find((end) => end.status === "rejected");
  if (broken) throw broken.reason;
  const next = await deps.store.deliveries.nextIn();
  if (next === null) return;
  await deps.store.inTransaction((tx) =>
    tx.jobs.add("deliver-warnings", {}, { key: "deliver-warnings", delaySeconds: Math.max(1, next) }),
  );
}

async function deliverBy(deps: SendingDeps, channel: Channel): Promise<void> {
  const { deliveries } = deps.store;
  const run: Run = {
    deps,
    channel,
    mark: together((ids) => deliveries.sent(ids)),
    overBudget: false,
    succeeded: false,
  };
  /** Each message under way, and when it is late. */
  const underWay = new Map<Promise<void>, number>();
  const broken: unknown[] = [];
  let rested = performance.now();
  while (broken.length === 0 && !run.overBudget) {
    if (makesSound(channel) && performance.now() - rested > REST_EVERY_MS) {
      await deliveries.rest(deps.site.force.timeZone);
      rested = performance.now();
    }
    const turn = await turnFor(run);
    if (turn.take === 0) {
      if (turn.waitMs > PATIENCE_MS) break;
      await sleep(turn.waitMs);
      continue;
    }
    const batch = await deliveries.claim(channel, turn.take);
    if (batch.length === 0) break;
    // Read anew for each batch: a correction in the meantime must go out, not the words it corrects.
    const warnings = new Map<string, Promise<PublishedWarning | null>>();
    for (const [i, delivery] of batch.entries()) {
      const { warning_id: id } = delivery;
      const warning = warnings.get(id) ?? publishedOf(deps, id);
      warnings.set(id, warning);
      const waitMs = turn.waitMs + i * turn.gapMs;
      const work = deliver(run, delivery, warning, { ...turn, waitMs })
        .catch((error: unknown) => void broken.push(error))
        .finally(() => underWay.delete(work));
      underWay.set(work, performance.now() + waitMs + LATE_MS);
    }
    await untilRoom(underWay, turn.isTrial);
    if (run.succeeded && hasProvider(channel)) await noteSuccess(deps, channel);
    run.succeeded = false;
  }
  await Promise.all(underWay.keys());
  if (broken.length > 0) throw broken[0];
  if (run.succeeded && hasProvider(channel)) await noteSuccess(deps, channel);
  if (run.overBudget) await deliveries.putOff(channel, OVER_BUDGET_SECONDS);
}

/** A trial is waited for; else a few receivers that never answer hold up no others. */
async function untilRoom(underWay: ReadonlyMap<Promise<void>, number>, isTrial: boolean): Promise<void> {
  let soon: Promise<void> | null = null;
  while (isTrial ? underWay.size > 0 : underWay.size > UNDER_WAY + lateIn(underWay)) {
    soon ??= sleep(LATE_MS, undefined, { ref: false }).then(() => void (soon = null));
    await Promise.race([...underWay.keys(), soon]);
  }
}

function lateIn(underWay: ReadonlyMap<Promise<void>, number>): number {
  const now = performance.now();
  let late = 0;
  for (const lateAt of underWay.values()) if (lateAt < now) late += 1;
  return Math.min(late, MOST_LATE);
}

type Run = {
  deps: SendingDeps;
  channel: Channel;
  mark: (id: string) => Promise<void>;
  overBudget: boolean;
  succeeded: boolean;
};

const turnFor = async ({ deps, channel }: Run): Promise<ChannelTurn> =>
  hasProvider(channel)
    ? takeTurn(deps, channel, BATCH)
    : { take: BATCH, waitMs: 0, gapMs: 0, isTrial: false, isReady: true };

async function deliver(
  run: Run,
  delivery: DeliveryRow,
  loading: Promise<PublishedWarning | null>,
  { waitMs, isTrial, isReady }: ChannelTurn,
): Promise<void> {
  const { deps } = run;
  const { deliveries } = deps.store;
  const warning = await loading;
  if (!warning)
    return deliveries.failed(delivery.id, { error: "the warning is not published", retryAfterSeconds: null });
  // Planned for the morning, say, and left in the evening. What they had they are still told the truth about.
  if (delivery.has_left && delivery.kind === "warning") return deliveries.stop(delivery.id);
  if (waitMs > 0) await sleep(waitMs);
  try {
    await inTime(handOver(deps, delivery, warning, isReady));
  } catch (error) {
    if (error instanceof OverBudget) {
      run.overBudget = true;
      return deliveries.putBack(delivery.id, "the day's budget is used up", OVER_BUDGET_SECONDS);
    }
    if (error instanceof WebhookPaused) return deliveries.putBack(delivery.id, PAUSED, PAUSED_SECONDS);
    return fallBack(run, delivery, error, isTrial);
  }
  run.succeeded ||= isReady;
  await run.mark(delivery.id);
}

async function fallBack(
  { deps, channel }: Run,
  delivery: DeliveryRow,
  thrown: unknown,
  isTrial: boolean,
): Promise<void> {
  const error =
    // Only our own words: a mail server's often repeat the address.
    thrown instanceof TransportError ? thrown : new TransportError("the message could not be made", "later");
  const { permanent, retryAfterSeconds, mayHaveGone, trouble } = error;
  if (trouble === "provider" && hasProvider(channel)) await noteFailure(deps, channel, { isTrial, retryAfterSeconds });
  const wait = waitBeforeRetry(delivery.attempts, { permanent });
  await deps.store.deliveries.failed(delivery.id, {
    error: error.message,
    retryAfterSeconds: wait === null ? null : Math.max(wait, retryAfterSeconds ?? 0),
    mayHaveGone,
  });
  if (trouble === "no-receiver" && delivery.subscriber_id !== null)
    await receiverGone(deps, delivery.subscriber_id, error.message, delivery.address);
}

/**
 * Many small writes as few: what comes in while one is under way goes with the next. A message counts as sent as soon
 * as it can, and not each by a round trip of its own.
 */
function together(write: (ids: readonly string[]) => Promise<void>): (id: string) => Promise<void> {
  let waiting: string[] = [];
  let next: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();
  return (id) => {
    waiting.push(id);
    next ??= last
      .catch(() => {})
      .then(() => {
        const ids = waiting;
        waiting = [];
        next = null;
        last = write(ids);
        return last;
      });
    return next;
  };
}

async function inTime(sending: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(
      () => refuse(new TransportError("no answer in time", "provider", { mayHaveGone: true })),
      TRY_MS,
    );
  });
  await Promise.race([sending, late]).finally(() => clearTimeout(timer));
}
