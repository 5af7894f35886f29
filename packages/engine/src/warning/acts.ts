import type { Language } from "../base/language.ts";
import type { Ask } from "../base/vocabulary.ts";

const EN = {
  "press-nothing": "Do not press anything. Put the phone down.",
  plain: "Put the phone down. Ring back on a number you know.",
  courier: "Put the phone down. Give nothing to anyone who comes to your door.",
  card: "Put the phone down. Give your card to no one.",
  computer: "Put the phone down. Let no one into your computer.",
  money: "Put the phone down. Move no money.",
  buying: "Put the phone down. Buy nothing for a caller.",
  secrets: "Put the phone down. Tell no one a PIN, a password or a code.",
  "card-details": "Put the phone down. Tell no one your card details.",
  "bank-details": "Put the phone down. Tell no one your bank details.",
  yourself: "Put the phone down. Tell them nothing about yourself.",
} as const;

type ActKey = keyof typeof EN;

const CY: Readonly<Record<ActKey, string>> = {
  "press-nothing": "Peidiwch â phwyso dim. Rhowch y ffôn i lawr.",
  plain: "Rhowch y ffôn i lawr. Ffoniwch yn ôl ar rif rydych chi’n ei adnabod.",
  courier: "Rhowch y ffôn i lawr. Peidiwch â rhoi dim i neb sy’n dod at eich drws.",
  card: "Rhowch y ffôn i lawr. Peidiwch â rhoi eich cerdyn i neb.",
  computer: "Rhowch y ffôn i lawr. Peidiwch â gadael neb i mewn i’ch cyfrifiadur.",
  money: "Rhowch y ffôn i lawr. Peidiwch â symud arian.",
  buying: "Rhowch y ffôn i lawr. Peidiwch â phrynu dim i rywun sy’n ffonio.",
  secrets: "Rhowch y ffôn i lawr. Peidiwch â dweud PIN, cyfrinair na chod wrth neb.",
  "card-details": "Rhowch y ffôn i lawr. Peidiwch â rhoi manylion eich cerdyn i neb.",
  "bank-details": "Rhowch y ffôn i lawr. Peidiwch â rhoi eich manylion banc i neb.",
  yourself: "Rhowch y ffôn i lawr. Peidiwch â dweud dim amdanoch eich hun.",
};

/** The act in one breath, for the line under the heading, in each language. */
export const ACT_WORDS: Readonly<Record<Language, Readonly<Record<ActKey, string>>>> = { en: EN, cy: CY };

/** The gravest ask decides. */
export const ACTS: readonly { ask: Ask; act: string }[] = [
  { ask: "cash_to_courier", act: EN.courier },
  { ask: "card_handover", act: EN.card },
  { ask: "remote_access", act: EN.computer },
  { ask: "money_transfer", act: EN.money },
  { ask: "gift_cards_or_vouchers", act: EN.buying },
  { ask: "buy_goods", act: EN.buying },
  { ask: "pin_or_password", act: EN.secrets },
  { ask: "card_details", act: EN["card-details"] },
  { ask: "bank_details", act: EN["bank-details"] },
  { ask: "personal_details", act: EN.yourself },
];
export const PRESS_NOTHING = EN["press-nothing"];
export const PLAIN_ACT = EN.plain;

/** One of our own acts in the language asked for; null for words that somebody wrote. */
export function actIn(words: string, language: Language): string | null {
  for (const known of Object.values(ACT_WORDS)) {
    for (const [key, act] of Object.entries(known)) {
      if (act === words) return ACT_WORDS[language][key as ActKey];
    }
  }
  return null;
}
