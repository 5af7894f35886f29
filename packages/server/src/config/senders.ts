import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { looksLikeEmail, parsePhone } from "@clearline/engine";
import { type Reader, type Setting, setting, whole } from "./setting.ts";

/** Where texts and calls go. @property account and `key` as the provider names them; Notify has no account */
export type ProviderConfig = { kind: "notify" | "twilio"; baseUrl: string; account: string; key: string };

/** The providers that messages leave by, as the operator set them. */
export type SendersConfig = {
  smtpUrl: string | null;
  mailFrom: string | null;
  mailPerSecond: number | null;
  /** Where mails that cannot be delivered come back to. */
  mailBounces: string | null;
  /** Signs mails; the domain is that of `mailFrom`. */
  dkimKey: string | null;
  dkimSelector: string | null;
  sms: ProviderConfig | null;
  smsFrom: string | null;
  /** Notify's template, whose only words are `((message))`. */
  smsTemplate: string | null;
  /** Notify's requests to us carry it. */
  smsCallbackToken: string | null;
  smsPerSecond: number;
  smsDailyParts: number;
  voice: ProviderConfig | null;
  voiceFrom: string | null;
  voicePerSecond: number;
  voiceDailyCalls: number;
};

export const SENDER_SETTINGS = {
  smtpUrl: setting("SMTP_URL", "Mail server, such as smtps://name:password@mail.example:465", "outbox folder", smtp),
  mailFrom: setting("MAIL_FROM", "Sender of messages, such as Clearline <alerts@example.org>", "none", mailFrom),
  mailPerSecond: setting("MAIL_PER_SECOND", "Mails a second that the mail server bears", "no limit", pace),
  mailBounces: setting("MAIL_BOUNCES", "Address that mails come back to: see clearline bounce", "MAIL_FROM", bounces),
  dkimKey: setting("DKIM_KEY", "File of the private key (PEM) that signs mails", "the mail server signs", keyFile),
  dkimSelector: setting("DKIM_SELECTOR", "Name of that key in the DNS, before ._domainkey", "none", selector),
  sms: setting(
    "SMS_URL",
    "Texts: notify://:API-KEY@api.notifications.service.gov.uk or twilio://ACCOUNT:TOKEN@api.twilio.com",
    "outbox folder",
    provider(["notify", "twilio"]),
  ),
  smsFrom: setting(
    "SMS_FROM",
    "Whom texts come from: a number, a name or MG… (Twilio); a sender's id (Notify)",
    "none",
    plain,
  ),
  smsTemplate: setting("SMS_TEMPLATE", "Id of Notify's template, whose only words are ((message))", "none", plain),
  smsCallbackToken: setting(
    "SMS_CALLBACK_TOKEN",
    "What Notify's requests to us carry, 20 letters or more",
    "none",
    token,
  ),
  smsPerSecond: setting("SMS_PER_SECOND", "Texts a second, over all workers", "10", whole(10, 1, 1000)),
  smsDailyParts: setting("SMS_DAILY_PARTS", "Parts of texts a day, never more", "10000", whole(10_000, 0, 10_000_000)),
  voice: setting(
    "VOICE_URL",
    "Calls: twilio://ACCOUNT:TOKEN@api.twilio.com, or another provider of that shape",
    "outbox folder",
    provider(["twilio"]),
  ),
  voiceFrom: setting("VOICE_FROM", "The number that calls come from", "none", plain),
  voicePerSecond: setting("VOICE_PER_SECOND", "Calls a second, over all workers", "1", whole(1, 1, 1000)),
  voiceDailyCalls: setting("VOICE_DAILY_CALLS", "Calls a day, never more", "1000", whole(1000, 0, 10_000_000)),
} as const;

type Values = { [K in keyof typeof SENDER_SETTINGS]: (typeof SENDER_SETTINGS)[K] extends Setting<infer T> ? T : never };

export const sendersIn = (values: Values): SendersConfig =>
  Object.fromEntries(Object.keys(SENDER_SETTINGS).map((key) => [key, values[key as keyof Values]])) as SendersConfig;

/** What is wrong with settings that are right one by one. */
export function sendersErrors(values: Values): { setting: string; say: string }[] {
  const { smtpUrl, mailFrom: from, sms, smsFrom, smsTemplate, voice, voiceFrom } = values;
  const errors: { setting: string; say: string }[] = [];
  const needs = (isMissing: boolean, name: string, say: string): void => {
    if (isMissing) errors.push({ setting: name, say });
  };
  needs(smtpUrl !== null && from === null, "MAIL_FROM", "is needed with SMTP_URL: the address that messages come from");
  needs(values.dkimKey !== null && values.dkimSelector === null, "DKIM_SELECTOR", "is needed with DKIM_KEY");
  needs(sms?.kind === "twilio" && smsFrom === null, "SMS_FROM", "is needed with SMS_URL: whom texts come from");
  needs(sms?.kind === "notify" && smsTemplate === null, "SMS_TEMPLATE", "is needed with notify: the id of a template");
  const isNumber = voiceFrom !== null && parsePhone(voiceFrom).ok;
  needs(voice !== null && !isNumber, "VOICE_FROM", "is needed with VOICE_URL: the number that calls come from");
  return errors;
}

function smtp(given: string | null): ReturnType<Reader<string | null>> {
  if (given === null) return { value: null };
  if (/^smtps?:$/.test(URL.parse(given)?.protocol ?? "")) return { value: given };
  return { say: "must be an address such as smtps://name:password@mail.example.org:465" };
}

function mailFrom(given: string | null): ReturnType<Reader<string | null>> {
  if (given === null) return { value: null };
  const address = /^[^<>\r\n]*<([^<>\r\n]+)>$/.exec(given)?.[1] ?? given;
  if (looksLikeEmail(address) && !/[\r\n]/.test(given)) return { value: given };
  return { say: `must be an address such as Clearline <alerts@example.org>, not "${given}"` };
}

function bounces(given: string | null): ReturnType<Reader<string | null>> {
  if (given === null || (looksLikeEmail(given) && !/[+<>\s]/.test(given))) return { value: given };
  return { say: `must be an address such as bounces@example.org, not "${given}"` };
}

/** The key itself is kept, not its name: it is read once, and a file that is none stops the start. */
function keyFile(given: string | null): ReturnType<Reader<string | null>> {
  if (given === null) return { value: null };
  try {
    const pem = readFileSync(given, "utf8");
    createPrivateKey(pem);
    return { value: pem };
  } catch {
    return { say: "must be a file that holds a private key as PEM, which Clearline may read" };
  }
}

function selector(given: string | null): ReturnType<Reader<string | null>> {
  if (given === null || /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(given)) return { value: given };
  return { say: `must be a name such as clearline1, not "${given}"` };
}

/** Read as an address of the web is. Nothing of it is repeated in an error: it holds a key. */
function provider(kinds: readonly ProviderConfig["kind"][]): Reader<ProviderConfig | null> {
  const say = `must be an address such as ${kinds[0] === "notify" ? "notify://:API-KEY@api.notifications.service.gov.uk" : "twilio://ACCOUNT:TOKEN@api.twilio.com"}`;
  return (given) => {
    if (given === null) return { value: null };
    const kind = kinds.find((one) => given.startsWith(`${one}://`));
    const url = URL.parse(given.replace(/^[a-z]+:/, "https:"));
    if (kind === undefined || url === null || url.pathname !== "/" || url.search !== "") return { say };
    const account = decodeURIComponent(url.username);
    const key = decodeURIComponent(url.password);
    const isKey = kind === "notify" ? NOTIFY_KEY.test(key) && account === "" : account !== "" && key !== "";
    return isKey ? { value: { kind, baseUrl: `https://${url.host}`, account, key } } : { say };
  };
}

/** `name-SERVICE-SECRET`, where the last two are UUIDs. */
const NOTIFY_KEY = /^.+-[0-9a-f-]{36}-[0-9a-f-]{36}$/i;

function pace(given: string | null): ReturnType<Reader<number | null>> {
  return given === null ? { value: null } : whole(1, 1, 100_000)(given);
}

function plain(given: string | null): ReturnType<Reader<string | null>> {
  return given !== null && (given.length > 80 || /[\r\n]/.test(given))
    ? { say: "may have 80 characters at most" }
    : { value: given };
}

function token(given: string | null): ReturnType<Reader<string | null>> {
  return given !== null && given.length < 20 ? { say: "must have 20 characters or more" } : { value: given };
}
