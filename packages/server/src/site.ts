import type { Advice, Allowlist, Force, WarningAdvice } from "@clearline/engine";
import type { LookHours } from "./config/look-hours.ts";
import { adviceOf } from "./config/advice.ts";
import type { Config } from "./config.ts";
import type { Keeping } from "./kept.ts";
import { VERSION } from "./version.ts";

/**
 * What pages, messages and formats need to know of the place they speak for: plain values, no secrets, no handles.
 * Made once from configuration; it fits what the page shell calls its `SiteView`.
 */
export type Site = {
  /** Where residents reach us, without a slash at the end: `https://clearline.example.uk`. */
  publicUrl: string;
  /** `force.name` and `force.areaName`, which every page shows. */
  forceName: string;
  areaName: string;
  force: Force;
  /** How long the line may stay open, for CHECK's answer. */
  advice: Advice;
  /** The blocks of advice a warning is made with. */
  warningAdvice: WarningAdvice;
  /** The numbers and addresses that may stand in a warning or a message. */
  allowlist: Allowlist;
  /** How rare a rise must be to raise an alarm: one by chance in so many days, over all that is counted. */
  surgeRecurrenceDays: number;
  /** Hours within which a waiting report is to be looked at. */
  lookHours: LookHours;
  /** How long an approved warning can be stopped before anybody outside sees it. */
  holdSeconds: number;
  /** How long each class of things is kept. */
  keeping: Keeping;
  /** Whether an approver must have a second factor. */
  approversNeedFactor: boolean;
  /** A throw-away database with made-up people: every page says so. */
  demo: boolean;
  /** Messages come from this address. */
  mailFrom: string;
  /** A fingerprint of the built assets, so that browsers keep them until they change. */
  assetVersion: string;
  version: string;
};

/** What pages, messages and formats say of the place, from the settings. */
export function siteOf(config: Config, { demo, assetVersion }: { demo: boolean; assetVersion: string }): Site {
  const host = new URL(config.publicUrl).host;
  const domain = config.force.domain ?? host;
  const force: Force = {
    name: config.force.name,
    areaName: config.force.areaName,
    areaCode: config.force.areaCode,
    polygon: null,
    email: config.force.email,
    phone: config.force.phone,
    domain,
    codePrefix: config.force.codePrefix,
    timeZone: "Europe/London",
  };
  const warningAdvice = adviceOf(config.advice, config.lineClearsMinutes);
  const { bankNumber, policeNumber, emergencyNumber, fraudReports, source, checked } = warningAdvice;
  const numbers = [bankNumber, policeNumber, emergencyNumber, fraudReports.phone, force.phone, ...ALWAYS_LISTED];
  return {
    publicUrl: config.publicUrl,
    forceName: force.name,
    areaName: force.areaName,
    force,
    advice: { lineClearsMinutes: config.lineClearsMinutes, source, checked },
    warningAdvice,
    allowlist: {
      numbers: [...new Set([...numbers, ...config.allowedNumbers])],
      domains: [...new Set([domain, host, ...config.allowedDomains])],
    },
    surgeRecurrenceDays: config.surgeRecurrenceDays,
    lookHours: config.lookHours,
    holdSeconds: config.holdSeconds,
    keeping: config.keeping,
    approversNeedFactor: config.approversNeedFactor,
    demo,
    mailFrom: config.senders.mailFrom ?? `Clearline <clearline@${domain.replace(/:\d+$/, "")}>`,
    assetVersion,
    version: VERSION,
  };
}

/** Numbers of public services that any warning may give. */
const ALWAYS_LISTED = ["999", "101", "105", "111", "159", "7726"];
