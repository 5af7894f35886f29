import pg from "pg";

const DATE = 1082;
const DATES = 1182;
const TEXTS = 1009;

/** A day stays a day: made into a `Date` it would move with the machine's time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (format !== "binary" && oid === DATE) return (value: string) => value;
    return pg.types.getTypeParser(oid === DATES ? TEXTS : oid, format as "text");
  }) as typeof pg.types.getTypeParser,
};

export function makePool(url: string, { max = 20 }: { max?: number } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max,
    // Long enough for a restart of the embedded server, short enough that a person is told before they give up.
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    application_name: "clearline",
  });
  // An idle connection that breaks is replaced at the next use; unheard, the event would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
