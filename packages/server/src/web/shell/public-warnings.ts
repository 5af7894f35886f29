import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { PublishedWarning } from "@clearline/engine";
import { publishedWarning } from "../../actions/published-of.ts";
import type { PublicWarningRow } from "../../store/public-warnings.ts";
import type { Services } from "../services.ts";
import { readSnapshot, type Snapshot, writeSnapshot } from "./snapshot.ts";
import { isDatabaseAway } from "../../store/db.ts";

/** As many as the list shows. Older ones are read when they are asked for. */
const KEPT = 100;
/** A database that does not answer by then is away: nobody waits longer for a page that we hold. */
const ANSWER_MS = 1000;
/** While it is away, it is asked again so often, and no page waits for it. */
const ASK_AGAIN_MS = 1000;
const MOST_PAGES = 500;
const MOST_PICTURES = 100;
/** Without a visitor, the database is asked so often: what is kept for when it is away must not be an old warning. */
const WATCH_MS = 5000;

export type PublicWarning = PublicWarningRow & { warning: PublishedWarning };

/** A page, feed or file, ready to send. */
export type Ready = { type: string; body: Buffer; etag: string; changedAt: Date };

/** All that the public sees of warnings, as it stood at one moment, and the pages made of it since. */
export type PublicState = {
  /** Newest first. */
  warnings: readonly PublicWarning[];
  /** The page kept under this name, or made now: it is the same for everyone until a warning changes. */
  page(name: string, make: () => { type: string; body: string; changedAt: Date }): Ready;
  /** The same for what takes a while to make: it is made once, however many ask meanwhile. */
  picture(name: string, make: () => Promise<{ type: string; body: Buffer; changedAt: Date }>): Promise<Ready>;
};

/**
 * What warnings are out: kept in memory and made anew when the database's mark says that something changed, in this
 * process or another. Every look asks for the mark, so that a withdrawal shows at once; looks at the same moment share
 * one question. While the database is away, what stood last is given, also after a restart, from a file.
 */
export class PublicWarnings {
  readonly #services: Services;
  #state: { mark: string; state: PublicState } | null = null;
  #asking: Promise<PublicState> | null = null;
  #isAway = false;
  #askedAt = 0;

  constructor(services: Services) {
    this.#services = services;
    const kept = services.snapshotFile === undefined ? null : readSnapshot(services.snapshotFile);
    if (kept !== null) this.#state = { mark: kept.mark, state: this.#stateOf(kept) };
  }

  /** @throws where the database is away and nothing was ever seen */
  async now(): Promise<PublicState> {
    const last = this.#state?.state;
    if (this.#isAway && last) {
      if (performance.now() - this.#askedAt > ASK_AGAIN_MS) void this.#ask().catch(() => {});
      return last;
    }
    if (!last) return this.#ask();
    try {
      return await inTime(this.#ask());
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      this.#isAway = true;
      return last;
    }
  }

  /** Looks by itself until stopped. @returns how to stop */
  watch(): () => void {
    const look = (): void => void this.now().catch(() => {});
    look();
    const timer = setInterval(look, WATCH_MS).unref();
    return () => clearInterval(timer);
  }

  /** One warning that is out. Null where there is none. @throws where only the database would know */
  async find(slug: string): Promise<{ state: PublicState; found: PublicWarning } | null> {
    const state = await this.now();
    const kept = state.warnings.find(({ row }) => row.slug === slug);
    if (kept) return { state, found: kept };
    if (state.warnings.length < KEPT && !this.#isAway) return null;
    const older = await this.#services.store.publicWarnings.bySlug(slug);
    return older && { state: stateFor([]), found: this.#full(older) };
  }

  /** One question at a time, however many ask. */
  #ask(): Promise<PublicState> {
    this.#asking ??= this.#read().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #read(): Promise<PublicState> {
    const { store, snapshotFile } = this.#services;
    this.#askedAt = performance.now();
    const mark = await store.publicWarnings.mark();
    if (this.#state?.mark !== mark) {
      // Read after the mark: what changes in between is found at the next look.
      const snapshot: Snapshot = { mark, warnings: await store.publicWarnings.newest(KEPT) };
      this.#state = { mark, state: this.#stateOf(snapshot) };
      if (snapshotFile !== undefined) await writeSnapshot(snapshotFile, snapshot);
    }
    this.#isAway = false;
    return this.#state.state;
  }

  #stateOf({ warnings }: Snapshot): PublicState {
    return stateFor(warnings.map((one) => this.#full(one)));
  }

  #full(kept: PublicWarningRow): PublicWarning {
    return { ...kept, warning: publishedWarning(this.#services, kept.row, kept.versions) };
  }
}

function stateFor(warnings: readonly PublicWarning[]): PublicState {
  const pages = new Map<string, Ready>();
  const pictures = new Map<string, Promise<Ready>>();
  return {
    warnings,
    page(name, make) {
      const kept = pages.get(name);
      if (kept) return kept;
      const { type, body, changedAt } = make();
      const ready = readyOf({ type, body: Buffer.from(body), changedAt });
      keep(pages, name, ready, MOST_PAGES);
      return ready;
    },
    picture(name, make) {
      const kept = pictures.get(name);
      if (kept) return kept;
      const made = make().then(readyOf);
      keep(pictures, name, made, MOST_PICTURES);
      // One that failed is tried again by the next who asks.
      made.catch(() => pictures.delete(name));
      return made;
    },
  };
}

function keep<T>(kept: Map<string, T>, name: string, value: T, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(name, value);
}

const readyOf = (made: Omit<Ready, "etag">): Ready => ({
  ...made,
  etag: `"${createHash("sha256").update(made.body).digest("base64url").slice(0, 22)}"`,
});

/** @throws as if the database were away, where it takes too long; the question itself goes on */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  const stop = new AbortController();
  // An answer that comes too late, and is an error, is nobody's.
  answer.catch(() => {});
  try {
    return await Promise.race([
      answer,
      sleep(ANSWER_MS, undefined, { signal: stop.signal }).then(() => {
        throw Object.assign(new Error("the database does not answer"), { code: "ETIMEDOUT" });
      }),
    ]);
  } finally {
    stop.abort();
  }
}
