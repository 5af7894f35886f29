import { escapeMarkup, instantOf, sayTime, waitBeforeRetry } from "@clearline/engine";
import { type OutgoingEmail, TransportError } from "../ports.ts";
import type { AlarmRow } from "../store/officer-alarms.ts";
import type { WarningRow } from "../store/warnings.ts";
import type { SendingDeps } from "./deps.ts";
import { isReady, wayOf } from "./provider-turn.ts";

const BATCH = 20;

/**
 * A job: tells every officer by e-mail of each live warning that was approved, while it can still be stopped. By another
 * way than the console, so that whoever sits at a stolen console cannot keep it quiet. The rows are made by the database
 * with the approval itself, and wait there through any kill.
 */
export async function alarmOfficers(deps: SendingDeps): Promise<void> {
  const { officerAlarms } = deps.store;
  for (;;) {
    const batch = await officerAlarms.claim(BATCH);
    if (batch.length === 0) break;
    await Promise.all(batch.map((alarm) => tell(deps, alarm)));
  }
  const next = await officerAlarms.nextIn();
  if (next === null) return;
  await deps.store.inTransaction((tx) =>
    tx.jobs.add("alarm-officers", {}, { key: "alarm-officers", delaySeconds: Math.max(1, next) }),
  );
}

async function tell(deps: SendingDeps, alarm: AlarmRow): Promise<void> {
  const { store, senders } = deps;
  const warning = await store.warnings.byId(alarm.warning_id);
  if (!warning) throw new Error("an alarm without its warning");
  try {
    const mail = wayOf(senders.email, await isReady(deps, "email"));
    await mail.send(await messageOf(deps, alarm, warning));
  } catch (error) {
    const permanent = error instanceof TransportError && error.permanent;
    const words = error instanceof TransportError ? error.message : "the message could not be made";
    return store.officerAlarms.failed(alarm.id, words, waitBeforeRetry(alarm.attempts, { permanent }));
  }
  return store.officerAlarms.sent(alarm.id);
}

async function messageOf(deps: SendingDeps, alarm: AlarmRow, warning: WarningRow): Promise<OutgoingEmail> {
  const { site, store } = deps;
  const { title, areaName } = warning.content;
  const [writer, approver] = await Promise.all(
    [warning.submitted_by, warning.approved_by].map(async (id) => (id === null ? null : store.officers.byId(id))),
  );
  const url = `${site.publicUrl}/console/warnings/${warning.id}`;
  const lines = [
    `${sayStanding(warning)}: “${title}”, for ${areaName}.`,
    ...(writer && approver ? [`${writer.name} sent it for approval and ${approver.name} approved it.`] : []),
    warning.state === "held"
      ? "If something is wrong, open it and press Stop it. Anyone can. You need no reason and no second person."
      : "If something is wrong, open it and correct or withdraw it. One person can.",
    url,
    "Every officer gets this mail each time.",
  ];
  return {
    to: alarm.email,
    subject: `${sayStanding(warning)}: ${title}, ${areaName}`.replace(/\s+/g, " "),
    text: `${lines.join("\n\n")}\n`,
    html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head><body>${lines
      .map(
        (line) =>
          `<p>${line === url ? `<a href="${escapeMarkup(url)}">${escapeMarkup(url)}</a>` : escapeMarkup(line)}</p>`,
      )
      .join("")}</body></html>`,
    unsubscribeUrl: null,
    bounceToken: null,
    idempotencyKey: `alarm-${warning.id}-${alarm.approved_at.getTime()}-${alarm.officer_id}`,
  };
}

/** What the mail says first, as things stand when it is sent. */
export function sayStanding({ state, held_until: until }: Pick<WarningRow, "state" | "held_until">): string {
  if (until === null) return "A warning was approved, and stopped";
  const at = sayTime(instantOf(until), "Europe/London");
  if (state === "held") return `A warning goes out at ${at}`;
  return state === "withdrawn" ? `A warning went out at ${at} and was withdrawn` : `A warning went out at ${at}`;
}
