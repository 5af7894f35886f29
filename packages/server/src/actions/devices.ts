import { fail, ok, type PublishedWarning, type Result, SUBSCRIBING_WORDS, warningPush } from "@clearline/engine";
import { type OutgoingPush, TransportError } from "../ports.ts";
import type { DeliveryRow } from "../store/delivery-row.ts";
import type { SubscriberRow } from "../store/subscribers.ts";
import type { Deps, SendingDeps } from "./deps.ts";
import { receiverGone } from "./receiver-gone.ts";
import { manageUrl } from "./subscribe.ts";
import { wantsFrom, type WantsError, type Wished } from "./wants.ts";

/** A browser that may be told of warnings, as it says itself. */
export type Device = { endpoint: string; key: string; secret: string };
export type DeviceError = WantsError | { code: "device-not-understood" };

const MOST_CHARS = 1000;
/** A P-256 point of 65 bytes, and 16 bytes: RFC 8291. */
const [KEY, SECRET] = [/^B[\w-]{86}$/, /^[\w-]{22}$/];

/**
 * A browser asks for warnings. Nothing counts until its push service has taken a first one from us. Asking again only
 * changes what it wants: an address of this kind is a secret between the browser and us, and nobody else can ask.
 */
export async function joinDevice(
  deps: Deps,
  { endpoint, key, secret }: Device,
  wished: Wished,
): Promise<Result<null, DeviceError>> {
  if (!isDevice({ endpoint, key, secret })) return fail({ code: "device-not-understood" });
  const wants = wantsFrom(deps, "push", wished);
  if (!wants.ok) return wants;
  const token = deps.secrets(24).toString("base64url");
  await deps.store.inTransaction(async (tx) => {
    const asking = { channel: "push", address: endpoint, token, push: { key, secret } } as const;
    const row = await tx.subscribers.joinDevice(asking, wants.value);
    if (row) await tx.jobs.add("welcome-device", { subscriberId: row.id }, { key: `welcome-${row.id}` });
  });
  return ok(null);
}

const isDevice = ({ endpoint, key, secret }: Device): boolean =>
  endpoint.length <= MOST_CHARS && URL.parse(endpoint)?.protocol === "https:" && KEY.test(key) && SECRET.test(secret);

/**
 * A browser's push service gave it another address. It is swapped for whoever knows the old one and its secret, and what
 * was lost at the old one in the last day goes out again. The same answer for an address that we do not know.
 */
export async function moveDevice(
  deps: Deps,
  was: Pick<Device, "endpoint" | "secret">,
  now: Device,
): Promise<Result<null, { code: "device-not-understood" }>> {
  if (!isDevice(now)) return fail({ code: "device-not-understood" });
  await deps.store.inTransaction(async (tx) => {
    const moved = await tx.subscribers.moveDevice(was, now);
    if (moved === null) return;
    await tx.deliveries.moveDevice(moved.id, now.endpoint);
    await tx.jobs.add("deliver-warnings", {}, { key: "deliver-warnings" });
    if (moved.confirmed_at === null)
      await tx.jobs.add("welcome-device", { subscriberId: moved.id }, { key: `welcome-${moved.id}` });
  });
  return ok(null);
}

/** The device's own button. Who has the endpoint is the device. The same for one that we do not know. */
export const leaveDevice = (deps: Deps, endpoint: string): Promise<void> =>
  deps.store.inTransaction(async (tx) => {
    const row = await tx.subscribers.byAddress("push", endpoint);
    if (row) await tx.subscribers.leave(row.id);
  });

/** A job: the first push, which says that it works. A device whose push service takes it has joined. */
export async function welcomeDevice(deps: SendingDeps, subscriberId: string): Promise<void> {
  const row = await deps.store.subscribers.byId(subscriberId);
  if (!row || row.left_at !== null) return;
  const url = manageUrl(deps, row);
  const { device } = SUBSCRIBING_WORDS[row.language];
  const words = {
    title: device.title,
    body: device.body(deps.site.forceName),
    url,
    tag: "welcome",
    lang: row.language,
    manage: url,
  };
  try {
    await deps.push.send({
      ...deviceOf(row),
      body: JSON.stringify(words),
      topic: "welcome",
      ttlSeconds: DAY,
      isUrgent: false,
    });
  } catch (error) {
    if (!(error instanceof TransportError && error.permanent)) throw error;
    return receiverGone(deps, row.id, error.message, row.address);
  }
  await deps.store.inTransaction((tx) => tx.subscribers.confirm(row.id));
}

const DAY = 24 * 3600;
/** The longest that RFC 8030 has push services keep a message, in their makers' words: four weeks. */
const LONGEST = 28 * DAY;

/** A warning to one device. A later version takes the place of an earlier one, on its way or shown. */
export function pushOf(deps: Deps, delivery: DeliveryRow, warning: PublishedWarning): OutgoingPush {
  const { subscriber_id: id, token } = delivery;
  if (id === null || token === null) throw new TransportError("nobody asked for it", "refused");
  const words = warningPush(warning, { manageUrl: manageUrl(deps, { id, token }) });
  const left = (Date.parse(`${warning.content.lookAgainBy}T23:59:59Z`) - deps.clock().getTime()) / 1000;
  return {
    ...deviceOf(delivery),
    body: JSON.stringify(words),
    topic: words.tag.slice(0, 32),
    ttlSeconds: Math.round(Math.min(LONGEST, Math.max(DAY, left))),
    isUrgent: true,
  };
}

const deviceOf = ({
  address,
  push_key: key,
  push_secret: secret,
}: Pick<SubscriberRow, "address" | "push_key" | "push_secret">): Pick<OutgoingPush, "endpoint" | "keys"> => ({
  endpoint: address,
  keys: { p256dh: key ?? "", auth: secret ?? "" },
});
