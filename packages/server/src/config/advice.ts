import { type Day, parseDay, reviewedOn, STANDARD_ADVICE, type WarningAdvice } from "@clearline/engine";
import { type Reader, setting, text } from "./setting.ts";

/** What a force may say otherwise in the advice that we ship, in English and Welsh alike. */
export type AdviceConfig = {
  bankNumber: string;
  policeNumber: string;
  fraudReports: { name: string; phone: string };
  /** When the force last held each block against its source; null: when we did. */
  checked: Day | null;
};

const { bankNumber, policeNumber, fraudReports } = STANDARD_ADVICE;

export const ADVICE_SETTINGS = {
  bankNumber: setting(
    "CLEARLINE_BANK_NUMBER",
    "The number that leads to one's own bank",
    bankNumber,
    phone(bankNumber),
  ),
  policeNumber: setting("CLEARLINE_POLICE_NUMBER", "The police, when it can wait", policeNumber, phone(policeNumber)),
  fraudName: setting(
    "CLEARLINE_FRAUD_REPORTS_NAME",
    "Where fraud is reported",
    fraudReports.name,
    text(fraudReports.name),
  ),
  fraudPhone: setting(
    "CLEARLINE_FRAUD_REPORTS_NUMBER",
    "The number of the same",
    fraudReports.phone,
    phone(fraudReports.phone),
  ),
  adviceChecked: setting(
    "CLEARLINE_ADVICE_CHECKED",
    "The day you last held the advice against its sources, such as 2026-11-01",
    "as shipped",
    (given) => {
      const day = given === null ? null : parseDay(given);
      return given !== null && day === null
        ? { say: `must be a day such as 2026-11-01, not "${given}"` }
        : { value: day };
    },
  ),
} as const;

/** The advice that we ship as this force gives it. */
export function adviceOf({ checked, ...numbers }: AdviceConfig, lineClearsMinutes: number): WarningAdvice {
  const advice = { ...STANDARD_ADVICE, ...numbers, lineClearsMinutes };
  return checked === null ? advice : reviewedOn(advice, checked);
}

function phone(standard: string): Reader<string> {
  return (given) =>
    given === null || /^\d[\d ]{1,14}\d$/.test(given)
      ? { value: given ?? standard }
      : { say: `must be a number such as ${standard}, not "${given}"` };
}
