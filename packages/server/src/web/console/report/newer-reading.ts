import type { FastifyRequest } from "fastify";
import { counting, incidentsRead, lostCalls } from "../../../actions/told-of.ts";
import type { Settle } from "../../../actions/settle-reading.ts";
import type { CallRef } from "../../../store/corrections.ts";
import { button, radios } from "../../shell/form.ts";
import { formBody } from "../../shell/body.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { form } from "../parts/frame.ts";
import { idTyped, typed } from "../parts/form-body.ts";
import { maskedText, secretWords } from "../parts/mark-text.ts";
import { listOf } from "../parts/say.ts";
import { callInBrief, differenceList } from "./differences.ts";
import { FIELD_LABELS } from "./facts.ts";
import type { ReportView } from "./view.ts";

/** Name of the choice of what became of a corrected call: `call-17-0` is the first call of reading 17. */
export const SETTLE_FIELD = "call";
const nameOf = ({ readingId, index }: CallRef): string => `${SETTLE_FIELD}-${readingId ?? 0}-${index}`;

/** The report was read again and reads otherwise, but a person's word stands. They say which it is to be. */
export function newerReading(view: ReportView): Html | null {
  const { visit, report, reading, newer } = view;
  if (!newer || (newer.differences.length === 0 && newer.lost.length === 0)) return null;
  const lost = lostCalls(newer.lost);
  const at = `/console/reports/${report.id}/reading`;
  const inside = html`<p>${why(view)}</p>
${differenceList(newer.differences, view.unmaskedFor === null ? secretWords(report.words, reading?.reading ?? null) : null)}
<div class="cl-gap-1">${form(
    visit,
    at,
    html`<input type="hidden" name="stands" value="take"><input type="hidden" name="reading" value="${newer.reading.id}">${lost.map(
      (call, i) => question(view, call, i === 0),
    )}${button("Use the new reading", "second")}`,
  )}${
    reading &&
    !newer.known &&
    form(
      visit,
      at,
      html`<input type="hidden" name="stands" value="keep"><input type="hidden" name="reading" value="${reading.id}"><input type="hidden" name="over" value="${newer.reading.id}">${button("Keep the facts as they are", "second")}`,
    )
  }</div>`;
  // Somebody has seen it and kept the facts: it is there for who looks for it.
  if (newer.known)
    return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Our reader reads this otherwise, and an officer kept the facts</span></summary><div class="govuk-details__text">${inside}</div></details>`;
  return html`<section class="cl-notice" aria-labelledby="newer"><h2 id="newer">Our reader now reads this otherwise</h2>${inside}</section>`;
}

function why({ report, newer }: ReportView): string {
  if (newer?.why === "pinned") {
    return report.state === "confirmed"
      ? "An officer said these facts are right, so they stand. This is what the new reading has instead."
      : "An officer kept these facts, so they stand. This is what the new reading has instead.";
  }
  return "Somebody corrected a call that the new reading does not have, so the facts stand. Look at both, and choose.";
}

/** A call that somebody corrected, and the calls that it may be. */
function question({ newer, corrections, errors, typed: given }: ReportView, call: CallRef, first: boolean): Part {
  if (!newer) return null;
  const own = counting(corrections).filter((one) => one.reading_id === call.readingId && one.incident === call.index);
  const fields = [...new Set(own.map(({ field }) => FIELD_LABELS[field].toLowerCase()))];
  const by = [...new Set(own.map(({ by_name }) => by_name))];
  const name = nameOf(call);
  const wrong = errors[SETTLE_FIELD];
  return html`${first && wrong !== undefined && html`<span id="f-${SETTLE_FIELD}"></span>`}${radios({
    name,
    label: `${listOf(by)} corrected ${listOf(fields)} of call ${call.index + 1}. Which call is that in the new reading?`,
    value: given[name] ?? "",
    choices: [
      ...incidentsRead(newer.reading).map((incident, i) => ({
        value: String(i),
        label: `Call ${i + 1}: ${maskedText(callInBrief(incident))}`,
      })),
      { value: "let-go", label: "None of these. Let the corrections go" },
    ],
    ...(wrong !== undefined && given[name] === undefined && { errors: { [name]: wrong } }),
  })}`;
}

/** What the form says; null for one that is not ours. */
export function settleIn(request: FastifyRequest): Settle | null {
  const reading = idTyped(request, "reading");
  if (reading === null) return null;
  if (typed(request, "stands") === "keep") {
    const over = idTyped(request, "over");
    return over === null ? null : { kind: "keep", reading, over };
  }
  const calls = Object.entries(formBody(request.body)).flatMap(([name, value]) => {
    const [, id, index] = /^call-(\d{1,18})-(\d{1,4})$/.exec(name) ?? [];
    if (id === undefined || !/^(?:\d{1,4}|let-go)$/.test(value)) return [];
    return [
      {
        readingId: id === "0" ? null : id,
        index: Number(index),
        into: value === "let-go" ? ("let-go" as const) : Number(value),
      },
    ];
  });
  return typed(request, "stands") === "take" ? { kind: "take", reading, calls } : null;
}
