import type { TaskName, Tasks } from "../store/jobs.ts";
import type { SendingDeps } from "../actions/deps.ts";
import { alarmOfficers } from "../actions/alarm-officers.ts";
import { sendChangeCode } from "../actions/change-by-phone.ts";
import { deliverWarnings } from "../actions/deliver-warnings.ts";
import { keepNightly } from "../actions/keep.ts";
import { linkReport } from "../actions/link-report.ts";
import { welcomeDevice } from "../actions/devices.ts";
import { readReport } from "../actions/read-report.ts";
import { releaseWarnings } from "../actions/release-warnings.ts";
import { relinkReports } from "../actions/relink-reports.ts";
import { rereadReports } from "../actions/reread-reports.ts";
import { scanSurges } from "../actions/scan-surges.ts";
import { sayContactsEnded } from "../actions/contact-texts.ts";
import { askContact, askPerson, askRenewal, tellContacts } from "../actions/send-contact-asks.ts";
import { tendContacts } from "../actions/tend-contacts.ts";
import { sendConfirmation } from "../actions/subscribe.ts";
import { tidy } from "../actions/tidy.ts";

/** What each task does. A task queued without an entry here does not compile. */
export const TASKS: { [Name in TaskName]: (deps: SendingDeps, payload: Tasks[Name]) => Promise<void> } = {
  "read-report": (deps, { reportId }) => readReport(deps, reportId),
  "link-report": (deps, { reportId }) => linkReport(deps, reportId),
  "reread-reports": (deps, { rereadingId }) => rereadReports(deps, rereadingId),
  "relink-reports": (deps, { relinkingId }) => relinkReports(deps, relinkingId),
  "scan-surges": (deps) => scanSurges(deps),
  "release-warnings": (deps) => releaseWarnings(deps),
  "alarm-officers": (deps) => alarmOfficers(deps),
  "deliver-warnings": (deps) => deliverWarnings(deps),
  "send-confirmation": (deps, { subscriberId }) => sendConfirmation(deps, subscriberId),
  "welcome-device": (deps, { subscriberId }) => welcomeDevice(deps, subscriberId),
  "send-change-code": (deps, { subscriberId }) => sendChangeCode(deps, subscriberId),
  "ask-person": (deps, { personId }) => askPerson(deps, personId),
  "ask-contact": (deps, { contactId }) => askContact(deps, contactId),
  "ask-renewal": (deps, { personId }) => askRenewal(deps, personId),
  "tell-contacts": (deps, { personId }) => tellContacts(deps, personId),
  "say-contacts-ended": (deps, { personId }) => sayContactsEnded(deps, personId),
  "tend-contacts": (deps) => tendContacts(deps),
  tidy: (deps) => tidy(deps),
  keep: (deps) => keepNightly(deps),
};

/** What the clock queues, in crontab's own order: minute, hour, day, month, weekday (UTC). */
export const CLOCK: readonly { task: TaskName; match: string }[] = [
  { task: "scan-surges", match: "7 * * * *" },
  { task: "release-warnings", match: "* * * * *" },
  { task: "alarm-officers", match: "* * * * *" },
  // Each minute, though it queues itself for what is due later: queuing anew is also what takes up a job that gave up
  // because its worker was killed time after time.
  { task: "deliver-warnings", match: "* * * * *" },
  { task: "tidy", match: "17 3 * * *" },
  { task: "keep", match: "41 3 * * *" },
  // In the morning: what it finds out is followed by calls to people at home.
  { task: "tend-contacts", match: "23 9 * * *" },
];
