/**
 * The words that the command, the API and the pages share. They are fixed: other programs compare against them.
 * Each list is the whole list; the type is made from it, so that adding a word is one edit.
 */
export const CHANNELS = [
  "live_call",
  "automated_message",
  "voicemail",
  "text",
  "in_person_follow_up",
  "unknown",
] as const;
export type Channel = (typeof CHANNELS)[number];

export const IMPERSONATED_KINDS = [
  "bank",
  "police",
  "government_benefits",
  "tax",
  "telecom_provider",
  "tech_support",
  "courier",
  "retailer",
  "energy",
  "health",
  "family_member",
  "investment",
  "other",
  "unknown",
] as const;
export type ImpersonatedKind = (typeof IMPERSONATED_KINDS)[number];

export const ASKS = [
  "bank_details",
  "card_details",
  "pin_or_password",
  "personal_details",
  "money_transfer",
  "cash_to_courier",
  "gift_cards_or_vouchers",
  "remote_access",
  "press_key",
  "buy_goods",
  "card_handover",
  "none_stated",
] as const;
export type Ask = (typeof ASKS)[number];

export const OUTCOMES = ["no_loss", "details_given", "money_lost", "unknown"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Never "safe": no listener can promise that. */
export const VERDICTS = ["likely_fraud", "be_careful", "no_signs_seen"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a telephone number is doing in a text. */
export const NUMBER_ROLES = ["reporting_line", "scam_number", "other"] as const;
export type NumberRole = (typeof NUMBER_ROLES)[number];
