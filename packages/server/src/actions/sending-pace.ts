import type { DeliveryPace } from "../store/delivery-counts.ts";

/** Messages a second, over the last minute or as long as it has been going. */
export const perSecond = ({ last_minute, seconds }: DeliveryPace): number =>
  last_minute / Math.max(1, Math.min(60, seconds));

/** Seconds until the last one has gone at the rate of now; null where nothing went in the last minute. */
export const secondsLeft = (pace: DeliveryPace): number | null =>
  pace.waiting === 0 ? 0 : perSecond(pace) === 0 ? null : Math.ceil(pace.waiting / perSecond(pace));
