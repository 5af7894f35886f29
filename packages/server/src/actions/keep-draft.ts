import type { DraftAnswers } from "../store/drafts.ts";
import type { Deps } from "./deps.ts";

/** Keeps the answers of a half-made report, so that no button and no back arrow loses a word. For a day at most. */
export const keepDraft = ({ store }: Deps, tokenHash: Buffer, answers: DraftAnswers): Promise<void> =>
  store.drafts.save(tokenHash, answers);

/** Forgets a half-made report: it was sent, or its writer started anew. */
export const dropDraft = ({ store }: Deps, tokenHash: Buffer): Promise<void> => store.drafts.remove(tokenHash);
