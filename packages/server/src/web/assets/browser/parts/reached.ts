/**
 * How our pushes reach this browser, kept in it: when its push service gives it another address, it must be able to say
 * which one it had. The secret shows that it is the same browser. Nobody but the browser and our server knows either.
 */
type Reached = { endpoint: string; secret: string; serverKey: string };

const SHELF = "clearline-device";
const AT = "/subscribe/device/reached";

export async function keepReached(subscription: PushSubscription): Promise<void> {
  const shelf = await caches.open(SHELF);
  await shelf.put(AT, new Response(JSON.stringify(reachedBy(subscription))));
}

export async function keptReached(): Promise<Reached | null> {
  const kept = await (await caches.open(SHELF)).match(AT);
  return kept === undefined ? null : ((await kept.json()) as Reached);
}

export const forgetReached = (): Promise<boolean> => caches.delete(SHELF);

export function reachedBy(subscription: PushSubscription): Reached {
  const { endpoint = "", keys = {} } = subscription.toJSON();
  const key = subscription.options.applicationServerKey;
  const serverKey = key === null ? "" : btoa(String.fromCharCode(...new Uint8Array(key)));
  return { endpoint, secret: keys["auth"] ?? "", serverKey };
}

/** Tells the server of the new address, and keeps it once the server has it. @throws where it could not be told */
export async function tellMoved(before: Pick<Reached, "endpoint" | "secret">, now: PushSubscription): Promise<void> {
  const { endpoint = "", keys = {} } = now.toJSON();
  const body = new URLSearchParams({
    was: before.endpoint,
    wasSecret: before.secret,
    endpoint,
    key: keys["p256dh"] ?? "",
    secret: keys["auth"] ?? "",
  });
  const answer = await fetch("/subscribe/device/moved", { method: "POST", body });
  if (!answer.ok) throw new Error(`answered with ${answer.status}`);
  await keepReached(now);
}
