/**
 * A page that answers a form with errors, or with what must be asked for only once, cannot be shown again by a browser
 * without sending the form again: Back and Reload would meet the browser's own question. So such a page takes the
 * address of the form that it answers, and going back to it opens that form.
 *
 * Only the two addresses are kept, in this tab, until the next page comes.
 */
const SHELF = "clearline-form";
/** Its answer is kept by the browser, which shows it again by itself: see `resident/check/route.ts`. */
const KEPT = "/check";

type Sent = { from: string; to: string };

export function giveFormsTheirAddress(): void {
  const sent = takeSent();
  if (sent !== null && sent.to === location.href && !cameByRedirect()) history.replaceState(null, "", sent.from);
  document.addEventListener("submit", ({ target, submitter, defaultPrevented }) => {
    // Where a page's own script takes the form, as on the page that listens, nothing is sent and nothing kept.
    if (defaultPrevented || !(target instanceof HTMLFormElement) || target.method !== "post") return;
    const to = new URL(submitter?.getAttribute("formaction") ?? target.getAttribute("action") ?? "", location.href);
    // Without the place in the page that a key or a link led to: it would take the focus from what must be put right.
    if (to.pathname !== KEPT) keepSent({ from: location.pathname + location.search, to: to.href });
  });
}

const cameByRedirect = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => (entry as PerformanceNavigationTiming).redirectCount > 0);

/** A browser that keeps nothing for us asks its question, as it would without script. */
function keepSent(sent: Sent): void {
  try {
    sessionStorage.setItem(SHELF, JSON.stringify(sent));
  } catch {}
}

function takeSent(): Sent | null {
  try {
    const kept = sessionStorage.getItem(SHELF);
    sessionStorage.removeItem(SHELF);
    return kept === null ? null : (JSON.parse(kept) as Sent);
  } catch {
    return null;
  }
}
