import { ASKING_WORDS, type AskingFault, type Language, LANGUAGES, sayClock, WARNING_KINDS } from "@clearline/engine";
import { townsIn } from "../../../actions/places-near.ts";
import { MILES, type WantsError, type Wished } from "../../../actions/wants.ts";
import type { Services } from "../../services.ts";
import { checkboxes, type FieldErrors, radios, select, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { areaMap, boundsOf } from "./area-map.ts";

const FIELDS: Readonly<Partial<Record<AskingFault, string>>> & Record<WantsError["code"], string> = {
  "place-not-known": "place",
  "place-is-several": "place",
  "postcode-not-placed": "place",
  "outline-not-an-area": "place",
  "quiet-not-times": "quietFrom",
};

/** What to do about an answer that cannot be used. */
export const sayWrong = (fault: AskingFault, language: Language): string => ASKING_WORDS[language].wrong[fault];

/** Of a number that is to be rung, the example is a landline's. */
export const numberFault = (code: AskingFault, channel: "email" | "sms" | "voice"): AskingFault =>
  code === "number-not-read" && channel === "voice" ? "number-not-for-calls" : code;

/**
 * What is wrong with a wish: beside which field, and what to do.
 *
 * @param own the field of a fault that is none of the wish: an address or a number
 */
export const wantsErrors = (code: AskingFault, language: Language, own = "place"): FieldErrors => ({
  [FIELDS[code] ?? own]: sayWrong(code, language),
});

/** @property language the page's own, which need not be the one that warnings are asked for in */
type Asked = { errors: FieldErrors; links: AreaLinks; language: Language };

/** Where, of what, in which language and when: the same on the page that asks and on the page that changes. */
export function wantsFields(services: Services, wished: Wished, asked: Asked): Html {
  const { errors, links, language } = asked;
  const words = ASKING_WORDS[language];
  const { kinds, quiet } = words;
  const open = wished.kinds.length > 0 || wished.language !== language || errors["quietFrom"] !== undefined;
  return html`${wished.outline === "" ? placeFields(services.view.areaName, wished, asked) : drawn(services, wished, asked)}
${wished.outline === "" && html`<p class="govuk-body">${goTo(links.area, "draw", language, words.drawn.draw)}</p>`}
<details class="govuk-details"${open && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${words.more}</span></summary><div class="govuk-details__text">
${checkboxes({ name: "kinds", label: kinds.label, hint: kinds.hint, values: wished.kinds, errors, choices: WARNING_KINDS.map((value) => ({ value, label: kinds.each[value] })) })}
${radios({
  name: "quiet",
  label: quiet.label,
  value: wished.quiet,
  choices: [
    { value: "usual", label: quiet.usual, hint: quiet.usualHint },
    { value: "none", label: quiet.none },
    { value: "times", label: quiet.times, more: quietTimes(wished, asked) },
  ],
})}
${radios({
  name: "language",
  label: words.language.label,
  value: wished.language,
  inline: true,
  choices: LANGUAGES.map((value) => ({ value, label: words.language.each[value] })),
})}</div></details>`;
}

function placeFields(areaName: string, { place, miles }: Wished, { errors, language }: Asked): Html {
  const words = ASKING_WORDS[language].place;
  return html`${textInput({ name: "place", label: words.label, value: place, errors, language, width: "20", autocomplete: "off", spellcheck: false, maxlength: 100, hint: words.hint(areaName) })}
${select({ name: "miles", label: words.miles, value: miles, choices: MILES.map((value) => ({ value, label: words.mile(value) })) })}`;
}

function drawn(services: Services, { outline }: Wished, { links, language }: Asked): Html {
  const words = ASKING_WORDS[language].drawn;
  const ring = outline.split(/\s+/).map((pair): [number, number] => {
    const [lat = 0, lon = 0] = pair.split(",").map(Number);
    return [lat, lon];
  });
  const bounds = boundsOf(ring);
  return html`<h2 class="cl-h3">${words.heading}</h2><div class="cl-gap-1">${areaMap(bounds, { label: words.picture, towns: townsIn(services, bounds), ring })}</div><input type="hidden" name="outline" value="${outline}">
<p class="govuk-body">${goTo(links.area, "draw", language, words.again)} ${goTo(links.area, "town", language, words.town)}</p>`;
}

/** Where an area is drawn, and where it is changed for a town. */
export type AreaLinks = { area: string };

/** A button that reads like a link: it takes along what the form holds, which a link would lose. */
const goTo = (path: string, to: "draw" | "town", language: Language, label: string): Html =>
  html`<button type="submit" class="cl-taplink cl-linkbutton" formaction="${path}" name="${to}" value="${language}">${label}</button>`;

/** The Enter key presses a form's first button, and that is to be the one that sends it. */
export const enterSends = html`<button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>`;

function quietTimes({ quietFrom, quietUntil }: Wished, { errors, language }: Asked): Html {
  const { wait, from, until } = ASKING_WORDS[language].quiet;
  return html`<p class="govuk-body">${wait}</p>${textInput({ name: "quietFrom", label: from, value: sayQuiet(quietFrom, language), errors, language, width: "10", autocomplete: "off" })}
${textInput({ name: "quietUntil", label: until, value: sayQuiet(quietUntil, language), errors, language, width: "10", autocomplete: "off" })}`;
}

/** `21:00` as people say it: `9pm`. In Welsh, where our words use the day's 24 hours, as it is; and what was mistyped. */
function sayQuiet(time: string, language: Language): string {
  const [, hours, minutes = "00"] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (language !== "en" || hours === undefined) return time;
  if (minutes === "00" && hours === "00") return "midnight";
  if (minutes === "00" && hours === "12") return "noon";
  return sayClock(hours, minutes);
}
