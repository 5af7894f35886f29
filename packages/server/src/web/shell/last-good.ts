import { isDatabaseAway } from "./errors.ts";

const MOST_KEPT = 200;

/**
 * The last good answer to a question, given again while the database is away: a warning that was out a minute ago must
 * not vanish because a disk is full. Nothing can have changed meanwhile, for changes need the database too.
 */
export class LastGood<T> {
  readonly #kept = new Map<string, T>();

  /** @throws what `load` throws, where the database is there or there was no answer before */
  async get(key: string, load: () => Promise<T>): Promise<T> {
    try {
      const value = await load();
      this.#kept.delete(key);
      this.#kept.set(key, value);
      const [oldest] = this.#kept.keys();
      if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
      return value;
    } catch (error) {
      const last = this.#kept.get(key);
      if (last === undefined || !isDatabaseAway(error)) throw error;
      return last;
    }
  }
}
