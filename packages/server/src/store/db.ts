import type pg from "pg";

/** One connection's worth of SQL: the pool outside a transaction, one client inside. */
export type Db = {
  /** Rows of one statement. Parameters always: no value is ever put into the text. */
  rows<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** How many rows a statement changed. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
};

type Queryable = { query: pg.Pool["query"] | pg.ClientBase["query"] };

export const dbOn = (client: Queryable): Db => ({
  rows: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
    (await (client as pg.ClientBase).query<Row>(sql, [...values])).rows,
  run: async (sql, values = []) => (await (client as pg.ClientBase).query(sql, [...values])).rowCount ?? 0,
});

/** The one row of a statement that always gives one. */
export function one<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`expected one row, got ${rows.length}`);
  return row;
}

/** True where an error is the database's word that a value is taken. @param constraint its name */
export const isUniqueViolation = (error: unknown, constraint: string): boolean =>
  isDatabaseError(error) && error.code === "23505" && error.constraint === constraint;

/** True where the database stopped answering in the middle of a statement. */
export const isStandstill = (error: unknown): error is Error =>
  error instanceof Error && error.message === "Query read timeout";

/** PostgreSQL's own classes for "I am not there": connection exceptions, too many connections, shutting down. */
const AWAY = /^(?:08|53|57P0)/;
const AWAY_SYSTEM = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "ETIMEDOUT"]);

/** True where the database cannot be reached: a page that holds words a person typed shows them again, and what can wait is tried again. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === "string" && (AWAY.test(code) || AWAY_SYSTEM.has(code))) return true;
  return (
    typeof message === "string" &&
    /connection terminated|query read timeout|timeout exceeded when trying to connect|pool after calling end/i.test(
      message,
    )
  );
}

type DatabaseError = Error & { code?: string; constraint?: string };
const isDatabaseError = (error: unknown): error is DatabaseError => error instanceof Error && "code" in error;
