import { createHmac, randomBytes } from "node:crypto";

const DAY_MS = 86_400_000;

/**
 * Counts tries of one kind from one source, without knowing the source: the address is hashed with a key that is made
 * in memory and thrown away each day, and nothing is written down.
 */
export class Limiter {
  readonly #most: number;
  readonly #windowMs: number;
  readonly #maxSources: number;
  #key = randomBytes(32);
  #keyMadeAt = 0;
  readonly #tries = new Map<string, { count: number; since: number }>();

  /** @param maxSources how many are remembered at once; the longest-held is forgotten first, so memory stays bounded */
  constructor({
    most,
    windowMinutes,
    maxSources = 50_000,
  }: { most: number; windowMinutes: number; maxSources?: number }) {
    this.#most = most;
    this.#windowMs = windowMinutes * 60_000;
    this.#maxSources = maxSources;
  }

  /** True while this source has tries left. */
  allows(source: string, at: Date): boolean {
    const entry = this.#entry(source, at);
    return entry === undefined || entry.count < this.#most;
  }

  /** Whole seconds until this source has tries again; 0 while it has some left. */
  secondsToWait(source: string, at: Date): number {
    const entry = this.#entry(source, at);
    if (entry === undefined || entry.count < this.#most) return 0;
    return Math.max(1, Math.ceil((entry.since + this.#windowMs - at.getTime()) / 1000));
  }

  /** Notes one more try. */
  count(source: string, at: Date): void {
    const entry = this.#entry(source, at);
    if (entry) {
      entry.count += 1;
      return;
    }
    if (this.#tries.size >= this.#maxSources) {
      const [oldest] = this.#tries.keys();
      if (oldest !== undefined) this.#tries.delete(oldest);
    }
    this.#tries.set(this.#name(source), { count: 1, since: at.getTime() });
  }

  #entry(source: string, at: Date): { count: number; since: number } | undefined {
    const now = at.getTime();
    if (Math.abs(now - this.#keyMadeAt) >= DAY_MS) {
      this.#key = randomBytes(32);
      this.#keyMadeAt = now;
      this.#tries.clear();
    }
    const name = this.#name(source);
    const entry = this.#tries.get(name);
    if (entry && now - entry.since >= this.#windowMs) {
      this.#tries.delete(name);
      return undefined;
    }
    return entry;
  }

  #name(source: string): string {
    return createHmac("sha256", this.#key).update(source).digest("base64url");
  }
}
