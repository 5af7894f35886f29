import type { Services } from "../services.ts";
import { type Html, html } from "../shell/html.ts";

/** How to reach whoever runs this: in writing where an address was set, else by phone. Starts a sentence. */
export function writeTo({ site }: Services): Html {
  const { email, phone } = site.force;
  return email === "" ? html`Ring ${phone}` : html`Write to <a href="mailto:${email}">${email}</a>, or ring ${phone}`;
}
