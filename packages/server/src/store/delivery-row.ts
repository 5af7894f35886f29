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
};

/** How the reason of a mail begins that was taken, and came back. */
export const CAME_BACK = "came back";

/** Why a message waits that is for a program which an admin has paused. */
export const PAUSED = "paused";
