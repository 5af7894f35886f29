import { type Day, parseDay } from "../base/day.ts";
import type { AdviceBlock } from "./force.ts";

const known = (given: string): Day => {
  const day = parseDay(given);
  if (day === null) throw new RangeError(`not a day: ${given}`);
  return day;
};

/** Where the wording comes from, and until when it may be taken as true. The same for all blocks that we ship. */
export const SHIPPED = {
  force: null,
  source: "Police and Stop Scams UK public advice on ending a call, ringing 159 and reporting fraud",
  checked: known("2026-11-01"),
  reviewBy: known("2027-05-01"),
} as const;

/**
 * The wording Clearline ships with, for England, Wales and Northern Ireland. A different phone comes first, because
 * the wait on the same line is contested; nobody who has paid is told to wait.
 */
export const BLOCKS: readonly AdviceBlock[] = [
  {
    ...SHIPPED,
    id: "press-nothing",
    when: ["press_key"],
    words: {
      en: { act: "Put the phone down.", more: "Do not press any key." },
      cy: { act: "Rhowch y ffôn i lawr.", more: "Peidiwch â phwyso unrhyw fotwm." },
    },
  },
  {
    ...SHIPPED,
    id: "put-it-down",
    when: "always",
    words: {
      en: { act: "Put the phone down.", more: "You do not have to say anything." },
      cy: { act: "Rhowch y ffôn i lawr.", more: "Does dim rhaid i chi ddweud dim." },
    },
  },
  {
    ...SHIPPED,
    id: "at-the-door",
    when: ["cash_to_courier", "card_handover"],
    words: {
      en: {
        act: "Is someone coming to your door? Ring {emergency}.",
        more: "Give no one your card or cash. No bank or police officer will collect it.",
      },
      cy: {
        act: "Oes rhywun yn dod at eich drws? Ffoniwch {emergency}.",
        more: "Peidiwch â rhoi eich cerdyn na’ch arian i neb. Fydd dim banc na heddwas yn eu casglu.",
      },
    },
  },
  {
    ...SHIPPED,
    id: "not-into-your-computer",
    when: ["remote_access"],
    words: {
      en: { act: "Let no one into your computer.", more: "If they are in it now, switch it off." },
      cy: {
        act: "Peidiwch â gadael neb i mewn i’ch cyfrifiadur.",
        more: "Os ydyn nhw ynddo nawr, diffoddwch ef.",
      },
    },
  },
  {
    ...SHIPPED,
    id: "buy-nothing",
    when: ["gift_cards_or_vouchers", "buy_goods"],
    words: {
      en: { act: "Buy nothing for a caller.", more: "No real office is paid in gift cards, gold or watches." },
      cy: {
        act: "Peidiwch â phrynu dim i rywun sy’n ffonio.",
        more: "Does dim swyddfa go iawn yn cymryd tâl mewn cardiau rhodd, aur na watshis.",
      },
    },
  },
  {
    ...SHIPPED,
    id: "different-phone",
    when: "always",
    words: {
      en: {
        act: "Use a different phone to check.",
        more: "Ring {bank} for your bank, or {police} for the police.",
      },
      cy: {
        act: "Defnyddiwch ffôn gwahanol i wirio.",
        more: "Ffoniwch {bank} i gael eich banc, neu {police} i gael yr heddlu.",
      },
    },
  },
  {
    ...SHIPPED,
    id: "only-one-phone",
    when: "always",
    words: {
      en: {
        act: "Only one phone? Wait at least {minutes} minutes.",
        more: "Then ring someone whose voice you know first.",
      },
      cy: {
        act: "Dim ond un ffôn? Arhoswch o leiaf {minutes} munud.",
        more: "Yna ffoniwch yn gyntaf rywun y mae ei lais yn gyfarwydd i chi.",
      },
    },
  },
  {
    ...SHIPPED,
    id: "never-asked",
    when: ["bank_details", "card_details", "pin_or_password", "money_transfer"],
    words: {
      en: {
        act: "Tell no one a PIN, a password or a code.",
        more: "A bank will never ask for them by phone. It will never ask you to move money to keep it safe.",
      },
      cy: {
        act: "Peidiwch â dweud PIN, cyfrinair na chod wrth neb.",
        more: "Fydd banc byth yn gofyn amdanyn nhw dros y ffôn. Fydd banc byth yn gofyn i chi symud arian i’w gadw’n ddiogel.",
      },
    },
  },
  {
    ...SHIPPED,
    id: "already-paid",
    when: "always",
    words: {
      en: {
        act: "Told them something, or paid? Do not wait.",
        more: "Ring {bank} from another phone. Then tell {fraudName} on {fraudPhone}.",
      },
      cy: {
        act: "Wedi dweud rhywbeth wrthyn nhw, neu wedi talu? Peidiwch ag aros.",
        more: "O ffôn arall, ffoniwch {bank}. Yna dywedwch wrth {fraudName} ar {fraudPhone}.",
      },
    },
  },
];
