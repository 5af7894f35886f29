import type { AddWebhookError } from "../../../actions/webhooks.ts";
import type { WebhookSeen } from "../../../store/webhooks.ts";

type Wrong = Exclude<AddWebhookError["code"], "not-allowed">;

/** What is wrong with a webhook that somebody adds: which field, and what to do. */
const WRONG: Partial<Record<Wrong, { field: "url" | "name"; say: string }>> = {
  "name-too-long": { field: "name", say: "Enter a shorter name, up to 120 characters" },
  "webhook-known": { field: "url", say: "Enter another address. We tell this one already" },
  "address-too-long": { field: "url", say: "Enter a shorter address, up to 2,000 letters" },
  "address-not-https": { field: "url", say: "Enter an address that starts with https://" },
  "address-with-password": { field: "url", say: "Leave out the name and password before the @" },
  "address-other-port": { field: "url", say: "Leave out the number after the colon" },
  "address-not-public": {
    field: "url",
    say: "Enter an address that anyone on the internet can reach. This one leads into a private network",
  },
  "host-unknown": { field: "url", say: "Check the address. No site has that name" },
  "host-silent": { field: "url", say: "Try again later. Nobody answers there, and a demonstration asks nobody" },
};

export const sayWrong = (code: Wrong): { field: "url" | "name"; say: string } =>
  WRONG[code] ?? { field: "url", say: "Enter a web address, like https://newsroom.example/hook" };

/** Why a try was not taken, by its code; what else there is, such as `answered with 500`, says it itself. */
const TRY: Readonly<Record<string, string>> = {
  "host-unknown": "no site has that name",
  "host-silent": "nobody answered",
  "page-too-slow": "no answer came within ten seconds",
  "certificate-wrong": "it could not show that it is who it says it is",
  "address-not-public": "the address leads into a private network",
};

export const sayTry = (error: string): string =>
  Object.hasOwn(TRY, error) ? (TRY[error] ?? error) : error.replace(/^answered/, "it answered");

export type WebhookState = "ended" | "paused" | "not tested" | "last try failed" | "working";

export function stateOf({ ended_at, paused_at, tested_at, tried_error }: WebhookSeen): WebhookState {
  if (ended_at !== null) return "ended";
  if (paused_at !== null) return "paused";
  if (tested_at === null) return "not tested";
  return tried_error === null ? "working" : "last try failed";
}

/** By the name that an officer gave, else by its address's host. */
export const nameOf = ({ name, url }: { name: string; url: string }): string => name || new URL(url).host;
