/** /console/tips/keys: makes a pair of keys here. The private one stands in this page until it is left, and goes nowhere. */
import { fingerprintFrom, sayFingerprint } from "@clearline/engine";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { find } from "./parts/find.ts";

// Browsers hash only on pages that came by https, or from this machine.
const pane = document.querySelector<HTMLElement>("[data-tip-key]");
if (pane && isSecureContext) {
  pane.hidden = false;
  find("[data-make]", HTMLButtonElement).addEventListener("click", () => void make());
  find("[data-print-key]", HTMLButtonElement).addEventListener("click", () => print());
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

async function make(): Promise<void> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(recipient));
  const fingerprint = sayFingerprint(fingerprintFrom(new Uint8Array(digest)));
  find("[data-private]", HTMLElement).textContent = identity;
  find("[data-public]", HTMLElement).textContent = recipient;
  find("[data-print-of]", HTMLElement).textContent = fingerprint;
  // As age-keygen writes it, so that any age program reads it.
  const file = [
    "# Clearline: private key of sealed tips. Keep it off every server.",
    `# fingerprint: ${fingerprint}`,
    `# public key: ${recipient}`,
    identity,
    "",
  ].join("\n");
  const save = find("[data-save]", HTMLAnchorElement);
  URL.revokeObjectURL(save.href);
  save.download = "clearline-tip-key.txt";
  save.href = URL.createObjectURL(new Blob([file], { type: "text/plain" }));
  const recipientField = document.querySelector<HTMLInputElement>("input[name=recipient]");
  if (recipientField) recipientField.value = recipient;
  const made = find("[data-made]", HTMLElement);
  made.hidden = false;
  made.focus();
}
