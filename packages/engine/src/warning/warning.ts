import type { Day } from "../base/day.ts";
import type { Language } from "../base/language.ts";
import { fail, never, ok, type Result } from "../base/result.ts";
import type { WarningKind } from "./kinds.ts";

/** A claim in a warning and the reports it rests on. `text` is the exact words; when they are edited away, it goes. */
export type Claim = { text: string; reports: readonly string[]; surge: string | null; say: string };

/** The words of a warning: what a resident, a newsroom and a machine are given. */
export type WarningContent = {
  title: string;
  /** The act, first: "Do not press anything. Put the phone down." */
  act: string;
  areaName: string;
  /** ONS code, such as E07000111, where the area has one. */
  areaCode: string | null;
  places: readonly string[];
  /** Ring of [lat, lon] pairs, closed, at least four; null where only the name is known. */
  polygon: readonly (readonly [number, number])[] | null;
  /** Days of the calls told. */
  from: Day | null;
  to: Day | null;
  lookAgainBy: Day;
  /** Paragraphs under "What is happening". Plain text. */
  happening: readonly string[];
  quote: { words: string; by: string } | null;
  /** Steps under "If they ring you": the act, and a line under it. */
  steps: readonly { act: string; more: string }[];
  claims: readonly Claim[];
  /** What it tells of, for those who want to hear of some kinds only. Absent or empty where nobody can say: then all do. */
  kinds?: readonly WarningKind[];
  /** The language that people wrote it in; English where it is not said. */
  language?: Language;
};

/** `held`: approved, and for a minute or two in nobody's hands but ours. */
export type WarningState = "draft" | "in-review" | "held" | "published" | "withdrawn";

/** `exercise`: a drill. It looks different in every form, and never reaches the public. */
export type WarningMode = "live" | "exercise";

export type WarningStep =
  | { kind: "submit"; by: string }
  | { kind: "approve"; by: string }
  | { kind: "return"; by: string; why: string }
  | { kind: "stop"; by: string }
  | { kind: "release" }
  | { kind: "correct"; by: string; what: string }
  | { kind: "withdraw"; by: string; why: string };

/** What deciding a step needs to know: never the database. */
export type WarningFacts = {
  state: WarningState;
  /** Everyone who wrote, edited or submitted these exact words and area. None of them may approve. */
  hands: readonly string[];
  /** Content hash of the words as they stand, and as they were when submitted. */
  hash: string;
  submittedHash: string | null;
  /** Whether the time in which anyone can stop it is over; true where it was never held. */
  holdIsOver: boolean;
};

export type WarningRefused =
  | { code: "wrong-state"; from: WarningState; step: WarningStep["kind"] }
  | { code: "own-words" }
  | { code: "words-changed" }
  | { code: "reason-missing" }
  | { code: "still-held" };

const ALLOWED: Record<WarningState, Partial<Record<WarningStep["kind"], WarningState>>> = {
  draft: { submit: "in-review" },
  "in-review": { approve: "held", return: "draft" },
  held: { stop: "draft", release: "published" },
  published: { correct: "published", withdraw: "withdrawn" },
  withdrawn: {},
};

/** Decides one step. One person may stop, correct or withdraw; two are always needed to publish. */
export function takeStep(step: WarningStep, warning: WarningFacts): Result<WarningState, WarningRefused> {
  const next = ALLOWED[warning.state][step.kind];
  if (!next) return fail({ code: "wrong-state", from: warning.state, step: step.kind });
  switch (step.kind) {
    case "approve":
      // Two people, always: one officer alone must not be able to alarm a county.
      if (warning.hands.includes(step.by)) return fail({ code: "own-words" });
      if (warning.submittedHash !== warning.hash) return fail({ code: "words-changed" });
      return ok(next);
    case "return":
    case "withdraw":
      return step.why.trim() === "" ? fail({ code: "reason-missing" }) : ok(next);
    case "correct":
      return step.what.trim() === "" ? fail({ code: "reason-missing" }) : ok(next);
    case "release":
      return warning.holdIsOver ? ok(next) : fail({ code: "still-held" });
    case "submit":
    case "stop":
      return ok(next);
    default:
      return never(step);
  }
}
