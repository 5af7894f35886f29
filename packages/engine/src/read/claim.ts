import type { ImpersonatedKind } from "../base/vocabulary.ts";

/** A claimed identity: words `from` to `to` (exclusive). */
export type Claim = {
  from: number;
  to: number;
  kind: ImpersonatedKind;
  name: { from: number; to: number } | null;
  rule: string;
  confidence: number;
};
