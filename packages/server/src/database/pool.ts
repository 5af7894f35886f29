import { type CustomTypesConfig, Pool, type PoolClient, type PoolConfig, types as standard } from "pg";

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

export function makePool(url: string, options: PoolOptions = {}): Pool {
  return hearsErrors(new Pool({ connectionString: url, ...configOf(options) }));
}

/** A pool whose database is not there yet: until `open` it answers as one that is away. */
export class LatePool extends Pool {
  #isOpen = false;

  constructor() {
    super(configOf({}));
    hearsErrors(this);
  }

  open(url: string): void {
    this.options.connectionString = url;
    this.#isOpen = true;
  }

  override connect(): Promise<PoolClient>;
  override connect(done: Connected): void;
  override connect(done?: Connected): Promise<PoolClient> | void {
    if (this.#isOpen) return done ? super.connect(done) : super.connect();
    const away = Object.assign(new Error("the database is away"), { code: "ECONNREFUSED" });
    if (!done) return Promise.reject(away);
    done(away, undefined, () => {});
  }
}

type Connected = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (destroy?: unknown) => void,
) => void;

function configOf({ max = 20, answerMs = 15_000 }: PoolOptions): PoolConfig {
  return {
    types,
    max,
    // Long enough for a restart of the embedded server, short enough that a person is told before they give up.
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    ...(answerMs !== null && { query_timeout: answerMs }),
    application_name: "clearline",
  };
}

/** An idle connection that breaks is replaced at the next use; unheard, the event would end the process. */
function hearsErrors(pool: Pool): Pool {
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
