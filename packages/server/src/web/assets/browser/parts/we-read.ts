/** What the reader makes of a person's own words, in words for them, and as answers to the questions that follow. */
import {
  type Ask,
  type Day,
  type ImpersonatedKind,
  type Incident,
  type NumberSeen,
  type Outcome,
  readDocument,
  type Reading,
  sayDay,
} from "@clearline/engine";

export type Row = { key: string; value: string };
/** By the name of the answer; the server looks at each again. */
export type ReadAnswers = Partial<Record<"day" | "where" | "number" | "outcome", string>>;
export type WeRead = { rows: readonly Row[]; answers: ReadAnswers };

/** @param around `today` is what "yesterday" is counted from, `area` settles which of several towns is meant */
export function weRead(text: string, { today, area }: { today: Day; area: string }): WeRead {
  const reading = readDocument({ id: "words", text, published: today, area });
  // More than one call may be told: the form asks about the first.
  const [call] = reading.incidents;
  const number = shownNumber(text, reading);
  const rows: Row[] = [];
  const answers: ReadAnswers = {};
  const say = (key: string, value: string | null | undefined): void => {
    if (value) rows.push({ key, value });
  };
  say("When", call && sayWhen(call));
  say("Where", call && sayWhere(call));
  say("Who they said they were", call && (call.impersonatedName ?? KIND_SAID[call.impersonatedKind]));
  say(
    "What they wanted",
    call &&
      call.askedFor
        .map((ask) => ASK_SAID[ask])
        .filter(Boolean)
        .join(", "),
  );
  say("The number the phone showed", number);
  say("What happened", call && OUTCOME_SAID[call.outcome].say);
  if (call?.date && call.date <= today) answers.day = call.date;
  const where = call && sayWhere(call);
  if (where) answers.where = where;
  if (number) answers.number = number;
  const outcome = call && OUTCOME_SAID[call.outcome].answer;
  if (outcome) answers.outcome = outcome;
  return { rows, answers };
}

function sayWhen({ date, dateText }: Incident): string | null {
  if (date !== null) return sayDay(date, { weekday: true });
  return dateText && `“${dateText}”`;
}

/** One place: the form asks for one. */
const sayWhere = ({ place, placeArea }: Incident): string | null => place?.split("; ")[0] ?? placeArea;

const SHOWN_BEFORE =
  /\b(?:screen|display|displayed|showed|shown|showing|came up|caller id|number was|rang from|called from)\b/i;
const SHOWN_AFTER = /^[\s,]*(?:came up|was on|showed|appeared|flashed up|on (?:the|my) (?:screen|phone|display))/i;
const REACH = 48;

/** The one number that the words say the phone showed: not a number to ring back, and not the person's own. */
function shownNumber(text: string, { phoneNumbers, personalDetails }: Reading): string | null {
  const isOwn = ({ start, end }: NumberSeen): boolean =>
    personalDetails.some((detail) => detail.kind === "phone" && detail.start < end && detail.end > start);
  const shown = phoneNumbers.filter(
    (seen) =>
      seen.role !== "reporting_line" &&
      !isOwn(seen) &&
      (SHOWN_BEFORE.test(text.slice(Math.max(0, seen.start - REACH), seen.start)) ||
        SHOWN_AFTER.test(text.slice(seen.end, seen.end + REACH))),
  );
  const [only] = shown;
  return only && shown.length === 1 ? text.slice(only.start, only.end) : null;
}

const KIND_SAID: Record<ImpersonatedKind, string> = {
  bank: "Your bank",
  police: "The police",
  government_benefits: "A benefits office",
  tax: "The tax office",
  telecom_provider: "A phone or broadband company",
  tech_support: "Computer help",
  courier: "A parcel company",
  retailer: "A shop",
  energy: "An energy company",
  health: "A health service",
  family_member: "Someone in your family",
  investment: "An investment company",
  other: "",
  unknown: "",
};

const ASK_SAID: Record<Ask, string> = {
  bank_details: "Bank details",
  card_details: "Card details",
  pin_or_password: "A PIN, password or code",
  personal_details: "Details about you",
  money_transfer: "To move or pay money",
  cash_to_courier: "Cash for someone to collect",
  gift_cards_or_vouchers: "Gift cards or vouchers",
  remote_access: "To get into a computer or phone",
  press_key: "To press a key",
  buy_goods: "Something bought",
  card_handover: "A bank card handed over",
  none_stated: "",
};

const OUTCOME_SAID: Record<Outcome, { say: string; answer: string }> = {
  no_loss: { say: "Nothing was lost", answer: "none" },
  details_given: { say: "Some details were given", answer: "details" },
  money_lost: { say: "Money was lost", answer: "money" },
  unknown: { say: "", answer: "" },
};
