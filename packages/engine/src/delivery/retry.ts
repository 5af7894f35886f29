/**
 * When to try a delivery again. Waits double from half a minute to six hours: a mail server that defers strangers lets
 * them in within minutes, one that is down is usually back within a day.
 */
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 6 * 3600;
/** With the waits above, 14 hours of trying: later than that, a warning has become news. */
export const MOST_TRIES = 12;

/**
 * @param tries how many have been made, at least 1
 * @param permanent the receiver said that trying again cannot help, such as "no such mailbox"
 * @returns seconds to wait, or null when the delivery has failed for good
 */
export function waitBeforeRetry(tries: number, { permanent }: { permanent: boolean }): number | null {
  if (permanent || tries >= MOST_TRIES) return null;
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (tries - 1));
}
