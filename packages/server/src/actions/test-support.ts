import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type pg from "pg";
import { ok, type WarningContent, type WarningMode } from "@clearline/engine";
import { readConfig } from "../config.ts";
import { endHolds, testDatabase } from "../database/test-support.ts";
import type {
  KeptFiles,
  OutgoingCall,
  OutgoingEmail,
  OutgoingPush,
  OutgoingText,
  OutgoingWebhook,
  Senders,
  TransportError,
  WebhookTransport,
} from "../ports.ts";
import { numberSealerFrom } from "../transport/number-sealer.ts";
import { signerFromSeed } from "../transport/signing-key.ts";
import { siteOf } from "../site.ts";
import { vapidKeyFrom } from "../transport/vapid-key.ts";
import type { Role } from "../store/officers.ts";
import type { Store } from "../store/store.ts";
import { outlinesOf } from "./audience.ts";
import type { Approver } from "./approve-warning.ts";
import type { Deps, Officer, SendingDeps } from "./deps.ts";
import { releaseWarnings } from "./release-warnings.ts";
import { contextOn } from "./rooms.ts";

export type TestDeps = {
  deps: SendingDeps;
  pool: pg.Pool;
  /** By the login that owns the tables, for what the program itself cannot do. */
  owner: pg.Pool;
  /** Its database, for another process. */
  url: string;
  /** What was handed to the mail transport. */
  sent: OutgoingEmail[];
  texts: OutgoingText[];
  calls: OutgoingCall[];
  /** What programs of others were told. */
  posted: OutgoingWebhook[];
  /** What browsers were told. */
  pushed: OutgoingPush[];
  /** The clock stands still at ten in the morning on 19 November 2026 until it is set. */
  setClock: (at: string) => void;
  /** Messages to this address fail so, until null is given. */
  failFor: (address: string, error: TransportError | null) => void;
  /** An officer who has just signed in, without the long way over an invitation. */
  officer: (role: Role) => Promise<Approver>;
  /** Lets the hold of every approved warning end now, and publishes them. */
  passHold: () => Promise<void>;
  close: () => Promise<void>;
};

/** Everything an action needs, on a real database of its own, with the outside world in memory. Close it in `after`. */
export async function testDeps(flags: readonly string[] = []): Promise<TestDeps> {
  const { url, pool, owner, store, close } = await testDatabase();
  let now = new Date("2026-11-19T10:00:00Z");
  let officers = 0;
  const sent: OutgoingEmail[] = [];
  const texts: OutgoingText[] = [];
  const calls: OutgoingCall[] = [];
  const posted: OutgoingWebhook[] = [];
  const pushed: OutgoingPush[] = [];
  const failures = new Map<string, TransportError | null>();
  const keep =
    <M extends { to: string }>(kept: M[]) =>
    async (message: M): Promise<void> => {
      // A server in another place takes a moment: other work goes on meanwhile.
      await setImmediate();
      const error = failures.get(message.to);
      if (error) throw error;
      kept.push(message);
    };
  const deps = {
    ...depsOn(store, flags),
    clock: () => now,
    senders: sendersTo({ email: keep(sent), sms: keep(texts), voice: keep(calls) }),
    webhooks: { check: anyAddress, send: async (event: OutgoingWebhook) => void posted.push(event) },
    push: {
      publicKey: vapidKeyFrom("a secret of the tests").publicKey,
      async send(message: OutgoingPush) {
        const error = failures.get(message.endpoint);
        if (error) throw error;
        pushed.push(message);
      },
    },
  };
  return {
    deps,
    pool,
    owner,
    url,
    sent,
    texts,
    calls,
    posted,
    pushed,
    setClock(at) {
      now = new Date(at);
    },
    failFor: (address, error) => void failures.set(address, error),
    async officer(role) {
      officers += 1;
      const name = `Officer ${officers}`;
      const id = await store.officers.add({ email: `o${officers}@weald.example`, name, role, password_hash: "none" });
      const session = randomBytes(32);
      await store.sessions.add({ token_hash: session, officer_id: id, csrf: "none" }, 10);
      return { id, name, role, session };
    },
    async passHold() {
      await endHolds(owner);
      await releaseWarnings(deps);
    },
    close,
  };
}

/** An outbox in memory holds no files. */
export const NO_FILES: KeptFiles = { olderThan: async () => [], remove: async () => 0 };

/** Senders without a provider, whose messages go where a test wants them: into its hands, as into an outbox. */
export function sendersTo(takes: {
  email?: (message: OutgoingEmail) => Promise<void>;
  sms?: (message: OutgoingText) => Promise<void>;
  voice?: (message: OutgoingCall) => Promise<void>;
}): Senders {
  const sender = <M>(send: (message: M) => Promise<void> = async () => {}) => ({
    outbox: { name: "memory", send, close: async () => {} },
    provider: null,
    perSecond: null,
    perDay: null,
  });
  return { email: sender(takes.email), sms: sender(takes.sms), voice: sender(takes.voice) };
}

/** The same on a database that is there already, such as another process's. */
/** The tests of `transport/webhooks.ts` and of the console look at where an address leads. */
const anyAddress: WebhookTransport["check"] = async (address) => ok(address);

export function depsOn(store: Store, flags: readonly string[] = []): Deps & Pick<SendingDeps, "webhooks" | "push"> {
  const read = readConfig({}, [
    "--clearline-force-name",
    "Weald Police",
    "--clearline-area-name",
    "west Kent",
    ...flags,
  ]);
  if (!read.ok) throw new Error(read.errors.map(({ setting, say }) => `${setting} ${say}`).join("; "));
  return {
    store,
    clock: () => new Date(),
    secrets: (count) => randomBytes(count),
    site: siteOf(read.config, { demo: false, assetVersion: "test" }),
    context: contextOn(store),
    serverKey: randomBytes(32),
    numberSealer: numberSealerFrom("a secret of the tests"),
    signer: signerFromSeed(Buffer.alloc(32, 7)),
    files: NO_FILES,
    webhooks: { check: anyAddress, send: async () => {} },
    push: { publicKey: vapidKeyFrom("a secret of the tests").publicKey, send: async () => {} },
  };
}

/** A warning that nothing is wrong with, for tests that are not about its words. */
export const fitContent = (deps: SendingDeps): WarningContent => ({
  title: "Calls that pretend to be from your bank",
  act: "Put the phone down. Ring back on a number you know.",
  areaName: deps.site.areaName,
  areaCode: null,
  places: ["Sevenoaks"],
  polygon: null,
  from: null,
  to: null,
  lookAgainBy: "2026-12-03" as WarningContent["lookAgainBy"],
  happening: ["People told us about calls from a false bank."],
  quote: null,
  steps: [{ act: "Put the phone down.", more: "You do not have to say anything." }],
  claims: [],
});

/** A draft in the store, made by this officer, without a series behind it. */
export async function draftOf(
  deps: SendingDeps,
  officer: Officer,
  content = fitContent(deps),
  mode: WarningMode = "live",
): Promise<string> {
  const { contentHash } = await import("./warning-facts.ts");
  return deps.store.inTransaction(async (tx) => {
    const hash = contentHash(content);
    const tail = deps.secrets(4).toString("hex");
    const id = await tx.warnings.add({
      slug: `draft-${tail}`,
      code: `CL-${tail}`,
      content,
      content_hash: hash,
      drafted_by: officer.id,
      series_id: null,
      surge_id: null,
      mode,
    });
    const version = {
      warning_id: id,
      version: 1,
      content,
      content_hash: hash,
      by_officer: officer.id,
      correction: null,
      outlines: outlinesOf(deps, content),
    };
    await tx.warnings.addVersion(version);
    return id;
  });
}
