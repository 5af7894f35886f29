import { perSecond, secondsLeft } from "../../../actions/sending-pace.ts";
import type { ChannelPace, DeliveryPace } from "../../../store/delivery-counts.ts";
import { type Html, html } from "../../shell/html.ts";
import { count } from "../parts/say.ts";
import type { WarningView } from "./view.ts";

const WAYS: Record<ChannelPace["channel"], string> = {
  email: "E-mail",
  sms: "Texts",
  voice: "Calls",
  push: "Devices",
  webhook: "Programs of others",
};

const figure = (n: number): string => n.toLocaleString("en-GB");

/** How far the messages are, each way by itself. The page stays as it is until somebody looks again (WCAG 2.2.1). */
export function sendingPane({ warning, paces }: WarningView): Html | null {
  if (paces.length === 0) return null;
  const done = paces.reduce((sum, { total, waiting }) => sum + total - waiting, 0);
  const isDone = paces.every(({ waiting }) => waiting === 0);
  return html`<section class="cl-pane" aria-labelledby="sending"><div class="cl-pane__head"><h2 class="cl-h2" id="sending">How far the messages are</h2></div><div class="cl-pane__body cl-pad">${paces.map(way)}<p class="cl-gap-1">${isDone ? "Nothing is left to send." : html`<a href="/console/warnings/${warning.id}?look=${done}#sending">Look again</a>`}</p></div></section>`;
}

function way(pace: ChannelPace): Html {
  const { channel, total, waiting } = pace;
  const id = `sending-${channel}`;
  return html`<h3 class="cl-h3" id="${id}">${WAYS[channel]}: ${figure(total - waiting)} of ${figure(total)} done</h3><progress class="cl-progress" max="${total}" value="${total - waiting}" aria-labelledby="${id}"></progress><p>${counts(pace)}. ${rate(pace)}</p>`;
}

function counts({ sent, waiting, failed, stopped, maybe_twice: twice }: DeliveryPace): string {
  const said = [`${figure(sent)} sent`, `${figure(waiting)} waiting`, `${figure(failed)} failed`];
  if (stopped > 0) said.push(`${figure(stopped)} stopped`);
  return [...said, `${figure(twice)} may have gone twice`].join(", ");
}

/** Nothing of a rate once all is done: it would only say how long ago that was. */
function rate(pace: DeliveryPace): string {
  if (pace.waiting === 0) return "";
  if (pace.waiting === pace.paused) return "It goes when the webhook is taken up again.";
  const left = secondsLeft(pace);
  if (left === null) return "None went in the last minute, so we cannot say how long it takes.";
  const speed =
    perSecond(pace) >= 1
      ? `${figure(Math.round(perSecond(pace)))} a second`
      : `${figure(pace.last_minute)} in the last minute`;
  return `${speed}: ${lasts(left)} left.`;
}

function lasts(seconds: number): string {
  if (seconds < 60) return "less than a minute";
  if (seconds < 5400) return `about ${count(Math.round(seconds / 60), "minute")}`;
  return `about ${count(Math.round(seconds / 3600), "hour")}`;
}
