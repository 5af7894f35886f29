/** What script adds to the urgent pages: it counts down the wait that the page already gives as a clock time. */
import { giveFormsTheirAddress } from "./parts/form-address.ts";
import { offerPrinting } from "./parts/printing.ts";

giveFormsTheirAddress();
offerPrinting();
// As govuk-frontend's script does on the other pages: enlarged, what must be put right may be below the screen.
const wrong = document.querySelector<HTMLElement>(".cl-wrong");
if (wrong) {
  wrong.tabIndex = -1;
  wrong.focus();
}
const timer = document.querySelector<HTMLElement>("[data-wait-minutes]");
if (timer) countDown(timer);

/** Counts from when the page came: the clock of the phone may be wrong, and the time to wait must not be. */
function countDown(timer: HTMLElement): void {
  const total = Number(timer.dataset["waitMinutes"]) * 60_000;
  // Less than the whole where an earlier answer began the wait.
  const whenItCame = Number(timer.dataset["waitLeft"]) * 1000;
  const figure = timer.querySelector<HTMLElement>("[data-figure]");
  const bar = timer.querySelector<HTMLElement>("[data-bar]");
  const said = timer.querySelector<HTMLElement>("[data-said]");
  if (!(total > 0) || !(whenItCame > 0) || !figure || !bar || !said) return;
  timer.hidden = false;
  let lastMinute = -1;
  const tick = (): void => {
    const left = Math.max(0, whenItCame - performance.now());
    const seconds = Math.ceil(left / 1000);
    figure.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    bar.style.width = `${100 - (100 * left) / total}%`;
    // Each minute, not each second: a screen reader must leave room to think.
    const minute = Math.ceil(seconds / 60);
    if (minute !== lastMinute) {
      if (minute === 0) said.textContent = "You have waited long enough. Ring someone whose voice you know first.";
      else if (lastMinute !== -1) said.textContent = `${minute} ${minute === 1 ? "minute" : "minutes"} left to wait.`;
      lastMinute = minute;
    }
    if (left > 0) setTimeout(tick, 1000);
  };
  tick();
}
