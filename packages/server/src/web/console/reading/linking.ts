import type { FastifyInstance } from "fastify";
import { can } from "../../../actions/permissions.ts";
import { startRelink, stopRelink } from "../../../actions/relink.ts";
import type { RelinkingRow } from "../../../store/relinkings.ts";
import type { Services } from "../../services.ts";
import { button } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { goTo } from "../parts/done.ts";
import { idIn } from "../parts/form-body.ts";
import { form, notFound, type Visit, visitOf } from "../parts/frame.ts";
import { refused } from "../parts/refusals.ts";
import { count, moment } from "../parts/say.ts";

const PATH = "/console/reading/linking";
const PAGE = "/console/reading";

/** Linking everything anew: how far it is, or when it was last done. */
export const linkingPane = (visit: Visit, row: RelinkingRow | null): Html =>
  html`<section class="cl-pane" aria-labelledby="linking"><div class="cl-pane__head"><h2 class="cl-h2" id="linking">Linking everything again</h2></div><div class="cl-pane__body">${
    row === null || row.ended !== null ? rest(visit, row) : underWay(visit, row)
  }</div></section>`;

function underWay(visit: Visit, row: RelinkingRow): Html {
  const { stage, done, total, asked_name, asked_at, id } = row;
  return html`<p class="govuk-body" id="linked">${sayStage(row)}</p>${
    stage !== "waiting" &&
    html`<progress class="cl-progress cl-gap-1" max="${Math.max(1, total)}" value="${done}" aria-labelledby="linked"></progress>`
  }<p class="cl-meta">Asked for by ${asked_name ?? "someone at the server’s terminal"}, ${moment(asked_at)}.</p>${
    can(visit.officer, "read-again") &&
    form(visit, `${PATH}/${id}/stop`, html`<button class="cl-btn2" type="submit">Stop linking</button>`, {
      plain: true,
    })
  }`;
}

function sayStage({ stage, done, total }: RelinkingRow): string {
  const far = `${done.toLocaleString("en-GB")} of ${count(total, "report")}`;
  if (stage === "waiting") return "It begins as soon as no new report waits.";
  return stage === "linking" ? `${far} compared.` : `${far} that change are put in their place.`;
}

function rest(visit: Visit, row: RelinkingRow | null): Html {
  return html`<p class="govuk-body">Each report is linked as it comes, by what was known then. This looks at all of them together. What officers put together or took apart stands.</p>${
    row !== null &&
    html`<p class="cl-meta">Last time ${row.ended === "finished" ? "it finished" : "it was stopped"}${row.ended_at !== null && `, ${moment(row.ended_at)}`}: ${count(row.moved, "report")} moved, ${row.parted.toLocaleString("en-GB")} in no series any more, ${row.suggested.toLocaleString("en-GB")} with something to answer.</p>`
  }${
    can(visit.officer, "read-again")
      ? form(visit, PATH, button("Link everything again", "second"))
      : html`<p class="cl-meta">An admin can have everything linked again.</p>`
  }`;
}

export function registerLinking(app: FastifyInstance, services: Services): void {
  app.post(PATH, async (request, reply) => {
    const result = await startRelink(services, visitOf(request).officer);
    return result.ok
      ? goTo(reply, PAGE, "relink-started")
      : refused(request, reply, services, { code: result.error.code, back: PAGE });
  });

  app.post(`${PATH}/:id/stop`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await stopRelink(services, visitOf(request).officer, id);
    return result.ok
      ? goTo(reply, PAGE, "relink-stopped")
      : refused(request, reply, services, { code: result.error.code, back: PAGE });
  });
}
