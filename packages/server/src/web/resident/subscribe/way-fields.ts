import { ASKING_WORDS, type Language } from "@clearline/engine";
import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import { type FieldErrors, radios, textInput } from "../../shell/form.ts";
import type { Html } from "../../shell/html.ts";

/** How somebody wants to hear from us, as typed. */
export type Way = { channel: string; email: string; mobile: string; phone: string };

/** By mail alone where nothing else is set up; else a choice, each with its own field. */
export function wayFields(
  way: Partial<Way>,
  phones: readonly PhoneChannel[],
  { errors, language }: { errors: FieldErrors; language: Language },
): Html {
  const words = ASKING_WORDS[language].way;
  const email = textInput({
    name: "email",
    label: words.email.label,
    value: way.email,
    errors,
    language,
    type: "email",
    autocomplete: "email",
    spellcheck: false,
  });
  if (phones.length === 0) return email;
  const number = (name: "mobile" | "phone", { label, hint }: { label: string; hint: string }): Html =>
    textInput({ name, label, hint, value: way[name], errors, language, type: "tel", autocomplete: "tel", width: "20" });
  const byPhone = [
    { value: "sms", label: words.sms.choice, more: number("mobile", words.sms) },
    { value: "voice", label: words.voice.choice, more: number("phone", words.voice) },
  ] as const;
  return radios({
    name: "channel",
    label: words.asked,
    value: way.channel ?? "email",
    errors,
    language,
    choices: [
      { value: "email", label: words.email.choice, more: email },
      ...byPhone.filter(({ value }) => phones.includes(value)),
    ],
  });
}
