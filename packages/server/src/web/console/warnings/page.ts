import { sayDay } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import { errorSummary } from "../../shell/form.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { areaMap } from "../parts/area-map.ts";
import { count, moment, recently } from "../parts/say.ts";
import { claimedWords, evidencePane } from "./evidence.ts";
import { lintPane } from "./lint-pane.ts";
import { exerciseTag, standing } from "./list-page.ts";
import { holdPane } from "./hold.ts";
import { sayKindsAndWho } from "./kinds.ts";
import { readingPane } from "./reading-pane.ts";
import { sendingPane } from "./sending.ts";
import { nextSteps } from "./steps.ts";
import type { WarningView } from "./view.ts";

/** Can I put my name to every sentence? Words and evidence left; people, receivers and the next step right. */
export const warningPage = (view: WarningView): Html => {
  const { warning, errors, now, findings } = view;
  return html`${errorSummary(errors)}<div class="cl-bar"><div><p class="cl-eyebrow">Warning ${warning.id}, version ${warning.version}. Last changed ${recently(warning.changed_at, now)}</p><h1 class="cl-h1">${warning.content.title || "No title yet"}</h1></div><p class="cl-tags">${exerciseTag(warning)} ${standing(warning, londonDay(now))} ${
    view.versions.length > 1 &&
    html`<a href="/console/warnings/${warning.id}/versions">What changed, version by version</a>`
  }</p></div>
${warning.mode === "exercise" && html`<p class="cl-exercise" role="note"><b>This is an exercise.</b> Nobody outside ever sees it. It goes only to officers who asked for exercises.</p>`}${holdPane(view)}${withdrawnNotice(view)}
<div class="cl-cols cl-cols--side"><div class="cl-stack"><section class="cl-pane" aria-label="The warning">${tabs(view)}<div class="cl-pane__body cl-pad">${shown(view)}</div></section>${sendingPane(view)}${evidencePane(warning.content)}${lintPane(findings)}${readingPane(warning.content)}</div>
<section class="cl-pane" aria-labelledby="two"><div class="cl-pane__head"><h2 class="cl-h2" id="two">Two people, always</h2></div><div class="cl-pane__body">${people(view)}${facts(view)}${nextSteps(view)}</div></section></div>`;
};

const withdrawnNotice = ({ warning }: WarningView): Html | null =>
  warning.withdrawn_why === null || warning.withdrawn_at === null
    ? null
    : html`<div class="cl-notice"><h2>Withdrawn</h2><p>${moment(warning.withdrawn_at)}: ${warning.withdrawn_why}</p></div>`;

/** Links, so that each form has its own address and works without script. */
function tabs({ warning, previews, form }: WarningView): Html {
  const all = [{ key: "words", label: "Words and evidence" }, ...previews];
  return html`<nav class="cl-tabs cl-tabs--pane" aria-label="Forms of this warning">${all.map(
    ({ key, label }) =>
      html`<a class="cl-tab" href="/console/warnings/${warning.id}${key !== "words" && `?form=${key}`}"${attributes({ "aria-current": key === form && "page" })}>${label}</a>`,
  )}</nav>`;
}

const shown = ({ warning, previews, form }: WarningView): Html =>
  previews.find(({ key }) => key === form)?.body ?? claimedWords(warning.content);

function people(view: WarningView): Html {
  const { warning, people, visit, versions, hands, signed } = view;
  const name = (id: string | null): string =>
    id === null ? "Nobody" : id === visit.officer.id ? "You" : (people.get(id)?.name ?? `Officer ${id}`);
  const writers = [...new Set(versions.map(({ by_officer }) => by_officer))];
  return html`<ul class="cl-people">${writers.map(
    (id) =>
      html`<li><span class="cl-face" aria-hidden="true">${initials(people.get(id)?.name ?? "?")}</span><span><b>${name(id)}</b> wrote these words${id === warning.submitted_by && " and sent them for approval"}<br><span class="cl-meta">Cannot approve them</span></span></li>`,
  )}${
    warning.submitted_by !== null &&
    !writers.includes(warning.submitted_by) &&
    html`<li><span class="cl-face" aria-hidden="true">${initials(people.get(warning.submitted_by)?.name ?? "?")}</span><span><b>${name(warning.submitted_by)}</b> sent them for approval<br><span class="cl-meta">Cannot approve them</span></span></li>`
  }${
    warning.state === "in-review" &&
    signed.by.map(
      (id) =>
        html`<li><span class="cl-face" aria-hidden="true">${initials(people.get(id)?.name ?? "?")}</span><span><b>${name(id)}</b> approved them<br><span class="cl-meta">One more approver must sign</span></span></li>`,
    )
  }${
    warning.approved_by !== null
      ? html`<li><span class="cl-face" aria-hidden="true">${initials(people.get(warning.approved_by)?.name ?? "?")}</span><span><b>${name(warning.approved_by)}</b> approved them<br><span class="cl-meta">${(warning.approved_at ?? warning.published_at) && moment(warning.approved_at ?? warning.published_at ?? warning.changed_at)}</span></span></li>`
      : html`<li><span class="cl-face cl-face--wait" aria-hidden="true">2</span><span>${mayApprove(view, hands)}</span></li>`
  }</ul>`;
}

function mayApprove({ visit, warning, people, signed }: WarningView, hands: ReadonlySet<string>): Html {
  const { officer } = visit;
  if (signed.by.includes(officer.id) && warning.state === "in-review")
    return html`<b>One more approver</b> must sign it<br><span class="cl-meta">Another warning went to this area in the last 15 minutes</span>`;
  if (warning.state === "in-review" && officer.role === "approver" && !hands.has(officer.id)) {
    return html`<b>You, ${officer.name},</b> can approve it<br><span class="cl-meta">You have not changed these words or this area</span>`;
  }
  const able = [...people.values()].filter(
    ({ id, role, disabled_at }) => role === "approver" && disabled_at === null && !hands.has(id),
  );
  return able.length === 0
    ? html`<b>Nobody else can approve it yet</b><br><span class="cl-meta">An admin can make another approver</span>`
    : html`<b>A second person</b> must approve it<br><span class="cl-meta">${able.map(({ name }) => name).join(", ")} can</span>`;
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("")
    .toUpperCase();

function facts(view: WarningView): Html {
  const { warning, progress, publicUrl } = view;
  const { content } = warning;
  const rows: [string, Html | string][] = [
    ["Goes to", goesTo(view)],
    ["Area", content.areaName],
    ["Places", content.places.length === 0 ? "None named" : content.places.join(", ")],
    ["About", sayKindsAndWho(content.kinds ?? [], view.ofOtherKinds)],
    ...(warning.wakes ? [["At night", "Goes out at once, in quiet hours too"] satisfies [string, string]] : []),
    ["Look again", sayDay(content.lookAgainBy)],
    ["Words", html`<code>${warning.content_hash.slice(0, 12).replace(/(.{4})(?=.)/g, "$1 ")}</code>`],
    ["Code", html`<code>${warning.code}</code>`],
  ];
  if (warning.published_at !== null && warning.mode === "live")
    rows.push([
      "Page",
      html`<a href="/warnings/${warning.slug}">${publicUrl.replace(/^https?:\/\//, "")}/warnings/${warning.slug}</a>`,
    ]);
  if (progress.length > 0)
    rows.push(["Sent", progress.map(({ kind, state, n }) => `${kind}: ${n} ${state.replace("-", " ")}`).join(", ")]);
  return html`<dl class="cl-factlist cl-gap-1">${rows.map(([name, value]) => html`<div class="cl-fact cl-fact--two"><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>${content.polygon !== null && html`<div class="cl-gap-1">${areaMap(content.polygon, `Outline of the area that gets the warning: ${content.areaName}`)}</div>`}`;
}

function goesTo({ receivers, programs, warning }: WarningView): string {
  if (warning.mode === "exercise")
    return receivers === 0 ? "Nobody yet: no officer has asked for exercises" : count(receivers, "officer");
  const others =
    programs === 0 ? "the public page and feeds" : `${count(programs, "program")} of others, the public page and feeds`;
  return receivers === 0
    ? `${others.charAt(0).toUpperCase()}${others.slice(1)}; nobody who chose this area and these calls has asked for messages`
    : `${count(receivers, "person", "people")}, ${others}`;
}
