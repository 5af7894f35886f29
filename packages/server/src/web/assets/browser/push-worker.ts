/**
 * /subscribe/push-worker.js: shows on this device what we push to it, and opens the page behind it. It keeps nothing,
 * fetches nothing, and stands between no page and us: its scope is /subscribe/, and it listens to pushes only.
 */

type Words = { title: string; body: string; url: string; tag: string; lang: string; manage: string };

/** What this file uses of a service worker's world; the compiler knows that of pages. */
type Later = { waitUntil(work: Promise<unknown>): void };
type PushEvent = Later & { data: { json(): unknown } | null };
type ClickEvent = Later & { action: string; notification: { close(): void; data: unknown } };
type Window_ = { url: string; focus(): Promise<unknown> };
type Worker_ = {
  registration: { showNotification(title: string, options: Record<string, unknown>): Promise<void> };
  clients: {
    matchAll(which: { type: "window"; includeUncontrolled: boolean }): Promise<Window_[]>;
    openWindow(url: string): Promise<unknown>;
  };
  location: { origin: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: "push", listen: (event: PushEvent) => void): void;
  addEventListener(type: "notificationclick", listen: (event: ClickEvent) => void): void;
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
  event.waitUntil(worker.registration.showNotification(words.title, options));
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
