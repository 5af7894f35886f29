import { findNumbers, findPersonalDetails, tidyWords, type Verdict } from "@clearline/engine";
import type { AskedAt, WasRight } from "../store/check-feedback.ts";
import { londonDay } from "./days.ts";
import { type Deps, type Officer, whoOfficer } from "./deps.ts";
import { coveredText } from "./hidden-words.ts";

export type Feedback = {
  askedAt: AskedAt;
  verdict: Verdict;
  wasRight: WasRight;
  /** Only where the person chose to send them. */
  words: string | null;
  /** A program's own name for the check. */
  theirId: string | null;
};

const MOST_WORDS = 20_000;
const MOST_ID = 200;

/**
 * Keeps what a person said of an answer, for officers to read. It is no vote: nothing that answers reads it, so no
 * number of people can make a call look better or worse. Names and numbers are covered before anything is kept, for
 * what was said in the call is all that is needed.
 */
export async function receiveFeedback({ store, clock }: Pick<Deps, "store" | "clock">, given: Feedback): Promise<void> {
  await store.inTransaction(async (tx) => {
    const id = await tx.checkFeedback.add({
      asked_at: given.askedAt,
      verdict: given.verdict,
      was_right: given.wasRight,
      words: covered(given.words, MOST_WORDS),
      their_id: covered(given.theirId, MOST_ID),
      received_on: londonDay(clock()),
    });
    await tx.audit.add({
      who: "resident",
      did: "say-of-answer",
      toKind: "check-feedback",
      toId: id,
      detail: { time: "day" },
    });
  });
}

/** "We have read these": off the list of new ones. */
export async function seeFeedback(
  { store, clock }: Pick<Deps, "store" | "clock">,
  officer: Officer,
  ids: readonly string[],
): Promise<void> {
  await store.inTransaction(async (tx) => {
    const seen = await tx.checkFeedback.setSeen(ids, officer.id, clock());
    if (seen === 0) return;
    await tx.audit.add({
      who: whoOfficer(officer),
      did: "see-feedback",
      toKind: "check-feedback",
      toId: "list",
      detail: { count: seen },
    });
  });
}

function covered(given: string | null, most: number): string | null {
  const words = tidyWords(given ?? "");
  if (words === "") return null;
  const found = { personalDetails: findPersonalDetails(words), phoneNumbers: findNumbers(words) };
  // Covers can be longer than what they cover.
  return coveredText(words, found).slice(0, most);
}
