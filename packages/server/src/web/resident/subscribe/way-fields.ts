import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import { type FieldErrors, radios, textInput } from "../../shell/form.ts";
import type { Html } from "../../shell/html.ts";

/** How somebody wants to hear from us, as typed. */
export type Way = { channel: string; email: string; mobile: string; phone: string };

/** By mail alone where nothing else is set up; else a choice, each with its own field. */
export function wayFields(way: Partial<Way>, phones: readonly PhoneChannel[], errors: FieldErrors): Html {
  const email = textInput({
    name: "email",
    label: "Your e-mail address",
    value: way.email,
    errors,
    type: "email",
    autocomplete: "email",
    spellcheck: false,
  });
  if (phones.length === 0) return email;
  const number = (name: "mobile" | "phone", label: string, hint: string): Html =>
    textInput({ name, label, hint, value: way[name], errors, type: "tel", autocomplete: "tel", width: "20" });
  return radios({
    name: "channel",
    label: "How shall we tell you?",
    value: way.channel ?? "email",
    errors,
    choices: [
      { value: "email", label: "By e-mail", more: email },
      ...(phones.includes("sms")
        ? [
            {
              value: "sms",
              label: "By text",
              more: number("mobile", "Your mobile number", "We send you a code to type in."),
            },
          ]
        : []),
      ...(phones.includes("voice")
        ? [
            {
              value: "voice",
              label: "By a phone call",
              more: number(
                "phone",
                "Your telephone number",
                "A voice reads the warning out. We ring you first to ask.",
              ),
            },
          ]
        : []),
    ],
  });
}
