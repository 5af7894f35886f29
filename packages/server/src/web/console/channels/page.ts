import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { count, moment, recently } from "../parts/say.ts";
import { type ChannelName, type ChannelState, type ChannelView, stateOf } from "./state.ts";

export type ChannelsView = {
  visit: Visit;
  channels: readonly ChannelView[];
  typed: Readonly<Record<string, string>>;
  errors?: FieldErrors;
};

type Words = { title: string; setting: string; budget: string; label: string; counted: string; hint?: string };

const WORDS: Record<ChannelName, Words> = {
  email: { title: "E-mail", setting: "SMTP_URL", budget: "", label: "Your e-mail address", counted: "e-mails" },
  sms: {
    title: "Text messages",
    setting: "SMS_URL",
    budget: "SMS_DAILY_PARTS",
    label: "Your mobile number",
    counted: "parts of texts",
    hint: "A long text is sent, and paid for, in parts.",
  },
  voice: {
    title: "Calls",
    setting: "VOICE_URL",
    budget: "VOICE_DAILY_CALLS",
    label: "Your telephone number",
    counted: "calls",
  },
};

const TAG: Record<ChannelState, string> = {
  outbox: "not set up",
  "not-tested": "not tested",
  stopped: "stopped",
  "used-up": "budget used up",
  "nearly-used": "budget nearly used",
  ready: "ready",
};

/** What is sent where, and how to make sure that it gets there, before it must. */
export const channelsPage = (view: ChannelsView): Html => html`${errorSummary(view.errors ?? {})}
<div class="cl-bar"><div><h1 class="cl-h1">Channels</h1><p class="cl-meta">Messages reach people once a channel is set up and has taken a test. Until then they go into the outbox folder.</p></div><a class="cl-btn2" href="/console/webhooks">Webhooks</a></div>
<div class="cl-stack cl-gap-2">${view.channels.map((channel) => pane(view, channel))}</div>`;

const pane = (view: ChannelsView, channel: ChannelView): Html => {
  const { title } = WORDS[channel.name];
  const state = stateOf(channel);
  return html`<section class="cl-pane" aria-labelledby="c-${channel.name}"><div class="cl-pane__head"><h2 class="cl-h2" id="c-${channel.name}">${title} <span class="cl-tag cl-tag--${state === "ready" ? "calm" : "plain"}">${TAG[state]}</span></h2></div>
<div class="cl-pane__body"><p class="govuk-body">${say(channel, state)}</p>${spent(channel)}${
    channel.sender.provider !== null && test(view, channel)
  }</div></section>`;
};

function say({ name, sender, row }: ChannelView, state: ChannelState): string {
  const provider = sender.provider?.name ?? "";
  switch (state) {
    case "outbox":
      return `Messages go into the outbox folder and reach nobody. Set ${WORDS[name].setting} to send them.`;
    case "not-tested":
      return `${provider} is set up. Messages still go into the outbox folder and reach nobody. Send yourself a test.`;
    case "stopped":
      return `${provider} failed ${count(row.failures, "time")} in a row. ${again(row)} A test that it takes starts it at once.`;
    case "used-up":
      return `Today’s budget is used up. What waits goes out tomorrow, or once ${WORDS[name].budget} is raised.`;
    case "nearly-used":
      return `Messages go by ${provider}. Today’s budget is nearly used. Raise ${WORDS[name].budget} if more must go today.`;
    case "ready":
      return `Messages go by ${provider}.${row.tested_at === null ? "" : ` Tested ${moment(row.tested_at)}.`}`;
    default:
      return state satisfies never;
  }
}

const again = ({ open_until: until, now }: ChannelView["row"]): string =>
  until === null || until <= now ? "We try it with the next message." : `We try it again ${recently(until, now)}.`;

function spent({ name, sender, used, waiting }: ChannelView): Html {
  const { perDay, perSecond } = sender;
  const { counted, hint } = WORDS[name];
  const said = [
    ...(perDay === null ? [] : [`${inFigures(used)} of ${inFigures(perDay)} ${counted} used today.`]),
    ...(perDay !== null && hint !== undefined ? [hint] : []),
    ...(perSecond === null ? [] : [`At most ${inFigures(perSecond)} a second.`]),
    waiting === 0 ? "Nothing waits to go." : `${inFigures(waiting)} ${waiting === 1 ? "waits" : "wait"} to go.`,
  ];
  return html`<p class="cl-meta">${said.join(" ")}</p>`;
}

const inFigures = (n: number): string => n.toLocaleString("en-GB");

const test = ({ visit, typed, errors = {} }: ChannelsView, { name }: ChannelView): Html =>
  form(
    visit,
    `/console/channels/${name}/test`,
    html`${textInput({
      name: `to-${name}`,
      label: WORDS[name].label,
      value: typed[`to-${name}`] ?? (name === "email" ? visit.officer.email : ""),
      type: name === "email" ? "email" : "tel",
      autocomplete: name === "email" ? "email" : "tel",
      width: "20",
      errors,
    })}${button("Send me a test", "second")}`,
    { label: `Test: ${WORDS[name].title}` },
  );
