/** What script adds to pages that all work without it. */
import { initAll } from "govuk-frontend";
import { giveFormsTheirAddress } from "./parts/form-address.ts";
import { offerPrinting } from "./parts/printing.ts";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

giveFormsTheirAddress();
offerPrinting();
for (const item of document.querySelectorAll<HTMLElement>("[data-with-script]")) item.hidden = false;
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  button.addEventListener("click", async () => {
    const words = button.querySelector("span");
    if (!words) return;
    try {
      await navigator.clipboard.writeText(button.dataset["copy"] ?? "");
      words.textContent = "Copied";
    } catch {
      words.textContent = "Copy it from the address bar";
    }
  });
}
