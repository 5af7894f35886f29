import type { TimeKept } from "@clearline/engine";

/**
 * What is kept, how long, from when, and why: the one table of it. Settings, the daily job, the console and the page on
 * privacy are made from it. The times are ours and no law's: a force has a schedule of its own, and sets them.
 *
 * One class is one rule of SQL in `store/keeping-rules.ts`; which columns are of which is in `store/kept-tables.ts`. It is
 * longer than other files, for it is one table.
 */
export type Kept = {
  /** As the console lists it. */
  title: string;
  /** What goes when the time is up, as a sentence that follows "Goes:". */
  goes: string;
  /** The day it counts from, after "from". */
  from: string;
  why: string;
  /** `CLEARLINE_KEEP_…`, which an operator sets. */
  setting: string;
  standard: TimeKept;
  /** The shortest that can be set. */
  least: TimeKept;
  /** In whole days of 24 hours from the moment, not in London's calendar days: it lives for hours. */
  byHours?: boolean;
  /** It was deleted so before there was this table: no announcement is needed. */
  before?: boolean;
  /** As the page on privacy says it, before its time; absent where it holds nothing of a resident. */
  resident?: string;
};

const days = (n: number): TimeKept => ({ n, unit: "day" });
const months = (n: number): TimeKept => ({ n, unit: "month" });

const REPORT_GOES =
  "the words, every quotation, the number shown, the time, the receipt’s code and what is left of the person. What was counted stays";

const CLASSES = {
  contact: {
    title: "How to reach whoever told us",
    goes: "the name, e-mail address and telephone number given with the report. What stands in their words goes with those",
    from: "the day it was told",
    why: "Somebody rings back within days, or not at all.",
    setting: "CLEARLINE_KEEP_CONTACT",
    standard: months(6),
    least: days(7),
    resident: "Your name, number and e-mail, if you gave them",
  },
  "report-set-aside": {
    title: "Reports that were set aside",
    goes: REPORT_GOES,
    from: "the day it was set aside",
    why: "It counts for nothing. The time is for somebody who sees that it should count.",
    setting: "CLEARLINE_KEEP_SET_ASIDE",
    standard: months(6),
    least: months(1),
    resident: "A report that we set aside",
  },
  "report-confirmed": {
    title: "Reports that were confirmed",
    goes: REPORT_GOES,
    from: "the day it was confirmed",
    why: "The same callers come back over months, and are known again by their words.",
    setting: "CLEARLINE_KEEP_CONFIRMED",
    standard: months(24),
    least: months(1),
    resident: "A report that we confirmed",
  },
  "report-unsettled": {
    title: "Reports that nobody has settled",
    goes: REPORT_GOES,
    from: "the day it was told",
    why: "As for confirmed ones. Whoever has not been heard by then is not heard by waiting longer.",
    setting: "CLEARLINE_KEEP_UNSETTLED",
    standard: months(24),
    least: months(1),
    resident: "A report that nobody has looked at",
  },
  "report-warned": {
    title: "Reports behind a published warning",
    goes: REPORT_GOES,
    from: "the day it was told, or the day the warning went out if that is later",
    why: "The force must be able to show why it warned the public.",
    setting: "CLEARLINE_KEEP_WARNED",
    standard: months(72),
    least: months(1),
    resident: "A report that led to a warning",
  },
  "call-back": {
    title: "Call-backs",
    goes: "who agreed to ring whom and when",
    from: "the day it was due",
    why: "To see whether people were rung as they were promised.",
    setting: "CLEARLINE_KEEP_CALL_BACKS",
    standard: months(12),
    least: days(7),
    resident: "That we agreed to ring you back",
  },
  begun: {
    title: "Reports begun and not sent",
    goes: "the answers so far",
    from: "the last answer",
    why: "So that the back button loses nothing.",
    setting: "CLEARLINE_KEEP_BEGUN",
    standard: days(1),
    least: days(1),
    byHours: true,
    before: true,
    resident: "A report that you start and do not send",
  },
  retry: {
    title: "Marks of a request that may be sent again",
    goes: "the request’s key and a hash of what was sent",
    from: "the day it came",
    why: "So that pressing send twice makes one report.",
    setting: "CLEARLINE_KEEP_RETRIES",
    standard: days(7),
    least: days(1),
    byHours: true,
    before: true,
  },
  "feedback-words": {
    title: "Words sent with “Was this right?”",
    goes: "the words, which were covered when they came, and a program’s own name for the check",
    from: "the day they came",
    why: "To mend the signs. After a quarter of a year they have served.",
    setting: "CLEARLINE_KEEP_FEEDBACK_WORDS",
    standard: days(90),
    least: days(1),
    before: true,
    resident: "Your words about an answer, if you ticked the box",
  },
  feedback: {
    title: "“Was this right?” without words",
    goes: "yes, no or unsure, and the answer it was about",
    from: "the day it came",
    why: "To see a trend over a year.",
    setting: "CLEARLINE_KEEP_FEEDBACK",
    standard: days(365),
    least: days(1),
    before: true,
    resident: "Your yes or no about an answer",
  },
  "logged-call": {
    title: "Calls that enrolled organisations logged",
    goes: "the scrambled code and the scrambled number called",
    from: "the end of the code’s half hour",
    why: "A day later nobody asks whether a call was real.",
    setting: "CLEARLINE_KEEP_LOGGED_CALLS",
    standard: days(1),
    least: days(1),
    byHours: true,
    before: true,
    resident: "The scrambled number that a caller’s office tells us it rings",
  },
  "one-time-code": {
    title: "One-time codes and links of officers",
    goes: "used backup codes, links to make an account, codes that were never confirmed; all are hashes or sealed",
    from: "the day it was used or ended",
    why: "To see afterwards how somebody came in.",
    setting: "CLEARLINE_KEEP_CODES",
    standard: days(30),
    least: days(1),
  },
  session: {
    title: "Sessions of officers and of callers’ offices",
    goes: "the session",
    from: "its end",
    why: "Ended, it is of no use.",
    setting: "CLEARLINE_KEEP_SESSIONS",
    standard: days(0),
    least: days(0),
    byHours: true,
    before: true,
  },
  "failed-sign-in": {
    title: "Failed sign-ins",
    goes: "a scrambled address and the time",
    from: "the moment it failed",
    why: "To slow down who guesses.",
    setting: "CLEARLINE_KEEP_FAILED_SIGN_INS",
    standard: days(1),
    least: days(1),
    byHours: true,
    before: true,
  },
  "subscriber-unconfirmed": {
    title: "People who asked for warnings and never confirmed",
    goes: "the address or number, the place and what they wanted",
    from: "the day they asked last",
    why: "So that nobody can fill another’s mailbox with questions: three in that time and no more.",
    setting: "CLEARLINE_KEEP_UNCONFIRMED",
    standard: months(6),
    least: days(8),
    resident: "Your address, if you ask for warnings and never say yes",
  },
  "subscriber-left": {
    title: "People who left the warnings",
    goes: "the address or number, here and in the messages they were sent, the place and what they wanted",
    from: "the day they left",
    why: "They can come back for a day, and a message on its way must find that they left.",
    setting: "CLEARLINE_KEEP_LEFT",
    standard: days(30),
    least: days(2),
    resident: "Your address, after you leave the warnings",
  },
  "subscriber-unreachable": {
    title: "Addresses that no longer take our warnings",
    goes: "the address or number, here and in the messages they were sent, the place and what they wanted",
    from: "the day we were told that it is no more",
    why: "A device that comes back, or an address put right, need not ask anew.",
    setting: "CLEARLINE_KEEP_UNREACHABLE",
    standard: months(6),
    least: days(7),
    resident: "Your address, once it takes no messages any more",
  },
  delivery: {
    title: "Addresses in messages that were sent",
    goes: "the address or number of each message. That it was sent, and how it ended, stays as a count",
    from: "the day it was sent, failed or stopped",
    why: "Whoever was sent a warning is told when it is corrected or withdrawn.",
    setting: "CLEARLINE_KEEP_DELIVERIES",
    standard: months(12),
    least: months(1),
    resident: "That we sent you a warning",
  },
  outbox: {
    title: "Messages in the outbox folder",
    goes: "the files",
    from: "the day they were written",
    why: "For an operator to look at while no provider is set up.",
    setting: "CLEARLINE_KEEP_OUTBOX",
    standard: days(30),
    least: days(1),
  },
  "sealed-tip": {
    title: "What is sealed in a tip",
    goes: "the sealed bytes. Its day, what became of it and the hash of its code stay",
    from: "the day it was used or put away",
    why: "So that an officer can look once more.",
    setting: "CLEARLINE_KEEP_TIPS",
    standard: days(30),
    least: days(1),
    before: true,
    resident: "What you told us in secret",
  },
  "tip-unsettled": {
    title: "Sealed tips that nobody closed",
    goes: "the tip as a whole: after that its code opens nothing",
    from: "the day it came",
    why: "Whoever could open it has had two years.",
    setting: "CLEARLINE_KEEP_TIPS_OPEN",
    standard: months(24),
    least: months(1),
    resident: "What you told us in secret, if nobody closes it",
  },
  "published-page": {
    title: "Pages that others published",
    goes: "the page’s words, and what was read in them",
    from: "the day it was last seen",
    why: "To lay what others told of the same calls beside it. It may name people.",
    setting: "CLEARLINE_KEEP_PAGES",
    standard: months(24),
    least: months(1),
  },
  "draft-warning": {
    title: "Drafts of warnings that were never published",
    goes: "the draft with all its versions and the hands under them",
    from: "the day it was last changed",
    why: "To take it up again. Its words may be close to what people told us.",
    setting: "CLEARLINE_KEEP_DRAFTS",
    standard: months(12),
    least: months(1),
  },
  "correction-contact": {
    title: "How to reach whoever said that a number is wrong",
    goes: "the contact they gave",
    from: "the day it was settled, or the day by which officers look where nobody has",
    why: "Officers may ask back.",
    setting: "CLEARLINE_KEEP_CORRECTION_CONTACT",
    standard: days(90),
    least: days(1),
    resident: "Your contact, if you tell us that a number is wrong",
  },
  correction: {
    title: "What people said of a number to ring back",
    goes: "what they said, their page, and the questions and answers",
    from: "the day it was settled, or the day by which officers look where nobody has",
    why: "To see why a number was changed, and who says so time and again.",
    setting: "CLEARLINE_KEEP_CORRECTIONS",
    standard: months(24),
    least: months(1),
    resident: "What you said about a wrong number",
  },
  "who-answered": {
    title: "Who answered when an organisation was rung",
    goes: "the name. Who of us rang, and when, stays",
    from: "the day the organisation was ended",
    why: "It shows that the organisation was rung before its calls counted.",
    setting: "CLEARLINE_KEEP_WHO_ANSWERED",
    standard: months(24),
    least: months(1),
  },
  "closed-account": {
    title: "Accounts of officers that were closed",
    goes: "the e-mail address, password, codes and passkeys. The name stays with what they did",
    from: "the day it was closed",
    why: "So that it can be opened again.",
    setting: "CLEARLINE_KEEP_CLOSED_ACCOUNTS",
    standard: months(24),
    least: months(1),
  },
  "legal-hold": {
    title: "Legal holds that are over",
    goes: "the hold and its reason",
    from: "the day it was lifted or ran out",
    why: "To see why something was still here.",
    setting: "CLEARLINE_KEEP_HOLDS",
    standard: months(24),
    least: months(1),
  },
} as const satisfies Record<string, Kept>;

export type KeptClass = keyof typeof CLASSES;
export const KEPT: Readonly<Record<KeptClass, Kept>> = CLASSES;
export const KEPT_CLASSES = Object.keys(CLASSES) as readonly KeptClass[];
export const isKeptClass = (name: string): name is KeptClass => Object.hasOwn(CLASSES, name);

/** How long each class is kept here. */
export type Keeping = Readonly<Record<KeptClass, TimeKept>>;

/** What has no end, and why. */
export const KEPT_FOR_EVER: readonly { title: string; why: string }[] = [
  {
    title: "The audit log",
    why: "Each line seals the one before, so a line taken out would break the chain. It holds numbers of things and of officers, and reasons that officers typed; no words of a report.",
  },
  {
    title: "Published warnings, their versions, signatures and hands",
    why: "Anyone must be able to check what we said to the public, and who signed it.",
  },
  {
    title: "What was counted of a report",
    why: "The day, the town, what kind of body the caller claimed to be, what was asked and what came of it. It says nothing of who told us, and series, alarms and warnings rest on it.",
  },
  {
    title: "Which reports officers put together or apart",
    why: "Numbers of reports and of officers. Without them a series would be put together otherwise.",
  },
  {
    title: "Enrolled organisations, and the two officers behind each",
    why: "It says who could speak for a bank, and who let them.",
  },
  {
    title: "Officers’ names",
    why: "The audit log and the warnings say who did what.",
  },
  {
    title: "Settings, lists, keys of programs and webhooks",
    why: "They work until somebody takes them away, and hold nothing of a resident.",
  },
];
