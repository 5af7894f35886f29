import type {
  Clock,
  KeptFiles,
  PushTransport,
  SecretBytes,
  Senders,
  Signer,
  WebhookTransport,
  NumberSealer,
} from "../ports.ts";
import type { Site } from "../site.ts";
import type { OfficerRow, Role } from "../store/officers.ts";
import type { Store } from "../store/store.ts";
import type { ReadContext } from "./rooms.ts";

/** What every action is given. The words: a *deciding* action loads, decides in the engine, saves, and queues what to send. */
export type Deps = {
  store: Store;
  clock: Clock;
  secrets: SecretBytes;
  site: Site;
  /** Gazetteer and organisations, built once: reading needs them. */
  context: ReadContext;
  /** Keys the hashes of things that must not be guessed from a copy of the database, such as who failed to sign in. */
  serverKey: Buffer;
  /** Seals numbers, so that tips can be found by them. */
  numberSealer: NumberSealer;
  /** Signs warnings. */
  signer: Signer;
  /** Messages that went into this machine's outbox folder. */
  files: KeptFiles;
};

/** What the channels with a provider need. */
export type ProviderDeps = Deps & { senders: Senders };

/** What sending needs besides. */
export type SendingDeps = ProviderDeps & { webhooks: WebhookTransport; push: PushTransport };

/** The person at the console. A session gives one; so does a row of `officer`. */
export type Officer = Pick<OfficerRow, "id" | "name" | "role">;

export type Actor =
  | { kind: "officer"; id: string; role: Role }
  | { kind: "api-key"; id: string }
  | { kind: "resident" }
  | { kind: "program" };

/** How the audit log names an actor. A resident is only ever `resident`. */
export const whoIs = (actor: Actor): string =>
  actor.kind === "officer" || actor.kind === "api-key" ? `${actor.kind}:${actor.id}` : actor.kind;

export const whoOfficer = (officer: Pick<Officer, "id">): string => `officer:${officer.id}`;

export type NotAllowed = { code: "not-allowed" };
export type NotFound = { code: "not-found" };
export type ReasonMissing = { code: "reason-missing" };
