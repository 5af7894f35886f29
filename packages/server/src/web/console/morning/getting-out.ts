import { can } from "../../../actions/permissions.ts";
import type { DeliveryEnd, DeliveryTotal } from "../../../store/delivery-counts.ts";
import { type Html, html } from "../../shell/html.ts";
import { type ChannelName, type ChannelView, stateOf } from "../channels/state.ts";
import type { Visit } from "../parts/frame.ts";

export type GettingOut = {
  visit: Pick<Visit, "officer">;
  deliveries: readonly DeliveryTotal[];
  channels: readonly ChannelView[];
};

/** How many messages went, and whether anything keeps them from people. */
export function gettingOut({ visit, deliveries, channels }: GettingOut): Html {
  const sum = (...states: readonly DeliveryEnd[]): number =>
    deliveries.reduce((all, { state, n }) => all + (states.includes(state) ? n : 0), 0);
  const [lost, cameBack] = [sum("failed", "came-back"), sum("came-back")];
  const troubles = channels.flatMap((channel) => troubleOf(channel, deliveries) ?? []);
  return html`<section class="cl-pane" aria-labelledby="out"><div class="cl-pane__head"><h2 class="cl-h2" id="out">Is everything getting out?</h2>${
    can(visit.officer, "manage-channels") && html`<a href="/console/channels">Channels</a>`
  }</div><div class="cl-pane__body"><dl class="cl-stat">${figure("Messages sent", sum("sent"))}${figure("Waiting to go", sum("waiting"))}${figure("Did not arrive", lost, lost > 0)}</dl>${
    cameBack > 0 && html`<p class="cl-meta">${inFigures(cameBack)} of those that did not arrive came back.</p>`
  }${
    troubles.length > 0 &&
    html`<div class="cl-notice cl-notice--small cl-gap-1">${troubles.map((words) => html`<p>${words}</p>`)}${
      !can(visit.officer, "manage-channels") && html`<p>Tell an admin.</p>`
    }</div>`
  }</div></section>`;
}

const figure = (name: string, n: number, isBad = false): Html =>
  html`<div><dt>${name}</dt><dd${isBad && html` class="cl-late"`}>${inFigures(n)}</dd></div>`;

const NAMES: Record<ChannelName, string> = { email: "E-mails", sms: "Texts", voice: "Calls" };

/** Null where all is well, and where nobody has been sent anything this way: what is not used need not be set up. */
function troubleOf(channel: ChannelView, deliveries: readonly DeliveryTotal[]): string | null {
  const { name, sender, used, waiting } = channel;
  const isUsed = deliveries.some((one) => one.channel === name);
  const wait = waiting === 0 ? "" : ` ${inFigures(waiting)} ${waiting === 1 ? "waits" : "wait"}.`;
  const state = stateOf(channel);
  switch (state) {
    case "outbox":
    case "not-tested":
      return isUsed ? `${NAMES[name]} go into the outbox folder and reach nobody.` : null;
    case "stopped":
      return `${NAMES[name]} are stopped: ${sender.provider?.name ?? "the provider"} does not take them.${wait}`;
    case "used-up":
      return `${NAMES[name]}: today’s budget is used up.${wait}`;
    case "nearly-used":
      return `${NAMES[name]}: ${inFigures(used)} of today’s ${inFigures(sender.perDay ?? 0)} are used.`;
    case "ready":
      return null;
    default:
      return state satisfies never;
  }
}

const inFigures = (n: number): string => n.toLocaleString("en-GB");
