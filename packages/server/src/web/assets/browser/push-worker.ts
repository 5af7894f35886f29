/**
 * /subscribe/push-worker.js: shows on this device what we push to it, and opens the page behind it. It keeps how pushes
 * reach this browser, tells the server where that changes, and does no more: it stands between no page and us, for its
 * scope is /subscribe/, and it listens to no fetch.
 */
import { keepReached, keptReached, reachedBy, tellMoved } from "./parts/reached.ts";

type Words = { title: string; body: string; url: string; tag: string; lang: string; manage: string };

/** What this file uses of a service worker's world; the compiler knows that of pages. */
type Later = { waitUntil(work: Promise<unknown>): void };
type PushEvent = Later & { data: { json(): unknown } | null };
type ClickEvent = Later & { action: string; notification: { close(): void; data: unknown } };
/** Browsers give both, one or none of the two. */
type ChangeEvent = Later & { oldSubscription?: PushSubscription | null; newSubscription?: PushSubscription | null };
type Window_ = { url: string; focus(): Promise<unknown> };
type Worker_ = {
  registration: {
    showNotification(title: string, options: Record<string, unknown>): Promise<void>;
    pushManager: PushManager;
  };
  clients: {
    matchAll(which: { type: "window"; includeUncontrolled: boolean }): Promise<Window_[]>;
    openWindow(url: string): Promise<unknown>;
  };
  location: { origin: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: "push", listen: (event: PushEvent) => void): void;
  addEventListener(type: "notificationclick", listen: (event: ClickEvent) => void): void;
  addEventListener(type: "pushsubscriptionchange", listen: (event: ChangeEvent) => void): void;
  addEventListener(type: "install", listen: (event: Later) => void): void;
};
const worker = self as unknown as Worker_;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener("push", (event) => {
  const words = wordsOf(event.data);
  const options = {
    body: words.body,
    lang: words.lang,
    // One that has the tag already goes: a correction stands where the warning stood, and is heard again.
    tag: words.tag,
    renotify: true,
    data: { url: words.url, manage: words.manage },
    actions: [{ action: "manage", title: words.lang === "cy" ? "Newid neu atal" : "Change or stop" }],
  };
  event.waitUntil(Promise.all([worker.registration.showNotification(words.title, options), note()]));
});

/** What a push came by is how we are known: it is kept for the day on which it changes. */
async function note(): Promise<void> {
  const by = await worker.registration.pushManager.getSubscription();
  if (by) await keepReached(by);
}

worker.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(move(event)));

/** Seconds between tries: the network may be what has just come back. */
const TRIES = [1, 5, 25];

/** The push service ended the address that we know. The browser joins anew with the same wishes, and nobody is asked. */
async function move({ oldSubscription, newSubscription }: ChangeEvent): Promise<void> {
  const before = oldSubscription ? reachedBy(oldSubscription) : await keptReached();
  // Without the old address nobody can say whose it was: the page offers to join, and the server hears that it is gone.
  if (before === null) return;
  const now = newSubscription ?? (await worker.registration.pushManager.subscribe(likeBefore(before.serverKey)));
  for (const seconds of TRIES) {
    try {
      await tellMoved(before, now);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, seconds * 1000));
    }
  }
  // The page tells it when somebody next opens it: what is kept is the old address still.
}

const likeBefore = (serverKey: string): PushSubscriptionOptionsInit => ({
  userVisibleOnly: true,
  applicationServerKey: Uint8Array.from(atob(serverKey), (letter) => letter.charCodeAt(0)),
});

worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { url, manage } = event.notification.data as { url: string; manage: string };
  event.waitUntil(open(event.action === "manage" ? manage : url));
});

async function open(address: string): Promise<unknown> {
  const url = ours(address);
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = windows.find((one) => one.url === url);
  return there === undefined ? worker.clients.openWindow(url) : there.focus();
}

/** A browser must show something for each push: what cannot be read leads to the list. */
function wordsOf(data: PushEvent["data"]): Words {
  const fallback: Words = {
    title: "Phone fraud warning",
    body: "",
    url: "/warnings",
    tag: "warnings",
    lang: "en",
    manage: "/subscribe",
  };
  try {
    const given: unknown = data?.json();
    if (typeof given !== "object" || given === null) return fallback;
    const text = (name: keyof Words): string => {
      const value: unknown = Reflect.get(given, name);
      return typeof value === "string" && value !== "" ? value : fallback[name];
    };
    return {
      title: text("title"),
      body: text("body"),
      url: text("url"),
      tag: text("tag"),
      lang: text("lang"),
      manage: text("manage"),
    };
  } catch {
    return fallback;
  }
}

/** Our own pages and no others, whatever a message says. */
function ours(address: string): string {
  const url = new URL(address, worker.location.origin);
  return url.origin === worker.location.origin ? url.href : new URL("/warnings", worker.location.origin).href;
}
