import type pg from "pg";
import { apiKeysOn } from "./api-keys.ts";
import { approvalsOn } from "./approvals.ts";
import { assignmentsOn } from "./assignments.ts";
import { askedAddressesOn } from "./asked-addresses.ts";
import { auditOn } from "./audit.ts";
import { callBacksOn } from "./call-backs.ts";
import { callsOn } from "./calls.ts";
import { casesOn } from "./cases.ts";
import { channelsOn } from "./channels.ts";
import { checkFeedbackOn } from "./check-feedback.ts";
import { correctionsOn } from "./corrections.ts";
import { dbOn, isStandstill, type Db } from "./db.ts";
import { deliveriesOn } from "./deliveries.ts";
import { directoryOn } from "./directory.ts";
import { directoryNumbersOn } from "./directory-numbers.ts";
import { drillsOn } from "./drills.ts";
import { draftsOn } from "./drafts.ts";
import { erasingOn } from "./erasing.ts";
import { exportsOn } from "./exports.ts";
import { factorsOn } from "./factors.ts";
import { jobsOn } from "./jobs.ts";
import { keepingOn } from "./keeping.ts";
import { legalHoldsOn } from "./legal-holds.ts";
import { listsOn } from "./lists.ts";
import { notesOn } from "./notes.ts";
import { officerAlarmsOn } from "./officer-alarms.ts";
import { officersOn } from "./officers.ts";
import { organisationChangesOn } from "./organisation-changes.ts";
import { organisationsOn } from "./organisations.ts";
import { protectedPeopleOn } from "./protected-people.ts";
import { publicWarningsOn } from "./public-warnings.ts";
import { publishedOn } from "./published.ts";
import { queueOn } from "./queue.ts";
import { readingsOn } from "./readings.ts";
import { reportWordsOn } from "./report-words.ts";
import { reportsOn } from "./reports.ts";
import { rereadingsOn } from "./rereadings.ts";
import { relinkingsOn } from "./relinkings.ts";
import { runnersOn } from "./runners.ts";
import { seriesOn } from "./series.ts";
import { seriesChangesOn } from "./series-changes.ts";
import { seriesPlacesOn } from "./series-places.ts";
import { sessionsOn } from "./sessions.ts";
import { settingsOn } from "./settings.ts";
import { subscribersOn } from "./subscribers.ts";
import { suggestionsOn } from "./suggestions.ts";
import { surgesOn } from "./surges.ts";
import { timelineOn } from "./timeline.ts";
import { tipKeysOn } from "./tip-keys.ts";
import { tipsOn } from "./tips.ts";
import { trustedContactsOn } from "./trusted-contacts.ts";
import { warningsOn } from "./warnings.ts";
import { webhooksOn } from "./webhooks.ts";

const tablesOn = (db: Db) => ({
  apiKeys: apiKeysOn(db),
  approvals: approvalsOn(db),
  assignments: assignmentsOn(db),
  askedAddresses: askedAddressesOn(db),
  audit: auditOn(db),
  callBacks: callBacksOn(db),
  calls: callsOn(db),
  cases: casesOn(db),
  channels: channelsOn(db),
  checkFeedback: checkFeedbackOn(db),
  corrections: correctionsOn(db),
  deliveries: deliveriesOn(db),
  directory: directoryOn(db),
  directoryNumbers: directoryNumbersOn(db),
  drafts: draftsOn(db),
  drills: drillsOn(db),
  erasing: erasingOn(db),
  exports: exportsOn(db),
  factors: factorsOn(db),
  jobs: jobsOn(db),
  keeping: keepingOn(db),
  legalHolds: legalHoldsOn(db),
  lists: listsOn(db),
  notes: notesOn(db),
  officerAlarms: officerAlarmsOn(db),
  officers: officersOn(db),
  organisationChanges: organisationChangesOn(db),
  organisations: organisationsOn(db),
  protectedPeople: protectedPeopleOn(db),
  publicWarnings: publicWarningsOn(db),
  published: publishedOn(db),
  queue: queueOn(db),
  readings: readingsOn(db),
  reports: reportsOn(db),
  reportWords: reportWordsOn(db),
  relinkings: relinkingsOn(db),
  rereadings: rereadingsOn(db),
  runners: runnersOn(db),
  series: seriesOn(db),
  seriesPlaces: seriesPlacesOn(db),
  seriesChanges: seriesChangesOn(db),
  sessions: sessionsOn(db),
  settings: settingsOn(db),
  subscribers: subscribersOn(db),
  suggestions: suggestionsOn(db),
  surges: surgesOn(db),
  timeline: timelineOn(db),
  tipKeys: tipKeysOn(db),
  tips: tipsOn(db),
  trustedContacts: trustedContactsOn(db),
  warnings: warningsOn(db),
  webhooks: webhooksOn(db),
});

/** Every table's queries, on one connection. Pages may read through it; writes go through an action. */
export type Tables = ReturnType<typeof tablesOn>;

export type Store = Tables & {
  /** Runs `work` in one transaction: all of it is kept, or none. */
  inTransaction<T>(work: (tx: Tables) => Promise<T>): Promise<T>;
  /** Answers when the database does. */
  ping(): Promise<void>;
};

export const storeOn = (pool: pg.Pool): Store => ({
  ...tablesOn(dbOn(pool)),
  async inTransaction(work) {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin");
      const result = await work(tablesOn(dbOn(client)));
      await client.query("commit");
      return result;
    } catch (error) {
      // A connection that no longer answers is dropped; a rollback on it would wait as long again.
      if (isStandstill(error)) broken = error;
      else {
        await client.query("rollback").catch((lost: Error) => {
          broken = lost;
        });
      }
      throw error;
    } finally {
      client.release(broken);
    }
  },
  async ping() {
    await pool.query("select 1");
  },
});
