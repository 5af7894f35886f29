import { createHmac, timingSafeEqual } from "node:crypto";
import { type Callbacks, type OutgoingText, type ProviderEnd, type Transport, TransportError } from "../ports.ts";
import { type Answered, askProvider } from "./ask-provider.ts";
import type { Exchange } from "./egress/egress.ts";

/** @property template whose only words are `((message))` @property sender an id of Notify's, or null for its standard */
export type NotifySettings = {
  baseUrl: string;
  key: string;
  template: string;
  sender: string | null;
};

/** `name-SERVICE-SECRET`, both of them UUIDs. */
const KEY = /([0-9a-f-]{36})-([0-9a-f-]{36})$/i;

/**
 * Texts by GOV.UK Notify. Written here and not by its client, which brings an HTTP library of its own: everything that
 * leaves this program goes one way out, to an address that was looked at, and within a time.
 *
 * @see https://docs.notifications.service.gov.uk/rest-api.html
 */
export function notify(exchange: Exchange, settings: NotifySettings, now: () => Date): Transport<OutgoingText> {
  const { baseUrl, key, template, sender } = settings;
  const ask = (path: string, method: "GET" | "POST", body = ""): Promise<Answered> =>
    askProvider(exchange, `${baseUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${tokenOf(key, now())}`, "content-type": "application/json" },
      body,
    });
  return {
    name: "GOV.UK Notify",
    async send({ to, text, reference, maybeSent }) {
      // Notify sends whatever it is given, but keeps our reference: what may have gone is looked for first.
      if (maybeSent && isThere(await ask(`/v2/notifications?template_type=sms&reference=${reference}`, "GET"))) return;
      const { status, json } = await ask(
        "/v2/notifications/sms",
        "POST",
        JSON.stringify({
          phone_number: to,
          template_id: template,
          personalisation: { message: text },
          reference,
          ...(sender !== null && { sms_sender_id: sender }),
        }),
      );
      if (status > 299) throw refusal(status, json);
    },
    async close() {},
  };
}

/** A JSON Web Token for half a minute, as Notify asks for one with each request. */
function tokenOf(key: string, at: Date): string {
  const [, service = "", secret = ""] = KEY.exec(key) ?? [];
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const said = `${part({ typ: "JWT", alg: "HS256" })}.${part({ iss: service, iat: Math.floor(at.getTime() / 1000) })}`;
  return `${said}.${createHmac("sha256", secret).update(said).digest("base64url")}`;
}

const isThere = ({ json }: Answered): boolean =>
  Array.isArray(json["notifications"]) && json["notifications"].length > 0;

/** Only a number that is none is the receiver's; a template that is gone or a trial account stops every message. */
function refusal(status: number, json: Answered["json"]): TransportError {
  const errors = Array.isArray(json["errors"]) ? (json["errors"] as { error?: unknown; message?: unknown }[]) : [];
  const isNumber = errors.some(
    ({ error, message }) => error === "ValidationError" && String(message).startsWith("phone_number"),
  );
  return new TransportError(`refused with ${status}`, isNumber ? "no-receiver" : "provider");
}

const ENDS: Readonly<Record<string, ProviderEnd["end"]>> = {
  delivered: "arrived",
  "permanent-failure": "no-receiver",
  "temporary-failure": "failed",
  "technical-failure": "failed",
};

/** Its requests to us carry a bearer token that we have chosen. @see "Callbacks" in its documentation */
export const notifyCallbacks = (token: string): Callbacks => ({
  isGenuine({ headers }) {
    const given = createHmac("sha256", "")
      .update(String(headers["authorization"] ?? ""))
      .digest();
    return timingSafeEqual(given, createHmac("sha256", "").update(`Bearer ${token}`).digest());
  },
  endIn({ status = "", reference = "" }) {
    const end = ENDS[status];
    return end === undefined ? null : { reference, end };
  },
  textIn: ({ source_number: from, message: text }) =>
    from === undefined || text === undefined ? null : { from, text },
  keyIn: () => null,
});
