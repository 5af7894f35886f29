import type { ChannelRow } from "../../../store/channels.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { moment } from "../parts/say.ts";

export type ChannelName = ChannelRow["name"];
export type ChannelView = {
  name: ChannelName;
  sender: Services["senders"][ChannelName];
  row: ChannelRow;
  isReady: boolean;
  used: number;
  waiting: number;
};
export type ChannelsView = {
  visit: Visit;
  channels: readonly ChannelView[];
  mayTest: boolean;
  typed: Readonly<Record<string, string>>;
  errors?: FieldErrors;
};

const WORDS: Record<ChannelName, { title: string; setting: string; label: string; counted: string }> = {
  email: { title: "E-mail", setting: "SMTP_URL", label: "Your e-mail address", counted: "mails" },
  sms: { title: "Text messages", setting: "SMS_URL", label: "Your mobile number", counted: "parts of texts" },
  voice: { title: "Calls", setting: "VOICE_URL", label: "Your telephone number", counted: "calls" },
};

/** What is sent where, and how to make sure that it gets there, before it must. */
export const channelsPage = (view: ChannelsView): Html => html`${errorSummary(view.errors ?? {})}
<div class="cl-bar"><div><h1 class="cl-h1">Channels</h1><p class="cl-meta">Messages go into the outbox folder until a channel is set up and tested here.</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/warnings">Warnings</a></p></div>
<div class="cl-stack cl-gap-2">${view.channels.map((channel) => pane(view, channel))}</div>`;

const pane = (view: ChannelsView, channel: ChannelView): Html => {
  const { title } = WORDS[channel.name];
  return html`<section class="cl-pane" aria-labelledby="c-${channel.name}"><div class="cl-pane__head"><h2 class="cl-h2" id="c-${channel.name}">${title} <span class="cl-tag${stateOf(channel).isWell ? "" : " cl-tag--plain"}">${stateOf(channel).word}</span></h2></div>
<div class="cl-pane__body"><p class="govuk-body">${stateOf(channel).say}</p>${spent(channel)}${
    view.mayTest && channel.sender.provider !== null && test(view, channel)
  }</div></section>`;
};

function stateOf({ name, sender, row, isReady }: ChannelView): { word: string; say: string; isWell: boolean } {
  const { setting } = WORDS[name];
  if (sender.provider === null)
    return { word: "outbox", say: `Messages go into the outbox folder. Set ${setting} to send them.`, isWell: false };
  const provider = sender.provider.name;
  if (!isReady)
    return {
      word: "not tested",
      say: `${provider} is set up. Messages still go into the outbox folder. Send yourself a test.`,
      isWell: false,
    };
  if (row.open_until !== null)
    return {
      word: "resting",
      say: `${provider} failed ${row.failures} times in a row. We try it again at ${moment(row.open_until)}. Messages wait.`,
      isWell: false,
    };
  const tested = row.tested_at === null ? "" : ` Tested ${moment(row.tested_at)}.`;
  return { word: "ready", say: `Messages go by ${provider}.${tested}`, isWell: true };
}

function spent({ name, sender, used, waiting }: ChannelView): Html {
  const { perDay, perSecond } = sender;
  const budget = perDay === null ? "" : `${used} of ${perDay} ${WORDS[name].counted} used today. `;
  const pace = perSecond === null ? "" : `At most ${perSecond} a second. `;
  return html`<p class="cl-meta">${budget}${pace}${waiting} waiting.</p>`;
}

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
      errors,
    })}${button("Send me a test", "second")}`,
    { label: `Test: ${WORDS[name].title}` },
  );
