import { AREA_WORDS, KM_PER_MILE, type Language } from "@clearline/engine";
import type { Near } from "../../../actions/places-near.ts";
import type { Services } from "../../services.ts";
import { button, checkboxes, errorSummary, type FieldErrors, select, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { areaMap } from "./area-map.ts";
import { carried, isLeft, type Kept } from "./kept.ts";

/** How much of the map is shown: so many miles each way. */
export const SHOWN_MILES = ["5", "10", "20"] as const;
export type Shown = (typeof SHOWN_MILES)[number];

/**
 * @property action where this page is, without its question: under `/subscribe` or under somebody's own link
 * @property kept what was typed before in the form that led here
 */
export type AreaView = {
  action: string;
  back: string;
  typed: string;
  miles: Shown;
  near: Near | null;
  ticked?: readonly string[];
  kept: Kept;
  language: Language;
  errors?: FieldErrors;
};

export const kmShown = (miles: Shown): number => Number(miles) * KM_PER_MILE;

/** An area of one's own: drawn with a finger or a mouse, or by ticking towns, which is the same without either. */
export function areaPage(services: Services, view: AreaView): string {
  const { action, back, typed, miles, near, kept, language, errors = {} } = view;
  const words = AREA_WORDS[language];
  const { title } = words;
  const main = html`<div class="cl-column">${errorSummary(errors, language)}<h1 class="cl-h1">${title}</h1>
<form class="cl-inline cl-gap-2" method="${isLeft(kept) ? "post" : "get"}" action="${action}" novalidate>${carried(kept)}${textInput({ name: "near", label: words.near, value: typed, errors, language, width: "20", autocomplete: "off", spellcheck: false, maxlength: 100 })}
${select({ name: "miles", label: words.howMuch, value: miles, choices: SHOWN_MILES.map((value) => ({ value, label: words.each(value) })) })}${button(words.show, near === null ? "main" : "second", { name: "show", value: "yes" })}</form>
${near && chooser(view, near)}</div>`;
  return residentPage(services.view, {
    title,
    main,
    back,
    language,
    hasErrors: Object.keys(errors).length > 0,
    ...(near !== null && { script: "draw-area" as const }),
  });
}

function chooser({ action, typed, miles, kept, language, ticked = [], errors = {} }: AreaView, near: Near): Html {
  const words = AREA_WORDS[language];
  const label = words.picture(near.name);
  const { none, few, enough } = words.corners;
  return html`<form class="cl-form" method="post" action="${action}" novalidate>${carried(kept)}<input type="hidden" name="near" value="${typed}"><input type="hidden" name="miles" value="${miles}"><input type="hidden" name="outline" value="" data-outline>
<div data-with-script hidden><h2 class="cl-h2">${words.draw}</h2><p class="govuk-body">${words.press}</p></div>
${areaMap(near.bounds, { label, towns: near.towns, drawable: true })}
<div data-with-script hidden><p class="govuk-body" role="status" data-drawn data-none="${none}" data-few="${few}" data-enough="${enough}">${none}</p><div class="govuk-button-group"><button type="button" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-back>${words.back}</button><button type="button" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-clear>${words.clear}</button></div></div>
<div class="cl-ticks">${checkboxes({ name: "towns", label: words.tick, hint: words.tickHint, values: ticked, errors, language, choices: near.towns.map((town) => ({ value: valueOf(town), label: town.name })) })}
</div>${button(words.use)}</form>`;
}

/** A town in the form: where it is, for several may share a name. */
export const valueOf = ({ lat, lon }: { lat: number; lon: number }): string => `${lat},${lon}`;
