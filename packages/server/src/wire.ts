import { createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { SendingDeps } from "./actions/deps.ts";
import { contextOn } from "./actions/rooms.ts";
import type { Config } from "./config.ts";
import { CannotStart, inDataFolder, NothingBegun } from "./database/cannot-start.ts";
import { databaseFolder } from "./database/embedded.ts";
import { makeFolder } from "./database/make-folder.ts";
import { isMigrated } from "./database/migrate.ts";
import { openOrWait, type WaitedFor } from "./database/wait.ts";
import type { Clock, Signer, Transcribe } from "./ports.ts";
import { type Site, siteOf } from "./site.ts";
import { storeOn } from "./store/store.ts";
import { egress, exchange, type LookAt, lookingAt, type Post, post } from "./transport/egress/egress.ts";
import { numberSealerFrom, numberSealerIn } from "./transport/number-sealer.ts";
import { sendersFrom } from "./transport/senders.ts";
import { keptFiles } from "./transport/kept-files.ts";
import { signerFromSeed, signerInFile } from "./transport/signing-key.ts";
import { SpeechError, speechFrom } from "./transport/speech/sherpa.ts";
import { type VapidKey, vapidKeyFrom, vapidKeyInFile } from "./transport/vapid-key.ts";
import { pushes } from "./transport/web-push.ts";
import { webhooks } from "./transport/webhooks.ts";
import type { Services } from "./web/services.ts";

/** Everything, built once and passed down; nothing else makes a database, a transport or a key. */
export type Wired = { deps: SendingDeps; services: Services; database: WaitedFor; close: () => Promise<void> };

export type WireOptions = {
  /** A command beside a running server uses its database; `serve` runs its own. */
  mayJoin: boolean;
  /** A command that is of no use before a server has begun: it makes no key and no database. */
  mustHaveBegun?: boolean;
  /** The same of the database alone. */
  mustHaveDatabase?: boolean;
  /** Where warnings were out before, the server begins without its database while that is away. */
  mayWait?: boolean;
  /** A demonstration: a temporary folder, a fast and unsafe database, made-up people. */
  demo?: boolean;
  clock?: Clock;
  assetVersion?: string;
  onRestart?: (sentence: string) => void;
};

const ASSETS = join(import.meta.dirname, "../assets/built");

export async function wire(config: Config, options: WireOptions): Promise<Wired> {
  const {
    mayJoin,
    mustHaveBegun = false,
    mustHaveDatabase = false,
    mayWait = false,
    demo = false,
    clock = () => new Date(),
    assetVersion = "0",
    onRestart,
  } = options;
  // Only who serves reads recordings: a command beside it needs no model.
  const transcribe = config.speechModel === null || mayJoin ? null : await speechOf(config.speechModel);
  if (mustHaveBegun || mustHaveDatabase) refuseToBegin(config, { mustHaveKey: mustHaveBegun });
  const folder = demo ? temporaryFolder() : config.dataFolder;
  const dropFolder = (): void => {
    if (demo) rmSync(folder, { recursive: true, force: true });
  };
  // Who serves keeps messages and what is out here, whatever database it has.
  if (!mayJoin) inDataFolder(folder, () => makeFolder(folder, 0o755));
  const snapshotFile = join(folder, "public", "warnings.json");
  const database = await openOrWait(
    {
      dataFolder: folder,
      databaseUrl: demo ? null : config.databaseUrl,
      databaseOwnerUrl: config.databaseOwnerUrl,
      throwAway: demo,
      mayJoin,
      ...(onRestart && { onRestart }),
    },
    { mayWait: mayWait && existsSync(snapshotFile), say: onRestart ?? (() => {}) },
  ).catch((error: unknown) => {
    dropFolder();
    throw error;
  });
  const site = siteOf(config, { demo, assetVersion });
  const serverKey = inDataFolder(folder, () => keyOf(config, folder));
  // A demonstration tells nobody: all that it sends goes into the folder.
  const senders = sendersFrom(demo ? { ...config.senders, smtpUrl: null, sms: null, voice: null } : config.senders, {
    outboxFolder: join(folder, "outbox"),
    mailFrom: site.mailFrom,
    publicUrl: site.publicUrl,
    exchange: exchange({ userAgent: `Clearline/${site.version}` }),
    fingerprintOf: (settings) => createHmac("sha256", serverKey).update(JSON.stringify(settings)).digest("base64url"),
    now: clock,
  });
  const store = storeOn(database.pool);
  // A demonstration tells nobody.
  const away = { userAgent: `Clearline/${site.version}` };
  const out = demo ? nobody : post(away);
  const deps: SendingDeps = {
    store,
    clock,
    secrets: (count) => randomBytes(count),
    site,
    context: contextOn(store),
    serverKey,
    numberSealer: config.secret === null ? numberSealerIn(join(folder, "keys")) : numberSealerFrom(config.secret),
    signer: signerOf(config, folder),
    files: keptFiles(join(folder, "outbox")),
    senders,
    webhooks: webhooks(out, demo ? nobody : lookingAt(away)),
    push: pushes(out, vapidKeyOf(config, folder), contactOf(site)),
  };
  const services: Services = {
    ...deps,
    view: site,
    pushKey: deps.push.publicKey,
    fetchPage: egress({ userAgent: `Clearline/${site.version}` }),
    ...(transcribe !== null && { transcribe }),
    trustedProxies: config.proxies,
    assetsFolder: ASSETS,
    snapshotFile,
    secret: createHash("sha256").update("web").update(serverKey).digest(),
    isReady: () =>
      isMigrated(database.pool).then(
        (is) => (is ? "ready" : "not-migrated"),
        () => "database-away",
      ),
  };
  return {
    deps,
    services,
    database,
    async close() {
      for (const { provider } of Object.values(senders)) await provider?.close();
      await database.close();
      dropFolder();
    },
  };
}

const speechOf = (folder: string): Promise<Transcribe> =>
  speechFrom(folder).catch((error: unknown) => {
    throw error instanceof SpeechError ? new CannotStart(`${error.message}.`) : error;
  });

/**
 * Before anything is made. A command that works out of the server's key what a server sent before is no use with
 * another, and one that made a key in the wrong folder would hide that it is the wrong one.
 */
function refuseToBegin({ dataFolder, databaseUrl, secret }: Config, { mustHaveKey }: { mustHaveKey: boolean }): void {
  const lacksKey = mustHaveKey && secret === null && !existsSync(join(dataFolder, "keys", "server-key"));
  const lacksDatabase = databaseUrl === null && !existsSync(databaseFolder(dataFolder));
  if (!lacksKey && !lacksDatabase) return;
  throw new NothingBegun(
    `Set CLEARLINE_DATA to the server’s data folder and run this as its owner: no server has begun in ${resolve(dataFolder)} that this user can see.`,
  );
}

/** One key for all that is hashed or sealed. From the settings where several machines share a service. */
function keyOf(config: Config, folder: string): Buffer {
  if (config.secret !== null) return createHash("sha256").update(config.secret).digest();
  const keys = join(folder, "keys");
  const file = join(keys, "server-key");
  makeFolder(keys, 0o700);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600, flag: "wx" });
  return readFileSync(file);
}

/** Warnings are signed with one key on all machines of a service. */
const signerOf = ({ secret }: Config, folder: string): Signer =>
  secret === null
    ? signerInFile(join(folder, "keys", "warning-key.pem"))
    : signerFromSeed(Buffer.from(hkdfSync("sha256", secret, "", "clearline warning signature", 32)));

const vapidKeyOf = ({ secret }: Config, folder: string): VapidKey =>
  secret === null ? vapidKeyInFile(join(folder, "keys", "push-key")) : vapidKeyFrom(secret);

/** Where a push service can write to whoever sends too much. */
const contactOf = ({ force, mailFrom }: Site): string =>
  `mailto:${force.email || (/<([^<>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom)}`;

const nobody: Post & LookAt = async () => ({ ok: false, error: { code: "host-silent" } });

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "clearline-demo-"));
  // The database's own user must get in.
  chmodSync(folder, 0o755);
  return folder;
}
