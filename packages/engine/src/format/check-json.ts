/** CHECK's side of the command contract: an answer in the contract's words. */
import type { CheckAnswer } from "../check/check.ts";
import type { StreamLine } from "../check/stream.ts";

const RISK_PLACES = 4;

export const toCheckJson = ({ risk, verdict, impersonatedKind, askedFor, reasons, do: acts }: CheckAnswer): object => ({
  risk: rounded(risk),
  verdict,
  impersonated_kind: impersonatedKind,
  asked_for: askedFor,
  reasons: reasons.map(({ flag, start, end, say }) => ({ flag, start, end, say })),
  do: acts,
});

/** `{"at_word", "risk", "verdict"}`: one line of `--stream`. */
export const toStreamJson = ({ atWord, risk, verdict }: StreamLine): object => ({
  at_word: atWord,
  risk: rounded(risk),
  verdict,
});

const rounded = (risk: number): number => Number(risk.toFixed(RISK_PLACES));
