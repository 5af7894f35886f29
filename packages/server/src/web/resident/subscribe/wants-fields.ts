import type { WarningKind } from "@clearline/engine";
import { WARNING_KINDS } from "@clearline/engine";
import { townsIn } from "../../../actions/places-near.ts";
import { MILES, type WantsError, type Wished } from "../../../actions/wants.ts";
import type { Services } from "../../services.ts";
import { checkboxes, type FieldErrors, radios, select, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { areaMap, boundsOf } from "./area-map.ts";

const KINDS: Record<WarningKind, string> = {
  call: "Someone rings you",
  recording: "A recorded voice rings you",
  text: "Text messages",
  doorstep: "Someone comes to your door",
};

/** What is wrong with a wish: which field, and what to do. */
export const WANTS_SAY: Record<WantsError["code"], { field: string; say: string }> = {
  "place-not-known": { field: "place", say: "Enter a town or a postcode such as TN13, or leave it empty" },
  "place-is-several": { field: "place", say: "Add the county, like Newtown, Powys: several places have that name" },
  "postcode-not-placed": { field: "place", say: "Enter your town or village: we do not know where that postcode is" },
  "outline-not-an-area": { field: "place", say: "Draw three corners or more, or enter a town" },
  "quiet-not-times": { field: "quietFrom", say: "Enter two times that differ, like 9pm and 8am" },
};

/** Where, of what, in which language and when: the same on the page that asks and on the page that changes. */
export function wantsFields(
  services: Services,
  wished: Wished,
  { errors, links }: { errors: FieldErrors; links: AreaLinks },
): Html {
  const open = wished.kinds.length > 0 || wished.language !== "en" || errors["quietFrom"] !== undefined;
  return html`${wished.outline === "" ? placeFields(services.view.areaName, wished, errors) : drawn(services, wished, links)}
${wished.outline === "" && html`<p class="govuk-body"><a class="cl-taplink" href="${links.area}">Draw your own area on a map instead</a></p>`}
<details class="govuk-details"${open && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Choose more: kinds, quiet hours, Welsh</span></summary><div class="govuk-details__text">
${checkboxes({ name: "kinds", label: "Which warnings?", hint: "Tick none for all of them.", values: wished.kinds, errors, choices: WARNING_KINDS.map((value) => ({ value, label: KINDS[value] })) })}
${radios({
  name: "quiet",
  label: "When may we send them?",
  value: wished.quiet,
  choices: [
    { value: "usual", label: "Not from 9pm to 8am", hint: "E-mail may come at any time. It makes no noise." },
    { value: "none", label: "At any time" },
    { value: "times", label: "Not in these hours", more: quietTimes(wished, errors) },
  ],
})}
${radios({
  name: "language",
  label: "Which language?",
  value: wished.language,
  inline: true,
  choices: [
    { value: "en", label: "English" },
    { value: "cy", label: "Cymraeg (Welsh)" },
  ],
})}</div></details>`;
}

const placeFields = (areaName: string, { place, miles }: Wished, errors: FieldErrors): Html =>
  html`${textInput({ name: "place", label: "Your town, village or postcode", value: place, errors, width: "20", autocomplete: "off", spellcheck: false, maxlength: 100, hint: `Leave it empty for all of ${areaName}.` })}
${select({ name: "miles", label: "How far around it?", value: miles, choices: MILES.map((value) => ({ value, label: value === "1" ? "1 mile" : `${value} miles` })) })}`;

function drawn(services: Services, { outline }: Wished, links: AreaLinks): Html {
  const ring = outline.split(/\s+/).map((pair): [number, number] => {
    const [lat = 0, lon = 0] = pair.split(",").map(Number);
    return [lat, lon];
  });
  const bounds = boundsOf(ring);
  return html`<h2 class="cl-h3">Your own area</h2><div class="cl-gap-1">${areaMap(bounds, { label: "Outline of your own area", towns: townsIn(services, bounds), ring })}</div><input type="hidden" name="outline" value="${outline}">
<p class="govuk-body"><a class="cl-taplink" href="${links.area}">Draw another area</a> <a class="cl-taplink" href="${links.town}">Use a town instead</a></p>`;
}

/** Where an area is drawn, and where a town is asked for again. */
export type AreaLinks = { area: string; town: string };

const quietTimes = ({ quietFrom, quietUntil }: Wished, errors: FieldErrors): Html =>
  html`<p class="govuk-body">We wait until they end. Only a very grave warning comes sooner.</p>${textInput({ name: "quietFrom", label: "Quiet from", value: quietFrom, errors, width: "5", autocomplete: "off" })}
${textInput({ name: "quietUntil", label: "Quiet until", value: quietUntil, errors, width: "5", autocomplete: "off" })}`;
