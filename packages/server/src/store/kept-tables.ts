import type { KeptClass } from "../kept.ts";
import { REPORT_CLASSES } from "./keeping-rules.ts";

/**
 * What each table holds, column by column, and by which classes it goes; or whose it is not, and why it stays. A table
 * or a column that is not here fails a test: whoever adds one says here how long it is kept.
 */
export type TableKept = ({ goes: readonly KeptClass[] } | { stays: string }) & { columns: string };

/** With the words of the report: gone, or written over. */
const REPORT = REPORT_CLASSES;

export const KEPT_TABLES: Readonly<Record<string, TableKept>> = {
  api_key: {
    stays: "Keys of programs, as hashes, under the name of a system.",
    columns: "id name key_hash made_by made_at revoked_at",
  },
  asked_address: {
    stays: "Keyed hashes of addresses that were asked to have or be trusted contacts, so that none is asked too often.",
    columns: "hash asked_at asks",
  },
  assignment: {
    stays: "Which officer had what in hand, by number; kept for ever.",
    columns: "id report_id series_id to_officer by_officer at",
  },
  audit: {
    stays: "Kept for ever: each line seals the one before. No words of a report are in it.",
    columns: "id at who did to_kind to_id why detail prev_hash hash",
  },
  audit_head: { stays: "Kept for ever: the last line of the audit log.", columns: "one id hash" },
  backup_code: { goes: ["one-time-code", "closed-account"], columns: "officer_id code_hash used_at" },
  call_back: { goes: ["call-back"], columns: "id report_id due_at agreed_by agreed_at tries state done_by done_at" },
  call_nonce: { stays: "Numbers that a program made up; an hour.", columns: "access_id nonce at" },
  calling_session: { goes: ["session"], columns: "token_hash access_id made_at expires_at" },
  case_fact: {
    goes: REPORT,
    columns:
      "report_id call_date place place_area lat lon number_e164 channel impersonated_kind impersonated_name asked_for outcome counts link_keys",
  },
  case_key: { goes: REPORT, columns: "key report_id" },
  channel: {
    stays: "Providers, and how they fare.",
    columns: "name tested_at tested_by tested_as failures open_until next_at",
  },
  channel_day: { stays: "Providers, and what was spent on a day.", columns: "channel day used asking" },
  check_feedback: {
    goes: ["feedback-words", "feedback"],
    columns: "id asked_at verdict was_right words their_id received_on seen_by seen_at",
  },
  clearline_migration: { stays: "Which migrations were applied.", columns: "number name checksum applied_at" },
  corrected_call: {
    goes: REPORT,
    columns: "id report_id reading_id incident became into_reading into_incident by_officer at",
  },
  correction_aside: { goes: REPORT, columns: "id correction_id by_officer at" },
  delivery: {
    goes: ["delivery", "subscriber-left"],
    columns:
      "id warning_id version kind channel subscriber_id address state attempts maybe_twice due_at leased_until done_at last_error webhook_id arrived_at drill_receiver_id",
  },
  directory_correction: {
    goes: ["correction-contact", "correction"],
    columns: "id entry says proof from_owner contact asked_at due_on state settled_by settled_at why token_hash told",
  },
  directory_hidden: {
    stays: "Numbers of public bodies taken down, and why.",
    columns: "entry hidden_by hidden_at why",
  },
  directory_number: {
    stays: "Numbers of public bodies.",
    columns:
      "id entry was_number number says source looked asked_by asked_at confirmed_by confirmed_at dropped_by dropped_at dropped_why",
  },
  directory_question: {
    goes: ["correction"],
    columns: "id correction_id question asked_by asked_at answer answered_at",
  },
  drill_receiver: { stays: "Which officers are sent exercises, by number.", columns: "id officer_id asked_at left_at" },
  enrolled_organisation: {
    goes: ["who-answered"],
    columns:
      "id name published_number number_source number_checked shows state proposed_by proposed_at rang_by rang_at rang_who suspended_by suspended_at suspended_why resumed_by ended_by ended_at ended_why change_id",
  },
  fact_correction: { goes: REPORT, columns: "id report_id incident field value by_officer at reading_id" },
  factor_reset: {
    stays: "Which officers took whose lost factors away, by number: kept for ever, as the two people are.",
    columns: "id officer_id asked_by asked_at confirmed_by ended_at",
  },
  idempotency: { goes: ["retry"], columns: "scope key request_hash report_id made_at" },
  invitation: { goes: ["one-time-code"], columns: "token_hash role made_by made_at expires_at used_at used_by" },
  job_runner: { stays: "Processes at work.", columns: "id worker_ids started_at" },
  keeping: { stays: "How long things are kept.", columns: "class kept next next_from told" },
  keeping_done: { stays: "Counts of what went.", columns: "class day n" },
  keeping_run: { stays: "When things went.", columns: "one last_day wait_until" },
  legal_hold: {
    goes: ["legal-hold"],
    columns: "id report_id series_id reason until made_by made_at lifted_by lifted_at",
  },
  legal_hold_report: { goes: ["legal-hold"], columns: "hold_id report_id" },
  link_apart: { stays: "Numbers of reports that a person said do not belong together.", columns: "a b by_officer at" },
  link_refusal: { stays: "The same of a report and a series.", columns: "report_id series_id by_officer at" },
  link_suggestion: { goes: REPORT, columns: "report_id to_report score say on_day answer answered_by answered_at" },
  logged_call: {
    goes: ["logged-call"],
    columns: "id organisation_id access_id code_hash called_hash shows made_at live_from live_until used_at",
  },
  note: { goes: REPORT, columns: "id report_id series_id by_officer at words" },
  officer: { goes: ["closed-account"], columns: "id email name role password_hash created_at disabled_at" },
  officer_alarm: {
    goes: ["draft-warning", "closed-account"],
    columns: "id warning_id approved_at officer_id state attempts maybe_twice due_at leased_until done_at last_error",
  },
  officer_code: {
    goes: ["one-time-code", "closed-account"],
    columns: "officer_id sealed made_at confirmed_at last_step",
  },
  operator_area: { stays: "Areas from a file.", columns: "id list_id name code level shape" },
  operator_list: {
    stays: "Files of places and organisations.",
    columns: "id name kind file entries content_hash imported_at",
  },
  operator_organisation: { stays: "Organisations from a file.", columns: "id list_id body" },
  operator_place: {
    stays: "Places from a file.",
    columns: "id list_id name also size lat lon district county outcode",
  },
  organisation_access: {
    stays: "Ways in of organisations: public keys and hashes.",
    columns:
      "id organisation_id kind label public_key x5u token_hash link_until made_by made_at confirmed_by confirmed_at ended_by ended_at",
  },
  organisation_change: {
    goes: ["who-answered"],
    columns:
      "id organisation_id was_name was_number was_source was_checked was_shows name published_number number_source number_checked shows asked_by asked_at rang_by rang_at rang_who dropped_by dropped_at dropped_why rang_number rang_found_in",
  },
  passkey: { goes: ["closed-account"], columns: "id officer_id public_key counter name made_at last_used_at" },
  protected_person: {
    stays: "Erased by a job of its own, tend-contacts: 30 days after it ends, or was asked and never answered.",
    columns:
      "id channel address name place around language is_warned token taken_by asked_at rung code_no code_sent_at code_tries looked_at confirmed_at ends_at renewal_asked_at ended_at ended_by",
  },
  protected_number: { stays: "Numbers of public bodies.", columns: "number what" },
  published_document: {
    goes: ["published-page"],
    columns:
      "id url asked_url came_by title published_on area words body_hash words_hash reader reading kept_by fetched_at seen_at found_in",
  },
  reading: { goes: REPORT, columns: "id report_id reader reading read_at turn" },
  relinking: {
    stays: "How far linking anew is.",
    columns: "id asked_by asked_at stage total done moved parted suggested moved_at ended_at ended stopped_by",
  },
  report: {
    goes: [...REPORT, "contact"],
    columns:
      "id receipt source words call_date place number_shown for_someone_else anonymous contact_name contact_email contact_phone word_pair received_on received_at taken_by state urgency checked reader pinned_reading pinned_over erased_on state_on erased_for waiting_since assigned_to assigned_at",
  },
  report_words: { goes: REPORT, columns: "report_id words" },
  report_draft: { goes: ["begun"], columns: "token_hash answers changed_at" },
  rereading: {
    stays: "How far reading again is.",
    columns:
      "id reader asked_by asked_at last_report at_report total done failed changed kept tries started_at moved_at lap_at lap_done ended_at ended stopped_by",
  },
  rereading_report: {
    goes: REPORT,
    columns:
      "rereading_id report_id result fields unsettled before_reading after_reading last_correction code last_aside",
  },
  series: {
    stays: "Names of series, from what callers claimed to be; kept for ever with what was counted.",
    columns: "id name named_by made_at changed_at closed_at assigned_to assigned_at",
  },
  series_change: {
    stays: "Which officer arranged which series, by number; kept for ever.",
    columns: "id kind by_officer at undone_by undone_at",
  },
  series_change_report: {
    goes: REPORT,
    columns: "change_id report_id from_series to_series from_because from_person refused accepted",
  },
  series_member: { goes: REPORT, columns: "report_id series_id because by_person at" },
  session: {
    goes: ["session"],
    columns: "token_hash officer_id csrf made_at seen_at expires_at proved_at proved_by awaits_factor challenge",
  },
  setting: {
    stays: "Settings, and how often words are used at all, as hashes.",
    columns: "name value changed_by changed_at",
  },
  sign_in_failure: { goes: ["failed-sign-in"], columns: "key_hash at" },
  subscriber: {
    goes: ["subscriber-unconfirmed", "subscriber-left", "subscriber-unreachable"],
    columns:
      "id address place token asked_at confirmed_at left_at asks channel code_tries unreachable_at unreachable_why push_key push_secret around within kinds language quiet_from quiet_until change_no change_sent_at change_tries contact_id",
  },
  surge: {
    stays: "Counts in places; kept for ever with what was counted.",
    columns:
      "id stream places centre radius_km starts_on ends_on observed expected usual ratio llr p p_gumbel recurrence_days replicas null_model reports found_at seen_at ended_at dismissed_by dismissed_why seen_on repeats harm unstirred_observed unstirred_recurrence_days placeless",
  },
  surge_event: {
    stays: "The same, day by day.",
    columns: "surge_id on_day kind observed expected recurrence_days places at",
  },
  surge_run: { stays: "The same, look by look.", columns: "id at stream cases found top" },
  tip: {
    goes: ["sealed-tip", "tip-unsettled"],
    columns: "id code_hash received_on sealed state closed_on put_away_why report_id",
  },
  tip_key: {
    stays: "Public keys that tips are sealed to, and the two officers behind each.",
    columns: "id recipient label added_by added_at confirmed_by confirmed_at stopped_by stopped_at stopped_why",
  },
  trusted_contact: {
    stays: "As protected_person: each 30 days after it ends, or was asked and never answered.",
    columns:
      "id person_id slot channel address name token named_at agreed_at asked_at rung code_tries answered_at said_yes ended_at ended_by",
  },
  tip_number: { goes: ["sealed-tip", "tip-unsettled"], columns: "tip_id sealed" },
  warning: {
    goes: ["draft-warning"],
    columns:
      "id slug code state version content content_hash submitted_hash drafted_by submitted_by approved_by series_id surge_id drafted_at changed_at published_at withdrawn_at withdrawn_why approved_at held_until wakes mode",
  },
  warning_countersign: { goes: ["draft-warning"], columns: "submission_id officer_id at" },
  warning_signature: {
    stays: "Kept for ever: what we said to the public, signed.",
    columns: "warning_id issue statement signature key_id at",
  },
  warning_submission: { goes: ["draft-warning"], columns: "id warning_id content_hash by_officer at" },
  warning_version: {
    goes: ["draft-warning"],
    columns: "warning_id version content content_hash by_officer at correction outlines",
  },
  webhook: {
    stays: "Addresses of newsrooms’ programs.",
    columns: "id url made_at tested_at ended_at name secret_no rotated_at paused_at",
  },
  webhook_try: { stays: "How they answered.", columns: "id webhook_id at event warning_id error" },
  wrong_code: {
    stays: "Codes that confirmed nothing, counted by organisation; a month.",
    columns: "organisation hour n",
  },
};
