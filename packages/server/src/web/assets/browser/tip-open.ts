/**
 * /console/tips/N: opens a tip in the page with a private key from a file or pasted. Neither leaves it; the server is
 * told only that it was opened.
 */
import { tipPrivateKeysIn } from "@clearline/engine";
import { bytesOf } from "./parts/base64.ts";
import { find } from "./parts/find.ts";
import { openTip } from "./parts/seal-tip.ts";

const form = document.querySelector<HTMLFormElement>("[data-tip-open]");
// Browsers open only on pages that came by https, or from this machine; else the way without a network is left.
if (form && isSecureContext) offerOpening(form);

function offerOpening(opening: HTMLFormElement): void {
  const file = find("#f-key-file", HTMLInputElement);
  const pasted = find("#f-key", HTMLInputElement);
  const wrong = find("[data-open-error]", HTMLElement);
  const state = find("[data-open-state]", HTMLElement);
  const says = JSON.parse(opening.dataset["says"] ?? "{}") as Record<string, string>;
  opening.hidden = false;
  addEventListener("pagehide", forget);
  opening.addEventListener("submit", (event) => {
    event.preventDefault();
    void open();
  });

  async function open(): Promise<void> {
    wrong.hidden = true;
    state.textContent = says["opening"] ?? "";
    const given = pasted.value.trim() === "" ? ((await file.files?.[0]?.text()) ?? "") : pasted.value;
    const fault = given === "" ? "none" : tipPrivateKeysIn(given).length === 0 ? "not-a-key" : null;
    const words =
      fault === null ? await openTip(bytesOf(opening.dataset["sealed"] ?? ""), given).catch(() => null) : null;
    if (words === null) {
      state.textContent = "";
      wrong.textContent = says[fault ?? "wrong-key"] ?? "";
      wrong.hidden = false;
      return;
    }
    forget();
    state.textContent = says["opened"] ?? "";
    show(words);
    const { noted = "", csrf = "" } = opening.dataset;
    await fetch(noted, { method: "POST", body: new URLSearchParams({ _csrf: csrf }) }).catch(() => null);
  }

  function forget(): void {
    pasted.value = "";
    file.value = "";
  }
}

function show(words: string): void {
  find("[data-words]", HTMLElement).textContent = words;
  const opened = find("[data-opened]", HTMLElement);
  opened.hidden = false;
  opened.focus();
  const report = document.querySelector<HTMLTextAreaElement>("textarea[name=words]");
  if (!report || report.value !== "") return;
  report.value = words;
  // The count under the field is GOV.UK's script's, which listens for typing.
  report.dispatchEvent(new Event("keyup"));
}
