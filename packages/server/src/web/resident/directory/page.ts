import { type Day, MEMBERS_SOURCE, type Phone, sayDay, sayPhone } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import type { ListedNumber } from "../../../actions/directory-entries.ts";
import type { Services } from "../../services.ts";
import { button, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

/**
 * Genuine numbers, for ringing back. That a number is here says nothing of who rang from it.
 *
 * @param typed what somebody looks for; empty for all
 * @param found what goes by it; where that is nothing the page says so, and all are shown
 */
export function directoryPage(
  services: Services,
  all: readonly ListedNumber[],
  typed = "",
  found: readonly ListedNumber[] = [],
): string {
  const title = "Numbers to ring back";
  const of = (group: ListedNumber["group"]): ListedNumber[] => all.filter((one) => one.group === group);
  const banks = of("bank");
  const reach = all.find(({ key }) => key === "159");
  const today = londonDay(services.clock());
  const own = [...of("mended"), ...of("enrolled"), ...of("brought")].sort((a, b) =>
    a.name.localeCompare(b.name, "en-GB"),
  );
  const everything = (): Html => html`<h2 class="cl-h2">Numbers for everyone</h2>${list(of("service"), today)}
${own.length > 0 && html`<h2 class="cl-h2">More numbers</h2>${list(own, today)}`}
<h2 class="cl-h2">Banks that 159 reaches</h2><p class="govuk-body cl-gap-1">${reach && !reach.isHidden && html`Ring <a href="tel:${reach.number}">${sayPhone(reach.number as Phone)}</a> and say the name of your bank. It never rings you. `}Bank not here? Use the number on your card.</p>
<ul class="cl-dirbanks">${banks.map((bank) => html`<li>${bank.name}${bank.isHidden && html` <b>We are checking if 159 still reaches it.</b> Use the number on your card.`}${askedNote(bank, today)}</li>`)}</ul>
<p class="cl-hint">Source: ${MEMBERS_SOURCE}. We looked on ${sayDay(banks[0]?.looked ?? today)}. More may have joined. <a href="/directory/correct?entry=159">Is this list wrong?</a></p>`;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead cl-lead--ink">End the call first. Then ring one of these. Use a different phone if you can.</p>
<div class="cl-panel cl-panel--real"><h2>Real numbers can be faked</h2><p>Every number here is real. Criminals can still make your phone show it. So a call from one of them proves nothing. Ring it yourself.</p></div>
<form class="cl-inline cl-gap-2" role="search" method="get" action="/directory#found">${textInput({ name: "q", label: "Find a name or a number", value: typed, width: "20", autocomplete: "off", spellcheck: false, maxlength: MAX_LOOKED_FOR })}${button("Find", "second")}</form>
${found.length > 0 ? foundList(typed, found, today) : html`${typed !== "" && nothingFound(typed)}${everything()}`}
<div class="cl-panel cl-gap-2"><h2>Is someone on the phone now?</h2><p>You can <a href="/verify">check a caller</a> if they gave you a code. Or <a href="/check">see what to do</a>.</p></div></div>`;
  return residentPage(services.view, { title, main, back: "/" });
}

/** Longer than any name. */
export const MAX_LOOKED_FOR = 100;

const foundList = (typed: string, found: readonly ListedNumber[], today: Day): Html =>
  html`<h2 class="cl-h2" id="found">Found for “${typed}”</h2>${list(found, today)}<p><a class="cl-taplink" href="/directory">See all the numbers</a></p>`;

const nothingFound = (typed: string): Html =>
  html`<div class="cl-notice" id="found"><p><b>Nothing found for “${typed}”.</b> Try a shorter name. Or use the number on a card, a bill or a letter. That it is not here does not make it fraud.</p></div>`;

const list = (entries: readonly ListedNumber[], today: Day): Html =>
  html`<dl class="cl-dir">${entries.map((one) => line(one, today))}</dl>`;

const line = (one: ListedNumber, today: Day): Html =>
  html`<div class="cl-dir__one"><dt>${one.name}</dt><dd>${
    one.isHidden
      ? html`<b>We have taken this number down while we check it.</b> Look on a card, a bill or a letter.`
      : html`<a class="cl-dir__number" href="tel:${one.number}">${sayPhone(one.number as Phone)}</a> <span class="cl-tag cl-tag--plain">real number, can be faked</span>`
  }${one.says !== "" && html`<p>${one.says}</p>`}${askedNote(one, today)}<p class="cl-hint">Source: ${one.source}. We looked on ${sayDay(one.looked)}. <a href="/directory/correct?entry=${encodeURIComponent(one.key)}">Wrong?<span class="govuk-visually-hidden"> Tell us about ${one.name}</span></a></p></dd></div>`;

/** The clock: when somebody asked, and by when officers look. When that day is past it says so, and what to do. */
export function askedNote({ asked, isHidden }: Pick<ListedNumber, "asked" | "isHidden">, today: Day): Part {
  if (asked === null) return null;
  const look =
    asked.due >= today
      ? html`We will look by ${sayDay(asked.due)}.`
      : html`We said we would look by ${sayDay(asked.due)}. <b>We are late.</b> It comes first in our officers’ list, and this note stays until they have looked.${!isHidden && " Until then, use the number on a card, a bill or a letter."}`;
  return html`<p class="cl-notice cl-notice--small">Someone asked us on ${sayDay(londonDay(asked.asked))} to put this right. ${look}</p>`;
}
