/** A message of a warning, as its row. */
import type { Channel } from "../ports.ts";
import type { Language } from "./subscribers.ts";

export type DeliveryKind = "warning" | "correction" | "withdrawal";
export type DeliveryRow = {
  id: string;
  warning_id: string;
  version: number;
  kind: DeliveryKind;
  channel: Channel | "webhook";
  webhook_id: string | null;
  subscriber_id: string | null;
  address: string;
  /** `stopped`: withdrawn before it was sent. */
  state: "waiting" | "sent" | "failed" | "stopped";
  attempts: number;
  /** A try broke off before its end was known: the message may have gone out once already. */
  maybe_twice: boolean;
  due_at: Date;
  last_error: string | null;
  token: string | null;
  language: Language | null;
  /** Its receiver wants no more. */
  has_left: boolean;
  /** A browser's keys; null for every other way. */
  push_key: string | null;
  push_secret: string | null;
  /** Whose trusted contact it goes to, and for whom; null for whoever gets it for themselves. */
  contact_id: string | null;
  for_name: string | null;
  /** Their calls say how to hear of their trusted contacts. */
  has_contacts: boolean;
};

/** What the two tables of trusted contacts say of a message to `subscriber s`. */
export const OF_CONTACTS = `s.contact_id,
  (select p.name from trusted_contact c join protected_person p on p.id = c.person_id where c.id = s.contact_id) as for_name,
  d.channel = 'voice' and s.contact_id is null and exists (
    select 1 from protected_person p where p.channel = 'voice' and p.address = d.address
      and p.confirmed_at is not null and p.ended_at is null) as has_contacts`;

/** How the reason of a mail begins that was taken, and came back. */
export const CAME_BACK = "came back";

/** Why a message waits that is for a program which an admin has paused. */
export const PAUSED = "paused";
