/**
 * How much a provider is given, and when: a pace, and a breaker that lets go of one that keeps failing. Every worker
 * asks these same functions over one record, so that many of them keep to one pace together.
 *
 * @see Michael Nygard, Release It! (2nd ed., 2018), "Circuit Breaker"
 */
export type ProviderState = {
  /** Faults of the provider's own in a row. */
  failures: number;
  /** Nothing goes before; from then on one message as a trial. Null while all is well. */
  openUntil: Date | null;
  /** When the next message may go. */
  nextAt: Date | null;
};

/** @property take none: come again after `waitMs`. Else so many, the first after `waitMs`, each `gapMs` after the last. */
export type Turn = { take: number; waitMs: number; gapMs: number; isTrial: boolean };

/** As many in a row are no accident. */
export const FAILURES_TO_OPEN = 5;
const FIRST_OPEN_MS = 30_000;
const LONGEST_OPEN_MS = 10 * 60_000;
/** A trial that nobody has told the end of is over: its worker died. */
const TRIAL_MS = 60_000;
/** Turns are given so far ahead and no further: what is taken must still be sent within its lease. */
const AHEAD_MS = 2000;

/** What may go now, and the record after it was given. @param perSecond null: as fast as the provider takes them */
export function giveTurn(
  state: ProviderState,
  { at, most, perSecond }: { at: Date; most: number; perSecond: number | null },
): { turn: Turn; state: ProviderState } {
  const now = at.getTime();
  const wait = (waitMs: number) => ({ turn: { take: 0, waitMs, gapMs: 0, isTrial: false }, state });
  if (state.openUntil !== null && state.openUntil > at) return wait(state.openUntil.getTime() - now);
  const isTrial = state.openUntil !== null;
  const start = Math.max(state.nextAt?.getTime() ?? now, now);
  if (start - now >= AHEAD_MS) return wait(start - now);
  const gapMs = perSecond === null ? 0 : 1000 / perSecond;
  const fit = gapMs === 0 ? most : Math.max(1, Math.floor((now + AHEAD_MS - start) / gapMs));
  const take = isTrial ? 1 : Math.min(most, fit);
  return {
    turn: { take, waitMs: start - now, gapMs, isTrial },
    state: {
      ...state,
      openUntil: isTrial ? new Date(now + TRIAL_MS) : null,
      nextAt: gapMs === 0 ? state.nextAt : new Date(Math.ceil(start + take * gapMs)),
    },
  };
}

/** The provider took a message: whatever went before is forgotten. */
export const afterSuccess = (state: ProviderState): ProviderState => ({ ...state, failures: 0, openUntil: null });

/**
 * The provider itself failed, so that every other message would too.
 *
 * @param isTrial of the one message that went to see whether it works again
 * @param retryAfterSeconds the provider works and asks for a rest: that is a pace, not a fault
 */
export function afterFailure(
  state: ProviderState,
  { at, isTrial, retryAfterSeconds }: { at: Date; isTrial: boolean; retryAfterSeconds: number | null },
): ProviderState {
  if (retryAfterSeconds !== null) {
    const rest = new Date(at.getTime() + Math.min(retryAfterSeconds * 1000, LONGEST_OPEN_MS));
    const nextAt = state.nextAt !== null && state.nextAt > rest ? state.nextAt : rest;
    return { ...state, nextAt, openUntil: isTrial ? null : state.openUntil };
  }
  // Others that were under way when it opened tell nothing new.
  if (state.openUntil !== null && !isTrial) return state;
  const failures = state.failures + 1;
  if (failures < FAILURES_TO_OPEN) return { ...state, failures };
  const openMs = Math.min(LONGEST_OPEN_MS, FIRST_OPEN_MS * 2 ** (failures - FAILURES_TO_OPEN));
  return { ...state, failures, openUntil: new Date(at.getTime() + openMs) };
}
