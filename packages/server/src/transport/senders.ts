import type { Callbacks, Senders, Transport } from "../ports.ts";
import type { Exchange } from "./egress/egress.ts";
import { notify, notifyCallbacks } from "./notify.ts";
import { callOutbox, outbox, textOutbox } from "./outbox.ts";
import { type Dkim, smtp } from "./smtp.ts";
import { twilioCalls, twilioCallbacks, twilioTexts } from "./twilio.ts";

/** The providers' settings, as they were read. */
type Settings = {
  smtpUrl: string | null;
  mailPerSecond: number | null;
  mailBounces: string | null;
  dkimKey: string | null;
  dkimSelector: string | null;
  sms: { kind: "notify" | "twilio"; baseUrl: string; account: string; key: string } | null;
  smsFrom: string | null;
  smsTemplate: string | null;
  smsCallbackToken: string | null;
  smsPerSecond: number;
  smsDailyParts: number;
  voice: { baseUrl: string; account: string; key: string } | null;
  voiceFrom: string | null;
  voicePerSecond: number;
  voiceDailyCalls: number;
};

/** @property fingerprintOf a keyed hash: what is stored of a password must not help to guess it */
type Around = {
  outboxFolder: string;
  mailFrom: string;
  publicUrl: string;
  exchange: Exchange;
  fingerprintOf: (settings: readonly unknown[]) => string;
  now: () => Date;
};

/** Each channel's way out, as it is configured. */
export function sendersFrom(settings: Settings, around: Around): Senders {
  const { outboxFolder, mailFrom } = around;
  const provider = <M>(transport: Transport<M>, callbacks: Callbacks | null, ...fixed: readonly unknown[]) => ({
    ...transport,
    callbacks,
    fingerprint: around.fingerprintOf(fixed),
  });
  const { smtpUrl, mailBounces, sms, smsFrom, smsTemplate, voice, voiceFrom } = settings;
  const dkim = dkimOf(settings, mailFrom);
  return {
    email: {
      outbox: outbox(outboxFolder, mailFrom),
      provider:
        smtpUrl === null
          ? null
          : provider(
              smtp(smtpUrl, mailFrom, { dkim, bounces: mailBounces }),
              null,
              smtpUrl,
              mailFrom,
              mailBounces,
              dkim,
            ),
      perSecond: settings.mailPerSecond,
      perDay: null,
    },
    sms: {
      outbox: textOutbox(outboxFolder),
      provider: sms === null ? null : provider(...texts(settings, around), sms, smsFrom, smsTemplate),
      perSecond: settings.smsPerSecond,
      perDay: settings.smsDailyParts,
    },
    voice: {
      outbox: callOutbox(outboxFolder),
      provider:
        voice === null
          ? null
          : provider(
              twilioCalls(around.exchange, twilioOf(voice, voiceFrom, around)),
              twilioCallbacks(voice.key),
              voice,
              voiceFrom,
            ),
      perSecond: settings.voicePerSecond,
      perDay: settings.voiceDailyCalls,
    },
  };
}

const dkimOf = ({ dkimKey: key, dkimSelector: selector }: Settings, from: string): Dkim | null =>
  key === null || selector === null ? null : { key, selector, domain: /@([^>\s]+)>?$/.exec(from)?.[1] ?? "" };

function texts(
  { sms, smsFrom, smsTemplate, smsCallbackToken }: Settings,
  around: Around,
): [ReturnType<typeof notify>, Callbacks | null] {
  if (sms === null) throw new Error("no provider of texts is configured");
  if (sms.kind === "twilio")
    return [twilioTexts(around.exchange, twilioOf(sms, smsFrom, around)), twilioCallbacks(sms.key)];
  const { baseUrl, key } = sms;
  const transport = notify(around.exchange, { baseUrl, key, template: smsTemplate ?? "", sender: smsFrom }, around.now);
  return [transport, smsCallbackToken === null ? null : notifyCallbacks(smsCallbackToken)];
}

const twilioOf = (
  { baseUrl, account, key }: { baseUrl: string; account: string; key: string },
  from: string | null,
  { publicUrl }: Around,
) => ({ baseUrl, account, token: key, from: from ?? "", publicUrl });
