import { sayDay } from "@clearline/engine";
import { londonDay } from "../../actions/days.ts";
import type { Services } from "../services.ts";
import { html, raw } from "./html.ts";
import { icon, mark } from "./icons.ts";

/** Whose numbers stand on the card: typed or taken over, printed, and kept nowhere. */
export type CardAnswers = Readonly<Record<"owner" | "name1" | "number1" | "name2" | "number2", string>>;

/** The card itself: A5, 18 point and up, black on white so that it survives a photocopier. */
export function cardPage(services: Services, answers: Partial<CardAnswers>, back = "/protect"): string {
  const { view, site, clock } = services;
  const { bankNumber, policeNumber, emergencyNumber } = site.warningAdvice;
  const people = ([1, 2] as const).flatMap((n) => {
    const number = answers[`number${n}`] ?? "";
    return number === "" ? [] : [{ who: answers[`name${n}`] || "Someone I trust", number }];
  });
  const rows = [
    { who: "My bank", number: bankNumber },
    ...people,
    { who: "Police, not urgent", number: policeNumber },
    { who: "Danger, or a courier comes", number: emergencyNumber },
  ];
  return html`${raw("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Card for beside the phone - Clearline</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/card.css?v=${view.assetVersion}">
</head>
<body class="cl-cardpage">
<nav class="cl-cardbar" aria-label="This card"><a href="${back}">Back</a><button type="button" data-print hidden>${icon("print")}Print the card</button><span>Print it on A5, or on A4 at 141 %.</span></nav>
<main class="cl-k"><div class="cl-k__top"><h1>If a caller asks about money, end the call</h1>${mark}</div>
<ol><li><span><b>Put the phone down.</b> It is not rude.</span></li><li><span>Tell no one a <b>PIN or a code.</b></span></li><li><span><b>Use a different phone</b> if you can.</span></li><li><span>Only this one? <b>Wait ${site.advice.lineClearsMinutes} minutes</b> at least.</span></li><li><span>Then ring someone <b>below.</b></span></li></ol>
<dl>${rows.map(({ who, number }) => html`<div><dt>${who}</dt><dd>${number}</dd></div>`)}</dl>
<p class="cl-k__say">Say: <b>“I do not do this by phone. Goodbye.”</b></p>
<p class="cl-k__foot">${answers.owner && `For ${answers.owner}. `}Made on ${sayDay(londonDay(clock()))}. <b>Is a warning real?</b> Go to ${site.force.domain}/real</p></main>
<script type="module" src="/assets/urgent.js?v=${view.assetVersion}"></script>
</body>
</html>
`.markup;
}
