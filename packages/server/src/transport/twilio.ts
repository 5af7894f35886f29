import { createHmac, timingSafeEqual } from "node:crypto";
import { callTwiml } from "@clearline/engine";
import {
  type Callbacks,
  type OutgoingCall,
  type OutgoingText,
  type ProviderEnd,
  type Transport,
  TransportError,
} from "../ports.ts";
import { type Answered, askProvider } from "./ask-provider.ts";
import type { Exchange } from "./egress/egress.ts";

/** A provider that speaks Twilio's HTTP interface, as several do. @property publicUrl where its words reach us */
export type TwilioSettings = { baseUrl: string; account: string; token: string; from: string; publicUrl: string };

/** Longer than a phone rings before its own answering machine takes the call, and shorter than is rude. */
const RING_SECONDS = 30;

/** Texts. @see https://www.twilio.com/docs/messaging/api/message-resource */
export const twilioTexts = (exchange: Exchange, settings: TwilioSettings): Transport<OutgoingText> => ({
  name: "Twilio",
  async send({ to, text, reference }) {
    const { from, publicUrl } = settings;
    await post(exchange, settings, "Messages", reference, {
      To: to,
      [from.startsWith("MG") ? "MessagingServiceSid" : "From"]: from,
      Body: text,
      StatusCallback: `${publicUrl}/providers/sms/status/${reference}`,
    });
  },
  async close() {},
});

/** Calls. @see https://www.twilio.com/docs/voice/api/call-resource */
export const twilioCalls = (exchange: Exchange, settings: TwilioSettings): Transport<OutgoingCall> => ({
  name: "Twilio",
  async send({ to, script, reference }) {
    const { from, publicUrl } = settings;
    const keys = script.offer === "" ? null : `${publicUrl}/providers/voice/keys/${reference}`;
    await post(exchange, settings, "Calls", reference, {
      To: to,
      From: from,
      Twiml: callTwiml(script, keys),
      Timeout: String(RING_SECONDS),
      StatusCallback: `${publicUrl}/providers/voice/status/${reference}`,
    });
  },
  async close() {},
});

async function post(
  exchange: Exchange,
  { baseUrl, account, token }: TwilioSettings,
  what: "Messages" | "Calls",
  reference: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const { status, json } = await askProvider(
    exchange,
    `${baseUrl}/2010-04-01/Accounts/${encodeURIComponent(account)}/${what}.json`,
    {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`${account}:${token}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
        // Twilio itself has no such key; others of its shape do, and send once.
        "idempotency-key": reference,
      },
      body: new URLSearchParams(fields).toString(),
    },
  );
  if (status > 299) throw refusal(status, json);
}

/** No such number, not a mobile, or its owner told the provider to stop. @see https://www.twilio.com/docs/api/errors */
const NO_RECEIVER = new Set([13_224, 21_211, 21_214, 21_217, 21_610, 21_614]);
/** Not to that country or that kind of line, or not these words: any other message may go. */
const REFUSED = new Set([13_227, 21_215, 21_216, 21_408, 21_612, 21_617]);

function refusal(status: number, { code }: Answered["json"]): TransportError {
  const number = Number(code);
  const trouble = NO_RECEIVER.has(number) ? "no-receiver" : REFUSED.has(number) ? "refused" : "provider";
  return new TransportError(`refused with ${status}${Number.isInteger(number) ? ` (${number})` : ""}`, trouble);
}

/** A handset that is not there, a landline, or a number that takes no texts. */
const NO_HANDSET = new Set(["30005", "30006", "21610", "21614"]);
/** "Not found", "gone", "address incomplete", "does not exist anywhere". RFC 3261, section 21 */
const NO_LINE = new Set(["404", "410", "484", "604"]);

/** @see https://www.twilio.com/docs/usage/security#validating-requests */
export const twilioCallbacks = (token: string): Callbacks => ({
  isGenuine({ url, headers, fields }) {
    const wanted = Buffer.from(twilioSignature(token, url, fields));
    const given = Buffer.from(String(headers["x-twilio-signature"] ?? ""));
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  },
  endIn: ({ MessageStatus, CallStatus, ErrorCode = "", SipResponseCode = "" }) => {
    const end =
      MessageStatus === undefined ? callEnd(CallStatus ?? "", SipResponseCode) : textEnd(MessageStatus, ErrorCode);
    return end === null ? null : { reference: null, end };
  },
  textIn: ({ From: from, Body: text }) => (from === undefined || text === undefined ? null : { from, text }),
  keyIn: ({ Digits }) => Digits ?? null,
});

function textEnd(status: string, error: string): ProviderEnd["end"] | null {
  if (status === "delivered" || status === "read") return "arrived";
  if (status !== "undelivered" && status !== "failed") return null;
  return NO_HANDSET.has(error) ? "no-receiver" : "failed";
}

function callEnd(status: string, sip: string): ProviderEnd["end"] | null {
  if (status === "completed") return "arrived";
  if (status === "busy" || status === "no-answer") return "not-now";
  if (status === "canceled") return "failed";
  if (status !== "failed") return null;
  return NO_LINE.has(sip) ? "no-receiver" : "not-now";
}

/** HMAC-SHA-1 over the address and then each field's name and value, sorted by name. */
export function twilioSignature(token: string, url: string, fields: Readonly<Record<string, string>>): string {
  const said = Object.keys(fields)
    .sort()
    .reduce((all, name) => `${all}${name}${fields[name] ?? ""}`, url);
  return createHmac("sha1", token).update(said).digest("base64");
}
