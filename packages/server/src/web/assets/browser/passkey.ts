/** Makes and uses passkeys. Each form is hidden until this has run, and is sent as any other once the passkey has signed. */
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
  if (!browserSupportsWebAuthn()) continue;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sign(form).then(
      () => form.submit(),
      () => say(form, "That did not work. Try again, or use a code."),
    );
  });
}

async function sign(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams({ _csrf: field(form, "_csrf").value });
  const answer = await fetch(form.dataset["options"] ?? "", { method: "POST", body });
  if (!answer.ok) throw new Error(`the options were refused: ${answer.status}`);
  const options: unknown = await answer.json();
  const signed =
    form.dataset["passkey"] === "new"
      ? await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
      : await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
  field(form, "response").value = JSON.stringify(signed);
}

const field = (form: HTMLFormElement, name: string): HTMLInputElement => {
  const found = form.elements.namedItem(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`the form has no ${name}`);
  return found;
};

function say(form: HTMLFormElement, words: string): void {
  const place = form.querySelector("[data-passkey-says]");
  if (place) place.textContent = words;
}
