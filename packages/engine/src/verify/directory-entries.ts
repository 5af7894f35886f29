import { type Day, parseDay } from "../base/day.ts";
import { parsePhone, type Phone } from "../base/phone.ts";

/**
 * Whom people can ring back, and on what number. Facts that change, so each says where it stands, when that was written
 * and when it was looked at: a number without a source is a rumour. Told in our own words. An operator confirms these
 * before a service opens, and brings its own with `clearline organisations import`.
 */
export type DirectoryKind = "emergency" | "police" | "help" | "bank" | "network";

export type DirectoryEntry = {
  /** Names it in addresses and in what people ask to have put right. Never changes. */
  key: string;
  name: string;
  kind: DirectoryKind;
  number: Phone;
  /** What it is for, and what to know before ringing. */
  says: string;
  source: string;
  /** The day of that source; null where it carries none. */
  written: Day | null;
  looked: Day;
};

const NOVEMBER = "2026-11-22";

const entry = (
  key: string,
  name: string,
  kind: DirectoryKind,
  number: string,
  says: string,
  source: string,
  written: string | null,
  looked = NOVEMBER,
): DirectoryEntry => {
  const phone = parsePhone(number);
  const [writtenOn, lookedOn] = [written === null ? null : parseDay(written), parseDay(looked)];
  if (!phone.ok || lookedOn === null || (written !== null && writtenOn === null))
    throw new RangeError(`not an entry: ${key}`);
  return { key, name, kind, number: phone.value, says, source, written: writtenOn, looked: lookedOn };
};

const SERVICES: readonly DirectoryEntry[] = [
  entry(
    "999",
    "Emergency",
    "emergency",
    "999",
    "A crime is going on now, or someone is on the way to your door. 112 works too.",
    "Police advice on courier fraud; Ofcom numbering plan",
    null,
  ),
  entry(
    "101",
    "Police",
    "police",
    "101",
    "Not an emergency. Ask for the officer who rang you. In Scotland, report fraud here.",
    "Police Scotland and Home Office notes on Report Fraud (wired-gov.net)",
    "2025-12-04",
  ),
  entry(
    "159",
    "Your bank, by way of 159",
    "bank",
    "159",
    "Say the name of your bank. It puts you through. It never rings you. Most networks have it.",
    "Stop Scams UK, as told by TIAA",
    null,
  ),
  entry(
    "report-fraud",
    "Report Fraud",
    "police",
    "0300 123 2040",
    "It was called Action Fraud until December 2025. By phone, Monday to Friday, 8am to 8pm. Not for Scotland.",
    "Launch notice (wired-gov.net); hours from a Met Engage alert",
    "2025-12-04",
  ),
  entry(
    "crimestoppers",
    "Crimestoppers",
    "help",
    "0800 555 111",
    "A charity, not the police. You need not give your name. Open all day and night.",
    "crimestoppers-uk.org, contact centre",
    null,
  ),
  entry(
    "111",
    "NHS",
    "help",
    "111",
    "You need medical help soon, and it is not life or death. Free, all day and night.",
    "neas.nhs.uk, page on 111",
    null,
    "2026-11-28",
  ),
  entry(
    "105",
    "Power cuts",
    "help",
    "105",
    "Your local power network. Free, whoever sells you power. Not in Northern Ireland.",
    "Energy Networks Association, energynetworks.org",
    "2021-09-06",
    "2026-11-28",
  ),
  entry(
    "7726",
    "7726, for scam texts and calls",
    "network",
    "7726",
    "Forward a scam text to it, free. For a call to a mobile, text the word Call and the number.",
    "Ofcom, how to report to 7726",
    "2024-02-14",
  ),
];

/** Banks that 159 reached in late 2024, 20 of them. No later list was found: more may have joined. */
const MEMBERS = [
  "Bank of Scotland", "Barclays", "Chase", "Co-operative Bank", "First Direct", "Halifax", "HSBC", "Lloyds Bank",
  "Metro Bank", "Modulr", "Monzo", "Nationwide", "NatWest", "Revolut", "Royal Bank of Scotland", "Santander", "Starling Bank",
  "Tide", "TSB", "Ulster Bank",
]; // biome-ignore format: a table

export const MEMBERS_SOURCE = "Evening Standard, 26 September 2024, and The Herald";

export const DIRECTORY: readonly DirectoryEntry[] = [
  ...SERVICES,
  ...MEMBERS.map((name) =>
    entry(
      `bank-${name.toLowerCase().replaceAll(" ", "-")}`,
      name,
      "bank",
      "159",
      `Ring 159 and say ${name}. Or use the number on your card.`,
      MEMBERS_SOURCE,
      "2024-09-26",
    ),
  ),
];

/**
 * Those that a caller may claim to be from: not a number to forward texts to, nor one to report a power cut on. Nor 999:
 * whoever chose it would be told to ring 999 to ask whether a call was real.
 */
export const CLAIMED: readonly DirectoryEntry[] = DIRECTORY.filter(
  ({ kind, key }) => kind !== "network" && kind !== "emergency" && key !== "159" && key !== "105",
);
