import { type CustomTypesConfig, Pool, types as standard } from "pg";

const DATE = 1082;
const DATES = 1182;
const TEXTS = 1009;

/** A day stays a day: made into a `Date` it would move with the machine's time zone. */
const types: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (format !== "binary" && oid === DATE) return (value: string) => value;
    return standard.getTypeParser(oid === DATES ? TEXTS : oid, format);
  }) as typeof standard.getTypeParser,
};

export type PoolOptions = {
  max?: number;
  /** A statement without an answer for so long is given up: a database that stands still must not hold every page. */
  answerMs?: number | null;
};

export function makePool(url: string, { max = 20, answerMs = 15_000 }: PoolOptions = {}): Pool {
  const pool = new Pool({
    connectionString: url,
    types,
    max,
    // Long enough for a restart of the embedded server, short enough that a person is told before they give up.
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    ...(answerMs !== null && { query_timeout: answerMs }),
    application_name: "clearline",
  });
  // An idle connection that breaks is replaced at the next use; unheard, the event would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
