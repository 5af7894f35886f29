import type { Span } from "../base/span.ts";
import type { Ask, ImpersonatedKind, Verdict } from "../base/vocabulary.ts";

/** A sign heard in a call: the words, and one sentence for the person who asks. */
export type Reason = Span & { flag: string; say: string };

export type CheckAnswer = {
  id: string;
  /** Calibrated probability that this is fraud, 0 to 1. */
  risk: number;
  verdict: Verdict;
  impersonatedKind: ImpersonatedKind;
  askedFor: readonly Ask[];
  /** Strongest first. */
  reasons: readonly Reason[];
  /** What to do, most urgent first. The first is always the act. */
  do: readonly string[];
};

/** Wording that differs between forces, with where it came from. */
export type Advice = {
  /** How long to wait on the same phone, in minutes. */
  lineClearsMinutes: number;
  source: string;
  /** ISO day on which someone last checked it. */
  checked: string;
};
