/**
 * /subscribe: warnings on this device. The button asks the browser, the browser asks the person, and its push service
 * gives an address that goes to us with what the form wants. Without this script, and where a browser cannot, the page
 * offers e-mail.
 */
import { forgetReached, keepReached, keptReached, tellMoved } from "./parts/reached.ts";

const find = <T extends HTMLElement>(selector: string, kind: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} on this page`);
  return found;
};

const part = find("[data-device]", HTMLElement);
const say = find("[data-device-say]", HTMLElement);
const on = find("[data-device-on]", HTMLButtonElement);
const off = find("[data-device-off]", HTMLButtonElement);
const wishes = document.querySelector<HTMLFormElement>("[data-wishes]");
/** What a device needs of the form; an address or a number in it is none of its business. */
const WISHES = new Set(["place", "miles", "outline", "kinds", "quiet", "quietFrom", "quietUntil", "language"]);
const WORKER = "/subscribe/push-worker.js";

type State = "not-offered" | "home-screen" | "refused" | "off" | "on" | "working" | "failed" | "left";
/** In the page's language, which the page brings. */
const WORDS = JSON.parse(part.dataset["words"] ?? "{}") as Record<State, string>;

function show(state: State, words = WORDS[state]): void {
  say.textContent = words;
  const can = !["not-offered", "home-screen", "refused"].includes(state);
  on.hidden = !can || state === "on";
  off.hidden = state !== "on";
  on.disabled = state === "working";
}

part.hidden = false;
on.addEventListener("click", () => void join());
off.addEventListener("click", () => void leave());
void begin();

async function begin(): Promise<void> {
  if (!("serviceWorker" in navigator && "PushManager" in globalThis && "Notification" in globalThis)) {
    show(/iPhone|iPad/.test(navigator.userAgent) ? "home-screen" : "not-offered");
    return;
  }
  if (Notification.permission === "denied") {
    show("refused");
    return;
  }
  const registration = await navigator.serviceWorker.getRegistration("/subscribe/");
  const subscription = await registration?.pushManager.getSubscription();
  show(subscription ? "on" : "off");
  const before = subscription ? await keptReached() : null;
  // Its push service gave it another address, and the worker could not tell us.
  if (subscription && before !== null && before.endpoint !== subscription.endpoint)
    await tellMoved(before, subscription).catch(() => null);
}

async function join(): Promise<void> {
  show("working");
  if ((await Notification.requestPermission()) !== "granted") {
    show(Notification.permission === "denied" ? "refused" : "off");
    return;
  }
  try {
    const subscription = await subscriptionOf(await ready());
    const answer = await send("/subscribe/device", fieldsOf(subscription));
    if (answer.ok) {
      await keepReached(subscription);
      show("on");
      return;
    }
    await subscription.unsubscribe();
    // What is wrong with the wishes, in our own words.
    show("failed", (await answer.text()) || WORDS.failed);
  } catch {
    show("failed");
  }
  on.focus();
}

async function leave(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration("/subscribe/");
  const subscription = await registration?.pushManager.getSubscription();
  if (subscription) {
    await send("/subscribe/device/leave", new URLSearchParams({ endpoint: subscription.endpoint })).catch(() => null);
    await subscription.unsubscribe();
    await forgetReached();
  }
  show("left");
  on.focus();
}

/** Its registration once it runs: a page cannot wait by `ready`, for this one is outside the worker's scope. */
async function ready(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(trusted(WORKER), { scope: "/subscribe/" });
  const coming = registration.installing ?? registration.waiting;
  if (registration.active === null && coming !== null) {
    await new Promise<void>((done) => {
      coming.addEventListener("statechange", () => coming.state === "activated" && done());
    });
  }
  return registration;
}

/** Joined with another key of ours, it would take no push from us: then it joins anew. */
async function subscriptionOf(registration: ServiceWorkerRegistration): Promise<PushSubscription> {
  const key = bytesOf(part.dataset["device"] ?? "");
  const known = await registration.pushManager.getSubscription();
  const same = known?.options.applicationServerKey;
  if (known && same && new Uint8Array(same).join() === key.join()) return known;
  await known?.unsubscribe();
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

function fieldsOf(subscription: PushSubscription): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of wishes ? new FormData(wishes) : [])
    if (typeof value === "string" && WISHES.has(name)) fields.append(name, value);
  const { endpoint = "", keys = {} } = subscription.toJSON();
  fields.set("page", document.documentElement.lang);
  fields.set("endpoint", endpoint);
  fields.set("key", keys["p256dh"] ?? "");
  fields.set("secret", keys["auth"] ?? "");
  return fields;
}

const send = (path: string, body: URLSearchParams): Promise<Response> => fetch(path, { method: "POST", body });

const bytesOf = (words: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(words.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

type Policy = { createScriptURL(address: string): string };
type Policies = { createPolicy(name: string, rules: Policy): Policy };

/** Our policy lets no plain string name a script; this one names one of ours. */
function trusted(address: string): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (policies === undefined) return address;
  return policies.createPolicy("clearline-device", { createScriptURL: (given) => given }).createScriptURL(address);
}
