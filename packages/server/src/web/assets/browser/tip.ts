/**
 * /tip: seals what is typed to the keys in the page and sends the sealed bytes alone, without cookies. The words go
 * when they are sent or when the page is left.
 */
import { TIP_SIZES, tidyWords } from "@clearline/engine";
import { find } from "./parts/find.ts";
import { base64Of, bytesOf } from "./parts/base64.ts";
import { sealNumbers } from "./parts/seal-numbers.ts";
import { sealTip } from "./parts/seal-tip.ts";

const part = find("[data-tip]", HTMLElement);
const form = find("[data-tip-form]", HTMLFormElement);
const group = find("[data-tip-group]", HTMLElement);
const box = find("[data-tip-form] textarea", HTMLTextAreaElement);
const send = find("[data-tip-form] button", HTMLButtonElement);
const wrong = find("[data-tip-error]", HTMLElement);
const state = find("[data-tip-state]", HTMLElement);
const keys = JSON.parse(part.dataset["keys"] ?? "[]") as { id: string; recipient: string }[];
const says = JSON.parse(part.dataset["says"] ?? "{}") as Record<string, string>;
const most = Number(part.dataset["most"]);

for (const one of document.querySelectorAll<HTMLElement>("[data-tip]")) one.hidden = false;
for (const one of document.querySelectorAll<HTMLElement>("[data-without-script]")) one.remove();
// A page that is left and come back to must not show what was typed.
addEventListener("pagehide", clear);
addEventListener("pageshow", (event) => {
  if (event.persisted) clear();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void sealAndSend();
});
// Browsers seal only on pages that came by https, or from this machine: told before anybody has written.
if (!isSecureContext) {
  refuse("cannot-seal");
  send.disabled = true;
}

async function sealAndSend(): Promise<void> {
  const words = tidyWords(box.value);
  const fault = words === "" ? "empty" : words.length > most ? "too-long" : null;
  refuse(fault);
  if (fault !== null) return;
  send.disabled = true;
  state.textContent = says["sealing"] ?? "";
  const came = await sealedAndSent(words).catch(() => ({ refused: "not-sent" }));
  send.disabled = false;
  state.textContent = "";
  if ("code" in came) showCode(came.code);
  else refuse(came.refused);
}

async function sealedAndSent(words: string): Promise<{ code: string } | { refused: string }> {
  const sealed = await sealTip(
    words,
    keys.map(({ recipient }) => recipient),
  ).catch(() => undefined);
  if (sealed === null) return { refused: "too-long" };
  // Looked at once more here: what is sent is of a size that tells nothing, or is not sent.
  if (sealed === undefined || !TIP_SIZES.some((size) => size === sealed.length)) return { refused: "cannot-seal" };
  const blinding: { refused: string | null } = { refused: null };
  const numbers = await sealNumbers(words, async (blinded) => {
    const { evaluated, refused } = await post("/tip/blind", { blinded: base64Of(blinded) });
    blinding.refused = refused ?? null;
    return bytesOf(evaluated ?? "");
  }).catch(() => null);
  if (numbers === null) return { refused: blinding.refused ?? "not-sent" };
  const ids = keys.map(({ id }) => id).join();
  const { code, refused } = await post("/tip", {
    keys: ids,
    sealed: base64Of(sealed),
    numbers: base64Of(numbers),
  });
  return code === undefined ? { refused: refused ?? "not-sent" } : { code };
}

/** Without cookies. What is answered is a few named words. */
async function post(path: string, fields: Record<string, string>): Promise<Record<string, string | undefined>> {
  const body = new URLSearchParams(fields);
  const answer = await fetch(path, { method: "POST", body, credentials: "omit", cache: "no-store" });
  const said: unknown = await answer.json();
  if (typeof said !== "object" || said === null) return {};
  return Object.fromEntries(Object.entries(said).filter(([, value]) => typeof value === "string"));
}

function showCode(code: string): void {
  clear();
  part.remove();
  find("[data-tip-code]", HTMLElement).textContent = code;
  const sent = find("[data-tip-sent]", HTMLElement);
  sent.hidden = false;
  sent.focus();
}

/** What must be put right, in the page's words; null when nothing is wrong. */
function refuse(code: string | null): void {
  wrong.hidden = code === null;
  wrong.textContent = code === null ? "" : (says[code] ?? says["not-sent"] ?? "");
  group.classList.toggle("govuk-form-group--error", code !== null);
  box.classList.toggle("govuk-textarea--error", code !== null);
  box.setAttribute("aria-describedby", code === null ? "f-tip-hint" : "f-tip-hint f-tip-error");
  if (code !== null) box.focus();
}

function clear(): void {
  box.value = "";
}
