/** Objects that are the same in every bundle of every Clearline. Their ids and times never change; a new version is a new time. */

const MADE = "2026-11-29T00:00:00.000Z";

/** OASIS's own, word for word as every STIX program knows it: STIX 2.1, section 7.2.1.4. */
export const TLP_AMBER = {
  type: "marking-definition",
  spec_version: "2.1",
  id: "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
  created: "2017-01-20T00:00:00.000Z",
  definition_type: "tlp",
  name: "TLP:AMBER",
  definition: { tlp: "amber" },
} as const;

/** Who defined the extension: the program, not whoever runs it. */
export const CLEARLINE = {
  type: "identity",
  spec_version: "2.1",
  id: "identity--6d6f9b5e-0d0c-5b0f-9f4e-3c1b4b1f2a70",
  created: MADE,
  modified: MADE,
  name: "Clearline",
  identity_class: "system",
} as const;

export const EXTENSION = "extension-definition--0b7a3c52-8e0f-4d3a-9a55-2f6c1d9e7b14";

export const EXTENSION_DEFINITION = {
  type: "extension-definition",
  spec_version: "2.1",
  id: EXTENSION,
  created_by_ref: CLEARLINE.id,
  created: MADE,
  modified: MADE,
  name: "Reported telephone calls",
  description:
    "Facts of a telephone call that somebody reported, on an incident; and a telephone number, on a user account of the type phone.",
  schema:
    "On an incident, all strings and all but report, received_on and outcome optional: report (the publisher's number of it), received_on and call_day (ISO 8601 days), place, place_area, channel (live_call, automated_message, voicemail, text, in_person_follow_up, unknown), impersonated_kind and impersonated_name (whom the caller claimed to be, never who they are), asked_for (a list of strings), outcome (no_loss, details_given, money_lost, unknown), number_note (where a genuine number was imitated; that number is not given). On a user-account whose account_type is phone: e164 (the number in E.164, the same as user_id), number_note.",
  version: "1.0.0",
  extension_types: ["property-extension"],
} as const;
